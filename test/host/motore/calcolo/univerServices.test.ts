import { LocaleService } from "@univerjs/core";
import { createHeadlessUniver, disposeUniver } from "../../../../src/host/motore/calcolo/univerServices";

describe("disposeUniver", () => {
  it("leaves a calculation that was still going nothing to throw at", () => {
    const univer = createHeadlessUniver();
    const locale = univer.__getInjector().get(LocaleService);
    disposeUniver(univer);
    expect(locale.t("sheets-formula.progress.analyzing")).toBe("sheets-formula.progress.analyzing");
  });
});
