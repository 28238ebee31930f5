import { SenzaRisposta } from "../../src/excel/ExcelRifiuto";
import { awaitRisposta, observeSilenzio } from "../../src/excel/silenzio";

describe("awaitRisposta", () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it("says no more of a request that the user stopped waiting for", async () => {
    const detti: string[] = [];
    const smetti = observeSilenzio((silenzio) => {
      detti.push(silenzio === null ? "finito" : "muto");
      silenzio?.smetti();
    }, 1_000);
    const risposta = awaitRisposta(new Promise<void>(() => undefined));
    const rifiuto = expect(risposta).rejects.toBeInstanceOf(SenzaRisposta);
    jest.advanceTimersByTime(10_000);
    await rifiuto;
    expect(detti).toEqual(["muto", "finito"]);
    expect(jest.getTimerCount()).toBe(0);
    smetti();
  });
});
