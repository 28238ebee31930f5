const univerInOne = require("./test/support/univer.cjs");

/** Univer ships some of its dependencies as ES modules only: jest, which runs CommonJS, transforms those too. */
const esModules = [
  "lodash-es",
  "rbush",
  "quickselect",
  "franc-min",
  "trigram-utils",
  "n-gram",
  "collapse-white-space",
  "regexp-util",
  "cjk-regex",
  "unicode-regex",
  "nanoid",
  "numfmt",
  "kdbush",
  "rxjs",
  "uuid",
  "opentype\\.js",
  "decimal\\.js",
];

/** @type {import("jest").Config} */
module.exports = {
  testEnvironment: "node",
  globalSetup: "<rootDir>/test/support/semina.cjs",
  // Jest leaves one core free: on a machine of two that halves its work.
  maxWorkers: "100%",
  // A deadline for what hangs; nothing is timed.
  testTimeout: 300_000,
  testMatch: ["<rootDir>/test/**/*.test.ts", "<rootDir>/test/**/*.test.tsx"],
  transform: {
    "^.+\\.(t|j|mj)sx?$": [
      "@swc/jest",
      {
        jsc: {
          target: "es2022",
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
        },
        module: { type: "commonjs" },
      },
    ],
  },
  moduleNameMapper: univerInOne(),
  transformIgnorePatterns: [`/node_modules/(?!(${esModules.join("|")})/)`],
};
