/** The category Excel's Format Cells dialog would show for a number format code. */
export function numberFormatCategory(code: string): string {
  const format = code.split(";")[0] ?? "";
  const bare = format.replace(/"[^"]*"|\\./g, "").replace(/\[(?!h|m|s|\$)[^\]]*\]/gi, "");
  if (code === "General" || code === "") return "General";
  if (code === "@") return "Text";
  if (bare.includes("%")) return "Percentage";
  if (/E[+-]/i.test(bare)) return "Scientific";
  if (/\?\/|#\/|\/\d/.test(bare) && !/[dmy]/i.test(bare)) return "Fraction";
  if (/[€$£]/.test(format)) return format.includes("_") ? "Accounting" : "Currency";
  if (/[dy]/i.test(bare) || (/m/i.test(bare) && !/[hs]/i.test(bare))) return "Date";
  if (/[hs]/i.test(bare)) return "Time";
  return /^[#0,.]+$/.test(bare) ? "Number" : "Custom";
}
