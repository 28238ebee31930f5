import { CODICI_ANOMALIA } from "../../../../src/domain/codiciAnomalia";
import type { Anomalia } from "../../../../src/domain/Anomalia";
import type { MotivoDiCella } from "../../../../src/domain/DatiAnomalia";
import { isDaCorreggere, risposteA } from "../../../../src/taskpane/cruscotto/domande/risposteA";

const nomi = (una: Anomalia, hasSal = false) =>
  risposteA(una, hasSal, "").map(({ nome, dato }) => `${nome} ${dato}`.trim());
const daConfermare = (motivo: MotivoDiCella): Anomalia => ({
  codice: "da-confermare",
  gravita: "conferma",
  dati: { motivo },
});

/** What only the cell itself, or Excel, can mend: the question leads to its place. */
const SOLO_NELLA_CELLA: ReadonlySet<string> = new Set([
  ...([
    "errore-in-cella",
    "consuntivo-mancante",
    "peso-illeggibile",
    "calcolo-manuale",
    "politica-inutilizzabile",
  ] as const),
]);

describe("risposteA", () => {
  it("takes the year that is written; the right date is typed where the target is", () => {
    const una: Anomalia = {
      codice: "anno-target",
      gravita: "conferma",
      dati: { annoTarget: 2018, anno: 2019, proposta: 43524 },
    };

    expect(nomi(una)).toEqual(["anno 2018"]);
  });

  it.each<[MotivoDiCella, readonly string[]]>([
    ["limite", ["limite", "accetta"]],
    ["target-zero", ["decrescente"]],
    ["senza-base", ["daZero"]],
    ["base-oltre", ["daZero"]],
    ["nessuna-domanda", ["accetta"]],
  ])("answers %s where it is asked", (motivo, attese) => {
    expect(nomi(daConfermare(motivo))).toEqual(attese);
  });

  it("offers the columns that a question is about, whatever their headings say", () => {
    const una: Anomalia = {
      codice: "colonna-incerta",
      gravita: "conferma",
      dati: { motivo: "consuntivo", quali: "G «Valore / A» / AB «Note»" },
    };

    expect(risposteA(una, false, "").map((data) => "risposta" in data && data.risposta)).toEqual([
      { cosa: "colonna", ruolo: "consuntivo", colonna: 6 },
      { cosa: "colonna", ruolo: "consuntivo", colonna: 27 },
    ]);
  });

  it("says how the figures of each column are written", () => {
    const una: Anomalia = {
      codice: "da-confermare",
      gravita: "conferma",
      dati: { motivo: "migliaia-o-decimali", quali: "F, G" },
    };

    expect(nomi(una)).toEqual(["italiana F", "inglese F", "italiana G", "inglese G"]);
  });

  it("accepts what a merged cell, or a twin row, keeps back", () => {
    const unita: Anomalia = { codice: "da-confermare", gravita: "conferma", dati: { motivo: "target-unito" } };
    const doppia: Anomalia = { codice: "riga-doppia", gravita: "conferma", dati: { riga: 4, motivo: "altre-cifre" } };

    expect(nomi(unita)).toEqual(["accetta"]);
    expect(nomi(doppia)).toEqual(["escludi", "accetta"]);
  });

  it("has an answer, or a form to write it in, for every code that asks something and has a figure", () => {
    const senza = CODICI_ANOMALIA.filter((codice) => {
      const una = { codice, gravita: "conferma" } as Anomalia;
      return nomi(una, true).length === 0 && !isDaCorreggere(una);
    });

    expect(senza).toEqual([]);
  });

  it("leaves to the cell only what no answer can stand for, where there is no figure", () => {
    const senza = (
      ["target-mancante", "testo-non-interpretabile", "target-composto", "unita-incoerenti"] as const
    ).filter((codice) => {
      const una: Anomalia = { codice, gravita: "conferma" };
      return nomi(una).length === 0 && !isDaCorreggere(una) && !SOLO_NELLA_CELLA.has(codice);
    });

    expect(senza).toEqual([]);
  });

  it("asks nothing of a note, but a presumed direction", () => {
    const conRisposta = CODICI_ANOMALIA.filter(
      (codice) => nomi({ codice, gravita: "nota" } as Anomalia, true).length > 0,
    );

    expect(conRisposta).toEqual(["verso-presunto"]);
  });
});
