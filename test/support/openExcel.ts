import type { StartedOffice, StartOfficeOptions } from "../../src/host/richieste/officeInNode";
import { startOffice } from "../../src/host/richieste/officeInNode";
import type { WorkbookHost, WorkbookHostOptions } from "../../src/host/WorkbookHost";
import { createWorkbookHost } from "../../src/host/WorkbookHost";

export interface OpenExcel extends StartedOffice {
  readonly host: WorkbookHost;
}

/** An Excel with an empty workbook, reached through Microsoft's own client library. */
export async function openExcel(options: WorkbookHostOptions & StartOfficeOptions = {}): Promise<OpenExcel> {
  const host = createWorkbookHost(options);
  const office = await startOffice(host, options);
  return { ...office, host };
}

/** Runs a test against a new Excel and closes it, whatever happens. */
export function inExcel(
  work: (excel: OpenExcel) => Promise<void>,
  options: WorkbookHostOptions & StartOfficeOptions = {},
): () => Promise<void> {
  return async () => {
    const excel = await openExcel(options);
    try {
      await work(excel);
    } finally {
      excel.stop();
      excel.host.dispose();
    }
  };
}
