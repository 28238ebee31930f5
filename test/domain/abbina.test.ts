import { abbina, type PassoDiAbbinamento } from "../../src/domain/abbina";
import { groupBy } from "../../src/domain/groupBy";

interface Voce {
  readonly id: string;
  readonly nome: string | null;
  readonly quanto?: number;
}

/** "a:Uno b:Due": things by id and name; "-" is no name. */
const voci = (scritte: string): readonly Voce[] =>
  scritte.split(" ").flatMap((scritta) => {
    const [id = "", nome = ""] = scritta.split(":");
    return scritta === "" ? [] : [{ id, nome: nome === "-" ? null : nome }];
  });

const perNome = (quante: "una" | "pari" | "prime"): PassoDiAbbinamento<Voce, Voce> => ({
  come: quante,
  diCercato: ({ nome }) => nome,
  diRiga: ({ nome }) => nome,
  quante,
});

const simili = (altro: { readonly ancheIncerta?: boolean } = {}): PassoDiAbbinamento<Voce, Voce> => ({
  come: "simili",
  somiglianza: ({ nome: a }, { nome: b }) => (a === null || b === null ? null : 1 - Math.abs(Number(a) - Number(b))),
  minima: 0.5,
  distacco: 0.1,
  ancheIncerta: false,
  ...altro,
});

function esito(
  cercati: string,
  righe: string,
  passi: readonly PassoDiAbbinamento<Voce, Voce>[],
  condivise = false,
): string {
  const { coppie, senzaRiga } = abbina(voci(cercati), voci(righe), passi, { condivise });
  const dette = coppie.map(({ cercato, riga, isSola }) => `${cercato.id}${isSola ? "=" : "?"}${riga.id}`);
  return [...dette, ...senzaRiga.map(({ id }) => `${id}-`)].join(" ");
}

describe("abbina", () => {
  it.each<[string, string, string, readonly PassoDiAbbinamento<Voce, Voce>[], string]>([
    ["takes what only one has", "a:Uno b:Due", "x:Due y:Uno", [perNome("una")], "a=y b=x"],
    ["leaves what two are looked for by", "a:Uno b:Uno", "x:Uno", [perNome("una")], "a- b-"],
    ["leaves what two rows have", "a:Uno", "x:Uno y:Uno", [perNome("una")], "a-"],
    ["takes twins in their order", "a:Uno b:Uno", "x:Uno y:Uno", [perNome("pari")], "a=x b=y"],
    ["leaves twins of which one is gone", "a:Uno b:Uno", "x:Uno", [perNome("pari")], "a- b-"],
    ["takes as many as there are rows", "a:Uno b:Uno", "x:Uno", [perNome("prime")], "a=x b-"],
    ["is not told by what is missing", "a:-", "x:-", [perNome("prime")], "a-"],
    ["leaves nothing taken to the next step", "a:1 b:1.1", "x:1", [perNome("una"), simili()], "a=x b-"],
    ["tells by the steps that follow", "a:1 b:2", "x:1 y:2.2", [perNome("una"), simili()], "a=x b=y"],
    ["leaves what is too little alike", "a:1", "x:1.6", [simili()], "a-"],
    ["leaves what two are as much like", "a:1", "x:1.2 y:0.75", [simili()], "a-"],
    ["takes the best also where it is asked", "a:1", "x:1.25 y:0.8", [simili({ ancheIncerta: true })], "a?y"],
    ["takes a row that is alike once", "a:1 b:1.1", "x:1.2 y:3", [simili()], "a=x b-"],
    ["finds nothing where there is nothing", "", "", [perNome("una"), simili()], ""],
  ])("%s", (_, cercati, righe, passi, atteso) => {
    expect(esito(cercati, righe, passi)).toBe(atteso);
  });

  it("lets several be one row, each looked for as if alone, where rows are shared", () => {
    expect(esito("a:Uno b:Uno c:Due", "x:Uno y:Due z:Due", [perNome("una")], true)).toBe("a=x b=x c-");
    expect(esito("a:1 b:1.1", "x:1.2", [simili()], true)).toBe("a=x b=x");
  });

  it("says which step told each", () => {
    const { coppie } = abbina(voci("a:1 b:2"), voci("x:2.1 y:1"), [perNome("una"), simili()]);
    expect(coppie.map(({ come }) => come)).toEqual(["una", "simili"]);
  });
});

describe("groupBy", () => {
  it("keeps the order of the groups and of what is in each, by keys of any kind", () => {
    const chiave = {};
    const gruppi = groupBy([1, 2, 3, 4], (cifra) => (cifra === 3 ? chiave : cifra % 2));
    expect([...gruppi]).toEqual([
      [1, [1]],
      [0, [2, 4]],
      [chiave, [3]],
    ]);
  });
});
