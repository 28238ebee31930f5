import { PerfError } from "../../src/actions/PerfError";
import { annulla } from "../../src/actions/scrittura/annulla";
import { lastRitorno } from "../../src/actions/scrittura/cronologia";
import { campione } from "../support/campione";
import { COMANDI_PROVATI } from "../support/comandiProvati";
import { dimentica } from "../support/dimentica";
import { conDueFogli } from "../support/dueFogli";
import { compi, type Gesto } from "../support/finestre";
import { stareInMezzo } from "../support/inMezzo";
import type { OpenExcel } from "../support/openExcel";

/** How many moments and gestures of each command are tried by `npm test`. */
const QUANTI = 12;

const GESTI: readonly Gesto[] = [
  ...[0, 2, 3, 5, 8].map((riga): Gesto => ({ tipo: "inserisci-riga", riga })),
  ...[0, 4].map((riga): Gesto => ({ tipo: "elimina-riga", riga })),
  ...[0, 4, 7].map((colonna): Gesto => ({ tipo: "inserisci-colonna", colonna })),
  ...[2, 6].map((colonna): Gesto => ({ tipo: "elimina-colonna", colonna })),
  { tipo: "scambia", riga: 3, altra: 5 },
  { tipo: "digita", riga: 3, colonna: 4, valore: 7 },
  { tipo: "rinomina", nome: "Altro nome" },
];
const PROVE = COMANDI_PROVATI.filter(({ nome }) => /^semafori/.test(nome));

beforeAll(() => {
  // Univer complains of its own dependency trees when lines go.
  jest.spyOn(console, "error").mockImplementation(() => undefined);
});

/** What the rules of a sheet paint, where and how, from the one that wins. */
async function regoleDi({ host }: OpenExcel, id: string): Promise<readonly string[]> {
  const { data } = await host.snapshot();
  const risorsa = data.resources?.find(({ name }) => name.includes("CONDITIONAL_FORMATTING"));
  const regole = (JSON.parse(risorsa?.data || "{}") as Record<string, { ranges: object[] }[] | undefined>)[id] ?? [];
  return regole.map((una) => {
    const ranges = una.ranges.map((range) => ({ ...range, rangeType: 0 }));
    return JSON.stringify({ ...una, cfId: "", ranges });
  });
}

describe("the colours of a sheet that somebody changes while they are put there or taken back", () => {
  it.each(PROVE)("are those that it had, where its cells are now: $nome", async ({ prima, esegui }) => {
    const excel = await conDueFogli();
    const { host } = excel;
    try {
      const inMezzo = stareInMezzo(excel);
      await prima?.(excel);
      const inizio = await host.snapshot();
      const id = Object.entries(inizio.data.sheets ?? {}).find(([, { name }]) => name === "Pisa")?.[0] ?? "";
      await inMezzo.conta(esegui);
      await inMezzo.conta(annulla);
      const momenti = Array.from({ length: inMezzo.richieste() }, (_, momento) => momento);
      const tutte = GESTI.flatMap((uno) => momenti.map((momento) => ({ gesto: uno, momento })));
      const sbagliate: string[] = [];
      for (const prova of campione(tutte, QUANTI)) {
        host.load(inizio);
        await compi(excel, "Pisa", prova.gesto);
        const attese = await regoleDi(excel, id);
        host.load(inizio);
        dimentica();
        inMezzo.prepara(prova.momento, () => compi(excel, "Pisa", prova.gesto));
        const errore: unknown = await inMezzo.conta(esegui).catch((problema: unknown) => problema);
        if (errore instanceof Error && !(errore instanceof PerfError)) throw errore;
        const come = errore instanceof PerfError ? `${errore.codice} ${String(errore.dati["scritto"])}` : "done";
        const isFatto = lastRitorno() !== null;
        const esito = isFatto ? await inMezzo.conta(annulla).then(({ codice }) => codice, String) : "";
        if (inMezzo.richieste() <= prova.momento) await compi(excel, "Pisa", prova.gesto);
        const ora = await regoleDi(excel, id);
        if (JSON.stringify(ora) === JSON.stringify(attese)) continue;
        const che = Object.values(prova.gesto).join(" ");
        sbagliate.push(
          `${che} before ${prova.momento} of ${momenti.length}: ${come}; undo: ${esito}: ${ora.length} for ${attese.length}`,
        );
      }
      process.stdout.write(`${tutte.length} tried\n`);
      expect(sbagliate).toEqual([]);
    } finally {
      excel.stop();
      host.dispose();
    }
  });
});
