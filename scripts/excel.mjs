// `npm run excel`: the https server, then Excel with the manifest sideloaded. Windows and Mac only.
// office-addin-debugging is fetched on demand: as a dependency it would bring some five hundred packages.
import { spawn, spawnSync } from "node:child_process";
import { ensureInstalled } from "./ensure-installed.mjs";

const PORT = 3000;
const DEBUGGING = ["--yes", "office-addin-debugging@5.1.6"];

if (process.platform !== "win32" && process.platform !== "darwin") {
  console.error("Excel c'è solo su Windows e Mac. Qui prova la pagina: npm start");
  process.exit(1);
}
ensureInstalled();

const { getHttpsServerOptions } = await import("office-addin-dev-certs");
const { default: webpack } = await import("webpack");
const { default: WebpackDevServer } = await import("webpack-dev-server");
const { default: configuration } = await import("../webpack.config.js");

// The manifest names the port, so another one would not do.
const server = new WebpackDevServer(
  {
    host: "localhost",
    port: PORT,
    hot: false,
    server: { type: "https", options: await getHttpsServerOptions() },
    headers: { "Access-Control-Allow-Origin": "*" },
    client: { logging: "none", overlay: { runtimeErrors: false } },
    devMiddleware: { writeToDisk: true },
  },
  webpack(configuration({}, { mode: "development" })),
);
await server.start();
await new Promise((resolve) => server.middleware.waitUntilValid(resolve));

const shell = process.platform === "win32";
const excel = spawn("npx", [...DEBUGGING, "start", "manifest.xml", "desktop"], { stdio: "inherit", shell });
excel.on("exit", (code) => {
  if (code !== 0) console.error("Excel non è partito: il messaggio è qui sopra. Il server resta acceso.");
  console.log(`Server: https://localhost:${PORT} (Ctrl+C per fermarlo e togliere PERF da Excel)`);
});
process.on("SIGINT", () => {
  spawnSync("npx", [...DEBUGGING, "stop", "manifest.xml"], { stdio: "inherit", shell });
  process.exit(0);
});
