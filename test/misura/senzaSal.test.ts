import { POLITICA_STANDARD } from "../../src/domain/metodo/politiche";
import { foglioDi } from "../support/foglio";
import { correzioneDi, misuratoDi } from "../support/letto";
import type { Detto } from "../../src/correzioni/Correzione";

const con = (tabella: string, detti: readonly Detto[], opzioni: Parameters<typeof misuratoDi>[1] = {}) => {
  const correzioni = detti.map((detto) => correzioneDi({ voce: "Numero di corsi", riga: 1, detto }));
  const [una] = misuratoDi(foglioDi(tabella), { ...opzioni, correzioni }).indicatori;
  if (!una) throw new Error("no row");
  return una;
};
const accettata = (codice: "da-confermare" | "periodo-parziale") => ({ cosa: "accettata", codice }) as const;

describe("a row that nobody asked for", () => {
  const NESSUNA = "Indicatore | Target | Consuntivo\nNumero di corsi | 10 | nessuna richiesta";

  it("does not apply once that is accepted", () => {
    expect(con(NESSUNA, []).stabilito).toBeNull();
    expect(con(NESSUNA, [accettata("da-confermare")])).toMatchObject({
      stabilito: { tipo: "non applicabile", motivo: "", autore: "" },
      misura: { sal: null, esito: "non applicabile" },
    });
  });

  it("is no row that was accepted for another reason", () => {
    const scala = "Indicatore | Target | Consuntivo\nNumero di corsi | > 10 | 10";
    expect(con(scala, [accettata("da-confermare")]).stabilito).toBeNull();
  });
});

describe("a result of part of the year", () => {
  const META = "Indicatore | Target 2023 | Consuntivo al 30/06/2023 | SAL\nNumero di corsi | 10 | 5 | 50%";

  it("has no SAL and is compared with nothing, until it is accepted", () => {
    const chiesta = con(META, []);
    expect(chiesta.misura).toMatchObject({ sal: null, esito: "calcolo da confermare" });
    expect([chiesta.confronto, chiesta.anomalie.map(({ codice }) => codice)]).toEqual([
      "assente",
      ["periodo-parziale"],
    ]);
    const detta = con(META, [accettata("periodo-parziale")]);
    expect([detta.misura.sal, detta.confronto]).toEqual([0.5, "coincide"]);
    expect(detta.anomalie.filter(({ codice }) => codice === "periodo-parziale")).toMatchObject([{ gravita: "nota" }]);
  });

  it("says nothing of a row whose result is to come", () => {
    const daRilevare = con(META.replace("| 5 | 50%", "| |"), []);
    expect(daRilevare.anomalie.map(({ codice }) => codice)).toEqual(["consuntivo-mancante"]);
  });
});

describe("a published figure that is not found again", () => {
  const sal = (consuntivo: string, pubblicato: string) =>
    con(
      `Indicatore | Target | Consuntivo | SAL\nNumero di corsi | ≥ 10 | ${consuntivo} | ${pubblicato}`,
      [],
    ).anomalie.filter(({ codice }) => codice === "pubblicato-diverso");

  it("is asked, but noted beside a question that leaves no SAL", () => {
    expect(sal("5", "50%")).toEqual([]);
    expect(sal("5", "60%")).toEqual([{ codice: "pubblicato-diverso", gravita: "conferma", dati: { pubblicato: 0.6 } }]);
    expect(sal("molti assai", "60%")).toEqual([
      { codice: "pubblicato-diverso", gravita: "nota", dati: { pubblicato: 0.6 } },
    ]);
    expect(sal("", "60%")).toEqual([{ codice: "pubblicato-diverso", gravita: "conferma", dati: { pubblicato: 0.6 } }]);
  });
});

describe("the year of a sheet", () => {
  const ANNO = "Cruscotto 2021 | |\nIndicatore | Target | Consuntivo\nNumero di corsi | 10 | 5";

  it("is the one said, else the method's, else its own", () => {
    const politica = { ...POLITICA_STANDARD, anno: 2020 };
    const anno = (opzioni: Parameters<typeof misuratoDi>[1]) => misuratoDi(foglioDi(ANNO), opzioni).anno;
    expect([anno({ politica, anno: 2019 }), anno({ politica }), anno({})]).toEqual([2019, 2020, 2021]);
  });
});

describe("figures that the user says are plain numbers", () => {
  it("are of one size whatever they are", () => {
    const tabella = "Indicatore | Target | Consuntivo\nNumero di corsi | 100 | 50000";
    const numero = { cosa: "argomenti", argomenti: { verso: null, tipo: "numero", opzioni: null } } as const;
    expect([con(tabella, []).misura.sal, con(tabella, [numero]).misura.sal]).toEqual([null, 1]);
  });
});
