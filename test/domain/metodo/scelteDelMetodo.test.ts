import { applyOpzioni, parseOpzioni, printOpzioni } from "../../../src/domain/metodo/opzioni";
import { opzioniDelMetodo } from "../../../src/domain/metodo/opzioniDelMetodo";
import type { Politica } from "../../../src/domain/metodo/Politica";
import { POLITICA_STANDARD } from "../../../src/domain/metodo/politiche";
import { readPolitica } from "../../../src/domain/metodo/readPolitica";
import {
  CAMPI_METODO,
  CAMPI_OPZIONE,
  SCELTE,
  valoreAt,
  withValoreAt,
} from "../../../src/domain/metodo/scelteDelMetodo";
import type { Genere } from "../../../src/domain/metodo/Generi";
import { bozzaDelMetodo, politicaOf } from "../../../src/taskpane/metodo/bozza";
import { TESTI_METODO } from "../../../src/texts/schermi/metodo/schermoMetodo";

/** A value of each kind that no method of ours has. */
const DIVERSI: Readonly<Record<Exclude<Genere, "una">, unknown>> = {
  quota: 0.85,
  giorni: 45,
  anno: 2031,
  parole: ["XY"],
  fasce: [{ entroGiorni: 99, sal: 0.25 }],
  scaglioni: [
    { da: 0.5, sal: 0.4 },
    { da: 0.9, sal: 1 },
  ],
  gradini: [["basso"], ["alto", "altissimo"]],
  giudizi: [
    { nome: "Sì", da: 0.5 },
    { nome: "No", da: 0 },
  ],
  pesi: { Imprese: 0.4 },
  asse: { nomi: { "1": "Imprese" }, eccezioni: { A7: "2" } },
  intestazioni: { sal: "Grado" },
};

/** The standard method but for one choice; among few, each of the others. */
const METODI = CAMPI_METODO.flatMap((campo) => {
  const { genere, voci, standard } = SCELTE[campo];
  const valori: readonly unknown[] = genere === "una" ? voci.filter((una) => una !== standard) : [DIVERSI[genere]];
  return valori.map((valore) => {
    const conAsse =
      campo === "medie.ente" ? withValoreAt(POLITICA_STANDARD, "medie.priorita", DIVERSI.asse) : POLITICA_STANDARD;
    const politica: Politica = { ...withValoreAt(conAsse, campo, valore), id: "nostra", nome: "Nostra" };
    return [`${campo} ${JSON.stringify(valore)}`, campo, politica] as const;
  });
});

describe("every choice of the method", () => {
  it.each(METODI)("is read back from the JSON that a workbook keeps: %s", (_, __, politica) => {
    expect(readPolitica(JSON.stringify(politica))).toEqual({ ok: true, politica });
  });

  it.each(METODI)("is what its fields on the pane say: %s", (_, __, politica) => {
    for (const lingua of ["it", "en"] as const) {
      expect(politicaOf(bozzaDelMetodo(politica, lingua))).toEqual({ ok: true, politica });
    }
  });

  it.each(METODI)("has a name, and a word for each of few, in both languages: %s", (_, campo, politica) => {
    for (const lingua of ["it", "en"] as const) {
      const testo: { nome: string; voci?: Readonly<Record<string, string>> } = TESTI_METODO[lingua].campi[campo];
      expect(testo.nome).toMatch(/\p{L}/u);
      if (testo.voci) expect(testo.voci[String(valoreAt(politica, campo))]).toMatch(/./);
    }
  });
});

describe("every choice that decides a SAL", () => {
  const conOpzione = METODI.filter(([, campo]) => CAMPI_OPZIONE.some((uno) => uno === campo));

  it("is not a few", () => expect(conOpzione.length).toBeGreaterThan(10));

  it.each(conOpzione)("goes into a formula where a target can tell, and comes back: %s", (_, campo, politica) => {
    const { conta, opzione } = SCELTE[campo];
    for (const tipo of conta) {
      const delMetodo = opzioniDelMetodo(politica, politica.anno, tipo);
      expect(Object.keys(delMetodo)).toEqual([opzione]);
      const lette = parseOpzioni(printOpzioni({ proprie: {}, delMetodo }) ?? "");
      expect(lette).toEqual({ proprie: {}, delMetodo });
      if (campo !== "anno") {
        expect(valoreAt(applyOpzioni(POLITICA_STANDARD, lette!.delMetodo), campo)).toEqual(valoreAt(politica, campo));
      }
    }
  });
});
