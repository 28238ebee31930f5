// StrykerJS's way to run the pure tests in its own process: a mutant costs the tests that reach it, milliseconds where a
// run of jest costs seconds. What a mutant changes at loading is loaded afresh for it, and again after it; what the code
// remembers of the tests before is forgotten, or it would answer in the place of what the code does.
import { createRequire } from "node:module";
import path from "node:path";
import { performance } from "node:perf_hooks";
import { commonTokens, declareFactoryPlugin, PluginKind, tokens } from "@stryker-mutator/api/plugin";
import {
  determineHitLimitReached,
  DryRunStatus,
  TestStatus,
  toMutantRunResult,
} from "@stryker-mutator/api/test-runner";
import { transformSync } from "@swc/core";
import { expect } from "expect";
import { bind } from "jest-each";

const SWC = {
  jsc: { target: "es2022", parser: { syntax: "typescript", tsx: false } },
  module: { type: "commonjs" },
  sourceMaps: false,
};

/** The state that the instrumented code reads and writes. */
const stryker = (globalThis.__stryker__ ??= {});

/** describe, it and their hooks, as far as plain tests use them: collects, runs nothing. */
class Suite {
  tests = [];
  #path = [];
  #hooks = [];
  #names = new Map();

  globals(file) {
    const describe = (name, body) => {
      this.#path.push(name);
      this.#hooks.push([]);
      body();
      this.#hooks.pop();
      this.#path.pop();
    };
    const it = (name, run) => {
      const full = [file, ...this.#path, name].join(" › ");
      const times = (this.#names.get(full) ?? 0) + 1;
      this.#names.set(full, times);
      const hooks = this.#hooks.flat();
      this.tests.push({
        id: times === 1 ? full : `${full} #${times}`,
        file,
        run,
        hooks,
      });
    };
    const beforeAll = (run) => this.#hooks.at(-1)?.push({ run, done: false });
    describe.each = bind(describe, false);
    it.each = bind(it, false);
    it.skip = () => undefined;
    return { describe, it, test: it, beforeAll, expect };
  }
}

class PlainRunner {
  #require = createRequire(path.join(process.cwd(), "package.json"));
  #code = new Map();
  #files;
  /** What is loaded, the quickest first; the mutants that are not evaluated at loading share it. */
  #tests = null;
  #times = new Map();
  /** What the loaded code remembers things in: the maps that it makes at loading and leaves empty. */
  #memories = [];

  constructor(options) {
    this.#files = options.plainRunner.tests.map((file) => path.resolve(file));
    this.#drawNothing();
    this.#require.extensions[".ts"] = (module, file) => {
      const code = this.#code.get(file) ?? transformSync(this.#read(file), { ...SWC, filename: file }).code;
      this.#code.set(file, code);
      module._compile(code, file);
    };
  }

  /** Properties are passed over: what a lucky draw notices once, a table notices always, in a thousandth of the time. */
  #drawNothing() {
    process.env.PERF_SEME ??= "2019";
    const whole = this.#require("fast-check");
    const fc = { ...whole.default, assert: () => undefined };
    this.#require.cache[this.#require.resolve("fast-check")].exports = {
      ...whole,
      default: fc,
      __esModule: true,
    };
  }

  #read(file) {
    return this.#require("node:fs").readFileSync(file, "utf8");
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  /** Loads the test files, and what they import, as if for the first time. */
  #load() {
    for (const file of Object.keys(this.#require.cache)) {
      if (file.endsWith(".ts")) delete this.#require.cache[file];
    }
    const suite = new Suite();
    const { Map: PlainMap } = globalThis;
    const made = [];
    globalThis.Map = class Map extends PlainMap {
      constructor(entries) {
        super(entries);
        made.push(this);
      }
    };
    try {
      for (const file of this.#files) {
        Object.assign(globalThis, suite.globals(path.relative(process.cwd(), file)));
        this.#require(file);
      }
    } finally {
      globalThis.Map = PlainMap;
    }
    this.#memories = made.filter(({ size }) => size === 0);
    this.#tests = suite.tests;
    this.#sort();
  }

  #forget() {
    for (const memory of this.#memories) memory.clear();
  }

  #sort() {
    const timeOf = ({ id }) => this.#times.get(id) ?? 0;
    this.#tests.sort((a, b) => timeOf(a) - timeOf(b));
  }

  async #run({ run, hooks, id }) {
    const start = performance.now();
    const outcome = (status) => ({
      id,
      name: id,
      timeSpentMs: performance.now() - start,
      ...status,
    });
    try {
      for (const hook of hooks.filter(({ done }) => !done)) {
        await hook.run();
        hook.done = true;
      }
      await run();
      return outcome({ status: TestStatus.Success });
    } catch (error) {
      return outcome({
        status: TestStatus.Failed,
        failureMessage: String(error?.message ?? error),
      });
    }
  }

  async dryRun() {
    stryker.activeMutant = undefined;
    stryker.mutantCoverage = { static: {}, perTest: {} };
    const results = [];
    this.#load();
    for (const test of this.#tests) {
      this.#forget();
      stryker.currentTestId = test.id;
      results.push({
        ...(await this.#run(test)),
        fileName: path.resolve(test.file),
      });
      stryker.currentTestId = undefined;
      this.#times.set(test.id, results.at(-1).timeSpentMs);
    }
    this.#sort();
    return {
      status: DryRunStatus.Complete,
      tests: results,
      mutantCoverage: stryker.mutantCoverage,
    };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, mutantActivation, reloadEnvironment }) {
    const wanted = testFilter && new Set(testFilter);
    Object.assign(stryker, {
      hitCount: hitLimit === undefined ? undefined : 0,
      hitLimit,
    });
    stryker.activeMutant = mutantActivation === "static" ? activeMutant.id : undefined;
    const results = [];
    try {
      if (reloadEnvironment || this.#tests === null) this.#load();
      this.#forget();
      stryker.activeMutant = activeMutant.id;
      for (const test of this.#tests) {
        if (wanted && !wanted.has(test.id)) continue;
        for (const hook of test.hooks) hook.done = false;
        results.push(await this.#run(test));
        if (results.at(-1).status === TestStatus.Failed) break;
      }
    } catch (error) {
      // What cannot even be loaded does not go unnoticed.
      this.#tests = null;
      const failureMessage = String(error?.message ?? error);
      results.push({
        id: "load",
        name: "load",
        timeSpentMs: 0,
        status: TestStatus.Failed,
        failureMessage,
      });
    } finally {
      stryker.activeMutant = undefined;
    }
    const hanging = determineHitLimitReached(stryker.hitCount, stryker.hitLimit);
    return toMutantRunResult(hanging ?? { status: DryRunStatus.Complete, tests: results });
  }
}

const create = (options) => new PlainRunner(options);
create.inject = tokens(commonTokens.options);

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, "plain", create)];
