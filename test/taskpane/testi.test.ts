import { CODICI_ANOMALIA } from "../../src/domain/codiciAnomalia";
import type { Lingua } from "../../src/texts/lingua";
import { TESTI_ALTRI_FILE } from "../../src/texts/schermi/esiti/altriFile";
import { testiComandi } from "../../src/texts/schermi/pannello/comandi";
import { NOMI_ANOMALIE } from "../../src/texts/anomalie/nomiAnomalie";
import { TESTI_METODO } from "../../src/texts/schermi/metodo/schermoMetodo";
import { TESTI_PANNELLO } from "../../src/texts/schermi/pannello/pannello";
import { TESTI_MONITORAGGIO } from "../../src/texts/schermi/schermoMonitoraggio";
import { TESTI_SCHERMO_INDICATORE } from "../../src/texts/schermi/schermoIndicatore";
import { TESTI_PRIMO } from "../../src/texts/schermi/schermoPrimo";
import { TESTI_CARTELLA } from "../../src/texts/schermi/schermoCartella";
import { TESTI_CAMPI } from "../../src/texts/schermi/campiRelazione";
import { TESTI_RICERCA } from "../../src/texts/schermi/ricerca";
import { TESTI_SCHERMO_RELAZIONE } from "../../src/texts/schermi/schermoRelazione";

const LINGUE: readonly Lingua[] = ["it", "en"];

/** Every table of sentences of the pane. */
const TUTTI = Object.fromEntries(
  LINGUE.map((lingua) => [
    lingua,
    {
      ...TESTI_PANNELLO[lingua],
      comandi: testiComandi[lingua],
      indicatore: TESTI_SCHERMO_INDICATORE[lingua],
      relazione: TESTI_SCHERMO_RELAZIONE[lingua],
      altriFile: TESTI_ALTRI_FILE[lingua],
      schermoMetodo: TESTI_METODO[lingua],
      primo: TESTI_PRIMO[lingua],
      monitoraggio: TESTI_MONITORAGGIO[lingua],
      cartella: TESTI_CARTELLA[lingua],
      ricerca: TESTI_RICERCA[lingua],
      campiRelazione: TESTI_CAMPI[lingua],
    },
  ]),
);

/** Arguments for the functions that take a word out of a list instead of any text. */
const ARGOMENTI: Readonly<Record<string, readonly unknown[]>> = {
  conta: ["indicatore", 2],
  livelli: ["obiettivo"],
  livello: ["obiettivo"],
  daRiscegliere: [["piano.xlsx", "2019.xlsx"]],
  gravita: ["errore"],
  superato: [["Area 1", "Area 2"]],
  sparito: [["Area 1"]],
  anteprima: ["ricalcola"],
  nomeAnomalia: ["in-ritardo"],
  sospesa: [5, "neutralizzato", "manca il motivo."],
  righeForse: ["4, 7", 2],
  colonnaIncerta: [["G «Resoconto»", "H «Note»"]],
  perche: [["intestazione «Valore ottenuto»", "numeri in 38 righe su 41"]],
};

/** Every sentence of a table, with the path of its key. */
function sentences(value: unknown, key: string): readonly (readonly [string, unknown])[] {
  if (typeof value === "function") {
    const sentence = value as (...args: readonly unknown[]) => unknown;
    const args = ARGOMENTI[key] ?? Array.from({ length: value.length }, () => 3);
    return [[key, sentence(...args)]];
  }
  if (typeof value !== "object" || value === null) return [[key, value]];
  return Object.entries(value).flatMap(([name, inner]) => sentences(inner, name));
}

describe.each(LINGUE)("the pane's texts in %s", (lingua) => {
  test.each(sentences(TUTTI[lingua], ""))("say %s", (_, sentence) => {
    expect(sentence).toEqual(expect.stringMatching(/\S/));
    expect(sentence).not.toMatch(/undefined|\bNaN\b|\bnull\b|\[object/);
  });

  test.each(CODICI_ANOMALIA)("name %s", (codice) => {
    expect(NOMI_ANOMALIE[codice][lingua]).toMatch(/\S/);
  });
});

describe("the pane's plurals", () => {
  const { it: italiano, en: inglese } = TESTI_PANNELLO;

  test.each([
    [italiano.coincidono(40, 1), "40 coincidono, 1 no"],
    [italiano.coincidono(1, 0), "1 coincide, nessuna differenza"],
    [italiano.seguono(4), "I SAL nel foglio seguono dalle celle; 4 erano diversi prima"],
    [italiano.seguono(1), "I SAL nel foglio seguono dalle celle; 1 era diverso prima"],
    [italiano.domandeAperte(5, 2), "5 domande aperte, di cui 2 in «Verifica»."],
    [italiano.domandeAperte(1, 0), "1 domanda aperta."],
    [italiano.domandeAperte(3, 3), "3 domande aperte, tutte in «Verifica»."],
    [italiano.domandeAperte(1, 1), "1 domanda aperta, in «Verifica»."],
    [italiano.conta("obiettivo", 1), "1 obiettivo"],
    [italiano.conta("prospettiva", 4), "4 prospettive"],
    [italiano.cambiano(1, 58), "Cambia 1 cella SAL su 58."],
    [italiano.mostraAltri(150, 1950), "Mostra altri 150 (ne restano 1.950)"],
    [inglese.coincidono(40, 1), "40 agree, 1 does not"],
    [inglese.coincidono(131, 3), "131 agree, 3 do not"],
    [inglese.conta("indicatore", 1), "1 indicator"],
    [inglese.cambiano(2, 58), "2 SAL cells change out of 58."],
  ])("say %s", (sentence, expected) => {
    expect(sentence).toBe(expected);
  });
});
