import { fogliDaRaccogliere } from "../../../actions/anno/fogliDaRaccogliere";
import type { FileLetto } from "../misuraFile";
import type { Opzioni } from "../opzioni";
import { TESTI } from "../testi";
import { chiDi } from "./chiDi";
import { chiJson, contaStati } from "./chiJson";
import { preparaSchede } from "./preparaSchede";
import { toTableChi } from "./toTableChi";

/** What is said of a request about schede. */
interface DettoDiRaccolta {
  readonly tabella: string;
  /** The same as data. */
  readonly raccolta: object;
  readonly stderr: string;
}

/** `--collect`: writes the schede of the open workbook, and says who answers for what. */
export function collect(opzioni: Opzioni, { letti }: FileLetto): DettoDiRaccolta {
  const conCelle = fogliDaRaccogliere(letti);
  const cartella = opzioni.collect ?? "";
  const ripartizione = chiDi(conCelle, opzioni);
  const nomi = preparaSchede(conCelle, ripartizione, { ...opzioni, collect: cartella });
  const stderr = TESTI.schedeScritte(nomi.length, cartella);
  const perScheda = ripartizione.responsabili.map(({ nome, righe }) => ({ responsabile: nome, ...contaStati(righe) }));
  const conScheda = perScheda.filter(({ daRaccogliere }) => daRaccogliere > 0);
  const responsabili = perScheda.map((uno) => ({ ...uno, scheda: nomi[conScheda.indexOf(uno)] ?? null }));
  return { tabella: toTableChi(ripartizione, nomi), raccolta: { ...chiJson(ripartizione), responsabili }, stderr };
}
