#!/usr/bin/env node
// `npm run -s sal -- FILE.xlsx`, or `perf-sal FILE.xlsx`: stdout belongs to the program alone. Paths are relative to
// where npm was called.
import { fileURLToPath } from "node:url";
import { cliBundle } from "./build-cli.mjs";
import { ensureInstalled } from "./ensure-installed.mjs";
import { runCompiled } from "./run-compiled.mjs";

ensureInstalled();
const program = await cliBundle(fileURLToPath(new URL("..", import.meta.url)));
if (process.env.npm_command === "run-script" && process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
runCompiled(program);
