import { isEliminatoInNota } from "../../../src/domain/parole/eliminatoInNota";

describe("isEliminatoInNota", () => {
  it.each([
    "Eliminato",
    "Eliminato.",
    "Obiettivo eliminato con delibera n. 12",
    "L'obiettivo è stato soppresso con D.G. 45",
    "Indicatore stralciato in sede di rimodulazione",
    "N.B.: target annullato; vedi verbale",
    "NB Riga cancellata dalla Giunta",
    "Misura revocata - determina 7/2024",
    "Espunto (variazione di giugno)",
    "Ritirato: atto del direttore",
    "Abrogata, nota prot. 15",
    "Eliminato per rimodulazione del piano",
    "Indicator was removed by resolution 12",
    "Objective has been dropped after the board of June",
    "Deleted",
    "Cancelled; see below",
    "Withdrawn by decision of the council",
  ])("knows %j", (nota) => {
    expect(isEliminatoInNota(nota)).toBe(true);
  });

  it.each([
    "",
    "Eliminato il ritardo con delibera n. 12",
    "Eliminate le barriere, delibera 12",
    "Eliminato ogni arretrato con determina",
    "Eliminato con cura",
    "Non eliminato con delibera n. 12",
    "Obiettivo raggiunto, eliminato il resto",
    "Removed the barriers by resolution 12",
    "Removed all delays by resolution 12",
    `Eliminato ${"con molta pazienza e ".repeat(6)} con delibera n. 12`,
    `${" ".repeat(198)}Eliminato`,
  ])("takes %j for something else", (nota) => {
    expect(isEliminatoInNota(nota)).toBe(false);
  });
});
