// The guide of the PERF functions. Its sources are the doc comments of functions.ts and src/texts/guidaFunzioni.json;
// what Excel shows, docs/funzioni.md and the pages that Excel opens from a formula are rendered from them.
const { readFileSync } = require("node:fs");
const path = require("node:path");
const { parseTree } = require("custom-functions-metadata");

const ROOT = path.resolve(__dirname, "..");
const FUNCTIONS = path.join(ROOT, "src/functions/functions.ts");
const GUIDE = path.join(ROOT, "src/texts/guidaFunzioni.json");

/** Where a function's page stands under the address of the add-in. */
const pageOf = (id) => `funzioni/${id.toLowerCase()}.html`;

/** The functions with their doc comments and their entry in the guide; fails where an entry is missing. */
function readGuide() {
  const { introduzione, funzioni } = JSON.parse(readFileSync(GUIDE, "utf8"));
  const { functions } = parseTree(readFileSync(FUNCTIONS, "utf8"), FUNCTIONS);
  return { introduzione, funzioni: functions.map((metadata) => ({ ...metadata, ...entryOf(funzioni, metadata.id) })) };
}

function entryOf(entries, id) {
  if (!entries[id]) throw new Error(`${GUIDE} has no entry for ${id}`);
  return entries[id];
}

/**
 * functions.json without what the generator adds unasked: with this flag every function is #VALUE! on perpetual Office
 * (office-js #3504), and Excel hands it objects instead of skipping a call with an error.
 */
function withoutDataTypes(metadata) {
  return Object.fromEntries(Object.entries(metadata).filter(([key]) => key !== "allowCustomDataForDataTypeAny"));
}

/** functions.json with the English descriptions of the guide; names, ids and types stay. */
function translateMetadata(metadata) {
  const { funzioni } = JSON.parse(readFileSync(GUIDE, "utf8"));
  const functions = metadata.functions.map((one) => {
    const { descrizione, parametri } = entryOf(funzioni, one.id).inglese;
    const parameters = one.parameters.map((parameter) => {
      if (!parametri[parameter.name]) throw new Error(`${GUIDE} has no English text for ${one.id} ${parameter.name}`);
      return { ...parameter, description: parametri[parameter.name] };
    });
    return { ...one, description: descrizione, parameters };
  });
  return { ...metadata, functions };
}

const signatureOf = ({ id, parameters }) =>
  `PERF.${id}(${parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join("; ")})`;

const cellOf = (value) => (typeof value === "number" ? String(value).replace(".", ",") : value);
const resultOf = (value) => (value === "" ? "vuoto" : cellOf(value));
const withNote = (result, nota) => (nota ? `${result} (${nota})` : result);

function markdownExample({ formula, risultato, nota }) {
  const result = Array.isArray(risultato)
    ? risultato.map((row) => row.map(resultOf).join(" · ")).join("<br>")
    : resultOf(risultato);
  return `| \`${formula}\` | ${withNote(result, nota)} |`;
}

function markdownFunction(one) {
  return [
    `## ${signatureOf(one)}`,
    one.description,
    one.parameters.map(({ name, description }) => `- **${name}**: ${description}`).join("\n"),
    ["| Formula | Risultato |", "| --- | --- |", ...one.esempi.map(markdownExample)].join("\n"),
    ...one.note,
  ].join("\n\n");
}

/** docs/funzioni.md, before prettier. */
function renderMarkdown({ introduzione, funzioni }) {
  return ["# Le funzioni PERF", ...introduzione, ...funzioni.map(markdownFunction)].join("\n\n");
}

const escapeHtml = (text) =>
  String(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** The guide's own marks: `code` and **strong**. */
const inline = (text) =>
  escapeHtml(text)
    .replace(/`([^`]*)`/g, "<code>$1</code>")
    .replace(/\*\*([^*]*)\*\*/g, "<strong>$1</strong>");

const STYLE = `
      :root { color-scheme: light dark; background: Canvas; color: CanvasText; }
      body { max-width: 48rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: break-word; }
      code { font-family: ui-monospace, Consolas, monospace; overflow-wrap: anywhere; }
      table { border-collapse: collapse; width: 100%; }
      caption { text-align: left; font-weight: bold; padding: 0.5rem 0; }
      th, td { border: 1px solid GrayText; padding: 0.25rem 0.5rem; text-align: left; vertical-align: top; }
      td table { width: auto; }
      dt { font-weight: bold; }
      @media (max-width: 30rem) { table { overflow-wrap: anywhere; } }
      @media print { nav { display: none; } body { margin: 0; max-width: none; } tr, dd { break-inside: avoid; } }
    `;

const document = (title, body) => `<!doctype html>
<html lang="it">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escapeHtml(title)}</title>
    <style>${STYLE}</style>
  </head>
  <body>
${body}
  </body>
</html>
`;

const htmlCells = (row) => row.map((value) => `<td>${escapeHtml(cellOf(value))}</td>`).join("");

function htmlExample({ formula, risultato, nota }) {
  const result = Array.isArray(risultato)
    ? `<table>${risultato.map((row) => `<tr>${htmlCells(row)}</tr>`).join("")}</table>${nota ? inline(nota) : ""}`
    : inline(withNote(resultOf(risultato), nota));
  return `<tr><td><code>${escapeHtml(formula)}</code></td><td>${result}</td></tr>`;
}

/** The page that Excel opens for one function. */
function renderPage(one) {
  const parameters = one.parameters.map(
    ({ name, description, optional }) =>
      `<dt>${name}${optional ? " (facoltativo)" : ""}</dt><dd>${inline(description)}</dd>`,
  );
  return document(
    `PERF.${one.id}`,
    `    <nav aria-label="Guida"><a href="index.html">Tutte le funzioni PERF</a></nav>
    <main>
      <h1>PERF.${one.id}</h1>
      <p>${inline(one.description)}</p>
      <p><code>=${escapeHtml(signatureOf(one))}</code></p>
      <h2>Argomenti</h2>
      <dl>${parameters.join("\n        ")}</dl>
      <h2>Esempi</h2>
      <table>
        <caption>Che cosa dà ogni formula</caption>
        <thead><tr><th scope="col">Formula</th><th scope="col">Risultato</th></tr></thead>
        <tbody>
          ${one.esempi.map(htmlExample).join("\n          ")}
        </tbody>
      </table>
      <h2>Da sapere</h2>
      <ul>${one.note.map((nota) => `<li>${inline(nota)}</li>`).join("\n        ")}</ul>
    </main>`,
  );
}

/** The page that lists the functions, with what holds for all of them. */
function renderIndex({ introduzione, funzioni }) {
  const items = funzioni.map(
    (one) => `<li><a href="${path.posix.basename(pageOf(one.id))}">PERF.${one.id}</a>: ${inline(one.description)}</li>`,
  );
  return document(
    "Le funzioni PERF",
    `    <nav aria-label="Guida"><a href="../assistenza.html">Assistenza</a></nav>
    <main>
      <h1>Le funzioni PERF</h1>
      <ul>${items.join("\n        ")}</ul>
      <h2>Per tutte</h2>
      ${introduzione.map((text) => `<p>${inline(text)}</p>`).join("\n      ")}
    </main>`,
  );
}

module.exports = { pageOf, readGuide, renderIndex, renderMarkdown, renderPage, translateMetadata, withoutDataTypes };
