import type { MotivoIgnorato } from "../../domain/MotivoIgnorato";
import type { Lingua } from "../lingua";

const MOTIVI: Readonly<Record<Lingua, Readonly<Record<MotivoIgnorato, string>>>> = {
  it: {
    vuoto: "Il foglio è vuoto.",
    "senza-intestazioni": "Nessuna riga di intestazione con il Target: non sembra un cruscotto.",
    trasposta:
      "Gli indicatori sono nelle colonne, target e consuntivo nelle righe: copia la tabella in un foglio nuovo con «Incolla speciale › Trasponi», un indicatore per riga.",
    "senza-indicatori": "Ci sono le intestazioni ma nessun indicatore sotto.",
    "serie-storica": "È una serie storica: anni e risultati, senza target.",
    variazioni: "È una tabella di variazioni del Piano: target precedenti e aggiornati, senza consuntivi.",
    "foglio-perf": "È un foglio costruito da PERF.",
    "non-letto": "Excel non lo lascia leggere: ciò che contiene non è contato.",
  },
  en: {
    vuoto: "The sheet is empty.",
    "senza-intestazioni": "No header row with a Target: it does not look like a cruscotto.",
    trasposta:
      "The indicators are in the columns, target and result in the rows: copy the table to a new sheet with Paste Special › Transpose, one indicator per row.",
    "senza-indicatori": "There are headers but no indicator below them.",
    "serie-storica": "It is a series of past years: results without targets.",
    variazioni: "It is a table of changes to the Piano: former and updated targets, without results.",
    "foglio-perf": "It is a sheet built by PERF.",
    "non-letto": "Excel does not allow reading it: what it holds is not counted.",
  },
};

/** Why a sheet is left alone. */
export function testoMotivo(motivo: MotivoIgnorato, lingua: Lingua): string {
  return MOTIVI[lingua][motivo];
}
