/** The words of the tables of the body's own: staff, gender, satisfaction, benessere. Italian always. */
export const TABELLE_ENTE = {
  foglio: "Tabelle dell'ente",
  daFogli: (fogli: readonly string[]) => `Cifre del foglio ${fogli.map((uno) => `«${uno}»`).join(", ")}.`,
  conAnno: (titolo: string, anno: number) => `${titolo} ${anno}`,
  totale: (tabella: string, voce: string, scritto: string, somma: string) =>
    `«${tabella}», ${voce}: il totale scritto è ${scritto}, la somma ${somma}.`,
  generi: (nome: string, prima: string, titolo: string, altra: string, altro: string) =>
    `${nome}: ${prima} in «${titolo}», ${altra} in «${altro}».`,
} as const;
