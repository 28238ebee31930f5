import { leggiFoglio } from "../../../src/actions/cartella/leggiFoglio";
import { IMPOSTAZIONE_POLITICA, impostaPolitica, usaMetodo } from "../../../src/actions/scelte/politica";
import type { CruscottoMisurato } from "../../../src/misura/CruscottoMisurato";
import { testoAnomalia } from "../../../src/texts/anomalie/anomalie";
import { conCruscotto } from "../../support/cruscottoPisa";

async function letto(): Promise<CruscottoMisurato> {
  const lettura = await leggiFoglio();
  if (lettura.tipo === "ignorato") throw new Error(lettura.motivo);
  return lettura.misurato;
}

describe("impostaPolitica", () => {
  it(
    "keeps a method of the body's own whole in the workbook",
    conCruscotto(async () => {
      await impostaPolitica(JSON.stringify({ base: "pisa", id: "lucca", soglie: { parziale: 0.6 } }));
      const { politica, indicatori } = await letto();
      expect([politica.id, politica.soglie]).toEqual(["lucca", { parziale: 0.6, raggiunto: 0.9 }]);
      expect(indicatori[1]?.misura.esito).toBe("parziale");
      await impostaPolitica("standard");
      expect((await letto()).politica.id).toBe("standard");
    }),
  );

  it(
    "refuses one that cannot be used, and leaves the one before it",
    conCruscotto(async () => {
      await impostaPolitica("firenze");
      await expect(impostaPolitica('{ "massimo": 3 }')).rejects.toMatchObject({
        codice: "politica-inutilizzabile",
        dati: { campo: "massimo" },
      });
      expect((await letto()).politica.id).toBe("firenze");
    }),
  );

  it(
    "uses the standard one where the workbook keeps one that cannot be used, and says so",
    conCruscotto(async (excel) => {
      await excel.Excel.run(async (context) => {
        context.workbook.settings.add(IMPOSTAZIONE_POLITICA, '{ "soglie": { "parziale": 80 } }');
        await context.sync();
      });
      const { politica, anomalie } = await letto();
      expect([politica.id, anomalie[0]?.codice, anomalie[0]?.gravita]).toEqual([
        "standard",
        "politica-inutilizzabile",
        "errore",
      ]);
      expect(anomalie[0] && testoAnomalia(anomalie[0], "it")).toMatch(/«soglie\.parziale» deve essere una quota/);
    }),
  );
});

describe("usaMetodo", () => {
  it(
    "changes the method in use, a preset or the body's own, and nothing else of it",
    conCruscotto(async () => {
      await impostaPolitica("pisa");
      await usaMetodo("decrescente=lineare");
      const { politica, indicatori } = await letto();
      expect([politica.nome, politica.decrescente, politica.soglie.parziale]).toEqual([
        "Pisa (modificato)",
        "lineare",
        0.7,
      ]);
      expect(indicatori[1]?.misura.sal).toBe(0.5);
      await usaMetodo("massimo=nessuno; scaglioni=50%:50% 100%:100%");
      const dopo = (await letto()).politica;
      expect([dopo.id, dopo.nome, dopo.decrescente, dopo.massimo]).toEqual([
        ...[politica.id, politica.nome, "lineare", "nessuno"],
      ]);
      expect(dopo.scaglioni).toEqual([
        { da: 0.5, sal: 0.5 },
        { da: 1, sal: 1 },
      ]);
    }),
  );
});
