import { POLITICA_STANDARD } from "../../../src/domain/metodo/politiche";
import { measureRiga } from "../../../src/misura/riga/measureRiga";
import { cella } from "../../domain/cella";
import { inBreve } from "../../domain/rigaMisurata";
import { indicatoreDi } from "../../support/letto";

const FRASE = "Svolti sette corsi";

/** A row with these words for a result, measured with the value that somebody took from some words. */
function misurata(consuntivo: string | number, frase: string | null, target: string | number = 10): string {
  const { misura } = measureRiga(
    indicatoreDi({ target: cella(target), consuntivo: cella(consuntivo) }),
    { argomenti: null, pubblicato: null, letto: frase === null ? null : { frase, valore: cella(7) } },
    POLITICA_STANDARD,
    null,
  );
  return inBreve(misura);
}

describe("measureRiga of a result in words", () => {
  it("measures the value that somebody took from them, and says so, for as long as the cell says the same", () => {
    expect(misurata(FRASE, FRASE)).toBe(
      "0.7 crescente, verso-presunto verso=crescente altro=1, da-confermare motivo=confermato proposta=7",
    );
    expect(misurata(`  ${FRASE} `, FRASE)).toBe(misurata(FRASE, FRASE));
  });

  it("measures nothing once the words are others, and asks again that alone", () => {
    const superata = "da-confermare? motivo=proposta-superata confermata=7";
    expect(misurata("Svolti molti corsi", FRASE)).toContain(superata);
    expect(misurata("Svolti molti corsi", FRASE)).not.toContain("testo-non-interpretabile");
    expect(misurata("Svolti molti corsi", null)).not.toContain(superata);
    expect(misurata("Svolti otto corsi su dieci", FRASE)).not.toContain("motivo=proposta ");
  });

  it("measures the figure that took the place of the words, and asks nothing", () => {
    expect(misurata(5, FRASE)).toBe("0.5 crescente, verso-presunto verso=crescente altro=1");
  });
});
