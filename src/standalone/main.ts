import { runSal } from "./sal";

/** Writes to a stream and waits until it has left: the process is ended by force, because Univer keeps it alive. */
function write(stream: NodeJS.WriteStream, testo: string): Promise<void> {
  return new Promise((resolve) => {
    if (testo === "") resolve();
    else stream.write(`${testo}\n`, () => resolve());
  });
}

async function main(): Promise<void> {
  const { codice, stdout, stderr } = await runSal(process.argv.slice(2));
  await write(process.stdout, stdout);
  await write(process.stderr, stderr);
  process.exit(codice);
}

void main();
