import fc from "fast-check";
import { corse } from "../support/campione";
import { COMANDI_PROVATI } from "../support/comandiProvati";
import { conDueFogli } from "../support/dueFogli";
import { gesti, preparaFinestre } from "../support/finestre";
import { PISA } from "../support/cruscottoPisa";

/** Those that write on the user's sheets, and the sheets on which somebody is at work. */
const SU_AREA = /^(?:ricalcola con colonna nuova|collega|raccolta|.* su più fogli)$/;
const SU_TUTTI = / su più fogli$/;
const SENZA_CELLE = /^(?:metodo|modo|giorno|esempio|modello|sintesi|relazione|monitoraggio|contatti|cruscotto)/;
const PROVE = COMANDI_PROVATI.filter(({ nome }) => !SENZA_CELLE.test(nome)).flatMap((comando) =>
  (SU_AREA.test(comando.nome) ? ["Area", "Pisa"] : ["Pisa"]).map((foglio) => ({ comando, foglio, nome: comando.nome })),
);

beforeAll(() => {
  // Univer complains of its own dependency trees when lines go.
  jest.spyOn(console, "error").mockImplementation(() => undefined);
});

describe("a sheet that somebody changes while a command is under way", () => {
  it.each(PROVE)("has no cell of the user's wrong, after it and after its undo: $nome on $foglio", async (prova) => {
    const excel = await conDueFogli();
    try {
      const { richieste, prova: tenta } = await preparaFinestre(excel, await excel.host.snapshot(), prova);
      const quando = fc.nat(richieste - 1);
      const gesto = prova.foglio === "Pisa" ? gesti(PISA.length, 8, [3, 4, 5]) : gesti(3, 4, [1, 2]);
      let provate = 0;
      await fc.assert(
        fc.asyncProperty(quando, gesto, async (quale, uno) => {
          // Univer moves the references of other sheets too when it deletes lines of one.
          fc.pre(!(prova.nome === "collega" || SU_TUTTI.test(prova.nome)) || !uno.tipo.startsWith("elimina"));
          provate++;
          expect(await tenta(quale, uno)).toEqual([]);
        }),
        corse({ campione: 3, intera: 100 }),
      );
      process.stdout.write(`${prova.nome} on ${prova.foglio}: ${provate} changes tried\n`);
    } finally {
      excel.stop();
      excel.host.dispose();
    }
  });
});
