import { annulla } from "./scrittura/annulla";
import { leggiCronologia } from "./scrittura/leggiCronologia";
import { ripeti } from "./scrittura/ripeti";
import { applicaSemafori } from "./foglio/applicaSemafori";
import { anteprimaCollegamento, collegaCopie, confrontaCopie } from "./foglio/collegaCopie";
import { ripristinaFormule, trasformaInValori } from "./foglio/convertiFormule";
import { quadroDiSintesi } from "./relazione/quadroDiSintesi";
import { anteprimaRicalcolo, ricalcolaSal } from "./foglio/ricalcolaSal";
import { convertiTabella } from "./foglio/tabella";
import { anteprimaFogli, scriviFogli } from "./foglio/suPiuFogli";
import { anteprimaRisposta, rispondi } from "./foglio/rispondi";

/** What a user may do on a sheet beyond reading it: one part, loaded the first time any of it is asked for. */
export const COMANDI = {
  annulla,
  ripeti,
  leggiCronologia,
  anteprimaFogli,
  scriviFogli,
  applicaSemafori,
  anteprimaCollegamento,
  collegaCopie,
  confrontaCopie,
  ripristinaFormule,
  trasformaInValori,
  quadroDiSintesi,
  anteprimaRicalcolo,
  ricalcolaSal,
  convertiTabella,
  anteprimaRisposta,
  rispondi,
};
