import type { Soggetto } from "../../../src/correzioni/Correzione";
import { assignCampi, keepCampi, type CampiScritti } from "../../../src/relazione/campi/keepCampi";
import type { RigaTabella } from "../../../src/relazione/caselle/Tabella";
import { rigaDi, tabellaDi } from "../../support/tabelle";

const su = (voce: string, parti: Partial<Soggetto> = {}): Soggetto => ({
  foglio: "Area 1",
  riga: null,
  colonna: null,
  voce,
  percorso: "",
  descrizione: "",
  ...parti,
});
const scritto = (soggetto: Soggetto, causa = "ritardo"): CampiScritti => ({ soggetto, testi: { Causa: causa } });

/** For each written text, the row it went to, or none. */
function assegnati(righe: readonly Soggetto[], scritti: readonly Soggetto[]): readonly (number | null)[] {
  const testi = scritti.map((uno) => scritto(uno));
  const trovati = assignCampi(righe, testi);
  return testi.map((testo) => {
    const at = righe.findIndex((riga) => trovati.get(riga) === testo);
    return at < 0 ? null : at;
  });
}

const LUNGO = "Grado di coinvolgimento delle imprese nelle iniziative camerali";

describe("assignCampi", () => {
  it.each<[string, readonly Soggetto[], readonly Soggetto[], readonly (number | null)[]]>([
    [
      "to the row where it stood, with its words",
      [su("Alfa", { riga: 4 }), su("Alfa", { riga: 5 })],
      [su("Alfa", { riga: 5 })],
      [1],
    ],
    [
      "to each of two rows alike, by where they stand",
      [su("Alfa", { riga: 4 }), su("Alfa", { riga: 5 })],
      [su("Alfa", { riga: 5 }), su("Alfa", { riga: 4 })],
      [1, 0],
    ],
    [
      "to the only row with its words on its sheet",
      [su("Alfa", { foglio: "Area 2" }), su("Alfa", { riga: 9 })],
      [su("Alfa", { riga: 4 })],
      [1],
    ],
    ["to the only row with its words on another sheet", [su("Alfa", { foglio: "Area 2" })], [su("Alfa")], [0]],
    [
      "to the row with its name where it stood, under another heading",
      [su("Alfa", { riga: 4, percorso: "B" }), su("Alfa", { riga: 5, percorso: "C" })],
      [su("Alfa", { riga: 5, percorso: "A" })],
      [1],
    ],
    [
      "to the only row with its name, under another heading",
      [su("Alfa", { percorso: "B" }), su("Beta")],
      [su("Alfa", { percorso: "A" })],
      [0],
    ],
    [
      "to no row of two with its name",
      [su("Alfa", { percorso: "B" }), su("Alfa", { percorso: "C" })],
      [su("Alfa", { percorso: "A" })],
      [null],
    ],
    ["to none of two rows alike, for one text", [su("Alfa"), su("Alfa")], [su("Alfa")], [null]],
    ["to one row only, for two texts alike", [su("Alfa")], [su("Alfa"), su("Alfa")], [0, null]],
    ["to the row whose name was changed a little", [su(`${LUNGO} 2020`), su("Numero di visite")], [su(LUNGO)], [0]],
    ["to none of two rows that are like it alike", [su(`${LUNGO} A`), su(`${LUNGO} B`)], [su(LUNGO)], [null]],
    ["to no row that is like it on another sheet", [su(`${LUNGO} 2020`, { foglio: "Area 2" })], [su(LUNGO)], [null]],
    ["to no row with another name", [su("Numero di visite")], [su(LUNGO)], [null]],
    [
      "to its sheet in other letters",
      [su("Alfa", { foglio: "AREA 1", riga: 4 }), su("Alfa", { foglio: "AREA 1", riga: 5 })],
      [su("Alfa", { riga: 5 })],
      [1],
    ],
  ])("gives a text %s", (_, righe, scritti, attesi) => {
    expect(assegnati(righe, scritti)).toEqual(attesi);
  });
});

describe("keepCampi", () => {
  const colonne = [
    { id: "voce", titolo: "Indicatore", genere: "lungo" },
    { id: "causa", titolo: "Causa", genere: "campo" },
  ] as const;
  const riga = (id: string, soggetto: Soggetto | null, causa: string, isProposta = true): RigaTabella => ({
    ...rigaDi(id, { causa: { tipo: "campo", testo: causa, isProposta } }),
    soggetto,
  });
  const cause = (righe: readonly RigaTabella[], scritti: readonly CampiScritti[]) => {
    const { tabella, orfani } = keepCampi(tabellaDi({ colonne, righe }), scritti);
    return [tabella.righe.map(({ caselle }) => caselle["causa"]), orfani.map(({ testi }) => testi)];
  };

  it("puts a typed text in the place of what was proposed", () => {
    expect(cause([riga("a", su("Alfa"), "da scrivere")], [scritto(su("Alfa"))])).toEqual([
      [{ tipo: "campo", testo: "ritardo", isProposta: false }],
      [],
    ]);
  });

  it("leaves a proposal where nothing was typed", () => {
    const proposta = { tipo: "campo", testo: "da scrivere", isProposta: true };
    expect(cause([riga("a", su("Alfa"), "da scrivere")], [scritto(su("Alfa"), "  ")])).toEqual([[proposta], []]);
    expect(cause([riga("a", su("Alfa"), "da scrivere")], [scritto(su("Alfa"), "")])).toEqual([[proposta], []]);
  });

  it("gives back what belongs to no row any more", () => {
    expect(cause([riga("a", su("Alfa"), "")], [scritto(su("Scomparsa"))])).toEqual([
      [{ tipo: "campo", testo: "", isProposta: true }],
      [{ Causa: "ritardo" }],
    ]);
  });

  it("fills only the columns that are typed in, by their titles", () => {
    const testi = { Indicatore: "un altro nome", Causa: "ritardo", Scomparsa: "x" };
    const { tabella } = keepCampi(tabellaDi({ colonne, righe: [riga("a", su("Alfa"), "")] }), [
      { soggetto: su("Alfa"), testi },
    ]);
    expect(Object.keys(tabella.righe[0]?.caselle ?? {})).toEqual(["causa"]);
  });

  it("leaves alone rows that are about nothing", () => {
    expect(cause([riga("totale", null, "")], [scritto(su("Alfa"))])[1]).toEqual([{ Causa: "ritardo" }]);
  });
});
