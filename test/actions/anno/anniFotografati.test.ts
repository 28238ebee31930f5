import { anniFotografati } from "../../../src/actions/anno/anniFotografati";
import { parseData } from "../../../src/domain/numeri/calendario";
import { displayCella } from "../../../src/domain/numeri/displayCella";
import { fermaRighe } from "../../../src/periodo/fermaRighe";
import { rileva } from "../../../src/periodo/rileva";
import { foglioDi } from "../../support/foglio";
import { misuratoDi } from "../../support/letto";

const giorno = (testo: string) => parseData(testo) ?? NaN;
const cruscotto = (anno: number, righe: string) =>
  misuratoDi(foglioDi(`Cruscotto ${anno}\nIndicatore | UdM | Target | Consuntivo\n${righe}`));

function fotografia(anno: number, al: string, righe: string) {
  const [misurato, suo] = [cruscotto(anno, righe), giorno(al)];
  return fermaRighe([rileva(misurato, suo)], suo, { scattata: suo, autore: "Controllo", percheDi: () => "" });
}

describe("anniFotografati", () => {
  const ora = cruscotto(2021, "N. visite | n. | 20 | 18\nN. convegni | n. | 5 | 5");
  const anniDi = (...fotografie: readonly ReturnType<typeof fotografia>[]) =>
    [...anniFotografati(ora, fotografie).values()].map((anni) =>
      anni.map(({ anno, sal, risultato }) => [anno, sal, displayCella(risultato)]),
    );

  it("has what the last day of a year before gave, also on another target, and nothing of a row that was not there", () => {
    expect(anniDi(fotografia(2020, "31/12/2020", "N. visite | n. | 10 | 9\nN. corsi | n. | 4 | 2"))).toEqual([
      [[2020, 0.9, "9"]],
      [],
    ]);
  });

  it("takes no snapshot of before a year's end, nor of this year, for a year's result", () => {
    const righe = "N. visite | n. | 20 | 9\nN. convegni | n. | 5 | 2";
    expect(anniDi(fotografia(2020, "31/08/2020", righe), fotografia(2021, "31/12/2021", righe)).flat()).toEqual([]);
  });
});
