import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { renderToStaticMarkup } from "react-dom/server";
import type { LetturaFoglio } from "../../../src/actions/viste/Azioni";
import { POLITICA_STANDARD } from "../../../src/domain/metodo/politiche";
import type { CruscottoMisurato } from "../../../src/misura/CruscottoMisurato";
import type { CorrezioneSospesa } from "../../../src/correzioni/matchRighe";
import { ContestoPannello, SENZA_FOGLIO } from "../../../src/taskpane/contestoPannello";
import { VistaCruscotto } from "../../../src/taskpane/cruscotto/VistaCruscotto";
import type { Lingua } from "../../../src/texts/lingua";
import { TESTI_PANNELLO } from "../../../src/texts/schermi/pannello/pannello";
import { foglioDi } from "../../support/foglio";
import { aggregatoMisurato, cruscottoMisurato, indicatoreMisurato } from "../misurati";

/** The visible words of the screen, in order. */
function wordsOf(lettura: LetturaFoglio, lingua: Lingua = "it"): string {
  const html = renderToStaticMarkup(
    <FluentProvider theme={webLightTheme}>
      <ContestoPannello.Provider value={{ lingua, testi: TESTI_PANNELLO[lingua], ...SENZA_FOGLIO }}>
        <VistaCruscotto lettura={lettura} isFermo onCrea={() => undefined} />
      </ContestoPannello.Provider>
    </FluentProvider>,
  );
  return html
    .replace(/<style.*?<\/style>/gs, "")
    .replace(/<[^>]+>/g, " ")
    .replace(/&#x27;/g, "'")
    .replace(/\s+/g, " ");
}

const VERIFICATO = cruscottoMisurato(
  [
    indicatoreMisurato({ riga: 3, pubblicato: 1, confronto: "coincide" }),
    indicatoreMisurato({ riga: 65, sal: 0.2, esito: "non raggiunto", pubblicato: 0.18, confronto: "diverso" }),
    indicatoreMisurato({ riga: 66, sal: null, esito: "monitoraggio" }),
  ],
  [aggregatoMisurato({ id: 2, livello: "prospettiva", sal: 0.919 })],
);

/** Node has no storage of its own. */
beforeAll(() => {
  Object.defineProperty(globalThis, "localStorage", { configurable: true, value: { getItem: () => null } });
});

afterAll(() => {
  Reflect.deleteProperty(globalThis, "localStorage");
});

const NESSUNA_UNIONE = { foglio: "Foglio", unioni: [], righe: 0, colonne: 0 };
const NESSUNA_CORREZIONE = { righe: new Map(), trovate: [], escluse: [], sospese: [] };

function letto(misurato: CruscottoMisurato): Extract<LetturaFoglio, { tipo: "cruscotto" }> {
  return {
    tipo: "cruscotto",
    misurato,
    opzioni: { anno: null, correzioni: new Map() },
    correzioni: NESSUNA_CORREZIONE,
    grid: foglioDi("Cruscotto"),
    vista: null,
    isProtetto: false,
    isUnico: true,
    isPiano: false,
    fotografie: [],
    unioni: NESSUNA_UNIONE,
  };
}

describe("Cruscotto", () => {
  it("says how many figures agree, and shows the one that does not with its explanation", () => {
    const words = wordsOf(letto(VERIFICATO));

    expect(words).toContain("Indicatori 1 coincide, 1 no");
    expect(words).toContain("Indicatore 65 18% → 20% pubblicato 18%, ricalcolato 20% H66 20%: 2 su un target di ≥ 10");
    expect(words).toContain("Un altro senza SAL pubblicato: in monitoraggio.");
  });

  it("keeps the figures that agree behind a line", () => {
    const words = wordsOf(letto(VERIFICATO));

    expect(words).toContain("Quello che coincide");
    expect(words).not.toContain("Indicatore 3 ");
  });

  it("shows the result alone where the sheet has no SAL to compare with", () => {
    const misurato = cruscottoMisurato([indicatoreMisurato({ riga: 3 })]);

    const words = wordsOf(letto(misurato));

    expect(words).toContain("Nessun SAL pubblicato con cui confrontare");
    expect(words).toContain("▲ 95% SAL dell'ente: raggiunto Giudizio: Eccellente 1 di 1 misurato");
  });

  it("shows the coverage in the place of the figure, and no outcome, where too little is measured", () => {
    const misurato = cruscottoMisurato([indicatoreMisurato({ riga: 3 })]);
    const ente = { ...misurato.ente, giudizio: null, misurati: 11, attesi: 44 };
    const words = wordsOf(letto({ ...misurato, ente }));

    expect(words).toContain("Risultato 11 di 44 misurati SAL dell'ente: troppo poco misurato per una cifra");
  });

  it("says that a SAL is provisional while some indicators have none", () => {
    const misurato = cruscottoMisurato([
      indicatoreMisurato({ riga: 3 }),
      indicatoreMisurato({ riga: 4, sal: null, esito: "calcolo da confermare" }),
      indicatoreMisurato({ riga: 5, sal: null, esito: "calcolo da confermare" }),
    ]);

    const words = wordsOf(letto({ ...misurato, ente: { ...misurato.ente, misurati: 9, attesi: 10 } }));

    expect(words).toContain("9 di 10 misurati");
    expect(words).not.toContain("Provvisorio: ");
    expect(words).toContain("Inoltre: 2 con il calcolo da confermare.");
  });

  it("says in words what the colours say", () => {
    const words = wordsOf(letto(VERIFICATO));

    expect(words).toContain("▲ raggiunto 1 ◆ parziali 0 ▼ non raggiunto 1");
    expect(words).toContain("prospettiva 2 ▲ 91,9% H3 raggiunto · 1 di 1 misurato");
  });

  it("shows the coverage of a heading in the place of a figure and of a colour, where too little of it is measured", () => {
    const uno = aggregatoMisurato({ id: 2, livello: "prospettiva", sal: 0.95 });
    const con = (attesi: number) => ({ ...uno, media: { ...uno.media, attesi } });

    expect(wordsOf(letto(cruscottoMisurato([], [con(1)])))).toContain("prospettiva 2 ▲ 95%");
    expect(wordsOf(letto(cruscottoMisurato([], [con(5)])))).toContain("prospettiva 2 1 di 5 misurati H3 troppo poco");
  });

  it("says what a heading is of, where it has a number for a name", () => {
    const uno = aggregatoMisurato({ id: 2, livello: "obiettivo" });

    expect(wordsOf(letto(cruscottoMisurato([], [{ ...uno, nodo: { ...uno.nodo, nome: "1" } }])))).toContain(
      "Obiettivo 1",
    );
  });

  it("knows after a write what differed before, and counts the questions that stay open", () => {
    const differenza = { codice: "pubblicato-diverso", gravita: "conferma", dati: { pubblicato: 0.18 } } as const;
    const uno = indicatoreMisurato({
      riga: 3,
      sal: 0.2,
      pubblicato: 0.18,
      confronto: "diverso",
      anomalie: [differenza],
    });
    const scritto = {
      ...uno,
      indicatore: { ...uno.indicatore, sal: { tipo: "numero", valore: 0.2, formato: "0%" } as const },
    };

    expect(wordsOf(letto(cruscottoMisurato([uno])))).toContain("0 coincidono, 1 no");
    expect(wordsOf(letto(cruscottoMisurato([uno])))).toContain("Va bene così");
    const words = wordsOf(letto(cruscottoMisurato([scritto])));
    expect(words).toContain("I SAL nel foglio seguono dalle celle; 1 era diverso prima");
    expect(words).toContain("1 domanda aperta, in «Verifica».");
    // What is still asked has its answer in sight.
    expect(words).toContain("Va bene così");
    expect(words).not.toContain("Quello che era diverso prima");
  });

  it("has no word and no figure of the year's end while the year runs", () => {
    const inCorso = { ...VERIFICATO, anno: 2999 };
    const words = wordsOf(letto({ ...inCorso, cruscotto: { ...inCorso.cruscotto, anno: 2999 } }));

    expect(words).toContain("A che punto siamo Alla data");
    expect(words).toContain("Il 2999 non è finito: nessun indicatore ha un esito e non c'è una media.");
    expect(words).not.toMatch(/Giudizio|SAL dell'ente|Non raggiunto|[▲◆▼]/);
  });

  it("keeps the state at a date behind a line once the year is over", () => {
    expect(wordsOf(letto(VERIFICATO))).toContain("A che punto si era a una data");
  });

  it("warns that a protected sheet cannot be written", () => {
    expect(wordsOf({ ...letto(VERIFICATO), isProtetto: true })).toContain("Il foglio è protetto");
  });

  it("says why a sheet is not a cruscotto and where to go", () => {
    const words = wordsOf({
      tipo: "ignorato",
      unioni: NESSUNA_UNIONE,
      foglio: "Storico",
      motivo: "senza-intestazioni",
      politica: POLITICA_STANDARD,
    });

    expect(words).toContain("Questo foglio non è un cruscotto");
    expect(words).toContain("Passa al foglio del cruscotto");
    expect(words).toContain("Prova con un esempio");
    expect(words).toContain("Crea un modello vuoto");
  });

  it("says of a sheet of its own what it is, and leads back to what its figures follow", () => {
    const perf = { tipo: "ignorato", unioni: NESSUNA_UNIONE, foglio: "Scheda", motivo: "foglio-perf" } as const;
    const costruito = { titolo: "Scheda di Tributi", fonti: ["Area 1", "Area 2"], isScheda: false };
    const words = wordsOf({ ...perf, politica: POLITICA_STANDARD, costruito });

    expect(words).toContain("Questo foglio l'ha costruito PERF «Scheda di Tributi»");
    expect(words).toContain("seguono le celle dei fogli Area 1 Area 2");
    expect(words).toContain("Vedi tutti i fogli");
    expect(words).not.toContain("Passa al foglio del cruscotto");
  });

  it("says what an empty cruscotto waits for, and offers no other", () => {
    const words = wordsOf({
      tipo: "ignorato",
      unioni: NESSUNA_UNIONE,
      foglio: "Cruscotto 2026",
      motivo: "senza-indicatori",
      politica: POLITICA_STANDARD,
    });

    expect(words).toContain("Le intestazioni ci sono, gli indicatori non ancora");
    expect(words).not.toContain("non è un cruscotto");
    expect(words).not.toContain("Crea un modello vuoto");
  });

  it("points a new user at what can be checked, where there is something", () => {
    expect(wordsOf(letto(VERIFICATO))).toContain("Comincia da «Verifica»");
    expect(wordsOf(letto(cruscottoMisurato([indicatoreMisurato({ riga: 3 })], [])))).not.toContain("Comincia da");
  });

  it("says no more where to begin once PERF has written on the sheet", () => {
    const prima = letto(VERIFICATO);
    const correzione = {
      ...{ posizione: 6, foglio: "Pisa", riga: 3, colonna: 4, voce: "n. corsi", percorso: "", descrizione: "" },
      ...{ parole: "SAL pubblicato", motivo: "", autore: "" },
      detto: { cosa: "pubblicato", valore: { tipo: "vuota" }, formula: "" } as const,
    };
    const scritto = { ...NESSUNA_CORREZIONE, trovate: [[{ riga: 3, colonna: 4 }, correzione] as const] };

    expect(wordsOf(prima)).toContain("Comincia da");
    expect(wordsOf({ ...prima, correzioni: scritto })).not.toContain("Comincia da");
  });

  it("accepts a heading as it is, and all the differences of a level at once", () => {
    const differenza = { codice: "pubblicato-diverso", gravita: "conferma", dati: { pubblicato: 0.5 } } as const;
    const titolo = (id: number) => {
      const uno = aggregatoMisurato({ id, livello: "obiettivo" });
      return {
        ...uno,
        pubblicato: { valore: 0.5, passo: 0.01 },
        confronto: "diverso" as const,
        anomalie: [differenza],
      };
    };

    const words = wordsOf(letto(cruscottoMisurato([], [titolo(2), titolo(3)])));
    expect(words).toContain("Va bene così: tutte le 2 righe");
    expect(words).toContain("2 domande aperte, tutte in «Verifica».");
  });

  it("speaks English", () => {
    expect(wordsOf(letto(VERIFICATO), "en")).toContain("Indicators 1 agrees, 1 does not");
  });

  it("says which lines of the sheet of corrections hold for no row", () => {
    const correzione = {
      ...{ posizione: 6, foglio: "Pisa", riga: null, colonna: null, voce: "n. corsi", percorso: "", descrizione: "" },
      ...{ detto: null, parole: "neutralizzato", motivo: "", autore: "" },
    };
    const lettura = (sospese: readonly CorrezioneSospesa[]): LetturaFoglio => ({
      ...letto(VERIFICATO),
      correzioni: { ...NESSUNA_CORREZIONE, sospese },
    });
    const sospesa = { correzione, motivo: "ambigua", righe: [3, 6] } as const;

    expect(wordsOf(lettura([]))).not.toContain("PERF – correzioni");
    expect(wordsOf(lettura([sospesa]))).toContain("1 riga di «PERF – correzioni» non vale");
    expect(wordsOf(lettura([sospesa, sospesa]), "en")).toContain("2 lines of “PERF – correzioni” do not hold");
  });

  it.each([
    ["it", "È un Piano", "Costruisci il cruscotto dal Piano", "Nessun SAL pubblicato"],
    ["en", "It is a Piano", "Build the cruscotto from the Piano", "No published SAL"],
  ] as const)("offers a Piano its cruscotto, and judges no figure of it (%s)", (lingua, titolo, bottone, verifica) => {
    const misurato = cruscottoMisurato([indicatoreMisurato({ riga: 3, sal: null, esito: "da rilevare" })]);
    const words = wordsOf({ ...letto(misurato), isPiano: true }, lingua);

    expect(words).toContain(titolo);
    expect(words).toContain(bottone);
    expect(words).not.toContain(verifica);
  });

  it("offers the year after one that is over and measured", () => {
    const misurato = cruscottoMisurato([indicatoreMisurato({ riga: 3 })]);
    const conAnno = (anno: number | null) => wordsOf(letto({ ...misurato, anno }));

    expect(conAnno(2020)).toContain("Verso il 2021");
    expect(conAnno(null)).not.toContain("Verso il");
    expect(conAnno(2999)).not.toContain("Verso il");
  });
});
