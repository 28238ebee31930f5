import type { IBorderData, IBorderStyleData } from "@univerjs/core";
import { BorderStyleTypes } from "@univerjs/core";
import type { Area } from "../motore/address";
import { colour, shownColour } from "../motore/forma/colours";
import { HostError } from "../motore/hostError";
import type { HostObject, OfficeClass } from "../motore/officeClass";
import { hostObject } from "../motore/officeClass";
import type { RangeRef } from "../motore/cartella/RangeRef";
import { writeStyle } from "../motore/celle/rangeWriting";

type Side = "t" | "b" | "l" | "r";

interface BorderRef {
  readonly range: RangeRef;
  readonly edge: string;
}

const STYLES: Readonly<Record<string, BorderStyleTypes>> = {
  Continuous: BorderStyleTypes.THIN,
  Dash: BorderStyleTypes.DASHED,
  DashDot: BorderStyleTypes.DASH_DOT,
  DashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  Dot: BorderStyleTypes.DOTTED,
  Double: BorderStyleTypes.DOUBLE,
  None: BorderStyleTypes.NONE,
};

const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"];

/** The cells whose border an edge is, and on which side of them. */
function cellsOf({ edge, range }: BorderRef): { area: Area; side: Side } | null {
  const { row, column, rows, columns } = range.area;
  switch (edge) {
    case "EdgeTop":
      return { area: { row, column, rows: 1, columns }, side: "t" };
    case "EdgeBottom":
      return { area: { row: row + rows - 1, column, rows: 1, columns }, side: "b" };
    case "EdgeLeft":
      return { area: { row, column, rows, columns: 1 }, side: "l" };
    case "EdgeRight":
      return { area: { row, column: column + columns - 1, rows, columns: 1 }, side: "r" };
    case "InsideHorizontal":
      return rows > 1 ? { area: { row, column, rows: rows - 1, columns }, side: "b" } : null;
    default:
      return columns > 1 ? { area: { row, column, rows, columns: columns - 1 }, side: "r" } : null;
  }
}

function present(border: BorderRef): IBorderStyleData | null {
  const cells = cellsOf(border);
  if (!cells) return null;
  return border.range.sheet.style(cells.area.row, cells.area.column).bd?.[cells.side] ?? null;
}

function write(border: BorderRef, style: IBorderStyleData | null): void {
  const cells = cellsOf(border);
  // A single row or column has nothing inside it to be ruled.
  if (!cells) throw new HostError("InvalidArgument", `border ${border.edge} of a single line`);
  const bd: IBorderData = { [cells.side]: style };
  writeStyle({ ...border.range, area: cells.area }, { bd });
}

const BORDER: OfficeClass<BorderRef> = {
  name: "RangeBorder",
  scalars: {
    color: (border) => shownColour(present(border)?.cl.rgb) ?? "#000000",
    sideIndex: ({ edge }) => edge,
    style: (border) => {
      const style = present(border)?.s ?? BorderStyleTypes.NONE;
      return Object.entries(STYLES).find(([, kind]) => kind === style)?.[0] ?? "Continuous";
    },
    weight: (border) => {
      const style = present(border)?.s;
      return style === BorderStyleTypes.THICK ? "Thick" : style === BorderStyleTypes.MEDIUM ? "Medium" : "Thin";
    },
  },
  setters: {
    color: (border, value) => {
      write(border, { s: present(border)?.s ?? BorderStyleTypes.THIN, cl: { rgb: colour(value) } });
    },
    style: (border, value) => {
      const style = typeof value === "string" ? STYLES[value] : undefined;
      if (style === undefined) throw new HostError("InvalidArgument", "border.style");
      write(
        border,
        style === BorderStyleTypes.NONE ? null : { s: style, cl: present(border)?.cl ?? { rgb: "#000000" } },
      );
    },
    weight: (border, value) => {
      const style =
        value === "Thick"
          ? BorderStyleTypes.THICK
          : value === "Medium"
            ? BorderStyleTypes.MEDIUM
            : BorderStyleTypes.THIN;
      write(border, { s: style, cl: present(border)?.cl ?? { rgb: "#000000" } });
    },
  },
  identity: ({ edge }) => ({ Id: edge }),
};

const COLLECTION: OfficeClass<RangeRef> = {
  name: "RangeBorderCollection",
  scalars: { count: () => EDGES.length },
  items: (range) => EDGES.map((edge) => hostObject(BORDER, { range, edge })),
  item: (range, key) => {
    if (typeof key !== "string" || !EDGES.includes(key))
      throw new HostError("InvalidArgument", `border ${String(key)}`);
    return hostObject(BORDER, { range, edge: key });
  },
};

export function bordersObject(range: RangeRef): HostObject {
  return hostObject(COLLECTION, range);
}
