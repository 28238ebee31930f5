import { areChiestaEAvuta, coppiaDetta } from "../../../../src/cruscotto/colonne/testa/coppiaDetta";
import type { CellaIntestazione } from "../../../../src/cruscotto/colonne/testa/Intestazione";
import { roleOf } from "../../../../src/cruscotto/colonne/parole/ruoli";

/** The cells of a header, from its words between bars. */
const celleDi = (testa: string): readonly CellaIntestazione[] =>
  testa.split("|").map((parola, colonna) => {
    const testo = parola.trim();
    return { colonna, testo, ...(roleOf(testo) ?? { ruolo: null, isDebole: false }) };
  });

/** The pair that a header says: "Giorni previsti / Giorni effettivi", null where it says none. */
function coppiaIn(testa: string): string | null {
  const celle = celleDi(testa);
  const lette = coppiaDetta(celle);
  if (lette === celle) return null;
  const con = (ruolo: string) =>
    lette.filter((una) => una.ruolo === ruolo && !una.isDebole).map(({ testo }) => testo.trim());
  return `${con("target").join(" + ")} / ${con("consuntivo").join(" + ")}`;
}

/** A header of names beside one thing, once as asked for and once as got. */
const coppiaDi = (cosa: string) => coppiaIn(`Azione | ${cosa} pianificati | ${cosa} effettivi`);
const TROVATA = (cosa: string) => `${cosa} pianificati / ${cosa} effettivi`;

describe("coppiaDetta", () => {
  it.each([
    ["Azione | Giorni previsti | Giorni effettivi", "Giorni previsti / Giorni effettivi"],
    ["Azione | Giorni effettivi | Giorni previsti", "Giorni previsti / Giorni effettivi"],
    ["Azione | SAL previsto | SAL effettivo", "SAL previsto / SAL effettivo"],
    ["Azione | % prevista | % realizzata", "% prevista / % realizzata"],
    ["Azione | %prevista | Realizzata%", "%prevista / Realizzata%"],
    ["Azione | Visite previste | Visite svolte", "Visite previste / Visite svolte"],
    ["Azione | Visite_previste | Visite effettive", "Visite_previste / Visite effettive"],
    ["Azione | Visite da raggiungere | Visite ben svolte", "Visite da raggiungere / Visite ben svolte"],
    ["Azione | % già prevista | Quota % realizzata", "% già prevista / Quota % realizzata"],
    ["Azione | Ore previste | Ore effettive", "Ore previste / Ore effettive"],
    ["Azione | Ora prevista | Ora effettiva", "Ora prevista / Ora effettiva"],
    ["Azione | Hours planned | Hours delivered", "Hours planned / Hours delivered"],
    ["Azione | Hour planned | Hour delivered", "Hour planned / Hour delivered"],
  ])("finds in %s: %s", (testa, attesa) => {
    expect(coppiaIn(testa)).toBe(attesa);
  });

  it.each([
    ["asks for what nobody got", "Azione | Giorni previsti | Giorni festivi"],
    ["has what nobody asked for", "Azione | Giorni festivi | Giorni effettivi"],
    ["says one thing of another", "Azione | Giorni previsti | Visite effettive"],
    ["has a year alone in common", "Azione | Previsti 2024 | Effettivi 2024"],
    ["has a letter alone in common", "Azione | Previsti a giugno | Effettivi a luglio"],
    ["asks for what comes with no word of its own", "Azione | Giorni | Giorni effettivi"],
    ["has what comes with no word of its own", "Azione | Giorni previsti | Giorni"],
    ["asks in three words more", "Azione | Giorni previsti per legge | Giorni effettivi"],
    ["has in three words more", "Azione | Giorni previsti | Giorni effettivi di lavoro"],
    ["says two pairs", "Azione | Giorni previsti | Giorni effettivi | Visite previste | Visite effettive"],
    ["asks for one thing twice", "Azione | Giorni previsti | Giorni attesi | Giorni effettivi"],
    ["has a target besides", "Azione | Giorni previsti | Giorni effettivi | Target"],
    ["has a result besides", "Azione | Giorni previsti | Giorni effettivi | Consuntivo"],
  ])("finds none where a header %s", (_, testa) => {
    expect(coppiaIn(testa)).toBeNull();
  });

  it.each(["Previsione", "Esito", "Peso", "SAL", "Note"])("lets %s stand besides", (altra) => {
    expect(coppiaIn(`Azione | Giorni previsti | Giorni effettivi | ${altra}`)).not.toBeNull();
  });

  it("beats what the words of one of the two say by themselves", () => {
    expect(coppiaIn("Azione | Target previsto | Target conclusivo")).toBe("Target previsto / Target conclusivo");
    expect(coppiaIn("Azione | Valore atteso | Valore svolto")).toBe("Valore atteso / Valore svolto");
    expect(coppiaIn("Azione | Risultato prospettato | Risultato ottenuto")).toBe(
      "Risultato prospettato / Risultato ottenuto",
    );
  });

  it.each([
    "Zarvio",
    "Indicatore",
    "Obiettivo",
    "Formula",
    "Programma",
    "Area",
    "Obiettivo strategico",
    "Responsabile",
  ])("is beside names under %s", (nome) => {
    expect(coppiaIn(`${nome} | Giorni previsti | Giorni effettivi`)).toBe("Giorni previsti / Giorni effettivi");
  });

  it.each(["Peso", "Codice", "Note", "Anno", "Scostamento"])("is beside no names under %s alone", (altra) => {
    expect(coppiaIn(`${altra} | Giorni previsti | Giorni effettivi`)).toBeNull();
  });

  it.each([
    ["Peso", "Pesi", "Punto", "Punti", "Punteggi", "Punteggio", "Weight", "Weights", "Score", "Scores"],
    ["Point", "Points", "Obiettivo", "Obiettivi", "Indicatore", "Indicatori", "Capitolo", "Capitoli", "Data", "Date"],
    ["Contributo", "Contributi", "Canone", "Canoni", "Finanziamento", "Finanziamenti"],
    ["Costo", "Costi", "Spese", "Importi", "Spese/ore", "Ore/spese"],
  ])("is of no weights, points, headings and money: %s, %s…", (...cose) => {
    expect(cose.map(coppiaDi)).toEqual(cose.map(() => null));
  });

  it.each(["Scorecards", "Pointer", "Bambini sovrappeso", "Puntini", "Datari", "Giorni"])("is of %s", (cosa) => {
    expect(coppiaDi(cosa)).toBe(TROVATA(cosa));
  });

  it("is of no money of whatever kind", () => {
    expect(coppiaDi("Costi del personale")).toBeNull();
    expect(coppiaDi("Giorni e costi")).toBeNull();
  });

  const DI_QUALCUNO = [
    ["Dipendente", "Dipendenti", "Cognome", "Cognomi", "Nominativo", "Nominativi", "Matricola", "Matricole"],
    ["Personale", "Fornitore", "Fornitori", "Ditta", "Ditte", "Beneficiario", "Beneficiari", "Beneficiaria"],
    ["Cliente", "Clienti", "Utente", "Utenti", "Socio", "Soci", "Socie", "Employee", "Employees", "Surname"],
    ["Name", "Names", "Staff", "Supplier", "Suppliers", "Vendor", "Vendors", "Customer", "Customers"],
  ];

  it.each(DI_QUALCUNO)("is of no rows of people or firms: %s, %s…", (...chi) => {
    const teste = chi.map((uno) => `Azione | ${uno} | Giorni previsti | Giorni effettivi`);
    expect(teste.map(coppiaIn)).toEqual(chi.map(() => null));
  });

  it("is of rows whose heading says what they are, whoever does them", () => {
    expect(coppiaIn("Ufficio personale | Giorni previsti | Giorni effettivi")).not.toBeNull();
    expect(coppiaIn("Responsabile fornitori | Giorni previsti | Giorni effettivi")).not.toBeNull();
    expect(coppiaIn("Indicatori di societa | Giorni previsti | Giorni effettivi")).not.toBeNull();
  });
});

/** Whether the headings over figures, beside others over words, say what was asked for and what was got. */
const isDetta = (cifre: string, altre = "Azione") => {
  const celle = celleDi(`${altre} | ${cifre}`);
  return areChiestaEAvuta(celle.slice(altre.split("|").length), celle);
};

describe("areChiestaEAvuta", () => {
  it.each([
    ["Aim | Outcome", true],
    ["Outcome | Aim", true],
    ["Atteso | Ottenuto", true],
    ["Promesso | Mantenuto | Zarvio", true],
    ["Aim | Outcome | SAL | Note", true],
    ["Preventivo atteso | Outcome", false],
    ["Aim | Zarvio", false],
    ["Zarvio | Outcome", false],
    ["Zarvio | Quelto", false],
    ["Aim | Atteso | Outcome", false],
    ["Aim | Outcome | Ottenuto", false],
    // One heading that hints at both.
    ["Risultato prospettato | Zarvio", false],
    // What a role of its own names is no hint at another.
    ["Uffici attesi | Outcome", false],
    ["Aim | Pre-consuntivo 2023", false],
    ["Target | Outcome", true],
    ["Aim | Consuntivo", true],
  ])("says of %s: %s", (cifre, attesa) => {
    expect(isDetta(cifre)).toBe(attesa);
  });

  it.each([
    ["Preventivo", "Preventivati", "Budget", "Stanziato", "Stanziata", "Previsione iniziale", "Previsioni iniziali"],
    ["Previsione definitiva", "Previsioni definitive", "Costi", "Peso", "Punti", "Spese/anno", "Canoni (euro)"],
    ["Preventivo_2023", "Stanziato_2023", "Stanziati"],
  ])("is of no money beside it: %s, %s…", (...altre) => {
    expect(altre.map((altra) => isDetta(`Aim | Outcome | ${altra}`))).toEqual(altre.map(() => false));
  });

  it.each(["Previsione dell'anno", "Ore", "Ore/anno", "Giorni", "Scorecards"])("may have %s beside it", (altra) => {
    expect(isDetta(`Aim | Outcome | ${altra}`)).toBe(true);
  });

  it("is of no people or firms", () => {
    expect(isDetta("Aim | Outcome", "Cliente")).toBe(false);
    expect(isDetta("Aim | Outcome", "Zarvio | Cliente")).toBe(false);
    expect(isDetta("Aim | Outcome", "Zarvio")).toBe(true);
  });
});
