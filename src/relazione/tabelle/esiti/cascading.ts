import { anomalieRisultati } from "../../../confronto/anomalieRisultati";
import { compareFogli } from "../../../confronto/compareFogli";
import { risultatiDiObiettivi, type RisultatoDiObiettivo } from "../../../confronto/risultatiDiObiettivi";
import type { AggregatoMisurato, IndicatoreMisurato, Media } from "../../../misura/CruscottoMisurato";
import { normalize } from "../../../domain/testo/normalize";
import { CASCADING, MAPPA, RELAZIONE } from "../../../texts/relazione/relazione";
import { figuraDa, numero, testo } from "../../caselle/caselle";
import { intestazioneOf } from "./dettaglio";
import { nomeDiArea } from "./nomeDiArea";
import { mancanzeOf, pocoMisuratoDi } from "./mancanze";
import { CAPITOLI, type FoglioDiRelazione, type Materiale } from "../../caselle/Materiale";
import { idDettaglio, idRiga, postoDi } from "../../caselle/posti";
import type { RigaTabella, Tabella } from "../../caselle/Tabella";

type Fogli = readonly FoglioDiRelazione[];

/** How a formula names a sheet: with or without apostrophes. */
function isRiferita(formula: string, foglio: string): boolean {
  const minuscola = formula.toLowerCase();
  const nome = foglio.toLowerCase();
  return minuscola.includes(`'${nome.replace(/'/g, "''")}'!`) || minuscola.includes(`${nome}!`);
}

/** The rows that come from the ente: its indicators, results of its objectives, or a consuntivo that is a cell of its sheet. */
function derivateDallEnte(
  fonte: FoglioDiRelazione,
  ente: Fogli,
  risultati: ReadonlyMap<IndicatoreMisurato, RisultatoDiObiettivo>,
): readonly IndicatoreMisurato[] {
  const { misurato, grid } = fonte;
  const copiate = new Set(
    compareFogli([...ente, fonte].map((uno) => uno.misurato)).flatMap(({ copie }) =>
      copie.some(({ foglio }) => foglio !== grid.foglio) ? copie.map((copia) => copia.misurato) : [],
    ),
  );
  return misurato.indicatori.filter((uno) => {
    const { riga, colonne } = uno.indicatore;
    const formula = colonne.consuntivo === null ? "" : (grid.formule[riga]?.[colonne.consuntivo] ?? "");
    return risultati.has(uno) || copiate.has(uno) || ente.some((suo) => isRiferita(formula, suo.grid.foglio));
  });
}

/** The highest headings; a single one that only repeats the title of the sheet gives way to those below it. */
function primiOf({ misurato: { aggregati }, titolo }: FoglioDiRelazione): readonly AggregatoMisurato[] {
  const sotto = (padre: number | null) => aggregati.filter(({ nodo }) => nodo.padre === padre);
  const [primo, ...altri] = sotto(null);
  const isTitolo = primo && altri.length === 0 && normalize(primo.nodo.nome) === normalize(titolo);
  return isTitolo ? sotto(primo.nodo.id) : sotto(null);
}

/** A sheet: its total, its headings, its priorities, and on an individual sheet the rows that come from the ente. */
function righeOf(
  fonte: FoglioDiRelazione,
  ente: Fogli,
  risultati: ReadonlyMap<IndicatoreMisurato, RisultatoDiObiettivo>,
): readonly RigaTabella[] {
  const { misurato, destinazione } = fonte;
  const riga = (
    stile: RigaTabella["stile"],
    nome: string,
    di: string,
    da: Parameters<typeof postoDi>[1],
    media: Media | null,
  ): RigaTabella => {
    const poco = media && pocoMisuratoDi(media);
    return {
      id: `${idDettaglio(fonte)} ${idRiga(da)}`,
      stile,
      caselle: {
        voce: testo(nome),
        di: testo(di),
        peso: figuraDa(postoDi(fonte, da, "peso")),
        ...(poco === null
          ? { sal: figuraDa(postoDi(fonte, da, "sal")), esito: figuraDa(postoDi(fonte, da, "esito")) }
          : { sal: testo(poco) }),
        ...(media === null ? {} : { misurati: figuraDa(postoDi(fonte, da, "misurati")), attesi: numero(media.attesi) }),
      },
      soggetto: null,
    };
  };
  const derivate = destinazione === "dirigente" ? derivateDallEnte(fonte, ente, risultati) : [];
  const daChe = (uno: IndicatoreMisurato) => {
    const risultato = risultati.get(uno);
    return risultato
      ? CASCADING.dellObiettivo(risultato.obiettivo.nome, risultato.senza?.nomi ?? [])
      : CASCADING.dallEnte;
  };
  return [
    riga("gruppo", nomeDiArea(fonte), CASCADING.destinazioni[destinazione], "ente", misurato.ente),
    ...primiOf(fonte).map(({ nodo, media }) => riga("voce", nodo.nome, "", { tipo: "nodo", id: nodo.id }, media)),
    ...misurato.priorita.map(({ numero: cifra, nome, media }) => {
      const titoloSuo = nome === null ? `${MAPPA.priorita} ${cifra}` : `${cifra}. ${nome}`;
      return riga("voce", titoloSuo, MAPPA.priorita, { tipo: "priorita", numero: cifra }, media);
    }),
    ...derivate.map((uno) => riga("dettaglio", uno.indicatore.nome, daChe(uno), { tipo: "riga", misurato: uno }, null)),
  ];
}

type Gruppo = keyof typeof CASCADING.tabelle;

function tabellaOf(
  gruppo: Gruppo,
  suoi: Fogli,
  { fogli, anno }: Pick<Materiale, "fogli" | "anno">,
): readonly Tabella[] {
  const [primo] = suoi;
  if (!primo) return [];
  const ente = fogli.filter(({ destinazione }) => destinazione === "ente");
  const lette = gruppo === "individuali" ? risultatiDiObiettivi(fogli.map(({ misurato }) => misurato)) : [];
  const risultati = new Map(lette.map((uno) => [uno.misurato, uno]));
  const righe = suoi.flatMap((fonte) => righeOf(fonte, ente, risultati));
  const hasPesi = suoi.some(({ misurato }) => misurato.aggregati.some(({ nodo }) => nodo.peso !== null));
  const totali = suoi.flatMap((fonte) => {
    const { ente: suo } = fonte.misurato;
    return suo.sal === null || pocoMisuratoDi(suo) !== null ? [] : [`${idDettaglio(fonte)} ${idRiga("ente")}`];
  });
  const { titolo, foglio, unita } = CASCADING.tabelle[gruppo];
  return [
    {
      id: gruppo,
      genere: "cascading",
      capitolo: CAPITOLI[primo.destinazione],
      titolo,
      foglio,
      premesse: [RELAZIONE.anno(anno)],
      mancanze: mancanzeOf(suoi),
      colonne: [
        { id: "voce", titolo: unita, genere: "lungo" },
        { id: "di", titolo: CASCADING.di, genere: "testo" },
        ...(hasPesi ? [{ id: "peso", titolo: intestazioneOf(primo, "peso"), genere: "quota" } as const] : []),
        { id: "sal", titolo: intestazioneOf(primo, "sal"), genere: "sal" },
        { id: "esito", titolo: RELAZIONE.esito, genere: "testo" },
        { id: "misurati", titolo: RELAZIONE.misurati, genere: "conteggio" },
        { id: "attesi", titolo: RELAZIONE.attesi, genere: "conteggio" },
      ],
      righe,
      note: [],
      anomalie: anomalieRisultati(lette),
      grafici: totali.length < 2 ? [] : [{ tipo: "barre", titolo, categorie: "voce", serie: ["sal"], righe: totali }],
    },
  ];
}

/**
 * Each area and special agency (3.2), then each individual sheet (4), with its total, its headings and its priorities;
 * an individual sheet shows the rows that come from the ente too. Empty where there is only the ente.
 */
export function cascadingOf(materiale: Pick<Materiale, "fogli" | "anno">): readonly Tabella[] {
  const di = (capitolo: string) =>
    materiale.fogli.filter(({ destinazione }) => destinazione !== "ente" && CAPITOLI[destinazione] === capitolo);
  return [
    ...tabellaOf("cascading", di(CAPITOLI.area), materiale),
    ...tabellaOf("individuali", di(CAPITOLI.dirigente), materiale),
  ];
}
