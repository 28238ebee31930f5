import { anomalia } from "../../src/domain/sal/Calcolo";
import type { Anomalia } from "../../src/domain/Anomalia";
import type { Misura } from "../../src/domain/Misura";
import type { Consuntivo, Target } from "../../src/domain/Valore";
import type { Indicatore } from "../../src/cruscotto/Cruscotto";
import { sospendi } from "../../src/misura/riga/sospendi";
import { indicatoreDi } from "../support/letto";

const NESSUNO = { accettate: [], isNumero: false };
const SI = { tipo: "si-no", valore: true } as const;

const numero = (valore: number, unita: "numero" | "percentuale" = "numero") =>
  ({
    tipo: "numero",
    operatore: null,
    valore,
    unita,
    tolleranza: null,
    parola: null,
    conPunto: false,
    comeData: false,
  }) as const;
const misuraDi = (target: Target, consuntivo: Consuntivo, parti: Partial<Misura> = {}): Misura => ({
  sal: 0.5,
  esito: "non raggiunto",
  regola: "crescente",
  target,
  consuntivo,
  verso: null,
  anomalie: [],
  ...parti,
});

/** What is asked of two figures, null where their SAL stays. */
function chiesto(target: Target, consuntivo: Consuntivo, riga: Partial<Indicatore> = {}) {
  const misura = misuraDi(target, consuntivo);
  const dopo = sospendi(indicatoreDi({ nome: "Corsi", ...riga }), misura, NESSUNO);
  if (dopo === misura) return null;
  expect(dopo).toMatchObject({ sal: null, esito: "calcolo da confermare" });
  return dopo.anomalie;
}
const inUnita = (motivo: "quota-o-punti" | "migliaia" | "ordine-di-grandezza"): readonly Anomalia[] => [
  { codice: "unita-incoerenti", gravita: "conferma", dati: { motivo } },
];
const QUOTA = inUnita("quota-o-punti");
const MIGLIAIA = inUnita("migliaia");
const ORDINE = inUnita("ordine-di-grandezza");
const CON_MIGLIAIA = { testaTarget: "Target (k€)", testaConsuntivo: "Consuntivo (€)" };

describe("sospendi, of a share beside points", () => {
  it.each([
    [1, 20, QUOTA],
    [20, 1, QUOTA],
    [1, 100, QUOTA],
    [1.01, 40, null],
    [2, 60, null],
    [0.05, 1, null],
    [1, 101, null],
    [1, 19, null],
  ])("looks at both: %s and %s", (t, c, attesa) => {
    expect(chiesto(numero(t), numero(c), { nome: "Tasso di adesione" })).toEqual(attesa);
  });

  it.each([
    ["Corsi", "", null],
    ["Corsi", "%", QUOTA],
    ["Percentuale di adesione", "", QUOTA],
    ["Tasso di adesione", "giorni", null],
    ["Tasso di adesione", "n", null],
    ["Tasso di adesione", "n.", null],
    ["Tasso di adesione", "nr", null],
    ["Tasso di adesione", "percentuale", QUOTA],
  ])("asks where the words are of shares: «%s» in «%s»", (nome, udm, attesa) => {
    expect(chiesto(numero(0.8), numero(40), { nome, udm })).toEqual(attesa);
  });
});

describe("sospendi, of thousands and millions", () => {
  it.each(
    "migliaia|mila|thousand|thousands|keur|keuro|k euro|k eur|k€|k €|€k|€ k|€/1000|€ / 1.000|eur /1,000|euro/ 1 000|000€|000 €|€000|€ 000|milione|milioni|mln|million|millions|meur|mio|m€|m €|€m|€ m"
      .split("|")
      .map((parole) => [parole]),
  )("knows them in a heading: «%s»", (parole) => {
    expect(
      chiesto(numero(100), numero(75), { testaTarget: `Target (${parole})`, testaConsuntivo: "Consuntivo (€)" }),
    ).toEqual(MIGLIAIA);
  });

  it.each([
    ["Ricavi (migliaia)", "", "", 5000, MIGLIAIA],
    ["Ricavi (migliaia)", "", "", 4999, null],
    ["Ricavi (migliaia)", "Target (€)", "Consuntivo (€)", 5000, null],
    ["Ricavi (migliaia)", "Target (eur)", "Consuntivo (euro)", 5000, null],
    ["Ricavi (migliaia)", "Target (€)", "Consuntivo", 75, MIGLIAIA],
    ["Ricavi", "Target (k€)", "Consuntivo (k€)", 75, null],
    ["Ricavi", "Target (k€)", "Consuntivo (k€)", 5000, MIGLIAIA],
    ["Ricavi", "Target (k€)", "Consuntivo (mln)", 75, MIGLIAIA],
  ])("of %s, under «%s» and «%s», 100 beside %s", (nome, testaTarget, testaConsuntivo, c, attesa) => {
    expect(chiesto(numero(100), numero(c), { nome, testaTarget, testaConsuntivo })).toEqual(attesa);
  });

  it.each<readonly [string, Target, Consuntivo]>([
    ["shares", numero(0.5, "percentuale"), numero(0.4, "percentuale")],
    ["a share and a number", numero(0.5, "percentuale"), numero(4)],
    ["a number and a share", numero(5), numero(0.4, "percentuale")],
    ["nothing asked for", numero(0), numero(5)],
    ["nothing done", numero(5), numero(0)],
    ["yes and no", SI, SI],
    ["a yes and a number", SI, numero(1)],
    ["a number and a yes", numero(1), SI],
  ])("asks nothing of %s", (_, target, consuntivo) => {
    expect(chiesto(target, consuntivo, CON_MIGLIAIA)).toBeNull();
  });
});

describe("sospendi, of figures far apart", () => {
  it.each([
    [9000, 9, null],
    [10_000, 10, ORDINE],
    [4500, 4.5, ORDINE],
    [0.008, 8, ORDINE],
    [100, 49_900, null],
    [100, 50_000, ORDINE],
    [100, 200_000, ORDINE],
    [100, 200_100, null],
    [100, 49_999_900, null],
    [100, 50_000_000, ORDINE],
    [100, 200_000_000, ORDINE],
    [100, 200_000_100, null],
  ])("%s and %s", (t, c, attesa) => {
    expect(chiesto(numero(t), numero(c))).toEqual(attesa);
  });

  it.each([
    ["2018-06-30", 43_281, [{ codice: "da-confermare", gravita: "conferma", dati: { motivo: "data-lontana" } }]],
    ["2019-06-30", 43_646, null],
    ["2021-06-30", 44_377, null],
    ["2022-06-30", 44_742, [{ codice: "da-confermare", gravita: "conferma", dati: { motivo: "data-lontana" } }]],
  ])("2020-06-30 and %s", (_, seriale, attesa) => {
    expect(chiesto({ tipo: "data", seriale: 44_012 }, { tipo: "data", seriale })).toEqual(attesa);
  });
});

describe("sospendi, of what is known", () => {
  const limite = anomalia("da-confermare", "conferma", { motivo: "limite" });
  const altra = anomalia("da-confermare", "conferma", { motivo: "tolleranza" });
  const ritardo = anomalia("in-ritardo", "nota", { giorni: 3, tolleranza: 5, sal: 1 });
  const lontane = (parti: Partial<Misura> = {}) => misuraDi(numero(100), numero(100_000), parti);
  const vicine = (...anomalie: readonly Anomalia[]) => misuraDi(numero(10), numero(10), { anomalie });

  it("leaves a measure without a SAL as it is", () => {
    const misura = lontane({ sal: null, esito: "da rilevare" });
    expect(sospendi(indicatoreDi(), misura, NESSUNO)).toBe(misura);
  });

  it("takes a user's word that these are plain numbers, and not that a date is near", () => {
    const misura = lontane();
    expect(sospendi(indicatoreDi(), misura, { accettate: [], isNumero: true })).toBe(misura);
    const date = misuraDi({ tipo: "data", seriale: 44_012 }, { tipo: "data", seriale: 43_281 });
    expect(sospendi(indicatoreDi(), date, { accettate: [], isNumero: true }).sal).toBeNull();
  });

  it("keeps a SAL from a bound that is asked, and not from one that is noted", () => {
    expect(sospendi(indicatoreDi(), vicine(ritardo, limite), NESSUNO)).toMatchObject({ sal: null, anomalie: [limite] });
    const notato = vicine({ ...limite, gravita: "nota" });
    expect(sospendi(indicatoreDi(), notato, NESSUNO)).toBe(notato);
  });

  it("puts what was accepted first, once, before all else that was said", () => {
    const con = { accettate: ["da-confermare"], isNumero: false };
    const misura = vicine(ritardo, limite, altra);
    expect(sospendi(indicatoreDi(), misura, con)).toEqual({ ...misura, anomalie: [limite, ritardo, altra] });
    const accettate = { accettate: ["unita-incoerenti"], isNumero: false };
    expect(sospendi(indicatoreDi(), lontane({ anomalie: [ritardo] }), accettate)).toEqual({
      ...lontane(),
      anomalie: [...ORDINE, ritardo],
    });
  });
});
