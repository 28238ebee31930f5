import {
  ICommandService,
  IUniverInstanceService,
  UniverInstanceType,
  WrapStrategy,
  type IRange,
  type IWorkbookData,
  type Univer,
} from "@univerjs/core";
import { SetWorksheetRowAutoHeightMutation, SheetSkeletonService } from "@univerjs/sheets";

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

/** Rows measured before who types or clicks is heard. */
const RIGHE_A_VOLTA = 200;

/**
 * Fits the rows whose height a file leaves to who opens it, as Excel does: who wrote it could not know the letters.
 * Univer's own operation looks at the first column alone, and leaves as they are the rows where that is merged.
 */
export function fitRighe(univer: Univer, { sheets, styles }: Partial<IWorkbookData>): void {
  const injector = univer.__getInjector();
  const cartella = injector.get(IUniverInstanceService).getCurrentUnitOfType(UniverInstanceType.UNIVER_SHEET);
  if (!cartella) return;
  const unitId = cartella.getUnitId();
  const fit = (subUnitId: string, ranges: readonly IRange[]) => {
    const skeleton = injector.get(SheetSkeletonService).getSkeleton(unitId, subUnitId);
    // Another workbook may have taken its place meanwhile.
    if (!skeleton || ranges.length === 0) return;
    const misurate = skeleton.calculateAutoHeightInRange(ranges.slice(0, RIGHE_A_VOLTA));
    const rowsAutoHeightInfo = misurate.filter(({ row, autoHeight }) => skeleton.getRowHeight(row) !== autoHeight);
    if (rowsAutoHeightInfo.length > 0) {
      const params = { unitId, subUnitId, rowsAutoHeightInfo };
      injector.get(ICommandService).syncExecuteCommand(SetWorksheetRowAutoHeightMutation.id, params);
    }
    later(subUnitId, ranges.slice(RIGHE_A_VOLTA));
  };
  const later = (subUnitId: string, ranges: readonly IRange[]) => {
    if (ranges.length > 0) requestIdleCallback(() => fit(subUnitId, ranges));
  };
  for (const [subUnitId, foglio] of Object.entries(sheets ?? {})) {
    later(subUnitId, righeDaAdattare(foglio, styles ?? {}));
  }
}
