import { observeFogli } from "../../excel/leggi/osservazione";
import { withCartella } from "./withCartella";

/** Calls back when another sheet comes to the front, cells change or move, until the returned function is called. */
export async function osservaFoglio(
  onChange: (cosa: "attivato" | "modificato" | "spostato") => void,
): Promise<() => Promise<void>> {
  return withCartella((context) => observeFogli(context, onChange));
}
