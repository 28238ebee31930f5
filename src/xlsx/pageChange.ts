import type { SheetState } from "../host/motore/cartella/WorkbookContent";
import type { CambioPagina } from "../pacchetto/scrivi/foglio/CambioFoglio";

/** Numbers of the file format for the paper names of Office.js. */
const PAPERS: Readonly<Record<string, number>> = {
  A3: 8,
  A4: 9,
  A5: 11,
  Letter: 1,
  Legal: 5,
};
/** Office.js measures margins in points, the file in inches. */
const POINTS_PER_INCH = 72;

type Page = SheetState["pageSetup"];

/** The printed page in the words of the file, where an add-in changed it; else null. */
export function pageChange(before: Page, after: Page): CambioPagina | null {
  if (JSON.stringify(before) === JSON.stringify(after)) return null;
  const { orientation, paperSize, printArea, printTitleRows, rowBreaks } = after;
  const paper = typeof paperSize === "string" ? PAPERS[paperSize] : undefined;
  const margins = marginsOf(after);
  const [header, footer] = [lineOf(after, "Header"), lineOf(after, "Footer")];
  return {
    ...(typeof orientation === "string"
      ? {
          orientation: orientation === "Landscape" ? ("landscape" as const) : ("portrait" as const),
        }
      : {}),
    ...(paper === undefined ? {} : { paperSize: paper }),
    ...(typeof printArea === "string" ? { printArea: absolute(printArea) } : {}),
    ...(typeof printTitleRows === "string" ? { titleRows: absolute(printTitleRows) } : {}),
    ...(Array.isArray(rowBreaks) ? { rowBreaks: rowBreaks as readonly number[] } : {}),
    ...(margins ? { margins } : {}),
    ...(header === "" ? {} : { header }),
    ...(footer === "" ? {} : { footer }),
    ...zoomOf(after),
  };
}

/** "$A$1:$D$9" of "A1:D9", "$1:$1" of "1:1". */
function absolute(reference: string): string {
  return reference.replaceAll("$", "").replace(/([A-Z]+|\d+)/g, "$$$1");
}

function marginsOf(page: Page): Readonly<Record<string, number>> | null {
  const inches = (["left", "right", "top", "bottom"] as const).flatMap((side) => {
    const points = page[`${side}Margin`];
    return typeof points === "number" ? [[side, points / POINTS_PER_INCH] as const] : [];
  });
  return inches.length === 0 ? null : Object.fromEntries(inches);
}

function lineOf(page: Page, which: "Header" | "Footer"): string {
  return (["left", "center", "right"] as const)
    .flatMap((place) => {
      const text = page[`${place}${which}`];
      return typeof text === "string" && text !== "" ? [`&${place.charAt(0).toUpperCase()}${text}`] : [];
    })
    .join("");
}

function zoomOf({ zoom }: Page): Pick<CambioPagina, "scale" | "fit"> {
  if (typeof zoom !== "object" || zoom === null) return {};
  const {
    horizontalFitToPages: width,
    scale,
    verticalFitToPages: height,
  } = zoom as Readonly<Record<string, number | undefined>>;
  const isFitted = width !== undefined || height !== undefined;
  return {
    ...(scale === undefined ? {} : { scale }),
    ...(isFitted ? { fit: { width: width ?? 0, height: height ?? 0 } } : {}),
  };
}
