// Plain Node: it runs before anything is installed. Output goes to stderr, stdout belongs to the command that follows.
import { spawnSync } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

function modifiedAt(path) {
  return statSync(new URL(`../${path}`, import.meta.url), { throwIfNoEntry: false })?.mtimeMs ?? null;
}

const packagesOf = (path) => JSON.parse(readFileSync(new URL(`../${path}`, import.meta.url), "utf8")).packages;

/** Whether every locked package is installed in its version; those of other systems are optional. */
function isAsLocked() {
  const installed = packagesOf("node_modules/.package-lock.json");
  return Object.entries(packagesOf("package-lock.json")).every(
    ([path, { version, optional }]) => path === "" || optional || installed[path]?.version === version,
  );
}

/** Installs the packages of package-lock.json when they are missing or older than it. */
export function ensureInstalled() {
  const installed = modifiedAt("node_modules/.package-lock.json");
  const locked = modifiedAt("package-lock.json");
  // A checkout renews the date of a lock file that has not changed.
  if (installed !== null && (locked === null || installed >= locked || isAsLocked())) return;

  console.error(
    installed === null
      ? "Prima esecuzione: installo i pacchetti (un paio di minuti)."
      : "package-lock.json è cambiato: reinstallo i pacchetti.",
  );
  const { status, error } = spawnSync("npm", ["ci", "--no-audit", "--no-fund"], {
    cwd: root,
    stdio: ["ignore", 2, 2],
    shell: process.platform === "win32",
  });
  if (status !== 0) {
    console.error(`Installazione non riuscita${error ? `: ${error.message}` : ""}. Riprova con: npm ci`);
    process.exit(status ?? 1);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) ensureInstalled();
