// Two outputs of one source. `addin` (dist/) is what Excel loads: a single page with pane, commands and functions.
// `page` (build/page/) is the same pane beside a spreadsheet in a browser: it holds Univer and the local office.js.
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { swcMinify } = require("minimizer-webpack-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const { LicenseWebpackPlugin } = require("license-webpack-plugin");
const ChunkTablePlugin = require("./scripts/chunk-table.cjs");
const { paneSecurity, pageSecurity } = require("./scripts/content-security.cjs");
const FunctionGuidePlugin = require("./scripts/function-guide-plugin.cjs");

const DEV_URL = "https://localhost:3000/";
const OFFICE_CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const FUNCTIONS = "./src/functions/functions.ts";

const from = (...parts) => path.resolve(__dirname, ...parts);

/** Address where dist/ will be published, always with a final slash. */
function publicUrl() {
  const url = process.env.PERF_URL;
  if (!url) return DEV_URL;
  if (!url.startsWith("https://")) throw new Error(`PERF_URL must begin with https:// (${url})`);
  return url.endsWith("/") ? url : `${url}/`;
}

const withPublicUrl = (content) => content.toString("utf8").replaceAll(DEV_URL, publicUrl());

function common(mode) {
  return {
    mode,
    target: ["web", "es2022"],
    devtool: mode === "production" ? false : "source-map",
    resolve: { extensions: [".ts", ".tsx", ".mjs", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: "swc-loader",
          options: {
            jsc: {
              parser: { syntax: "typescript", tsx: true },
              transform: { react: { runtime: "automatic" } },
              target: "es2022",
            },
          },
        },
      ],
    },
    optimization: {
      // File names hold no hash, so nothing is gained by ids that stay the same: short ones weigh less.
      moduleIds: "natural",
      mangleExports: "size",
      minimizer: [new MinimizerPlugin({ minify: swcMinify, extractComments: false })],
      splitChunks: {
        chunks: "all",
        cacheGroups: {
          // What the functions say, and the words by which they know that a cell says "not yet", are prose: what registers
          // the functions stays small beside them.
          parole: {
            test: /[\\/]src[\\/](texts[\\/]|domain[\\/]valori[\\/]paroleDiStato)/,
            name: "parole",
            chunks: ({ name }) => name === "functions",
            enforce: true,
          },
          interfaccia: {
            test: /[\\/]node_modules[\\/](react|react-dom|scheduler|@fluentui|@griffel|@floating-ui|tabster|keyborg)[\\/]/,
            name: "interfaccia",
            chunks: "initial",
          },
        },
      },
    },
    performance: false,
    stats: "errors-warnings",
    infrastructureLogging: { level: "warn" },
  };
}

const functionsMetadata = () => new CustomFunctionsMetadataPlugin({ output: "functions.json", input: FUNCTIONS });

const taskpane = (officeScripts, security, chunks) =>
  new HtmlPlugin({
    filename: "taskpane.html",
    template: from("src/taskpane/taskpane.html"),
    templateParameters: { officeScripts, security },
    chunks,
    chunksSortMode: "manual",
    scriptLoading: "defer",
  });

/** The licences of what the build holds, as one text beside it; a package that brings no text is named with its licence. */
const notices = () =>
  new LicenseWebpackPlugin({
    outputFilename: "LICENZE-TERZI.txt",
    perChunkOutput: false,
    stats: { warnings: false, errors: true },
  });

function addin(mode) {
  return {
    ...common(mode),
    name: "addin",
    // The functions hold all they need: they are registered before a byte of the pane is read.
    entry: { functions: FUNCTIONS, taskpane: { import: "./src/taskpane/index.tsx", dependOn: "functions" } },
    // An empty public path: what is loaded later stands beside the page.
    output: { path: from("dist"), publicPath: "", filename: "[name].js", chunkFilename: "[name].js", clean: true },
    plugins: [
      functionsMetadata(),
      new FunctionGuidePlugin(withPublicUrl),
      taskpane([OFFICE_CDN], paneSecurity(mode), ["functions", "taskpane"]),
      notices(),
      new CopyPlugin({
        patterns: [
          { from: "manifest.xml", transform: withPublicUrl },
          { from: "assets/*.png" },
          { from: "assets/scorciatoie*.json" },
          { from: "assets/assistenza.html", to: "assistenza.html" },
          { from: "LICENSE", to: "LICENSE.txt", toType: "file" },
        ],
      }),
      new ChunkTablePlugin(),
    ],
  };
}

/** The page loads office.js from the package: Excel never sees these files and they are never published. */
function page(mode) {
  const base = common(mode);
  // Source maps of the page in development are evaluated, and its server injects a socket: only what is published is held to it.
  const security = mode === "production" ? pageSecurity() : "";
  return {
    ...base,
    name: "page",
    devtool: mode === "production" ? false : "eval-cheap-module-source-map",
    experiments: { css: true },
    entry: {
      page: "./src/standalone/page/index.tsx",
      taskpane: "./src/standalone/page/avviaPannello.ts",
    },
    output: { path: from("build/page"), filename: "[name].js", chunkFilename: "[name].js", clean: true },
    plugins: [
      functionsMetadata(),
      taskpane([], security, ["taskpane"]),
      notices(),
      new HtmlPlugin({
        filename: "index.html",
        template: from("src/standalone/page/index.html"),
        templateParameters: { security },
        chunks: ["page"],
        scriptLoading: "defer",
      }),
      new CopyPlugin({
        patterns: [
          { from: "assets/*.png" },
          { from: "test/cruscotti/*.xlsx", to: "samples/[name][ext]" },
          {
            from: "node_modules/@microsoft/office-js/dist/excel-web-16.00.js",
            to: "office/",
            info: { minimized: true },
          },
        ],
      }),
    ],
  };
}

module.exports = (env = {}, argv = {}) => {
  const mode = argv.mode ?? "production";
  return env.page ? page(mode) : addin(mode);
};
