import { importoIn } from "../../../../src/cruscotto/tabelle/readRisorse";
import { composeRelazione } from "../../../../src/relazione/composeRelazione";
import { foglio } from "../../../support/foglio";
import { materialeDi, materialeOf, valoriDi } from "../../../support/materiale";

const risorse = (materiale: Parameters<typeof composeRelazione>[0]) => {
  const tabella = composeRelazione(materiale, new Set(["risorse"])).find(({ genere }) => genere === "risorse");
  if (!tabella) throw new Error("no table of resources");
  return tabella;
};

describe("importoIn", () => {
  it.each([
    ["PROGRAMMA 101 - RISORSE: € 357.402,00 - SERVIZIO COMPETITIVITA'", ["PROGRAMMA 101", "RISORSE", 357402]],
    ["PROGRAMMA 201 - RISORSE: € 83.210,00 –SERVIZIO REGOLAZIONE", ["PROGRAMMA 201", "RISORSE", 83210]],
    ["PROGRAMMA 309 - ONERI DI FUNZIONAMENTO € 9.100,00 - SERVIZI", ["PROGRAMMA 309", "ONERI DI FUNZIONAMENTO", 9100]],
    ["PROGRAMMA 101 - SERVIZIO", null],
    ["PROGRAMMA 1 - RISORSE: € 10,00 e € 20,00", null],
  ])("reads %s", (testo, atteso) => {
    const letto = importoIn(testo);
    expect(letto && [letto.programma, letto.tipo, letto.importo]).toEqual(atteso);
  });
});

describe("risorseOf", () => {
  it("takes each of Pisa's programmes once, and sums nothing", async () => {
    const tabella = risorse(await materialeOf("pisa-2020", { anno: 2020 }));
    const righe = valoriDi([tabella], "risorse", ["voce", "tipo", "preventivo"]);
    expect(righe[0]).toEqual(["PROGRAMMA 101", "RISORSE", 357402]);
    expect(new Set(righe.map(([voce, tipo]) => `${String(voce)} ${String(tipo)}`)).size).toBe(righe.length);
    expect(righe.some(([voce]) => voce === "Totale")).toBe(false);
    expect(tabella.mancanze.map(({ it }) => it)).toEqual(["i cruscotti dicono le risorse assegnate, non quelle spese"]);
  });

  // The shares are Pisa 2020's, "spesa"; the amounts behind them are in no workbook here and are rebuilt from a forecast of 10.000.
  it.each([100.65, 81.76, 233.57, 97.35, 88.62, 24.05, 85.26, 136.56])("gives %d%% of use of a flow", (percento) => {
    const materiale = materialeDi([
      foglio([
        ["Programma", "Preventivo", "Consuntivo"],
        ["Oneri", 10000, percento * 100],
      ]),
    ]);
    expect(valoriDi([risorse(materiale)], "risorse", ["percento"])).toEqual([[Number((percento / 100).toFixed(12))]]);
  });

  // The differences are Arezzo-Siena 2019's; its amounts are in no workbook here: the last forecasts are made up.
  const CONTO: readonly (readonly (string | number)[])[] = [
    ["Voci", "PREVENTIVO", "AGGIORNAMENTO PREVENTIVO", "CONSUNTIVO", "Differenza"],
    ["A) Proventi correnti"],
    ["1) Diritto annuale", 4900000, 5000000, 5370093, 370093],
    ["2) Diritti di segreteria", 2500000, 2500000, 2520393, 20393],
    ["3) Contributi", 100000, 100000, 133655, 33655],
    ["Totale proventi correnti (A)", 7500000, 7600000, 8024141, 424141],
    ["B) Oneri correnti"],
    ["6) Personale", -3000000, -3000000, -3023579, -23579],
    ["di cui competenze", -2000000, -2000000, -2000000, 0],
    ["7) Funzionamento", -1800000, -1800000, -1788758, 11242],
    ["Totale oneri correnti (B)", -4800000, -4800000, -4812337, -12337],
    ["Risultato della gestione corrente (A-B)", 2700000, 2800000, 3211804, 411804],
  ];

  it("keeps the structure, the signs and the subtotals of a sheet, and takes the difference from the last forecast", () => {
    const tabella = risorse(materialeDi([foglio(CONTO)]));
    const righe = valoriDi([tabella], "risorse", ["voce", "differenza", "differenza scritta", "percento"]);
    expect(righe.filter(([, differenza]) => differenza !== "").map(([, differenza]) => differenza)).toEqual([
      370093, 20393, 33655, 424141, -23579, 0, 11242, -12337, 411804,
    ]);
    expect(righe.map(([, differenza, scritta]) => differenza === scritta)).not.toContain(false);
    expect(tabella.righe.map(({ stile }) => stile)).toEqual([
      "gruppo",
      "voce",
      "voce",
      "voce",
      "sottogruppo",
      "gruppo",
      "voce",
      "dettaglio",
      "voce",
      "sottogruppo",
      "totale",
    ]);
    // A result is a difference of two flows: no share of it says anything.
    expect(righe.at(-1)?.at(-1)).toBe("");
    expect(tabella.note).toEqual([]);
  });

  it("names a subtotal that what is above it does not give, and a printed difference from the first forecast", () => {
    const righe = CONTO.map((riga) => [...riga]);
    const [, , annuale, , , totale] = righe;
    annuale?.splice(4, 1, 470093);
    totale?.splice(3, 1, 8124141);
    const { note } = risorse(materialeDi([foglio(righe)]));
    expect(note).toEqual([
      "«Totale proventi correnti (A)», consuntivo: il foglio scrive 8.124.141, le voci sopra danno 8.024.141.",
      "La differenza scritta nel foglio è dal preventivo iniziale, non dall'ultimo: «1) Diritto annuale».",
      "La differenza scritta nel foglio non segue dai suoi importi: «Totale proventi correnti (A)».",
    ]);
  });

  // Arezzo-Siena 2019: the interventions add up to 2.316.941,05, the amount of B8; their lines are made up.
  it("finds a subtotal to the rounding of one", () => {
    const interventi = [
      ["Interventi", "Preventivo", "Consuntivo"],
      ["Promozione", 1000000, 1116941.05],
      ["Digitale", 1200000, 1200000],
      ["Totale B8", 2200000, 2316941.05],
    ];
    expect(risorse(materialeDi([foglio(interventi)])).note).toEqual([]);
    const storti = interventi.map((riga) => riga.map((una) => (una === 2316941.05 ? 2316943 : una)));
    expect(risorse(materialeDi([foglio(storti)])).note).toHaveLength(1);
  });

  it("keeps every column of the body's table, in its order and words, and what stands above it", () => {
    const materiale = materialeDi([
      foglio(
        [
          ["Gestione corrente (migliaia di euro)"],
          [],
          ["Voce", "Bilancio di previsione 2023", "Assestato 2023", "Chiusura 2023", "Differenza", "Annotazioni"],
          ["Entrate", 4200, 4350, 4410, 60, "gettito in aumento"],
          ["Spese", -3100, -3300, -3260, 40, ""],
          ["Saldo", 1100, 1050, 1150, 100, ""],
        ],
        [],
        "Bilancio",
      ),
    ]);
    const tabella = risorse(materiale);

    expect(tabella.premesse).toEqual(["Importi dal foglio «Bilancio»: Gestione corrente (migliaia di euro)."]);
    expect(tabella.colonne.map(({ titolo }) => titolo)).toEqual([
      "Programma / voce",
      "Bilancio di previsione 2023",
      "Assestato 2023",
      "Chiusura 2023",
      "Differenza nel foglio",
      "Annotazioni",
    ]);
    const ids = tabella.colonne.map(({ id }) => id);
    expect(valoriDi([tabella], "risorse", ids)[0]).toEqual(["Entrate", 4200, 4350, 4410, 60, "gettito in aumento"]);
    expect(tabella.mancanze.map(({ it }) => it)).toEqual([
      "nessuna colonna del foglio è riconosciuta come consuntivo: utilizzo e differenze non si calcolano",
    ]);
  });

  it.each([
    ["Previsioni definitive", "Rendiconto 2023"],
    ["Previsto", "Speso"],
    ["Stanziamento", "Impegni"],
    ["Previsione", "Accertamenti"],
  ])("takes the difference of «%s» and «%s»", (previsto, fatto) => {
    const materiale = materialeDi([
      foglio([
        ["Missione", previsto, fatto],
        ["Servizi", 1000, 900],
      ]),
    ]);
    expect(valoriDi([risorse(materiale)], "risorse", ["differenza", "percento"])).toEqual([[-100, 0.9]]);
  });

  it.each([
    ["before", ["Voce", "Consuntivo 2022", "Previsione 2023"], [900, 1000]],
    ["after", ["Voce", "Previsione 2023", "Consuntivo 2022"], [1000, 900]],
  ])("takes no difference from what another year gave, and loses none of its figures, %s", (_, teste, cifre) => {
    const tabella = risorse(materialeDi([foglio([[...teste], ["Servizi", ...cifre]])]));
    const { colonne } = tabella;
    expect(
      valoriDi(
        [tabella],
        "risorse",
        colonne.map(({ id }) => id),
      ),
    ).toEqual([["Servizi", ...cifre]]);
    expect(colonne.map(({ titolo }) => titolo)).toContain("Consuntivo 2022");
  });
});
