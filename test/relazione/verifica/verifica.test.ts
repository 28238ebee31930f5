import type { Correzione } from "../../../src/correzioni/Correzione";
import { POLITICA_PISA } from "../../../src/domain/metodo/politicheDegliEnti";
import { composeRelazione } from "../../../src/relazione/composeRelazione";
import type { Materiale } from "../../../src/relazione/caselle/Materiale";
import type { Tabella } from "../../../src/relazione/caselle/Tabella";
import { verificaOf } from "../../../src/relazione/verifica/verifica";
import { foglio, quota } from "../../support/foglio";
import { materialeDi, materialeOf, stampata } from "../../support/materiale";

/** The tables of the checks as they print, by the name of each table. */
function verificata(materiale: Materiale, riempi: (tabella: Tabella) => Tabella = (tabella) => tabella) {
  const altre = composeRelazione(materiale, new Set(["scostamenti"])).map(riempi);
  const tabelle = verificaOf(materiale, altre);
  const righeDi = (id: string) => {
    const tabella = tabelle.find((una) => una.id === id);
    return tabella ? stampata(tabella, materiale, [...altre, ...tabelle]) : [];
  };
  const controllo = (nome: string) => {
    const riga = righeDi("verifica").find((una) => una["controllo"] === nome);
    return [riga?.["esito"], riga?.["casi"]];
  };
  const casi = (nome: string) => righeDi("verifica casi").filter((una) => una["controllo"] === nome);
  return { tabelle, righeDi, controllo, casi };
}

const TESTA = ["Indicatore", "Peso", "Target", "Consuntivo", "SAL"];
const cruscotto = (...righe: Parameters<typeof foglio>[0]) =>
  foglio([["Cruscotto di Ente 2020"], TESTA, ["1. Servizi digitali"], ...righe], [], "Ente");

describe("the checks of Pisa 2020", () => {
  it("give the ente 94,9% with the published 18% kept and 95,0% recomputed, and say why", async () => {
    const materiale = await materialeOf("pisa-2020", { politica: POLITICA_PISA, anno: 2020 });
    const { righeDi, controllo } = verificata(materiale);
    expect(righeDi("verifica pubblicati")).toMatchObject([
      { pubblicato: "18,0%", ricalcolato: "20,0%", differenza: "+2,0\u00a0punti", cella: "Cruscotto 2020, riga 66" },
      { pubblicato: "59,0%", ricalcolato: "60,0%", differenza: "+1,0\u00a0punti", cella: "Cruscotto 2020, riga 64" },
    ]);
    expect(righeDi("verifica pubblicati").map(({ motivo }) => motivo)).toEqual([
      "Decimali perduti: il consuntivo è scritto come 0,04, e con un valore da 3,5% a 3,7% il SAL è quello pubblicato.",
      "Segue dai SAL pubblicati sotto: «Compliance normative anti Covid-19».",
    ]);
    expect(righeDi("verifica effetto").at(-1)).toEqual({
      voce: "Ente",
      conPubblicati: "94,9%",
      ricalcolato: "95,0%",
      differenza: "+0,1\u00a0punti",
    });
    expect(controllo("SAL pubblicati e ricalcolati")).toEqual(["✗ da sistemare", "2"]);
    expect(controllo("Pesi che fanno 100%")).toEqual(["✓ superato", "0"]);
    expect(controllo("Scostamenti con la loro causa")).toEqual(["✗ da sistemare", "5"]);
    expect(controllo("Indicatori del Piano presenti")).toEqual(["– non verificabile", ""]);
  });
});

describe("the checks of Arezzo-Siena 2019", () => {
  it("name the copies that disagree and the one objective that no Area takes up", async () => {
    const materiale = await materialeOf("arezzo-siena-2019", { anno: 2019 });
    const { casi, controllo } = verificata(materiale);
    expect(controllo("Copie dello stesso indicatore d'accordo")).toEqual(["✗ da sistemare", "3"]);
    expect(casi("Copie dello stesso indicatore d'accordo").map(({ fatto }) => fatto)).toContain(
      "Consuntivi diversi: Cruscotto Ente 99,9%; Area 4 100%.",
    );
    expect(casi("Obiettivi ritrovati negli altri capitoli")).toMatchObject([
      { voce: "1. Verso una P.A. semplice, digitale ed efficiente", fatto: "Non si ritrova nel capitolo 3.2." },
    ]);
    expect(controllo("Calcoli confermati")).toEqual(["✗ da sistemare", "1"]);
  });
});

describe("verificaOf", () => {
  it("passes what is in order", () => {
    const materiale = materialeDi([cruscotto(["n. interventi", quota(1), 10, 12, quota(1)])], { anno: 2020 });
    const { controllo, righeDi, tabelle } = verificata(materiale);
    expect(controllo("SAL pubblicati e ricalcolati")).toEqual(["✓ superato", "0"]);
    expect(controllo("Consuntivi rilevati")).toEqual(["✓ superato", "0"]);
    expect(controllo("Esiti dichiarati")).toEqual(["✓ nessuno", "0"]);
    expect(righeDi("verifica casi")).toEqual([]);
    expect(tabelle.map(({ id }) => id)).not.toContain("verifica pubblicati");
  });

  it("finds weights that do not make 100, and rows without a consuntivo", () => {
    const griglia = cruscotto(["n. interventi", quota(0.5), 10, 12], ["n. corsi", quota(0.3), 5, ""]);
    const { controllo, casi } = verificata(materialeDi([griglia], { anno: 2020 }));
    expect(controllo("Pesi che fanno 100%")).toEqual(["✗ da sistemare", "1"]);
    expect(casi("Pesi che fanno 100%")).toMatchObject([{ fatto: "I pesi sommano a 80%: la media li riporta a 100%." }]);
    expect(controllo("Consuntivi rilevati")).toEqual(["✗ da sistemare", "1"]);
    expect(casi("Consuntivi rilevati")).toMatchObject([{ cella: "Ente, riga 5", voce: "n. corsi" }]);
  });

  it("counts a sheet without any consuntivo as one case, and its rows in the count", () => {
    const griglia = cruscotto(["n. interventi", "", 10, ""], ["n. corsi", "", 5, ""]);
    const { controllo, casi } = verificata(materialeDi([griglia], { anno: 2020 }));
    expect(controllo("Consuntivi rilevati")).toEqual(["✗ da sistemare", "2"]);
    expect(casi("Consuntivi rilevati")).toHaveLength(1);
  });

  it("asks no more for a cause that was typed", () => {
    const materiale = materialeDi([cruscotto(["n. interventi", "", 10, 8])], { anno: 2020 });
    const scritta = (tabella: Tabella): Tabella => ({
      ...tabella,
      righe: tabella.righe.map((riga) => ({
        ...riga,
        caselle: { ...riga.caselle, causa: { tipo: "campo", testo: "Sede chiusa", isProposta: false } },
      })),
    });
    expect(verificata(materiale).controllo("Scostamenti con la loro causa")).toEqual(["✗ da sistemare", "1"]);
    expect(verificata(materiale, scritta).controllo("Scostamenti con la loro causa")).toEqual(["✓ superato", "0"]);
  });

  it("lists what somebody decided, with the reason and who says so", () => {
    const neutralizzata: Correzione = {
      posizione: 1,
      foglio: "Ente",
      riga: 4,
      colonna: 0,
      voce: "n. corsi",
      percorso: "1. Servizi digitali",
      descrizione: "",
      detto: { cosa: "neutralizzato" },
      parole: "neutralizzato",
      motivo: "Sede chiusa per ordinanza",
      autore: "OIV",
    };
    const griglia = cruscotto(["n. interventi", "", 10, 12], ["n. corsi", "", 5, 1]);
    const materiale = materialeDi([griglia], { anno: 2020, correzioni: [neutralizzata] });
    const { controllo, casi } = verificata(materiale);
    expect(controllo("Righe neutralizzate")).toEqual(["◆ da dichiarare", "1"]);
    expect(casi("Righe neutralizzate")).toMatchObject([
      { fatto: "Neutralizzata: fuori dalle medie; motivo: Sede chiusa per ordinanza; autore: OIV" },
    ]);
  });

  it("looks for every indicator of the approved version", () => {
    const materiale = materialeDi([cruscotto(["Numero interventi", "", 10, 12])], { anno: 2020 });
    const piano = materialeDi([cruscotto(["Numero interventi", "", 10, ""], ["Tempi medi", "", 5, ""])], {
      anno: 2020,
    });
    const confronto = { nome: "Piano.xlsx", fogli: piano.fogli, decisioni: new Map() };
    const { controllo, casi } = verificata({ ...materiale, confronto });
    expect(controllo("Indicatori del Piano presenti")).toEqual(["✗ da sistemare", "1"]);
    expect(casi("Indicatori del Piano presenti")).toMatchObject([
      { voce: "Tempi medi", fatto: "È in «Piano.xlsx» ma non nei cruscotti della Relazione." },
    ]);
  });

  it.each([
    [
      "a figure cut short",
      ["n. interventi", "", 3, 2, quota(0.66)],
      "È la stessa cifra, troncata invece che arrotondata.",
    ],
    ["the other direction", ["n. interventi", "", 10, 8, quota(1)], "Segue dal verso opposto."],
    [
      "no reason",
      ["n. interventi", "", 10, 8, quota(0.5)],
      "Nessun motivo si legge nelle celle: forse la cifra fu scritta a mano.",
    ],
  ])("explains %s", (_, riga, motivo) => {
    const { righeDi } = verificata(materialeDi([cruscotto(riga)], { anno: 2020 }));
    expect(righeDi("verifica pubblicati")[0]?.["motivo"]).toBe(motivo);
  });
});
