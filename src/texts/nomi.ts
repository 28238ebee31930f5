import type { Esito } from "../domain/Misura";
import type { Lingua } from "./lingua";

const ESITI: Readonly<Record<Lingua, Readonly<Record<Esito, string>>>> = {
  it: {
    raggiunto: "raggiunto",
    parziale: "parziale",
    "non raggiunto": "non raggiunto",
    "da rilevare": "da rilevare",
    "calcolo da confermare": "calcolo da confermare",
    monitoraggio: "monitoraggio",
    "non applicabile": "non applicabile",
    neutralizzato: "neutralizzato",
    eliminato: "eliminato",
  },
  en: {
    raggiunto: "reached",
    parziale: "partly reached",
    "non raggiunto": "not reached",
    "da rilevare": "not measured yet",
    "calcolo da confermare": "to be confirmed",
    monitoraggio: "monitored only",
    "non applicabile": "not applicable",
    neutralizzato: "neutralised",
    eliminato: "dropped",
  },
};

/** An outcome in words; as a "frase" it begins with a capital. */
export function nomeEsito(esito: Esito, lingua: Lingua, forma: "parola" | "frase" = "parola"): string {
  const nome = ESITI[lingua][esito];
  return forma === "parola" ? nome : nome.charAt(0).toUpperCase() + nome.slice(1);
}

/** The sign that goes beside a colour, so that colour never stands alone. */
export function segnoEsito(esito: Esito): string {
  return esito === "raggiunto" ? "▲" : esito === "parziale" ? "◆" : esito === "non raggiunto" ? "▼" : "";
}

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
