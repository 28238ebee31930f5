import { fogliDaRaccogliere } from "../../../actions/anno/fogliDaRaccogliere";
import { toJson } from "../contratto";
import type { FileLetto } from "../misuraFile";
import type { Opzioni } from "../opzioni";
import { TESTI } from "../testi";
import { chiDi } from "./chiDi";
import { chiJson, contaStati } from "./chiJson";
import { preparaSchede } from "./preparaSchede";
import { toTableChi } from "./toTableChi";

/** What is said of a request about schede. */
export interface DettoDiRaccolta {
  readonly stdout: string;
  readonly stderr: string;
}

/** `--collect`: writes the schede of the open workbook, and says who answers for what. */
export function collect(opzioni: Opzioni, { misurato, letti }: FileLetto, spazi: number): DettoDiRaccolta {
  const conCelle = fogliDaRaccogliere(letti);
  const cartella = opzioni.collect ?? "";
  const ripartizione = chiDi(conCelle, opzioni);
  const nomi = preparaSchede(conCelle, ripartizione, { ...opzioni, collect: cartella });
  const stderr = TESTI.schedeScritte(nomi.length, cartella);
  if (!opzioni.json) return { stdout: toTableChi(ripartizione, nomi), stderr };
  const perScheda = ripartizione.responsabili.map(({ nome, righe }) => ({ responsabile: nome, ...contaStati(righe) }));
  const conScheda = perScheda.filter(({ daRaccogliere }) => daRaccogliere > 0);
  const responsabili = perScheda.map((uno) => ({ ...uno, scheda: nomi[conScheda.indexOf(uno)] ?? null }));
  const raccolta = { ...chiJson(ripartizione), responsabili };
  return { stdout: JSON.stringify({ ...toJson(misurato, opzioni), raccolta }, null, spazi), stderr };
}
