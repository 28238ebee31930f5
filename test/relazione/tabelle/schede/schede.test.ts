import { POLITICA_PISA } from "../../../../src/domain/metodo/politicheDegliEnti";
import { keepCampi } from "../../../../src/relazione/campi/keepCampi";
import { propostaDaProgramma } from "../../../../src/relazione/tabelle/schede/propostaScheda";
import { schedeCompilate } from "../../../../src/relazione/schedeCompilate";
import { schedeOf } from "../../../../src/relazione/tabelle/schede/schede";
import { foglio } from "../../../support/foglio";
import { materialeDi, materialeOf, stampata } from "../../../support/materiale";

describe("propostaDaProgramma", () => {
  it.each([
    [
      "PROGRAMMA 101 - RISORSE: € 357.402,00 - SERVIZIO PER LA COMPETITIVITA' DELLE IMPRESE",
      { programma: "PROGRAMMA 101", budget: "357.402,00", servizi: "SERVIZIO PER LA COMPETITIVITA' DELLE IMPRESE" },
    ],
    [
      "PROGRAMMA 201 - RISORSE: € 83.210,00 –SERVIZIO REGOLAZIONE DEL MERCATO",
      { programma: "PROGRAMMA 201", budget: "83.210,00", servizi: "SERVIZIO REGOLAZIONE DEL MERCATO" },
    ],
    [
      "PROGRAMMA 309 - ONERI DI FUNZIONAMENTO € 9.100,00 - SERVIZI TRASVERSALI",
      { programma: "PROGRAMMA 309 - ONERI DI FUNZIONAMENTO", budget: "9.100,00", servizi: "SERVIZI TRASVERSALI" },
    ],
    ["PROGRAMMA 310 - € 10,00 e € 20,00", { programma: "PROGRAMMA 310 - € 10,00 e € 20,00" }],
    ["PROGRAMMA 300", { programma: "PROGRAMMA 300" }],
  ])("reads %s", (programma, attesa) => {
    expect(propostaDaProgramma(programma)).toEqual(attesa);
  });
});

describe("schedeOf", () => {
  const griglia = foglio(
    [
      ["Cruscotto di Ente 2020"],
      ["Indicatore", "Target", "Consuntivo"],
      ["1. Servizi digitali"],
      ["Pratiche evase", 10, 12],
      ["2. Turismo"],
      ["n. eventi", 5, 4],
    ],
    [],
    "Ente",
  );

  it("gives an objective of which little is measured its coverage, and no result", () => {
    const poca = foglio(
      [
        ["Cruscotto di Ente 2020"],
        ["Indicatore", "Target", "Consuntivo"],
        ["1. Servizi digitali"],
        ["Pratiche evase", 10, 12],
        ["Sportelli aperti", 4, ""],
      ],
      [],
      "Ente",
    );
    const materiale = materialeDi([poca], { anno: 2020 });
    const [scheda] = stampata(schedeOf(materiale)!, materiale);
    expect(scheda).toMatchObject({ voce: "1. Servizi digitali", sal: "1 di 2 misurati" });
    expect(scheda?.["esito"] ?? "").toBe("");
  });

  it("has a sheet for each objective with its fields and its indicators", () => {
    const materiale = materialeDi([griglia], { anno: 2020 });
    const voci = stampata(schedeOf(materiale)!, materiale).map(({ voce }) => voce);
    expect(voci).toEqual([
      "1. Servizi digitali",
      ...["Risultati attesi", "Budget (€)", "Oneri sostenuti (€)", "Impatto", "Servizi coinvolti", "Pratiche evase"],
      "2. Turismo",
      ...["Risultati attesi", "Budget (€)", "Oneri sostenuti (€)", "Impatto", "Servizi coinvolti", "n. eventi"],
    ]);
  });

  it("keeps what was typed with its own objective, and computes the share that was spent", () => {
    const materiale = materialeDi([griglia], { anno: 2020 });
    const tabella = schedeOf(materiale)!;
    const [, turismo] = tabella.righe.filter(({ soggetto }) => soggetto?.voce === "Budget (€)");
    const oneri = { ...turismo!.soggetto!, voce: "Oneri sostenuti (€)" };
    const { tabella: piena, orfani } = keepCampi(tabella, [
      { soggetto: { ...turismo!.soggetto!, riga: 20 }, testi: { Testo: "70.000,00" } },
      { soggetto: { ...oneri, riga: 20 }, testi: { Testo: "44.722,48" } },
    ]);
    expect(orfani).toEqual([]);
    const spese = stampata(piena, materiale).filter(({ voce }) => voce === "Oneri sostenuti (€)");
    expect(spese.map(({ spesa }) => spesa)).toEqual(["", "63,9%"]);
  });

  it("proposes what the programmes of Pisa 2020 say", async () => {
    const materiale = await materialeOf("pisa-2020", { politica: POLITICA_PISA, anno: 2020 });
    const righe = schedeOf(materiale)!.righe;
    const at = righe.findIndex(({ caselle }) => {
      const voce = caselle["voce"];
      return voce?.tipo === "testo" && voce.testo.startsWith("A1 ");
    });
    const budget = righe.slice(at).find(({ soggetto }) => soggetto?.voce === "Budget (€)");
    expect(budget?.caselle["testo"]).toEqual({
      tipo: "campo",
      testo: "357.402,00",
      isProposta: true,
      inCifre: true,
    });
  });

  it("proposes what the cards of Pistoia-Prato 2022 say", async () => {
    const materiale = await materialeOf("pistoia-prato-2022", { anno: 2022 });
    const righe = stampata(schedeOf(materiale)!, materiale);
    const at = righe.findIndex(({ voce }) => voce?.startsWith("01_01_02"));
    const campo = (nome: string) => righe.slice(at).find(({ voce }) => voce === nome)?.["testo"] ?? "";
    expect(campo("Risultati attesi")).toMatch(/^In continuità rispetto ai servizi/);
    expect(campo("Budget (€)")).toMatch(/^335\.?000/);
    expect(campo("Servizi coinvolti")).toBe("Promozione e sviluppo economico; Punto Impresa Digitale");
  });
});

describe("schedeCompilate", () => {
  /** How many cards have each field. */
  const campi = async (
    nome: string,
    supporto: "foglio" | "documento",
    scritti: Parameters<typeof keepCampi>[1] = [],
  ): Promise<Readonly<Record<string, number>>> => {
    const materiale = await materialeOf(nome, { politica: POLITICA_PISA });
    const { righe } = schedeCompilate(keepCampi(schedeOf(materiale)!, scritti).tabella, supporto);
    const conti: Record<string, number> = {};
    for (const { soggetto } of righe) if (soggetto) conti[soggetto.voce] = (conti[soggetto.voce] ?? 0) + 1;
    return conti;
  };

  it("has no row in the document for what the body writes nowhere, nor for costs where there is a budget only", async () => {
    const diPisa = await campi("pisa-2020", "documento");
    expect(Object.keys(diPisa)).toEqual(["Programma", "Budget (€)", "Servizi coinvolti"]);
    expect(await campi("firenze-2020-strategici", "documento")).toEqual({});
  });

  it("has no blank field in the document on a card where the body has no programme", async () => {
    const materiale = await materialeOf("pisa-2020", { politica: POLITICA_PISA });
    const tutte = schedeOf(materiale)!.righe.filter(({ soggetto }) => soggetto?.voce === "Budget (€)").length;
    expect(await campi("pisa-2020", "documento")).toEqual({
      Programma: tutte - 1,
      "Budget (€)": tutte - 1,
      "Servizi coinvolti": tutte - 1,
    });
    expect((await campi("pisa-2020", "foglio"))["Budget (€)"]).toBe(tutte);
  });

  it("has the costs beside the budget once somebody typed one", async () => {
    const { righe } = schedeOf(await materialeOf("pisa-2020", { politica: POLITICA_PISA }))!;
    const oneri = righe.flatMap(({ soggetto }) => (soggetto?.voce === "Oneri sostenuti (€)" ? [soggetto] : []));
    const scritti = [{ soggetto: oneri[1]!, testi: { Testo: "1.000,00" } }];
    for (const supporto of ["foglio", "documento"] as const) {
      const conti = await campi("pisa-2020", supporto, scritti);
      // One card has no programme: on paper nothing is asked there.
      const schede = supporto === "foglio" ? oneri.length : oneri.length - 1;
      expect([conti["Oneri sostenuti (€)"], conti["Budget (€)"]]).toEqual([schede, schede]);
    }
  });

  it("has one place on a sheet to write each of them", async () => {
    expect(await campi("pisa-2020", "foglio")).toMatchObject({ "Risultati attesi": 1, Impatto: 1 });
    // Its objectives have a column of their services: each card says them.
    expect(Object.values(await campi("maremma-tirreno-2019", "foglio"))).toEqual([2, 2, 2, 2, 59]);
  });

  it("has a field on every card once somebody typed it on one", async () => {
    const { righe } = schedeOf(await materialeOf("pisa-2020", { politica: POLITICA_PISA }))!;
    const impatti = righe.flatMap(({ soggetto }) => (soggetto?.voce === "Impatto" ? [soggetto] : []));
    const scritti = [{ soggetto: impatti[1]!, testi: { Testo: "Più imprese" } }];
    expect((await campi("pisa-2020", "foglio", scritti))["Impatto"]).toBe(impatti.length);
  });
});
