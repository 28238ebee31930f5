import type { Locator } from "playwright-core";
import { nomeComando } from "../../../src/texts/nomiComandi";
import type { Lingua } from "../../../src/texts/lingua";
import { TESTI_APRI_BANCO } from "../../../src/texts/schermi/banco/apriBanco";
import { TESTI_PANNELLO } from "../../../src/texts/schermi/pannello/pannello";
import { TESTI_APRI_RACCOLTA } from "../../../src/texts/schermi/raccolta/apriRaccolta";
import { TESTI_RICERCA } from "../../../src/texts/schermi/ricerca";
import { TESTI_CARTELLA } from "../../../src/texts/schermi/schermoCartella";
import { TESTI_SCHERMO_INDICATORE } from "../../../src/texts/schermi/schermoIndicatore";
import { TESTI_SCHERMO_RELAZIONE } from "../../../src/texts/schermi/schermoRelazione";
import type { OpenPage } from "../openPage";
import { button, frameOf } from "../pannello";

/** A screen of the pane, or a state of one, reached from the one before. */
export interface Tappa {
  readonly nome: string;
  readonly vai: (aperta: OpenPage, lingua: Lingua) => Promise<void>;
}

const scheda = ({ pane }: OpenPage, lingua: Lingua, quale: "cartella" | "cruscotto" | "indicatore" | "relazione") =>
  pane.getByRole("tab", { name: TESTI_PANNELLO[lingua].schede[quale], exact: true }).click();

/** The sheet is made active as a click on its tab does. */
async function attiva({ page, pane }: OpenPage, foglio: string): Promise<void> {
  await frameOf(page).evaluate(
    (nome) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem(nome).activate();
        await context.sync();
      }),
    foglio,
  );
  await pane.getByRole("heading", { level: 1, name: foglio, exact: true }).waitFor();
}

/** What can be unfolded on a screen is: at most so many, a few times over. */
export async function apriTutto({ pane }: OpenPage, quanti = 14): Promise<void> {
  const chiusi: Locator = pane.locator("main button[aria-expanded=false]:not([aria-haspopup])");
  for (let at = 0; at < quanti && (await chiusi.count()) > 0; at += 1) await chiusi.first().click();
}

const comando = ({ pane }: OpenPage, nome: string | RegExp) => button(pane, nome).click();
const menu = async (aperta: OpenPage, lingua: Lingua) => {
  await comando(aperta, TESTI_PANNELLO[lingua].altriComandi);
  await aperta.pane.getByRole("menu").waitFor();
};

const SERVIZI = "Servizi generali e tributi 2023";

const I_FOGLI: readonly Tappa[] = [
  { nome: "benvenuto", vai: ({ pane }) => pane.getByRole("heading", { level: 1, name: "Rubrica interna" }).waitFor() },
  { nome: "piano", vai: (aperta) => attiva(aperta, "Piano 2024") },
  { nome: "piano aperto", vai: (aperta) => apriTutto(aperta) },
  {
    nome: "cruscotto",
    vai: async (aperta, lingua) => {
      await attiva(aperta, SERVIZI);
      await button(aperta.pane, nomeComando("ricalcola", lingua)).and(aperta.pane.locator(":enabled")).waitFor();
      await aperta.pane.getByRole("heading", { name: TESTI_PANNELLO[lingua].verifica }).waitFor();
    },
  },
  {
    nome: "consuntivi in parole",
    vai: async (aperta, lingua) => {
      await comando(aperta, TESTI_APRI_BANCO[lingua].apri);
      await aperta.pane.getByRole("listbox").waitFor();
    },
  },
  {
    nome: "raccolta",
    vai: async (aperta, lingua) => {
      await comando(aperta, TESTI_APRI_RACCOLTA[lingua].apri);
      await button(aperta.pane, TESTI_APRI_RACCOLTA[lingua].apri).waitFor({ state: "detached" });
    },
  },
  { nome: "cruscotto aperto", vai: (aperta) => apriTutto(aperta, 30) },
];

const I_COMANDI: readonly Tappa[] = [
  { nome: "altri comandi", vai: menu },
  {
    nome: "anteprima",
    vai: async (aperta, lingua) => {
      await aperta.page.keyboard.press("Escape");
      await comando(aperta, nomeComando("ricalcola", lingua));
      await button(aperta.pane, TESTI_PANNELLO[lingua].indietro).waitFor();
      await apriTutto(aperta);
    },
  },
  {
    nome: "scritto",
    vai: async (aperta) => {
      await aperta.pane.locator("footer button").first().click();
      await aperta.pane.getByRole("status").getByText(/SAL/).first().waitFor();
    },
  },
  {
    nome: "cronologia",
    vai: async (aperta, lingua) => {
      await menu(aperta, lingua);
      await aperta.pane.getByRole("menuitem", { name: /^(Cronologia|History)/ }).click();
      await aperta.pane.getByRole("menu").waitFor({ state: "detached" });
    },
  },
];

const LE_RIGHE: readonly Tappa[] = [
  {
    nome: "elenco",
    vai: async (aperta, lingua) => {
      await scheda(aperta, lingua, "indicatore");
      await aperta.pane.getByRole("list", { name: TESTI_SCHERMO_INDICATORE[lingua].elenco }).waitFor();
    },
  },
  {
    nome: "indicatore",
    vai: async (aperta, lingua) => {
      const lista = aperta.pane.getByRole("list", { name: TESTI_SCHERMO_INDICATORE[lingua].elenco });
      await lista.getByRole("button").first().click();
      await button(aperta.pane, TESTI_RICERCA[lingua].torna).waitFor();
      await comando(aperta, TESTI_SCHERMO_INDICATORE[lingua].correggi);
      await apriTutto(aperta);
    },
  },
];

const LA_CARTELLA: readonly Tappa[] = [
  {
    nome: "cartella",
    vai: async (aperta, lingua) => {
      await scheda(aperta, lingua, "cartella");
      await aperta.pane.getByRole("checkbox").first().waitFor();
      await apriTutto(aperta);
    },
  },
  {
    nome: "anteprima di molti fogli",
    vai: async (aperta, lingua) => {
      await aperta.pane.getByRole("checkbox", { name: TESTI_CARTELLA[lingua].tutti }).check();
      await comando(aperta, nomeComando("ricalcola", lingua));
      await button(aperta.pane, TESTI_PANNELLO[lingua].indietro).waitFor();
      await apriTutto(aperta);
    },
  },
];

const LA_RELAZIONE: readonly Tappa[] = [
  {
    nome: "relazione",
    vai: async (aperta, lingua) => {
      await aperta.page.keyboard.press("Escape");
      await scheda(aperta, lingua, "relazione");
      await aperta.pane.getByRole("list", { name: TESTI_SCHERMO_RELAZIONE[lingua].fogli, exact: true }).waitFor();
      await apriTutto(aperta);
    },
  },
  {
    nome: "relazione costruita",
    vai: async (aperta, lingua) => {
      await comando(aperta, TESTI_SCHERMO_RELAZIONE[lingua].costruisci);
      await aperta.pane
        .getByRole("status")
        .getByText(/^(Relazione pronta|Report ready|The report is ready)/)
        .waitFor();
    },
  },
  {
    nome: "foglio di PERF",
    vai: async (aperta, lingua) => {
      await scheda(aperta, lingua, "cruscotto");
      await aperta.pane.getByRole("heading", { name: TESTI_PANNELLO[lingua].foglioPerf }).waitFor();
    },
  },
];

const LE_IMPOSTAZIONI: readonly Tappa[] = [
  {
    nome: "metodo",
    vai: async (aperta, lingua) => {
      await attiva(aperta, SERVIZI);
      await aperta.pane.getByRole("tab", { name: TESTI_PANNELLO[lingua].impostazioni }).click();
      await apriTutto(aperta, 30);
    },
  },
];

/** Every screen of the pane, the inner ones too, one after the other on the same workbook. */
export const GIRO: readonly Tappa[] = [
  ...I_FOGLI,
  ...I_COMANDI,
  ...LE_RIGHE,
  ...LA_CARTELLA,
  ...LA_RELAZIONE,
  ...LE_IMPOSTAZIONI,
];
