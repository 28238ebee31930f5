// `npm start`: builds the page, serves it and prints its address. Rebuilds when a source file changes.
import { ensureInstalled } from "./ensure-installed.mjs";

ensureInstalled();

const { default: webpack } = await import("webpack");
const { default: WebpackDevServer } = await import("webpack-dev-server");
const { default: configuration } = await import("../webpack.config.js");
const { buildErrors } = await import("./build-page.mjs");

process.env["WEBPACK_DEV_SERVER_BASE_PORT"] = process.env["PORT"] ?? "3000";
const host = "localhost";
const port = await WebpackDevServer.getFreePort("auto", host);

const compiler = webpack(configuration({ page: true }, { mode: "development" }));
let announced = false;
compiler.hooks.done.tap("start", (stats) => {
  if (stats.hasErrors()) {
    console.error(buildErrors(stats).join("\n\n"));
  } else if (!announced) {
    announced = true;
    console.log(`\nPERF è pronto: http://${host}:${port}\n(Ctrl+C per fermarlo)`);
  }
});

console.log("Preparo la pagina…");
const server = new WebpackDevServer(
  {
    host,
    port,
    hot: false,
    client: { logging: "none", overlay: { runtimeErrors: false } },
    devMiddleware: { stats: "none" },
  },
  compiler,
);
await server.start();
