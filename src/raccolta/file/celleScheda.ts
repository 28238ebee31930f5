import type { Cella } from "../../domain/Cella";
import { parseFormato } from "../../domain/numeri/formatoNumero";
import { serialOf } from "../../domain/numeri/calendario";
import { SCHEDA } from "../../texts/relazione/scheda";
import { valoreScritto } from "../ritorno/valoreScritto";
import type { GenereValore, RigaScheda, SchedaDaCompilare } from "../scheda/SchedaDaCompilare";
import { COLONNE_SCHEDA, type CampoDaCompilare, type ColonnaScheda } from "./colonneScheda";

/** What a cell of a scheda holds. */
export type ScrittoInScheda = string | number | boolean | null;

/** How a value of each kind is shown once it is typed; the cruscotto's own format is kept where there is one. */
const FORMATI: Readonly<Record<GenereValore, string | null>> = {
  numero: null,
  percentuale: "0.00%",
  data: "dd/mm/yyyy",
  "si-no": null,
  testo: "@",
};

/** A value as a cell holds it; an error of the cruscotto is for its owner to see there. */
function scrittoDi(cella: Cella): ScrittoInScheda {
  return cella.tipo === "vuota" || cella.tipo === "errore" ? null : cella.valore;
}

/** The value that a row shows: what is written there already, else that of the cruscotto. */
const valoreDi = ({ valore, scritto }: RigaScheda): Cella => scritto?.valore ?? valore;

/** The number format of a value, null for the plain one. */
export function formatoDelValore(riga: RigaScheda): string | null {
  const { genere } = riga;
  const valore = valoreDi(riga);
  if (valore.tipo !== "numero") return FORMATI[genere];
  const { isData, isPercentuale } = parseFormato(valore.formato);
  const isSuo = genere === "data" ? isData : genere === "percentuale" ? isPercentuale : genere !== "testo";
  return isSuo || genere === "testo" ? (valore.formato === "General" ? null : valore.formato) : FORMATI[genere];
}

/** What each column holds of a row as the scheda leaves. */
export const PRENDI: { readonly [Campo in CampoDaCompilare]: (riga: RigaScheda) => ScrittoInScheda } = {
  obiettivo: ({ obiettivo }) => obiettivo,
  nome: ({ nome }) => nome,
  descrizione: ({ descrizione }) => descrizione,
  contribuiscono: ({ contribuiscono }) => contribuiscono.join(", "),
  udm: ({ udm }) => udm,
  target: ({ target }) => target,
  precedente: ({ precedente }) => precedente,
  valore: (riga) => scrittoDi(valoreDi(riga)),
  fonte: ({ scritto }) => scritto?.fonte ?? null,
  causa: ({ scritto }) => scritto?.causa ?? null,
  nota: ({ scritto }) => scritto?.nota ?? null,
  chiave: ({ chiave }) => chiave,
  allora: ({ valore, scritto }) => scritto?.allora ?? valoreScritto(valore),
  targetAllora: ({ target }) => target,
};

/** The columns that have something to show. */
export function colonneDellaScheda({ righe }: SchedaDaCompilare): readonly ColonnaScheda[] {
  return COLONNE_SCHEDA.filter(
    ({ campo, isFacoltativa }) => !isFacoltativa || righe.some((riga) => PRENDI[campo](riga) !== ""),
  );
}

/** The words above a column. */
export function titoloColonna({ campo }: ColonnaScheda, { anno }: SchedaDaCompilare): string {
  const nome = SCHEDA.colonne[campo];
  return campo === "valore" && anno !== null ? `${nome} ${anno}` : nome;
}

/** What the cell of a value accepts. */
type RegolaDelValore =
  | { readonly tipo: "elenco"; readonly voci: readonly string[] }
  | { readonly tipo: "numero" | "data"; readonly da: number; readonly a: number }
  | null;

/** Excel takes no longer list in a rule, and a comma parts its words. */
const LISTA_MASSIMA = 250;

/** Whether the words of a scale can be offered as a list. */
const isElenco = ({ genere, voci }: RigaScheda): boolean =>
  genere === "testo" && voci.length > 0 && voci.join(",").length <= LISTA_MASSIMA && !voci.join("").includes(",");

function regolaDelValore(riga: RigaScheda, anno: number | null): RegolaDelValore {
  if (isElenco(riga)) return { tipo: "elenco", voci: riga.voci };
  switch (riga.genere) {
    case "numero":
    case "percentuale":
      return { tipo: "numero", da: -1e12, a: 1e12 };
    case "data":
      return {
        tipo: "data",
        da: serialOf((anno ?? 2000) - 1, 1, 1) ?? 0,
        a: serialOf((anno ?? 2099) + 1, 12, 31) ?? 0,
      };
    case "si-no":
      return { tipo: "elenco", voci: SCHEDA.siNo };
    case "testo":
      return null;
  }
}

/** What is asked in the cell of a value: its rule, what is said as it is selected, and as something else is typed. */
export function chiestoInCella(riga: RigaScheda, anno: number | null) {
  const chiesto = isElenco(riga) ? "scala" : riga.genere;
  const { titolo, testo } = SCHEDA.chiesto[chiesto];
  const rifiuto = chiesto === "testo" ? null : SCHEDA.rifiuto[chiesto];
  return { regola: regolaDelValore(riga, anno), titolo, testo, rifiuto };
}
