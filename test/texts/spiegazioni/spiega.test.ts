import type { Cella } from "../../../src/domain/Cella";
import { deduceVerso } from "../../../src/domain/verso/deduceVerso";
import { measureSal } from "../../../src/domain/sal/measureSal";
import { parseConsuntivo } from "../../../src/domain/valori/parseConsuntivo";
import { parseTarget } from "../../../src/domain/valori/parseTarget";
import type { Anomalia } from "../../../src/domain/Anomalia";
import { CODICI_ANOMALIA } from "../../../src/domain/codiciAnomalia";
import type { MotivoDaConfermare } from "../../../src/domain/DatiAnomalia";
import type { Regole } from "../../../src/domain/metodo/Politica";
import { POLITICA_STANDARD } from "../../../src/domain/metodo/politiche";
import { rimedioAnomalia, testoAnomalia } from "../../../src/texts/anomalie/anomalie";
import { formatNumero } from "../../../src/texts/formato";
import { spiegaMisura } from "../../../src/texts/spiegazioni/spiega";
import { spiegaMedia } from "../../../src/texts/spiegazioni/spiegaMedia";
import { cella } from "../../domain/cella";

function frase(target: Cella, consuntivo: Cella, nome = "Proventi", lingua: "it" | "en" = "it"): string {
  const opzioni = { politica: POLITICA_STANDARD, verso: deduceVerso(nome, ""), anno: 2019 };
  return spiegaMisura(measureSal(parseTarget(target), parseConsuntivo(consuntivo), opzioni), lingua);
}

/** Every reason that a question to confirm may carry. */
const MOTIVI: readonly MotivoDaConfermare[] = [
  "tolleranza",
  "limite",
  "scala",
  "valore",
  "target-zero",
  "punto",
  "stesse-parole",
  "data-lontana",
  "riferimento-vuoto",
  "nessuna-domanda",
  "operatore-illeggibile",
  "operatori-diversi",
  "peso-pagamenti",
  "ente-righe",
  "ente-priorita",
  "ente-obiettivi strategici",
  "senza-priorita",
  "sal-unito",
  "consuntivo-unito",
  "target-unito",
  "uno-per-si",
  "argomenti",
  "proposta",
  "proposta-superata",
  "confermato",
];

const giorno = (seriale: number) => cella(seriale, "dd/mm/yyyy");

describe("spiegaMisura", () => {
  it.each([
    [
      "83,5%: 542.816,75 su un target di 650.000 (più alto è meglio); mancano 107.183,25.",
      cella(650000, '"€" #,##0'),
      cella(542816.75, '"€" #,##0.00'),
      "Proventi",
    ],
    ["66,7%: 9 su un target di 6 (più basso è meglio); oltre il limite di 3.", cella(6), cella(9), "Tempi medi"],
    ["98%: 0,98 su un target di ≥ 1; mancano 0,02.", cella("≥1"), cella(0.98), "accessi"],
    [
      "20%: 4% su un target di 20% (più alto è meglio); mancano 16 punti.",
      cella(0.2, "0%"),
      cella(0.04),
      "posti venduti",
    ],
    ["100%: fatto il 24/12/2019, entro il 31/12/2019.", giorno(43830), giorno(43823), "Verifica"],
    ["0%: fatto il 17/02/2020, 48 giorni dopo il 31/12/2019.", giorno(43830), giorno(43878), "Unificazione"],
    ["90%: 9 su un target di 10 (più alto è meglio); manca 1.", cella(10), cella(9), "corsi"],
    ["98,9%: 89% su un target di ≥ 90%; manca 1 punto.", cella("≥ 90%"), cella("89%"), "corsi"],
    ["99,96%: 999,6 su un target di ≥ 1.000; mancano 0,4.", cella("≥ 1.000"), cella(999.6), "corsi"],
    ["83,3%: 120% su un target di 100%; si scosta di 20 punti.", cella("= 100%"), cella("120%"), "corsi"],
    ["87%: 97,65% su un target tra 80% e 85%.", cella("80%-85%"), cella(97.65), "corsi"],
    ["0%: «No», atteso «Sì».", cella("SI"), cella("NO"), "Evento"],
    ["100%: «Buono», atteso «≥ Buono».", cella("≥ Buono"), cella("Buono"), "Livello"],
    [
      "Il target è del 2018, il cruscotto del 2019: nessun SAL. Se è una svista, la data è 28/02/2019.",
      cella("28.02.2018"),
      cella("28.02.2019"),
      "Piano",
    ],
    ["Manca il consuntivo: nessun SAL, e la riga resta fuori dalle medie.", cella(5), cella(null), "Corsi"],
    ["Monitoraggio.", cella("monitoraggio"), cella(3), "Presenze"],
  ])("says %j", (attesa, target, consuntivo, nome) => {
    expect(frase(target, consuntivo, nome)).toBe(attesa);
  });

  it("says it in English too", () => {
    expect(frase(cella(6), cella(9), "Tempi medi", "en")).toBe(
      "66.7%: 9 against a target of 6 (lower is better); over the limit by 3.",
    );
  });
});

describe("spiegaMisura, by the body's own method", () => {
  const conMetodo = (regole: Partial<Regole>, target: string, consuntivo: number) => {
    const opzioni = {
      politica: { ...POLITICA_STANDARD, ...regole },
      verso: deduceVerso("", ""),
      anno: null,
    };
    return spiegaMisura(measureSal(parseTarget(cella(target)), parseConsuntivo(cella(consuntivo)), opzioni), "it");
  };

  it.each<[string, Partial<Regole>, string, number]>([
    ["0%: 10 su un target di > 10; il target chiede di superarlo.", { limiteStretto: "severo" }, "> 10", 10],
    ["120%: 15 su un target di ≥ 10; oltre il target di 5.", { massimo: 1.2 }, "≥ 10", 15],
    ["120%: 5 su un target di ≤ 10; meglio del target di 5.", { massimo: 1.2 }, "≤ 10", 5],
  ])("says %j", (attesa, regole, target, consuntivo) => {
    expect(conMetodo(regole, target, consuntivo)).toBe(attesa);
  });
});

describe("formatNumero", () => {
  it("never prints minus zero", () => {
    expect([formatNumero(-0.000001, "it"), formatNumero(-0, "en"), formatNumero(-1234.5, "it")]).toEqual([
      "0",
      "0",
      "-1.234,5",
    ]);
  });
});

describe("testoAnomalia", () => {
  const ritardo = (giorni: number, tolleranza: number, sal: number) =>
    testoAnomalia({ codice: "in-ritardo", gravita: "nota", dati: { giorni, tolleranza, sal } }, "it");

  it("says what a late result is worth, and by which rule", () => {
    expect([ritardo(1, 0, 0), ritardo(29, 30, 1), ritardo(5, 0, 1), ritardo(40, 30, 0.5), ritardo(90, 30, 0)]).toEqual([
      "In ritardo di 1 giorno: il SAL è 0%, se l'ente non ha stabilito una tolleranza.",
      "In ritardo di 29 giorni: per il metodo dell'ente conta come in tempo.",
      "In ritardo di 5 giorni: per il metodo dell'ente conta come in tempo.",
      "In ritardo di 40 giorni: la fascia del metodo dà 50%.",
      "In ritardo di 90 giorni, oltre la tolleranza di 30: il SAL è 0%.",
    ]);
  });

  it.each(CODICI_ANOMALIA)("has a sentence and a remedy for %s in both languages", (codice) => {
    for (const lingua of ["it", "en"] as const) {
      const dati = { attesa: "json", giorni: 3 };
      expect(testoAnomalia({ codice, gravita: "nota", dati } as Anomalia, lingua)).toMatch(/^[\p{Lu}\d].*\.$/u);
      expect(rimedioAnomalia(codice, lingua)).toMatch(/^\p{Lu}.*\.$/u);
    }
  });

  it.each(MOTIVI)("says why and what to do where the reason is %s", (motivo) => {
    for (const lingua of ["it", "en"] as const) {
      const generica = testoAnomalia({ codice: "da-confermare", gravita: "nota" }, lingua);
      expect(
        testoAnomalia({ codice: "da-confermare", gravita: "nota", dati: { motivo } } as Anomalia, lingua),
      ).not.toBe(generica);
      expect(rimedioAnomalia("da-confermare", lingua, motivo)).toMatch(/^\p{Lu}.*\.$/u);
    }
  });
});

describe("spiegaMedia", () => {
  it("divides by the weights where they are not 100%", () => {
    const addendi = [
      { sal: 1, peso: 0.5 },
      { sal: 0.5, peso: 0.3 },
    ];
    expect(spiegaMedia({ sal: 0.8125, misurati: 2, attesi: 2, addendi }, "it")).toBe(
      "81,3% = (50% × 100 + 30% × 50) / 80%.",
    );
  });

  it("says that weights of zero make no mean", () => {
    const media = { sal: null, misurati: 1, attesi: 1, addendi: [{ sal: 1, peso: 0 }] };
    expect([spiegaMedia(media, "it"), spiegaMedia({ ...media, addendi: [], misurati: 0 }, "it")]).toEqual([
      "Nessuna media: i SAL misurati hanno tutti peso zero.",
      "Nessuna media: ancora nessun SAL misurato.",
    ]);
  });

  it("does not divide one figure by one", () => {
    expect(spiegaMedia({ sal: 0.5, misurati: 1, attesi: 1, addendi: [{ sal: 0.5, peso: null }] }, "it")).toBe(
      "50% = un solo SAL.",
    );
  });

  it("shows the arithmetic of Pisa A4", () => {
    const addendi = [
      { sal: 0.918333333333, peso: 0.3 },
      { sal: 0.89, peso: 0.2 },
      { sal: 0.89, peso: 0.25 },
      { sal: 0, peso: 0.25 },
    ];
    expect(spiegaMedia({ sal: 0.676, misurati: 4, attesi: 4, addendi }, "it")).toBe(
      "67,6% = 30% × 91,8 + 20% × 89 + 25% × 89 + 25% × 0.",
    );
  });

  it("shows what was left out", () => {
    const addendi = [
      { sal: 1, peso: null },
      { sal: 0.5, peso: null },
    ];
    expect(spiegaMedia({ sal: 0.75, misurati: 2, attesi: 3, addendi }, "it")).toBe(
      "75% = media semplice di 2: (100 + 50) / 2. Copertura: 2 su 3.",
    );
  });
});
