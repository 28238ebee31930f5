import { annulla } from "../../src/actions/scrittura/annulla";
import { anteprimaMetodo } from "../../src/confronto/anteprimaMetodo";
import type { LetturaFoglio } from "../../src/actions/viste/Azioni";
import { leggiFoglio } from "../../src/actions/cartella/leggiFoglio";
import { impostaModo, leggiModo } from "../../src/actions/scelte/modo";
import { IMPOSTAZIONE_POLITICA, impostaPolitica } from "../../src/actions/scelte/politica";
import { POLITICA_STANDARD } from "../../src/domain/metodo/politiche";
import { frasiEffetto } from "../../src/taskpane/metodo/effetto";
import { conCruscotto, onPisa } from "../support/cruscottoPisa";
import type { OpenExcel } from "../support/openExcel";

async function letto(): Promise<Extract<LetturaFoglio, { tipo: "cruscotto" }>> {
  const lettura = await leggiFoglio();
  if (lettura.tipo === "ignorato") throw new Error(lettura.motivo);
  return lettura;
}

/** The cruscotto with all its rows measured: below that the ente has no figure to compare. */
async function lettoIntero(excel: OpenExcel): ReturnType<typeof letto> {
  await onPisa(excel, (sheet) => {
    sheet.getRange("E8").values = [[4]];
  });
  return letto();
}
const soglie = (parziale: number, raggiunto: number) => ({ ...POLITICA_STANDARD, soglie: { parziale, raggiunto } });

describe("anteprimaMetodo", () => {
  it(
    "changes nothing with the method in use",
    conCruscotto(async (excel) => {
      const effetto = anteprimaMetodo(await lettoIntero(excel), POLITICA_STANDARD);
      expect([effetto.righe, effetto.medie, effetto.cambianoEsito]).toEqual([[], [], 0]);
      expect(frasiEffetto(effetto, true, "it")).toBe("Su questo foglio non cambia nessun SAL.");
    }),
  );

  it(
    "names the rows whose outcome follows a threshold",
    conCruscotto(async (excel) => {
      const effetto = anteprimaMetodo(await lettoIntero(excel), soglie(0.6, 0.95));
      expect(effetto.righe.map(({ nome, prima, dopo }) => [nome, prima.esito, dopo?.esito])).toEqual([
        ["Grado di coinvolgimento", "raggiunto", "parziale"],
        ["Tempi medi", "non raggiunto", "parziale"],
      ]);
      expect(effetto.ente.prima.sal).toBe(effetto.ente.dopo.sal);
      expect(frasiEffetto(effetto, true, "it")).toMatch(
        /^2 indicatori cambiano esito, .*il SAL dell'ente resta 81,7%\.$/,
      );
    }),
  );

  it(
    "says that the ente changes outcome also where its figure does not",
    conCruscotto(async (excel) => {
      const effetto = anteprimaMetodo(await lettoIntero(excel), soglie(0.6, 0.8));
      expect(frasiEffetto(effetto, true, "it")).toContain(
        "il SAL dell'ente resta 81,7%, il suo esito da «parziale» a «raggiunto».",
      );
    }),
  );

  it(
    "measures the ente again with another rule",
    conCruscotto(async (excel) => {
      const effetto = anteprimaMetodo(await lettoIntero(excel), { ...POLITICA_STANDARD, decrescente: "lineare" });
      expect(effetto.righe.map(({ nome, dopo }) => [nome, dopo?.sal])).toEqual([["Tempi medi", 0.5]]);
      expect(frasiEffetto(effetto, false, "it")).toMatch(/il SAL del foglio passa da 81,7% a 79,7%/);
      expect(frasiEffetto(effetto, false, "en")).toMatch(/the SAL of the sheet goes from 81.7% to 79.7%/);
    }),
  );
});

describe("impostaPolitica and impostaModo", () => {
  it(
    "are taken back by Annulla, one at a time, also to having none",
    conCruscotto(async () => {
      await impostaPolitica("pisa");
      await impostaPolitica("firenze");
      await impostaModo("nativa");
      expect(await leggiModo()).toBe("nativa");
      expect(await annulla()).toMatchObject({ codice: "annullato", dati: { comando: "modo" } });
      expect(await leggiModo()).toBeNull();
      expect(await annulla()).toMatchObject({ codice: "annullato", dati: { comando: "metodo" } });
      expect((await letto()).misurato.politica.id).toBe("pisa");
      await annulla();
      expect((await letto()).misurato.politica.id).toBe("standard");
    }),
  );

  it(
    "leave a method that someone has changed since",
    conCruscotto(async (excel) => {
      await impostaPolitica("pisa");
      await excel.Excel.run(async (context) => {
        context.workbook.settings.add(IMPOSTAZIONE_POLITICA, "firenze");
        await context.sync();
      });
      expect(await annulla()).toMatchObject({ codice: "annullato-in-parte", dati: { rimaste: 1 } });
      expect((await letto()).misurato.politica.id).toBe("firenze");
    }),
  );

  it(
    "write nothing that is so already",
    conCruscotto(async () => {
      await impostaPolitica("pisa");
      await impostaPolitica("pisa");
      await annulla();
      expect((await letto()).misurato.politica.id).toBe("standard");
    }),
  );
});
