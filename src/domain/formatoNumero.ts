/** What a number-format code (en-US) says of the number under it. */
export interface FormatoNumero {
  readonly isData: boolean;
  readonly isPercentuale: boolean;
  readonly isEuro: boolean;
  /** Decimals shown; null where the code does not say (General). */
  readonly decimali: number | null;
  readonly hasMigliaia: boolean;
}

/** Reads the first section of a format code; colours, locales, conditions and quoted words are passed over. */
export function parseFormato(codice: string): FormatoNumero {
  const isEuro = codice.includes("€");
  const nudo = codice.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, "").split(";")[0] ?? "";
  const isData = /[dy]|m{3}/i.test(nudo) && !/general/i.test(nudo);
  const decimali = /[0#?]\.([0#?]+)/.exec(nudo)?.[1]?.length;
  const hasCifre = /[0#?]/.test(nudo);
  return {
    isData,
    isPercentuale: !isData && nudo.includes("%"),
    isEuro,
    decimali: isData || !hasCifre ? null : (decimali ?? 0),
    hasMigliaia: /[#0],[#0]/.test(nudo),
  };
}
