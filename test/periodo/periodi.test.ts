import { formatData, parseData } from "../../src/domain/numeri/calendario";
import { POLITICA_STANDARD } from "../../src/domain/metodo/politiche";
import { withValoreAt } from "../../src/domain/metodo/scelteDelMetodo";
import { contaRighe } from "../../src/periodo/contaRilevate";
import { giornoDelFoglio } from "../../src/periodo/giornoDelFoglio";
import { rileva } from "../../src/periodo/rileva";
import { foglioDi } from "../support/foglio";
import { misuratoDi } from "../support/letto";

const giorno = (testo: string) => parseData(testo) ?? NaN;
const misurato = (tabella: string, campo?: string, valore?: unknown) =>
  misuratoDi(foglioDi(`Cruscotto 2021\n${tabella}`), {
    politica: campo === undefined ? POLITICA_STANDARD : withValoreAt(POLITICA_STANDARD, campo, valore),
  });
const stati = (tabella: string, al: string, ...metodo: [campo?: string, valore?: unknown]) =>
  rileva(misurato(tabella, ...metodo), giorno(al)).righe.map(({ stato }) => stato);
const suo = (tabella: string) => {
  const trovato = giornoDelFoglio(misurato(tabella));
  return trovato === null ? null : formatData(trovato);
};

describe("giornoDelFoglio", () => {
  it.each([
    ["Consuntivo al 31/05", "31/05/2021"],
    ["Consuntivo al 15/05/2021", "15/05/2021"],
    ["I quadrimestre", "30/04/2021"],
    ["Risultato primo semestre", "30/06/2021"],
    ["Consuntivo 3° trimestre 2021", "30/09/2021"],
    ["Actual as at 30 June", "30/06/2021"],
    ["Actual as at 15 June 2021", "15/06/2021"],
    ["Actual H1", "30/06/2021"],
    ["Actual first half", "30/06/2021"],
    ["Actual Q3", "30/09/2021"],
  ])("reads the day of «%s»", (testa, atteso) => {
    expect(suo(`Indicatore | UdM | Target 2021 | ${testa}\nN. visite | n. | 100 | 45\nCorsi | n. | 4 | 2`)).toBe(
      atteso,
    );
  });

  it.each(["Consuntivo", "Consuntivo 2021", "Consuntivo al 31/12/2021", "Risultato II semestre"])(
    "finds none in «%s», which is of the year",
    (testa) => {
      expect(
        suo(`Indicatore | UdM | Target 2021 | ${testa}\nN. visite | n. | 100 | 45\nCorsi | n. | 4 | 2`),
      ).toBeNull();
    },
  );

  it("is the last period with a result", () => {
    const trimestri = "Indicatore | Target | I trim | II trim | III trim | IV trim";
    expect(suo(`${trimestri}\nN. visite | 100 | 30 | 20 | |\nN. corsi | 4 | 1 | | |`)).toBe("30/06/2021");
    expect(suo(`${trimestri}\nN. visite | 100 | 30 | 20 | 25 | 25`)).toBeNull();
  });
});

describe("a result of part of the year", () => {
  it.each([
    ["Target 2021 | Consuntivo al 31/05", "of the year"],
    ["Target al 31/05/2021 | Consuntivo al 31/05/2021", "of its own"],
    ["Target | I quadrimestre", "of the year"],
  ])("has no SAL of the year, beside a target %s (%s), until somebody says that it stands for it", (teste) => {
    const { indicatori, ente } = misurato(
      `Indicatore | UdM | ${teste}\nN. visite | n. | 100 | 100\nN. corsi | n. | 4 | 2`,
    );
    expect(indicatori.map(({ misura }) => [misura.sal, misura.esito])).toEqual([
      [null, "calcolo da confermare"],
      [null, "calcolo da confermare"],
    ]);
    expect([ente.sal, ente.giudizio]).toEqual([null, null]);
  });

  it("is compared with what was due by its own day, and not at all before it", () => {
    const tabella =
      "Indicatore | UdM | Target 2021 | Consuntivo al 31/05\nN. visite | n. | 100 | 45\nN. corsi | n. | 12 | 3";
    expect(stati(tabella, "31/05/2021")).toEqual(["in linea", "in ritardo"]);
    expect(stati(tabella, "30/06/2021")).toEqual(["in linea", "in ritardo"]);
    expect(stati(tabella, "30/04/2021")).toEqual(["da rilevare", "da rilevare"]);
    expect(stati(tabella, "31/12/2021")).toEqual(["calcolo da confermare", "calcolo da confermare"]);
  });
});

describe("columns of periods", () => {
  const TRIMESTRI = "Indicatore | UdM | Target | I trim | II trim | III trim | IV trim";

  it("are one row, of which the last period that is over counts", () => {
    const tabella = `${TRIMESTRI}\nN. visite | n. | 100 | 30 | 15 | |\nTasso di risposta | % | 80% | 60% | 82% | |`;
    expect(stati(tabella, "30/03/2021")).toEqual(["non ancora dovuto", "non ancora dovuto"]);
    expect(stati(tabella, "31/03/2021")).toEqual(["in linea", "in ritardo"]);
    expect(stati(tabella, "15/05/2021")).toEqual(["in linea", "in ritardo"]);
    // 30 + 15 of 49 due; the rate is never summed.
    expect(stati(tabella, "30/06/2021")).toEqual(["a rischio", "in linea"]);
    expect(stati(tabella, "30/09/2021")).toEqual(["da rilevare", "da rilevare"]);
  });

  it("count limits from the beginning of the year, and times as they are", () => {
    const limiti = "Reclami | n. | < 3 | 2 | 2 | |\nTempo di rilascio | giorni | <= 10 | 9 | 8 | |";
    const incrementi = ["monitoraggio.periodi", "incrementi"] as const;
    const tabella = `${TRIMESTRI}\n${limiti}`;
    expect(stati(tabella, "31/03/2021", ...incrementi)).toEqual(["finora rispettato", "finora rispettato"]);
    expect(stati(tabella, "30/06/2021", ...incrementi)).toEqual(["limite superato", "finora rispettato"]);
    expect(stati(tabella, "30/06/2021")).toEqual(["da confermare", "finora rispettato"]);
  });

  it.each([
    ["I trim | II trim | III trim | IV trim", [null, undefined], ["da confermare"]],
    ["I trim | II trim | III trim | IV trim", ["monitoraggio.periodi", "cumulati"], ["in ritardo"]],
    ["I trim | II trim | III trim | IV trim", ["monitoraggio.periodi", "incrementi"], ["in linea"]],
    ["al 31/03 | al 30/06 | al 30/09 | al 31/12", [null, undefined], ["in ritardo"]],
  ] as const)("%s, by the method %j, are %j", (teste, [campo, valore], attesi) => {
    const tabella = `Indicatore | UdM | Target | ${teste}\nN. visite | n. | 100 | 24 | 26 | |`;
    expect(stati(tabella, "30/06/2021", campo ?? undefined, valore)).toEqual(attesi);
  });

  it("never add up over a period without a result", () => {
    const tabella = `${TRIMESTRI}\nN. visite | n. | 100 | | 50 | |\nN. corsi | n. | 8 | 3 | 1 | |`;
    expect(stati(tabella, "30/06/2021", "monitoraggio.periodi", "incrementi")).toEqual(["da confermare", "in linea"]);
  });

  it("stand on the target of their period, never a quarter on the year's", () => {
    const teste =
      "Indicatore | Target 2021 | Target al 30/04 | Consuntivo al 30/04 | Target al 31/08 | Consuntivo al 31/08";
    const tabella = `${teste}\nN. visite | 100 | 25 | 25 | 50 | 45\nN. corsi | 4 | 1 | 1 | |1`;
    expect(stati(tabella, "30/04/2021")).toEqual(["in linea", "in linea"]);
    // 45 of 50; without a target of the period, 1 of the 2 that were due by the end of August.
    expect(stati(tabella, "31/08/2021")).toEqual(["a rischio", "in ritardo"]);
  });

  it("are increments where the targets of the periods add up to the year's", () => {
    const teste = "Indicatore | Target 2021 | Target I sem | Consuntivo I sem | Target II sem | Consuntivo II sem";
    const rilevazione = rileva(misurato(`${teste}\nN. visite | 100 | 40 | 40 | 60 | 60`), giorno("30/06/2021"));
    expect(rilevazione.righe.map(({ sal, stato }) => [sal, stato])).toEqual([[1, "in linea"]]);
  });

  it("give the year's outcome where the last one ends with it", () => {
    const rilevazione = rileva(
      misurato(`${TRIMESTRI}\nN. visite | n. | 100 | 30 | 20 | 25 | 20`),
      giorno("31/12/2021"),
    );
    expect(rilevazione.righe.map(({ sal, stato }) => [sal, stato])).toEqual([[0.95, "raggiunto"]]);
  });

  it("of months are twelve, and what is missing of one is missing", () => {
    const mesi = "Gen | Feb | Mar | Apr | Mag | Giu | Lug | Ago | Set | Ott | Nov | Dic";
    const tabella = `Indicatore | Target | ${mesi}\nN. visite | 120 | 10 | 8 | 12 | 10 |||||||| `;
    expect(stati(tabella, "30/04/2021")).toEqual(["in linea"]);
    const rilevazione = rileva(misurato(tabella), giorno("31/05/2021"));
    expect(contaRighe([rilevazione])).toEqual({
      dovute: 1,
      misurate: 0,
      daConfermare: 0,
      mancanti: 1,
    });
  });

  it("of a flat export are its rows", () => {
    const tabella = [
      "Anno | Periodo | Indicatore | Target | Consuntivo cumulato",
      "2021 | I trimestre | N. visite | 100 | 30",
      "2021 | II trimestre | N. visite | 100 | 40",
    ].join("\n");
    expect(suo(tabella)).toBe("30/06/2021");
    expect(stati(tabella, "31/03/2021")).toEqual(["in linea"]);
    expect(stati(tabella, "30/06/2021")).toEqual(["in ritardo"]);
  });
});

describe("what falls due of a year's target", () => {
  const tabella = "Indicatore | UdM | Target | Consuntivo\nN. visite | n. | 100 | 30";

  it.each([
    ["lineare", "20/04/2021", "in linea"],
    ["lineare", "31/05/2021", "in ritardo"],
    ["gradini", "31/05/2021", "in linea"],
    ["gradini", "30/06/2021", "in ritardo"],
  ])("%s, on %s leaves it %s", (maturazione, al, stato) => {
    expect(stati(tabella, al, "monitoraggio.maturazione", maturazione)).toEqual([stato]);
  });

  it("follows last year's pace where the sheet has its periods, and a steady one where it has not", () => {
    const teste =
      "Indicatore | Target 2021 | Consuntivo al 30/06/2020 | Consuntivo al 31/12/2020 | Consuntivo al 30/06/2021";
    const conProfilo = `${teste}\nN. visite | 100 | 20 | 80 | 26\nN. corsi | 100 | | | 26`;
    expect(stati(conProfilo, "30/06/2021", "monitoraggio.maturazione", "profilo")).toEqual(["in linea", "in ritardo"]);
  });

  it("is in line, at risk or late by the bounds of the method", () => {
    expect(stati(tabella, "30/04/2021")).toEqual(["a rischio"]);
    expect(stati(tabella, "30/04/2021", "monitoraggio.inLinea", 0.9)).toEqual(["in linea"]);
    expect(stati(tabella, "31/05/2021", "monitoraggio.aRischio", 0.5)).toEqual(["a rischio"]);
  });
});

describe("a row of no sure kind", () => {
  const tabella =
    "Indicatore | UdM | Target | Consuntivo\nFormazione | crediti | 100 | 40\nServizi | crediti | 10 | 10";

  it("is asked about only where its kind makes a difference", () => {
    const { righe } = rileva(misurato(tabella), giorno("30/04/2021"));
    expect(righe.map(({ stato, domanda }) => [stato, domanda])).toEqual([
      ["da confermare", "natura"],
      ["raggiunto in anticipo", null],
    ]);
  });

  it.each([
    ["monitoraggio.sommano", "in linea"],
    ["monitoraggio.livelli", "in ritardo"],
  ])("is what the method says: %s", (campo, stato) => {
    expect(stati(tabella, "30/04/2021", campo, ["Crediti"])[0]).toBe(stato);
  });
});
