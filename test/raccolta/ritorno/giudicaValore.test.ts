import type { Cella } from "../../../src/domain/Cella";
import { CELLA_VUOTA } from "../../../src/domain/Cella";
import { displayCella } from "../../../src/domain/numeri/displayCella";
import { parseTarget } from "../../../src/domain/valori/parseTarget";
import { giudicaValore } from "../../../src/raccolta/ritorno/giudicaValore";
import type { GenereValore } from "../../../src/raccolta/scheda/SchedaDaCompilare";
import { giorno, quota } from "../../support/foglio";

const testo = (valore: string): Cella => ({ tipo: "testo", valore });
const numero = (valore: number): Cella => ({ tipo: "numero", valore, formato: "General" });
/** 15 November 2019, 15 January 2020, 3 May 2002. */
const [NOVEMBRE, GENNAIO_DOPO, LONTANO] = [giorno(43_784), giorno(43_845), giorno(37_379)];

function giudica(genere: GenereValore, cella: Cella, target = "10"): string {
  const giudizio = giudicaValore(cella, { genere, target: parseTarget(testo(target)), anno: 2019 });
  return "motivo" in giudizio ? `no: ${giudizio.motivo}` : displayCella(giudizio.valore);
}

describe("giudicaValore", () => {
  it.each<[GenereValore, Cella, string, string]>([
    ["numero", numero(12), "10", "12"],
    ["numero", testo("12"), "10", "12"],
    ["numero", testo("12,5"), "10", "12,5"],
    ["numero", testo("circa 12"), "10", "no: testo-per-numero"],
    ["numero", testo("12 corsi"), "10", "no: testo-per-numero"],
    // One thousand and ninety-one, or one and a bit.
    ["numero", testo("1.091"), "10", "no: testo-per-numero"],
    ["numero", testo("95%"), "10", "no: testo-per-numero"],
    ["numero", testo("15/11/2019"), "10", "no: data-per-numero"],
    ["numero", NOVEMBRE, "10", "no: data-per-numero"],
    ["numero", { tipo: "booleano", valore: true }, "10", "no: testo-per-numero"],
    ["numero", { tipo: "errore", valore: "#DIV/0!" }, "10", "no: errore"],
    ["percentuale", quota(0.95), "90%", "95%"],
    ["percentuale", numero(0.95), "90%", "95,00%"],
    ["percentuale", testo("95%"), "90%", "95%"],
    ["percentuale", testo("95"), "90%", "no: percento-dubbio"],
    ["percentuale", numero(95), "90%", "no: percento-dubbio"],
    ["percentuale", quota(95), "90%", "no: percento-dubbio"],
    ["percentuale", quota(1.2), "90%", "120%"],
    ["data", NOVEMBRE, "31/12/2019", "15/11/2019"],
    ["data", testo("15 novembre 2019"), "31/12/2019", "15/11/2019"],
    ["data", GENNAIO_DOPO, "31/12/2019", "no: anno-dopo"],
    ["data", testo("15.01.2020"), "31/12/2019", "no: anno-dopo"],
    ["data", LONTANO, "31/12/2019", "no: anno-lontano"],
    ["data", testo("29.02.2021"), "31/12/2019", "no: data-impossibile"],
    ["data", testo("fine novembre"), "31/12/2019", "no: testo-per-data"],
    ["data", numero(12), "31/12/2019", "no: numero-per-data"],
    ["si-no", testo("si"), "Sì", "Sì"],
    ["si-no", { tipo: "booleano", valore: false }, "Sì", "No"],
    ["si-no", testo("quasi"), "Sì", "no: non-si-no"],
    ["testo", testo(" mantenuta "), "mantenimento", "mantenuta"],
    ["testo", testo("=2+2"), "mantenimento", "=2+2"],
  ])("of %s takes %j, asked for %s, as %s", (genere, cella, target, atteso) => {
    expect(giudica(genere, cella, target)).toBe(atteso);
  });

  it("says that nothing is there by nothing else", () => {
    expect(giudica("testo", CELLA_VUOTA)).toBe("");
  });
});
