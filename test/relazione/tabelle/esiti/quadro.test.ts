import { SCALA_GIUDIZIO } from "../../../../src/domain/metodo/scalaGiudizio";
import { quadroOf } from "../../../../src/relazione/tabelle/esiti/quadro";
import { aperturaOf } from "../../../../src/relazione/apertura";
import { Valori } from "../../../../src/relazione/caselle/Valori";
import { dettaglioOf } from "../../../../src/relazione/tabelle/esiti/dettaglio";
import { foglio, foglioDi } from "../../../support/foglio";
import { foglioDiRelazione } from "../../../support/letto";
import { materialeDi } from "../../../support/materiale";
import type { Livello, Nodo } from "../../../../src/cruscotto/Cruscotto";
import type { FoglioDiRelazione } from "../../../../src/relazione/caselle/Materiale";

const ALBERO = `
  Prospettiva | IMPRESE | Peso | Target | Consuntivo | SAL
  A1 | Promuovere | 60% | | | 75%
  A1 | n. corsi | 100% | ≥ 4 | 3 |
  A2 | Orientare | 40% | | |
  A2 | n. visite | 100% | ≥ 4 | 2 |
`;

const voci = (fonte: FoglioDiRelazione) =>
  quadroOf([fonte], 2020)?.righe.map(({ stile, caselle: { voce } }) => [
    stile,
    voce?.tipo === "testo" ? voce.testo : "",
  ]);

/** The same sheet with the headings of these levels, each under the one before it. */
function inFila(livelli: readonly Livello[]): FoglioDiRelazione {
  const fonte = foglioDiRelazione(foglioDi(ALBERO));
  const [modello] = fonte.misurato.aggregati;
  const nodi = livelli.map((livello, id): Nodo => ({
    ...modello!.nodo,
    id,
    livello,
    nome: `${livello} ${id}`,
    padre: id === 0 ? null : id - 1,
  }));
  const aggregati = nodi.map((nodo) => ({ ...modello!, nodo }));
  return { ...fonte, misurato: { ...fonte.misurato, aggregati, cruscotto: { ...fonte.misurato.cruscotto, nodi } } };
}

describe("quadroOf", () => {
  const RIGHE = [
    ["gruppo", "IMPRESE"],
    ["voce", "A1 Promuovere"],
    ["voce", "A2 Orientare"],
    ["totale", expect.any(String)],
  ];
  const conScala = (fonte: FoglioDiRelazione): FoglioDiRelazione => ({
    ...fonte,
    misurato: { ...fonte.misurato, politica: { ...fonte.misurato.politica, scalaGiudizio: SCALA_GIUDIZIO } },
  });

  it("has prospettive, objectives and the ente, and no judgement by another body's scale", () => {
    expect(voci(foglioDiRelazione(foglioDi(ALBERO)))).toEqual(RIGHE);
  });

  it("has the judgement that the body's own scale gives, once enough is measured", () => {
    const fonte = conScala(foglioDiRelazione(foglioDi(ALBERO)));
    expect(voci(fonte)).toEqual([...RIGHE, ["totale", expect.any(String)]]);
    const misurato = { ...fonte.misurato, ente: { ...fonte.misurato.ente, misurati: 1, attesi: 4 } };
    expect(voci({ ...fonte, misurato })).toEqual(RIGHE);
  });

  it.each<[string, readonly Livello[], readonly string[]]>([
    ["an objective under another", ["prospettiva", "obiettivo", "obiettivo"], ["prospettiva 0", "obiettivo 1"]],
    ["what is two levels below an objective", ["obiettivo", "programma", "obiettivo"], ["obiettivo 0"]],
    ["nothing above the first objective", ["area", "programma", "obiettivo"], ["area 0", "programma 1", "obiettivo 2"]],
  ])("leaves out %s", (_, livelli, attese) => {
    expect(
      voci(inFila(livelli))
        ?.map(([, voce]) => voce)
        .slice(0, -1),
    ).toEqual(attese);
  });

  it("shows weights only where there are any", () => {
    const colonne = (tabella: string) =>
      quadroOf([foglioDiRelazione(foglioDi(tabella))], null)?.colonne.map(({ id }) => id);
    expect(colonne(ALBERO)).toContain("peso");
    expect(colonne("OS1 Imprese | | Target | Consuntivo\nAlfa | | ≥ 4 | 2")).not.toContain("peso");
  });

  it.each([30, 31])("draws the bars of %i headings only where they stand on a page", (quante) => {
    const righe = [
      ["Area", "Indicatore", "Target", "Consuntivo"],
      ...Array.from({ length: quante }, (_, at) => [`Area ${at + 1}`, `Corsi svolti nella sede ${at + 1}`, 10, 9]),
    ];
    const { fogli, anno } = materialeDi([foglio(righe)]);
    expect(quadroOf(fogli, anno)?.grafici.map((uno) => uno.righe.length)).toEqual(quante === 30 ? [30] : []);
  });

  it("is none without a cruscotto", () => {
    expect(quadroOf([], 2020)).toBeNull();
  });

  it("says on how many answers the ente's figure hangs, and gives no headline of it", () => {
    const fonte = foglioDiRelazione(
      foglioDi(`
        Cruscotto dell'ente 2023
        Obiettivo | Indicatore | Target 2023 | Consuntivo 2023
        Servizi | % pratiche | 80% | 72%
        Sportelli | N. sportelli | 10 | 10`),
    );
    const tabelle = [quadroOf([fonte], 2023), dettaglioOf(fonte)].flatMap((una) => una ?? []);
    const [quadro] = tabelle;
    const valori = new Valori(tabelle, fonte.misurato.politica);

    expect(fonte.misurato.ente.inSospeso).toBe(1);
    expect(quadro?.mancanze.map(({ it }) => it)).toEqual(["il SAL dell'ente è provvisorio, dipende da una risposta"]);
    expect(quadro && aperturaOf(quadro, valori)).toEqual([
      "Il risultato complessivo dell'ente è ancora provvisorio, 95,0%: dipende da una risposta (misurati tutti i 2 indicatori).",
    ]);
  });

  it("calls the bars and the rows what they are where no prospettiva stands above the objectives", () => {
    const fonte = foglioDiRelazione(
      foglioDi(`
        Cruscotto dell'ente 2023
        Obiettivo | Indicatore | Target 2023 | Consuntivo 2023
        1 Servizi | N. servizi | 20 | 15
        2 Sportelli | N. sportelli | 10 | 10`),
    );
    const quadro = quadroOf([fonte], 2023);

    expect(quadro?.grafici.map(({ titolo }) => titolo)).toEqual(["SAL per obiettivo"]);
    expect(quadro?.colonne[0]?.titolo).toBe("Obiettivo");
  });
});
