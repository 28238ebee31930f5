import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import type { Cruscotto } from "../../src/cruscotto/Cruscotto";
import { measureCruscotto } from "../../src/misura/measureCruscotto";
import { readCruscotto } from "../../src/cruscotto/readCruscotto";
import type { SheetGrid } from "../../src/cruscotto/griglia/SheetGrid";
import { POLITICA_STANDARD } from "../../src/domain/metodo/politiche";
import { corse } from "../support/campione";
import { griglieOf } from "../support/griglie";
import {
  insertColonna,
  insertRiga,
  moveColonne,
  renameIntestazioni,
  typeAsNumber,
  typeAsText,
  unmerge,
  type Scossa,
} from "../support/scosse";

const NOMI = [
  "pisa-2020",
  "arezzo-siena-2019",
  "firenze-2020-strategici",
  "maremma-tirreno-2019",
  "pistoia-prato-2022",
];
const ANNI: Readonly<Record<string, number>> = { "maremma-tirreno-2019": 2019, "arezzo-siena-2019": 2019 };

/** The columns that words name: a column without a header is known by where it stands. */
const MOBILI: Readonly<Record<string, (foglio: string, tutte: readonly number[]) => readonly number[]>> = {
  "pisa-2020": () => [4, 5, 6, 7],
  "arezzo-siena-2019": (foglio, tutte) => (foglio === "Cruscotto Ente" ? [1, 2, 3] : tutte),
  "firenze-2020-strategici": (_, tutte) => tutte.slice(0, -1),
  // "Area" says who answers because it stands after the names.
  "maremma-tirreno-2019": (foglio, tutte) => (foglio === "Obiettivi operativi" ? tutte.slice(0, -2) : []),
  "pistoia-prato-2022": () => [1, 2, 3],
};

interface Pubblicato {
  readonly rows: readonly { readonly sheet: string; readonly kind?: string }[];
}

/** How many rows of a sheet its document publishes: two readings that find none are alike, and worth nothing. */
function righePubblicate(nome: string, foglio: string): number {
  const golden = readFileSync(path.join(__dirname, `../cruscotti/${nome}.golden.json`), "utf8");
  return (JSON.parse(golden) as Pubblicato).rows.filter(({ sheet, kind }) => sheet === foglio && kind !== "variazione")
    .length;
}

function cruscottoOf(grid: SheetGrid, anno: number | null): Cruscotto | null {
  const letto = readCruscotto(grid, { colonne: new Map(), anno, numeri: new Map(), righeEscluse: [] });
  return letto.tipo === "cruscotto" ? letto.cruscotto : null;
}

/** What must not change: which indicators there are, where they hang, their SAL and their outcome. */
function letturaOf(grid: SheetGrid, anno: number | null): readonly unknown[] {
  const cruscotto = cruscottoOf(grid, anno);
  if (!cruscotto) return [];
  const misurato = measureCruscotto(cruscotto, { politica: POLITICA_STANDARD, anno, correzioni: new Map() });
  return misurato.indicatori.map(({ indicatore, percorso, misura }) =>
    [indicatore.nome, percorso.join(" › "), misura.sal, misura.esito].join(" | "),
  );
}

/** The first line that reads otherwise, with what was done to the sheet; null when all read the same. */
function firstDifference(
  letta: readonly unknown[],
  intera: readonly unknown[],
  scosse: readonly (readonly [string, Scossa])[],
): unknown {
  const at = Array.from({ length: Math.max(letta.length, intera.length) }, (_, n) => n).find(
    (n) => letta[n] !== intera[n],
  );
  if (at === undefined) return null;
  return {
    scosse: scosse.map(([cosa]) => cosa),
    righe: [letta.length, intera.length],
    letta: letta[at],
    attesa: intera[at],
  };
}

const scossa = ({ celle }: SheetGrid): fc.Arbitrary<readonly [string, Scossa]> =>
  fc.oneof(
    fc.nat(celle.length).map((at) => [`riga vuota prima della ${at + 1}`, insertRiga(at)] as const),
    fc.nat(celle[0]?.length ?? 0).map((at) => [`colonna vuota prima della ${at + 1}`, insertColonna(at)] as const),
    fc.nat(11).map((scelta) => [`sinonimi ${scelta}`, renameIntestazioni(scelta)] as const),
    fc.integer({ min: 1, max: 4 }).map((ogni) => [`testi ogni ${ogni}`, typeAsText(ogni)] as const),
    fc.constant(["numeri", typeAsNumber] as const),
    fc.constant(["unioni verticali sciolte", unmerge] as const),
  );

describe.each(NOMI)("readCruscotto on %s", (nome) => {
  const anno = ANNI[nome] ?? null;

  it("recognises the same indicators with the same SAL however the sheet is kept", async () => {
    for (const grid of await griglieOf(nome)) {
      const intera = letturaOf(grid, anno);
      expect(intera).toHaveLength(righePubblicate(nome, grid.foglio));
      fc.assert(
        fc.property(fc.array(scossa(grid), { minLength: 1, maxLength: 4 }), (scosse) => {
          const scossa = scosse.reduce((griglia, [, applica]) => applica(griglia), grid);
          expect(firstDifference(letturaOf(scossa, anno), intera, scosse)).toBeNull();
        }),
        corse({ campione: 20, intera: 1000 }),
      );
    }
  });

  it("reads its columns in any order", async () => {
    for (const grid of await griglieOf(nome)) {
      const cruscotto = cruscottoOf(grid, anno);
      if (!cruscotto) continue;
      const intera = letturaOf(grid, anno);
      const tutte = Array.from({ length: grid.celle[0]?.length ?? 0 }, (_, at) => at);
      const mobili = MOBILI[nome]?.(grid.foglio, tutte) ?? [];
      fc.assert(
        fc.property(
          fc.shuffledSubarray([...mobili], { minLength: mobili.length, maxLength: mobili.length }),
          (ordine) => {
            const nuove = tutte.map((colonna) =>
              mobili.includes(colonna) ? (ordine[mobili.indexOf(colonna)] ?? colonna) : colonna,
            );
            expect(firstDifference(letturaOf(moveColonne(nuove)(grid), anno), intera, [])).toBeNull();
          },
        ),
        corse({ campione: 10, intera: 200 }),
      );
    }
  });
});
