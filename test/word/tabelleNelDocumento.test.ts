import { figura, numero, testo } from "../../src/relazione/caselle/caselle";
import type { ColonnaTabella, Tabella } from "../../src/relazione/caselle/Tabella";
import { larghezzaTesto } from "../../src/word/lettere";
import { documentoDi } from "../support/documentoDi";
import { testoDi } from "../support/docx";
import { ESITO, rigaDi, SAL, tabellaDi, VOCE } from "../support/tabelle";

const CAUSA: ColonnaTabella = { id: "causa", titolo: "Causa dello scostamento", genere: "campo" };

/** The size of a cell's text, in half points, which its style is called after. */
const corpoDi = (cella: string) => Number(/<w:pStyle w:val="C\w+Tabella(\d+)"/.exec(cella)?.[1]);

describe("the tables of a whole document", () => {
  it("has no column that is blank on every row, but those to be written in", async () => {
    const NOTE: ColonnaTabella = { id: "note", titolo: "Note", genere: "testo" };
    const riga = rigaDi("a", { voce: testo("A"), causa: { tipo: "campo", testo: "", isProposta: false } });
    const { tabelle } = await documentoDi(tabellaDi({ colonne: [VOCE, NOTE, CAUSA], righe: [riga] }));
    expect(tabelle[0]).toEqual([
      ["Obiettivo", "Causa dello scostamento"],
      ["A", "[da scrivere]"],
    ]);
    const senza = tabellaDi({ colonne: [VOCE, SAL, CAUSA], righe: [rigaDi("a", { voce: testo("A") })] });
    expect((await documentoDi(senza)).tabelle[0]?.[0]).toEqual(["Obiettivo", "SAL"]);
  });

  it("keeps a word in bold whole, however narrow its column", async () => {
    const nomi =
      "Rafforzare la presenza sul mercato internazionale delle imprese del territorio e altro ancora ".repeat(3);
    const righe = (["voce", "gruppo"] as const).map((stile) =>
      rigaDi(stile, { voce: testo(nomi), sal: numero(1), esito: testo("raggiunto") }, stile),
    );
    const { documento } = await documentoDi(tabellaDi({ colonne: [VOCE, SAL, ESITO], righe }));
    const [, , larga = 0] = [...documento.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, una]) => Number(una));
    const corpo = corpoDi(documento.split("<w:tc>").find((una) => una.includes("<w:b/>")) ?? "");
    expect(larga - 160).toBeGreaterThanOrEqual(larghezzaTesto("raggiunto", true) * corpo * 10);
  });

  it("keeps the word of a check whole, which is in bold for its colour", async () => {
    const righe = [rigaDi("a", { voce: testo("parola ".repeat(300)), esito: testo("◆ da confermare") })];
    const { documento } = await documentoDi(tabellaDi({ colonne: [VOCE, ESITO], righe }));
    const [, larga = 0] = [...documento.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, una]) => Number(una));
    const cella = documento.split("<w:tc>").find((una) => una.includes("da confermare")) ?? "";
    const corpo = corpoDi(cella);
    expect(larga - 160).toBeGreaterThanOrEqual(larghezzaTesto("confermare", true) * 1.05 * corpo * 10);
  });

  it("parts a word that is wider than its cell by its syllables, and no figure", async () => {
    const colonne = Array.from({ length: 16 }, (_, at): ColonnaTabella => ({
      id: `c${at}`,
      titolo: "C",
      genere: "testo",
    }));
    const caselle = Object.fromEntries(
      colonne.map(({ id }) => [id, testo("Mise/Unioncamere e precipitevolissimevolmente")]),
    );
    const { documento } = await documentoDi(
      tabellaDi({ colonne, righe: [rigaDi("a", { ...caselle, c0: testo("€ 542.816,75") })] }),
    );
    const cella = (parola: string) => documento.split("<w:tc>").find((una) => una.includes(parola)) ?? "";
    expect(testoDi(cella("Mise"))).toContain("Mise/\u200bUnioncamere");
    expect(cella("Mise").match(/<w:softHyphen\/>/g)?.length).toBeGreaterThan(5);
    expect(testoDi(cella("542"))).toBe("€\u00a0542.816,75");
  });

  it("colours what a check says, by its sign", async () => {
    const CASI: ColonnaTabella = { id: "casi", titolo: "Casi", genere: "conteggio" };
    const di = { tabella: "prova", riga: "a", colonna: "casi" };
    const esito = figura({ tipo: "se zero", di, allora: "✓ superato", altrimenti: "✗ da sistemare" });
    const tabella = tabellaDi({
      colonne: [VOCE, ESITO, CASI],
      righe: [rigaDi("a", { voce: testo("A"), esito, casi: numero(2) })],
    });
    const { documento } = await documentoDi(tabella);
    const cella = documento.split("<w:tc>").find((una) => una.includes("✗")) ?? "";
    expect(/w:fill="(\w+)"/.exec(cella)?.[1]).toBe("F8D7DA");
  });

  it("lays upright what takes no more pages so, and between wide tables a short one with them", async () => {
    const frase = "parola ".repeat(30).trim();
    const colonne = Array.from({ length: 9 }, (_, at): ColonnaTabella => ({
      id: `c${at}`,
      titolo: "F",
      genere: "lungo",
    }));
    const di = (id: string, righe: number, quante: number) =>
      tabellaDi({
        id,
        titolo: id,
        colonne: colonne.slice(0, quante),
        righe: Array.from({ length: righe }, (_, at) =>
          rigaDi(`r${at}`, Object.fromEntries(colonne.map(({ id: una }) => [una, testo(frase)]))),
        ),
      });
    const versi = async (...tabelle: readonly Tabella[]) =>
      (await documentoDi(...tabelle)).documento.match(/(?<=w:orient=")\w+/g);
    expect(await versi(di("tre", 40, 3))).toEqual(["portrait"]);
    const [prima, dopo] = [di("prima", 9, 9), di("dopo", 9, 9)];
    expect(await versi(prima, di("breve", 2, 1), dopo)).toEqual(["portrait", "landscape", "portrait"]);
    expect(await versi(prima, di("lunga", 40, 1), dopo)).toHaveLength(5);
  });

  it("writes no figure on a stretch of a bar that it would not stand on", async () => {
    const quote = ["si", "no"].map((id): ColonnaTabella => ({ id, titolo: id, genere: "quota" }));
    const tabella = tabellaDi({
      colonne: [VOCE, ...quote],
      righe: [rigaDi("a", { voce: testo("A"), si: numero(0.981), no: numero(0.019) })],
      grafici: [{ tipo: "impilato", titolo: "Esiti", categorie: "voce", serie: ["si", "no"], righe: ["a"] }],
    });
    const letto = await documentoDi(tabella);
    const grafico = await letto.parte("word/charts/chart1.xml");
    expect(grafico).toContain("<a:t>98,1%</a:t>");
    expect(grafico).not.toContain("<a:t>1,9%</a:t>");
    expect(testoDi(letto.documento)).toContain("1,9%");
  });

  it("ends a section with a line that no page is needed for", async () => {
    const righe = [rigaDi("a", { voce: testo("A"), sal: numero(1) })];
    const allegato = tabellaDi({ id: "x", capitolo: "Allegato 1", colonne: [VOCE, SAL], righe });
    const { documento } = await documentoDi(allegato);
    const ultimo = documento.slice(documento.lastIndexOf("</w:tbl>"));
    expect(ultimo).toMatch(/<w:spacing [^>]*w:line="20"[^>]*w:lineRule="exact"/);
    const prima = await documentoDi(tabellaDi({ colonne: [VOCE, SAL], righe }), allegato);
    expect(prima.documento.match(/w:line="20"/g)).toHaveLength(1);
  });

  it("keeps a short table with the first of its notes", async () => {
    const unite = async (quante: number) => {
      const righe = Array.from({ length: quante }, (_, at) => rigaDi(`r${at}`, { voce: testo(`r${at}`) }));
      const documento = await documentoDi(tabellaDi({ colonne: [VOCE], righe, note: ["(1) Una nota."] }));
      const xml = await documento.parte("word/document.xml");
      return [...xml.matchAll(/<w:tr[ >].*?<\/w:tr>/gs)].map(([riga]) => riga.includes("<w:keepNext/>"));
    };
    expect(await unite(3)).toEqual([true, true, true, true]);
    expect((await unite(40)).at(-1)).toBe(false);
  });
});
