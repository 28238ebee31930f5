import { Calculation } from "../../src/host/motore/calcolo/Calculation";
import type { UniverServices } from "../../src/host/motore/calcolo/univerServices";

/** A calculation that never ends by itself, and what it shows of itself. */
function senzaFine() {
  const listeners = new Set<() => void>();
  const services = {
    commands: {
      onCommandExecuted: (listener: () => void) => {
        listeners.add(listener);
        return { dispose: () => listeners.delete(listener) };
      },
    },
    calculation: () => ({
      state: { started: true, completed: false, resultApplied: false },
      waitForLatestApplied: () => new Promise<void>(() => undefined),
    }),
    injector: { get: () => ({ _waitingCommandQueue: [] }) },
  } as unknown as UniverServices;
  return { listeners, calculation: new Calculation(services, null) };
}

describe("waiting for a calculation", () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it("gives up one that shows no life for two minutes, and listens no more", async () => {
    const { calculation, listeners } = senzaFine();
    const esito = expect(calculation.settle()).rejects.toThrow("does not end");
    await jest.advanceTimersByTimeAsync(131_000);
    await esito;
    expect(listeners.size).toBe(0);
  });

  it("waits for one that goes on, however long it takes", async () => {
    const { calculation, listeners } = senzaFine();
    let fine = "";
    calculation.settle().catch(() => {
      fine = "lasciata";
    });
    for (let minuti = 0; minuti < 20; minuti++) {
      await jest.advanceTimersByTimeAsync(60_000);
      for (const listener of listeners) listener();
    }
    expect(fine).toBe("");
    calculation.dispose();
  });
});
