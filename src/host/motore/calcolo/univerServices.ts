import type { IWorkbookData, Workbook } from "@univerjs/core";
import {
  ICommandService,
  IResourceLoaderService,
  IUniverInstanceService,
  LocaleType,
  LogLevel,
  Univer,
  UniverInstanceType,
  LocaleService,
} from "@univerjs/core";
import {
  FormulaDataModel,
  IDependencyManagerService,
  IFunctionService,
  UniverFormulaEnginePlugin,
} from "@univerjs/engine-formula";
import { SheetsSelectionsService, UniverSheetsPlugin } from "@univerjs/sheets";
import {
  ConditionalFormattingRuleModel,
  ConditionalFormattingService,
  ConditionalFormattingViewModel,
  UniverSheetsConditionalFormattingPlugin,
} from "@univerjs/sheets-conditional-formatting";
import { FormulaCalculationSessionService, UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { keepEmptyTexts } from "./emptyTexts";
import { keepFormulasOfOneSheet } from "./ownSheetFormulas";
import { keepComparisonsPlain } from "./plainComparisons";

/** The parts of a running Univer that the host works with. */
export interface UniverServices {
  readonly commands: ICommandService;
  readonly instances: IUniverInstanceService;
  readonly resources: IResourceLoaderService;
  readonly functions: IFunctionService;
  readonly formulas: FormulaDataModel;
  readonly calculation: () => FormulaCalculationSessionService;
  readonly selections: SheetsSelectionsService;
  readonly rules: ConditionalFormattingRuleModel;
  readonly painted: ConditionalFormattingService;
  readonly paintedCells: ConditionalFormattingViewModel;
  readonly injector: ReturnType<Univer["__getInjector"]>;
  open(data: Partial<IWorkbookData>): Workbook;
  close(unitId: string): void;
}

/** A Univer without a screen, with what a workbook needs: cells, formulas, conditional formats. */
export function createHeadlessUniver(): Univer {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.ERROR,
  });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  return univer;
}

/**
 * Ends a Univer. A calculation that was still going says so a second later, by its locale, which is gone by then: it is
 * given back, or what it throws ends whatever runs at that moment.
 */
export function disposeUniver(univer: Univer): void {
  const locale = univer.__getInjector().get(LocaleService);
  univer.dispose();
  locale.load({ [LocaleType.EN_US]: {} });
}

/** The services of a Univer in which a workbook is open; before that its plugins are not started. */
export function servicesOf(univer: Univer): UniverServices {
  keepEmptyTexts();
  keepComparisonsPlain();
  keepFormulasOfOneSheet();
  const injector = univer.__getInjector();
  return {
    injector,
    get commands() {
      return injector.get(ICommandService);
    },
    get instances() {
      return injector.get(IUniverInstanceService);
    },
    get resources() {
      return injector.get(IResourceLoaderService);
    },
    get functions() {
      return injector.get(IFunctionService);
    },
    get formulas() {
      return injector.get(FormulaDataModel);
    },
    calculation: () => injector.get(FormulaCalculationSessionService),
    get selections() {
      return injector.get(SheetsSelectionsService);
    },
    get rules() {
      return injector.get(ConditionalFormattingRuleModel);
    },
    get painted() {
      return injector.get(ConditionalFormattingService);
    },
    get paintedCells() {
      return injector.get(ConditionalFormattingViewModel);
    },
    open: (data) => {
      const workbook = univer.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, data);
      // Univer takes back a command only in the workbook that has the focus.
      injector.get(IUniverInstanceService).focusUnit(workbook.getUnitId());
      return workbook;
    },
    close: (unitId) => {
      // The engine keeps the formulas of rules, and what each formula looks at, of workbooks that are closed too.
      const rules = injector.get(ConditionalFormattingRuleModel);
      for (const [sheetId, its] of rules.getUnitRules(unitId) ?? []) {
        for (const { cfId } of [...its]) rules.deleteRule(unitId, sheetId, cfId);
      }
      injector.get(IUniverInstanceService).disposeUnit(unitId);
      injector.get(IDependencyManagerService).reset();
    },
  };
}
