import { annulla } from "../../../src/actions/scrittura/annulla";
import type { Passo } from "../../../src/actions/viste/Passo";
import { PerfError } from "../../../src/actions/PerfError";
import { TUTTA_LA_RELAZIONE } from "../../../src/actions/relazione/relazione";
import type { SceltaRelazione } from "../../../src/actions/relazione/SceltaRelazione";
import {
  costruisciScelta,
  leggiCartella,
  proponiRelazione,
  ricostruisciRelazione,
} from "../../../src/actions/relazione/scegliRelazione";
import { impostaGiorno } from "../../../src/actions/scelte/giorno";
import { parseScelta } from "../../../src/actions/relazione/sceltaConservata";
import { conCruscotto, fogliOf } from "../../support/cruscottoPisa";

const SENZA_SCOSTAMENTI: SceltaRelazione = {
  tabelle: ["quadro", "esiti"],
  esclusi: [],
  destinazioni: { Pisa: "area" },
};

describe("proponiRelazione", () => {
  it(
    "offers every table by chapter, with its rows as they will be written",
    conCruscotto(async () => {
      const proposta = proponiRelazione(await leggiCartella(), TUTTA_LA_RELAZIONE);
      expect(proposta.fogli).toMatchObject([{ nome: "Pisa", destinazione: "ente", capitolo: "3.1", isIncluso: true }]);
      const offerte = proposta.capitoli.flatMap((capitolo) => capitolo.offerte);
      expect(offerte.every(({ isScelta }) => isScelta)).toBe(true);
      const quadro = offerte.find(({ genere }) => genere === "quadro")?.tabelle[0];
      expect(quadro && proposta.mostra(quadro)).toContainEqual(
        expect.objectContaining({ stile: "totale", sal: { testo: "2 di 3 misurati", esito: "da rilevare" } }),
      );
    }),
  );

  it(
    "offers the monitoring alone while the year of the kept day runs",
    conCruscotto(async () => {
      await impostaGiorno(43_951);
      const { capitoli, mostra } = proponiRelazione(await leggiCartella(), TUTTA_LA_RELAZIONE);
      const offerte = capitoli.flatMap((capitolo) => capitolo.offerte);
      expect(offerte.map(({ genere, vincolo }) => [genere, vincolo])).toEqual([["monitoraggio", "in corso"]]);
      const parole = JSON.stringify(offerte.flatMap(({ tabelle }) => tabelle.map(mostra)));
      expect(parole).toContain("Tempi medi");
      expect(parole).not.toMatch(/non raggiunto|Giudizio|Scostament/);
    }),
  );

  it(
    "puts a sheet in the chapter of its corrected destinazione",
    conCruscotto(async () => {
      const { fogli } = proponiRelazione(await leggiCartella(), SENZA_SCOSTAMENTI);
      expect(fogli).toMatchObject([{ destinazione: "area", dedotta: "ente", capitolo: "3.2" }]);
    }),
  );

  it(
    "offers no table when every sheet is left out",
    conCruscotto(async () => {
      const { capitoli } = proponiRelazione(await leggiCartella(), { ...TUTTA_LA_RELAZIONE, esclusi: ["Pisa"] });
      expect(capitoli).toEqual([]);
    }),
  );
});

describe("costruisciScelta", () => {
  it(
    "tells each step before it begins, and writes nothing when it is stopped",
    conCruscotto(async (excel) => {
      const fasi: string[] = [];
      const stopAt = (ultima: string) => (passo: Passo) => {
        fasi.push(passo.fase);
        return passo.fase === ultima ? Promise.reject(new PerfError("interrotto")) : Promise.resolve();
      };

      await expect(costruisciScelta(SENZA_SCOSTAMENTI, undefined, stopAt("scrittura"))).rejects.toMatchObject({
        codice: "interrotto",
      });

      expect(fasi).toEqual(["lettura", "tabelle", "scrittura"]);
      expect(await fogliOf(excel)).toEqual(["Pisa"]);
      await costruisciScelta(SENZA_SCOSTAMENTI, undefined, stopAt("mai"));
      expect(await fogliOf(excel)).toContain("Relazione");
    }),
  );
});

describe("ricostruisciRelazione", () => {
  it(
    "builds nothing before anything was chosen",
    conCruscotto(async (excel) => {
      expect(await ricostruisciRelazione()).toBeNull();
      expect(await fogliOf(excel)).toEqual(["Pisa"]);
    }),
  );

  it(
    "builds again what was last chosen, also when it was taken back",
    conCruscotto(async (excel) => {
      await costruisciScelta(SENZA_SCOSTAMENTI);
      const costruiti = await fogliOf(excel);
      await annulla();
      expect(await fogliOf(excel)).toEqual(["Pisa"]);

      await ricostruisciRelazione();

      expect(costruiti).not.toContain("Relazione – Scostamenti");
      expect(await fogliOf(excel)).toEqual(costruiti);
      const { conservata, cartella } = await leggiCartella();
      expect(conservata).toMatchObject({ scelta: SENZA_SCOSTAMENTI, isInutilizzabile: false });
      const offerte = proponiRelazione({ conservata, cartella }, TUTTA_LA_RELAZIONE).capitoli.flatMap(
        (capitolo) => capitolo.offerte,
      );
      expect(offerte.find(({ genere }) => genere === "esiti")?.vincolo).toBe("presente");
      expect(offerte.find(({ genere }) => genere === "scostamenti")?.vincolo).toBeNull();
    }),
  );
});

describe("parseScelta", () => {
  it("takes what was kept", () => {
    expect(parseScelta(JSON.stringify(SENZA_SCOSTAMENTI)).scelta).toEqual(SENZA_SCOSTAMENTI);
  });

  it("knows a workbook that keeps none from one that keeps an unusable one", () => {
    expect(parseScelta(null)).toMatchObject({ scelta: null, isInutilizzabile: false });
  });

  test.each([
    ["no JSON", "quadro"],
    ["an unknown table", '{"tabelle":["torta"],"esclusi":[],"destinazioni":{}}'],
    ["an unknown destinazione", '{"tabelle":null,"esclusi":[],"destinazioni":{"Area 1":"regione"}}'],
    ["a missing field", '{"tabelle":null,"esclusi":[]}'],
    ["an unknown field", '{"tabelle":null,"esclusi":[],"destinazioni":{},"altro":1}'],
  ])("refuses %s", (_, conservata) => {
    expect(parseScelta(conservata)).toMatchObject({ scelta: null, isInutilizzabile: true });
  });
});
