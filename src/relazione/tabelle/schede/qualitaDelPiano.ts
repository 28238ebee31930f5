import { displayCella } from "../../../domain/numeri/displayCella";
import { CONFRONTI_BASELINE } from "../../../domain/qualitaDelTarget";
import { isPiano } from "../../../piano/isPiano";
import { qualitaPiano, type QualitaPiano, type RigaDiPiano } from "../../../piano/qualitaPiano";
import { QUALITA } from "../../../texts/relazione/relazionePiano";
import { casellaOf, link, numero, testo } from "../../caselle/caselle";
import type { FoglioDiRelazione, Materiale } from "../../caselle/Materiale";
import type { Casella, ColonnaTabella, RigaTabella, Tabella } from "../../caselle/Tabella";

type Riga = RigaDiPiano<FoglioDiRelazione>;
type Qualita = QualitaPiano<FoglioDiRelazione>;

/** The sheets that are Piani: what is to be reached, and no results. */
function pianiDi({ fogli }: Pick<Materiale, "fogli">): readonly FoglioDiRelazione[] {
  return fogli.filter(({ misurato }) => isPiano(misurato.cruscotto));
}

/** Nothing but Piani: a Relazione of them would be of empty pages. */
export function isSoloPiano(materiale: Pick<Materiale, "fogli">): boolean {
  return materiale.fogli.length > 0 && pianiDi(materiale).length === materiale.fogli.length;
}

const COLONNE_CONTROLLI: readonly ColonnaTabella[] = [
  { id: "controllo", titolo: QUALITA.controllo, genere: "testo" },
  { id: "quante", titolo: QUALITA.righe, genere: "conteggio" },
  { id: "cosa", titolo: QUALITA.cosa, genere: "lungo" },
];

const COLONNE_RIGHE: readonly ColonnaTabella[] = [
  { id: "foglio", titolo: QUALITA.foglioDi, genere: "testo" },
  { id: "obiettivo", titolo: QUALITA.obiettivo, genere: "lungo" },
  { id: "indicatore", titolo: QUALITA.indicatore, genere: "lungo" },
  { id: "baseline", titolo: QUALITA.baseline, genere: "numero" },
  { id: "target", titolo: QUALITA.target, genere: "numero" },
  { id: "daVedere", titolo: QUALITA.daVedere, genere: "lungo" },
];

function controlliDi(qualita: Qualita): readonly RigaTabella[] {
  const { baseline, tipologie, derivate, pesiSbagliati, senzaImpatto, righe, nonMisurabili } = qualita;
  const una = (controllo: string, quante: number, cosa = ""): Record<string, Casella> => ({
    controllo: testo(controllo),
    quante: numero(quante),
    cosa: testo(cosa),
  });
  const tornano = derivate.filter(({ esito }) => esito === "torna").length;
  const voci = [
    ...CONFRONTI_BASELINE.map((come) => una(QUALITA.nomeBaseline(come), baseline[come])),
    una(QUALITA.misurabili, righe - nonMisurabili.length),
    una(QUALITA.nonMisurabili, nonMisurabili.length),
    una(
      QUALITA.pesi,
      pesiSbagliati.length,
      [
        ...pesiSbagliati.map(({ aggregato, somma }) => QUALITA.pesiDi(aggregato.nodo.nome, somma)),
        QUALITA.pesiGiusti(qualita.pesiGiusti),
      ].join("; "),
    ),
    una(QUALITA.controParole, qualita.controParole.length),
    ...(derivate.length === 0
      ? []
      : [una(QUALITA.derivate, derivate.length, QUALITA.derivateTornano(tornano, derivate.length))]),
    ...tipologie.map(({ nome, quanti }) => una(QUALITA.tipologia(nome), quanti)),
    una(QUALITA.impatto, senzaImpatto.length, QUALITA.suObiettivi(qualita.obiettivi)),
  ];
  return voci.map((caselle, at) => ({ id: `controllo ${at}`, stile: "voce", caselle, soggetto: null }));
}

function rigaOf({ fonte, uno }: Riga, daVedere: string, id: string): RigaTabella {
  const { file, misurato } = fonte;
  const { riga, colonne, base, target, nome } = uno.indicatore;
  const da = (colonna: number) => ({ file, foglio: misurato.cruscotto.foglio, riga, colonna });
  return {
    id,
    stile: "voce",
    caselle: {
      foglio: testo(fonte.titolo),
      obiettivo: testo(uno.percorso.at(-1) ?? ""),
      indicatore: link(nome, da(colonne.nome)),
      baseline: colonne.base === null ? testo("") : casellaOf(da(colonne.base), base),
      target: casellaOf(da(colonne.target), target),
      daVedere: testo(daVedere),
    },
    soggetto: null,
  };
}

/** What is to be seen of a row, one line a reason: first what cannot stand. */
function righeDaVedere({ nonMisurabili, derivate, controParole, peggiori }: Qualita): readonly RigaTabella[] {
  const voci: readonly (readonly [Riga, string])[] = [
    ...nonMisurabili.map((riga) => [riga, QUALITA.perche(riga.perche)] as const),
    ...derivate
      .filter(({ esito }) => esito !== "torna")
      .map((una) => {
        const { comeScritto, conParentesi } = una;
        const tra = [comeScritto.minimo, comeScritto.massimo] as const;
        const con = conParentesi && ([conParentesi.minimo, conParentesi.massimo] as const);
        return [una, QUALITA.derivata(una.colonna, { ...una, tra, con })] as const;
      }),
    ...controParole.map((riga) => [riga, QUALITA.contro] as const),
    ...peggiori.map((riga) => {
      const { base, target } = riga.uno.indicatore;
      return [riga, QUALITA.peggiore(displayCella(base), displayCella(target))] as const;
    }),
  ];
  return voci.map(([riga, daVedere], at) => rigaOf(riga, daVedere, `riga ${at}`));
}

/**
 * How good the Piani are, before their year: counts, and the rows to be seen. None where no sheet is a Piano.
 * Source: YEAR.md §4.
 */
export function qualitaDelPianoOf(materiale: Pick<Materiale, "fogli">): readonly Tabella[] {
  const piani = pianiDi(materiale);
  if (piani.length === 0) return [];
  const qualita = qualitaPiano(piani);
  const comune = {
    genere: "piano",
    capitolo: "3.0",
    foglio: QUALITA.foglio,
    mancanze: [],
    note: [],
    grafici: [],
  } as const;
  const daVedere = righeDaVedere(qualita);
  const premessa = QUALITA.premessa(
    piani.map(({ titolo }) => titolo),
    qualita.righe,
  );
  return [
    {
      ...comune,
      id: "piano",
      titolo: QUALITA.titolo,
      premesse: [premessa],
      colonne: COLONNE_CONTROLLI,
      righe: controlliDi(qualita),
    },
    ...(daVedere.length === 0
      ? []
      : [
          {
            ...comune,
            id: "piano-righe",
            titolo: QUALITA.titoloRighe,
            premesse: [],
            colonne: COLONNE_RIGHE,
            righe: daVedere,
          },
        ]),
  ];
}
