import { readCruscotto } from "../../../src/cruscotto/readCruscotto";
import { foglio, giorno } from "../../support/foglio";
import { cruscottoOf } from "../../support/letto";

type Righe = Parameters<typeof foglio>[0];

function lettura(righe: Righe) {
  const { colonne, domande } = cruscottoOf(foglio(righe));
  return { domande: domande.length, ...Object.fromEntries(colonne.map(({ ruolo, colonna }) => [ruolo, colonna])) };
}
const genere = (righe: Righe) => readCruscotto(foglio(righe)).tipo;

const registro = (nome: string, entro: string, fatto: string): Righe => [
  [nome, "Ufficio", entro, fatto],
  ["Approvazione del rendiconto", "Ragioneria", giorno(45_412), giorno(45_410)],
  ["Pubblicazione del piano", "Segreteria", giorno(45_322), giorno(45_380)],
  ["Invio della relazione", "Segreteria", giorno(45_473), giorno(45_473)],
];

describe("days asked for and days when it was done", () => {
  it.each([
    ["Adempimento", "Scadenza", "Data effettiva"],
    ["Indicatore", "Scadenza prevista", "Data di realizzazione"],
    ["Fase", "Entro il", "Concluso il"],
    ["Milestone", "Due date", "Completed on"],
    ["Task", "Deadline", "Actual date"],
    ["Attività", "Termine", "Data completamento"],
    ["Azione", "Data prevista", "Consuntivo"],
    ["Pratica", "Da chiudere entro", "Evasa il"],
    ["Obbligo", "Data limite", "Adempiuto il"],
    ["Output", "Planned completion", "Actual finish"],
    ["Obiettivo", "Termine massimo", "Data di adempimento effettiva"],
  ])("reads %s | %s | %s", (nome, entro, fatto) => {
    expect(lettura(registro(nome, entro, fatto))).toMatchObject({
      domande: 0,
      indicatore: 0,
      target: 2,
      consuntivo: 3,
    });
  });

  it("reads days written as texts, and a result still to come", () => {
    const righe = [
      ["Adempimento", "Scadenza", "Chiuso il"],
      ["Approvazione del rendiconto", "30/04/2024", ""],
      ["Pubblicazione del piano", "31.01.2024", ""],
      ["Invio della relazione", "30 giugno 2024", ""],
    ];
    expect(lettura(righe)).toMatchObject({ target: 1, consuntivo: 2 });
  });

  it.each([
    ["Contratto", "Scadenza", "Importo"],
    ["Dipendente", "Scadenza contratto", "Assunto il"],
    ["Fattura", "Scadenza", "Pagata il"],
    ["Attività", "Inizio", "Fine"],
    ["Pratica", "Scadenza", "Data aggiornamento"],
    ["Documento", "Scadenza", "Ultima modifica"],
  ])("leaves alone %s | %s | %s", (...teste) => {
    expect(genere(registro(...teste))).toBe("ignorato");
  });

  it("leaves alone such words over what are no days", () => {
    const righe = [
      ["Adempimento", "Scadenza", "Concluso il"],
      ["Rendiconto", "mensile", 4],
      ["Piano", "annuale", 1],
      ["Relazione", "mensile", 7],
    ];
    expect(genere(righe)).toBe("ignorato");
  });

  it("keeps another target where there is one", () => {
    const righe = [
      ["Indicatore", "Target", "Scadenza", "Data effettiva", "Consuntivo"],
      ["Visite guidate", 12, giorno(45_412), giorno(45_410), 10],
      ["Corsi erogati", 4, giorno(45_412), giorno(45_419), 4],
    ];
    expect(lettura(righe)).toMatchObject({ domande: 0, target: 1, consuntivo: 4 });
  });

  it.each(["Data aggiornamento", "Last updated", "Data ultima modifica", "Date of entry"])(
    "never takes for a result the day of writing: %s",
    (testa) => {
      const righe = [
        ["Indicatore", "Target", testa],
        ["Adozione del regolamento", giorno(45_412), giorno(45_410)],
        ["Avvio dello sportello", giorno(45_322), giorno(45_380)],
      ];
      const letta = lettura(righe);
      expect(letta).toMatchObject({ domande: 0, target: 1 });
      expect(letta).not.toHaveProperty("consuntivo");
    },
  );
});
