import { calcola } from "../../../src/domain/espressione/calcola";
import { DA_CONFERMARE } from "../../../src/domain/espressione/Espressione";
import { POLITICA_STANDARD } from "../../../src/domain/metodo/politiche";
import { crescente } from "../../../src/domain/regole/crescente";
import { MAI, type PostoDiRegola, type RegolaNumerica } from "../../../src/domain/regole/RegolaNumerica";
import { condizioniMiste, quotaMista } from "../../../src/domain/regole/unitaMiste";

const SCELTE = { ...POLITICA_STANDARD, massimo: 1 };
const CRESCENTE = crescente(1, false, SCELTE);
/** A rule that gives back what it reads, without a short way to tell that two readings are worth the same. */
const NUDA: RegolaNumerica = { condizioni: [], quota: (c) => c, chiede: MAI };

/** What a consuntivo is worth that reads in two ways: as it stands and a hundred times less, or more. */
function quotaDi(t: number, isQuota: boolean, c: number, regola = CRESCENTE) {
  const [grande, piccola] = isQuota ? [c, c / 100] : [c * 100, c];
  const posti: Partial<Record<PostoDiRegola, number>> = { t, grande, piccola };
  const letto = calcola(quotaMista({ t, isQuota }, regola), { voce: (posto) => posti[posto] ?? NaN });
  return letto === DA_CONFERMARE ? "chiede" : letto;
}

describe("quotaMista", () => {
  it.each([
    ["points beside a share", 0.8, true, 40, 0.5],
    ["points beyond the share", 0.8, true, 97.65, 1],
    ["a share beside a share", 0.8, true, 0.5, 0.625],
    ["a share that is met", 0.8, true, 0.9, 1],
    ["the whole", 0.8, true, 1, 1],
    ["twice the whole", 0.8, true, 2, 1],
    ["more than twice the whole, and less than a twentieth in points", 0.8, true, 3, "chiede"],
    ["more than twice the whole, and a tenth in points", 0.8, true, 8, 0.1],
    ["twenty times less in points", 0.8, true, 4, 0.05],
    ["nothing", 0.8, true, 0, 0],
    ["the target itself in points", 0.8, true, 80, 1],
    ["less than a twentieth either way", 0.8, true, 0.01, "chiede"],
    ["a hundred and fifty percent asked, forty got", 1.5, true, 40, 0.266666666667],
    ["a hundred and fifty percent asked, twenty got", 1.5, true, 20, "chiede"],
    ["a hundred and fifty percent asked, three got", 1.5, true, 3, 1],
    ["points asked, a share got", 80, false, 0.5, 0.625],
    ["points asked and met", 80, false, 0.9, 1],
    ["four asked, a half got", 4, false, 0.5, "chiede"],
    ["one asked, three tenths got", 1, false, 0.3, 0.3],
    ["one asked, a fifth got: twenty times more in points", 1, false, 0.2, "chiede"],
    ["four asked, much more than met either way", 4, false, 5, 1],
  ])("reads %s", (_, t, isQuota, c, quota) => {
    expect(quotaDi(t, isQuota, c)).toBe(quota);
  });

  it.each([
    ["nothing beside nothing", 0, true, 0, 0],
    ["something beside nothing", 0, true, 5, "chiede"],
    ["points below the ground", -0.8, true, -40, -0.4],
    ["a share below the ground", -0.8, true, -0.5, -0.5],
    ["four below the ground", -4, false, -0.5, "chiede"],
    ["points above, asked below", -0.8, true, 40, 0.4],
  ])("reads %s by how far it is, whatever its sign", (_, t, isQuota, c, quota) => {
    expect(quotaDi(t, isQuota, c, NUDA)).toBe(quota);
  });
});

describe("condizioniMiste", () => {
  const valeAnche = (t: number, isQuota: boolean, altri: readonly number[]) =>
    altri.map((altro) => condizioniMiste({ t, isQuota }).every((una) => calcola(una, { voce: () => altro }) === true));

  it.each([
    ["a share", 0.8, true, [0.1, 1, 1.01, 0, -1], [true, true, false, false, false]],
    ["the whole", 1, true, [0.1, 1, 1.01, 0], [true, true, false, false]],
    ["more than the whole", 1.5, true, [1, 1.01, 7], [false, true, true]],
    ["points", 80, false, [0.1, 7, 0, -1], [true, true, false, false]],
    ["nothing", 0, true, [0, 0.1, -1], [true, false, false]],
    ["a share below the ground", -0.5, true, [-7, 0, 0.5], [true, false, false]],
    ["points below the ground", -5, false, [-7, 0, 0.5], [true, false, false]],
  ])("of %s hold for like targets alone", (_, t, isQuota, altri, valgono) => {
    expect(valeAnche(t, isQuota, altri)).toEqual(valgono);
  });
});
