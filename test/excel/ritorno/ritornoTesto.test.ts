import type { Ritorno } from "../../../src/excel/ritorno/Ritorno";
import { inFondo } from "../../../src/domain/passi";
import { ritornoDelTesto, testoDelRitornoAPassi } from "../../../src/excel/ritorno/ritornoTesto";

const righe = (quante: number) => Array.from({ length: quante }, () => [{ tipo: "testo", testo: "x" } as const]);

const ritorno = (quante: number): Ritorno => ({
  comando: "relazione",
  passo: null,
  isInterrotto: false,
  celle: [
    {
      foglio: "__proto__",
      celle: [
        { riga: 1, colonna: 2, prima: { formula: "=A1", formato: "0%" }, dopo: { formula: "'=cmd|x", formato: "@" } },
      ],
      testimoni: {
        colonneTesto: [0],
        colonneNumero: [],
        righe: new Map([[1, { testi: '["à"]', numeri: null, isGemella: false }]]),
        intestazione: { riga: 0, parole: ["SAL"], scritte: new Map([["SAL", "sal"]]) },
      },
    },
  ],
  aspetti: [],
  larghezze: [{ foglio: "Pisa", riga: 2, colonna: 6, prima: 48, dopo: 57 }],
  semafori: [],
  fogli: [{ nome: "Relazione", prima: null, scritte: righe(quante), graficiPrima: [] }],
  impostazioni: [{ chiave: "perf.modo", prima: null, dopo: "perf" }],
  attiva: "a",
  idFogli: new Map([["Pisa", "a"]]),
});

const testoDelRitorno = (uno: Ritorno): string | null => inFondo(testoDelRitornoAPassi(uno));

describe("a way back as a text", () => {
  it("comes back as it was", () => {
    const tutto = ritorno(3);
    const testo = testoDelRitorno(tutto) ?? "";
    expect(ritornoDelTesto(testo)).toEqual(tutto);
  });

  it("is made a stretch at a time", () => {
    const passi = [...testoDelRitornoAPassi(ritorno(20_000))];
    expect(passi.length).toBeGreaterThan(5);
  });

  it("is none where it is too long to be kept", () => {
    expect(testoDelRitorno(ritorno(200_000))).toBeNull();
  });

  it.each([
    ["cut", (testo: string) => testo.slice(0, -8)],
    ["longer than it says", (testo: string) => testo.replace(/^1:\d+/, "1:10")],
    ["shorter than it says", (testo: string) => testo.replace(/^1:(\d+)/, "1:9$1")],
    ["of another version", (testo: string) => testo.replace(/^1:/, "2:")],
    ["something else", () => "ciao"],
  ])("is refused when %s", (_, guasta) => {
    expect(ritornoDelTesto(guasta(testoDelRitorno(ritorno(3)) ?? ""))).toBeNull();
  });

  it.each([
    ["a cell nowhere", { celle: [{ foglio: "A", celle: [{ riga: -1 }], testimoni: { righe: new Map() } }] }],
    ["a sheet without a name", { fogli: [{ daRiga: 1, righe: [] }] }],
    ["ids that are none", { idFogli: {} }],
    ["a width that is none", { larghezze: [{ foglio: "A", riga: 0, colonna: 0, prima: 0, dopo: 50 }] }],
  ])("is refused when it holds %s", (_, parte) => {
    const strano = { ...ritorno(1), fogli: [], ...parte } as unknown as Ritorno;
    expect(ritornoDelTesto(testoDelRitorno(strano) ?? "")).toBeNull();
  });
});
