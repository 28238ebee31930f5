import { aggiornaDocumento } from "../../../src/word/vivo/aggiornaDocumento";
import { cambiaDocx, readDocx } from "../../support/docx";
import { inLibreOffice, inWriter } from "../../support/libreOffice";
import { documentoVivo, quadroVivo, scostamentiVivi } from "../../support/documentiVivi";

/** The same, with what somebody changed in the middle of its stay there. */
const cambiatoInWriter = async (bytes: Uint8Array, cambia: (xml: string) => string) =>
  inWriter(await cambiaDocx(inWriter(bytes), cambia));

const scritto = (testo: string) => `<w:p><w:r><w:t>${testo}</w:t></w:r></w:p>`;
/** The paragraph or the table that holds a text, as Writer writes it. */
const paragrafoCon = (xml: string, testo: string) =>
  (xml.match(/<w:p>(?:(?!<\/w:p>)[\s\S])*<\/w:p>/g) ?? []).find((uno) => uno.replace(/<[^>]*>/g, "").includes(testo)) ??
  "";
const tabellaCon = (xml: string, testo: string) =>
  (xml.match(/<w:tbl>[\s\S]*?<\/w:tbl>/g) ?? []).find((una) => una.includes(testo)) ?? "";

const PRIMA = [
  quadroVivo([
    ["IMPRESE", 0.5],
    ["PROCESSI", 0.95],
  ]),
  scostamentiVivi([["Corsi", 0.5, ""]]),
] as const;
const DOPO = [
  quadroVivo([
    ["IMPRESE", 0.97],
    ["CRESCITA", 0.6],
    ["PROCESSI", 0.95],
  ]),
  scostamentiVivi([["Corsi", 0.6, ""]]),
] as const;
const nomi = (tabella: readonly (readonly string[])[] | undefined) => tabella?.slice(1).map(([nome]) => nome);
const detti = ({ paragrafi }: Awaited<ReturnType<typeof readDocx>>) => paragrafi.map(({ testo }) => testo);

describe("a document edited in LibreOffice", () => {
  inLibreOffice("is found again whole after two trips, and updated", async () => {
    const uscito = inWriter(inWriter(await documentoVivo(...PRIMA)));
    const { bytes, fatto } = aggiornaDocumento(uscito, await documentoVivo(...DOPO));
    expect([fatto.tenuti, fatto.tolti, fatto.nuovi, fatto.segnati]).toEqual([[], [], [], []]);
    expect(fatto.aggiornati).toEqual(
      expect.arrayContaining(["Quadro di sintesi", "Scostamenti", "SAL per prospettiva"]),
    );
    const letto = await readDocx(bytes);
    expect(nomi(letto.tabelle[0])).toEqual(["IMPRESE", "CRESCITA", "PROCESSI"]);
    expect(aggiornaDocumento(bytes, await documentoVivo(...DOPO)).fatto.aggiornati).toEqual([]);
  });

  inLibreOffice(
    "keeps what was typed before and after and in the fields, and the styles that it names in its own way",
    async () => {
      const uscito = await cambiatoInWriter(await documentoVivo(...PRIMA), (xml) => {
        const [titolo, dopo] = [paragrafoCon(xml, "Quadro di sintesi"), paragrafoCon(xml, "3.4 Bilancio")];
        return xml
          .replace(titolo, scritto("Scritto prima") + titolo)
          .replace(dopo, dopo + scritto("Scritto dopo"))
          .replace("[da scrivere]", "Sede chiusa");
      });
      const { bytes, fatto } = aggiornaDocumento(uscito, await documentoVivo(...DOPO));
      expect(fatto.tenuti).toEqual([]);
      const letto = await readDocx(bytes);
      expect(detti(letto)).toEqual(expect.arrayContaining(["Scritto prima", "Scritto dopo"]));
      expect(letto.tabelle.flat()).toContainEqual(["Corsi", "▼\u00a060,0%", "Sede chiusa"]);
      // The caption of Writer has another id: what is written follows it.
      expect(letto.documento.match(/w:val="Caption1"/g)?.length).toBeGreaterThan(2);
      expect(letto.documento).not.toContain('w:val="CellaTabella"');
    },
  );

  inLibreOffice("leaves what was changed inside, and does not bring back a section that was deleted", async () => {
    const uscito = await cambiatoInWriter(await documentoVivo(...PRIMA), (xml) =>
      xml
        .replace(">PROCESSI<", ">PROCESSI INTERNI<")
        .replace(tabellaCon(xml, "Causa dello scostamento"), "")
        .replace(paragrafoCon(xml, " – Scostamenti"), ""),
    );
    const { bytes, fatto } = aggiornaDocumento(uscito, await documentoVivo(...DOPO));
    expect(fatto.tenuti).toContain("Quadro di sintesi");
    expect(fatto.tolti).toContain("Scostamenti");
    const { tabelle } = await readDocx(bytes);
    expect(tabelle.map(nomi)).toEqual([["IMPRESE", "PROCESSI INTERNI"]]);
  });

  inLibreOffice("follows a table that was moved", async () => {
    const mosso = await cambiaDocx(await documentoVivo(...PRIMA), (xml) => {
      const sua =
        /<w:sdt><w:sdtPr><w:alias w:val="PERF – Scostamenti"\/>(?:(?!<\/w:sdt>)[\s\S])*<w:tbl>[\s\S]*?<\/w:sdt>/.exec(
          xml,
        )?.[0] ?? "";
      return xml.replace(sua, "").replace("</w:p>", `</w:p>${sua}`);
    });
    const { bytes, fatto } = aggiornaDocumento(inWriter(mosso), await documentoVivo(...DOPO));
    expect([fatto.tenuti, fatto.tolti]).toEqual([[], []]);
    const { tabelle } = await readDocx(bytes);
    expect(tabelle.map(nomi)).toEqual([["Corsi"], ["IMPRESE", "CRESCITA", "PROCESSI"]]);
  });

  inLibreOffice("keeps the styles that were changed there", async () => {
    const uscito = inWriter(
      await cambiaDocx(
        inWriter(await documentoVivo(...PRIMA)),
        (xml) =>
          xml
            .replace(/(<w:name w:val="Heading 1"\/>[\s\S]*?<w:rPr>)/i, '$1<w:color w:val="00B050"/>')
            .replace(/(<w:color w:val="00B050"\/>[\s\S]*?)<w:color [^>]*>/, "$1"),
        "word/styles.xml",
      ),
    );
    const { bytes, fatto } = aggiornaDocumento(uscito, await documentoVivo(...DOPO));
    expect(fatto.tenuti).toEqual([]);
    const stili = await (await readDocx(bytes)).parte("word/styles.xml");
    expect(stili).toContain('w:val="00B050"');
    expect(stili.match(/<w:name w:val="heading 1"\/>/gi)).toHaveLength(1);
  });

  inLibreOffice("five updates with a trip in between are what is built once, outside what was typed", async () => {
    const nuovo = await documentoVivo(...DOPO);
    let bytes: Uint8Array = await documentoVivo(...PRIMA);
    const scritte: string[] = [];
    for (let volta = 0; volta < 5; volta += 1) {
      const commento = `Commento ${volta}`;
      scritte.push(commento);
      bytes = await cambiatoInWriter(bytes, (xml) => {
        const titolo = paragrafoCon(xml, "Quadro di sintesi");
        return xml.replace(titolo, scritto(commento) + titolo);
      });
      bytes = aggiornaDocumento(bytes, volta % 2 === 0 ? nuovo : await documentoVivo(...PRIMA)).bytes;
    }
    const [letto, atteso] = [await readDocx(bytes), await readDocx(nuovo)];
    expect(letto.tabelle).toEqual(atteso.tabelle);
    expect(scritte.filter((uno) => !detti(letto).includes(uno))).toEqual([]);
    const bianchi = (uno: string) => uno.trim() !== "" && !scritte.includes(uno);
    expect(detti(letto).filter(bianchi)).toEqual(detti(atteso).filter(bianchi));
    expect(aggiornaDocumento(bytes, nuovo).fatto.aggiornati).toEqual([]);
  });
});
