import { conFotografati } from "../../src/periodo/conFotografati";
import { fermaRighe } from "../../src/periodo/fermaRighe";
import { maturataAl } from "../../src/periodo/maturataAl";
import { rileva } from "../../src/periodo/rileva";
import { serialOf } from "../../src/domain/numeri/calendario";
import { foglio } from "../support/foglio";
import { materialeDi } from "../support/materiale";

const giorno = (anno: number, mese: number, g: number) => serialOf(anno, mese, g) ?? NaN;
const scheda = (anno: number, eventi: number, base: number | string, ordine: readonly string[] = ["eventi", "corsi"]) =>
  foglio(
    [
      [`Cruscotto ${anno}`],
      ["Indicatore", `Stato ${anno - 1}`, `Target ${anno}`, `Consuntivo ${anno}`],
      ["1. Servizi alle imprese"],
      ...ordine.map((cosa) => [`Numero di ${cosa} organizzati`, base, 100, eventi]),
    ],
    [],
    "Ente",
  );
const misuratoDi = (grid: ReturnType<typeof foglio>) => materialeDi([grid]).fogli[0]!.misurato;
const scatta = (eventi: number, al: number) =>
  fermaRighe([rileva(misuratoDi(scheda(2023, eventi, 70)), al)], al, {
    scattata: al,
    autore: "Controllo",
    percheDi: () => "",
  });

const APRILE = scatta(20, giorno(2023, 4, 30));
const FINE = scatta(80, giorno(2023, 12, 31));
const quotaDi = (fotografie: readonly (typeof APRILE)[], al: number, base: number | string = 70) => {
  // Rows come in another order this year.
  const misurato = misuratoDi(scheda(2024, 10, base, ["corsi", "eventi"]));
  const [indicatore] = conFotografati(misurato.cruscotto, fotografie).indicatori;
  return maturataAl(indicatore!, al, 2024, "profilo");
};

describe("last year's pace, from the snapshots", () => {
  it("makes due what was reached by the same day, of what the year came to", () => {
    expect(quotaDi([APRILE, FINE], giorno(2024, 4, 30))).toEqual({ quota: 0.25, origine: "profilo" });
    expect(quotaDi([APRILE, FINE], giorno(2024, 9, 30))).toEqual({ quota: 0.25, origine: "profilo" });
    expect(quotaDi([APRILE, FINE], giorno(2024, 12, 31))).toEqual({ quota: 1, origine: "profilo" });
  });

  it("takes what the year came to from where this one starts, where nobody froze its end", () => {
    expect(quotaDi([APRILE], giorno(2024, 4, 30), 40)).toEqual({ quota: 0.5, origine: "profilo" });
  });

  it("says nothing before the first snapshot, without the whole year, or from another year's", () => {
    const { origine } = quotaDi([APRILE, FINE], giorno(2024, 3, 31));
    expect([
      origine,
      quotaDi([APRILE], giorno(2024, 4, 30), "n.d.").origine,
      // Less than it had in April: the row did not start from there.
      quotaDi([APRILE], giorno(2024, 4, 30), 10).origine,
      quotaDi([scatta(20, giorno(2022, 4, 30)), scatta(80, giorno(2022, 12, 31))], giorno(2024, 4, 30)).origine,
    ]).toEqual(["anno trascorso", "anno trascorso", "anno trascorso", "anno trascorso"]);
  });
});
