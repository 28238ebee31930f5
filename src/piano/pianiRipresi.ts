import { normalize } from "../domain/testo/normalize";
import type { CruscottoMisurato } from "../misura/CruscottoMisurato";
import { isPiano } from "./isPiano";

/** A cruscotto takes up a Piano where it has at least this share of its rows. */
const QUOTA = 0.5;

/** A cruscotto may write the formula after the name, or a code before it: what it begins or ends with counts. */
const nomiDi = ({ indicatori }: CruscottoMisurato) =>
  indicatori.map(({ indicatore }) => normalize(indicatore.nome)).filter((nome) => nome !== "");

/**
 * The Piani whose rows stand in a cruscotto of the same workbook: what was approved, beside what is measured. Their rows are
 * neither due nor missing nor collected, since they would count twice.
 */
export function pianiRipresi(fogli: readonly CruscottoMisurato[]): ReadonlySet<CruscottoMisurato> {
  const [piani, altri] = [true, false].map((che) => fogli.filter(({ cruscotto }) => isPiano(cruscotto) === che));
  const presenti = (altri ?? []).flatMap(nomiDi);
  const ripresi = (piani ?? []).filter((piano) => {
    const suoi = nomiDi(piano);
    const trovati = suoi.filter((nome) => presenti.some((altro) => altro.includes(nome)));
    return suoi.length > 0 && trovati.length >= suoi.length * QUOTA;
  });
  return new Set(ripresi);
}
