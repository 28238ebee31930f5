/** A figure, words, a share that shows as a percentage, a day of the year of the cruscotto. */
export type ValoreEsempio =
  string | number | { readonly quota: number } | { readonly giorno: number; readonly mese: number };

interface RigaEsempio {
  readonly prospettiva: string;
  readonly obiettivo: string;
  readonly indicatore: string;
  readonly udm: string;
  readonly peso: number;
  readonly condizione: string;
  readonly target: ValoreEsempio;
  readonly consuntivo: ValoreEsempio;
  /** As its controller typed it; null where the result is still to come. */
  readonly sal: number | null;
  readonly nota: string;
}

const UTENTI = { prospettiva: "Imprese e territorio", obiettivo: "1. Portare i servizi alle imprese" };
const TEMPI = { prospettiva: "Imprese e territorio", obiettivo: "2. Rispondere in tempi certi" };
const LAVORO = { prospettiva: "Processi e risorse", obiettivo: "3. Lavorare meglio" };
const RISORSE = { prospettiva: "Processi e risorse", obiettivo: "4. Usare bene le risorse" };

/** The indicators of the example, one of each kind that a cruscotto has. */
export const RIGHE_ESEMPIO: readonly RigaEsempio[] = [
  {
    ...UTENTI,
    ...{ indicatore: "Imprese assistite allo sportello digitale", udm: "n.", peso: 0.4 },
    ...{ condizione: "almeno", target: 650, consuntivo: 702, sal: 1, nota: "" },
  },
  {
    ...UTENTI,
    ...{ indicatore: "Grado di soddisfazione degli utenti", udm: "%", peso: 0.3 },
    ...{ condizione: "almeno", target: { quota: 0.85 }, consuntivo: { quota: 0.81 }, sal: 0.95 },
    nota: "Il questionario è partito solo a giugno",
  },
  {
    ...UTENTI,
    ...{ indicatore: "Iniziative di orientamento al lavoro", udm: "n.", peso: 0.3 },
    ...{ condizione: "almeno", target: 12, consuntivo: 10, sal: 0.83, nota: "Due scuole hanno rinviato l'incontro" },
  },
  {
    ...TEMPI,
    ...{ indicatore: "Tempo medio di rilascio dei certificati", udm: "giorni", peso: 0.5 },
    ...{ condizione: "non oltre", target: 5, consuntivo: 4.2, sal: 1, nota: "" },
  },
  {
    ...TEMPI,
    ...{ indicatore: "Tempo medio di risposta ai reclami", udm: "giorni", peso: 0.3 },
    ...{ condizione: "non oltre", target: 20, consuntivo: 32, sal: 1, nota: "" },
  },
  {
    ...TEMPI,
    ...{ indicatore: "Reclami ricevuti dallo sportello telefonico", udm: "n.", peso: 0.2 },
    ...{ condizione: "", target: 60, consuntivo: 48, sal: 1, nota: "" },
  },
  {
    ...LAVORO,
    ...{ indicatore: "Mappatura dei processi", udm: "data", peso: 0.4 },
    ...{ condizione: "non oltre", target: { giorno: 30, mese: 9 }, consuntivo: { giorno: 28, mese: 11 }, sal: 1 },
    nota: "",
  },
  {
    ...LAVORO,
    ...{ indicatore: "Carta dei servizi pubblicata", udm: "sì/no", peso: 0.3 },
    ...{ condizione: "", target: "sì", consuntivo: "sì", sal: 1, nota: "" },
  },
  {
    ...LAVORO,
    ...{ indicatore: "Personale in lavoro agile", udm: "%", peso: 0.3 },
    ...{ condizione: "", target: "tra 30% e 50%", consuntivo: { quota: 0.42 }, sal: 1, nota: "" },
  },
  {
    ...RISORSE,
    ...{ indicatore: "Costi di funzionamento", udm: "€", peso: 0.4 },
    ...{ condizione: "non oltre", target: 410_000, consuntivo: 396_500, sal: 1, nota: "" },
  },
  {
    ...RISORSE,
    ...{ indicatore: "Ritardo medio dei pagamenti", udm: "giorni", peso: 0.3 },
    ...{ condizione: "non oltre", target: 0, consuntivo: -7.5, sal: 1, nota: "Pagate prima della scadenza" },
  },
  {
    ...RISORSE,
    ...{ indicatore: "Riscossione del diritto annuale", udm: "%", peso: 0.3 },
    ...{ condizione: "almeno", target: { quota: 0.72 }, consuntivo: "", sal: null, nota: "Dato disponibile a marzo" },
  },
];
