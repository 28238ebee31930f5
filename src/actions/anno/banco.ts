import { valoreDigitato } from "../../banco/valoreDigitato";
import type { ValoreLetto } from "../../banco/LetturaFrase";
import { provaLettura, vociDelBanco, type EsitoDiLettura, type VoceDelBanco } from "../../banco/vociDelBanco";
import { chiaveDi, postoOf } from "../../cruscotto/Posto";
import type { Modifiche } from "../../formule/Modifiche";
import { planBanco, type LetturaAccolta } from "../../modifiche/planBanco";
import { fraseRagione } from "../../texts/schermi/banco/banco";
import { griglieDi } from "../cartella/griglieDi";
import { misuraCartella } from "../cartella/misuraCartella";
import { requireFoglioCorrezioni, withAscolto, type FoglioMisurato } from "../cartella/misuraFoglio";
import { oggi } from "../oggi";
import { PerfError } from "../PerfError";
import { scrivi } from "../scrittura/scrivi";
import type { Riuscita } from "../viste/Azioni";
import type { Ascolto } from "../viste/Passo";
import { isAnnoInCorso } from "./vediAl";
import { withCartella } from "../cartella/withCartella";

/** The consuntivi in words of the workbook as it was read. */
export interface BancoAperto {
  readonly letti: readonly FoglioMisurato[];
  readonly voci: readonly VoceDelBanco[];
  /** Sheets whose year runs: nothing of them has an outcome yet. */
  readonly inCorso: ReadonlySet<string>;
}

/** Reads every sheet of the workbook. */
export async function apriBanco(ascolto?: Ascolto): Promise<BancoAperto> {
  const { fogli: letti } = await misuraCartella(null, withAscolto(ascolto));
  const misurati = letti.flatMap(({ esito }) => (esito.tipo === "cruscotto" ? [esito.misurato] : []));
  const inCorso = letti.flatMap(({ grid, esito }) =>
    esito.tipo === "cruscotto" && (esito.vista !== null || isAnnoInCorso(esito.misurato, oggi())) ? [grid.foglio] : [],
  );
  return { letti, voci: vociDelBanco(misurati), inCorso: new Set(inCorso) };
}

/** A sentence as the key of a choice. */
export function chiaveVoce({ foglio, misurato }: VoceDelBanco): string {
  return `${foglio.cruscotto.foglio} ${chiaveDi(postoOf(misurato.indicatore))}`;
}

/** What a row would measure with a value. */
export const esitoDiVoce = ({ foglio, misurato }: VoceDelBanco, valore: ValoreLetto): EsitoDiLettura =>
  provaLettura(foglio, misurato, valore);

/** What somebody types in the place of a proposal; null where no SAL follows from it. */
export const leggiDigitato = (testo: string, { foglio, misurato }: VoceDelBanco): ValoreLetto | null =>
  valoreDigitato(testo, foglio, misurato);

/** What was decided of the sentences: the value of each, by `chiaveVoce`; those that are not there were left. */
export type ValoriAccolti = ReadonlyMap<string, ValoreLetto>;

/** Whether one of them takes the place of a rule: then somebody answers for it. */
export const vuoleAutore = (accolti: ValoriAccolti): boolean =>
  [...accolti.values()].some(({ tipo }) => tipo === "sal");

function accolteDi({ voci }: BancoAperto, accolti: ValoriAccolti, autore: string): readonly LetturaAccolta[] {
  return voci.flatMap((voce) => {
    const valore = accolti.get(chiaveVoce(voce));
    if (!valore) return [];
    const { proposta } = voce.lettura;
    const isProposta = proposta !== null && JSON.stringify(proposta.valore) === JSON.stringify(valore);
    const motivo = isProposta
      ? fraseRagione(proposta.ragione, proposta.parole, "it")
      : fraseRagione(null, voce.frase, "it");
    return [{ voce, valore, motivo, autore }];
  });
}

function planDi({ letti }: BancoAperto, accolte: readonly LetturaAccolta[]): Modifiche {
  const [primo] = letti;
  const trovate = new Map(letti.map(({ grid, correzioni }) => [grid.foglio, correzioni.trovate] as const));
  return planBanco(accolte, { trovate, esistente: primo ? requireFoglioCorrezioni(primo.cartella) : null });
}

/**
 * Keeps what was decided in "PERF – correzioni", after reading the workbook again: where a sentence or its row has changed
 * meanwhile nothing is written. "Annulla" takes all of it back at once.
 */
export async function scriviBanco(
  vista: BancoAperto,
  accolti: ValoriAccolti,
  autore: string,
  ascolto?: Ascolto,
): Promise<Riuscita> {
  if (vuoleAutore(accolti) && autore.trim() === "") throw new PerfError("senza-motivo-e-autore");
  const ora = await apriBanco(ascolto);
  const presenti = new Map(ora.voci.map((voce) => [chiaveVoce(voce), voce]));
  const cambiata = vista.voci.find((voce) => {
    const sua = presenti.get(chiaveVoce(voce));
    return accolti.has(chiaveVoce(voce)) && (sua?.frase !== voce.frase || !isStessaRiga(sua, voce));
  });
  if (cambiata) throw new PerfError("foglio-cambiato", { foglio: cambiata.foglio.cruscotto.foglio });
  const accolte = accolteDi(ora, accolti, autore.trim());
  const modifiche = planDi(ora, accolte);
  const [primo] = ora.letti;
  if (!primo || accolte.length === 0) return { codice: "frasi-gia-lette", dati: {} };
  await withCartella((context) => scrivi(context, modifiche, griglieDi(ora.letti)), primo.grid.foglio);
  return { codice: "frasi-lette", dati: { righe: accolte.length } };
}

function isStessaRiga(una: VoceDelBanco, altra: VoceDelBanco): boolean {
  const parole = ({ misurato: { indicatore, misura } }: VoceDelBanco) =>
    JSON.stringify([indicatore.nome, indicatore.descrizione, misura.target]);
  return parole(una) === parole(altra);
}
