import {
  chmodSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { scriviInsieme, type ScriviNuovo } from "../../src/standalone/cli/scriviInsieme";

const cartella = () => mkdtempSync(path.join(tmpdir(), "perf-scrivi-"));
const bytes = (testo: string) => new Uint8Array(Buffer.from(testo));

/** A disk on which one file, the second that is written, goes wrong. */
function discoCheCede(onSecondo: (file: string) => void): ScriviNuovo {
  let scritti = 0;
  return (file, contenuto) => {
    scritti += 1;
    writeFileSync(file, contenuto);
    if (scritti === 2) onSecondo(file);
  };
}

const pieno = () => {
  throw Object.assign(new Error("ENOSPC: no space left on device"), { code: "ENOSPC" });
};

describe("scriviInsieme", () => {
  it("writes every file, and nothing beside them", () => {
    const qui = cartella();
    scriviInsieme([
      { file: path.join(qui, "a.xlsx"), contenuto: bytes("uno") },
      { file: path.join(qui, "b.docx"), contenuto: bytes("due") },
    ]);
    expect(readdirSync(qui)).toEqual(["a.xlsx", "b.docx"]);
    expect(readFileSync(path.join(qui, "b.docx"), "utf8")).toBe("due");
  });

  it("leaves nothing behind where the disk is full, and says so", () => {
    const qui = cartella();
    const [a, b] = ["a.xlsx", "b.docx"].map((nome) => path.join(qui, nome));
    writeFileSync(a!, "prima");
    const files = [a!, b!].map((file) => ({ file, contenuto: bytes("nuovo") }));
    expect(() => scriviInsieme(files, discoCheCede(pieno))).toThrow(/spazio/);
    expect([readdirSync(qui), readFileSync(a!, "utf8")]).toEqual([["a.xlsx"], "prima"]);
  });

  it.each([[true], [false]])(
    "puts the first file back where the second finds no place (it was there: %s)",
    (presente) => {
      const qui = cartella();
      const [a, b] = ["a.xlsx", "b.docx"].map((nome) => path.join(qui, nome));
      if (presente) writeFileSync(a!, "prima");
      const files = [a!, b!].map((file) => ({ file, contenuto: bytes("nuovo") }));
      const occupa = discoCheCede(() => {
        mkdirSync(b!);
        writeFileSync(path.join(b!, "altro"), "");
      });
      expect(() => scriviInsieme(files, occupa)).toThrow(/Non si può scrivere/);
      expect(readdirSync(qui)).toEqual(presente ? ["a.xlsx", "b.docx"] : ["b.docx"]);
      if (presente) expect(readFileSync(a!, "utf8")).toBe("prima");
    },
  );

  it("keeps the permissions of a file that it replaces, and a link a link", () => {
    const qui = cartella();
    const [vero, link] = ["vero.xlsx", "link.xlsx"].map((nome) => path.join(qui, nome));
    writeFileSync(vero!, "prima");
    chmodSync(vero!, 0o640);
    symlinkSync(vero!, link!);
    scriviInsieme([{ file: link!, contenuto: bytes("dopo") }]);
    expect([readFileSync(vero!, "utf8"), statSync(vero!).mode & 0o777, readdirSync(qui)]).toEqual([
      "dopo",
      0o640,
      ["link.xlsx", "vero.xlsx"],
    ]);
  });

  it("leaves the other names of a file that it replaces as they were", () => {
    const qui = cartella();
    const [uno, altro] = ["uno.xlsx", "altro.xlsx"].map((nome) => path.join(qui, nome));
    writeFileSync(uno!, "prima");
    linkSync(uno!, altro!);
    scriviInsieme([{ file: uno!, contenuto: bytes("dopo") }]);
    expect(readFileSync(altro!, "utf8")).toBe("prima");
  });
});
