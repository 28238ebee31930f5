import type { Livello } from "../../../cruscotto/Cruscotto";
import type {
  AggregatoMisurato,
  Confronto,
  CruscottoMisurato,
  IndicatoreMisurato,
  Perche,
} from "../../../misura/CruscottoMisurato";
import type { Posto } from "../../../cruscotto/Posto";
import type { Cella } from "../../../domain/Cella";
import type { Anomalia } from "../../../domain/Anomalia";
import type { Pubblicato } from "../../../domain/valori/parsePubblicato";
import type { Esito } from "../../../domain/Misura";
import { cellaDi, cellaSalDi, postoInRisposta, type Posizione } from "../celle";

/** One published figure beside the recomputed one, with what explains the latter. */
export interface RigaVerifica {
  readonly nome: string;
  readonly livello: "indicatore" | Livello;
  readonly cella: Posizione;
  readonly pubblicato: Pubblicato;
  readonly coincide: boolean;
  readonly sal: number | null;
  readonly perche: Perche;
  readonly anomalie: readonly Anomalia[];
  /** What the difference asks; null where nothing differs, or somebody has accepted it. */
  readonly domanda: Anomalia | null;
  /** Place of the indicator, or of the heading, that an answer would be about; null where it has none. */
  readonly posto: Posto | null;
}

export interface VerificaLivello {
  readonly livello: "indicatore" | Livello;
  readonly coincidono: readonly RigaVerifica[];
  /** Published figures that differ, or that do not follow from the cells at all, and still stand on the sheet. */
  readonly diversi: readonly RigaVerifica[];
  /** Published figures that differed: what stands on the sheet by now is what its cells give. */
  readonly eranoDiversi: readonly RigaVerifica[];
  /** Differences that somebody has accepted. */
  readonly accettati: readonly RigaVerifica[];
  /** Rows without a published figure, counted by outcome. */
  readonly altri: readonly (readonly [Esito, number])[];
}

const LIVELLI: readonly Livello[] = ["obiettivo", "programma", "prospettiva", "area", "ente"];

/** Published against recomputed: the indicators, then each level of the tree that has figures of its own. */
export function verifyCruscotto(misurato: CruscottoMisurato): readonly VerificaLivello[] {
  const livelli = LIVELLI.map((livello) =>
    compare(
      livello,
      misurato.aggregati.filter(({ nodo }) => nodo.livello === livello),
      rigaDiAggregato,
      ({ media }) => media.esito,
      ({ nodo, media }) => segueDalleCelle(media.sal, nodo.sal, nodo.salFormula),
    ),
  );
  return [
    compare(
      "indicatore",
      misurato.indicatori,
      rigaDiIndicatore,
      ({ misura }) => misura.esito,
      ({ indicatore, misura }) => segueDalleCelle(misura.sal, indicatore.sal, indicatore.salFormula),
    ),
    ...livelli,
  ].filter((uno) => pubblicatiIn(uno) > 0);
}

/** A figure that the sheet shows and one that is measured are the same number. */
const SCARTO = 1e-9;

/** Whether a SAL cell shows what its row gives by now, whatever was published there before. */
function segueDalleCelle(sal: number | null, cella: Cella, formula: string): boolean {
  if (sal === null) return formula !== "" && cella.tipo !== "numero";
  return cella.tipo === "numero" && Math.abs(cella.valore - sal) <= SCARTO;
}

interface Verificabile {
  readonly confronto: Confronto;
  readonly pubblicato: Pubblicato | null;
  readonly anomalie: readonly Anomalia[];
}

const differenzaIn = ({ anomalie }: Verificabile) => anomalie.find(({ codice }) => codice === "pubblicato-diverso");

/** Somebody has accepted the difference; where there is no SAL it may also be no more than another question that is asked. */
function isAccettata(voce: Verificabile): boolean {
  const isSola = voce.confronto === "diverso" || voce.anomalie.every(({ gravita }) => gravita === "nota");
  return isSola && differenzaIn(voce)?.gravita === "nota";
}

/** How many published figures a level has. */
const pubblicatiIn = ({ coincidono, diversi, eranoDiversi, accettati }: VerificaLivello) =>
  [coincidono, diversi, eranoDiversi, accettati].reduce((somma, righe) => somma + righe.length, 0);

function compare<T extends Verificabile>(
  livello: VerificaLivello["livello"],
  voci: readonly T[],
  toRiga: (voce: T, pubblicato: Pubblicato) => RigaVerifica,
  esitoDi: (voce: T) => Esito,
  segue: (voce: T) => boolean,
): VerificaLivello {
  const coincidono: RigaVerifica[] = [];
  const diversi: RigaVerifica[] = [];
  const eranoDiversi: RigaVerifica[] = [];
  const accettati: RigaVerifica[] = [];
  const cassettoDi = (voce: T) => {
    if (voce.confronto === "coincide") return coincidono;
    if (segue(voce)) return eranoDiversi;
    return isAccettata(voce) ? accettati : diversi;
  };
  const altri = new Map<Esito, number>();
  for (const voce of voci) {
    if (voce.pubblicato === null || voce.confronto === "assente") {
      altri.set(esitoDi(voce), (altri.get(esitoDi(voce)) ?? 0) + 1);
    } else {
      cassettoDi(voce).push(toRiga(voce, voce.pubblicato));
    }
  }
  return { livello, coincidono, diversi, eranoDiversi, accettati, altri: [...altri] };
}

function aperta(voce: Verificabile): Anomalia | null {
  const differenza = differenzaIn(voce);
  return differenza?.gravita === "conferma" ? differenza : null;
}

function rigaDiIndicatore(voce: IndicatoreMisurato, pubblicato: Pubblicato): RigaVerifica {
  const { indicatore, misura, anomalie } = voce;
  return {
    nome: indicatore.nome,
    livello: "indicatore",
    cella: cellaSalDi(indicatore),
    pubblicato,
    coincide: voce.confronto === "coincide",
    sal: misura.sal,
    perche: { tipo: "misura", misura },
    anomalie,
    domanda: aperta(voce),
    posto: { riga: indicatore.riga, colonna: indicatore.colonne.target },
  };
}

function rigaDiAggregato(voce: AggregatoMisurato, pubblicato: Pubblicato): RigaVerifica {
  const { nodo, media, anomalie } = voce;
  return {
    nome: nodo.nome,
    livello: nodo.livello,
    cella: cellaDi(nodo),
    pubblicato,
    coincide: voce.confronto === "coincide",
    sal: media.sal,
    perche: { tipo: "media", media },
    anomalie,
    domanda: aperta(voce),
    posto: postoInRisposta(nodo),
  };
}

/** Where nothing was published: the SAL cells that show what their rows give, and those that do no more. */
export interface SalNelFoglio {
  readonly seguono: number;
  readonly fermi: number;
}

/** What stands in the SAL cells of the rows that nobody had published a SAL of. */
export function salNelFoglio({ indicatori }: Pick<CruscottoMisurato, "indicatori">): SalNelFoglio {
  const scritti = indicatori.filter(
    ({ indicatore, pubblicato }) => pubblicato === null && indicatore.sal.tipo === "numero",
  );
  const seguono = scritti.filter(({ indicatore, misura }) =>
    segueDalleCelle(misura.sal, indicatore.sal, indicatore.salFormula),
  ).length;
  return { seguono, fermi: scritti.length - seguono };
}
