import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { aggiornaDocumento } from "../../../src/word/vivo/aggiornaDocumento";
import { cambiaDocx, readDocx } from "../../support/docx";
import { documentoVivo, quadroVivo, scostamentiVivi } from "../../support/documentiVivi";

const hasLibreOffice = spawnSync("soffice", ["--version"]).status === 0;
const inLibreOffice = hasLibreOffice ? it : it.skip;
if (!hasLibreOffice) process.stderr.write("LibreOffice (soffice) is not installed: its tests are skipped.\n");

const BASIC = '<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">';
const XBA = '<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">';

/** Edits a document as a person does in LibreOffice Writer, by a macro over `doc`, and saves it as .docx. */
function inWriter(bytes: Uint8Array, gesti: string): Uint8Array {
  const cartella = mkdtempSync(join(tmpdir(), "perf-writer-"));
  try {
    const [prima, dopo] = [join(cartella, "prima.docx"), join(cartella, "dopo.docx")];
    writeFileSync(prima, bytes);
    const libreria = join(cartella, "profilo/user/basic/Standard");
    mkdirSync(libreria, { recursive: true });
    writeFileSync(
      join(libreria, "script.xlb"),
      `<?xml version="1.0" encoding="UTF-8"?>\n${BASIC}\n<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false"><library:element library:name="Gesti"/></library:library>`,
    );
    const macro = `
Function trova(doc, testo)
  Dim d : d = doc.createSearchDescriptor() : d.SearchString = testo
  trova = doc.findFirst(d)
End Function
Sub digita(doc, prima, testo, isDopo)
  Dim f : f = trova(doc, prima)
  Dim c
  If isDopo Then
    c = f.Text.createTextCursorByRange(f.End) : c.gotoEndOfParagraph(False)
    f.Text.insertControlCharacter(c, 0, False) : f.Text.insertString(c, testo, False)
  Else
    c = f.Text.createTextCursorByRange(f.Start) : c.gotoStartOfParagraph(False)
    f.Text.insertString(c, testo, False) : f.Text.insertControlCharacter(c, 0, False)
  End If
End Sub
Sub Main
  Dim p(0) As New com.sun.star.beans.PropertyValue : p(0).Name = "Hidden" : p(0).Value = True
  Dim doc : doc = StarDesktop.loadComponentFromURL("${pathToFileURL(prima).href}", "_blank", 0, p())
  ${gesti}
  Dim s(0) As New com.sun.star.beans.PropertyValue : s(0).Name = "FilterName" : s(0).Value = "MS Word 2007 XML"
  doc.storeToURL("${pathToFileURL(dopo).href}", s())
  doc.close(True)
End Sub`;
    const scritta = macro.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
    writeFileSync(
      join(libreria, "Gesti.xba"),
      `<?xml version="1.0" encoding="UTF-8"?>\n${XBA}\n<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Gesti" script:language="StarBasic">${scritta}</script:module>`,
    );
    const profilo = `-env:UserInstallation=${pathToFileURL(join(cartella, "profilo")).href}`;
    spawnSync("soffice", [profilo, "--headless", "macro:///Standard.Gesti.Main"], { timeout: 240_000 });
    return new Uint8Array(readFileSync(dopo));
  } finally {
    rmSync(cartella, { recursive: true, force: true });
  }
}

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
    const uscito = inWriter(inWriter(await documentoVivo(...PRIMA), ""), "");
    const { bytes, fatto } = aggiornaDocumento(uscito, await documentoVivo(...DOPO));
    expect([fatto.tenuti, fatto.tolti, fatto.nuovi, fatto.segnati]).toEqual([[], [], [], []]);
    expect(fatto.aggiornati).toEqual(
      expect.arrayContaining(["Quadro di sintesi", "Scostamenti", "SAL per prospettiva"]),
    );
    const letto = await readDocx(bytes);
    expect(nomi(letto.tabelle[0])).toEqual(["IMPRESE", "CRESCITA", "PROCESSI"]);
    expect(aggiornaDocumento(bytes, await documentoVivo(...DOPO)).fatto.aggiornati).toEqual([]);
  });

  inLibreOffice("keeps what was typed before and after, in the fields, and the styles that were changed", async () => {
    const uscito = inWriter(
      await documentoVivo(...PRIMA),
      `digita(doc, "Quadro di sintesi", "Scritto prima", False)
  digita(doc, "Bilancio di genere", "Scritto dopo", True)
  Dim f : f = trova(doc, "[da scrivere]") : f.String = "Sede chiusa"
  doc.StyleFamilies.getByName("ParagraphStyles").getByName("Heading 1").CharColor = 11141120`,
    );
    const { bytes, fatto } = aggiornaDocumento(uscito, await documentoVivo(...DOPO));
    expect(fatto.tenuti).toEqual([]);
    const letto = await readDocx(bytes);
    expect(detti(letto)).toEqual(expect.arrayContaining(["Scritto prima", "Scritto dopo"]));
    expect(letto.tabelle.flat()).toContainEqual(["Corsi", "▼\u00a060,0%", "Sede chiusa"]);
    expect((await letto.parte("word/styles.xml")).toLowerCase()).toContain("aa0000");
  });

  inLibreOffice("leaves what was changed inside, and does not bring back a section that was deleted", async () => {
    const uscito = inWriter(
      await documentoVivo(...PRIMA),
      `Dim f : f = trova(doc, "PROCESSI") : f.String = "PROCESSI INTERNI"
  Dim g : g = trova(doc, "Scostamenti")
  Dim i, tabella
  For i = doc.TextTables.Count - 1 To 0 Step -1
    tabella = doc.TextTables.getByIndex(i)
    If tabella.getCellByName("C1").String = "Causa dello scostamento" Then tabella.dispose()
  Next
  Dim e : e = doc.Text.createEnumeration() : Dim p
  Do While e.hasMoreElements()
    p = e.nextElement()
    If p.supportsService("com.sun.star.text.Paragraph") Then
      If InStr(p.String, "– Scostamenti") > 0 Then p.dispose()
    End If
  Loop`,
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
      return xml.replace(sua, "").replace("<w:body>", `<w:body>${sua}`);
    });
    const { bytes, fatto } = aggiornaDocumento(inWriter(mosso, ""), await documentoVivo(...DOPO));
    expect([fatto.tenuti, fatto.tolti]).toEqual([[], []]);
    const { tabelle } = await readDocx(bytes);
    expect(tabelle.map(nomi)).toEqual([["Corsi"], ["IMPRESE", "CRESCITA", "PROCESSI"]]);
  });
});
