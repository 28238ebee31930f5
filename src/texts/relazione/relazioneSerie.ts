/** The words of the time series of the indicators. The Relazione is an Italian document: Italian always. */
export const SERIE = {
  titolo: "Serie storica degli indicatori",
  foglio: "Serie storica",
  nota: "Per ogni indicatore i valori di partenza, gli anni passati e i target degli anni prossimi, come stanno nei cruscotti.",
  daAltriFile: "I consuntivi degli anni passati vengono dai cruscotti di quegli anni, dove l'indicatore è lo stesso.",
  cruscotto: "Cruscotto",
  baseline: "Baseline",
  target: (anno: number | null) => (anno === null ? "Target" : `Target ${anno}`),
  consuntivo: (anno: number | null) => (anno === null ? "Consuntivo" : `Consuntivo ${anno}`),
} as const;
