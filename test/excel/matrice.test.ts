import { campione } from "../support/campione";
import { COMANDI_PROVATI, PROVA_DI } from "../support/comandiProvati";
import { conDueFogli } from "../support/dueFogli";
import { conUnaData, DISPOSIZIONI } from "../support/fogliDellaMatrice";
import { PROFILI } from "../support/profili";
import { Matrice } from "../support/provaMatrice";

/** How many combinations `npm test` tries, of all of them. */
const QUANTE = 12;

const TUTTE = PROFILI.flatMap((profilo) =>
  COMANDI_PROVATI.flatMap((comando) => DISPOSIZIONI.map((disposizione) => ({ profilo, comando, disposizione }))),
);
const SCELTE = campione(TUTTE, QUANTE);

beforeAll(() => {
  // Univer complains of its own dependency trees when a workbook is put in the place of another.
  jest.spyOn(console, "error").mockImplementation(() => undefined);
});

describe("a command on whatever Excel and whatever sheet", () => {
  it("is any that can be taken back", () => {
    const nomi = COMANDI_PROVATI.map(({ nome }) => nome);
    expect(Object.values(PROVA_DI).filter((nome) => !nomi.includes(nome))).toEqual([]);
  });

  it.each(PROFILI)(
    "writes what it writes on a plain sheet and takes it back whole, or refuses and writes nothing: $nome",
    async ({ nome, opzioni }) => {
      const sue = SCELTE.filter(({ profilo }) => profilo.nome === nome);
      const excel = await conDueFogli(opzioni);
      try {
        await conUnaData(excel);
        const matrice = new Matrice(excel, await excel.host.snapshot());
        const fallite: string[] = [];
        const esiti = new Map<string, number>();
        for (const { comando, disposizione } of sue) {
          const { esito, problemi } = await matrice
            .prova(comando, disposizione)
            .catch((errore: unknown) => ({ esito: "a defect", problemi: [String(errore)] }));
          const quale = `${disposizione.nome}: ${esito}`;
          esiti.set(quale, (esiti.get(quale) ?? 0) + 1);
          if (problemi[0] !== undefined)
            fallite.push(`${comando.nome} on ${disposizione.nome}: ${problemi.join("; ")}`);
        }
        const conti = [...esiti].sort().map(([quale, volte]) => `${quale} ${volte}`);
        process.stdout.write(
          `${nome}: ${sue.length} tried, ${sue.length - fallite.length} passed (${conti.join(", ")})\n`,
        );
        expect(fallite).toEqual([]);
      } finally {
        excel.stop();
        excel.host.dispose();
      }
    },
  );
});
