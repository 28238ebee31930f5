import { readFileSync } from "node:fs";
import { formatNumeroItaliano } from "../../src/domain/numeri/formatNumeroItaliano";
import { runSal } from "../../src/standalone/sal";
import { campione } from "../support/campione";
import { readDocx, type DocxLetto } from "../support/docx";
import { cruscotto, jsonOf, nuovo, type Json } from "../support/rigaDiComando";

/** A SAL as the document prints it; "" where there is none. */
const scritto = (sal: number | null) => {
  if (sal === null) return "";
  const decimali = [1, 2, 3, 4].find((n) => sal === 1 || sal === 0 || !/^(?:100|0)\.0+$/.test((sal * 100).toFixed(n)));
  return `${formatNumeroItaliano(sal * 100, decimali ?? 4, true)}%`;
};
const senzaSegno = (cella: string) => cella.replace(/^[▲◆▼]\u00a0/, "");

/** The table that follows a caption, as name and SAL of each row. */
function salDi({ tabelle }: DocxLetto, prima: string): readonly (readonly [string, string])[] {
  return tabelle
    .filter(([testa]) => testa?.[0] === prima)
    .flatMap(([testa = [], ...righe]) => {
      // The name of a heading goes over the blank columns beside it: its figures are told from the right.
      const dalFondo = testa.indexOf("Esito") - 1 - testa.length;
      return righe.map((riga): readonly [string, string] => [riga[0] ?? "", senzaSegno(riga.at(dalFondo) ?? "")]);
    });
}

const piano = (nome: string) => nome.replace(/ \(\d+\)$/, "");

function attesi({ fogli }: Json): readonly (readonly [string, string])[] {
  return fogli.flatMap(({ indicatori, aggregati }) =>
    [...indicatori, ...aggregati.filter(({ livello }) => livello !== "priorità")].flatMap(
      ({ nome, sal }): (readonly [string, string])[] => (sal === null ? [] : [[nome, scritto(sal)]]),
    ),
  );
}

const DOCUMENTI = [
  ["pisa-2020", "pisa"],
  ["arezzo-siena-2019", "standard"],
] as const;

describe.each(campione(DOCUMENTI, 1))("the document of %s", (nome, politica) => {
  it("prints every SAL of the JSON of the same run, and the ente's", async () => {
    const docx = nuovo(`${nome}.docx`);
    const json = await jsonOf(cruscotto(`${nome}.xlsx`), "--policy", politica, "--docx", docx, "--integrale");
    const letto = await readDocx(readFileSync(docx));
    const dettagli = salDi(letto, "Obiettivo / indicatore").map(([voce, sal]) => [piano(voce), sal]);
    expect(dettagli).toEqual(expect.arrayContaining([...attesi(json)]));
    const quadro = letto.tabelle.find(([testa]) => testa?.[0] === "Prospettiva / Obiettivo");
    const ente = quadro?.find(([voce]) => voce === "Ente");
    expect(ente?.map(senzaSegno)).toContain(scritto(json.ente?.sal ?? null));
  });
});

describe("sal --docx", () => {
  it("writes the document beside the workbook and says both", async () => {
    const [docx, out] = [nuovo("insieme.docx"), nuovo("insieme.xlsx")];
    const { codice, stderr } = await runSal([cruscotto("pisa-2020.xlsx"), "--docx", docx, "--out", out, "--force"]);
    expect([codice, stderr]).toEqual([
      0,
      expect.stringMatching(/^Scritto .*insieme\.docx\. Scritto .*insieme\.xlsx\./),
    ]);
    expect((await readDocx(readFileSync(docx))).tabelle.length).toBeGreaterThan(3);
  });

  it("prints each thing once, unless every table is asked for", async () => {
    const tabelleDi = async (...altro: readonly string[]) => {
      const docx = nuovo("lungo.docx");
      await runSal([cruscotto("pisa-2020.xlsx"), "--docx", docx, "--force", ...altro]);
      return (await readDocx(readFileSync(docx))).tabelle;
    };
    const [breve, intero] = [await tabelleDi(), await tabelleDi("--integrale")];
    expect(intero.length - breve.length).toBeGreaterThan(4);
    const teste = breve.map(([testa = []]) => testa);
    expect(teste.flat()).not.toContain("Esito");
    expect(teste.filter(([prima]) => prima === "Obiettivo / indicatore")).toHaveLength(1);
  });

  it("refuses a copy for publication with places to be written, named, and marks a draft of it", async () => {
    const docx = nuovo("pubblica.docx");
    const rifiutata = await runSal([cruscotto("pisa-2020.xlsx"), "--docx", docx, "--publication", "--force"]);
    expect(rifiutata.codice).toBe(2);
    expect(rifiutata.stderr).toMatch(/ancora da scrivere.*Bilancio di genere.*Scostamenti \(Causa/);
    const bozza = await runSal([cruscotto("pisa-2020.xlsx"), "--docx", docx, "--publication", "--bozza", "--force"]);
    // A name that the workbook does not know cannot be told from any other word.
    expect(bozza.stderr).toContain("possono nominare persone");
    expect(bozza.codice).toBe(0);
    const { parte } = await readDocx(readFileSync(docx));
    expect(await parte("word/header1.xml")).toContain("BOZZA");
  });

  it("says of the workbook beside a copy for publication that it is not to be published", async () => {
    const pubblica = ["--docx", nuovo("con-cartella.docx"), "--publication", "--bozza"];
    const { stdout, stderr } = await runSal([cruscotto("pisa-2020.xlsx"), "--out", nuovo("lavoro.xlsx"), ...pubblica]);
    expect(stdout + stderr).toContain("si pubblica solo il documento");
  });

  it.each([
    [["--bozza"], "serve anche --publication"],
    [["--integrale"], "serve anche --docx"],
    [["--docx", ""], "Dopo --docx manca il valore"],
    [["--docx", "relazione.doc"], "--docx relazione.doc: valore non ammesso"],
    [["--docx", "/nessuna/cartella/x.docx"], "Non si può scrivere"],
    [["--publication"], "serve anche --docx"],
  ])("refuses %j in one line", async (argomenti, detto) => {
    const { codice, stdout, stderr } = await runSal([cruscotto("pisa-2020.xlsx"), ...argomenti]);
    expect([codice, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(detto);
    expect(stderr).not.toContain("\n");
  });
});
