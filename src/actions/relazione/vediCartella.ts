import { isFoglioPerf } from "../../correzioni/correzioni";
import { cellAt } from "../../cruscotto/griglia/SheetGrid";
import { displayCella } from "../../domain/numeri/displayCella";
import { salDelTotale } from "../../domain/sal/copertura";
import { anomalieAperte } from "../../misura/anomalieAperte";
import { PREFISSO_SINTESI } from "../../pagine/nameSintesi";
import { isDaFinire } from "../../periodo/quotaDellAnno";
import { isPiano } from "../../piano/isPiano";
import { fontiDellaScheda } from "../../raccolta/file/leggiScheda";
import { FOGLI_RELAZIONE } from "../../texts/relazione/fogli";
import { readCostruzioni, type Costruzione } from "../cartella/costruzioni";
import { improntaDelFoglio } from "./impronte";
import { misuraCartella } from "../cartella/misuraCartella";
import { misuraLettura, NESSUNA_SCELTA, withAscolto, type FoglioMisurato } from "../cartella/misuraFoglio";
import { oggi } from "../oggi";
import type { CartellaInVista, FoglioInCartella, FreschezzaFoglio } from "../viste/FoglioInCartella";
import type { Ascolto } from "../viste/Passo";
import { withCartella } from "../cartella/withCartella";

const titoloDi = ({ grid }: FoglioMisurato) => displayCella(cellAt(grid, 0, 0));

/** Whether a cruscotto says what it said: as the whole workbook measures it, or as it is measured alone. */
function isComePrima(uno: FoglioMisurato, impronta: string): boolean {
  if (uno.esito.tipo === "ignorato") return false;
  if (improntaDelFoglio(uno.esito) === impronta) return true;
  const { esito } = misuraLettura(uno.cartella, { ...NESSUNA_SCELTA, fotografie: uno.fotografie });
  return esito.tipo === "cruscotto" && improntaDelFoglio(esito) === impronta;
}

/** How what was built from some sources stands to them, by the sheets as they are. */
function freschezzaDi(costruzione: Costruzione, fogli: ReadonlyMap<string, FoglioMisurato>): FreschezzaFoglio {
  const cambiati: string[] = [];
  const spariti: string[] = [];
  for (const [nome, impronta] of Object.entries(costruzione.fonti)) {
    const fonte = fogli.get(nome);
    if (!fonte) spariti.push(nome);
    else if (!isComePrima(fonte, impronta)) cambiati.push(nome);
  }
  return cambiati.length + spariti.length === 0 ? { tipo: "aggiornato" } : { tipo: "superato", cambiati, spariti };
}

type GenereFoglioPerf = Extract<FoglioInCartella, { cosa: "perf" }>["genere"];

function genereDi(nome: string): GenereFoglioPerf {
  if (nome.startsWith(PREFISSO_SINTESI)) return "sintesi";
  return nome === FOGLI_RELAZIONE.nome || nome.startsWith(FOGLI_RELAZIONE.prefisso) ? "relazione" : "altro";
}

/** What a measured sheet is; `costruzioni` and `fogli` say of those of ours whether they are out of date. */
function vistaDi(
  uno: FoglioMisurato,
  costruzioni: readonly Costruzione[],
  fogli: ReadonlyMap<string, FoglioMisurato>,
): FoglioInCartella {
  const { grid, esito } = uno;
  const nome = grid.foglio;
  if (isFoglioPerf(grid)) {
    const costruzione = costruzioni.find(({ pagine }) => pagine.includes(titoloDi(uno)));
    const genere = genereDi(nome);
    if (costruzione) {
      const fonti = Object.keys(costruzione.fonti);
      return { nome, cosa: "perf", genere, fonti, freschezza: freschezzaDi(costruzione, fogli) };
    }
    const fonti = fontiDellaScheda(grid);
    return { nome, cosa: "perf", genere, fonti, freschezza: genere === "altro" ? null : { tipo: "ignota" } };
  }
  if (esito.tipo === "ignorato") return { nome, cosa: "altro", motivo: esito.motivo };
  const { misurato, vista } = esito;
  const { ente, cruscotto, indicatori } = misurato;
  const isInCorso = vista !== null || isDaFinire(misurato.anno, oggi());
  return {
    nome,
    cosa: isPiano(cruscotto) ? "piano" : "cruscotto",
    isDiEnte: cruscotto.isDiEnte,
    isProtetto: grid.isProtetto,
    indicatori: indicatori.filter(({ indicatore }) => !indicatore.isSuperato).length,
    sal: isInCorso ? null : salDelTotale(ente),
    esito: ente.esito,
    misurati: ente.misurati,
    attesi: ente.attesi,
    isInCorso,
    domande: anomalieAperte(misurato).length,
  };
}

/**
 * What every sheet of the workbook is, in the order of its tabs, and whether what PERF built is out of date.
 * @param ascolto follows the reading of the sheets
 */
export async function vediCartella(ascolto?: Ascolto): Promise<CartellaInVista> {
  const { nomi, fogli, nonLetti } = await misuraCartella(null, withAscolto(ascolto));
  const costruzioni = await withCartella(readCostruzioni);
  const perNome = new Map(fogli.map((uno) => [uno.grid.foglio, uno] as const));
  const ignorati = new Set(nonLetti.map(({ foglio }) => foglio));
  return {
    fogli: nomi.flatMap((nome): readonly FoglioInCartella[] => {
      const suo = perNome.get(nome);
      if (suo) return [vistaDi(suo, costruzioni, perNome)];
      return ignorati.has(nome) ? [{ nome, cosa: "altro", motivo: "non-letto" }] : [];
    }),
  };
}
