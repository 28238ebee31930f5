import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const modules = fileURLToPath(new URL("../node_modules", import.meta.url));
const PACKAGE = join(modules, "@sparticuz/chromium");

/** The package unpacks where temporary files go, and its libraries (NSS and what it needs) only on a Lambda. */
const UNPACK = "import('@sparticuz/chromium').then(({ default: chromium }) => chromium.executablePath())";
const AS_ON_LAMBDA = "AWS_Lambda_nodejs20.x";

/** Starts the browser with its own libraries where the system lacks them, and with its own font beside the system's. */
const STARTER = `#!/bin/sh
here=$(dirname "$0")
if [ -e "$here/own-libraries" ]; then export LD_LIBRARY_PATH="$here/al2023/lib\${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"; fi
FONTCONFIG_FILE="$here/fonts.conf" exec "$here/chromium" "$@"
`;
/** The package's own configuration knows only the folders of a Lambda. */
const fontsOf = (folder) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${folder}/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>
`;

const starts = (program) => spawnSync(program, ["--version"], { stdio: "ignore" }).status === 0;

function unpack(folder) {
  mkdirSync(join(folder, ".."), { recursive: true });
  const part = mkdtempSync(`${folder}-`);
  try {
    const { status, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", UNPACK], {
      cwd: join(modules, ".."),
      encoding: "utf8",
      env: { ...process.env, TMPDIR: part, AWS_EXECUTION_ENV: AS_ON_LAMBDA },
    });
    if (status !== 0) throw new Error(`@sparticuz/chromium does not unpack: ${stderr}`);
    writeFileSync(join(part, "fonts.conf"), fontsOf(folder));
    writeFileSync(join(part, "start"), STARTER, { mode: 0o755 });
    renameSync(part, folder);
  } catch (error) {
    rmSync(part, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

/** The browser that npm installed beside the other packages, ready to start; null where it is not, or does not start. */
export function packagedChromium() {
  if (process.platform !== "linux" || process.arch !== "x64" || !existsSync(PACKAGE)) return null;
  const { version } = JSON.parse(readFileSync(join(PACKAGE, "package.json"), "utf8"));
  const folder = join(modules, ".cache/perf-chromium", version);
  if (!existsSync(folder)) {
    console.error("Nessun browser sul sistema: preparo quello di npm (@sparticuz/chromium).");
    unpack(folder);
  }
  const program = join(folder, "start");
  if (starts(program)) return program;
  writeFileSync(join(folder, "own-libraries"), "");
  return starts(program) ? program : null;
}
