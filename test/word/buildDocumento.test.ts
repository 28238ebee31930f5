import { MANCANZE } from "../../src/texts/relazione/mancanze";
import { numero, testo } from "../../src/relazione/caselle/caselle";
import type { ColonnaTabella } from "../../src/relazione/caselle/Tabella";
import { documentoDi } from "../support/documentoDi";
import { testoDi, type DocxLetto } from "../support/docx";
import { ESITO, rigaDi, SAL, tabellaDi, VOCE } from "../support/tabelle";

const QUADRO = tabellaDi({
  id: "quadro",
  titolo: "Quadro di sintesi",
  premesse: ["Anno 2020."],
  mancanze: [MANCANZE.daRilevare(1)],
  note: ["(1) Una nota."],
  colonne: [VOCE, SAL, ESITO],
  righe: [
    rigaDi("a", { voce: testo("IMPRESE & <territorio>"), sal: numero(0.919), esito: testo("raggiunto") }, "gruppo"),
    rigaDi("b", { voce: testo("PROCESSI"), sal: numero(0.676), esito: testo("non raggiunto") }, "gruppo"),
    rigaDi("ente", { voce: testo("Ente"), sal: numero(0.798), esito: testo("non raggiunto") }, "totale"),
  ],
  grafici: [{ tipo: "barre", titolo: "SAL per prospettiva", categorie: "voce", serie: ["sal"], righe: ["a", "b"] }],
});

const NARRATA: ColonnaTabella = { id: "narrata", titolo: "Consuntivo", genere: "lungo" };
const CAUSA: ColonnaTabella = { id: "causa", titolo: "Causa dello scostamento", genere: "campo" };
const LARGA = tabellaDi({
  id: "scostamenti",
  genere: "scostamenti",
  capitolo: "3.3",
  titolo: "Scostamenti",
  colonne: [{ id: "indicatore", titolo: "Indicatore", genere: "lungo" }, NARRATA, SAL, ESITO, CAUSA],
  righe: [
    rigaDi("s", {
      indicatore: testo("Presenza alle manifestazioni di promozione del territorio provinciale"),
      narrata: testo("parola ".repeat(30).trim()),
      sal: numero(0.5),
      esito: testo("non raggiunto"),
      causa: { tipo: "campo", testo: "", isProposta: false },
    }),
  ],
});

const titoli = ({ paragrafi }: DocxLetto) =>
  paragrafi.flatMap(({ stile, testo: scritto }) =>
    /^Heading\d$/.test(stile) ? [`${stile.at(-1) ?? ""} ${scritto}`] : [],
  );

const stileDi = (stili: string, id: string) =>
  new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`, "s").exec(stili)?.[0] ?? "";

describe("buildDocumento", () => {
  it("has a title, its language and its properties", async () => {
    const { parte } = await documentoDi(QUADRO);
    expect(await parte("docProps/core.xml")).toContain("<dc:title>Relazione sulla performance 2020</dc:title>");
    expect(await parte("word/styles.xml")).toContain('<w:lang w:val="it-IT"/>');
  });

  it("has the chapters of the index in their order, with the tables below them", async () => {
    expect(titoli(await documentoDi(QUADRO, LARGA))).toEqual([
      "1 1 Sintesi dei principali risultati raggiunti",
      "1 2 Analisi del contesto e delle risorse",
      "1 3 Misurazione e valutazione della performance organizzativa",
      "2 3.0 Albero della performance",
      "2 3.1 Obiettivi strategici triennali",
      "3 Quadro di sintesi",
      "2 3.2 Obiettivi operativi annuali",
      "2 3.3 Valutazione complessiva della performance organizzativa",
      "3 Scostamenti",
      "2 3.4 Bilancio di genere",
      "1 4 Misurazione e valutazione degli obiettivi individuali",
      "1 5 Processo di misurazione e valutazione",
      "1 Allegato 1 Variazioni degli obiettivi in corso d'anno",
    ]);
  });

  it("gives a chapter that the index has not a place after the others", async () => {
    const altra = tabellaDi({ id: "altra", capitolo: "Allegato 2", titolo: "Altro", genere: "nota", colonne: [VOCE] });
    expect(titoli(await documentoDi(altra)).slice(-2)).toEqual(["1 Allegato 2", "2 Altro"]);
  });

  it("keeps what is for the office in a chapter of its own, after all the rest", async () => {
    const verifica = tabellaDi({ id: "v", capitolo: "5", titolo: "Controlli", genere: "verifica", colonne: [VOCE] });
    const scritti = titoli(await documentoDi(verifica, QUADRO));
    expect(scritti.slice(-2)).toEqual(["1 Documento di lavoro: verifica prima della firma", "2 Controlli"]);
  });

  it("lets the name of a heading go over the blank cells beside it", async () => {
    const larga = tabellaDi({
      colonne: [VOCE, { id: "cdc", titolo: "CdC", genere: "testo" }, SAL],
      righe: [
        rigaDi("a", { voce: testo("IMPRESE"), sal: numero(0.5) }, "gruppo"),
        rigaDi("b", { voce: testo("Presenze"), cdc: testo("US1"), sal: numero(0.5) }),
      ],
    });
    const { tabelle, documento } = await documentoDi(larga);
    expect(tabelle[0]?.slice(1)).toEqual([
      ["IMPRESE", "▼\u00a050,0%"],
      ["Presenze", "US1", "▼\u00a050,0%"],
    ]);
    expect(documento.match(/<w:gridSpan w:val="2"\/>/g)).toHaveLength(1);
  });

  it("marks a place in every chapter that no table fills", async () => {
    const { paragrafi } = await documentoDi(QUADRO);
    const segnati = paragrafi.filter(({ stile }) => stile === "DaCompletare").map(({ testo: scritto }) => scritto);
    expect(segnati).toHaveLength(10);
    expect(segnati.every((scritto) => scritto.startsWith("[Da completare: "))).toBe(true);
  });

  it("repeats the header row of each table on every page and splits no row", async () => {
    const { documento } = await documentoDi(QUADRO, LARGA);
    expect(documento.match(/<w:tblHeader\/>/g)).toHaveLength(2);
    expect(documento.match(/<w:cantSplit\/>/g)).toHaveLength(2 + 3 + 1);
  });

  it("says what a table is to who does not see it, last among its properties", async () => {
    const { documento } = await documentoDi(QUADRO);
    expect(documento).toMatch(
      /<w:tblCaption w:val="Quadro di sintesi"\/><w:tblDescription w:val="Anno 2020. 1 indicatore da rilevare"\/><\/w:tblPr>/,
    );
  });

  it("writes the figures with their sign and colour, and texts as texts", async () => {
    const { tabelle, documento } = await documentoDi(QUADRO);
    expect(tabelle).toEqual([
      [
        ["Obiettivo", "SAL", "Esito"],
        ["IMPRESE & <territorio>", "▲\u00a091,9%", "raggiunto"],
        ["PROCESSI", "▼\u00a067,6%", "non raggiunto"],
        ["Ente", "▼\u00a079,8%", "non raggiunto"],
      ],
    ]);
    expect(documento).toMatch(/<w:shd [^>]*w:fill="F8D7DA"/);
  });

  it("numbers captions, and puts notes and what is missing beside the table", async () => {
    const { documento, paragrafi } = await documentoDi(QUADRO);
    const didascalie = paragrafi.filter(({ stile }) => stile === "Caption").map(({ testo: scritto }) => scritto);
    expect(didascalie).toEqual(["Tabella 1 – Quadro di sintesi", "Figura 1 – SAL per prospettiva"]);
    expect(documento).toContain("SEQ Tabella");
    expect(paragrafi).toContainEqual({ stile: "NotaTabella", testo: "(1) Una nota." });
    expect(paragrafi).toContainEqual({ stile: "AvvisoTabella", testo: "Incompleta: 1 indicatore da rilevare." });
  });

  it("draws a chart with the same figures in words", async () => {
    const { documento, parte } = await documentoDi(QUADRO);
    expect(/descr="([^"]*)"/.exec(documento)?.[1]).toBe(
      "Grafico a barre. SAL per prospettiva: IMPRESE &amp; &lt;territorio&gt; ▲\u00a091,9%; PROCESSI ▼\u00a067,6%.",
    );
    const grafico = await parte("word/charts/chart1.xml");
    expect(grafico).toContain("<c:v>0.919</c:v>");
    expect(grafico).toContain("<a:t>▼\u00a067,6%</a:t>");
    // LibreOffice would part a figure in two lines.
    const etichette = grafico.match(/<c:dLbls>.*?<\/c:dLbls>/gs)?.join("") ?? "";
    expect(etichette).toContain('wrap="none"');
    expect(etichette).not.toContain('wrap="square"');
  });

  it("lays a wide table on a page of its own way, with its heading", async () => {
    const { documento } = await documentoDi(QUADRO, LARGA);
    const sezioni = documento.split("</w:sectPr>").slice(0, -1);
    expect(sezioni.map((sezione) => /w:orient="(\w+)"/.exec(sezione)?.[1])).toEqual([
      "portrait",
      "landscape",
      "portrait",
    ]);
    expect(testoDi(sezioni[1] ?? "")).toContain("3.3 Valutazione complessiva");
    expect(sezioni[1]).toMatch(/<w:pgSz w:w="16838" w:h="11906"/);
  });

  it("marks where a text is still to be typed", async () => {
    const { tabelle } = await documentoDi(LARGA);
    expect(tabelle[0]?.[1]?.at(-1)).toBe("[da scrivere]");
  });

  it("parts no short table at the end of a page, and leaves no row of a long one alone", async () => {
    const conRighe = (quante: number, parole: number) =>
      tabellaDi({
        colonne: [VOCE, SAL],
        righe: Array.from({ length: quante }, (_, at) =>
          rigaDi(`r${at}`, { voce: testo(`r${at} `.repeat(parole)), sal: numero(1) }),
        ),
      });
    const unite = async (quante: number, parole = 1) => {
      const xml = await (await documentoDi(conRighe(quante, parole))).parte("word/document.xml");
      const righe = [...xml.matchAll(/<w:tr[ >].*?<\/w:tr>/gs)].map(([riga]) => riga.includes("<w:keepNext/>"));
      return righe.flatMap((isUnita, at) => (isUnita ? [at] : []));
    };
    // Row 0 is the header.
    expect(await unite(4)).toEqual([0, 1, 2, 3]);
    expect(await unite(40)).toEqual([0, 1, 39]);
    // Few rows may be tall: kept whole, they would leave half a page blank before them.
    expect(await unite(8, 300)).toEqual([0, 1, 7]);
  });

  it("keeps a heading with the first of its rows, and headings without rows with nothing", async () => {
    const stili = ["gruppo", "voce", "voce", "gruppo", "gruppo", "sottogruppo", "voce"] as const;
    const righe = Array.from({ length: 42 }, (_, at) =>
      rigaDi(`r${at}`, { voce: testo(`r${at}`), sal: numero(1) }, stili[at % stili.length]),
    );
    const documento = await documentoDi(tabellaDi({ colonne: [VOCE, SAL], righe }));
    const xml = await documento.parte("word/document.xml");
    const unite = [...xml.matchAll(/<w:tr[ >].*?<\/w:tr>/gs)].map(([riga]) => riga.includes("<w:keepNext/>"));
    // Row 0 is the header; the second seven are neither at the head nor at the foot.
    expect(unite.slice(8, 15)).toEqual([true, false, false, false, true, true, false]);
  });

  it("keeps headings one below the other with the first row of the last", async () => {
    const stili = ["gruppo", "sottogruppo", "sottogruppo", "voce", "voce", "voce"] as const;
    const righe = Array.from({ length: 42 }, (_, at) =>
      rigaDi(`r${at}`, { voce: testo(`r${at}`), sal: numero(1) }, stili[at % stili.length]),
    );
    const documento = await documentoDi(tabellaDi({ colonne: [VOCE, SAL], righe }));
    const xml = await documento.parte("word/document.xml");
    const unite = [...xml.matchAll(/<w:tr[ >].*?<\/w:tr>/gs)].map(([riga]) => riga.includes("<w:keepNext/>"));
    expect(unite.slice(7, 13)).toEqual([true, true, true, false, false, false]);
  });

  it("writes a sign that Arial lacks so small that its line is as tall as the others", async () => {
    const xml = await (
      await documentoDi(
        tabellaDi({
          premesse: ["Parziale ◆ 89%, raggiunto ▲ 100%."],
          colonne: [VOCE, SAL],
          righe: [rigaDi("a", { voce: testo("A"), sal: numero(0.85) }), rigaDi("b", { voce: testo("B ✗") })],
        }),
      )
    ).parte("word/document.xml");
    const corse = [...xml.matchAll(/<w:r>((?:(?!<\/w:r>).)*)<\/w:r>/gs)].map(([, dentro = ""]) => dentro);
    const conSegno = corse.filter((una) => /[◆✗]/.test(una));
    expect(conSegno.map((una) => /<w:t[^>]*>([^<]*)</.exec(una)?.[1])).toEqual(expect.arrayContaining(["◆", "✗"]));
    // A line of Segoe UI Symbol is 1.330 times its size, one of Arial 1.149.
    const corpi = conSegno.map((una) => Number(/<w:sz w:val="(\d+)"/.exec(una)?.[1]));
    expect(corpi).not.toContain(NaN);
    for (const corpo of corpi) expect(corpo * 1.33).toBeLessThanOrEqual(20 * 1.15);
    expect(corse.filter((una) => una.includes("▲")).join()).not.toContain("<w:sz ");
  });

  it("makes a blank cell no taller than the others", async () => {
    const documento = await documentoDi(
      tabellaDi({ colonne: [VOCE, SAL], righe: [rigaDi("a", { voce: testo("A") })] }),
    );
    const xml = await documento.parte("word/document.xml");
    const vuota = xml.slice(xml.lastIndexOf("<w:tc>"), xml.lastIndexOf("</w:tc>"));
    const [, id = ""] = /<w:pStyle w:val="(\w+)"\/>/.exec(vuota) ?? [];
    expect(stileDi(await documento.parte("word/styles.xml"), id)).toMatch(/<w:sz w:val="1\d"\/>/);
  });

  it("keeps the number of a row beside its word", async () => {
    const riga = rigaDi("a", { voce: testo("Area 1, riga 12") });
    expect((await documentoDi(tabellaDi({ colonne: [VOCE], righe: [riga] }))).tabelle[0]?.[1]).toEqual([
      "Area 1, riga\u00a012",
    ]);
  });

  it("reads a column of codes and words alone from the left, its heading too", async () => {
    const CDC: ColonnaTabella = { id: "cdc", titolo: "CdC", genere: "numero" };
    const latoDi = async (...codici: readonly string[]) => {
      const righe = codici.map((uno, at) => rigaDi(`r${at}`, { voce: testo(`R${at}`), cdc: testo(uno) }));
      const xml = await (await documentoDi(tabellaDi({ colonne: [VOCE, CDC], righe }))).parte("word/document.xml");
      const celle = xml
        .split("<w:tc>")
        .map((una) => una.split("</w:tc>")[0] ?? "")
        .filter((una) => [...codici, "CdC"].filter((uno) => uno !== "").includes(testoDi(una)));
      return celle.map((una) =>
        una.includes('"CifraTabella') ? "right" : una.includes('<w:jc w:val="center"') ? "center" : "left",
      );
    };
    expect(await latoDi("GD01", "ENTE", "", "da definire")).toEqual(Array(4).fill("left"));
    expect(await latoDi("ENTE", "12%")).toEqual(["center", "right", "right"]);
  });

  it("reads a figure with its sign, and a word, below the other figures; a sentence from the left", async () => {
    const TARGET: ColonnaTabella = { id: "target", titolo: "Target", genere: "numero" };
    const scritte = [">= 4.200", "-11,0 punti", "SI", "da definire sulla base dei risultati"];
    const tabella = tabellaDi({
      colonne: [VOCE, TARGET],
      righe: scritte.map((una, at) => rigaDi(`r${at}`, { voce: testo("v"), target: testo(una) })),
    });
    const documento = await documentoDi(tabella);
    const xml = await documento.parte("word/document.xml");
    const celle = [...xml.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([una]) => una);
    const stili = await documento.parte("word/styles.xml");
    const versoIn = (parte: string) => /<w:jc w:val="(\w+)"/.exec(parte)?.[1];
    /** What a style says, or the one that it is based on. */
    const versoDelloStile = (id: string): string | undefined => {
      const stile = stileDi(stili, id);
      const [, base] = /<w:basedOn w:val="(\w+)"/.exec(stile) ?? [];
      return versoIn(stile) ?? (base === undefined ? undefined : versoDelloStile(base));
    };
    const verso = (una: string) => {
      const cella = celle.find((c) => testoDi(c).replaceAll("\u00a0", " ") === una) ?? "";
      return versoIn(cella) ?? versoDelloStile(/<w:pStyle w:val="(\w+)"/.exec(cella)?.[1] ?? "");
    };
    expect(scritte.map(verso)).toEqual(["right", "right", "right", "left"]);
  });
});
