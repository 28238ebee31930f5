import type { Lingua } from "./lingua";

const RUOLI = {
  it: {
    codice: "Codice",
    indicatore: "Indicatore",
    formula: "Formula o descrizione",
    programma: "Programma",
    strategico: "Obiettivo strategico",
    obiettivo: "Obiettivo operativo",
    anno: "Anno",
    prospettiva: "Prospettiva",
    area: "Area",
    responsabile: "Centro di costo o responsabile",
    periodo: "Periodo",
    udm: "Unità di misura",
    baseline: "Baseline",
    operatore: "Operatore",
    nota: "Note",
    peso: "Peso",
    target: "Target",
    consuntivo: "Consuntivo",
    sal: "SAL",
    verso: "Verso",
    scostamento: "Scostamento",
    previsione: "Previsione",
    precedente: "Anno precedente",
    componente: "Numeratore o denominatore",
    esito: "Esito scritto",
  },
  en: {
    codice: "Code",
    indicatore: "Indicator",
    formula: "Formula or description",
    programma: "Programme",
    strategico: "Strategic objective",
    obiettivo: "Operational objective",
    anno: "Year",
    prospettiva: "Perspective",
    area: "Area",
    responsabile: "Cost centre or owner",
    periodo: "Period",
    udm: "Unit of measure",
    baseline: "Baseline",
    operatore: "Operator",
    nota: "Notes",
    peso: "Weight",
    target: "Target",
    consuntivo: "Actual",
    sal: "SAL",
    verso: "Direction",
    scostamento: "Deviation",
    previsione: "Forecast",
    precedente: "Previous year",
    componente: "Numerator or denominator",
    esito: "Written outcome",
  },
} as const;

export function nomeRuolo(ruolo: keyof (typeof RUOLI)["it"], lingua: Lingua): string {
  return RUOLI[lingua][ruolo];
}

const LIVELLI = {
  it: { prospettiva: "Prospettiva", obiettivo: "Obiettivo", programma: "Programma", area: "Area", ente: "Ente" },
  en: { prospettiva: "Perspective", obiettivo: "Objective", programma: "Programme", area: "Area", ente: "Body" },
} as const;

export function nomeLivello(livello: keyof (typeof LIVELLI)["it"], lingua: Lingua): string {
  return LIVELLI[lingua][livello];
}
