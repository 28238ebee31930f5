import type { ObjectMaker } from "../motore/officeClass";
import type { RangeRef } from "../motore/cartella/RangeRef";
import type { SheetRef } from "../motore/cartella/SheetRef";
import { rangeObject } from "./rangeObject";
import { worksheetObject } from "./worksheetObject";

/** The one place that knows both ranges and worksheets, which lead to each other. */
export const makeObject: ObjectMaker = (className, self) => {
  if (className === "Range") return rangeObject(self as RangeRef);
  const { book, sheet } = self as SheetRef;
  return worksheetObject(book, sheet);
};
