import { inFondo } from "../../src/domain/passi";
import { guastiDi } from "../../src/controlli/controllaFormule";
import { nomeDi } from "../../src/controlli/CellaDiRiga";
import { readCruscotto } from "../../src/cruscotto/readCruscotto";
import type { SheetGrid } from "../../src/cruscotto/griglia/SheetGrid";
import { conFormuleAMano, conFormuleNative, MANI, sorteDi } from "../support/fogliConFormule";
import { campione, quanti } from "../support/campione";
import { CARTELLE, griglieOf } from "../support/griglie";
import { GENERI_DI_GUASTO, semina, type GenereDiGuasto } from "../support/guastiDiFormule";
import { misuratoDi } from "../support/letto";

const SEMI = Array.from(
  { length: quanti({ campione: 1, intera: 8 }) },
  (_, at) => Number(process.env["PERF_SEME"]) + at,
);

interface Foglio {
  readonly nome: string;
  readonly grid: SheetGrid;
}

async function fogli(): Promise<readonly Foglio[]> {
  const tutti: Foglio[] = [];
  for (const cartella of CARTELLE) {
    for (const grid of await griglieOf(cartella)) {
      if (readCruscotto(grid).tipo !== "cruscotto") continue;
      const nome = `${cartella} ${grid.foglio}`;
      const nativa = conFormuleNative(grid);
      if (nativa) tutti.push({ nome: `${nome}, native`, grid: nativa });
      const misurato = misuratoDi(grid);
      for (const mano of MANI) {
        const scritta = conFormuleAMano(misurato, mano, 2022);
        if (scritta) tutti.push({ nome: `${nome}, ${mano.nome}`, grid: scritta });
      }
    }
  }
  return tutti;
}

/** The cells that are said to be wrong: by the checks of formulas, or because a SAL is typed among them. */
function celleDette(grid: SheetGrid): ReadonlySet<string> {
  const misurato = misuratoDi(grid);
  const aMano = misurato.indicatori.flatMap(({ anomalie, indicatore }) =>
    anomalie.some(({ codice }) => codice === "sal-scritto-a-mano") && indicatore.colonne.sal !== null
      ? [nomeDi({ riga: indicatore.riga, colonna: indicatore.colonne.sal })]
      : [],
  );
  return new Set([...inFondo(guastiDi(grid, misurato)).map(({ su }) => nomeDi(su)), ...aMano]);
}

/** So many of some voices, drawn without putting one back. */
function estratti<T>(voci: readonly T[], quante: number, sorte: () => number): readonly T[] {
  return [...voci]
    .map((voce) => ({ voce, posto: sorte() }))
    .sort((a, b) => a.posto - b.posto)
    .slice(0, quante)
    .map(({ voce }) => voce);
}

interface Conto {
  seminati: number;
  trovati: number;
  readonly sfuggiti: string[];
}

describe("controllaFormule", () => {
  let sani: readonly Foglio[] = [];
  beforeAll(async () => {
    sani = await fogli();
  }, 120_000);

  it("finds nothing, or one thing at most, on sheets where nothing is wrong", () => {
    const allarmi = sani.map(({ nome, grid }) => ({ nome, falsi: [...celleDette(grid)] }));
    expect(sani.length).toBeGreaterThan(40);
    expect(allarmi.filter(({ falsi }) => falsi.length > 1)).toEqual([]);
  });

  it("finds at least 95% of the faults that are seeded, with one false alarm a sheet at most", () => {
    const conti = new Map<GenereDiGuasto, Conto>();
    const rumorosi: string[] = [];
    for (const seme of SEMI) {
      for (const [at, { nome, grid }] of campione(sani, 24).entries()) {
        const sorte = sorteDi(seme * 1000 + at);
        for (const genere of estratti(GENERI_DI_GUASTO, quanti({ campione: 4, intera: 12 }), sorte)) {
          const seminato = semina(grid, genere, sorte);
          if (!seminato) continue;
          const dette = celleDette(seminato.grid);
          const conto = conti.get(genere) ?? { seminati: 0, trovati: 0, sfuggiti: [] };
          conti.set(genere, conto);
          conto.seminati++;
          const { cella, prima, dopo } = seminato.semina;
          if (dette.has(cella)) conto.trovati++;
          else conto.sfuggiti.push(`${nome} ${cella}: ${prima} -> ${dopo}`);
          const falsi = [...dette].filter((una) => una !== cella);
          if (falsi.length > 1) rumorosi.push(`${nome} ${genere} ${cella}: ${falsi.join(" ")}`);
        }
      }
    }
    const righe = [...conti].map(([genere, { seminati, trovati }]) => `${genere}: ${trovati} di ${seminati}`);
    const tutti = [...conti.values()].reduce((somma, { seminati }) => somma + seminati, 0);
    const trovati = [...conti.values()].reduce((somma, uno) => somma + uno.trovati, 0);
    process.stdout.write(`Guasti trovati (seme ${SEMI.join(", ")}): ${trovati} di ${tutti}\n${righe.join("\n")}\n`);
    if (process.env["PERF_SFUGGITI"]) {
      process.stdout.write([...conti.values()].flatMap(({ sfuggiti }) => sfuggiti).join("\n") + "\n");
    }
    expect(rumorosi).toEqual([]);
    expect(trovati / tutti).toBeGreaterThanOrEqual(0.95);
    // No kind of fault hides behind the others.
    const sfuggiti = [...conti.values()].filter((uno) => uno.seminati >= 10 && uno.trovati / uno.seminati < 0.8);
    expect(sfuggiti.map((uno) => uno.sfuggiti)).toEqual([]);
  }, 600_000);
});
