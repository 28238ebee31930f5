import { respelledFormula } from "../../src/host/motore/celle/respelledFormula";
import type { OpenExcel } from "./openExcel";

type Contenuto = Awaited<ReturnType<OpenExcel["host"]["snapshot"]>>;

export interface CellaVista {
  readonly contenuto: string;
  readonly valore: unknown;
}

/** What a sheet holds, cell by cell, with what its formulas show. */
export function celleDi({ data }: Contenuto, foglio: string): ReadonlyMap<string, CellaVista> {
  const celle = (data.sheets?.[foglio]?.cellData ?? {}) as Record<
    string,
    Record<string, { v?: unknown; f?: string | null } | null>
  >;
  return new Map(
    Object.entries(celle).flatMap(([riga, sue]) =>
      Object.entries(sue).flatMap(([colonna, cella]): [string, CellaVista][] => {
        const contenuto = cella?.f ? respelledFormula(cella.f) : cella?.v;
        if (contenuto === undefined || contenuto === null || contenuto === "") return [];
        return [[`${riga},${colonna}`, { contenuto: JSON.stringify(contenuto), valore: cella?.v }]];
      }),
    ),
  );
}

const rigaDi = (dove: string): string => dove.split(",")[0] ?? "";

/** The words of each row that no other row has: by them it is known again wherever it has moved. */
function paroleProprie(celle: ReadonlyMap<string, CellaVista>): ReadonlyMap<string, ReadonlySet<string>> {
  const righeDi = new Map<string, Set<string>>();
  for (const [dove, { contenuto }] of celle) {
    if (!contenuto.startsWith('"') || contenuto.startsWith('"=')) continue;
    righeDi.set(contenuto, (righeDi.get(contenuto) ?? new Set<string>()).add(rigaDi(dove)));
  }
  const proprie = new Map<string, Set<string>>();
  for (const [parola, righe] of righeDi) {
    const [riga] = righe;
    if (righe.size === 1 && riga !== undefined) {
      proprie.set(riga, (proprie.get(riga) ?? new Set<string>()).add(parola));
    }
  }
  return proprie;
}

/** Whether a cell of now holds what its own row held before: the row with its words, or in its place where it has none. */
function isDellaRiga(
  dove: string,
  ora: ReadonlyMap<string, CellaVista>,
  prima: ReadonlyMap<string, CellaVista>,
): boolean {
  const proprie = paroleProprie(prima);
  const sue = new Set([...ora].flatMap(([una, { contenuto }]) => (rigaDi(una) === rigaDi(dove) ? [contenuto] : [])));
  const trovate = [...proprie].flatMap(([riga, parole]) => ([...parole].some((una) => sue.has(una)) ? [riga] : []));
  const righe = new Set(trovate.length > 0 ? trovate : [rigaDi(dove)]);
  const contenuto = ora.get(dove)?.contenuto;
  return [...prima].some(([una, cella]) => righe.has(rigaDi(una)) && cella.contenuto === contenuto);
}

/** What a user finds wrong on the sheet: cells that neither he nor the command was to change. */
export function sbagliate(
  ora: ReadonlyMap<string, CellaVista>,
  attese: ReadonlyMap<string, CellaVista>,
  sal: ReadonlyMap<string, number | null>,
  isScritto: boolean,
  /** The sheet as the command left it: an undo in part may leave on a row what was written on that row. */
  scritta: ReadonlyMap<string, CellaVista> = new Map(),
): readonly string[] {
  return [...new Set([...ora.keys(), ...attese.keys()])].flatMap((dove) => {
    const [qui, attesa] = [ora.get(dove), attese.get(dove)];
    if (qui?.contenuto === attesa?.contenuto) return [];
    const misurato = sal.get(dove);
    const isMisurata =
      misurato !== undefined && (misurato === null ? typeof qui?.valore !== "number" : qui?.valore === misurato);
    // A figure that was turned into a value, or back; the header of a column made for the SAL; a copy that was linked.
    const isStessa = isScritto && (qui?.valore ?? "") === (attesa?.valore ?? "");
    const isTesta = isScritto && attesa === undefined && qui?.contenuto === '"SAL"';
    const isLegata = isScritto && /^"='?[^!]+!E\d"$/.test(qui?.contenuto ?? "") && typeof attesa?.valore === "number";
    if (qui && scritta.size > 0 && isDellaRiga(dove, ora, scritta)) return [];
    // Its sources are gone, by the user's own hand.
    const isOrfana = isScritto && /#REF!/.test(qui?.contenuto ?? "");
    return isOrfana || isMisurata || isStessa || isTesta || isLegata
      ? []
      : [`${dove}: ${qui?.contenuto} for ${attesa?.contenuto}`];
  });
}
