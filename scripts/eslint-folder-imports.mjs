import path from "node:path";

/** Folder of a file directly under src/, "" for files elsewhere. */
function folderOf(file, srcRoot) {
  const relative = path.relative(srcRoot, file);
  if (relative.startsWith("..")) return "";
  return relative.split(path.sep)[0] ?? "";
}

function isTypeOnly(node) {
  if (node.importKind === "type" || node.exportKind === "type") return true;
  const specifiers = node.specifiers ?? [];
  return specifiers.length > 0 && specifiers.every((specifier) => specifier.importKind === "type");
}

/** The rule that keeps data flowing one way: which folder of src/ may import which. */
export const folderImports = {
  meta: {
    type: "problem",
    schema: [{ type: "object" }],
    messages: {
      forbidden: "{{from}}/ must not import {{to}}/ (docs/architettura.md).",
      typesOnly: "{{from}}/ may import only types from {{to}}/ (import type).",
    },
  },
  create(context) {
    const { srcRoot, folders, exceptions } = context.options[0];
    const from = folderOf(context.filename, srcRoot);
    const own = folders[from];
    if (own === undefined) return {};
    const extra = exceptions[path.relative(srcRoot, context.filename).split(path.sep).join("/")] ?? [];

    function check(node, source) {
      if (typeof source !== "string" || !source.startsWith(".")) return;
      const target = path.resolve(path.dirname(context.filename), source);
      const to = folderOf(target, srcRoot);
      if (to === from || own.values.includes(to) || extra.includes(to)) return;
      if (own.types.includes(to)) {
        if (!isTypeOnly(node)) context.report({ node, messageId: "typesOnly", data: { from, to } });
        return;
      }
      context.report({ node, messageId: "forbidden", data: { from, to: to === "" ? source : to } });
    }

    return {
      ImportDeclaration: (node) => check(node, node.source.value),
      ExportNamedDeclaration: (node) => node.source && check(node, node.source.value),
      ExportAllDeclaration: (node) => check(node, node.source.value),
      ImportExpression: (node) => check(node, node.source.value),
      TSImportType: (node) => check({ importKind: "type" }, node.source?.value),
    };
  },
};
