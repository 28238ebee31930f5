import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { format } from "prettier";

const FILE = "docs/prove.md";
const TITOLO = "## Mutazioni";
const NOTA =
  "`npm run mutate -- STANZA` cambia il codice di una stanza un poco, migliaia di volte, e conta quanti cambiamenti notano le prove pure che le stanno accanto. «Non raggiunti» sono i cambiamenti in righe che nessuna di quelle prove percorre: contano come sfuggiti. Nessun tipo di cambiamento è escluso.";
const TESTA = ["Stanza", "Cambiamenti", "Notati", "Sfuggiti", "Non raggiunti", "Punteggio", "Data", "Commit"];

const riga = (celle) => `| ${celle.join(" | ")} |`;
const git = (...args) => spawnSync("git", args, { encoding: "utf8" }).stdout.trim();

/** The rows that other rooms wrote, by room. */
function altreRighe(sezione) {
  const righe = sezione.split("\n").filter((una) => una.startsWith("| `"));
  return new Map(righe.map((una) => [/^\| `([^`]+)`/.exec(una)[1], una]));
}

function contaStati(results) {
  const conti = { Killed: 0, Timeout: 0, Survived: 0, NoCoverage: 0 };
  for (const { status } of results) if (status in conti) conti[status] += 1;
  return conti;
}

/**
 * Writes the row of a room, or of some of its modules, in docs/prove.md; what other measures wrote beside it stays.
 * @param results what became of each change
 */
export async function writeScore(room, results) {
  const { Killed, Timeout, Survived, NoCoverage } = contaStati(results);
  const [notati, tutti] = [Killed + Timeout, Killed + Timeout + Survived + NoCoverage];
  const punteggio = `${((100 * notati) / tutti).toFixed(1).replace(".", ",")}%`;
  const data = new Date().toISOString().slice(0, 10);
  const commit = git("rev-parse", "--short", "HEAD");
  const parti = (existsSync(FILE) ? readFileSync(FILE, "utf8") : "# Prove\n").split(/^(?=## )/m);
  const righe = altreRighe(parti.find((parte) => parte.startsWith(TITOLO)) ?? "");
  righe.set(room, riga([`\`${room}\``, tutti, notati, Survived, NoCoverage, punteggio, data, commit]));
  const sezione = [
    TITOLO,
    "",
    NOTA,
    "",
    riga(TESTA),
    riga(TESTA.map((_, at) => (at === 0 || at > 5 ? "---" : "--:"))),
    ...[...righe.keys()].sort().map((una) => righe.get(una)),
  ].join("\n");
  const altre = parti.filter((parte) => !parte.startsWith(TITOLO)).map((parte) => parte.trimEnd());
  writeFileSync(FILE, await format(`${[...altre, sezione].join("\n\n")}\n`, { parser: "markdown", printWidth: 120 }));
}
