import { contaIn } from "./formato";
import type { Lingua } from "./lingua";

/** What can be taken back: a command of `Modifiche` has a name here. */
const ITALIANI = {
  ricalcola: "Ricalcola SAL",
  semafori: "Applica semafori",
  sintesi: "Quadro di sintesi",
  relazione: "Relazione",
  valori: "Trasforma in valori",
  ripristina: "Ripristina formule",
  risposta: "Risposta",
  campi: "Scrivi nella Relazione",
  collega: "Collega le copie",
  raccolta: "Raccogli i consuntivi",
  banco: "Leggi i consuntivi in parole",
  contatti: "Prepara i contatti",
  schede: "Prepara le schede",
  metodo: "Usa questo metodo",
  modo: "Come scrivere i SAL",
  giorno: "Ricorda la data",
  calcolo: "Calcolo automatico",
  fotografia: "Fotografa",
  esempio: "Prova con un esempio",
  modello: "Crea un modello vuoto",
  cruscotto: "Costruisci il cruscotto dal Piano",
  "anno-nuovo": "Prepara l'anno nuovo",
};

export type NomeComando = keyof typeof ITALIANI;

const COMANDI: Readonly<Record<Lingua, Readonly<Record<NomeComando, string>>>> = {
  it: ITALIANI,
  en: {
    ricalcola: "Recompute SAL",
    semafori: "Apply traffic lights",
    sintesi: "Summary sheet",
    relazione: "Report",
    valori: "Turn into values",
    ripristina: "Restore formulas",
    risposta: "Answer",
    campi: "Write in the report",
    collega: "Link the copies",
    raccolta: "Collect the actuals",
    banco: "Read the actuals in words",
    contatti: "Prepare the contacts",
    schede: "Prepare the forms",
    metodo: "Use this method",
    modo: "How to write the SALs",
    giorno: "Remember the date",
    calcolo: "Automatic calculation",
    fotografia: "Take a snapshot",
    esempio: "Try with an example",
    modello: "Create an empty cruscotto",
    cruscotto: "Build the cruscotto from the Piano",
    "anno-nuovo": "Prepare the new year",
  },
};

/** A command with where it wrote and how much, for the button that takes it back. */
export function nomePasso(
  {
    comando,
    soggetto = "",
    foglio,
    celle,
    sparsi = 1,
    fogli,
  }: {
    readonly comando: string;
    readonly soggetto?: string;
    readonly foglio: string;
    readonly celle: number;
    readonly sparsi?: number;
    readonly fogli: number;
  },
  lingua: Lingua,
): string {
  if (soggetto !== "") return comandoDetto(comando, soggetto, lingua);
  const [su, cella, sue, unFoglio, suoi] = PAROLE[lingua];
  const conta = contaIn(lingua);
  const quanto = celle > 0 ? conta(celle, cella, sue) : conta(fogli, unFoglio, suoi);
  const nome = nomeComando(comando, lingua);
  // The sheets that are called as the command is: "Relazione su Relazione" says it twice.
  const isDetto = foglio === "" || foglio === nomeComando(comando, "it");
  const dove = sparsi > 1 ? ` ${su} ${conta(sparsi, unFoglio, suoi)}` : isDetto ? "" : ` ${su} ${foglio}`;
  return `${nome}${dove}${celle + fogli > 0 ? ` (${quanto})` : ""}`;
}

const PAROLE: Readonly<Record<Lingua, readonly [string, string, string, string, string]>> = {
  it: ["su", "cella", "celle", "foglio", "fogli"],
  en: ["on", "cell", "cells", "sheet", "sheets"],
};

/** A command with what it is about, where it says so: "Risposta: N. corsi di formazione". */
export const comandoDetto = (
  comando: string | number | undefined,
  soggetto: string | number | undefined,
  lingua: Lingua,
): string => [nomeComando(comando, lingua), ...(soggetto === undefined ? [] : [soggetto])].join(": ");

/** A command that can be taken back, as its button calls it. */
export function nomeComando(comando: string | number | undefined, lingua: Lingua): string {
  const nomi: Readonly<Record<string, string>> = COMANDI[lingua];
  return nomi[String(comando)] ?? "";
}
