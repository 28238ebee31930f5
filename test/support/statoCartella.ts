import { respelledFormula } from "../../src/host/motore/celle/respelledFormula";
import { cellValue } from "../../src/host/motore/celle/cellReading";
import type { OpenExcel } from "./openExcel";

type Contenuto = Awaited<ReturnType<OpenExcel["host"]["snapshot"]>>;
type Foglio = NonNullable<NonNullable<Contenuto["data"]["sheets"]>[string]>;

interface CellaScritta {
  readonly v?: unknown;
  readonly f?: unknown;
  readonly t?: unknown;
  readonly s?: unknown;
}

/** Excel's own mark is the first words of A1. */
const isDiPerf = (celle: readonly (readonly [string, string])[]): boolean =>
  celle.some(([posto, contenuto]) => posto === "0,0" && contenuto.includes("PERF · "));

const isPieno = (valore: unknown): boolean => valore !== undefined && valore !== null && valore !== "";

function celleDi(
  { cellData }: Partial<Foglio>,
  stili: Contenuto["data"]["styles"],
): readonly (readonly [string, string])[] {
  const righe = Object.entries((cellData ?? {}) as Record<string, Record<string, CellaScritta | null>>);
  const celle = righe.flatMap(([riga, sue]) =>
    Object.entries(sue).map(([colonna, cella]): readonly [string, string] => {
      const { f, s } = cella ?? {};
      // The engine gives a link as a rich text.
      const v = cellValue(cella as Parameters<typeof cellValue>[0]);
      const stile = (typeof s === "string" ? stili?.[s] : s) as Record<
        string,
        { readonly pattern?: string; readonly rgb?: string } | null
      > | null;
      const contenuto = isPieno(f) ? [respelledFormula(String(f)), v] : isPieno(v) ? [v] : [];
      const formato = stile?.["n"]?.pattern ?? "General";
      const sfondo = stile?.["bg"]?.rgb ?? "";
      return [`${riga},${colonna}`, JSON.stringify({ contenuto, formato, sfondo })];
    }),
  );
  const vuota = JSON.stringify({ contenuto: [], formato: "General", sfondo: "" });
  const piene = celle.filter(([, una]) => una !== vuota);
  // A sheet of ours that was rewritten is brought back with what it says, not with how it looks.
  if (!isDiPerf(piene)) return piene;
  return piene.flatMap(([posto, una]) => {
    const { contenuto, formato } = JSON.parse(una) as { contenuto: readonly unknown[]; formato: string };
    return contenuto.length === 0 ? [] : [[posto, JSON.stringify({ contenuto, formato })] as const];
  });
}

/** What the rules of a workbook paint and how, without the ids that each writing makes anew. */
function regoleDi(contenuto: Contenuto, id: string): string {
  const risorsa = contenuto.data.resources?.find(({ name }) => name.includes("CONDITIONAL_FORMATTING"));
  const regole = (JSON.parse(risorsa?.data || "{}") as Record<string, readonly object[] | undefined>)[id] ?? [];
  return JSON.stringify(regole.map((regola) => ({ ...regola, cfId: "" })));
}

/**
 * Everything a user would miss or find too much in a workbook: its sheets in their order, which of them is in front,
 * locks, contents, formats and fills of cells, merges, rules, charts, settings.
 */
export async function statoCartella({ host }: OpenExcel): Promise<Readonly<Record<string, unknown>>> {
  const contenuto = await host.snapshot();
  const { data, sheets, settings, names, activeSheetId } = contenuto;
  const fogli = (data.sheetOrder ?? []).map((id) => {
    const foglio = data.sheets?.[id] ?? {};
    const celle = celleDi(foglio, data.styles);
    return {
      nome: foglio.name,
      isNascosto: Boolean(foglio.hidden),
      isProtetto: sheets[id]?.isProtected === true,
      celle: Object.fromEntries([...celle].sort(([a], [b]) => a.localeCompare(b))),
      unioni: JSON.stringify(foglio.mergeData ?? []),
      regole: isDiPerf(celle) ? "" : regoleDi(contenuto, id),
      grafici: (sheets[id]?.charts ?? []).map(({ type, data: dati }) => `${type} ${dati}`),
    };
  });
  const attivo = data.sheets?.[activeSheetId ?? ""]?.name;
  return { fogli, attivo, settings: { ...settings }, names: { ...names } };
}
