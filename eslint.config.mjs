import { fileURLToPath } from "node:url";
import js from "@eslint/js";
import { defineConfig } from "eslint/config";
import jsxA11y from "eslint-plugin-jsx-a11y";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";
import { folderImports, globalsByPlace } from "./scripts/eslint-folder-imports.mjs";

const srcRoot = fileURLToPath(new URL("./src", import.meta.url));

/** Globals that only some places may name. */
const GLOBALS = globalsByPlace([
  "Excel",
  "OfficeExtension",
  "Office",
  "CustomFunctions",
  "document",
  "window",
  "console",
]);
const restrictedGlobals = Object.entries(GLOBALS).map(([name, allowed]) => ({
  files: ["src/**/*.{ts,tsx}"],
  ignores: allowed,
  plugins: { [`only-${name}`]: { rules: { here: onlyHere(name) } } },
  rules: { [`only-${name}/here`]: "error" },
}));

/** Reports every mention of a global, as a value or as a type. */
function onlyHere(name) {
  return {
    meta: { type: "problem", schema: [] },
    create: (context) => ({
      "Program:exit"(program) {
        const scope = context.sourceCode.getScope(program);
        const free = [
          ...scope.through,
          ...scope.variables.filter(({ defs }) => defs.length === 0).flatMap((variable) => variable.references),
        ];
        for (const { identifier } of free) {
          if (identifier.name !== name) continue;
          context.report({ node: identifier, message: `${name} does not belong in this folder.` });
        }
      },
    }),
  };
}

const NO_LITERAL_SENTENCES = [
  {
    selector: "JSXText[value=/\\p{L}/u]",
    message: "Sentences live in src/texts/.",
  },
  {
    selector: "JSXAttribute[name.name=/^(aria-label|title|placeholder|label|alt)$/] > Literal[value=/\\p{L}/u]",
    message: "Sentences live in src/texts/.",
  },
];
/** What says that something is going on is read aloud only by its name: also when its words are not shown. */
const NO_NAMELESS_PROGRESS = [
  {
    selector:
      "JSXOpeningElement[name.name=/^(Spinner|ProgressBar)$/]:not(:has(> JSXAttribute[name.name=/^(label|aria-label|aria-labelledby|aria-hidden)$/]))",
    message: "Give it a label, or an aria-label where nothing is to be shown; hide it where it stands in words beside.",
  },
];
const NO_BARRELS = [
  { selector: "ExportAllDeclaration", message: "No barrels: import from the file that declares it." },
  { selector: "ExportNamedDeclaration[source]", message: "No barrels: import from the file that declares it." },
];

export default defineConfig(
  { ignores: ["node_modules/", "dist/", "build/", "coverage/"] },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: "error" } },
  js.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "no-empty": ["error", { allowEmptyCatch: false }],
      "max-lines": ["error", 300],
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "no-restricted-syntax": ["error", ...NO_BARRELS],
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    plugins: { "office-addins": { rules: officeAddins.rules }, perf: { rules: { "folder-imports": folderImports } } },
    rules: {
      "office-addins/call-sync-after-load": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
      "perf/folder-imports": ["error", { srcRoot }],
    },
  },
  ...restrictedGlobals,
  {
    files: ["src/**/*.tsx"],
    extends: [jsxA11y.flatConfigs.strict, reactHooks.configs.flat.recommended],
    settings: {
      "jsx-a11y": {
        components: {
          Button: "button",
          Input: "input",
          Link: "a",
          Image: "img",
          Select: "select",
          Textarea: "textarea",
        },
      },
    },
    rules: { "no-restricted-syntax": ["error", ...NO_BARRELS, ...NO_LITERAL_SENTENCES, ...NO_NAMELESS_PROGRESS] },
  },
  {
    files: ["test/**/*.{ts,tsx}"],
    rules: { "@typescript-eslint/no-non-null-assertion": "off" },
  },
  {
    files: ["scripts/bench*.mjs"],
    languageOptions: {
      globals: { document: "readonly", window: "readonly", PerformanceObserver: "readonly" },
    },
  },
  {
    files: ["**/*.{js,mjs,cjs}"],
    languageOptions: {
      globals: Object.fromEntries(
        ["console", "process", "URL", "require", "module", "__dirname", "setTimeout", "Buffer"].map((name) => [
          name,
          "readonly",
        ]),
      ),
    },
  },
);
