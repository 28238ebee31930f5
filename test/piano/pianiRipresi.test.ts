import { pianiRipresi } from "../../src/piano/pianiRipresi";
import { foglioDi } from "../support/foglio";
import { misuratoDi } from "../support/letto";

const piano = (nomi: readonly string[], nome = "Piano 2024") =>
  misuratoDi(
    foglioDi(`Indicatore | Baseline 2023 | Target 2024\n${nomi.map((uno) => `${uno} | 1 | 2`).join("\n")}`, nome),
  );
const cruscotto = (nomi: readonly string[]) =>
  misuratoDi(
    foglioDi(
      `Indicatore | Target 2024 | Consuntivo 2024\n${nomi.map((uno) => `${uno} | 2 |`).join("\n")}`,
      "Cruscotto",
    ),
  );
const NOMI = ["Numero di corsi", "Numero di eventi", "Numero di visite"];

describe("pianiRipresi", () => {
  it("is the Piano whose rows stand in a cruscotto, also with a code before or a formula after", () => {
    const suo = piano(NOMI);
    const altro = cruscotto(["1.1 Numero di corsi", "Numero di eventi – eventi dell'anno", "Numero di ispezioni"]);
    expect([...pianiRipresi([suo, altro])]).toEqual([suo]);
  });

  it("is no Piano alone, nor one that no cruscotto takes up: its rows would go in silence", () => {
    expect(pianiRipresi([piano(NOMI)]).size).toBe(0);
    expect(pianiRipresi([piano(NOMI), cruscotto(["Tempi di rilascio", "Spesa per servizi"])]).size).toBe(0);
  });
});
