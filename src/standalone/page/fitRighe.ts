import {
  ICommandService,
  IUniverInstanceService,
  UniverInstanceType,
  WrapStrategy,
  type IRange,
  type IWorkbookData,
  type Univer,
} from "@univerjs/core";
import { MarkDirtyRowAutoHeightOperation } from "@univerjs/sheets";

type Foglio = IWorkbookData["sheets"][string];

/** Rows with wrapped text that the file gives no height, as far as their last cell. */
function righeDaAdattare({ cellData, rowData }: Foglio, stili: IWorkbookData["styles"]): IRange[] {
  return Object.entries(cellData ?? {}).flatMap(([chiave, celle]): IRange[] => {
    const riga = Number(chiave);
    if (rowData?.[riga]?.h !== undefined) return [];
    const scritte = Object.entries(celle as Record<string, { readonly s?: unknown }>);
    const isACapo = scritte.some(([, { s }]) => typeof s === "string" && stili[s]?.tb === WrapStrategy.WRAP);
    const ultima = Math.max(...scritte.map(([colonna]) => Number(colonna)));
    return isACapo ? [{ startRow: riga, endRow: riga, startColumn: 0, endColumn: ultima }] : [];
  });
}

/** Fits the rows whose height a file leaves to who opens it, as Excel does: who wrote it could not know the letters. */
export function fitRighe(univer: Univer, { sheets, styles }: Partial<IWorkbookData>): void {
  const injector = univer.__getInjector();
  const cartella = injector.get(IUniverInstanceService).getCurrentUnitOfType(UniverInstanceType.UNIVER_SHEET);
  if (!cartella) return;
  for (const [subUnitId, foglio] of Object.entries(sheets ?? {})) {
    const ranges = righeDaAdattare(foglio, styles ?? {});
    if (ranges.length === 0) continue;
    const params = { unitId: cartella.getUnitId(), subUnitId, ranges, id: `righe di ${subUnitId}` };
    injector.get(ICommandService).syncExecuteCommand(MarkDirtyRowAutoHeightOperation.id, params, { onlyLocal: true });
  }
}
