import { formatNumero } from "../formato";

/** The words of the outcomes by year. The Relazione is an Italian document: Italian always. */
export const STORICO = {
  titolo: "Esiti degli obiettivi per anno",
  grafico: (gruppo: string) => `${gruppo}: esiti per anno`,
  nota: "L'unità è l'obiettivo. Gli anni passati sono le cifre pubblicate, lette dove stanno; l'anno in corso è contato dai cruscotti.",
  anno: "Anno",
  annoContato: (anno: string) => `${anno} (contato)`,
  senzaAnno: "In corso",
  numero: "N. obiettivi",
  fonte: "Fonte",
  fonti: (fonti: readonly string[]) => `Fonte: ${fonti.join("; ")}.`,
  contato: "Cruscotti di questa Relazione",
  compatibile: "Conteggi possibili",
  interi: (interi: readonly number[]) =>
    `${interi.map((uno) => formatNumero(uno, "it")).join(" / ")} su ${formatNumero(
      interi.reduce((tot, uno) => tot + uno, 0),
      "it",
    )}`,
  minimo: (parole: string) => `${parole}, o suoi multipli`,
  anomalia: "Da controllare",
  diverso: (anno: number) => `${anno}: il conteggio dai cruscotti non dà le percentuali pubblicate per lo stesso anno`,
} as const;
