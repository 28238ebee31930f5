import { chartObject, chartOf, CHART_TYPES } from "./chartObject";
import { formatArea } from "../motore/address";
import { columnsHidden, rowsHidden } from "../motore/forma/hiddenLines";
import { HostError } from "../motore/hostError";
import type { HostObject, OfficeClass } from "../motore/officeClass";
import { hostObject, integerArgument, isHostObject, stringArgument } from "../motore/officeClass";
import type { RangeRef } from "../motore/cartella/RangeRef";
import type { SheetChart } from "../motore/cartella/WorkbookContent";
import type { SheetRef } from "../motore/cartella/SheetRef";

const SERIES_BY = ["Auto", "Columns", "Rows"];

function chartsOf({ book, sheet }: SheetRef): readonly SheetChart[] {
  return book.state(sheet).charts;
}

function named(ref: SheetRef, name: unknown): SheetChart | null {
  const wanted = stringArgument(name, "name");
  return chartsOf(ref).find((chart) => chart.id === wanted || chart.set["name"] === wanted) ?? null;
}

const isHidden = (range: RangeRef): boolean => rowsHidden(range) === true || columnsHidden(range) === true;

/** Excel gives each chart of a sheet an id, and a name by its number. */
function addChart(ref: SheetRef, type: unknown, data: unknown, seriesBy: unknown): HostObject {
  if (typeof type !== "string" || !CHART_TYPES.has(type)) throw new HostError("InvalidArgument", "chart type");
  if (!isHostObject(data) || data.className !== "Range") throw new HostError("InvalidArgument", "sourceData");
  if (seriesBy !== undefined && seriesBy !== null && !SERIES_BY.some((one) => one === seriesBy)) {
    throw new HostError("InvalidArgument", "seriesBy");
  }
  // Series by rows would need a second way of counting them, which nothing asks for.
  if (seriesBy === "Rows") throw new HostError("ApiNotFound", "charts by rows");
  const { area, sheet } = data.self as RangeRef;
  const charts = chartsOf(ref);
  const number = 1 + Math.max(0, ...charts.map(({ id }) => Number(/\d+/.exec(id)?.[0] ?? 0)));
  const chart: SheetChart = {
    id: `{chart-${number}}`,
    type,
    sheetId: sheet.id,
    data: formatArea(area),
    ...(isHidden(data.self as RangeRef) ? { isEmpty: true as const } : {}),
    set: { name: `Grafico ${number}` },
  };
  ref.book.setState(ref.sheet, { charts: [...charts, chart] });
  return chartObject({ ...ref, id: chart.id });
}

const CLASS: OfficeClass<SheetRef> = {
  name: "ChartCollection",
  scalars: { count: (ref) => chartsOf(ref).length },
  items: (ref) => chartsOf(ref).map(({ id }) => chartObject({ ...ref, id })),
  item: (ref, key) => chartObject({ ...ref, id: chartOf({ ...ref, id: stringArgument(key, "id") }).id }),
  methods: {
    add: addChart,
    getCount: (ref) => chartsOf(ref).length,
    getItem: (ref, name) => {
      const chart = named(ref, name);
      if (!chart) throw new HostError("ItemNotFound", `chart ${String(name)}`);
      return chartObject({ ...ref, id: chart.id });
    },
    getItemAt: (ref, index) => {
      const chart = chartsOf(ref)[integerArgument(index, "index")];
      if (!chart) throw new HostError("InvalidArgument", "index");
      return chartObject({ ...ref, id: chart.id });
    },
    getItemOrNullObject: (ref, name) => {
      const chart = named(ref, name);
      return chart && chartObject({ ...ref, id: chart.id });
    },
  },
};

/** The charts of a sheet, kept as they were asked for: the host draws none. */
export function chartsObject(ref: SheetRef): HostObject {
  return hostObject(CLASS, ref);
}
