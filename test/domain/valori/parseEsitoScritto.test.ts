import { parseEsitoScritto } from "../../../src/domain/valori/parseEsitoScritto";

describe("parseEsitoScritto", () => {
  it.each([
    "Raggiunto",
    "raggiunta.",
    "Obiettivo raggiunto",
    "L'obiettivo è raggiunto",
    "Target conseguito",
    "Risultato ottenuto!",
    "Indicatore rispettato",
    "Valore superato",
    "Pienamente raggiunto",
    "Completamente realizzati",
    "Raggiunto pienamente",
    "Raggiunto al 100%",
    "Conseguito totalmente",
    "Sì",
    "S",
    "Yes",
    "y",
    "Verde",
    "Green",
    "Positivo",
    "Positiva",
    "OK",
    "In target",
    "On target",
    "On track",
    "Achieved",
    "Objective met",
    "Goal is reached",
    "Fully achieved",
    "✓",
    "✅ fatto",
    "🟢",
  ])("reads %s as reached", (testo) => {
    expect(parseEsitoScritto(testo)).toBe("raggiunto");
  });

  it.each([
    "Parzialmente raggiunto",
    "Obiettivo parzialmente conseguito",
    "Solo in parte raggiunto",
    "Quasi raggiunto",
    "Raggiunto in parte",
    "Raggiunto solo in parte",
    "Conseguito parzialmente",
    "Parziale",
    "In parte",
    "Raggiungimento parziale",
    "Partial",
    "Partially",
    "Partially met",
    "Nearly achieved",
    "Giallo",
    "Arancio",
    "Arancione",
    "Ambra",
    "Yellow",
    "Amber",
    "Orange",
    "🟡",
    "🟠 a metà",
  ])("reads %s as reached in part", (testo) => {
    expect(parseEsitoScritto(testo)).toBe("parziale");
  });

  it.each([
    "Non raggiunto",
    "L'obiettivo non è stato raggiunto",
    "Non è conseguito",
    "Target non superato",
    "Not achieved",
    "Goal is not met",
    "Not yet reached",
    "Unmet",
    "Missed",
    "Failed",
    "Mancato",
    "Fallita",
    "Negativo",
    "Insufficiente",
    "No",
    "N",
    "Rosso",
    "Red",
    "Sotto target",
    "Sotto il target",
    "Below target",
    "Off track",
    "✗",
    "❌",
    "🔴 fermo",
  ])("reads %s as not reached", (testo) => {
    expect(parseEsitoScritto(testo)).toBe("non raggiunto");
  });

  it.each([
    "",
    "  ",
    "Corsi",
    "Raggiunto dal comune di Pisa",
    "Quando raggiunto",
    "Verdeggiante",
    "Parzialmente vero",
    "Nonna",
    "Rossoneri",
    "Fatto ✓",
    "Target",
    `Raggiunto ${"e ".repeat(400)}`,
  ])("reads nothing in %j", (testo) => {
    expect(parseEsitoScritto(testo)).toBeNull();
  });
});
