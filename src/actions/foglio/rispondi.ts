import { COSE } from "../../correzioni/cose";
import { FOGLIO_CORREZIONI } from "../../correzioni/correzioni";
import { chiaveDi } from "../../cruscotto/Posto";
import { isAncoraScritta, planRisposta } from "../../modifiche/planRisposta";
import type { Risposta } from "../../modifiche/Risposta";
import type { AnteprimaRisposta, Riuscita } from "../viste/Azioni";
import {
  hasUnFoglio,
  measureGrid,
  misuraFoglio,
  requireCruscotto,
  requireFoglioCorrezioni,
  type FoglioMisurato,
} from "../cartella/misuraFoglio";
import { PerfError } from "../PerfError";
import { righeCambiate } from "../../confronto/cambi";
import { griglieDi, requireComePrima } from "../cartella/griglieDi";
import { scrivi } from "../scrittura/scrivi";
import { withCartella } from "../cartella/withCartella";

const misuratoOf = ({ esito }: Pick<FoglioMisurato, "esito">) => (esito.tipo === "cruscotto" ? esito.misurato : null);

function planAnteprima(foglio: FoglioMisurato, risposta: Risposta): AnteprimaRisposta {
  if (risposta.su === "righe") {
    requireCruscotto(foglio, false);
    const { risposta: detta } = risposta;
    const isMuta = "motivo" in detta && (detta.motivo.trim() === "" || detta.autore.trim() === "");
    if (isMuta && COSE[detta.cosa].vuoleFirma === true) throw new PerfError("senza-motivo-e-autore");
  }
  if (risposta.su === "linee" && !risposta.linee.every((una) => isAncoraScritta(una, foglio.lette))) {
    throw new PerfError("foglio-cambiato", { foglio: FOGLIO_CORREZIONI });
  }
  const misurato = misuratoOf(foglio);
  const esistente = requireFoglioCorrezioni(foglio.cartella);
  const { grid, correzioni, lette } = foglio;
  const piano = planRisposta({ grid, misurato, correzioni, lette, esistente }, risposta);
  const isScritto = piano.modifiche.celle.some(({ foglio: nome }) => nome === grid.foglio);
  if (isScritto && grid.isProtetto) throw new PerfError("foglio-protetto", { foglio: grid.foglio });
  const scelte = { politica: foglio.politica, anno: null };
  const dopo = misuratoOf(measureGrid(piano.grid, piano.lette, hasUnFoglio(foglio.cartella), scelte));
  return {
    foglio: grid.foglio,
    risposta,
    righe: righeCambiate(misurato, dopo, new Set(risposta.su === "righe" ? risposta.righe.map(chiaveDi) : [])),
    ente: { prima: misurato?.ente.sal ?? null, dopo: dopo?.ente.sal ?? null },
    modifiche: piano.modifiche,
  };
}

/** What an answer would change on a sheet; nothing is written. */
export async function anteprimaRisposta(foglio: string, risposta: Risposta): Promise<AnteprimaRisposta> {
  return withCartella(async (context) => planAnteprima(await misuraFoglio(context, foglio), risposta), foglio);
}

/**
 * Writes an answer that was previewed, after reading the sheet again: if it has changed since, nothing is written.
 * The answer wins at every reading from then on, wherever its rows are sorted or moved to.
 */
export async function rispondi(vista: AnteprimaRisposta): Promise<Riuscita> {
  return withCartella(async (context) => {
    const foglio = await misuraFoglio(context, vista.foglio);
    const { modifiche } = planAnteprima(foglio, vista.risposta);
    requireComePrima(modifiche, vista.modifiche, vista.foglio);
    const isScritto = modifiche.celle.some(({ foglio: nome }) => nome === vista.foglio);
    const isMosso = vista.righe.some(({ prima, dopo }) => prima.sal !== dopo?.sal);
    const dati = { foglio: vista.foglio, daRicalcolare: isMosso && !isScritto ? 1 : 0 };
    if (modifiche.celle.length === 0 && modifiche.fogli.length === 0) return { codice: "risposta-gia-data", dati };
    await scrivi(context, modifiche, griglieDi([foglio]));
    const { risposta } = vista;
    if (risposta.su === "linee" || (risposta.su === "righe" && risposta.risposta.cosa === "senza")) {
      return { codice: "correzione-tolta", dati };
    }
    const righe = risposta.su === "righe" ? risposta.righe.length : 0;
    return { codice: "risposta-scritta", dati: { ...dati, righe } };
  }, vista.foglio);
}
