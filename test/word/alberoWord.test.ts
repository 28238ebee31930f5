import { Document, Packer } from "docx";
import { composeRelazione } from "../../src/relazione/composeRelazione";
import { Valori } from "../../src/relazione/caselle/Valori";
import { alberoWord } from "../../src/word/alberoWord";
import { cartaDi } from "../../src/word/larghezze";
import { readDocx } from "../support/docx";
import { materialeOf } from "../support/materiale";

describe("alberoWord", () => {
  it("draws a box for the ente and each row, a line to each, and says the same in its text alternative", async () => {
    const materiale = await materialeOf("pisa-2020", { anno: 2020 });
    const tabelle = composeRelazione(materiale, new Set(["albero"]));
    const albero = tabelle.find(({ id }) => id === "albero")!;
    const valori = new Valori(tabelle, materiale.fogli[0]!.misurato.politica);
    const documento = new Document({ sections: [{ children: [...alberoWord(albero, valori, cartaDi(true))] }] });
    const { documento: xml } = await readDocx(await Packer.toBuffer(documento));
    const testo = typeof xml === "string" ? xml : JSON.stringify(xml);
    expect(testo.match(/<wps:txbx>/g)).toHaveLength(albero.righe.length + 1);
    expect(testo.match(/<wps:cNvCnPr/g)).toHaveLength(albero.righe.length);
    const [, alternativa = ""] = /descr="([^"]*Albero della performance[^"]*)"/.exec(testo) ?? [];
    expect(alternativa).toContain("A4 Promuovere la filiera del turismo");
    expect(alternativa).toContain("67,6%");
  });
});
