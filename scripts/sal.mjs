// `npm run -s sal -- FILE.xlsx`: stdout belongs to the program alone. Paths are relative to where npm was called.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { ensureInstalled } from "./ensure-installed.mjs";

ensureInstalled();

const tsx = fileURLToPath(new URL("../node_modules/tsx/dist/cli.mjs", import.meta.url));
const program = fileURLToPath(new URL("../src/standalone/main.ts", import.meta.url));
const { status } = spawnSync(process.execPath, [tsx, program, ...process.argv.slice(2)], {
  cwd: process.env["INIT_CWD"] ?? process.cwd(),
  stdio: "inherit",
});
process.exit(status ?? 2);
