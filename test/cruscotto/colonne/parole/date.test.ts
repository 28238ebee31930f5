import { giornoIn, isGiornoDiScrittura } from "../../../../src/cruscotto/colonne/parole/date";

describe("giornoIn", () => {
  it.each([
    "Scadenza",
    "Scadenze",
    "Scadenza 2024",
    "Scadenza (2024)",
    "Data scadenza",
    "Data di scadenza",
    "Termine ultimo",
    "Termini",
    "Termine massimo",
    "Scadenza massima",
    "Termine previsto",
    "Scadenza programmata",
    "Scadenza pianificata",
    "Scadenza fissata",
    "Scadenza attesa",
    "Termine iniziale",
    "Scadenza obiettivo",
    "Scadenza dell'obiettivo",
    "Scadenza indicatore",
    "Scadenza adempimento",
    "Scadenza attività",
    "Scadenza fase",
    "Scadenza azione",
    "Scadenza dell'intervento",
    "Data prevista",
    "Data di fine prevista",
    "Data limite",
    "Data realizzazione prevista",
    "Data di completamento prevista",
    "Data conclusione programmata",
    "Data consegna fissata",
    "Data chiusura pianificata",
    "Data fine attesa",
    "Entro",
    "Entro il",
    "Entro la data",
    "Entro quando",
    "Da fare entro",
    "Da completare entro il",
    "Da concludere entro",
    "DA_CHIUDERE_ENTRO",
    "Deadline",
    "Deadlines",
    "Due",
    "Due by",
    "Due on",
    "Target date",
    "Planned date",
    "Expected completion date",
    "Scheduled delivery date",
    "Target end date",
    "Planned finish date",
    "Expected completion",
  ])("takes %s for a day asked for", (testo) => {
    expect(giornoIn(testo)).toBe("termine");
  });

  it.each([
    "Data effettiva",
    "Data di realizzazione",
    "Data della consegna",
    "Data del completamento",
    "Data fine realizzazione",
    "Data realizzazione effettiva",
    "Data di completamento reale",
    "Data reale",
    "Data chiusura",
    "Data di ultimazione",
    "Data adempimento",
    "Data raggiungimento",
    "Data di attuazione",
    "Data esecuzione",
    "Data compimento",
    "Scadenza effettiva",
    "Termine effettivo",
    "Fine effettiva",
    "Chiusura effettiva",
    "Conclusione effettiva",
    "Consegna effettiva",
    "Concluso il",
    "Data conclusa il",
    "Realizzata in data",
    "Completato il",
    "Chiuso il",
    "Ultimato il",
    "Consegnati il",
    "Adempiuto il",
    "Effettuata il",
    "Eseguito il",
    "Attuate il",
    "Terminato il",
    "Raggiunto il",
    "Evasa il",
    "Data evaso",
    "Data raggiunto",
    "Completion date",
    "Actual completion date",
    "Real delivery date",
    "Closing date",
    "Closure date",
    "Finish date",
    "End date",
    "Actual date",
    "Effective date",
    "Actual finish",
    "Effective delivery",
    "Actual end",
    "Completed",
    "Completed on",
    "Date completed",
    "Closed date",
    "Delivered on",
    "Finished on",
    "Done",
    "Date achieved",
    "Date done",
    "COMPLETED_ON",
  ])("takes %s for the day when it was done", (testo) => {
    expect(giornoIn(testo)).toBe("compimento");
  });

  it.each(["Concluso", "Realizzata", "Realizzazione", "Fatto", "Azione conclusa", "Pubblicazione", "Completion"])(
    "takes %s for a deed, whose day the cells may say",
    (testo) => {
      expect(giornoIn(testo)).toBe("forse");
    },
  );

  it.each([
    "Scadenza contratto",
    "Scadenza 12345",
    "La scadenza",
    "Data",
    "Data di nascita",
    "Date",
    "Entro e non oltre",
    "Non entro il",
    "Predue",
    "Due volte",
    "Ha concluso il",
    "Data effettiva di arrivo",
    "Done by whom",
    "Undone",
    "Pagata il",
    "Inizio",
    "Scadenza effettiva del contratto di locazione della sede",
    `Scadenza${" ".repeat(60)}`,
  ])("takes %j for neither", (testo) => {
    expect(giornoIn(testo)).toBeNull();
  });

  it("reads headings of fifty letters, and none longer", () => {
    const lungo = `Scadenza${" ".repeat(42)}`;
    expect([giornoIn(lungo), giornoIn(`${lungo} `)]).toEqual(["termine", null]);
  });
});

describe("isGiornoDiScrittura", () => {
  it.each([
    "Data aggiornamento",
    "Data di inserimento",
    "Giorno di compilazione",
    "Data del caricamento",
    "Data ultima modifica",
    "Date of update",
    "Date of entry",
    "Date entered",
    "Day of upload",
    "Registration date and day of registration",
    "Ultimo aggiornamento",
    "Ultima modifica",
    "Last update",
    "Last edit",
    "Last updated",
    "Last modified",
    "Aggiornato il",
    "Aggiornata al",
    "Updated",
    "Updated on",
  ])("knows %s", (testo) => {
    expect(isGiornoDiScrittura(testo)).toBe(true);
  });

  it.each([
    "Data effettiva",
    "Candidata modifica",
    "Validate update",
    "Modifica data",
    "Data xmodifica",
    "Il penultimo aggiornamento",
    "Valore ultima modifica",
    "Non aggiornato il",
    "Aggiornato il valore",
    "Not updated",
    "Updated values",
  ])("does not take %s for one", (testo) => {
    expect(isGiornoDiScrittura(testo)).toBe(false);
  });

  it("reads headings of fifty letters, and none longer", () => {
    const lungo = `Data aggiornamento${"o".repeat(32)}`;
    expect([isGiornoDiScrittura(lungo), isGiornoDiScrittura(`${lungo}o`)]).toEqual([true, false]);
  });
});
