import { alberoOf } from "../../../../src/relazione/tabelle/esiti/albero";
import { foglio } from "../../../support/foglio";
import { materialeDi, materialeOf, stampata } from "../../../support/materiale";

describe("alberoOf", () => {
  it("goes from Pisa's four prospettive to their objectives, with how many indicators each has and its SAL", async () => {
    const materiale = await materialeOf("pisa-2020", { anno: 2020 });
    const righe = stampata(alberoOf(materiale)!, materiale);
    const rami = alberoOf(materiale)!.righe.filter(({ stile }) => stile === "gruppo");
    expect(rami).toHaveLength(4);
    expect(righe.find(({ voce }) => voce?.startsWith("A4"))).toMatchObject({
      indicatori: "5 indicatori",
      sal: "▼\u00a067,6%",
      obiettivi: "",
    });
    expect(righe[0]).toMatchObject({ voce: "IMPRESE E TERRITORIO", obiettivi: "6 obiettivi" });
  });

  it("stops above the objectives where they are more than a page holds, and says so", async () => {
    const materiale = await materialeOf("firenze-2020-strategici", { anno: 2020 });
    const albero = alberoOf(materiale)!;
    expect(albero.righe.length).toBeLessThanOrEqual(32);
    expect(albero.premesse.at(-1)).toContain("Gli obiettivi sono 42");
  });

  it("is none of a sheet without headings", () => {
    const righe = [
      ["Indicatore", "Target", "Consuntivo"],
      ["Corsi", 1, 1],
      ["Eventi", 2, 2],
    ];
    expect(alberoOf(materialeDi([foglio(righe)]))).toBeNull();
  });

  it.each([28, 29])("is drawn of %i headings only where they stand on a page", (quanti) => {
    const righe = [
      ["Area", "Indicatore", "Target", "Consuntivo"],
      ...Array.from({ length: quanti }, (_, at) => [`Area ${at + 1}`, `Corsi svolti nella sede ${at + 1}`, 10, 9]),
    ];
    expect(alberoOf(materialeDi([foglio(righe)]))?.righe.length ?? null).toBe(quanti === 28 ? 28 : null);
  });

  it("begins below a heading that heads all the sheet: the name of the body is no branch", () => {
    const righe = [
      ["ARPA Costiera"],
      ["Obiettivi 2024"],
      [],
      ["Ambito", "Obiettivo", "Indicatore", "Target 2024", "Consuntivo 2024"],
      ["Acque", "O1 Campioni", "N. campioni", 1000, 950],
      ["Aria", "O2 Rete aria", "N. centraline", 10, 8],
    ];
    const materiale = materialeDi([foglio(righe)], { anno: 2024 });
    const albero = alberoOf(materiale);

    expect(albero?.righe.map(({ caselle: { voce } }) => (voce?.tipo === "testo" ? voce.testo : ""))).toEqual([
      "Acque",
      "O1 Campioni",
      "Aria",
      "O2 Rete aria",
    ]);
  });
});
