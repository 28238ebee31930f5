import { readFileSync } from "node:fs";
import path from "node:path";
import { deduceVerso } from "../../src/domain/verso/deduceVerso";
import type { Verso } from "../../src/domain/Misura";
import { CRESCENTI_DI_ALTRI_ENTI, DECRESCENTI_DI_ALTRI_ENTI, SENZA_PAROLA } from "./nomiDiAltriEnti";
import { NOMI_DI_COSE_FATTE } from "./nomiDiCoseFatte";
import { NOMI_INGANNEVOLI } from "./nomiIngannevoli";
import { NOMI_DI_OGNI_GIORNO } from "./nomiDiOgniGiorno";
import { NOMI_DI_SETTORI } from "./nomiDiSettori";
import { NOMI_MAI_VISTI } from "./nomiMaiVisti";

/**
 * The words of the direction against the rows of published documents where an operator tells the truth, and against
 * names of other bodies. The figures are printed beside those of the simplest rule, "always increasing", so that a
 * change of words shows what it gains and what it costs.
 */

interface Riga {
  readonly nome: string;
  readonly descrizione: string;
  readonly vero: Verso;
}

interface RigaGolden {
  readonly indicatore: string;
  readonly algoritmo?: string | null;
  readonly operatore?: string | null;
  readonly target: string | null;
}

function versoOfSegno(segno: string): Verso | null {
  if (/^\s*(?:>|≥|=>)/.test(segno)) return "crescente";
  return /^\s*(?:<|≤|=<)/.test(segno) ? "decrescente" : null;
}

/** Rows of a golden file whose operator, in its own column or in the target, states a direction. */
function readRighe(documento: string): readonly Riga[] {
  const file = path.join(__dirname, "../cruscotti", `${documento}.golden.json`);
  const { rows } = JSON.parse(readFileSync(file, "utf8")) as { rows: readonly RigaGolden[] };
  return rows.flatMap(({ indicatore, algoritmo, operatore, target }) => {
    const vero = versoOfSegno(operatore ?? target ?? "");
    return vero ? [{ nome: indicatore, descrizione: algoritmo ?? "", vero }] : [];
  });
}

function distinct(righe: readonly Riga[]): readonly Riga[] {
  return [...new Map(righe.map((riga) => [`${riga.nome}|${riga.vero}`, riga])).values()];
}

interface Conto {
  readonly recall: number;
  readonly falsi: number;
  readonly senzaParola: number;
  /** Share of the names read wrong without a doubt: nobody would be asked. */
  readonly zitti: number;
  readonly testo: string;
}

/** Share of the decreasing names found, and share of the increasing ones taken for decreasing. */
function countVersi(titolo: string, righe: readonly Riga[]): Conto {
  const dette = righe.map((riga) => ({ ...riga, detto: deduceVerso(riga.nome, riga.descrizione) }));
  const decrescenti = dette.filter(({ vero }) => vero === "decrescente");
  const crescenti = dette.filter(({ vero }) => vero === "crescente");
  const trovati = decrescenti.filter(({ detto }) => detto.verso === "decrescente");
  const falsi = crescenti.filter(({ detto }) => detto.verso === "decrescente");
  const senza = dette.filter(({ detto }) => detto.origine === "dubbio");
  const sbagliate = dette.filter(({ detto, vero }) => detto.verso !== vero);
  const zitte = sbagliate.filter(({ detto }) => detto.origine === "parole");
  const base = crescenti.length / dette.length;
  return {
    recall: trovati.length / decrescenti.length,
    falsi: falsi.length / crescenti.length,
    senzaParola: senza.length / dette.length,
    zitti: zitte.length / dette.length,
    testo: [
      `${titolo}: ${dette.length} (${decrescenti.length} decreasing)`,
      `  decreasing found ${trovati.length}/${decrescenti.length} (always increasing: 0)`,
      `  false decreasing ${falsi.length}/${crescenti.length} (always increasing: 0)`,
      `  right ${quota(1 - sbagliate.length / dette.length)} (always increasing: ${quota(base)}), in doubt ${senza.length}`,
      `  wrong without a doubt ${zitte.length}`,
      ...sbagliate.map(({ nome, vero, detto }) => `  - ${vero}, ${detto.origine}: ${nome.slice(0, 110)}`),
    ].join("\n"),
  };
}

function quota(share: number): string {
  return `${(share * 100).toFixed(1)}%`;
}

const PISTOIA = readRighe("pistoia-prato-2022");
const ALTRI = ["arezzo-siena-2019", "pisa-2020", "firenze-2020-strategici", "maremma-tirreno-2019"].flatMap(readRighe);
const ALTRI_ENTI: readonly Riga[] = [
  ...DECRESCENTI_DI_ALTRI_ENTI.map((nome) => ({ nome, descrizione: "", vero: "decrescente" as const })),
  ...CRESCENTI_DI_ALTRI_ENTI.map((nome) => ({ nome, descrizione: "", vero: "crescente" as const })),
];

const MAI_VISTI: readonly Riga[] = NOMI_MAI_VISTI.flatMap(({ decrescenti, crescenti }) => [
  ...decrescenti.map((nome) => ({ nome, descrizione: "", vero: "decrescente" as const })),
  ...crescenti.map((nome) => ({ nome, descrizione: "", vero: "crescente" as const })),
]);

const INGANNEVOLI: readonly Riga[] = (["decrescente", "crescente"] as const).flatMap((vero) =>
  NOMI_INGANNEVOLI[vero === "crescente" ? "crescenti" : "decrescenti"].map((nome) => ({ nome, descrizione: "", vero })),
);

const COSE_FATTE: readonly Riga[] = (["decrescente", "crescente"] as const).flatMap((vero) =>
  NOMI_DI_COSE_FATTE[vero === "crescente" ? "crescenti" : "decrescenti"].map((nome) => ({
    nome,
    descrizione: "",
    vero,
  })),
);

const SETTORI: readonly Riga[] = (["decrescente", "crescente"] as const).flatMap((vero) =>
  NOMI_DI_SETTORI[vero === "crescente" ? "crescenti" : "decrescenti"].map((nome) => ({ nome, descrizione: "", vero })),
);

const OGNI_GIORNO: readonly Riga[] = (["decrescente", "crescente"] as const).flatMap((vero) =>
  NOMI_DI_OGNI_GIORNO[vero === "crescente" ? "crescenti" : "decrescenti"].map((nome) => ({
    nome,
    descrizione: "",
    vero,
  })),
);

const conti = {
  pistoia: countVersi("Pistoia-Prato 2022, rows", PISTOIA),
  pistoiaDistinti: countVersi("Pistoia-Prato 2022, distinct names", distinct(PISTOIA)),
  altri: countVersi("Other Chambers, rows", ALTRI),
  altriDistinti: countVersi("Other Chambers, distinct names", distinct(ALTRI)),
  altriEnti: countVersi("Names of other bodies", ALTRI_ENTI),
  maiVisti: countVersi("Names never seen, distinct", MAI_VISTI),
  coseFatte: countVersi("Names of things done", COSE_FATTE),
  settori: countVersi("Names by sector", SETTORI),
  ogniGiorno: countVersi("Names of every day", OGNI_GIORNO),
  ingannevoli: countVersi("Names that mislead", INGANNEVOLI),
};

describe("deduceVerso against what the documents state", () => {
  beforeAll(() => {
    process.stdout.write(
      `${Object.values(conti)
        .map(({ testo }) => testo)
        .join("\n")}\n`,
    );
  });

  it("has the rows of the documents before it", () => {
    const decrescenti = PISTOIA.filter(({ vero }) => vero === "decrescente");
    expect([PISTOIA.length, decrescenti.length]).toEqual([123, 17]);
    expect(ALTRI_ENTI.length).toBeGreaterThanOrEqual(80);
    expect(new Set(MAI_VISTI.map(({ nome }) => nome)).size).toBe(MAI_VISTI.length);
    expect(MAI_VISTI.length).toBeGreaterThanOrEqual(150);
  });

  it.each(["pistoia", "pistoiaDistinti"] as const)("finds nine decreasing in ten at little cost: %s", (quali) => {
    expect(conti[quali].recall).toBeGreaterThanOrEqual(0.9);
    expect(conti[quali].falsi).toBeLessThanOrEqual(0.05);
  });

  it("does as well on names of other bodies", () => {
    expect(conti.altriEnti.recall).toBeGreaterThanOrEqual(0.85);
    expect(conti.altriEnti.falsi).toBeLessThanOrEqual(0.1);
  });

  it("finds most decreasing names that it never saw, and is seldom wrong without a doubt", () => {
    expect(conti.maiVisti.recall).toBeGreaterThanOrEqual(0.7);
    expect(conti.maiVisti.falsi).toBeLessThanOrEqual(0.1);
    expect(conti.maiVisti.zitti).toBeLessThanOrEqual(0.02);
  });

  it("is seldom wrong without a doubt about what was done", () => {
    expect(conti.coseFatte.zitti).toBeLessThanOrEqual(0.02);
  });

  it("is seldom wrong without a doubt of names by sector", () => {
    expect(conti.settori.zitti).toBeLessThanOrEqual(0.02);
    expect(conti.settori.recall).toBeGreaterThanOrEqual(0.85);
  });

  it("is never wrong without a doubt of names of every day, and asks of few that are wanted", () => {
    expect(conti.ogniGiorno.zitti).toBe(0);
    const chiesti = NOMI_DI_OGNI_GIORNO.crescenti.filter((nome) => deduceVerso(nome, "").origine === "dubbio");
    expect(chiesti.length).toBeLessThanOrEqual(NOMI_DI_OGNI_GIORNO.crescenti.length * 0.1);
  });

  it.each(NOMI_DI_OGNI_GIORNO.incerti)("does not take for wanted without asking %j", (nome) => {
    expect(deduceVerso(nome, "")).not.toEqual({ verso: "crescente", origine: "parole" });
  });

  it.each(["Pasti gettati", "Alberi piantati poi seccati", "Meals thrown away", "Trees planted twice"])(
    "does not take for wanted what was done badly: %j",
    (nome) => {
      expect(deduceVerso(nome, "").origine).toBe("dubbio");
    },
  );

  it.each([
    "Corsi per ragazzi non udenti",
    "Meals for not-for-profit bodies",
    "Library late opening hours: visits",
    "Incontri formativi su pagamenti irregolari",
  ])("takes for no misdeed what only sounds so: %j", (nome) => {
    expect(deduceVerso(nome, "")).toEqual({ verso: "crescente", origine: "parole" });
  });

  it("asks where the words mislead", () => {
    expect(conti.ingannevoli.zitti).toBeLessThanOrEqual(0.02);
  });

  it.each(["pistoia", "pistoiaDistinti", "altriEnti"] as const)("is never wrong without a doubt: %s", (quali) => {
    expect(conti[quali].zitti).toBe(0);
  });

  it.each([
    ["Numero di utenti (minore è meglio)", "decrescente"],
    ["Tempo medio di permanenza (più alto è meglio)", "crescente"],
    ["Rapporto utenti/operatori (valore decrescente)", "decrescente"],
    ["Indice di rigidità [crescente]", "crescente"],
    ["Response index (lower is better)", "decrescente"],
    ["Indice Z: il valore migliore è il più basso", "decrescente"],
  ] as const)("believes what a name says of itself: %j", (nome, verso) => {
    expect(deduceVerso(nome, "")).toEqual({ verso, origine: "parole" });
    expect(deduceVerso("Indice", nome)).toEqual({ verso, origine: "parole" });
  });

  it.each(["Indicatore riduzione consumi", "Iscritti ai corsi (riduzione)", "Numero di comuni in crescita"])(
    "takes no such words for a direction: %j",
    (nome) => {
      expect(deduceVerso(nome, "")).not.toEqual({ verso: "decrescente", origine: "parole" });
    },
  );

  it.each(SENZA_PAROLA)("is not sure of %j", (nome) => {
    expect(deduceVerso(nome, "").origine).toBe("dubbio");
  });
});

describe("deduceVerso by the grammar of a name", () => {
  it.each([
    ["Percentuale di reclami evasi", "", "crescente"],
    ["Gestione dei reclami: n. reclami pervenuti", "", "decrescente"],
    ["Percentuale di pratiche evase oltre i termini", "", "decrescente"],
    ["% pagamenti entro 30 giorni", "", "crescente"],
    ["Pratiche lavorate / giorni di presenza", "", "crescente"],
    ["Efficienza dello sportello", "Tempo medio di risposta", "decrescente"],
    ["Livello di efficienza", "Costo medio per pratica", "decrescente"],
    ["Numero di domande gestite / personale dedicato", "", "crescente"],
    ["Risorse umane dedicate", "", "decrescente"],
    ["Ottimizzazione dei costi", "", "decrescente"],
    ["Numero di eventi corruttivi", "", "decrescente"],
    ["Numero di eventi", "", "crescente"],
    ["Ore di formazione del personale a tempo indeterminato", "", "crescente"],
    ["Percentuale di crediti non riscossi", "", "decrescente"],
    ["Numero di giorni di anticipo nel pagamento", "", "crescente"],
    ["Spesa rendicontata su spesa programmata", "", "crescente"],
  ])("reads %j with the formula %j", (nome, formula, verso) => {
    expect(deduceVerso(nome, formula)).toEqual({ verso, origine: "parole" });
  });

  it.each([
    ["Istanze che osservano i tempi del regolamento", "crescente"],
    ["Spese non sostenute grazie agli acquisti comuni", "crescente"],
    ["Oneri scongiurati con la nuova procedura", "crescente"],
    ["Debiti pregressi saldati", "crescente"],
    ["Arretrati azzerati", "crescente"],
    ["Anticipo sulla scadenza (giorni)", "crescente"],
    ["Ore/uomo di consulenza agli utenti", "crescente"],
    ["Giorni di sorveglianza dei parchi", "crescente"],
    ["Predisposizione del programma con fasi, oneri e scadenze", "crescente"],
    ["Monitoraggi senza esito", "decrescente"],
    ["Deroghe rilasciate ai fornitori", "decrescente"],
    ["Servizi in real-time avviati", "crescente"],
    ["Energia dispersa", "decrescente"],
    ["Domande respinte", "decrescente"],
  ] as const)("proposes for %j %s, and asks", (nome, verso) => {
    expect(deduceVerso(nome, "")).toEqual({ verso, origine: "dubbio" });
  });

  it.each([
    ["Riduzione dei tempi di pagamento", "Giorni medi di pagamento"],
    ["Riduzione incidenza costi: (costi anno x) / (costi anno x-1)", ""],
    ["Mappatura dei costi standard", ""],
    ["Numero di imprese aperte nei giorni festivi", ""],
  ])("does not decide %j with the formula %j", (nome, formula) => {
    expect(deduceVerso(nome, formula)).toEqual({ verso: "crescente", origine: "dubbio" });
  });
});
