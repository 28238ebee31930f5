import { readVariazioni } from "../../src/cruscotto/tabelle/readVariazioni";
import type { SheetGrid } from "../../src/cruscotto/griglia/SheetGrid";
import type { FoglioDiRelazione } from "../../src/relazione/caselle/Materiale";
import { rilevaVariazioni } from "../../src/variazioni/rilevaVariazioni";
import type { VariazioniLette } from "../../src/variazioni/VoceVariata";
import { insertColonna, insertRiga } from "../support/scosse";
import { foglioDi } from "../support/foglio";
import { griglieOf } from "../support/griglie";
import { foglioDiRelazione } from "../support/letto";
import { materialeDi } from "../support/materiale";
import { ALLEGATO_OPERATIVO } from "./allegatoOperativo";

type Lette = VariazioniLette<FoglioDiRelazione>;

async function firenze(scossa: (grid: SheetGrid) => SheetGrid = (grid) => grid): Promise<Lette> {
  const griglie = await griglieOf("firenze-2020-strategici");
  const { fogli, accanto } = materialeDi(
    griglie.map((grid) => (grid.foglio === "Variazioni" ? scossa(grid) : grid)),
    { anno: 2020 },
  );
  const [tabella, ...altre] = accanto.flatMap(({ grid }) => readVariazioni(grid));
  if (!tabella || altre.length > 0) throw new Error("one table");
  return rilevaVariazioni(tabella, fogli);
}

const pieni = (generi: Lette["generi"]) =>
  Object.fromEntries(Object.entries(generi).filter(([, quanti]) => quanti > 0));
const segnalate = ({ voci }: Lette, tipo: string) =>
  voci.flatMap(({ codice, segnalazioni }) =>
    segnalazioni.flatMap((una) => (una.tipo === tipo ? [{ codice, ...una }] : [])),
  );

describe("rilevaVariazioni on Firenze 2020, strategic", () => {
  it.each([
    ["as it stands", (grid: SheetGrid) => grid],
    ["with rows and columns moved", (grid: SheetGrid) => insertColonna(0)(insertRiga(1)(grid))],
  ])("counts 14 objectives on 15 rows, %s", async (_, scossa) => {
    const lette = await firenze(scossa);
    expect([lette.voci.length, lette.obiettivi, lette.tabella.livello]).toEqual([15, 14, "strategico"]);
    expect(pieni(lette.generi)).toEqual({ nuovo: 7, eliminato: 1, riformulato: 1, alzato: 5 });
  });

  it("finds the row of each by its code, and none for the one that was taken away", async () => {
    const { voci } = await firenze();
    const righe = voci.map(({ codice, abbinata }) => `${codice} ${abbinata ? abbinata.uno.indicatore.riga + 1 : "–"}`);
    expect(righe).toEqual([
      "2.1.c 13",
      "2.1.d 14",
      "2.1.e 15",
      "3.1.b 20",
      "4.1.d –",
      "4.1.f 28",
      "5.1.a 36",
      "5.1.b 37",
      "6.1.d 44",
      "6.1.e 45",
      "6.1.f 46",
      "6.1.g 47",
      "6.1.g 48",
      "6.1.i 49",
      "6.1.j 50",
    ]);
  });

  it("names what table and cruscotto do not agree on: 2.1.E, 4.1.F and 6.1.I", async () => {
    const diversi = segnalate(await firenze(), "target diverso");
    expect(diversi).toMatchObject([
      { codice: "2.1.e", tabella: "70,00", cruscotto: "100" },
      { codice: "4.1.f", cruscotto: "1" },
      { codice: "6.1.i", tabella: "30/06/2020", cruscotto: "30/06/2020 30/09/2020" },
    ]);
  });

  it("reads the partial results in the reasons, on the target before and after", async () => {
    const parziali = (await firenze()).voci.flatMap(({ codice, parziale }) =>
      parziale ? [[codice, parziale.valore, parziale.suPrima, parziale.suDopo]] : [],
    );
    expect(parziali).toEqual([
      ["5.1.a", 1962, 1.635, 0.7848],
      ["5.1.b", 400, 4, 0.8],
    ]);
  });

  it("says once that the table names no act", async () => {
    const lette = await firenze();
    expect(lette.isSenzaAtti).toBe(true);
    expect([...segnalate(lette, "atto mancante"), ...segnalate(lette, "senza riga")]).toEqual([]);
  });
});

describe("rilevaVariazioni on Firenze 2020, operational (rows rebuilt)", () => {
  const [tabella] = readVariazioni(ALLEGATO_OPERATIVO);
  const lette = (...fogli: FoglioDiRelazione[]) => {
    if (!tabella) throw new Error("no table");
    return rilevaVariazioni(tabella, fogli);
  };

  it("counts 23 objectives by kind", () => {
    expect(lette().obiettivi).toBe(23);
    expect(pieni(lette().generi)).toEqual({
      nuovo: 8,
      eliminato: 5,
      riformulato: 2,
      "indicatore cambiato": 2,
      alzato: 3,
      abbassato: 1,
      rinviato: 2,
    });
  });

  it("asks about 4.1.10, the new code of one and a new one, and not about 2.1.5 of two areas", () => {
    expect(segnalate(lette(), "codice doppio").map(({ codice }) => codice)).toEqual(["4.1.10", "4.1.10"]);
  });

  it("flags the target lowered after a bad half year, and the day put off when it had passed", () => {
    expect(segnalate(lette(), "dopo un parziale")).toMatchObject(
      [{ codice: "7.4.7", valore: 4, suPrima: 4 / 14, suDopo: 0.4 }].map((una) => ({
        ...una,
        suPrima: Number(una.suPrima.toFixed(12)),
      })),
    );
    expect(segnalate(lette(), "dopo la scadenza").map(({ codice }) => codice)).toEqual(["7.3.2"]);
  });

  it("says nothing of rows that no sheet of the workbook could have", () => {
    expect(lette().isSenzaCruscotti).toBe(true);
    expect(segnalate(lette(), "senza riga")).toEqual([]);
  });

  it("measures 7.4.7 by both targets, on the row of its area", () => {
    const supporto = foglioDiRelazione(
      foglioDi(
        `Obiettivo | Indicatore | CdC | Target 2020 | Consuntivo 2020
        7.4.7) Report di statistica | Indicatore di lavoro | GD01 | 10 | 10`,
        "SUPPORTO",
      ),
    );
    const promozione = foglioDiRelazione(
      foglioDi(
        `Obiettivo | Indicatore | CdC | Target 2020 | Consuntivo 2020
        7.4.7) Report di promozione | Indicatore di lavoro | MD01 | 5 | 1
        4.1.2) Bandi per le imprese | Numero di bandi | MD04 | 3 | 3`,
        "PROMOZIONE",
      ),
    );
    const { voci } = lette(promozione, supporto);
    const abbinate = voci.flatMap(({ codice, abbinata, salApprovato }) =>
      abbinata ? [[codice, abbinata.fonte.titolo, abbinata.come, abbinata.uno.misura.sal, salApprovato]] : [],
    );
    // The 4.1.2 that was taken away is not PROMOZIONE's.
    expect(abbinate).toEqual([["7.4.7", "SUPPORTO", "area e codice", 1, expect.closeTo(10 / 14, 10)]]);
  });
});

describe("rilevaVariazioni on tables of other bodies", () => {
  it("reads an English one, with acts, of indicators alone", () => {
    const table = foglioDi(`
      Changes to the 2024 plan
      Requested by | Old indicator | New indicator | Old target | New target | Reason | Resolution
      Library | Visits | unchanged | 1000 | 800 | Works recorded 300 visits by mid-year | Resolution no. 12 of 10/07/2024
      Library | Loans | removed | 50 | removed | |
      Museum | - | Guided tours | - | 20 | |
      Museum | Complaints | unchanged | < 5 | < 9 | | Resolution of the board`);
    const [tabella] = readVariazioni(table);
    if (!tabella) throw new Error("no table");
    const cruscotto = foglioDiRelazione(
      foglioDi(`
        Indicator | Target | Actual
        Visits | 800 | 700
        Loans | 50 | 40
        Guided tours | 25 | 20
        Complaints | < 9 | 4`),
    );
    const { voci } = rilevaVariazioni(tabella, [cruscotto]);
    expect(voci.map(({ genere, segnalazioni }) => [genere, ...segnalazioni.map(({ tipo }) => tipo)])).toEqual([
      ["abbassato", "dopo un parziale"],
      ["eliminato", "ancora presente", "atto mancante"],
      ["nuovo", "target diverso", "atto mancante"],
      ["abbassato", "atto senza numero"],
    ]);
  });

  it("reads a table where only the target stands twice: what has one column has not changed", () => {
    const [tabella] = readVariazioni(
      foglioDi(`
        Richiedente | Obiettivo precedente | Indicatore | Target precedente | Target aggiornato | Motivo
        Area sociale
        Scuola | 1.2 Scuola e lavoro | Numero di tirocini avviati | 12 | 8 | Due istituti chiusi`),
    );
    if (!tabella) throw new Error("no table");
    const cruscotto = foglioDiRelazione(
      foglioDi(`
        Obiettivo | Indicatore | Responsabile | Target | Consuntivo
        1.2 Scuola e lavoro | Numero di studenti coinvolti | Scuola | 350 | 343
        1.2 Scuola e lavoro | Numero di tirocini avviati | Scuola | 8 | 8`),
    );
    const { voci } = rilevaVariazioni(tabella, [cruscotto]);
    expect(voci.map(({ genere, abbinata }) => [genere, abbinata?.uno.indicatore.nome])).toEqual([
      ["abbassato", "Numero di tirocini avviati"],
    ]);
  });

  it("takes no cruscotto for a table of variations", async () => {
    for (const nome of ["pisa-2020", "arezzo-siena-2019", "maremma-tirreno-2019"]) {
      expect((await griglieOf(nome)).flatMap(readVariazioni)).toEqual([]);
    }
  });
});
