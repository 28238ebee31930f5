import { areaOf } from "../motore/address";
import { colour } from "../motore/forma/colours";
import { HostError } from "../motore/hostError";
import type { HostObject, OfficeClass } from "../motore/officeClass";
import { hostObject, integerArgument } from "../motore/officeClass";
import { rangeAddress } from "../motore/cartella/RangeRef";
import { argumentRange } from "./rangeObject";
import type { SheetChart } from "../motore/cartella/WorkbookContent";
import type { SheetRef } from "../motore/cartella/SheetRef";

/** The kinds of chart that the host lets through: those whose data are names and columns of figures. */
export const CHART_TYPES: ReadonlySet<string> = new Set([
  "BarClustered",
  "BarStacked",
  "BarStacked100",
  "ColumnClustered",
  "ColumnStacked",
  "ColumnStacked100",
  "Doughnut",
  "Line",
  "LineMarkers",
  "Pie",
]);

interface ChartRef extends SheetRef {
  readonly id: string;
}

/** A part of a chart: the path of its members in what the chart keeps. */
interface PartRef extends ChartRef {
  readonly path: string;
}

export function chartOf({ book, sheet, id }: ChartRef): SheetChart {
  const chart = book.state(sheet).charts.find((one) => one.id === id);
  if (!chart) throw new HostError("ItemNotFound", `chart ${id}`);
  return chart;
}

function keep(ref: ChartRef, path: string, value: unknown): void {
  const { charts } = ref.book.state(ref.sheet);
  const chart = chartOf(ref);
  const changed = { ...chart, set: { ...chart.set, [path]: value } };
  ref.book.setState(ref.sheet, { charts: charts.map((one) => (one.id === ref.id ? changed : one)) });
}

/** What a member takes, and what it is until it is set. */
type Member = readonly [isFit: (value: unknown) => boolean, initial: unknown];

const isText = (value: unknown): boolean => typeof value === "string";
const isFlag = (value: unknown): boolean => typeof value === "boolean";
const isNumber = (value: unknown): boolean => typeof value === "number" && Number.isFinite(value);
const between =
  (least: number, most: number) =>
  (value: unknown): boolean =>
    typeof value === "number" && value >= least && value <= most;
const oneOf =
  (...words: readonly string[]) =>
  (value: unknown): boolean =>
    typeof value === "string" && words.includes(value);

const FONT: Part = {
  name: "ChartFont",
  members: { bold: [isFlag, false], color: [isText, "#000000"], name: [isText, "Calibri"], size: [isNumber, 10] },
};
const TEXT_FORMAT: Part = { name: "ChartFormat", parts: { font: FONT } };

/** One class of the parts of a chart: its members, its own parts. */
interface Part {
  readonly name: string;
  readonly members?: Readonly<Record<string, Member>>;
  readonly parts?: Readonly<Record<string, Part>>;
  readonly methods?: OfficeClass<PartRef>["methods"];
}

const AXIS: Part = {
  name: "ChartAxis",
  members: {
    maximum: [isNumber, ""],
    minimum: [isNumber, ""],
    numberFormat: [isText, "General"],
    reversePlotOrder: [isFlag, false],
    visible: [isFlag, true],
  },
  parts: {
    format: TEXT_FORMAT,
    majorGridlines: { name: "ChartGridlines", members: { visible: [isFlag, true] } },
  },
};

const SERIES: Part = {
  name: "ChartSeries",
  members: {
    gapWidth: [between(0, 500), 150],
    hasDataLabels: [isFlag, false],
    name: [isText, ""],
    overlap: [between(-100, 100), 0],
  },
  parts: {
    dataLabels: {
      name: "ChartDataLabels",
      members: { numberFormat: [isText, "General"], showValue: [isFlag, true] },
      parts: { format: TEXT_FORMAT },
    },
    format: {
      name: "ChartSeriesFormat",
      parts: {
        fill: {
          name: "ChartFill",
          methods: {
            setSolidColor: (ref, value) => {
              keep(ref, `${ref.path}color`, colour(value));
            },
          },
        },
      },
    },
  },
};

const PARTS: Readonly<Record<string, Part>> = {
  axes: { name: "ChartAxes", parts: { categoryAxis: AXIS, valueAxis: AXIS } },
  legend: {
    name: "ChartLegend",
    members: { position: [oneOf("Top", "Bottom", "Left", "Right", "Corner"), "Right"], visible: [isFlag, true] },
  },
  title: {
    name: "ChartTitle",
    members: { text: [isText, ""], visible: [isFlag, true] },
    parts: { format: TEXT_FORMAT },
  },
};

const MEMBERS: Readonly<Record<string, Member>> = {
  height: [isNumber, 216],
  left: [isNumber, 0],
  name: [isText, ""],
  plotVisibleOnly: [isFlag, true],
  top: [isNumber, 0],
  width: [isNumber, 360],
};

function kept(members: Part["members"] = {}): Pick<OfficeClass<PartRef>, "scalars" | "setters"> {
  const entries = Object.entries(members);
  return {
    scalars: Object.fromEntries(
      entries.map(([name, [, initial]]) => [name, (ref: PartRef) => chartOf(ref).set[`${ref.path}${name}`] ?? initial]),
    ),
    setters: Object.fromEntries(
      entries.map(([name, [isFit]]) => [
        name,
        (ref: PartRef, value: unknown) => {
          if (!isFit(value)) throw new HostError("InvalidArgument", name);
          keep(ref, `${ref.path}${name}`, value);
        },
      ]),
    ),
  };
}

function children(parts: Part["parts"] = {}): NonNullable<OfficeClass<PartRef>["children"]> {
  return Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [
      name,
      (ref: PartRef) => partObject(part, { ...ref, path: `${ref.path}${name}/` }),
    ]),
  );
}

function partObject(part: Part, ref: PartRef): HostObject {
  const { methods = {}, members, name, parts } = part;
  return hostObject<PartRef>({ name, ...kept(members), children: children(parts), methods }, ref);
}

/** The columns of figures, all but the one with the names. */
function countSeries(ref: ChartRef): number {
  const { data, isEmpty } = chartOf(ref);
  return isEmpty ? 0 : areaOf(data).columns - 1;
}

const COLLECTION: OfficeClass<PartRef> = {
  name: "ChartSeriesCollection",
  scalars: { count: countSeries },
  items: (ref) => Array.from({ length: countSeries(ref) }, (_, index) => seriesAt(ref, index)),
  methods: { getCount: countSeries, getItemAt: (ref, index) => seriesAt(ref, integerArgument(index, "index")) },
};

function seriesAt(ref: PartRef, index: number): HostObject {
  if (index < 0 || index >= countSeries(ref)) throw new HostError("InvalidArgument", "index");
  return partObject(SERIES, { ...ref, path: `${ref.path}${index}/` });
}

const CLASS: OfficeClass<PartRef> = {
  name: "Chart",
  scalars: {
    ...kept(MEMBERS).scalars,
    chartType: (ref) => chartOf(ref).type,
    id: ({ id }) => id,
  },
  setters: kept(MEMBERS).setters ?? {},
  children: {
    ...children(PARTS),
    series: (ref) => hostObject(COLLECTION, { ...ref, path: "series/" }),
  },
  methods: {
    delete: (ref) => {
      const { charts } = ref.book.state(ref.sheet);
      chartOf(ref);
      ref.book.setState(ref.sheet, { charts: charts.filter(({ id }) => id !== ref.id) });
    },
    setPosition: (ref, startCell, endCell) => {
      const here = { ...ref, area: { row: 0, column: 0, rows: 1, columns: 1 } };
      const start = argumentRange(here, startCell);
      const end = endCell === undefined || endCell === null ? start : argumentRange(here, endCell);
      keep(ref, "position", [start, end].map((range) => rangeAddress(range).replace(/^.*!/, "")).join(":"));
    },
  },
  identity: ({ id }) => ({ Id: id }),
};

/** A chart of a sheet: strict about what it takes, as Excel is, and nothing more than a memory of it. */
export function chartObject(ref: ChartRef): HostObject {
  return hostObject(CLASS, { ...ref, path: "" });
}
