import type { Cella } from "../../src/domain/Cella";
import { deduceVerso } from "../../src/domain/deduceVerso";
import { measureSal } from "../../src/domain/measureSal";
import { parseConsuntivo } from "../../src/domain/parseConsuntivo";
import { parseTarget } from "../../src/domain/parseTarget";
import { POLITICA_STANDARD } from "../../src/domain/politiche";
import { spiegaMisura } from "../../src/texts/spiega";
import { spiegaMedia } from "../../src/texts/spiegaMedia";
import { cella } from "../domain/cella";

function frase(target: Cella, consuntivo: Cella, nome = "Proventi", lingua: "it" | "en" = "it"): string {
  const opzioni = { politica: POLITICA_STANDARD, verso: deduceVerso(nome, ""), anno: 2019 };
  return spiegaMisura(measureSal(parseTarget(target), parseConsuntivo(consuntivo), opzioni), lingua);
}

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

describe("spiegaMedia", () => {
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
      "75% = media semplice di 2: (100 + 50) / 2. Misurati 2 indicatori su 3.",
    );
  });
});
