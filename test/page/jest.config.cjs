const base = require("../../jest.config.cjs");

/** @type {import("jest").Config} */
module.exports = {
  ...base,
  rootDir: "../..",
  testMatch: ["<rootDir>/test/page/**/*.test.ts"],
  testTimeout: 300_000,
  // Each test file has a browser of its own, which takes more than a core.
  maxWorkers: 2,
};
