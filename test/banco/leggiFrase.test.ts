import { provaLettura, vociDelBanco } from "../../src/banco/vociDelBanco";
import { foglioDi } from "../support/foglio";
import { misuratoDi } from "../support/letto";
import { leggiFrase } from "../../src/banco/leggiFrase";
import type { LetturaFrase } from "../../src/banco/LetturaFrase";
import { CELLA_VUOTA, type Cella } from "../../src/domain/Cella";
import { displayCella } from "../../src/domain/numeri/displayCella";
import { parseTarget } from "../../src/domain/valori/parseTarget";

const testo = (valore: string): Cella => ({ tipo: "testo", valore });

interface Riga {
  readonly base?: Cella;
  readonly nome?: string;
  readonly giorniTolleranza?: number;
}

function leggi(target: string, frase: string, { base = CELLA_VUOTA, nome = "", giorniTolleranza = 0 }: Riga = {}) {
  const ritardo = { giorniTolleranza, fasce: [] };
  return leggiFrase(parseTarget(testo(target)), { frase, nome, anno: 2020, base, ritardo });
}

function proposto({ proposta }: LetturaFrase): string | null {
  if (proposta === null) return null;
  const { valore } = proposta;
  if (valore.tipo === "valore") return displayCella(valore.cella);
  return valore.tipo === "sal" ? `SAL ${valore.sal}` : valore.tipo;
}

const codici = ({ avvisi }: LetturaFrase) => avvisi.map(({ codice }) => codice);

describe("leggiFrase", () => {
  it.each([
    ["4", "Organizzati n. 5 incontri", "5", "cifra"],
    ["14", "11 incontri in presenza + 15 webinar", "26", "somma"],
    ["80%", "Definite 4 pratiche su 5", "80%", "quota"],
    ["100%", "Definite 16/18 pratiche", "88,89%", "quota"],
    ["100%", "Realizzati i due terzi del percorso", "66,67%", "quota"],
    ["90%", "Raggiunto il 95% degli indicatori", "95%", "cifra"],
    ["100%", "Rispetto completo. Nessuna criticità segnalata", "100%", "compiuto-tutto"],
    ["30/06/2020", "Rinnovato Protocollo con delibera camerale n. 4 del 21 gennaio 2020.", "21/01/2020", "atto"],
    ["30/06/2020", "Pubblicato il 12 maggio 2020", "12/05/2020", "giorno"],
    ["31/12/2020", "Indicatore aggiornato", "31/12/2020", "compiuto-giorno"],
    ["1", "Obiettivo raggiunto. Protocollo sottoscritto.", "1", "compiuto-uno"],
    ["SI", "Carta dei servizi approvata", "Sì", "si-no"],
    ["SI", "La carta dei servizi non è stata approvata", "No", "si-no"],
    ["avvio attività", "Tenuti due incontri con i giudici", "avvio attività", "compiuto-parole"],
    ["almeno 3", "Nessun supporto richiesto", "non applicabile", "nessuna-domanda"],
    ["Organizzazione n. 3 seminari", "13 seminari organizzati", "SAL 1", "parte"],
    ["report individuazione almeno 2000 imprese", "Individuate 1.500 imprese", "SAL 0.75", "parte"],
    ["30/06/2020 30/09/2020", "revisione al 30.06.2020 e poi al 29.10.20", "SAL 0.5", "giorni"],
    ["a) 1 campagna b) > 80", "a) Realizzata la campagna b) 60% di utilizzo", "SAL 0.875", "parti"],
  ])("proposes for a target of %s that «%s» is %s", (target, frase, valore, ragione) => {
    const lettura = leggi(target, frase);
    expect([proposto(lettura), lettura.proposta?.ragione]).toEqual([valore, ragione]);
  });

  it("takes a relative target from the baseline of the row", () => {
    const base: Cella = { tipo: "numero", valore: 0.845, formato: "0.0%" };
    expect(leggi("Media 3 anni prec. +10%", "93,5%", { base }).proposta).toEqual({
      valore: { tipo: "sal", sal: 1 },
      ragione: "base",
      parole: "84,5% + 10% = 92,95%",
    });
    expect(leggi("Media 3 anni prec. +10%", "93,5%").proposta).toBeNull();
  });

  it("lets the days of the method pass", () => {
    const lettura = leggi("30/06/2020 30/09/2020", "fatto al 30.06.2020 e al 29.10.20", { giorniTolleranza: 30 });
    expect(proposto(lettura)).toBe("SAL 1");
  });

  it.each([
    ["97%", "L'Ente procederà a breve ad effettuare una revisione dei processi"],
    ["1", "Progetto in corso di realizzazione"],
    ["1", "Realizzato solo in parte"],
    ["31/12/2020", "Il regolamento non è stato approvato"],
    ["31/12/2020", "Attività rinviata al 2021"],
    ["1", "Approvato con delibera n. 12 del 10/03/2021"],
    ["SI", "Sarà approvata nel 2021"],
  ])("proposes nothing for a target of %s where «%s»", (target, frase) => {
    expect(proposto(leggi(target, frase))).toBeNull();
  });

  it("proposes an act of the year after as late", () => {
    const lettura = leggi("31/12/2020", "Adottato con determina n. 8 del 10/03/2021");
    expect([proposto(lettura), codici(lettura)]).toEqual(["10/03/2021", ["anno-dopo"]]);
    expect(codici(leggi("1", "Approvato con delibera n. 12 del 10/03/2021"))).toEqual(["anno-dopo"]);
    expect(codici(leggi("31/12/2020", "Adottato con determina n. 8 del 10/03/2020"))).toEqual([]);
  });

  it("says that a day does not exist, and proposes none", () => {
    for (const frase of ["29.02.2021", "Approvato con delibera n. 3 del 31/06/2020", "Pubblicato il 30/02/2020"]) {
      const lettura = leggi("30/09/2020", frase);
      expect([proposto(lettura), codici(lettura)]).toEqual([null, ["giorno-impossibile"]]);
    }
  });

  it.each([
    ["TOT: 1.091. di questi: 759 imprese; 94 per le mostre, n. 131 e 25", "759 + 94 + 131 + 25 = 1.009 (1.091)"],
    ["Erogati 120 contributi, di cui 60 a imprese e 40 a consorzi", "60 + 40 = 100 (120)"],
    ["12 + 15 + 3 = 40 incontri", "12 + 15 + 3 = 30 (40)"],
    ["Incontri 30: 12 a Firenze, 15 a Prato", "12 + 15 = 27 (30)"],
  ])("says that the parts do not make the total in «%s»", (frase, conto) => {
    expect(leggi("10", frase).avvisi).toContainEqual({ codice: "somma-diversa", dato: conto });
  });

  it.each([
    "Erogati 100 contributi, di cui 60 a imprese e 40 a consorzi",
    "Erogati 100 contributi, di cui 60 a imprese",
    "13 seminari: hanno partecipato 45 imprese e 30 professionisti",
    "12 + 15 + 3 = 30 incontri",
  ])("says nothing of parts where they do, or are none: «%s»", (frase) => {
    expect(codici(leggi("10", frase))).not.toContain("somma-diversa");
  });

  it("says when nothing tells the day, unless the whole year was given for it", () => {
    expect(codici(leggi("30/06/2020", "Progetto presentato alla Giunta"))).toEqual(["senza-giorno"]);
    expect(codici(leggi("31/12/2020", "Progetto presentato alla Giunta"))).toEqual([]);
  });

  it("offers the other values of a sentence, and says that none stands out", () => {
    const lettura = leggi("10", "12 a Firenze e 14 a Prato");
    expect(proposto(lettura)).toBeNull();
    expect(lettura.altre.map(displayCella)).toEqual(["12", "14"]);
    expect(lettura.avvisi).toEqual([{ codice: "piu-valori", dato: "12, 14" }]);
  });

  it("names what a target asks more of than the sentence does", () => {
    const { avvisi } = leggi(
      "Confronto con almeno 4 Comuni",
      "30 novembre 2020 webinar per Comuni di Barberino, Tavarnelle e Scandicci",
    );
    expect(avvisi[0]).toEqual({ codice: "meno-nominati", dato: "3 / 4: Barberino, Tavarnelle, Scandicci" });
  });
});

/** Firenze 2020: only the days are printed (YEAR.md §2), the sentences around them are of these tests. */
describe("what Firenze 2020 did late", () => {
  it.each([
    ["SUPPORTO 7.4.9", "31/12/2020", "Concluso il 15/02/2021", 46, ["anno-dopo"]],
    ["PROMOZIONE 7.4.18", "30/06/2020", "Approvato il 29/10/2020 dalla Giunta", 121, []],
    ["PROMOZIONE 4.1.5", "31/12/2020", "Adottato con determina n. 63 del 10/03/2021", 69, ["anno-dopo"]],
  ])("proposes the day of %s, so many days after its own", (nome, target, frase, giorni, avvisi) => {
    const grid = foglioDi(
      `Indicatore | Target 2020 | Consuntivo 2020\n${nome} | #${target} | ${frase}\nn. corsi | 4 | 4`,
    );
    const [voce, ...altre] = vociDelBanco([misuratoDi(grid, { anno: 2020 })]);
    expect(altre).toEqual([]);
    const { proposta } = voce!.lettura;
    expect(codici(voce!.lettura)).toEqual(avvisi);
    expect(provaLettura(voce!.foglio, voce!.misurato, proposta!.valore)).toEqual({
      sal: 0,
      esito: "non raggiunto",
      giorniDopo: giorni,
    });
  });
});
