import type { Correzione } from "../../../../src/correzioni/Correzione";
import { POLITICA_FIRENZE, POLITICA_PISA } from "../../../../src/domain/metodo/politicheDegliEnti";
import { keepCampi } from "../../../../src/relazione/campi/keepCampi";
import { notaOf } from "../../../../src/relazione/tabelle/esiti/nota";
import { foglio } from "../../../support/foglio";
import { materialeDi, materialeOf, stampata } from "../../../support/materiale";

const neutralizzata = (riga: number, voce: string): Correzione => ({
  posizione: riga,
  foglio: "Ente",
  riga,
  colonna: 0,
  voce,
  percorso: "1. Servizi",
  descrizione: "",
  detto: { cosa: "neutralizzato" },
  parole: "neutralizzato",
  motivo: "Sede chiusa",
  autore: "OIV",
});

const ENTE = foglio(
  [
    ["Cruscotto di Ente 2020"],
    ["Indicatore", "Target", "Consuntivo"],
    ["1. Servizi"],
    ["n. interventi", "≥ 10", 12],
    ["n. corsi", 5, 4],
    ["n. reclami", 3, 2],
    ["Approvazione del piano", "31/12/2020", "30/11/2020"],
    ["Sportello", "SI", "SI"],
    ["n. fiere", 4, 1],
    ["n. eventi", 4, 1],
  ],
  [],
  "Ente",
);
const CORREZIONI = [neutralizzata(8, "n. fiere"), neutralizzata(9, "n. eventi")];

describe("notaOf", () => {
  it("says each rule that was used, how the method applies it and on how many rows", () => {
    const materiale = materialeDi([ENTE], { politica: POLITICA_FIRENZE, anno: 2020, correzioni: CORREZIONI });
    const righe = stampata(notaOf(materiale)!, materiale);
    const di = (regola: string) => {
      const riga = righe.find((una) => una["regola"] === regola);
      return riga && [riga["opzione"], riga["righe"]];
    };
    expect(di("Più alto è meglio")?.[1]).toBe("2");
    expect(di("Più basso è meglio")?.[1]).toBe("1");
    expect(di("Data")).toEqual(["entro 30 giorni dal termine 100%; oltre, zero", "1"]);
    expect(di("Intervallo")).toBeUndefined();
    expect(di("Medie")?.[0]).toBe("media dei soli obiettivi strategici");
    expect(di("Soglie degli esiti")?.[0]).toBe("sotto 80% non raggiunto; fino a 90% parziale; oltre, raggiunto");
    expect(di("Operatore scritto nel target")?.[1]).toBe("1");
    expect(di("Neutralizzato")).toEqual(["Sede chiusa; OIV; Ente, riga 9, Ente, riga 10", "2"]);
  });

  it("counts every row of Pisa 2020 under one rule", async () => {
    const materiale = await materialeOf("pisa-2020", { politica: POLITICA_PISA, anno: 2020 });
    const tabella = notaOf(materiale)!;
    const regole = tabella.righe.filter(({ soggetto }) => soggetto?.percorso === "Regole di calcolo");
    const quante = regole.map(({ caselle }) => (caselle["righe"]?.tipo === "numero" ? caselle["righe"].valore : 0));
    expect(quante.reduce((somma, n) => somma + n, 0)).toBe(46);
  });

  it("keeps the article that was typed beside a rule when the method changes", () => {
    const prima = notaOf(materialeDi([ENTE], { anno: 2020 }))!;
    const data = prima.righe.find(({ soggetto }) => soggetto?.voce === "Data")!.soggetto!;
    const dopo = notaOf(materialeDi([ENTE], { politica: POLITICA_FIRENZE, anno: 2020 }))!;
    const { tabella, orfani } = keepCampi(dopo, [{ soggetto: data, testi: { "Articolo del SMVP": "art. 7, c. 2" } }]);
    expect(orfani).toEqual([]);
    expect(tabella.righe.find(({ soggetto }) => soggetto?.voce === "Data")?.caselle["articolo"]).toMatchObject({
      testo: "art. 7, c. 2",
    });
  });
});
