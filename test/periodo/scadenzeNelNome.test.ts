import { formatData } from "../../src/domain/numeri/calendario";
import { scadenzeNelNome } from "../../src/periodo/scadenzeNelNome";

const giorni = (nome: string, quante: number) => scadenzeNelNome(nome, quante, 2019).map(formatData);

describe("scadenzeNelNome", () => {
  it.each([
    ["N. report dei responsabili (30/04-31/08-31/12)", 3, ["30/04/2019", "31/08/2019", "31/12/2019"]],
    ["Report di monitoraggio spese (31.7 - 30.11)", 2, ["31/07/2019", "30/11/2019"]],
    ["Relazioni (30/06/2019-31/12/2019)", 2, ["30/06/2019", "31/12/2019"]],
    ["Verbali entro il 31/12, il 15/03 e il 30/09", 3, ["15/03/2019", "30/09/2019", "31/12/2019"]],
    ["Reports due 31/03/19, 30/06/19", 2, ["31/03/2019", "30/06/2019"]],
  ])("reads those of «%s», target %d", (nome, quante, attesi) => {
    expect(giorni(nome, quante)).toEqual(attesi);
  });

  it.each([
    ["as many as are not counted", "Report entro le date previste (30.06-30.11)", 1],
    ["one alone", "Report al 30/06", 1],
    ["days of another year", "Confronto 30/06/2018-31/12/2018", 2],
    ["one of another year", "Report 31/12/2018 e 30/06/2019", 2],
    ["paragraphs", "Attuazione delle azioni 2.1 e 2.2", 2],
    ["figures", "Da 1.250,30 a 2.310,40 euro", 2],
    ["no real day", "Incontri (31/04 - 31/09)", 2],
    ["the same day twice", "Report 30/06 e verbale 30/06", 2],
    ["none", "Numero di report", 3],
  ])("reads none where there are %s", (_, nome, quante) => {
    expect(giorni(nome, quante)).toEqual([]);
  });
});
