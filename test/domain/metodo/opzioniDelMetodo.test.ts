import { applyOpzioni, printOpzioni } from "../../../src/domain/metodo/opzioni";
import { opzioniDelMetodo } from "../../../src/domain/metodo/opzioniDelMetodo";
import type { Regole } from "../../../src/domain/metodo/Politica";
import { POLITICA_STANDARD } from "../../../src/domain/metodo/politiche";
import type { Target } from "../../../src/domain/Valore";

/** A method that departs from the standard one in every rule. */
const DIVERSO: Regole = {
  ...POLITICA_STANDARD,
  massimo: 1.2,
  decrescente: "lineare",
  ritardo: { giorniTolleranza: 10, fasce: [{ entroGiorni: 60, sal: 0.5 }] },
  limiteStretto: "severo",
  fuoriIntervallo: "zero",
  sottoScala: "zero",
  consuntivoMancante: "zero",
  misura: "binaria",
  scalaOrdinale: [["basso"], ["alto"]],
};
const scritte = (regole: Regole, anno: number | null, tipo: Target["tipo"]) =>
  printOpzioni({
    proprie: opzioniDelMetodo(regole, anno, tipo),
    delMetodo: {},
  });

describe("opzioniDelMetodo", () => {
  const NUMERICHE = "massimo=120%; decrescente=lineare; limite=severo; mancante=zero; misura=binaria";

  it.each<[Target["tipo"], string | null]>([
    ["numero", NUMERICHE],
    ["mancante", NUMERICHE],
    ["intervallo", "intervallo=zero; mancante=zero; misura=binaria"],
    ["data", "anno=2020; giorni=10; fasce=60:50%; mancante=zero"],
    ["si-no", "mancante=zero"],
    ["parole", "limite=severo; scala=zero; gradini=basso<alto; mancante=zero; misura=binaria"],
    ["composto", null],
    ["monitoraggio", null],
    ["eliminato", null],
    ["errore", null],
  ])("says where a method departs from the standard one, for a target of kind %s", (tipo, attese) => {
    expect(scritte(DIVERSO, 2020, tipo)).toBe(attese);
  });

  it("says nothing of the standard method", () => {
    expect(scritte(POLITICA_STANDARD, null, "numero")).toBeNull();
    expect(scritte(POLITICA_STANDARD, null, "data")).toBeNull();
    expect(scritte(POLITICA_STANDARD, null, "parole")).toBeNull();
    expect(scritte(POLITICA_STANDARD, null, "intervallo")).toBeNull();
  });
});

describe("applyOpzioni", () => {
  const tutte = {
    massimo: 1.2,
    decrescente: "lineare",
    giorni: 10,
    fasce: [{ entroGiorni: 60, sal: 0.5 }],
    limite: "severo",
    intervallo: "zero",
    scala: "zero",
    gradini: [["basso"], ["alto"]],
    mancante: "zero",
    misura: "binaria",
  } as const;

  it("changes the rules that the options name", () => {
    expect(applyOpzioni<Regole>(POLITICA_STANDARD, tutte)).toEqual(DIVERSO);
  });

  it("leaves the others", () => {
    expect(applyOpzioni<Regole>(DIVERSO, {})).toEqual(DIVERSO);
    expect(applyOpzioni<Regole>(DIVERSO, { giorni: 5 }).ritardo).toEqual({
      ...DIVERSO.ritardo,
      giorniTolleranza: 5,
    });
  });
});
