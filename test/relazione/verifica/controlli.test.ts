import type { FoglioDiRelazione } from "../../../src/relazione/caselle/Materiale";
import type { Controllo } from "../../../src/relazione/verifica/Controllo";
import { controlliOf } from "../../../src/relazione/verifica/controlli";
import { foglioDi } from "../../support/foglio";
import { foglioDiRelazione } from "../../support/letto";

const suFoglio = (tabella: string, nome = "Ente") => foglioDiRelazione(foglioDi(tabella, nome));
const TESTA = "Indicatore | Peso | Target | Consuntivo | SAL";
const righe = (...dette: readonly string[]) => suFoglio([TESTA, ...dette].join("\n"));

function controllo(id: string, ...fogli: readonly FoglioDiRelazione[]): Controllo {
  const uno = Object.values(controlliOf({ fogli, confronto: null }, []))
    .flat()
    .find((altro) => altro.id === id);
  if (!uno) throw new Error(`no check ${id}`);
  return uno;
}
const voci = (id: string, ...fogli: readonly FoglioDiRelazione[]) =>
  controllo(id, ...fogli).casi.map(({ voce, dove }) => `${voce} (${dove})`);

describe("controlliOf, of results to come", () => {
  it("is one case for a sheet that has none yet", () => {
    expect(voci("rilevare", righe("Alfa | | ≥ 4 | |", "Beta | | ≥ 4 | n.d. |"))).toEqual([
      expect.stringContaining("Ente"),
    ]);
  });

  it("is a case a row where others have theirs", () => {
    expect(voci("rilevare", righe("Alfa | | ≥ 4 | |", "Beta | | ≥ 4 | |", "Gamma | | ≥ 4 | 4 |"))).toEqual([
      expect.stringContaining("Alfa"),
      expect.stringContaining("Beta"),
    ]);
  });

  it("is that row's where it is the only one", () => {
    expect(voci("rilevare", righe("Alfa | | ≥ 4 | |"))).toEqual([expect.stringContaining("Alfa")]);
  });

  it("counts no row that is outside the means", () => {
    expect(voci("rilevare", righe("Alfa | | ≥ 4 | |", "Beta | | ≥ 4 | |", "Gamma | | monitoraggio | |"))).toHaveLength(
      1,
    );
  });

  it("is a case a row for questions, also where every row has one", () => {
    expect(voci("confermare", righe("Alfa | | ≥ 4 | molti |", "Beta | | ≥ 4 | pochi |"))).toHaveLength(2);
  });
});

describe("controlliOf", () => {
  it("has no data on weights where none is written, and a case where they make no hundred", () => {
    expect(controllo("pesi", righe("Alfa | | ≥ 4 | 4 |")).senzaDati).not.toBeNull();
    const storti = controllo("pesi", righe("Alfa | 50% | ≥ 4 | 4 |", "Beta | 40% | ≥ 4 | 4 |"));
    expect([storti.senzaDati, storti.casi.length]).toEqual([null, 1]);
  });

  it("has no data on published figures where none is, and a case for one that does not follow", () => {
    expect(controllo("pubblicati", righe("Alfa | | ≥ 4 | 3 |")).senzaDati).not.toBeNull();
    expect(voci("pubblicati", righe("Alfa | | ≥ 4 | 3 | 80%", "Beta | | ≥ 4 | 3 | 75%"))).toEqual([
      expect.stringContaining("Alfa"),
    ]);
  });

  it("asks about a direction that no word tells, and counts those that words do", () => {
    const dubbi = controllo("versi", righe("Xyz | | 6 | 9 |", "Tempi medi | | 6 | 9 |"));
    expect([dubbi.casi.map(({ voce }) => voce), dubbi.guarda]).toEqual([["Xyz"], expect.stringContaining("1")]);
  });

  it("compares the copies of an indicator where there are several sheets", () => {
    const uno = suFoglio(`${TESTA}\nNumero dei corsi tenuti | | ≥ 4 | 4 |`, "Uno");
    expect(controllo("copie", uno).senzaDati).not.toBeNull();
    const [prima, ...altre] = controllo(
      "copie",
      uno,
      suFoglio(`${TESTA}\nNumero dei corsi tenuti | | ≥ 4 | 3 |`, "Due"),
    ).casi;
    expect([prima?.voce, prima?.fatto, altre]).toEqual([
      "Numero dei corsi tenuti",
      expect.stringContaining("Due 3"),
      [],
    ]);
  });

  it("looks for each row of the approved version, by its code or by a name much alike", () => {
    const fogli = [righe("Numero dei corsi tenuti | | ≥ 4 | 4 |")];
    const approvato = righe("Numero di corsi tenuti | | ≥ 4 | |", "Visite guidate | | ≥ 4 | |");
    const confronto = { nome: "Piano", fogli: [approvato], decisioni: new Map() };
    const [piano] = controlliOf({ fogli, confronto }, []).completezza;
    expect(piano?.casi.map(({ voce }) => voce)).toEqual(["Visite guidate"]);
  });
});

describe("controlliOf, of formulas", () => {
  const formule = (formula: string) => controllo("formule", righe(`Alfa | | ≥ 4 | 3 | ${formula} → 75%`));

  it("looks at those of the body", () => {
    expect(formule("=D2/C2")).toMatchObject({ senzaDati: null, casi: [] });
  });

  it.each(["=PERF.SAL(C2,D2)", '=IF(OR(C2="",D2=""),"",PERF.SAL(C2,D2))'])(
    "has nothing to look at where they are ours: %s",
    (formula) => {
      expect(formule(formula).senzaDati).toMatch(/sono quelle di PERF/);
    },
  );

  it("has nothing to look at where there are none", () => {
    expect(controllo("formule", righe("Alfa | | ≥ 4 | 3 | 75%")).senzaDati).toMatch(/sono scritti/);
  });
});
