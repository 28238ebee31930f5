import { findConfermato } from "../../../src/domain/parole/findConfermato";
import { parseConsuntivo } from "../../../src/domain/valori/parseConsuntivo";
import { parseTarget } from "../../../src/domain/valori/parseTarget";
import type { Cella } from "../../../src/domain/Cella";
import type { Consuntivo } from "../../../src/domain/Valore";

const testo = (valore: string): Cella => ({ tipo: "testo", valore });
const numero = (valore: number, unita: "numero" | "percentuale" | "euro" = "numero"): Consuntivo => ({
  tipo: "numero",
  valore,
  unita,
  parola: null,
  conPunto: false,
  comeData: false,
});
const confermato = (racconto: string, target: string, detto: Consuntivo) =>
  findConfermato(racconto, parseTarget(testo(target)), detto);

describe("findConfermato", () => {
  it("finds the figure that was confirmed, of several", () => {
    expect(confermato("Aperti 19.756 cassetti su 20.000", "≥ 15000", numero(20000))).toMatchObject({ valore: 20000 });
    expect(confermato("Aperti 19.756 cassetti su 20.000", "≥ 15000", numero(19756))).toMatchObject({ valore: 19756 });
    expect(confermato("Aperti 19.756 cassetti", "≥ 15000", numero(19757))).toBeNull();
  });

  it("finds it against a range", () => {
    expect(confermato("Aperti 12 sportelli", "tra 10 e 20", numero(12))).toMatchObject({ valore: 12 });
  });

  it("finds a share as it was shown, to two decimals of a point, and keeps its own digits", () => {
    expect(confermato("Evase 2 pratiche su 3", "80%", numero(0.6667, "percentuale"))).toMatchObject({
      valore: 0.666666666667,
    });
    expect(confermato("Evase 2 pratiche su 3", "80%", numero(0.66, "percentuale"))).toBeNull();
  });

  it("takes no share for a figure, and no figure for a share", () => {
    expect(confermato("Evase il 50% delle pratiche", "80%", numero(0.5))).toBeNull();
    expect(confermato("Aperti 3 sportelli", "5", numero(3, "percentuale"))).toBeNull();
  });

  it("finds a day, and no other", () => {
    const giorno = parseConsuntivo(testo("15/03/2024"));
    const altro = parseConsuntivo(testo("16/03/2024"));
    expect(giorno.tipo).toBe("data");
    expect(confermato("Approvato il 15/03/2024", "31/12/2024", giorno)).toEqual(giorno);
    expect(confermato("Approvato il 15/03/2024", "31/12/2024", altro)).toBeNull();
    expect(confermato("Approvato il 15/03/2024", "31/12/2024", { tipo: "si-no", valore: true })).toBeNull();
  });

  it("finds an answer, and no other", () => {
    const si = { tipo: "si-no", valore: true } as const;
    expect(confermato("Sì, attivato lo sportello", "Sì", si)).toEqual(si);
    expect(confermato("Sì, attivato lo sportello", "Sì", { ...si, valore: false })).toBeNull();
    expect(confermato("Sì, attivato lo sportello", "Sì", numero(1))).toBeNull();
    expect(confermato("Sportello", "Sì", si)).toBeNull();
  });

  it("finds the words of the target, however they are written, and no others", () => {
    const parole = (detto: string) => ({ tipo: "parole", testo: detto }) as const;
    expect(confermato("Mantenimento raggiunto", "Mantenimento", parole("MANTENIMENTO"))).toEqual(
      parole("Mantenimento"),
    );
    expect(confermato("Mantenimento raggiunto", "Mantenimento", parole("Miglioramento"))).toBeNull();
    expect(confermato("Mantenimento non raggiunto", "Mantenimento", parole("Mantenimento"))).toBeNull();
    expect(confermato("Mantenimento raggiunto", "Mantenimento", numero(1))).toBeNull();
  });

  it("finds nothing against a target that is no figure", () => {
    expect(confermato("Aperti 12 sportelli", "n.d.", numero(12))).toBeNull();
    expect(confermato("Aperti 12 sportelli", "", numero(12))).toBeNull();
  });

  it("takes a figure for no day and for no words", () => {
    const giorno = parseConsuntivo(testo("15/03/2024"));
    expect(confermato("Aperti 12 sportelli", "15", giorno)).toBeNull();
    expect(confermato("Aperti 12 sportelli", "15", { tipo: "parole", testo: "12" })).toBeNull();
  });
});
