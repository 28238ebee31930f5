import { calcolaDaSe } from "../../../src/actions/scelte/calcolo";
import { impostaModo } from "../../../src/actions/scelte/modo";
import { annulla } from "../../../src/actions/scrittura/annulla";
import { ripeti } from "../../../src/actions/scrittura/ripeti";
import { conCruscotto } from "../../support/cruscottoPisa";
import type { OpenExcel } from "../../support/openExcel";

const comeCalcola = ({ Excel }: OpenExcel): Promise<string> =>
  Excel.run(async (context) => {
    context.workbook.application.load("calculationMode");
    await context.sync();
    return context.workbook.application.calculationMode;
  });

const imposta = ({ Excel }: OpenExcel, come: "Automatic" | "Manual"): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.application.calculationMode = come;
    await context.sync();
  });

describe("calcolaDaSe", () => {
  it(
    "makes Excel compute by itself, takes that back, and does it again",
    conCruscotto(async (excel) => {
      await imposta(excel, "Manual");
      expect((await calcolaDaSe()).codice).toBe("calcolo-automatico");
      expect(await comeCalcola(excel)).toBe("Automatic");
      expect(await annulla()).toMatchObject({ codice: "annullato", dati: { comando: "calcolo" } });
      expect(await comeCalcola(excel)).toBe("Manual");
      expect((await ripeti()).codice).toBe("ripetuto");
      expect(await comeCalcola(excel)).toBe("Automatic");
      await annulla();
    }),
  );

  it(
    "leaves nothing to take back where it does so already, nor do other commands change how it computes",
    conCruscotto(async (excel) => {
      expect((await calcolaDaSe()).codice).toBe("calcolo-gia-automatico");
      expect((await annulla()).codice).toBe("nulla-da-annullare");
      await impostaModo("nativa");
      await annulla();
      expect(await comeCalcola(excel)).toBe("Automatic");
    }),
  );

  it(
    "leaves Excel as somebody has set it since",
    conCruscotto(async (excel) => {
      await imposta(excel, "Manual");
      await calcolaDaSe();
      await imposta(excel, "Manual");
      await annulla();
      expect(await comeCalcola(excel)).toBe("Manual");
    }),
  );
});
