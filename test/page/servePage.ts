import { createReadStream, existsSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";

const BUILD = path.resolve(__dirname, "../../build/page");
const FONTS = path.join(path.dirname(require.resolve("@fontsource/arimo/package.json")), "files");
/** Under this path stand the letters that the tests are seen with. */
export const FONTS_PATH = "/font-of-the-tests/";
const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".json": "application/json",
  ".png": "image/png",
  ".woff2": "font/woff2",
};

export interface ServedPage {
  readonly url: string;
  close(): Promise<void>;
}

/** Serves build/page on a free port of this machine. */
export async function servePage(): Promise<ServedPage> {
  if (!existsSync(path.join(BUILD, "index.html"))) throw new Error("The page is not built: npm run test:page");
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const [root, name] = pathname.startsWith(FONTS_PATH)
      ? [FONTS, pathname.slice(FONTS_PATH.length)]
      : [BUILD, pathname === "/" ? "index.html" : pathname];
    const file = path.join(root, decodeURIComponent(name));
    if (!file.startsWith(root) || !existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    const type = TYPES[path.extname(file)] ?? "application/octet-stream";
    // A frame that is still blank, and of no origin, asks for the letters too.
    response.writeHead(200, { "content-type": type, ...(root === FONTS && { "access-control-allow-origin": "*" }) });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.closeAllConnections();
        server.close((error) => (error ? reject(error) : resolve()));
      }),
  };
}
