import { deduceVerso } from "../../../src/domain/verso/deduceVerso";
import { measureSal } from "../../../src/domain/sal/measureSal";
import type { Misura, VersoDeciso } from "../../../src/domain/Misura";
import { parseConsuntivo } from "../../../src/domain/valori/parseConsuntivo";
import { parseTarget } from "../../../src/domain/valori/parseTarget";
import type { Regole } from "../../../src/domain/metodo/Politica";
import { POLITICA_STANDARD } from "../../../src/domain/metodo/politiche";
import type { Cella } from "../../../src/domain/Cella";
import { cella } from "../cella";

type Scritto = string | number | Cella | null;

const asCella = (scritto: Scritto): Cella =>
  typeof scritto === "object" && scritto !== null ? scritto : cella(scritto);

function misura(
  target: Scritto,
  consuntivo: Scritto,
  nome = "n. iniziative",
  opzioni: { giorni?: number; anno?: number; verso?: VersoDeciso; regole?: Partial<Regole> } = {},
): Misura {
  return measureSal(parseTarget(asCella(target)), parseConsuntivo(asCella(consuntivo)), {
    politica: {
      ...POLITICA_STANDARD,
      ritardo: { giorniTolleranza: opzioni.giorni ?? 0, fasce: [] },
      ...opzioni.regole,
    },
    verso: opzioni.verso ?? deduceVerso(nome, ""),
    anno: opzioni.anno ?? null,
  });
}

const codici = ({ anomalie }: Misura) => anomalie.map(({ codice, gravita }) => `${codice} ${gravita}`);
const quota = (valore: number) => cella(valore, "0%");
const giorno = (valore: number) => cella(valore, "dd/mm/yyyy");

describe("measureSal", () => {
  it.each([
    ["Pisa A4: coinvolgimento", 12, 11.02, 0.918333333333],
    ["Arezzo-Siena: accessi al sito, ≥1", "≥1", 0.98, 0.98],
    ["Arezzo-Siena: proventi in euro", cella(650000, '"€" #,##0'), cella(542816.75, '"€" #,##0.00'), 0.835102692308],
    ["Arezzo-Siena: n. interventi oltre il target", 12, 13, 1],
    ["Pisa: percentuali", quota(1), quota(0.89), 0.89],
    ["Arezzo-Siena: 73,17% su ≥73%", "≥73%", cella(0.7317, "0.00%"), 1],
    ["4% su 5% è 80% esatto", quota(0.05), quota(0.04), 0.8],
  ])("measures an increasing row, %s", (_, target, consuntivo, sal) => {
    expect(misura(target, consuntivo).sal).toBe(sal);
  });

  it.each([
    ["Arezzo-Siena: fatture passive, 16,43 su <30", "< 30", 16.43, 1],
    ["Arezzo-Siena: reclami, 0 su <3", "< 3", 0, 1],
    ["beyond the limit the ratio turns over", "≤ 6", 9, 0.666666666667],
  ])("measures a decreasing row, %s", (_, target, consuntivo, sal) => {
    expect(misura(target, consuntivo).sal).toBe(sal);
  });

  it("applies the direction of the words and says so, also when it lowers the SAL", () => {
    const tempi = misura(6, 9, "Tempi medi di lavorazione");
    expect(tempi.sal).toBe(0.666666666667);
    expect(codici(tempi)).toEqual(["verso-presunto nota"]);
    expect(misura(6, 60, "Tempi medi di lavorazione").sal).toBe(0.1);
  });

  it("asks when no word says the direction and the two differ", () => {
    expect(codici(misura(6, 9, "Xyz"))).toEqual(["verso-presunto conferma"]);
  });

  it("says nothing when both directions give the same SAL", () => {
    expect(misura(4, 4, "Xyz").anomalie).toEqual([]);
  });

  it("lets the user's mark decide in silence", () => {
    const segnato = misura(6, 9, "Tempi medi", { verso: { verso: "crescente", origine: "utente" } });
    expect([segnato.sal, segnato.anomalie]).toEqual([1, []]);
  });

  it("reads a plain number beside a percentage when one reading is plausible, and says how", () => {
    const pisaD2 = misura(quota(0.2), cella(0.04, "0.00"));
    expect([pisaD2.sal, codici(pisaD2)[0]]).toEqual([0.2, "unita-incoerenti nota"]);
    expect(misura(quota(0.8), 70).sal).toBe(0.875);
  });

  it("needs no reading when all give the same SAL (Pisa: 1,02 on 1%)", () => {
    const restituzione = misura(quota(0.01), 1.02);
    expect([restituzione.sal, codici(restituzione)]).toEqual([1, ["verso-presunto nota"]]);
  });

  it("refuses a number beside a percentage that can be read two ways", () => {
    const ambigua = misura(quota(0.05), 0.3, "n. reclami");
    expect([ambigua.sal, codici(ambigua)]).toEqual([null, ["unita-incoerenti conferma"]]);
  });

  it.each([
    ["a share of 400% nobody means", quota(1), 4],
    ["a number on the edge of both readings", quota(0.2), 1],
    ["days beside hours", "<= 30 gg", "48 ore"],
    ["days beside months", "30 giorni", "2 mesi"],
    ["euros beside a percentage", "≤ € 10.000", "85%"],
    ["euros beside hours", "€ 1.000", "1000 ore"],
    ["days beside a percentage", "30 giorni", "85%"],
    ["a range of days beside hours", "tra 2 e 4 giorni", "3 ore"],
  ])("refuses %s", (_, target, consuntivo) => {
    const rifiutata = misura(target, consuntivo);
    expect([rifiutata.sal, codici(rifiutata)]).toEqual([null, ["unita-incoerenti conferma"]]);
  });

  it("takes points for a percentage where one reading is plausible", () => {
    expect(misura("≥ 80 punti", "60%").sal).toBe(0.75);
  });

  it.each(["n.a.", "n.c.", "?", "/", "*", "non previsto", "non rilevato", "Non applicabile", "vedi note"])(
    "takes %j for missing on both sides",
    (testo) => {
      expect(misura(testo, testo)).toMatchObject({ sal: null, esito: "da rilevare" });
    },
  );

  it("asks about a date long before its target", () => {
    expect(codici(misura("31/12/2020", "15/03/2002"))).toEqual(["da-confermare conferma"]);
  });

  it("compares negative figures and never divides them (Pisa: tempestività dei pagamenti -7,01 on -2)", () => {
    expect(misura(-2, -7.01, "Livello di tempestività dei pagamenti").sal).toBe(1);
    const sfavorevole = misura(-2, 3, "Livello di tempestività dei pagamenti");
    expect([sfavorevole.sal, codici(sfavorevole)]).toContainEqual(0);
    expect(codici(sfavorevole)).toContain("da-confermare conferma");
  });

  it("counts a target of zero events as met when none happened", () => {
    expect(misura(0, 0, "n. eventi corruttivi").sal).toBe(1);
    expect(misura(0, 2, "n. eventi corruttivi").sal).toBe(0);
  });

  it("gives no SAL on a target of zero where higher is better", () => {
    expect(misura(0, 5, "n. iniziative").sal).toBeNull();
  });

  it("asks about a strict operator met exactly at its bound", () => {
    const limite = misura("> 10", 10);
    expect([limite.sal, codici(limite)]).toEqual([1, ["da-confermare conferma"]]);
  });

  it.each<[string, Partial<Regole>, Scritto, Scritto, number]>([
    ["a strict bound itself", { limiteStretto: "severo" }, "> 10", 10, 0],
    ["short of a strict bound", { limiteStretto: "severo" }, "> 10", 9, 0],
    ["beyond a strict bound", { limiteStretto: "severo" }, "> 10", 10.01, 1],
    ["outside a range", { fuoriIntervallo: "zero" }, "80%-85%", quota(0.79), 0],
    ["below a step of the scale", { sottoScala: "zero" }, "≥ Buono", "Discreto", 0],
    ["over a limit", { misura: "binaria" }, "≤ 30", 31, 0],
    ["off an exact target", { misura: "binaria" }, "= 100%", quota(0.99), 0],
    ["off a range", { misura: "binaria" }, "80%-85%", quota(0.86), 0],
    ["below a step, met or not", { misura: "binaria" }, "≥ Buono", "Discreto", 0],
    ["along a line over a limit", { decrescente: "lineare" }, "≤ 10", 14, 0.6],
    ["past twice a limit along a line", { decrescente: "lineare" }, "≤ 10", 25, 0],
    ["over a limit by ratio", {}, "≤ 10", 12.5, 0.8],
    ["beyond the target, capped", { massimo: 1.5 }, "≥ 10", 40, 1.5],
    ["no consuntivo", { consuntivoMancante: "zero" }, "≥ 10", "n.d.", 0],
  ])("follows the method and asks nothing: %s", (_, regole, target, consuntivo, sal) => {
    const una = misura(target, consuntivo, "", { regole });
    expect([una.sal, una.anomalie.filter(({ gravita }) => gravita !== "nota")]).toEqual([sal, []]);
  });

  it("needs the tolerance of a target only when it decides (Arezzo-Siena: 6306 on > 5.700)", () => {
    expect(misura("> 5.700 (+/- 0,05)", 6306)).toMatchObject({ sal: 1, anomalie: [] });
    expect(codici(misura("> 5.700 (+/- 0,05)", 5600))).toEqual(["da-confermare conferma"]);
    expect(codici(misura("> 5.700 (+/- 5%)", 5600))).toEqual(["da-confermare conferma"]);
    expect(codici(misura("> 5.700 (+/- 5%)", 5000))).toEqual([]);
    expect(misura("= 100 (+/- 10)", 110).anomalie[0]?.dati).toEqual({ motivo: "tolleranza" });
    expect(misura("= 100 (+/- 10)", 150).anomalie[0]?.dati).toEqual({ motivo: "valore" });
  });

  it.each([
    ["on time (Pisa 16/09 on 30/09)", 44104, 44090, 0, 1, []],
    ["on the day", 43830, 43830, 0, 1, []],
    ["late without tolerance (Arezzo-Siena, 48 days)", 43830, 43878, 0, 0, ["in-ritardo conferma"]],
    ["late within tolerance (Firenze, 29 days)", 43830, 43859, 30, 1, ["in-ritardo nota"]],
  ])("measures a date %s", (_, target, consuntivo, giorni, sal, attesi) => {
    const data = misura(giorno(target), giorno(consuntivo), "Redazione", { giorni });
    expect([data.sal, codici(data)]).toEqual([sal, attesi]);
  });

  it("gives no SAL to a target date of another year (Arezzo-Siena: 28.02.2018 in a 2019 cruscotto)", () => {
    const svista = misura("28.02.2018", "28.02.2019", "Redazione Piano della Formazione", { anno: 2019 });
    expect([svista.sal, svista.esito, codici(svista)]).toEqual([
      null,
      "calcolo da confermare",
      ["anno-target conferma"],
    ]);
  });

  it.each([
    ["SI", "SI", 1],
    ["SI", "NO", 0],
    ["SI", quota(0), 0],
    ["Positivo", "Positivo", 1],
    ["Positivo", "Negativo", 0],
    ["NO", "NO", 1],
  ])("measures yes or no: %j against %j", (target, consuntivo, sal) => {
    expect(misura(target, consuntivo).sal).toBe(sal);
  });

  it("measures words on the ordinal scale, and asks below the expected step", () => {
    expect(misura("≥ Buono", "Buono")).toMatchObject({ sal: 1, anomalie: [] });
    expect(misura("≥ Buono", "Ottimo").sal).toBe(1);
    const sotto = misura("≥ Buono", "Discreto");
    expect([sotto.sal, codici(sotto)]).toEqual([0.8, ["da-confermare conferma", "vicino-alla-soglia nota"]]);
  });

  it("asks about a step of the scale that the target says to pass, or takes it for unmet", () => {
    const limite = misura("> Buono", "Buono");
    expect([limite.sal, codici(limite)]).toEqual([1, ["da-confermare conferma"]]);
    const severo = misura("> Buono", "Buono", "", { regole: { limiteStretto: "severo" } });
    expect([severo.sal, codici(severo)]).toEqual([0, []]);
  });

  it("meets words only with the same words", () => {
    const stesse = misura("rispetto termini stabiliti", "Rispetto  termini stabiliti");
    expect([stesse.sal, codici(stesse)]).toEqual([1, ["da-confermare nota"]]);
    const diverse = misura("rispetto termini stabiliti", "quasi tutti");
    expect([diverse.sal, codici(diverse)]).toEqual([null, ["testo-non-interpretabile conferma"]]);
  });

  it.each([
    ["monitoraggio", 0.51, "monitoraggio", []],
    ["Eliminato", null, "eliminato", []],
    [12, null, "da rilevare", ["consuntivo-mancante nota"]],
    [12, "n.d.", "da rilevare", ["consuntivo-mancante nota"]],
    [12, "", "da rilevare", ["consuntivo-mancante nota"]],
    [null, null, "da rilevare", ["target-mancante conferma"]],
    [null, 5, "calcolo da confermare", ["target-mancante conferma"]],
    ["a) 1 campagna b) > 80", 5, "calcolo da confermare", ["target-composto conferma"]],
    [12, "Aperti 19.756 cassetti", "calcolo da confermare", ["testo-non-interpretabile conferma"]],
    [12, { tipo: "errore", valore: "#REF!" } as const, "calcolo da confermare", ["errore-in-cella errore"]],
  ])("gives no SAL to %j with %j", (target, consuntivo, esito, attesi) => {
    const senza = misura(target, consuntivo);
    expect([senza.sal, senza.esito, codici(senza)]).toEqual([null, esito, attesi]);
  });

  it("uses the number under a date of 1900, and asks", () => {
    const come = misura(giorno(70), 70, "n. iniziative");
    expect([come.sal, codici(come)]).toEqual([1, ["numero-come-data conferma"]]);
  });

  it("says first that a target of zero gives no share", () => {
    expect(misura(0, 5).anomalie[0]?.dati).toEqual({ motivo: "target-zero" });
  });

  it("points at figures half a point from a threshold, whatever the binary noise", () => {
    expect(codici(misura("≥ 1000", 905))).toEqual(["vicino-alla-soglia nota"]);
    expect(codici(misura("≥ 1000", 906))).toEqual([]);
  });

  it("points at figures near a threshold", () => {
    expect(codici(misura("≥ 100", 90.4))).toEqual(["vicino-alla-soglia nota"]);
  });
});
