import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { format } from "prettier";

const TITOLO = "## Prove intere";
const INIZIO =
  "# Prove\n\nCiò che `npm test` prova a campione, provato intero, e le altre misure lunghe: che cosa, quando, su quale commit.\n";

const riga = (celle) => `| ${celle.join(" | ")} |`;

function sezione({ versione, seme, suites }, tutte) {
  const righe = tutte.map((suite) => {
    const una = suites[suite];
    if (!una) return riga([suite, "", "", "non ancora", "", ""]);
    const esito = una.fallite > 0 ? `**${una.fallite} non riuscite**` : una.riuscite > 0 ? "riuscite" : "saltate";
    return riga([suite, una.riuscite, una.casi || "", esito, una.secondi, una.data]);
  });
  const date = Object.values(suites).map(({ data }) => data);
  return [
    TITOLO,
    "",
    `\`npm run prove\`, ${date.toSorted().at(-1) ?? "mai"}, commit ${versione}, seme ${seme}, Node ${process.version}.`,
    "«Casi» conta ciò che le prove hanno estratto o percorso, dove una prova sola ne prova molti.",
    "",
    riga(["Prova", "Riuscite", "Casi", "Esito", "Secondi", "Data"]),
    riga(["---", "--:", "--:", "---", "--:", "---"]),
    ...righe,
    "",
  ].join("\n");
}

/** Writes the section of the whole proofs in docs/prove.md; what other measures wrote beside it stays. */
export async function writeProve(file, state, tutte) {
  const prima = existsSync(file) ? readFileSync(file, "utf8") : `${INIZIO}\n`;
  const parti = prima.split(/^(?=## )/m).filter((parte) => !parte.startsWith(TITOLO));
  const testo = [
    parti[0].trimEnd(),
    sezione(state, tutte).trimEnd(),
    ...parti.slice(1).map((parte) => parte.trimEnd()),
  ];
  writeFileSync(file, await format(testo.join("\n\n"), { parser: "markdown", printWidth: 120 }));
}
