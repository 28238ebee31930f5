import type { ColonnaTabella } from "../../../src/relazione/caselle/Tabella";
import { testo } from "../../../src/relazione/caselle/caselle";
import { DOCUMENTO } from "../../../src/texts/relazione/documento";
import { aggiornaDocumento } from "../../../src/word/vivo/aggiornaDocumento";
import { documentoVivo, quadroVivo, scostamentiVivi } from "../../support/documentiVivi";
import { cambiaDocx, readDocx } from "../../support/docx";

const PRIMA = quadroVivo([
  ["IMPRESE", 0.5],
  ["PROCESSI", 0.95],
]);
const DOPO = quadroVivo([
  ["IMPRESE", 0.97],
  ["PROCESSI", 0.95],
]);
const SENZA_IMPRESE = quadroVivo([["PROCESSI", 0.95]]);

const COMMENTO = {
  apre: '<w:commentRangeStart w:id="7"/>',
  chiude: '<w:commentRangeEnd w:id="7"/><w:r><w:commentReference w:id="7"/></w:r>',
};
const SAL = /(<w:r>(?:(?!<\/w:r>).)*>▼\u00a050,0%<\/w:t><\/w:r>)/;
const TABELLA =
  /<w:sdt><w:sdtPr><w:alias w:val="PERF – Quadro di sintesi"\/>(?:(?!<\/w:sdt>)[\s\S])*<w:tbl>[\s\S]*?<\/w:sdt>/;

/** PRIMA, changed by hand and then updated to what the workbook says now. */
async function dopoIlRitocco(ritocca: (xml: string) => string, dopo = DOPO) {
  const ritoccato = await cambiaDocx(await documentoVivo(PRIMA), (xml) => {
    const cambiato = ritocca(xml);
    expect(cambiato === xml).toBe(false);
    return cambiato;
  });
  const { bytes, fatto } = aggiornaDocumento(ritoccato, await documentoVivo(dopo));
  const { documento, tabelle } = await readDocx(bytes);
  return { bytes, fatto, documento, tabelle, ritoccato };
}
const volte = (testo_: string, parte: string) => testo_.split(parte).length - 1;

describe("what an update leaves of what others put in a document", () => {
  it.each([
    ["a comment on a figure", SAL, `${COMMENTO.apre}$1${COMMENTO.chiude}`, '<w:commentReference w:id="7"/>'],
    ["a note", SAL, '$1<w:r><w:footnoteReference w:id="2"/></w:r>', '<w:footnoteReference w:id="2"/>'],
    [
      "a place that a reference leads to",
      SAL,
      '<w:bookmarkStart w:id="9" w:name="_Ref12"/>$1<w:bookmarkEnd w:id="9"/>',
      "_Ref12",
    ],
    ["a picture", SAL, "$1<w:r><w:pict>icona</w:pict></w:r>", "<w:pict>"],
  ])("keeps %s whose cell changes", async (_, dove, con, resta) => {
    const { fatto, documento, tabelle } = await dopoIlRitocco((xml) => xml.replace(dove, con));
    expect(fatto.aggiornati).toContain("Quadro di sintesi");
    expect(tabelle[0]?.[1]?.[1]).toBe("▲\u00a097,0%");
    expect(volte(documento, resta)).toBe(1);
    expect([volte(documento, "RangeStart"), volte(documento, "RangeEnd")]).toEqual(
      resta.includes("comment") ? [1, 1] : [0, 0],
    );
  });

  it("leaves a table as it is where the row of a comment went", async () => {
    const { fatto, documento } = await dopoIlRitocco(
      (xml) => xml.replace(SAL, `${COMMENTO.apre}$1${COMMENTO.chiude}`),
      SENZA_IMPRESE,
    );
    expect(fatto.tenuti).toEqual(["Quadro di sintesi"]);
    expect(documento).toContain('<w:commentReference w:id="7"/>');
  });

  it("keeps the marks of a comment that goes over rows, and over the whole table", async () => {
    const { documento, tabelle } = await dopoIlRitocco((xml) => {
      const tabella = TABELLA.exec(xml)?.[0] ?? "";
      const con = tabella
        .replace("</w:tr><w:tr>", `</w:tr>${COMMENTO.apre}<w:tr>`)
        .replace("</w:tbl>", `</w:tbl><w:commentRangeEnd w:id="7"/>`);
      return xml.replace(tabella, con);
    });
    expect(tabelle[0]?.[1]?.[1]).toBe("▲\u00a097,0%");
    expect([volte(documento, "RangeStart"), volte(documento, "RangeEnd")]).toEqual([1, 1]);
  });

  it("brings both up to date where a table was copied, with one place of each name", async () => {
    const { bytes, documento, tabelle } = await dopoIlRitocco((xml) => {
      const tabella = TABELLA.exec(xml)?.[0] ?? "";
      return xml.replace("<w:body>", `<w:body>${tabella}`);
    });
    expect(tabelle.map((una) => una[1]?.[1])).toEqual(["▲\u00a097,0%", "▲\u00a097,0%"]);
    const nomi = (documento.match(/w:name="_PERF_\w+"/g) ?? []).filter((nome) => nome !== "");
    expect(new Set(nomi).size).toBe(nomi.length);
    expect(aggiornaDocumento(bytes, await documentoVivo(DOPO)).fatto.aggiornati).toEqual([]);
  });

  it("writes only the inner one where a block stands in another, and marks the outer one that has no source", async () => {
    const scostamenti = scostamentiVivi([["Corsi", 0.5, ""]]);
    const annidato = await cambiaDocx(await documentoVivo(PRIMA, scostamenti), (xml) => {
      const tabella = TABELLA.exec(xml)?.[0] ?? "";
      const senza = xml.replace(tabella, "");
      const at = senza.indexOf("</w:tc>", senza.indexOf(">Corsi<"));
      return `${senza.slice(0, at)}${tabella}<w:p/>${senza.slice(at)}`;
    });
    const { bytes, fatto } = aggiornaDocumento(annidato, await documentoVivo(DOPO));
    expect([fatto.aggiornati, fatto.segnati]).toEqual([
      expect.arrayContaining(["Quadro di sintesi"]),
      expect.arrayContaining(["Scostamenti"]),
    ]);
    const { documento, paragrafi } = await readDocx(bytes);
    expect(documento).toContain("▲\u00a097,0%");
    expect(documento).toContain(">Corsi<");
    const segni = () => paragrafi.filter(({ testo: uno }) => uno === DOCUMENTO.senzaFonte).length;
    const ancora = aggiornaDocumento(bytes, await documentoVivo(DOPO));
    expect(volte((await readDocx(ancora.bytes)).documento, DOCUMENTO.senzaFonte)).toBe(segni());
  });

  it("takes words that were moved away, or crossed out, for changed by hand", async () => {
    const mossa = (come: string) => (xml: string) =>
      xml.replace(SAL, `<w:${come} w:id="3" w:author="A">$1</w:${come}>`);
    for (const come of ["moveFrom", "del"]) {
      const { fatto, documento } = await dopoIlRitocco(mossa(come));
      expect(fatto.tenuti).toEqual(["Quadro di sintesi"]);
      expect(documento).toContain(`<w:${come} `);
    }
  });

  it("carries what was typed into a table that has another column now", async () => {
    const NOTE: ColonnaTabella = { id: "note", titolo: "Note", genere: "testo" };
    const prima = scostamentiVivi([
      ["Corsi", 0.5, ""],
      ["Fiere", 0.6, ""],
    ]);
    const [voce, ...altre] = prima.colonne;
    const conNote = {
      ...prima,
      colonne: [...(voce ? [voce] : []), NOTE, ...altre],
      righe: prima.righe.map((riga) => ({ ...riga, caselle: { ...riga.caselle, note: testo("nota") } })),
    };
    const digitato = await cambiaDocx(await documentoVivo(prima), (xml) => xml.replace("[da scrivere]", "Sede chiusa"));
    const { bytes, fatto } = aggiornaDocumento(digitato, await documentoVivo(conNote));
    expect(fatto.aggiornati).toContain("Scostamenti");
    expect((await readDocx(bytes)).tabelle[0]?.slice(1)).toEqual([
      ["Corsi", "nota", "▼\u00a050,0%", "Sede chiusa"],
      ["Fiere", "nota", "▼\u00a060,0%", "[da scrivere]"],
    ]);
    const indietro = aggiornaDocumento(bytes, await documentoVivo(prima));
    expect((await readDocx(indietro.bytes)).tabelle[0]?.[1]).toEqual(["Corsi", "▼\u00a050,0%", "Sede chiusa"]);
  });

  it("reads a word with its hyphens as the same word, whoever writes them", async () => {
    const documento = await documentoVivo(PRIMA);
    const come = await cambiaDocx(documento, (xml) => xml.replace(">IMPRESE<", ">IM\u00adPRE\u200bSE<"));
    expect(aggiornaDocumento(come, documento).fatto.tenuti).toEqual([]);
    expect(aggiornaDocumento(come, await documentoVivo(DOPO)).fatto.aggiornati).toContain("Quadro di sintesi");
  });
});
