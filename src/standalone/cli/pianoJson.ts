import { displayCella } from "../../domain/numeri/displayCella";
import { isPiano } from "../../piano/isPiano";
import { qualitaPiano, type FoglioDiPiano, type RigaDiPiano } from "../../piano/qualitaPiano";
import { CONFRONTI_BASELINE } from "../../domain/qualitaDelTarget";
import { QUALITA } from "../../texts/relazione/relazionePiano";

/** What a sheet is, as the JSON says it. */
export const genereDelFoglio = ({ misurato }: Pick<FoglioDiPiano, "misurato">) =>
  isPiano(misurato.cruscotto) ? ("piano" as const) : ("cruscotto" as const);

const rigaJson = ({ fonte, uno: { indicatore } }: RigaDiPiano<FoglioDiPiano>) => ({
  foglio: fonte.misurato.cruscotto.foglio,
  riga: indicatore.riga + 1,
  nome: indicatore.nome,
  baseline: displayCella(indicatore.base),
  target: displayCella(indicatore.target),
});

/** The quality of the Piani of a file (YEAR.md §4); null where no sheet is one. Shares are 1 = 100%. */
export function pianoJson(fogli: readonly FoglioDiPiano[]) {
  const piani = fogli.filter((uno) => genereDelFoglio(uno) === "piano");
  if (piani.length === 0) return null;
  const qualita = qualitaPiano(piani);
  const { baseline } = qualita;
  return {
    fogli: piani.map(({ misurato }) => misurato.cruscotto.foglio),
    righe: qualita.righe,
    baseline: {
      migliori: baseline.migliore,
      uguali: baseline.uguale,
      peggiori: baseline.peggiore,
      senzaBaseline: baseline["senza baseline"],
      nonNumerici: baseline["non numerico"],
    },
    peggiori: qualita.peggiori.map(rigaJson),
    misurabili: qualita.righe - qualita.nonMisurabili.length,
    nonMisurabili: qualita.nonMisurabili.map((riga) => ({
      ...rigaJson(riga),
      perche: riga.perche,
      testo: QUALITA.perche(riga.perche),
    })),
    tipologie: Object.fromEntries(qualita.tipologie.map(({ nome, quanti }) => [nome, quanti])),
    pesi: {
      giusti: qualita.pesiGiusti,
      sbagliati: qualita.pesiSbagliati.map(({ fonte, aggregato: { nodo }, somma }) => ({
        foglio: fonte.misurato.cruscotto.foglio,
        riga: nodo.riga + 1,
        nome: nodo.nome,
        somma,
      })),
    },
    operatoreControParole: qualita.controParole.map(rigaJson),
    derivate: qualita.derivate.map(({ fonte, uno, colonna, scritto, conto, comeScritto, conParentesi, esito }) => ({
      foglio: fonte.misurato.cruscotto.foglio,
      riga: uno.indicatore.riga + 1,
      nome: uno.indicatore.nome,
      colonna,
      scritto,
      conto,
      comeScritto: [comeScritto.minimo, comeScritto.massimo],
      conParentesi: conParentesi && [conParentesi.minimo, conParentesi.massimo],
      esito,
    })),
    obiettivi: qualita.obiettivi,
    obiettiviSenzaImpatto: qualita.senzaImpatto.length,
  };
}

/** The same for people: counts, then the rows that cannot stand as they are. */
export function righePiano(fogli: readonly FoglioDiPiano[]): readonly string[] {
  const piani = fogli.filter((uno) => genereDelFoglio(uno) === "piano");
  if (piani.length === 0) return [];
  const qualita = qualitaPiano(piani);
  const conto = (nome: string, quante: number) => `  ${nome}: ${quante}`;
  const daVedere = [
    ...qualita.nonMisurabili.map(({ uno, perche }) => [uno.indicatore, QUALITA.perche(perche)] as const),
    ...qualita.derivate.flatMap((una) => {
      const { comeScritto, conParentesi } = una;
      if (una.esito === "torna") return [];
      const tra = [comeScritto.minimo, comeScritto.massimo] as const;
      const con = conParentesi && ([conParentesi.minimo, conParentesi.massimo] as const);
      return [[una.uno.indicatore, QUALITA.derivata(una.colonna, { ...una, tra, con })] as const];
    }),
    ...qualita.controParole.map(({ uno }) => [uno.indicatore, QUALITA.contro] as const),
  ];
  return [
    `\n${QUALITA.titolo}. ${QUALITA.premessa(
      piani.map(({ misurato }) => misurato.cruscotto.foglio),
      qualita.righe,
    )}`,
    ...CONFRONTI_BASELINE.map((come) => conto(QUALITA.nomeBaseline(come), qualita.baseline[come])),
    conto(QUALITA.nonMisurabili, qualita.nonMisurabili.length),
    conto(QUALITA.controParole, qualita.controParole.length),
    ...qualita.pesiSbagliati.map(({ aggregato, somma }) => `  Pesi di ${QUALITA.pesiDi(aggregato.nodo.nome, somma)}`),
    ...qualita.tipologie.map(({ nome, quanti }) => conto(QUALITA.tipologia(nome), quanti)),
    `  ${QUALITA.impatto}: ${qualita.senzaImpatto.length} ${QUALITA.suObiettivi(qualita.obiettivi)}`,
    ...daVedere.map(([{ riga, nome }, testo]) => `  riga ${riga + 1} ${nome.slice(0, 60)}: ${testo}`),
  ];
}
