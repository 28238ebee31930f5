import { formatNumero } from "./formato";

/** The words of the resources. The Relazione is an Italian document: Italian always. */
export const RISORSE = {
  titolo: "Risorse",
  foglio: "Risorse",
  daTesto: "Gli importi sono quelli scritti accanto ai programmi nei cruscotti: una volta per programma e per voce.",
  daFoglio: (fogli: readonly string[]) => `Importi dai fogli: ${fogli.join(", ")}.`,
  voce: "Programma / voce",
  tipo: "Tipo",
  servizi: "Servizi",
  preventivo: "Preventivo",
  aggiornato: "Preventivo aggiornato",
  consuntivo: "Consuntivo",
  differenza: "Differenza",
  percento: "% utilizzo",
  totale: "Totale",
  senzaConsuntivo: "i cruscotti dicono le risorse assegnate, non quelle spese",
  importiDiversi: (programma: string) => `${programma} ha importi diversi nello stesso cruscotto: sono riportati tutti`,
  contati: (n: number) => `${formatNumero(n, "it")} ${n === 1 ? "voce" : "voci"}.`,
} as const;
