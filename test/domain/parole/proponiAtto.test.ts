import { displayCella } from "../../../src/domain/numeri/displayCella";
import { proponiAtto } from "../../../src/domain/parole/proponiAtto";
import { parseConsuntivo } from "../../../src/domain/valori/parseConsuntivo";
import { parseTarget } from "../../../src/domain/valori/parseTarget";
import { findConfermato } from "../../../src/domain/parole/findConfermato";

const testo = (valore: string) => ({ tipo: "testo", valore }) as const;

function propose(narrato: string, target = "31/03/2019") {
  const proposta = proponiAtto(narrato, parseTarget(testo(target)));
  if (proposta?.consuntivo.tipo !== "data") return null;
  const { seriale: valore } = proposta.consuntivo;
  return [displayCella({ tipo: "numero", valore, formato: "dd/mm/yyyy" }), proposta.parole];
}

describe("proponiAtto", () => {
  it.each([
    ["Delibera n. 4 del 28 febbraio 2019", "28/02/2019", "Delibera n. 4 del 28 febbraio 2019"],
    ["Piano approvato con determinazione n. 5 del 28.2.2019", "28/02/2019", "determinazione n. 5 del 28.2.2019"],
    ["Delibera di Giunta n. 12 del 10/04/2019: adottato", "10/04/2019", "Delibera di Giunta n. 12 del 10/04/2019"],
  ])("takes from %j the day of its act", (narrato, giorno, parole) => {
    expect(propose(narrato)).toEqual([giorno, parole]);
  });

  it.each([
    ["two acts of two days", "Delibere: n. 4 del 28/02/2019 e delibera n. 9 del 15/03/2019", "31/03/2019"],
    ["a day beside the act's", "Delibera n. 4 del 28/02/2019, avviato 15/03/2019", "31/03/2019"],
    ["an act that asked for it", "In corso, come da delibera n. 4 del 28/02/2019", "31/03/2019"],
    ["an act that puts it off", "Rinviato con delibera n. 4 del 28/02/2019", "31/03/2019"],
    ["an act of a year before", "Applicato il D.Lgs. 33 del 14/03/2013", "31/03/2019"],
    ["a day that is none", "Delibera n. 4 del 29/02/2019, adottata", "31/03/2019"],
    ["a target that is no day", "Delibera n. 4 del 28/02/2019", "1"],
    ["words without an act", "Obiettivo raggiunto", "31/03/2019"],
  ])("proposes nothing from %s", (_, narrato, target) => {
    expect(propose(narrato, target)).toBeNull();
  });

  it("is found again once confirmed, for as long as the text names the act", () => {
    const confermato = parseConsuntivo(testo("28/02/2019"));
    const trova = (narrato: string) => findConfermato(narrato, parseTarget(testo("31/03/2019")), confermato);

    expect(trova("Delibera n. 4 del 28 febbraio 2019")).toMatchObject({ tipo: "data" });
    expect(trova("Delibera n. 4 del 20 febbraio 2019")).toBeNull();
  });
});
