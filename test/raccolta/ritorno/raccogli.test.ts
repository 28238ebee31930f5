import { readGriglie } from "../../../src/actions/file/griglieDelFile";
import type { Cella } from "../../../src/domain/Cella";
import { displayCella } from "../../../src/domain/numeri/displayCella";
import { accoltiDi } from "../../../src/raccolta/ritorno/accoltiDi";
import { chiManca } from "../../../src/raccolta/risponde/chiManca";
import { componiSchede } from "../../../src/raccolta/scheda/componiSchede";
import { leggiScheda } from "../../../src/raccolta/file/leggiScheda";
import { scriviScheda } from "../../../src/raccolta/file/scriviScheda";
import { raccogli } from "../../../src/raccolta/ritorno/raccogli";
import { ripartisci } from "../../../src/raccolta/risponde/ripartisci";
import type { RigaTornata, SchedaTornata } from "../../../src/raccolta/ritorno/SchedaTornata";
import { foglioDi, giorno } from "../../support/foglio";
import { fogliRaccolti } from "../../support/foglioRaccolto";

const OGGI = 43_850;
const numero = (valore: number): Cella => ({ tipo: "numero", valore, formato: "General" });
const testo = (valore: string): Cella => ({ tipo: "testo", valore });

const RIGHE = `
  Indicatore | Target 2019 | Consuntivo 2019 | Ufficio
  N. corsi di formazione | 4 | | Personale
  N. seminari organizzati | 6 | | Personale
  Piano della formazione | 31/12/2019 | | Personale
  Quota di pratiche evase | 95% | | Anagrafe
  N. visite alle imprese | 5 | | Anagrafe`;

const foglioCon = (tabella: string) => fogliRaccolti([foglioDi(tabella)], 2019);

/** The schede of some sheets as they come back without anybody having touched them. */
function tornate(fogli: ReturnType<typeof foglioCon>, ripartizione = ripartisci(fogli, { tipo: "sola" })) {
  return componiSchede(fogli, ripartizione, OGGI).map((scheda): SchedaTornata => {
    const file = `${scheda.responsabile}.xlsx`;
    const letta = leggiScheda(readGriglie(scriviScheda(scheda)), file, OGGI);
    if (!letta) throw new Error(`${file} is no scheda`);
    return letta;
  });
}

function con(scheda: SchedaTornata, cambi: Readonly<Record<string, Partial<RigaTornata>>>): SchedaTornata {
  return { ...scheda, righe: scheda.righe.map((riga) => ({ ...riga, ...cambi[riga.nome] })) };
}

const filesDi = (schede: readonly SchedaTornata[]) => schede.map((scheda) => ({ file: scheda.file, scheda }));
const esitiDi = ({ righe }: ReturnType<typeof raccogli>) =>
  Object.fromEntries(righe.map(({ riga, esito }) => [riga.misurato.indicatore.nome, esito]));

function prova(scrivi: (personale: SchedaTornata) => readonly SchedaTornata[], adesso = RIGHE) {
  const [personale] = tornate(foglioCon(RIGHE));
  if (!personale) throw new Error("no scheda");
  const fogli = foglioCon(adesso);
  return raccogli(fogli, filesDi(scrivi(personale)));
}

const CORSI = "N. corsi di formazione";
const SEMINARI = "N. seminari organizzati";

describe("raccogli", () => {
  it("takes a value where the cruscotto has none, and nothing where nothing was written", () => {
    const raccolta = prova((scheda) => [con(scheda, { [CORSI]: { valore: numero(5), fonte: "Det. 12/2019" } })]);
    expect(esitiDi(raccolta)).toEqual({ [CORSI]: "nuova", [SEMINARI]: "vuota", "Piano della formazione": "vuota" });
    expect(raccolta.detti).toEqual([]);
    expect(accoltiDi(raccolta).map(({ arrivo }) => [displayCella(arrivo.valore), arrivo.chi, arrivo.fonte])).toEqual([
      ["5", "Personale", "Det. 12/2019"],
    ]);
  });

  it("shows both sides where the cruscotto was written in the meantime, and takes neither", () => {
    const raccolta = prova(
      (scheda) => [con(scheda, { [CORSI]: { valore: numero(5) }, [SEMINARI]: { valore: numero(6) } })],
      RIGHE.replace("| 4 | |", "| 4 | 7 |").replace("| 6 | |", "| 6 | 6 |"),
    );
    expect(esitiDi(raccolta)).toMatchObject({ [CORSI]: "conflitto", [SEMINARI]: "uguale" });
    const [conflitto] = raccolta.righe.filter(({ esito }) => esito === "conflitto");
    expect([
      displayCella(conflitto?.ora ?? testo("")),
      conflitto?.arrivi.map(({ valore }) => displayCella(valore)),
    ]).toEqual(["7", ["5"]]);
    expect(accoltiDi(raccolta)).toEqual([]);
  });

  it("takes a correction of what left with the scheda, and lets stand what nobody touched", () => {
    const conValori = RIGHE.replace("| 4 | |", "| 4 | 3 |").replace("| 6 | |", "| 6 | 6 |");
    const [scheda] = tornate(foglioCon(conValori));
    if (!scheda) throw new Error("no scheda");
    const corretta = con(scheda, { [CORSI]: { valore: numero(4) } });
    const qui = raccogli(foglioCon(conValori), filesDi([corretta]));
    expect(esitiDi(qui)).toMatchObject({ [CORSI]: "aggiornata", [SEMINARI]: "uguale" });
    // Meanwhile somebody has written another value over the one that left.
    const adesso = conValori.replace("| 6 | 6 |", "| 6 | 9 |").replace("| 4 | 3 |", "| 4 | 8 |");
    expect(esitiDi(raccogli(foglioCon(adesso), filesDi([corretta])))).toMatchObject({
      [CORSI]: "conflitto",
      [SEMINARI]: "vuota",
    });
  });

  it("counts the same file once, and sets two that differ against each other", () => {
    const raccolta = prova((scheda) => {
      const prima = con(scheda, { [CORSI]: { valore: numero(5) }, [SEMINARI]: { valore: numero(6) } });
      const copia = { ...prima, file: "Personale (2).xlsx" };
      const altra = con({ ...prima, file: "Personale ultima.xlsx" }, { [CORSI]: { valore: numero(4) } });
      return [prima, copia, altra];
    });
    expect(raccolta.detti).toMatchObject([
      { codice: "due-volte", file: "Personale (2).xlsx", altro: "Personale.xlsx" },
    ]);
    expect(esitiDi(raccolta)).toMatchObject({ [CORSI]: "conflitto", [SEMINARI]: "nuova" });
  });

  it.each<[string, (scheda: SchedaTornata) => SchedaTornata, string]>([
    ["of another year", (una) => ({ ...una, dati: una.dati && { ...una.dati, anno: 2018 } }), "altro-anno"],
    [
      "whose rows are of another cruscotto",
      (una) => ({ ...una, righe: una.righe.map((riga) => ({ ...riga, chiave: "x", nome: `${riga.nome} bis` })) }),
      "altro-cruscotto",
    ],
  ])("takes nothing from a file %s, and says so", (_, cambia, codice) => {
    const raccolta = prova((scheda) => [cambia(con(scheda, { [CORSI]: { valore: numero(5) } }))]);
    expect([raccolta.righe, raccolta.detti.map((uno) => uno.codice)]).toEqual([[], [codice]]);
  });

  it("takes nothing from the scheda of another body", () => {
    const [scheda] = tornate(foglioCon(RIGHE));
    if (!scheda?.dati) throw new Error("no scheda");
    const altrui = { ...scheda, dati: { ...scheda.dati, ente: "Camera di Commercio di Pisa" } };
    const nostri = foglioCon(`Camera di Commercio di Firenze\n${RIGHE}`);
    expect(raccogli(nostri, filesDi([altrui])).detti).toMatchObject([
      { codice: "altro-ente", altro: "Camera di Commercio di Pisa" },
    ]);
  });

  it("says each thing that was done to the rows once, with the rows it was done to", () => {
    const raccolta = prova((scheda) => {
      const [corsi, seminari] = con(scheda, {
        [CORSI]: { target: "3", valore: numero(5) },
        [SEMINARI]: { valore: testo("circa 6") },
      }).righe;
      if (!corsi || !seminari) throw new Error("no rows");
      const aggiunta = { ...corsi, riga: 9, chiave: "", nome: "Cosa mia", valore: numero(1) };
      return [{ ...scheda, righe: [corsi, seminari, aggiunta] }];
    });
    expect(
      raccolta.detti.map(({ codice, righe }) => [codice, righe.map(({ nome, valore }) => nome || valore)]),
    ).toEqual([
      ["righe-aggiunte", ["Cosa mia"]],
      ["target-cambiato", [CORSI]],
      ["righe-tolte", ["Piano della formazione"]],
      ["testo-per-numero", ["circa 6"]],
    ]);
    expect(esitiDi(raccolta)).toEqual({ [CORSI]: "nuova", [SEMINARI]: "rifiutata" });
  });

  it("names the rows that were removed by what left, whoever answers for what by now", () => {
    const tolte = (cambia: (scheda: SchedaTornata) => SchedaTornata) =>
      prova((scheda) => [cambia(scheda)]).detti.map(({ codice, righe }) => [codice, righe.map(({ nome }) => nome)]);
    const solaPrima = (scheda: SchedaTornata) => ({ ...scheda, righe: scheda.righe.slice(0, 1) });
    const partite = (scheda: SchedaTornata, quante: number) => {
      const dati = scheda.dati && { ...scheda.dati, quante, chiavi: scheda.dati.chiavi.slice(0, quante) };
      return { ...scheda, dati };
    };
    expect(tolte((scheda) => partite(solaPrima(scheda), 2))).toEqual([["righe-tolte", [SEMINARI]]]);
    expect(tolte((scheda) => partite(solaPrima(scheda), 1))).toEqual([]);
    // A list too long to carry: how many, not which.
    const senzaElenco = ({ dati, ...altro }: SchedaTornata) => ({ ...altro, dati: dati && { ...dati, chiavi: [] } });
    expect(tolte((scheda) => senzaElenco(solaPrima(scheda)))).toEqual([["righe-tolte", ["", ""]]]);
  });

  it("takes no value of a row that has the key of one and the words of another", () => {
    const raccolta = prova((scheda) => {
      const [corsi, seminari] = scheda.righe;
      if (!corsi || !seminari) throw new Error("no rows");
      // Sorted without the hidden column.
      const mescolata = { ...seminari, chiave: corsi.chiave, valore: numero(6) };
      return [{ ...scheda, righe: [mescolata, { ...corsi, chiave: seminari.chiave, valore: numero(4) }] }];
    });
    expect([raccolta.righe, raccolta.detti.map(({ codice }) => codice)]).toEqual([
      [],
      ["parole-di-altra-riga", "righe-tolte"],
    ]);
  });

  it("finds rows by their words where the file has lost everything of ours", () => {
    const raccolta = prova((scheda) => {
      const scritta = con(scheda, { [CORSI]: { valore: numero(5) } });
      const nuda = scritta.righe.map((riga) => ({ ...riga, chiave: "", allora: null, targetAllora: null }));
      return [{ ...scritta, dati: null, righe: nuda }];
    });
    expect(esitiDi(raccolta)[CORSI]).toBe("nuova");
    expect(raccolta.detti.map(({ codice }) => codice)).toEqual(["senza-dati"]);
  });

  it("keeps what the cruscotto holds where the file deleted it, and a date of the year after out", () => {
    const conValori = RIGHE.replace("| 4 | |", "| 4 | 3 |");
    const [scheda] = tornate(foglioCon(conValori));
    if (!scheda) throw new Error("no scheda");
    const tolto = con(scheda, {
      [CORSI]: { valore: { tipo: "vuota" } },
      "Piano della formazione": { valore: giorno(43_845) },
    });
    const raccolta = raccogli(foglioCon(conValori), filesDi([tolto]));
    expect(raccolta.detti.map(({ codice }) => codice)).toEqual(["valore-tolto", "anno-dopo"]);
    expect(accoltiDi(raccolta)).toEqual([]);
  });
});

describe("chiManca", () => {
  it("counts each row once: answered, missing, in conflict or refused", () => {
    const fogli = foglioCon(RIGHE);
    const [personale, anagrafe] = tornate(fogli);
    if (!personale || !anagrafe) throw new Error("no schede");
    const scritta = con(personale, {
      [CORSI]: { valore: numero(5) },
      [SEMINARI]: { valore: testo("molti") },
      "Piano della formazione": { nota: "a febbraio" },
    });
    const ripartizione = ripartisci(fogli, { tipo: "sola" });
    const punti = chiManca(ripartizione, raccogli(fogli, filesDi([scritta])));
    expect(punti).toMatchObject([
      {
        responsabile: "Personale",
        daRaccogliere: 3,
        risposte: 1,
        arrivate: 1,
        mancanti: 1,
        rifiutate: 1,
        inConflitto: 0,
      },
      { responsabile: "Anagrafe", daRaccogliere: 2, risposte: 0, mancanti: 2 },
    ]);
    expect(punti[0]?.righeMancanti.map(({ nota }) => nota)).toEqual(["", "a febbraio"]);
  });
});
