import type { Anomalia, Gravita } from "../domain/Anomalia";
import { formatData } from "../domain/numeri/calendario";
import { groupByCausa } from "../domain/causaOf";
import { anomalieAperte, isAperta } from "../misura/anomalieAperte";
import type { Area } from "../cruscotto/griglia/SheetGrid";
import type { Politica, Soglie } from "../domain/metodo/Politica";
import type { Casella } from "../relazione/caselle/Tabella";
import type { Materiale } from "../relazione/caselle/Materiale";
import { NOMI_ANOMALIE } from "../texts/anomalie/nomiAnomalie";
import { FOGLI_RELAZIONE } from "../texts/relazione/fogli";
import { FRONTESPIZIO, RELAZIONE } from "../texts/relazione/relazione";
import { inVirgolette } from "../formule/testo/espressioni";
import { Foglio, cellaFormula, cellaNumero, cellaTesto, cellaTitolo, vuota } from "../formule/fogliPerf";
import { foglioInFormula, indirizzoOf } from "../formule/indirizzo";
import type { FoglioPerf, TabellaFoglio } from "../formule/Modifiche";
import { splitRighe } from "../formule/splitRighe";
import { formatoConSegno, regoleOf } from "../formule/semafori/semaforiOf";
import { posaTabelle, type Pagina, type PaginaPosata } from "./posaTabelle";

interface DatiFrontespizio {
  readonly materiale: Materiale;
  readonly politica: Pick<Politica, "nome" | "soglie">;
  readonly pagine: readonly Pagina[];
  /** Serial of the day it is built. */
  readonly oggi: number;
}

const LARGHEZZE = [15, 46, 11, 52];
const CARATTERI = LARGHEZZE.reduce((somma, una) => somma + una, 0);

/** The rows of the summary whose figures the front sheet gives. */
const [ENTE, GIUDIZIO] = ["ente", "giudizio"];

/** An anomalia with the sheet it is on. */
interface Aperta {
  readonly anomalia: Anomalia;
  readonly foglio: string;
}

/** Every anomalia that is still open, of rows, headings, sheets and tables. */
function aperteOf({ fogli }: Materiale, pagine: readonly Pagina[]): readonly Aperta[] {
  const diFogli = fogli.flatMap(({ misurato }) =>
    anomalieAperte(misurato).map((anomalia) => ({ anomalia, foglio: misurato.cruscotto.foglio })),
  );
  const diTabelle = pagine.flatMap(({ nome, tabelle }) =>
    tabelle.flatMap(({ anomalie }) =>
      (anomalie ?? []).filter(isAperta).map((anomalia) => ({ anomalia, foglio: nome })),
    ),
  );
  return [...diFogli, ...diTabelle];
}

/** Words that lead to a row of a sheet. */
function collegamento(foglio: string, riga: number, parole: string) {
  return cellaFormula(
    `=HYPERLINK(${inVirgolette(`#${foglioInFormula(foglio)}${indirizzoOf(riga, 0)}`)},${inVirgolette(parole)})`,
  );
}

interface Cifre {
  readonly tabella: TabellaFoglio;
  /** Where the ente's SAL stands. */
  readonly sal: Area;
}

/** A blank cell is nothing to point at: a formula reads it as 0. */
const isBianca = (casella: Casella | undefined) =>
  casella === undefined || (casella.tipo === "testo" && casella.testo === "");

/** The figures that one looks for first, live, with where they come from. Null where no sheet is the ente's. */
function addCifre(foglio: Foglio, pagine: readonly PaginaPosata[], soglie: Soglie): Cifre | null {
  const quadro = pagine.flatMap(({ nome, posate }) =>
    posate.flatMap((posata) => (posata.tabella.genere === "quadro" ? [{ nome, ...posata }] : [])),
  )[0];
  const ente = quadro?.tabella.righe.findIndex(({ id }) => id === ENTE) ?? -1;
  if (!quadro || ente === -1) return null;
  const { nome, tabella, intestazione: testa } = quadro;
  const cellaDi = (riga: number, id: string) => {
    const colonna = tabella.colonne.findIndex((una) => una.id === id);
    return `${foglioInFormula(nome)}${indirizzoOf(testa + 1 + riga, colonna)}`;
  };
  const giudizio = tabella.righe.findIndex(({ id }) => id === GIUDIZIO);
  const isProvvisorio = (tabella.inSospeso ?? 0) > 0;
  const detto = giudizio === -1 ? tabella.righe[ente]?.caselle["esito"] : tabella.righe[giudizio]?.caselle["sal"];
  const intestazione = foglio.add("intestazione", ...FRONTESPIZIO.colonneCifre.map(cellaTesto));
  const link = (parole: string) => collegamento(nome, testa + 1 + ente, parole);
  const riga = foglio.add(
    "forte",
    cellaTesto(tabella.capitolo),
    link(FRONTESPIZIO.risultato),
    cellaFormula(`=${cellaDi(ente, "sal")}`, formatoConSegno("0.0%", soglie)),
    isProvvisorio
      ? cellaTesto(RELAZIONE.provvisorio)
      : isBianca(detto)
        ? vuota
        : cellaFormula(`=${giudizio === -1 ? cellaDi(ente, "esito") : cellaDi(giudizio, "sal")}`),
  );
  foglio.add(
    "normale",
    cellaTesto(tabella.capitolo),
    link(FRONTESPIZIO.misurati),
    cellaFormula(`=${cellaDi(ente, "misurati")}`, "0"),
    cellaFormula(`=${inVirgolette(FRONTESPIZIO.su)}&${cellaDi(ente, "attesi")}`),
  );
  foglio.add("normale");
  return {
    tabella: { intestazione, righe: 2, colonne: ["testo", "testo", "cifra", "testo"], rientri: [] },
    sal: { riga, colonna: 2, righe: 1, colonne: 1 },
  };
}

function addIndice(foglio: Foglio, pagine: readonly PaginaPosata[]): TabellaFoglio {
  const intestazione = foglio.add("intestazione", ...FRONTESPIZIO.colonne.map(cellaTesto));
  let righe = 0;
  for (const { nome: suo, posate } of pagine) {
    for (const { tabella, titolo } of posate) {
      const { mancanze } = tabella;
      const stato = mancanze.length === 0 ? FRONTESPIZIO.completa : RELAZIONE.incompleta(mancanze);
      const nome = collegamento(suo, titolo, tabella.titolo);
      foglio.add(
        "normale",
        cellaTesto(tabella.capitolo),
        nome,
        cellaNumero(tabella.righe.length, "0"),
        cellaTesto(stato),
      );
      righe++;
    }
  }
  return { intestazione, righe, colonne: ["testo", "testo", "cifra", "testo"], rientri: [] };
}

function addAnomalie(foglio: Foglio, aperte: readonly Aperta[]): TabellaFoglio {
  foglio.add("normale");
  foglio.add("sottotitolo", cellaTesto(FRONTESPIZIO.cause));
  const intestazione = foglio.add("intestazione", ...FRONTESPIZIO.colonneCause.map(cellaTesto));
  const gruppi = groupByCausa(aperte, ({ anomalia }) => anomalia);
  for (const gruppo of gruppi) {
    const { codice, gravita } = gruppo[0].anomalia;
    const fogli = [...new Set(gruppo.map((una) => una.foglio))];
    foglio.add(
      "normale",
      cellaTesto(FRONTESPIZIO.gravita[gravita]),
      cellaTesto(NOMI_ANOMALIE[codice].it),
      cellaNumero(gruppo.length, "0"),
      cellaTesto(fogli.join(", ")),
    );
  }
  return { intestazione, righe: gruppi.length, colonne: ["testo", "testo", "cifra", "testo"], rientri: [] };
}

/** The front sheet "Relazione": method, date, coverage, a link to each table with its state, and the open anomalie. */
export function buildFrontespizio({ materiale, politica, pagine, oggi }: DatiFrontespizio): FoglioPerf {
  const foglio = new Foglio();
  foglio.add("titolo", cellaTitolo(FRONTESPIZIO.titolo));
  const aperte = aperteOf(materiale, pagine);
  const quante = (gravita: Gravita) => aperte.filter(({ anomalia }) => anomalia.gravita === gravita).length;
  const somma = (che: "misurati" | "attesi") =>
    materiale.fogli.reduce((tot, { misurato }) => tot + misurato.ente[che], 0);
  const { parziale, raggiunto } = politica.soglie;
  const frasi = [
    RELAZIONE.anno(materiale.anno),
    FRONTESPIZIO.metodo(politica.nome),
    RELAZIONE.soglie(parziale, raggiunto),
    RELAZIONE.copertura(somma("misurati"), somma("attesi")),
    // Where nothing is measured there was nothing to find.
    ...(somma("misurati") === 0 && aperte.length === 0
      ? []
      : [FRONTESPIZIO.anomalie(quante("errore"), quante("conferma"))]),
    FRONTESPIZIO.costruita(formatData(oggi)),
  ];
  for (const riga of frasi.flatMap((frase) => splitRighe(frase, CARATTERI))) foglio.add("nota", cellaTesto(riga));
  const posate = posaTabelle(pagine);
  const cifre = somma("misurati") === 0 ? null : addCifre(foglio, posate, politica.soglie);
  const tabelle = [
    ...(cifre ? [cifre.tabella] : []),
    addIndice(foglio, posate),
    ...(aperte.length === 0 ? [] : [addAnomalie(foglio, aperte)]),
  ];
  return {
    nome: FOGLI_RELAZIONE.nome,
    righe: foglio.righe,
    stili: foglio.stili,
    larghezze: LARGHEZZE,
    tabelle,
    semafori: cifre ? [{ area: cifre.sal, regole: regoleOf(cifre.sal, politica.soglie) }] : [],
    righeBloccate: 0,
    rigaRipetuta: null,
    grafici: [],
    graficiPrima: [],
  };
}
