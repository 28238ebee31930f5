import { rispondi, type Codice } from "./sal";

const CANCELLA_RIGA = "\r\u001b[K";
const SEGNALI = { SIGINT: 130, SIGTERM: 143 } as const;

/** Writes to a stream and waits until it has left: the process is ended by force, because Univer keeps it alive. */
function write(stream: NodeJS.WriteStream, testo: string): Promise<void> {
  return new Promise((resolve) => {
    if (testo === "") resolve();
    else stream.write(testo, () => resolve());
  });
}

async function main(): Promise<void> {
  // Whoever reads may stop before the end, as `head` does.
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error;
      process.exit(0);
    });
  }
  for (const [segnale, codice] of Object.entries(SEGNALI)) process.on(segnale, () => process.exit(codice));
  const isTerminale = process.stderr.isTTY;
  const cancella = isTerminale ? CANCELLA_RIGA : "";
  let finale: Codice = 0;
  const risposte = rispondi(process.argv.slice(2), (detto) => {
    if (isTerminale) process.stderr.write(`${CANCELLA_RIGA}${detto}`);
  });
  for await (const { codice, stdout, stderr } of risposte) {
    finale = codice;
    await write(process.stderr, cancella);
    let isVuota = true;
    for (const pezzo of stdout) {
      await write(process.stdout, pezzo);
      isVuota = false;
    }
    await write(process.stdout, isVuota ? "" : "\n");
    await write(process.stderr, stderr === "" ? "" : `${stderr}\n`);
  }
  process.exit(finale);
}

void main();
