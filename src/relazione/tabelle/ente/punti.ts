import { readPunti, type ClasseDiPunti, type TabellaPunti } from "../../../cruscotto/tabelle/readPunti";
import type { SheetGrid } from "../../../cruscotto/griglia/SheetGrid";
import { round12 } from "../../../domain/numeri/round12";
import { hasCopertura } from "../../../domain/sal/copertura";
import { normalize } from "../../../domain/testo/normalize";
import { isProvvisoria } from "../../../misura/medie/mediaOf";
import { formatSal } from "../../../texts/formato";
import { PUNTI } from "../../../texts/relazione/relazionePremi";
import { figura, figuraDa, numero, testo } from "../../caselle/caselle";
import type { FoglioAccanto, FoglioDiRelazione, Materiale } from "../../caselle/Materiale";
import { idDettaglio, postoDi } from "../../caselle/posti";
import type { Casella, RigaTabella, Tabella } from "../../caselle/Tabella";

const ID = "punti";

/** A judgement as somebody wrote it, or as the scale of the method gives it. */
interface GiudizioDetto {
  readonly nome: string;
  readonly perche: string;
}

const DI_GIUDIZIO =
  /\b(?:giudizio|valutazione (?:complessiva|finale|sintetica|della performance)|overall (?:judgement|rating))\b/;

/** The judgement written beside its label, one of those that a table of points knows. */
function giudizioScritto(griglie: readonly SheetGrid[], nomi: ReadonlySet<string>): GiudizioDetto | null {
  const trovati = griglie.flatMap((grid) =>
    grid.celle.flatMap((riga) =>
      riga.flatMap((cella, at): readonly GiudizioDetto[] => {
        const accanto = riga[at + 1];
        if (cella.tipo !== "testo" || accanto?.tipo !== "testo" || !DI_GIUDIZIO.test(normalize(cella.valore)))
          return [];
        return nomi.has(normalize(accanto.valore))
          ? [{ nome: accanto.valore.trim(), perche: PUNTI.giudizioScritto(grid.foglio) }]
          : [];
      }),
    ),
  );
  return new Set(trovati.map(({ nome }) => normalize(nome))).size === 1 ? (trovati[0] ?? null) : null;
}

function isDentro(valore: number, { limiti }: ClasseDiPunti): boolean {
  if (!limiti) return false;
  const { da, a, hasDa, hasA } = limiti;
  return (da === null || (hasDa ? valore >= da : valore > da)) && (a === null || (hasA ? valore <= a : valore < a));
}

/** Points between two single values, where the table says that it means them so. */
function interpolati(valore: number, classi: readonly ClasseDiPunti[]): number | null {
  const valori = classi.flatMap(({ limiti, punti }) =>
    limiti && limiti.da !== null && limiti.da === limiti.a ? [{ x: limiti.da, punti: punti.cella.valore }] : [],
  );
  if (valori.length < classi.length) return null;
  const sotto = valori.filter(({ x }) => x < valore).sort((a, b) => b.x - a.x)[0];
  const sopra = valori.filter(({ x }) => x > valore).sort((a, b) => a.x - b.x)[0];
  if (!sotto || !sopra) return null;
  return round12(sotto.punti + ((valore - sotto.x) / (sopra.x - sotto.x)) * (sopra.punti - sotto.punti));
}

interface Attribuiti {
  readonly classe: string;
  readonly punti: Casella | null;
  readonly perche: string;
}

const senzaPunti = (perche: string): Attribuiti => ({ classe: "", punti: null, perche });

function attribuisci(
  { grid, file }: FoglioAccanto,
  tabella: TabellaPunti,
  { misurato }: FoglioDiRelazione,
  scritto: GiudizioDetto | null,
): Attribuiti {
  const { ente, politica } = misurato;
  const dallaClasse = ({ nome, punti }: ClasseDiPunti, perche: string): Attribuiti => {
    const da = { file, foglio: grid.foglio, riga: punti.riga, colonna: punti.colonna };
    return { classe: nome, punti: figura({ tipo: "copia", da, cella: punti.cella }), perche };
  };
  if (tabella.classi.every(({ limiti }) => limiti === null)) {
    const dellaScala = ente.giudizio === null ? null : { nome: ente.giudizio, perche: PUNTI.dallaScala };
    const giudizio = scritto ?? dellaScala;
    const sua = giudizio && tabella.classi.find(({ nome }) => normalize(nome) === normalize(giudizio.nome));
    return giudizio && sua ? dallaClasse(sua, giudizio.perche) : senzaPunti(PUNTI.senzaGiudizio);
  }
  if (ente.sal === null || !hasCopertura(ente)) return senzaPunti(PUNTI.senzaRisultato);
  if (isProvvisoria(ente)) return senzaPunti(PUNTI.provvisorio);
  const valore = round12(ente.sal * 100);
  const sue = tabella.classi.filter((una) => isDentro(valore, una));
  const [sola, ...altre] = sue;
  if (sola && altre.length === 0) return dallaClasse(sola, PUNTI.dallaTabella(grid.foglio));
  if (sola) return senzaPunti(PUNTI.inDue(sue.map(({ nome }) => nome)));
  const fra = tabella.isInterpolata ? interpolati(valore, tabella.classi) : null;
  if (fra !== null) return { classe: "", punti: numero(fra), perche: PUNTI.interpolati };
  return senzaPunti(PUNTI.nelVuoto(formatSal(ente.sal, "it", [politica.soglie.parziale, politica.soglie.raggiunto])));
}

/** Whom a table of points is for: the areas, else the ente. */
function suoiDi({ di }: TabellaPunti, { fogli }: Materiale): readonly FoglioDiRelazione[] {
  const isDiArea = ({ destinazione }: FoglioDiRelazione) =>
    destinazione === "area" || destinazione === "azienda speciale";
  return fogli.filter((foglio) => (di === "area" ? isDiArea(foglio) : foglio.destinazione === "ente"));
}

/**
 * What the body's own table of points gives to the ente, or to each area: by the class of its result, or by the judgement that
 * somebody wrote. A result in a hole between two classes, or in two of them, gets none. Null where there is no such table.
 * Source: YEAR.md §5.
 */
export function puntiOf(materiale: Materiale): Tabella | null {
  const lette = materiale.accanto.flatMap((foglio) =>
    readPunti(foglio.grid).map((tabella, at) => ({
      foglio,
      tabella,
      id: `[${foglio.file ?? ""}]${foglio.grid.foglio} ${at}`,
    })),
  );
  const griglie = [...materiale.fogli, ...materiale.accanto].map(({ grid }) => grid);
  const righe = lette.flatMap(({ foglio, tabella, id }) => {
    const scritto = giudizioScritto(griglie, new Set(tabella.classi.map(({ nome }) => normalize(nome))));
    return suoiDi(tabella, materiale).map((suo): RigaTabella => {
      const { classe, punti, perche } = attribuisci(foglio, tabella, suo, tabella.di === "area" ? null : scritto);
      const caselle = {
        chi: testo(lette.length > 1 ? `${suo.titolo} – ${tabella.intestazione}` : suo.titolo),
        risultato: figuraDa(postoDi(suo, "ente", "sal")),
        classe: testo(classe),
        ...(punti ? { punti } : {}),
        perche: testo(perche),
      };
      return { id: `${id} ${idDettaglio(suo)}`, stile: "voce", caselle, soggetto: null };
    });
  });
  if (righe.length === 0) return null;
  return {
    id: ID,
    genere: "valutazioni",
    capitolo: "4",
    titolo: PUNTI.titolo,
    foglio: PUNTI.foglio,
    premesse: [PUNTI.nota],
    mancanze: [],
    colonne: [
      { id: "chi", titolo: PUNTI.chi, genere: "lungo" },
      { id: "risultato", titolo: PUNTI.risultato, genere: "sal" },
      { id: "classe", titolo: PUNTI.classe, genere: "testo" },
      { id: "punti", titolo: PUNTI.punti, genere: "numero" },
      { id: "perche", titolo: PUNTI.perche, genere: "lungo" },
    ],
    righe,
    note: [],
    grafici: [],
  };
}
