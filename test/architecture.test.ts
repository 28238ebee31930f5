import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import stanze from "../scripts/stanze.json";

const SRC = path.resolve(__dirname, "../src");

interface Stanza {
  readonly dice: string;
  /** Rooms whose values and types it may import; "*" is anything. */
  readonly importa: string;
  /** Rooms whose types it may import. */
  readonly tipi: string;
  readonly globali: string;
}

const TABLE: Readonly<Record<string, Stanza>> = stanze;

const ARCHITETTURA = readFileSync(path.resolve(__dirname, "../docs/architettura.md"), "utf8");

const HOST_GLOBALS = ["Excel", "Office", "OfficeExtension", "CustomFunctions", "document", "window", "console"];

interface Import {
  /** A path under src/, without its ending. */
  readonly target: string;
  readonly isType: boolean;
}

const words = (list: string): readonly string[] => list.split(" ").filter(Boolean);

const files = readdirSync(SRC, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map((entry) => path.relative(SRC, path.join(entry.parentPath, entry.name)).split(path.sep).join("/"));

const read = (file: string): string => readFileSync(path.join(SRC, file), "utf8");

const parse = (file: string): ts.SourceFile =>
  ts.createSourceFile(
    file,
    read(file),
    ts.ScriptTarget.ESNext,
    true,
    file.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );

/** Key of the row that governs a path: its own, or that of the innermost room it stands in. */
function ruleOf(file: string): string {
  for (let place = file; place !== "."; place = path.posix.dirname(place)) if (place in TABLE) return place;
  return "";
}

const folderOf = (rule: string): string => rule.split("/")[0] ?? "";

/** Whether a list of rooms lets one in: by its name, or by that of its folder for whoever comes from outside it. */
const admits = (list: string, from: string, to: string): boolean =>
  list === "*" || words(list).includes(to) || (folderOf(from) !== folderOf(to) && words(list).includes(folderOf(to)));

const filesOf = (rule: string): readonly string[] => files.filter((file) => ruleOf(file) === rule);

function importsOf(file: string): readonly Import[] {
  const found: Import[] = [];
  const add = (specifier: ts.Expression | undefined, isType: boolean): void => {
    if (!specifier || !ts.isStringLiteral(specifier) || !specifier.text.startsWith(".")) return;
    found.push({ target: path.posix.join(path.posix.dirname(file), specifier.text), isType });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeImport(node.importClause));
    if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false);
    ts.forEachChild(node, visit);
  };
  visit(parse(file));
  return found;
}

/** The file that an import reaches. */
const fileOf = (target: string): string | undefined =>
  [`${target}.ts`, `${target}.tsx`].find((one) => files.includes(one));

/** Each circle of imports, as the files of one walk round it. */
function circlesOf(all: readonly string[]): readonly string[] {
  const next = new Map(all.map((file) => [file, importsOf(file).flatMap(({ target }) => fileOf(target) ?? [])]));
  const done = new Set<string>();
  const circles: string[] = [];
  const walk = (file: string, way: readonly string[]): void => {
    if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(" > "));
    if (done.has(file) || way.includes(file)) return;
    for (const other of next.get(file) ?? []) walk(other, [...way, file]);
    done.add(file);
  };
  for (const file of all) walk(file, []);
  return circles;
}

function isTypeImport(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const { name, namedBindings } = clause;
  return (
    !name &&
    !!namedBindings &&
    ts.isNamedImports(namedBindings) &&
    namedBindings.elements.every((one) => one.isTypeOnly)
  );
}

/** Identifiers that stand for a global: not a property, a key or a local name. */
function globalsOf(file: string): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && HOST_GLOBALS.includes(node.text) && !isMemberName(node)) found.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(parse(file));
  return found;
}

function isMemberName(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node;
  if (ts.isQualifiedName(parent)) return parent.right === node;
  return (
    (ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent) || ts.isMethodDeclaration(parent)) &&
    parent.name === node
  );
}

/** The host knows nothing of PERF, and what runs without Excel stands beside it: a name of theirs is no name of PERF. */
const PROGRAMMI: Readonly<Record<string, (file: string) => boolean>> = {
  PERF: (file) => !/^(?:host|standalone)\//.test(file),
  host: (file) => file.startsWith("host/"),
  standalone: (file) => file.startsWith("standalone/"),
};

const exportedBy = (file: string): ReadonlySet<string> =>
  new Set(
    [...read(file).matchAll(/^export (?:async |abstract )?(?:const|function|class|interface|type) (\w+)/gm)].map(
      ([, nome = ""]) => nome,
    ),
  );

const PROVE = readdirSync(__dirname, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => ({ file, testo: readFileSync(path.join(__dirname, file), "utf8") }));

/** Values that a file exports and nobody imports; of a file that is taken whole, none. Types say what values are made of. */
function senzaChiLiUsa(): readonly string[] {
  const testi = [...files.map(read), ...PROVE.map(({ testo }) => testo)];
  const nominati = testi.flatMap((testo) =>
    [...testo.matchAll(/^import (?:type )?(?:\w+, )?\{([^}]*)\} from/gm)].flatMap(([, nomi = ""]) =>
      nomi.split(",").map((nome) =>
        nome
          .trim()
          .replace(/^type /, "")
          .replace(/ as \w+$/, ""),
      ),
    ),
  );
  const interi = testi.flatMap((testo) =>
    [...testo.matchAll(/(?:\bimport\((?:\/\*.*?\*\/ ?)?|\* as \w+ from )"([^"]+)"/g)].map(([, dove = ""]) =>
      path.basename(dove),
    ),
  );
  const usati = new Set(nominati);
  return files
    .filter((file) => !interi.includes(path.basename(file).replace(/\.tsx?$/, "")))
    .flatMap((file) =>
      [...read(file).matchAll(/^export (?:async |abstract )?(?:const|function|class) (\w+)/gm)]
        .filter(([, nome = ""]) => !usati.has(nome))
        .map(([, nome]) => `${file}: ${nome}`),
    );
}

describe("the folders of src/", () => {
  it("are all in the table", () => {
    expect(files.filter((file) => !(ruleOf(file) in TABLE))).toEqual([]);
  });

  it.each(Object.entries(TABLE))("%s imports only what it may", (rule, { importa, tipi }) => {
    const strays = filesOf(rule).flatMap((file) =>
      importsOf(file)
        .filter(({ target, isType }) => {
          const to = ruleOf(target);
          return to !== rule && !admits(importa, rule, to) && !(isType && admits(tipi, rule, to));
        })
        .map(({ target, isType }) => `${file} imports ${isType ? "types of " : ""}${target}`),
    );
    expect(strays).toEqual([]);
  });

  it.each(Object.entries(TABLE))("%s names only the globals it may", (rule, { globali }) => {
    const strays = filesOf(rule).flatMap((file) =>
      [...globalsOf(file)]
        .filter((name) => globali !== "*" && !words(globali).includes(name))
        .map((name) => `${file} names ${name}`),
    );
    expect(strays).toEqual([]);
  });

  it.each(Object.entries(TABLE))(
    "%s stands in docs/architettura.md as in the table",
    (rule, { dice, importa, tipi }) => {
      const cells = [`\`${rule}\``, dice, importa, tipi].map((cell) => cell.trim());
      const rows = ARCHITETTURA.split("\n").map((line) => line.split("|").map((cell) => cell.trim()));
      expect(rows.find(([, name]) => name === cells[0])?.slice(1, 5)).toEqual(cells);
    },
  );

  it("import each other in no circle, types included", () => {
    expect(circlesOf(files)).toEqual([]);
  });

  it("have no drawer for leftovers", () => {
    expect(files.filter((file) => /(^|\/)(utils?|helpers?|common|shared|misc)(\/|\.)/i.test(file))).toEqual([]);
  });

  it("never ask Excel for what empties or refuses its own undo (office-js #6491)", () => {
    const chiesti = files.filter((file) => /\b(?:mergeUndoGroup|requestUpdate)\b/.test(read(file)));
    expect(chiesti).toEqual([]);
  });

  it("have no barrels", () => {
    const reexports = files.filter((file) =>
      parse(file).statements.some((statement) => ts.isExportDeclaration(statement) && statement.moduleSpecifier),
    );
    expect(reexports).toEqual([]);
  });

  it.each(Object.entries(PROGRAMMI))("of %s export each name from one file", (_, isSuo) => {
    const dove = new Map<string, readonly string[]>();
    for (const file of files.filter(isSuo)) {
      for (const nome of exportedBy(file)) dove.set(nome, [...(dove.get(nome) ?? []), file]);
    }
    expect([...dove].filter(([, suoi]) => suoi.length > 1)).toEqual([]);
  });

  it("export nothing that nobody imports", () => {
    expect(senzaChiLiUsa()).toEqual([]);
  });

  it("silence no lint rule", () => {
    expect(files.filter((file) => /eslint-disable|@ts-ignore|@ts-nocheck/.test(read(file)))).toEqual([]);
  });

  it("keep every file within 300 lines", () => {
    expect(files.filter((file) => read(file).trimEnd().split("\n").length > 300)).toEqual([]);
  });
});

/** What the whole proofs share. */
const SOLO_DELLE_PROVE_INTERE = "support/libreOffice.ts";

describe("the tests", () => {
  it("draw what is random from the seed of the run", () => {
    const senza = PROVE.filter(({ testo }) => /\bfc\.(assert|sample|check)\(/.test(testo) && !testo.includes("corse("));
    const colProprio = PROVE.filter(({ testo }) => /\bseed: \d/.test(testo));
    expect([...senza, ...colProprio].map(({ file }) => file)).toEqual([]);
  });

  it("start no program but Node, except those that npm run prove alone runs", () => {
    const daProve = (file: string) => file.endsWith(".prove.ts") || file === SOLO_DELLE_PROVE_INTERE;
    const nome = path.basename(SOLO_DELLE_PROVE_INTERE, ".ts");
    const chi = PROVE.filter(({ testo }) => testo.includes(`support/${nome}"`)).map(({ file }) => file);
    expect(chi.filter((file) => !daProve(file))).toEqual([]);
    const programs = PROVE.filter(({ file }) => !daProve(file)).flatMap(({ file, testo }) =>
      [...testo.matchAll(/(?<![.\w])(?:spawn|exec|execFile|fork)(?:Sync)?\(\s*([^,)\s]+)/g)].map(
        ([, program]) => `${file}: ${program}`,
      ),
    );
    expect(programs.filter((one) => !one.endsWith(": process.execPath"))).toEqual([]);
    expect(programs.length).toBeGreaterThan(2);
    expect(readFileSync(path.join(__dirname, "../.ci/run"), "utf8")).not.toMatch(/\b(apt|apt-get|apk|brew|dnf|yum)\b/);
  });
});

it("no two files differ by the case of their names only", () => {
  const nomi = ["src", "test", "scripts", "docs"].flatMap((folder) =>
    readdirSync(path.join(__dirname, "..", folder), { recursive: true, encoding: "utf8" }).map((file) =>
      path.join(folder, file).replace(/\.tsx?$/, ""),
    ),
  );
  const minuscoli = nomi.map((nome) => nome.toLowerCase());
  expect(nomi.filter((_, at) => minuscoli.indexOf(minuscoli[at] ?? "") !== at)).toEqual([]);
});
