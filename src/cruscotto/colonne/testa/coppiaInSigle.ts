import { normalize } from "../../../domain/testo/normalize";
import type { RuoloColonna } from "../../Cruscotto";
import { isParteDellAnno } from "../parole/periodo";
import type { CellaIntestazione } from "./Intestazione";

/** What is asked for, and what was got, by their first letters: target, previsto; consuntivo, raggiunto, actual. */
const COPPIE = ["tc", "tr", "ta", "pc", "pr"];
/** A letter alone, or before or after its year: "T", "T 2024", "2024 C"; or before a part of it: "P I sem", "R T1". */
const SIGLA = /^(?:([a-z])\.?(?: ?\(?(20\d\d)\)?)?|(20\d\d) ([a-z])\.?)$/;
const SIGLA_DI_PARTE = /^([a-z])[. ] ?(\S.{0,20})$/;

interface Sigla {
  readonly lettera: string;
  /** Its year, or the part of it, "" where it says none. */
  readonly anno: string;
}

function siglaDi({ testo }: CellaIntestazione): Sigla | null {
  const [, diParte, parte = ""] = SIGLA_DI_PARTE.exec(normalize(testo)) ?? [];
  if (diParte !== undefined && isParteDellAnno(parte)) return { lettera: diParte, anno: parte.replaceAll(" ", "") };
  const [, prima, suo = "", anno = "", dopo] = SIGLA.exec(normalize(testo)) ?? [];
  const lettera = prima ?? dopo;
  return lettera === undefined ? null : { lettera, anno: suo || anno };
}

/**
 * "T" and "C" over figures, once or once a year ("T 2023 | C 2023 | T 2024 | C 2024"), where no heading says what is
 * asked for or what was got in words: a target and its result.
 */
export function coppiaInSigle(celle: readonly CellaIntestazione[]): readonly CellaIntestazione[] {
  const sigle = celle.map(siglaDi);
  const dette = sigle.filter((una) => una !== null);
  const lettere = [...new Set(dette.map(({ lettera }) => lettera))];
  const coppia = COPPIE.find((una) => lettere.length === 2 && lettere.every((lettera) => una.includes(lettera)));
  if (coppia === undefined || celle.length === dette.length) return celle;
  const anniDi = (at: number) => dette.flatMap(({ lettera, anno }) => (lettera === coppia[at] ? [anno] : [])).join(" ");
  const isDetta = celle.some(({ ruolo }, at) => sigle[at] === null && (ruolo === "target" || ruolo === "consuntivo"));
  if (isDetta || anniDi(0) !== anniDi(1) || new Set(anniDi(0).split(" ")).size * 2 !== dette.length) return celle;
  return celle.map((cella, at) => {
    const sigla = sigle[at];
    if (!sigla) return cella;
    const ruolo: RuoloColonna = sigla.lettera === coppia[0] ? "target" : "consuntivo";
    return { ...cella, ruolo, isDebole: false };
  });
}
