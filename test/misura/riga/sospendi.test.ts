import { POLITICA_STANDARD } from "../../../src/domain/metodo/politiche";
import { foglioDi } from "../../support/foglio";
import { correzioneDi, misuratoDi } from "../../support/letto";

type Detta = readonly [sal: number | null, ...codici: string[]];

/** The SAL of each row and what is asked of it. */
function lette(testa: string, ...righe: readonly string[]): readonly Detta[] {
  const { indicatori } = misuratoDi(foglioDi([testa, ...righe].join("\n")));
  return indicatori.map(({ misura, anomalie }) => [
    misura.sal,
    ...anomalie.flatMap(({ codice, gravita, dati }) =>
      gravita === "nota" ? [] : [dati && "motivo" in dati ? `${codice} ${dati.motivo}` : codice],
    ),
  ]);
}

const TESTA = "Indicatore | Target | Consuntivo";
const UNITA: Detta = [null, "unita-incoerenti"];
const QUOTA: Detta = [null, "unita-incoerenti quota-o-punti"];
const MIGLIAIA: Detta = [null, "unita-incoerenti migliaia"];
const ORDINE: Detta = [null, "unita-incoerenti ordine-di-grandezza"];
const LONTANA: Detta = [null, "da-confermare data-lontana"];
const PARZIALE: Detta = [null, "periodo-parziale parziale"];

describe("figures of another size", () => {
  it.each([
    ["Ricavi (migliaia di euro) | 100 | 90000", MIGLIAIA],
    ["Spesa per investimenti in k€ | 250 | 240000", MIGLIAIA],
    ["Proventi, in milioni | 3 | 2500000", MIGLIAIA],
    ["Revenue (thousands of euro) | 800 | 790000", MIGLIAIA],
    ["Ricavi (migliaia di euro) | 100 | 75", [0.75]],
    ["Tasso di adesione | 0,8 | 20", QUOTA],
    ["Percentuale di copertura | 80 | 0,3", QUOTA],
    ["Share of users | 0,9 | 45", QUOTA],
    ["Numero di corsi | 40 | 10", [0.25]],
    ["Numero di visite | 50000 | 48", ORDINE],
    ["Numero di accessi | 48 | 50000", ORDINE],
    ["Numero di contatti | 3 | 2900", ORDINE],
    ["Numero di contatti | 1000 | 250", [0.25]],
  ] as const)("%s", (riga, attesa) => {
    expect(lette(TESTA, riga)).toEqual([attesa]);
  });

  it.each([
    ["Incremento degli utenti | +10% | 110", UNITA],
    ["Incremento degli utenti | + 2,5 % | 3", UNITA],
    ["Incremento degli utenti | +10% | 12%", [1]],
    ["Incremento degli utenti | 10% | 9", [0.9]],
    ["Quota telematica | 60% | 1250", UNITA],
    ["Quota telematica | 60% | 200", [1, "verso-presunto"]],
    ["Quota di errori | <= 5% | 0,001", [1]],
    ["Numero di visite | 201 | 80%", UNITA],
    ["Grado di copertura | 200 | 80%", [0.4]],
    ["Proventi da progetti | 650000 | 54281675%", [0.835102692308]],
  ] as const)("beside a share: %s", (riga, attesa) => {
    expect(lette(TESTA, riga)).toEqual([attesa]);
  });

  it.each([
    ["gg", "mesi", "60 | 3", UNITA],
    ["gg", "giorni", "60 | 120", [0.5]],
    ["%", "giorni", "60 | 30", UNITA],
    ["%", "n.", "60 | 30", [0.5]],
    ["gg", "mesi", "60 giorni | 120 giorni", [0.5]],
    ["gg", "valore", "60 | 120", [0.5]],
  ] as const)("under headings in %s and %s: %s", (delTarget, delConsuntivo, figure, attesa) => {
    const nome = delTarget === "%" ? "Pratiche nei termini" : "Tempo medio di rilascio";
    expect(lette(`Indicatore | Target (${delTarget}) | Consuntivo (${delConsuntivo})`, `${nome} | ${figure}`)).toEqual([
      attesa,
    ]);
  });

  it("asks where one heading names thousands and the other does not", () => {
    expect(lette("Indicatore | Target (k€) | Consuntivo (€)", "Ricavi | 100 | 75000")).toEqual([MIGLIAIA]);
    expect(lette("Indicatore | Target (migliaia) | Consuntivo (migliaia)", "Ricavi | 100 | 75")).toEqual([[0.75]]);
  });

  it("keeps them out of every mean until somebody accepts them, and then counts them", () => {
    const grid = foglioDi(`${TESTA}\nRicavi (migliaia di euro) | 100 | 90000\nNumero di corsi | 10 | 5`);
    expect(misuratoDi(grid).ente.sal).toBe(0.5);
    const correzioni = [
      correzioneDi({
        riga: 1,
        voce: "Ricavi (migliaia di euro)",
        detto: { cosa: "accettata", codice: "unita-incoerenti" },
      }),
    ];
    const accettato = misuratoDi(grid, { correzioni });
    expect([accettato.ente.sal, accettato.indicatori[0]?.misura.sal]).toEqual([0.75, 1]);
  });
});

describe("dates and periods", () => {
  it.each([
    ["Relazione | 31/12/2023 | 15/12/2018", LONTANA],
    ["Relazione | 31/12/2023 | 15/12/2033", LONTANA],
    ["Relazione | 31/12/2023 | 20/12/2023", [1]],
    ["Relazione | 31/12/2023 | 20/12/2022", [1, "da-confermare data-lontana"]],
    ["Relazione | 31/03/2023 | 20/12/2022", [1]],
  ] as const)("%s", (riga, attesa) => {
    expect(lette(TESTA, riga)).toEqual([attesa]);
  });

  it.each([
    ["Indicatore | Target 2023 | Consuntivo al 30/06/2023", PARZIALE],
    ["Indicatore | Target annuale | Risultato I semestre", PARZIALE],
    ["Indicatore | Target | Consuntivo al III trimestre", PARZIALE],
    ["Indicator | Target | Actual Q2", PARZIALE],
    ["Indicatore | Target 2023 | Consuntivo al 31/12/2023", [0.5]],
    ["Indicatore | Target I semestre | Consuntivo I semestre", [null, "periodo-parziale proprio"]],
  ] as const)("%s", (testa, attesa) => {
    expect(lette(testa, "Numero di corsi | 10 | 5")).toEqual([attesa]);
  });
});

describe("a strict bound met exactly", () => {
  const riga = "Numero di corsi | > 10 | 10";

  it("has no SAL until it is answered", () => {
    expect(lette(TESTA, riga, "Tempi medi | < 30 | 30")).toEqual([
      [null, "da-confermare limite"],
      [null, "da-confermare limite"],
    ]);
  });

  it.each([
    ["largo", 1],
    ["severo", 0],
  ] as const)("is worth what a body that says %s says, once for all rows", (limiteStretto, sal) => {
    const politica = { ...POLITICA_STANDARD, limiteStretto };
    expect(misuratoDi(foglioDi(`${TESTA}\n${riga}`), { politica }).indicatori[0]?.misura.sal).toBe(sal);
  });
});

describe("rows that their sheet contradicts", () => {
  it.each([
    ["Obiettivo raggiunto?", "Sì", "No", "No"],
    ["Esito", "Raggiunto", "Parzialmente raggiunto", "Non raggiunto"],
    ["Semaforo", "verde", "giallo", "rosso"],
    ["Target met?", "Yes", "No", "No"],
    ["Status", "Achieved", "Partially met", "Not met"],
  ])("asks where «%s» is not what the figures say, and only there", (testa, sopra, pieno, sotto) => {
    const righe = [
      `Numero di corsi | 10 | 5 | ${sopra}`,
      `Numero di sportelli | 10 | 10 | ${pieno}`,
      `Numero di eventi | 10 | 3 | ${sotto}`,
    ];
    expect(lette(`Indicatore | Target | Consuntivo | ${testa}`, ...righe)).toEqual([
      [0.5, "esito-scritto-diverso"],
      [1, "esito-scritto-diverso"],
      [0.3],
    ]);
  });

  it("asks about an operator that says the opposite of plain words", () => {
    expect(
      lette(TESTA, "Costi di struttura | ≥ 7780000 | 7900000", "Tempi medi di attesa | > 30 | 31", "Reclami | ≤ 3 | 2"),
    ).toEqual([[1, "operatore-contro-parole"], [1, "operatore-contro-parole"], [1]]);
  });

  it("counts a target of none of what the formula says is bad as met when there is none", () => {
    const testa = "Indicatore | Descrizione | Target | Consuntivo";
    expect(lette(testa, "Livello di efficacia delle misure | Numero di eventi corruttivi | 0 | 0")).toEqual([[1]]);
    expect(lette(testa, "Efficacia dei controlli | Numero di reclami | 0 | 2")).toEqual([[0]]);
  });

  it("asks about a row that is written twice where it changes a mean", () => {
    const righe = ["Numero di corsi | 10 | 5", "Numero di sportelli | 10 | 10", "Numero di corsi | 10 | 5"];
    expect(lette(TESTA, ...righe)).toEqual([[0.5], [1], [0.5, "riga-doppia"]]);
    expect(lette(TESTA, righe[0] ?? "", righe[2] ?? "")).toEqual([[0.5], [0.5]]);
    expect(lette(TESTA, ...righe.slice(0, 2), "Numero di corsi | 10 | 6")).toEqual([[0.5], [1], [0.6]]);
  });
});

describe("rows that a note takes away", () => {
  const esito = (nota: string) => {
    const tabella = `Indicatore | Target | Consuntivo | Note\nNumero di corsi | 10 | 5 | ${nota}\nNumero di altro | 10 | 10 | x`;
    const { indicatori, ente } = misuratoDi(foglioDi(tabella));
    return [indicatori[0]?.misura.esito, ente.attesi];
  };

  it.each([
    "Eliminato con DGC n. 12/2019",
    "Obiettivo stralciato con delibera di Giunta 5 del 3/4/2019",
    "Indicatore soppresso (variazione approvata a luglio)",
    "Removed by resolution 12",
    "Annullato.",
  ])("are listed and count no more: %s", (nota) => {
    expect(esito(nota)).toEqual(["eliminato", 1]);
  });

  it.each(["Eliminato l'arretrato con nota interna", "Eliminate due fasi del procedimento", "Da eliminare nel 2025"])(
    "are not those that did away with something: %s",
    (nota) => {
      expect(esito(nota)).toEqual(["non raggiunto", 2]);
    },
  );
});

describe("payment times", () => {
  const lettura = (titolo: string, indicatore: string) => {
    const tabella = `
      ${titolo} | | |
      Indicatore | Peso | Target | Consuntivo
      ${indicatore} | 20 | 30 | 33
      Numero di corsi | 80 | 10 | 10`;
    const [riga] = misuratoDi(foglioDi(tabella)).indicatori;
    return [
      riga?.misura.sal,
      riga?.anomalie.some(({ dati }) => dati && "motivo" in dati && dati.motivo === "peso-pagamenti"),
    ];
  };

  it.each([
    ["Scheda dirigente – Settore Tecnico", "Tempo medio di pagamento delle fatture"],
    ["Obiettivi individuali: dott.ssa Bianchi", "Ritardo annuale dei pagamenti (giorni)"],
    ["Segretario generale", "Giorni medi di ritardo nei pagamenti ai fornitori"],
    ["Managers' objectives", "Average payment delay (days)"],
  ])("are met or not on a manager's sheet, with their weight: %s", (titolo, indicatore) => {
    expect(lettura(titolo, indicatore)).toEqual([0, true]);
  });

  it.each([
    ["Cruscotto di Ente 2023", "Tempo medio di pagamento delle fatture"],
    ["Scheda dirigente – Settore Tecnico", "Tempo medio di rilascio dei permessi"],
  ])("are measured as anything else elsewhere: %s", (titolo, indicatore) => {
    expect(lettura(titolo, indicatore)).toEqual([0.909090909091, false]);
  });

  it("weigh what the weights above them leave", () => {
    const tabella = `
      Scheda dirigente | | | | |
      Obiettivo | Peso obiettivo | Indicatore | Peso | Target | Consuntivo
      OB1 Pagare | 25 | Tempi medi di pagamento | 55 | 30 | 30
      | | Numero di corsi | 45 | 10 | 10
      OB2 Fare | 75 | Numero di eventi | 100 | 10 | 10`;
    const [riga] = misuratoDi(foglioDi(tabella)).indicatori;
    expect(riga?.anomalie).toContainEqual({
      codice: "da-confermare",
      gravita: "nota",
      dati: { motivo: "peso-pagamenti" },
    });
  });
});
