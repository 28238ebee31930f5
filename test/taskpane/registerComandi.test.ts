import { COMANDI_NASTRO, type ComandoNastro } from "../../src/actions/viste/ComandoNastro";
import { collegaNastro } from "../../src/commands/nastro";
import { registerComandi } from "../../src/commands/registerComandi";

type Gestore = (event?: { completed: () => void }) => void;

/** A ribbon whose buttons can be pressed; each press resolves when its event is completed. */
function fakeOffice(): {
  press: (comando: string) => Promise<void>;
  /** By its keys: no event comes with them. */
  digita: (comando: string) => void;
  aperture: () => number;
} {
  const gestori = new Map<string, Gestore>();
  let aperture = 0;
  const office = {
    actions: { associate: (nome: string, gestore: Gestore) => gestori.set(nome, gestore) },
    addin: { showAsTaskpane: () => Promise.resolve((aperture += 1)) },
  };
  Object.assign(globalThis, { Office: office });
  return {
    press: (comando) => new Promise((resolve) => gestori.get(comando)?.({ completed: resolve })),
    digita: (comando) => gestori.get(comando)?.(),
    aperture: () => aperture,
  };
}

describe("registerComandi", () => {
  it("gives each button of the ribbon to the pane and completes its event", async () => {
    const nastro = fakeOffice();
    const premuti: ComandoNastro[] = [];
    const scollega = collegaNastro((comando) => Promise.resolve(premuti.push(comando) > 0));
    registerComandi(() => "it");

    for (const comando of COMANDI_NASTRO) await nastro.press(comando);
    scollega();

    expect(premuti).toEqual([...COMANDI_NASTRO]);
    expect(nastro.aperture()).toBe(0);
  });

  it("does the same by its keys, with which no event comes", async () => {
    const nastro = fakeOffice();
    const premuti: ComandoNastro[] = [];
    const scollega = collegaNastro((comando) => Promise.resolve(premuti.push(comando) > 0));
    const rifiuti: unknown[] = [];
    const ascolta = (motivo: unknown) => rifiuti.push(motivo);
    process.on("unhandledRejection", ascolta);
    registerComandi(() => "it");

    nastro.digita("spiegaSal");
    await new Promise((resolve) => setTimeout(resolve));
    scollega();
    process.off("unhandledRejection", ascolta);

    expect([premuti, rifiuti]).toEqual([["spiegaSal"], []]);
  });

  it("opens the pane on the verification where there is no pane yet", async () => {
    const nastro = fakeOffice();
    registerComandi(() => "it");

    await nastro.press("verifica");

    expect(nastro.aperture()).toBe(1);
  });

  it("opens the pane and has it explain the SAL as soon as it is there", async () => {
    const nastro = fakeOffice();
    registerComandi(() => "it");

    await nastro.press("spiegaSal");
    const premuti: ComandoNastro[] = [];
    const esegui = (comando: ComandoNastro) => Promise.resolve(premuti.push(comando) > 0);
    collegaNastro(esegui)();
    collegaNastro(esegui)();

    expect(nastro.aperture()).toBe(1);
    expect(premuti).toEqual(["spiegaSal"]);
  });

  it("opens the pane when its result has to be read", async () => {
    const nastro = fakeOffice();
    const scollega = collegaNastro(() => Promise.resolve(false));
    registerComandi(() => "it");

    await nastro.press("applicaSemafori");
    scollega();

    expect(nastro.aperture()).toBe(1);
  });
});
