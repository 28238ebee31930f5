import { ICommandService, type IRange, type Univer } from "@univerjs/core";
import { SetSelectionsOperation, type ISetSelectionsOperationParams } from "@univerjs/sheets";

const SCROLL_TO = "sheet.command.scroll-to-cell";

/** Brings a cell that the pane selects into sight, as Excel does; what the user selects is in sight already. */
export function followSelezione(univer: Univer): void {
  const commands = univer.__getInjector().get(ICommandService);
  commands.onCommandExecuted(({ id, params }) => {
    if (id !== SetSelectionsOperation.id) return;
    const { selections, type } = params as ISetSelectionsOperationParams;
    const range = selections.at(-1)?.range;
    // A workbook that opens selects A1 before there is anything to scroll.
    if (type === undefined && range && (range.startRow > 0 || range.startColumn > 0)) scrollTo(commands, range);
  });
}

/** After the next frame: the sheet may only just have come to the front. */
function scrollTo(commands: ICommandService, range: IRange): void {
  requestAnimationFrame(() => {
    commands.executeCommand(SCROLL_TO, { range }).catch(reportError);
  });
}
