import { measureGrid } from "../../src/actions/cartella/misuraFoglio";
import type { CruscottoMisurato } from "../../src/misura/CruscottoMisurato";
import { POLITICA_STANDARD } from "../../src/domain/metodo/politiche";
import { POLITICHE } from "../../src/domain/metodo/politicheDegliEnti";
import { buildEsempio } from "../../src/pagine/buildEsempio";
import { grigliaDi } from "../support/grigliaDi";

/** The example, recognised and measured as the pane does. */
function misurato(anno = 2025): CruscottoMisurato {
  const griglia = grigliaDi(buildEsempio(anno, []));
  const { esito } = measureGrid(griglia, [], true, { politica: POLITICA_STANDARD, anno: null });
  if (esito.tipo === "ignorato") throw new Error(esito.motivo);
  return esito.misurato;
}

describe("buildEsempio", () => {
  it("is recognised whole, and asks nothing about its columns", () => {
    const { cruscotto } = misurato();
    expect(cruscotto.colonne.map(({ ruolo }) => ruolo)).toEqual([
      ...["prospettiva", "obiettivo", "indicatore", "udm", "peso", "operatore", "target", "consuntivo", "sal", "nota"],
    ]);
    expect(cruscotto.domande).toEqual([]);
    expect([cruscotto.anno, cruscotto.isDiEnte, cruscotto.indicatori.length]).toEqual([2025, true, 12]);
    expect(cruscotto.nodi.map(({ livello, nome }) => `${livello}: ${nome}`)).toEqual([
      "prospettiva: Imprese e territorio",
      "obiettivo: 1. Portare i servizi alle imprese",
      "obiettivo: 2. Rispondere in tempi certi",
      "prospettiva: Processi e risorse",
      "obiettivo: 3. Lavorare meglio",
      "obiettivo: 4. Usare bene le risorse",
    ]);
  });

  it("shows one of each: 9 SALs that agree, 2 that do not, one result to come, one presumed direction", () => {
    const righe = misurato().indicatori.map(({ indicatore, misura, confronto, anomalie }) => [
      indicatore.nome,
      misura.regola,
      misura.sal === null ? null : Math.round(misura.sal * 1000) / 10,
      confronto,
      anomalie.map(({ codice }) => codice).join(" "),
    ]);
    expect(righe).toEqual([
      ["Imprese assistite allo sportello digitale", "crescente", 100, "coincide", ""],
      ["Grado di soddisfazione degli utenti", "crescente", 95.3, "coincide", ""],
      ["Iniziative di orientamento al lavoro", "crescente", 83.3, "coincide", ""],
      ["Tempo medio di rilascio dei certificati", "decrescente", 100, "coincide", ""],
      [
        "Tempo medio di risposta ai reclami",
        "decrescente",
        62.5,
        "diverso",
        "pubblicato-diverso giustificazione-mancante",
      ],
      ["Reclami ricevuti dallo sportello telefonico", "decrescente", 100, "coincide", "verso-presunto"],
      ["Mappatura dei processi", "data", 0, "diverso", "in-ritardo pubblicato-diverso giustificazione-mancante"],
      ["Carta dei servizi pubblicata", "si-no", 100, "coincide", ""],
      ["Personale in lavoro agile", "intervallo", 100, "coincide", ""],
      ["Costi di funzionamento", "decrescente", 100, "coincide", ""],
      ["Ritardo medio dei pagamenti", "decrescente", 100, "coincide", ""],
      ["Riscossione del diritto annuale", "nessuna", null, "assente", "consuntivo-mancante"],
    ]);
  });

  it("weighs every objective 100%", () => {
    const { indicatori, ente } = misurato();
    const somme = new Map<number | null, number>();
    for (const { indicatore } of indicatori) {
      somme.set(indicatore.padre, (somme.get(indicatore.padre) ?? 0) + (indicatore.peso ?? 0));
    }
    expect([...somme.values()].map((somma) => Math.round(somma * 1e6) / 1e6)).toEqual([1, 1, 1, 1]);
    expect([ente.esito, ente.misurati, ente.attesi]).toEqual(["parziale", 11, 12]);
  });

  test.each(POLITICHE.map((politica) => [politica.id, politica] as const))(
    "holds in another year, with the method %s",
    (_, politica) => {
      const { esito } = measureGrid(grigliaDi(buildEsempio(2028, [])), [], true, { politica, anno: null });
      expect(esito).toMatchObject({ tipo: "cruscotto", misurato: { anno: 2028 } });
      expect(JSON.stringify(esito)).not.toContain("anno-target");
    },
  );

  it("takes a name that no sheet has", () => {
    expect(buildEsempio(2025, ["esempio perf", "Esempio PERF (2)"]).nome).toBe("Esempio PERF (3)");
  });
});
