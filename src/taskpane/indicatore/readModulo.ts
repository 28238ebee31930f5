import type { Tipo } from "../../domain/valori/argomenti";
import type { Verso } from "../../domain/Misura";
import { parseNumero } from "../../domain/numeri/parseNumero";
import { round12 } from "../../domain/numeri/round12";
import type { EsitoDichiarato } from "../../domain/Stabilito";
import type { RispostaRiga } from "../../modifiche/Risposta";
import type { CosaCorreggibile } from "../../texts/schermi/schermoIndicatore";

export type Campo = "verso" | "tipo" | "giorni" | "sal" | "esito" | "motivo" | "autore";

/** The form of a correction as it is filled in. */
export interface ModuloIndicatore {
  readonly cosa: CosaCorreggibile;
  readonly verso: Verso;
  readonly tipo: Tipo;
  readonly esito: EsitoDichiarato;
  readonly giorni: string;
  readonly sal: string;
  readonly motivo: string;
  readonly autore: string;
}

export const ESITI_DICHIARABILI: readonly EsitoDichiarato[] = ["raggiunto", "parziale", "non raggiunto"];
export const VERSI_OFFERTI: readonly Verso[] = ["crescente", "decrescente"];

/** What each correction asks, in order. */
export const CAMPI: Readonly<Record<CosaCorreggibile, readonly Campo[]>> = {
  verso: ["verso"],
  tipo: ["tipo"],
  giorni: ["giorni"],
  sal: ["sal", "motivo", "autore"],
  neutralizzato: ["motivo", "autore"],
  esito: ["esito", "motivo", "autore"],
  "non applicabile": ["motivo", "autore"],
  esclusa: [],
};

/** That a row does not apply is plain to see: who says so may be left out. */
export function isFacoltativo(cosa: CosaCorreggibile, campo: Campo): boolean {
  return cosa === "non applicabile" && (campo === "motivo" || campo === "autore");
}

/** A SAL typed in a field of percentages: "85" and "85%" are the same; null for what is none, or is above the cap. */
export function parseQuotaDigitata(testo: string, massimo: number): number | null {
  const letto = parseNumero(testo);
  if (letto === null || letto.unita === "euro" || letto.parola !== null) return null;
  // Below 2 without its sign it may be a share: "0,85" is 85% for some and 0,85% for others.
  const isDubbio = letto.unita === "numero" && letto.valore !== 0 && letto.valore < 2;
  const quota = round12(letto.unita === "percentuale" ? letto.valore : letto.valore / 100);
  return isDubbio || quota < 0 || quota > massimo ? null : quota;
}

function rispostaDi(modulo: ModuloIndicatore, sal: number | null): RispostaRiga | null {
  const firma = { motivo: modulo.motivo.trim(), autore: modulo.autore.trim() };
  switch (modulo.cosa) {
    case "verso":
      return { cosa: "verso", verso: modulo.verso };
    case "tipo":
      return { cosa: "tipo", tipo: modulo.tipo };
    case "giorni":
      return { cosa: "opzione", opzione: `giorni=${Number(modulo.giorni.trim())}` };
    case "sal":
      return sal === null ? null : { cosa: "sal", sal, ...firma };
    case "esito":
      return { cosa: "esito", esito: modulo.esito, ...firma };
    case "neutralizzato":
    case "non applicabile":
      return { cosa: modulo.cosa, ...firma };
    case "esclusa":
      return { cosa: "esclusa" };
  }
}

/**
 * The answer that a form says, or the fields that stand in its way, in order.
 * @param massimo the largest SAL of the method, a share
 */
export function readModulo(
  modulo: ModuloIndicatore,
  massimo: number,
): { readonly ok: true; readonly risposta: RispostaRiga } | { readonly ok: false; readonly mancano: readonly Campo[] } {
  const { cosa } = modulo;
  const sal = parseQuotaDigitata(modulo.sal, massimo);
  const isValido = (campo: Campo): boolean => {
    if (isFacoltativo(cosa, campo)) return true;
    if (campo === "motivo" || campo === "autore") return modulo[campo].trim() !== "";
    if (campo === "giorni") return /^\d{1,4}$/.test(modulo.giorni.trim());
    return campo !== "sal" || sal !== null;
  };
  const mancano = CAMPI[cosa].filter((campo) => !isValido(campo));
  const risposta = mancano.length > 0 ? null : rispostaDi(modulo, sal);
  return risposta ? { ok: true, risposta } : { ok: false, mancano };
}
