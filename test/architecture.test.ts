import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

const SRC = path.resolve(__dirname, "../src");

/** folder: [folders it may import, folders whose types it may import, globals it may name]. "*" is anything. */
const TABLE: Readonly<Record<string, readonly [imports: string, types: string, globals: string]>> = {
  domain: ["", "", ""],
  texts: ["domain", "", ""],
  cruscotto: ["domain", "", ""],
  relazione: ["domain cruscotto texts", "", ""],
  modifiche: ["domain cruscotto relazione texts", "", ""],
  word: ["relazione texts", "", ""],
  functions: ["domain texts", "", "CustomFunctions"],
  excel: ["", "cruscotto modifiche", "Excel Office OfficeExtension"],
  actions: ["domain cruscotto relazione modifiche word functions excel texts", "", ""],
  commands: ["actions texts", "", "Office"],
  taskpane: ["actions domain texts", "cruscotto relazione modifiche word excel", "document window"],
  "taskpane/index.tsx": ["actions domain texts functions commands", "", "document window Office"],
  standalone: ["*", "", "*"],
};

const HOST_GLOBALS = ["Excel", "Office", "OfficeExtension", "CustomFunctions", "document", "window", "console"];

interface Import {
  readonly folder: string;
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

/** Key of the row that governs a file: its own, or its folder's. */
const ruleOf = (file: string): string => (file in TABLE ? file : (file.split("/")[0] ?? ""));

const filesOf = (rule: string): readonly string[] => files.filter((file) => ruleOf(file) === rule);

function importsOf(file: string): readonly Import[] {
  const found: Import[] = [];
  const add = (specifier: ts.Expression | undefined, isType: boolean): void => {
    if (!specifier || !ts.isStringLiteral(specifier) || !specifier.text.startsWith(".")) return;
    const target = path.posix.join(path.posix.dirname(file), specifier.text);
    found.push({ folder: target.split("/")[0] ?? "", isType });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeImport(node.importClause));
    if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false);
    ts.forEachChild(node, visit);
  };
  visit(parse(file));
  return found.filter(({ folder }) => folder !== file.split("/")[0]);
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

describe("the folders of src/", () => {
  it("are all in the table", () => {
    expect(files.filter((file) => !(ruleOf(file) in TABLE))).toEqual([]);
  });

  it.each(Object.keys(TABLE))("%s imports only what it may", (rule) => {
    const [imports, types] = TABLE[rule] ?? ["", ""];
    const strays = filesOf(rule).flatMap((file) =>
      importsOf(file)
        .filter(({ folder, isType }) => {
          if (imports === "*" || words(imports).includes(folder)) return false;
          return !(isType && words(types).includes(folder));
        })
        .map(({ folder, isType }) => `${file} imports ${isType ? "types of " : ""}${folder}`),
    );
    expect(strays).toEqual([]);
  });

  it.each(Object.keys(TABLE))("%s names only the globals it may", (rule) => {
    const allowed = TABLE[rule]?.[2] ?? "";
    const strays = filesOf(rule).flatMap((file) =>
      [...globalsOf(file)]
        .filter((name) => allowed !== "*" && !words(allowed).includes(name))
        .map((name) => `${file} names ${name}`),
    );
    expect(strays).toEqual([]);
  });

  it("have no drawer for leftovers", () => {
    expect(files.filter((file) => /(^|\/)(utils?|helpers?|common|shared|misc)(\/|\.)/i.test(file))).toEqual([]);
  });

  it("have no barrels", () => {
    const reexports = files.filter((file) =>
      parse(file).statements.some((statement) => ts.isExportDeclaration(statement) && statement.moduleSpecifier),
    );
    expect(reexports).toEqual([]);
  });

  it("silence no lint rule", () => {
    expect(files.filter((file) => /eslint-disable|@ts-ignore|@ts-nocheck/.test(read(file)))).toEqual([]);
  });

  it("keep every file within 300 lines", () => {
    expect(files.filter((file) => read(file).trimEnd().split("\n").length > 300)).toEqual([]);
  });
});
