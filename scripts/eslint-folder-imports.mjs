import path from "node:path";
import { readFileSync } from "node:fs";

const STANZE = JSON.parse(readFileSync(new URL("stanze.json", import.meta.url), "utf8"));
const words = (list) => list.split(" ").filter(Boolean);

/** The row that governs a path under src/: its own, or that of the innermost room it stands in; "" where none does. */
function stanzaOf(file) {
  for (let place = file; place !== "."; place = path.posix.dirname(place)) if (place in STANZE) return place;
  return "";
}

const folderOf = (stanza) => stanza.split("/")[0];

/** Whether a list of rooms lets a room in: by its name, or by that of its folder where one comes from outside it. */
function admits(list, from, to) {
  if (list === "*" || words(list).includes(to)) return true;
  return folderOf(from) !== folderOf(to) && words(list).includes(folderOf(to));
}

function isTypeOnly(node) {
  if (node.importKind === "type" || node.exportKind === "type") return true;
  const specifiers = node.specifiers ?? [];
  return specifiers.length > 0 && specifiers.every((specifier) => specifier.importKind === "type");
}

/** The rule that keeps data flowing one way: which room of src/ may import which (scripts/stanze.json). */
export const folderImports = {
  meta: {
    type: "problem",
    schema: [{ type: "object" }],
    messages: {
      forbidden: "{{from}} must not import {{to}} (docs/architettura.md).",
      typesOnly: "{{from}} may import only types from {{to}} (import type).",
    },
  },
  create(context) {
    const { srcRoot } = context.options[0];
    const under = (file) => path.relative(srcRoot, file).split(path.sep).join("/");
    const from = stanzaOf(under(context.filename));
    if (from === "") return {};
    const { importa, tipi } = STANZE[from];

    function check(node, source) {
      if (typeof source !== "string" || !source.startsWith(".")) return;
      const target = under(path.resolve(path.dirname(context.filename), source));
      const to = stanzaOf(target);
      if (to === from || (to !== "" && admits(importa, from, to))) return;
      if (to !== "" && admits(tipi, from, to)) {
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

/** Where each global may be named: the rooms whose row names it. */
export function globalsByPlace(names) {
  return Object.fromEntries(
    names.map((name) => [
      name,
      Object.entries(STANZE).flatMap(([stanza, { globali }]) => {
        if (globali !== "*" && !words(globali).includes(name)) return [];
        return [stanza.endsWith(".tsx") ? `src/${stanza}` : `src/${stanza}/**`];
      }),
    ]),
  );
}
