import fc from "fast-check";
import { readGriglie } from "../../../src/actions/file/griglieDelFile";
import type { Cella } from "../../../src/domain/Cella";
import { accoltiDi } from "../../../src/raccolta/ritorno/accoltiDi";
import { chiaviPerMisura, componiSchede } from "../../../src/raccolta/scheda/componiSchede";
import { leggiScheda } from "../../../src/raccolta/file/leggiScheda";
import { scriviScheda } from "../../../src/raccolta/file/scriviScheda";
import { raccogli } from "../../../src/raccolta/ritorno/raccogli";
import type { Ripartizione } from "../../../src/raccolta/risponde/ripartisci";
import { statoDiRaccolta } from "../../../src/raccolta/risponde/statoDiRaccolta";
import { valoreScritto } from "../../../src/raccolta/ritorno/valoreScritto";
import type { SchedaTornata } from "../../../src/raccolta/ritorno/SchedaTornata";
import { corse } from "../../support/campione";
import { giorno } from "../../support/foglio";
import { fogliDelFile, senzaConsuntivi } from "../../support/foglioRaccolto";

const OGGI = 43_850;
const numero = (valore: number): Cella => ({ tipo: "numero", valore, formato: "General" });
const filesDi = (schede: readonly SchedaTornata[]) => schede.map((scheda) => ({ file: scheda.file, scheda }));

/** The schede of some sheets as they come back without anybody having touched them. */
function tornate(fogli: ReturnType<typeof fogliDelFile>, ripartizione: Ripartizione) {
  return componiSchede(fogli, ripartizione, OGGI).map((scheda): SchedaTornata => {
    const file = `${scheda.responsabile}.xlsx`;
    const letta = leggiScheda(readGriglie(scriviScheda(scheda)), file, OGGI);
    if (!letta) throw new Error(`${file} is no scheda`);
    return letta;
  });
}

/** The 134 rows of Arezzo-Siena dealt out to five people. */
function traCinque(fogli: ReturnType<typeof fogliDelFile>): Ripartizione {
  const righe = fogli.flatMap((foglio) =>
    foglio.misurato.indicatori.map((misurato) => {
      const riga = { foglio, misurato };
      return { ...riga, stato: statoDiRaccolta(riga), contribuiscono: [] };
    }),
  );
  const responsabili = ["A", "B", "C", "D", "E"].map((nome, chi) => ({
    nome,
    righe: righe.filter((_, at) => at % 5 === chi),
  }));
  return { scelta: { tipo: "sola" }, responsabili, valori: [], daChiedere: [], diNessuno: [], fogliSenza: [] };
}

describe("a round trip of 134 rows over five responsibles", () => {
  const pieni = fogliDelFile("arezzo-siena-2019.xlsx");
  const vuoti = senzaConsuntivi(pieni);
  const schede = tornate(vuoti, traCinque(vuoti));
  const chiavi = chiaviPerMisura(vuoti);
  const righe = schede.flatMap((scheda, quale) => scheda.righe.map((riga) => ({ quale, riga })));

  it("brings every row back as it left, and nothing else", () => {
    expect(righe).toHaveLength(134);
    const raccolta = raccogli(vuoti, filesDi(schede));
    expect(raccolta.detti).toEqual([]);
    expect(new Set(raccolta.righe.map(({ riga }) => riga.misurato)).size).toBe(134);
    expect(new Set(raccolta.righe.map(({ esito }) => esito))).toEqual(new Set(["vuota"]));
  });

  it("loses nothing and invents nothing, whatever was filled in, doubled and put in another order", () => {
    const valori = fc.array(fc.option(fc.integer({ min: 1, max: 9 }), { nil: null }), {
      minLength: 134,
      maxLength: 134,
    });
    const ordini = fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 134, maxLength: 134 });
    const doppie = fc.uniqueArray(fc.integer({ min: 0, max: 133 }), { maxLength: 10 });
    fc.assert(
      fc.property(valori, ordini, doppie, fc.boolean(), (dati, ordine, copiate, senzaChiavi) => {
        const giorni = (cifra: number) => giorno(43_466 + cifra);
        const scritte = righe.map(({ quale, riga }, at) => {
          const cifra = dati[at] ?? null;
          const isData = /^\d\d\/\d\d\/\d{4}$|^\d\d\.\d\d\.\d{4}$/.test(riga.target);
          const valore: Cella = cifra === null ? riga.valore : isData ? giorni(cifra) : numero(cifra / 10);
          return { quale, ordine: ordine[at] ?? 0, riga: { ...riga, valore } };
        });
        const conDoppie = [...scritte, ...copiate.flatMap((at) => scritte[at] ?? [])];
        const tornati = schede.map((scheda, quale): SchedaTornata => {
          const sue = conDoppie.filter((una) => una.quale === quale).sort((a, b) => a.ordine - b.ordine);
          return {
            ...scheda,
            righe: sue.map(({ riga }) => (senzaChiavi ? { ...riga, chiave: "", targetAllora: null } : riga)),
          };
        });
        const raccolta = raccogli(vuoti, filesDi(tornati));
        const attesi = new Map(scritte.map(({ riga }) => [riga.chiave, valoreScritto(riga.valore)]));
        const presi = accoltiDi(raccolta);
        // Nothing is invented: each value taken is the one that was written on that very row.
        const prese = presi.map(({ riga, arrivo }) => [riga.misurato, valoreScritto(arrivo.valore)] as const);
        const dovute = presi.map(({ riga }) => [riga.misurato, attesi.get(chiavi.get(riga.misurato)?.chiave ?? "")]);
        expect(prese).toEqual(dovute);
        // Nothing is lost: every value that was written was taken, refused, or said to be of no sure row.
        const scritti = scritte.filter(({ riga }) => riga.valore.tipo !== "vuota").length;
        const rifiutati = raccolta.righe.filter(({ esito }) => esito === "rifiutata").length;
        const ambigue = raccolta.detti
          .filter(({ codice }) => codice === "righe-ambigue")
          .reduce((somma, { righe: sue }) => somma + sue.filter(({ valore }) => valore !== "").length, 0);
        expect(raccolta.righe.every(({ esito }) => esito !== "conflitto" && esito !== "aggiornata")).toBe(true);
        if (senzaChiavi) expect(presi.length + rifiutati + ambigue).toBeGreaterThanOrEqual(scritti);
        else expect(presi.length + rifiutati).toBe(scritti);
      }),
      corse({ campione: 30, intera: 1000 }),
    );
  });
});
