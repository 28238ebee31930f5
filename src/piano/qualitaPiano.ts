import { CONFRONTI_BASELINE, type ConfrontoBaseline, type NonMisurabile } from "../domain/qualitaDelTarget";
import { displayCella } from "../domain/numeri/displayCella";
import { groupBy } from "../domain/groupBy";
import { isMancante } from "../domain/valori/paroleDiStato";
import { normalize } from "../domain/testo/normalize";
import type { AggregatoMisurato, CruscottoMisurato, IndicatoreMisurato } from "../misura/CruscottoMisurato";
import { cellAt, type SheetGrid } from "../cruscotto/griglia/SheetGrid";
import { cifreDerivate, type CifraDerivata } from "./cifreDerivate";
import { confrontaBaseline } from "./confrontaBaseline";
import { nonMisurabile } from "./misurabile";

/** A measured Piano with its sheet. */
export interface FoglioDiPiano {
  readonly misurato: CruscottoMisurato;
  /** Null where its other columns are not looked at. */
  readonly grid: SheetGrid | null;
}

/** Rows of one kind of indicator ("Volume"), by the name that the sheet gives it. */
export interface Tipologia {
  /** "" where the row says none. */
  readonly nome: string;
  readonly quanti: number;
}

/** A heading whose weights do not make 100%. */
interface PesiSbagliati<F> {
  readonly fonte: F;
  readonly aggregato: AggregatoMisurato;
  /** In points: 133,2. */
  readonly somma: number;
}

/** A row with what is to be seen of it. */
export interface RigaDiPiano<F> {
  readonly fonte: F;
  readonly uno: IndicatoreMisurato;
}

/** How good a Piano is, before its year. */
export interface QualitaPiano<F> {
  readonly righe: number;
  readonly baseline: Readonly<Record<ConfrontoBaseline, number>>;
  readonly peggiori: readonly RigaDiPiano<F>[];
  /** Rows that nothing can be measured against, with the reason. */
  readonly nonMisurabili: readonly (RigaDiPiano<F> & { readonly perche: NonMisurabile })[];
  /** Most frequent first; empty where no column says them. */
  readonly tipologie: readonly Tipologia[];
  readonly pesiSbagliati: readonly PesiSbagliati<F>[];
  /** Headings with weights that make 100%. */
  readonly pesiGiusti: number;
  readonly controParole: readonly RigaDiPiano<F>[];
  readonly derivate: readonly (CifraDerivata & { readonly fonte: F })[];
  /** Headings right over indicators, and those of them where no row is of an impact. */
  readonly obiettivi: number;
  readonly senzaImpatto: readonly string[];
}

const TESTA_TIPOLOGIA =
  /^(?:tipologi[ae]|tipo|natura|dimensione|categoria)(?: (?:di |del |dell )?indicator[ei])?$|^(?:indicator )?type$/;
const DI_IMPATTO = /\b(?:outcome|impatt[oi]|impact|valore pubblico|public value)\b/;

function tipologiaDi({ grid }: FoglioDiPiano, { indicatore: { accanto, riga } }: IndicatoreMisurato): string | null {
  const colonna = accanto.find(({ intestazione }) => TESTA_TIPOLOGIA.test(normalize(intestazione)))?.colonna;
  if (colonna === undefined || grid === null) return null;
  const scritta = displayCella(cellAt(grid, riga, colonna)).trim();
  return isMancante(scritta) ? "" : scritta;
}

function tipologieDi(scritte: readonly string[]): readonly Tipologia[] {
  return [...groupBy(scritte, normalize).values()]
    .map((uguali) => ({ nome: uguali[0], quanti: uguali.length }))
    .sort((a, b) => b.quanti - a.quanti);
}

function pesiDi<F extends FoglioDiPiano>(fonte: F) {
  const { aggregati, cruscotto } = fonte.misurato;
  const sbagliati = aggregati.flatMap((aggregato): PesiSbagliati<F>[] =>
    aggregato.anomalie.flatMap((una) =>
      una.codice === "pesi-non-100" && una.dati ? [{ fonte, aggregato, somma: una.dati.somma }] : [],
    ),
  );
  const pesati = new Set(
    cruscotto.indicatori.flatMap(({ padre, peso }) => (padre !== null && peso !== null ? [padre] : [])),
  );
  const diObiettivi = new Set(sbagliati.map(({ aggregato }) => aggregato.nodo.id));
  return { sbagliati, giusti: [...pesati].filter((id) => !diObiettivi.has(id)).length };
}

function impattoDi(fonte: FoglioDiPiano) {
  const { nodi } = fonte.misurato.cruscotto;
  const perPadre = [...groupBy(fonte.misurato.indicatori, ({ indicatore: { padre } }) => padre)];
  const obiettivi = perPadre.flatMap(([padre, righe]) => (padre === null ? [] : [{ nodo: nodi[padre], righe }]));
  const senza = obiettivi.filter(
    ({ righe }) =>
      !righe.some((uno) =>
        [tipologiaDi(fonte, uno) ?? "", uno.indicatore.nome].some((testo) => DI_IMPATTO.test(normalize(testo))),
      ),
  );
  return { obiettivi: obiettivi.length, senza: senza.flatMap(({ nodo }) => nodo?.nome ?? []) };
}

/**
 * What is to be known of Piani before their year begins: targets beside their baselines, what can be measured at all,
 * weights, operators against words, figures that do not follow from others, kinds of indicators.
 * Source: YEAR.md §4.
 */
export function qualitaPiano<F extends FoglioDiPiano>(fogli: readonly F[]): QualitaPiano<F> {
  const righe = fogli.flatMap((fonte) =>
    fonte.misurato.indicatori
      .filter(({ misura }) => misura.target.tipo !== "eliminato")
      .map((uno): RigaDiPiano<F> => ({ fonte, uno })),
  );
  const confronti = righe.map((riga) => ({ riga, come: confrontaBaseline(riga.uno) }));
  const pesi = fogli.map(pesiDi);
  const impatti = fogli.map(impattoDi);
  return {
    righe: righe.length,
    baseline: Object.fromEntries(
      CONFRONTI_BASELINE.map((come) => [come, confronti.filter((uno) => uno.come === come).length]),
    ) as Record<ConfrontoBaseline, number>,
    peggiori: confronti.flatMap(({ riga, come }) => (come === "peggiore" ? [riga] : [])),
    nonMisurabili: righe.flatMap((riga) => {
      const perche = nonMisurabile(riga.uno.misura.target);
      return perche === null ? [] : [{ ...riga, perche }];
    }),
    tipologie: tipologieDi(righe.flatMap(({ fonte, uno }) => tipologiaDi(fonte, uno) ?? [])),
    pesiSbagliati: pesi.flatMap(({ sbagliati }) => sbagliati),
    pesiGiusti: pesi.reduce((somma, { giusti }) => somma + giusti, 0),
    controParole: righe.filter(({ uno }) => uno.anomalie.some(({ codice }) => codice === "operatore-contro-parole")),
    derivate: fogli.flatMap((fonte) =>
      cifreDerivate(fonte.misurato.indicatori).map((derivata) => ({ ...derivata, fonte })),
    ),
    obiettivi: impatti.reduce((somma, { obiettivi }) => somma + obiettivi, 0),
    senzaImpatto: impatti.flatMap(({ senza }) => senza),
  };
}
