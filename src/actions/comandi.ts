import { annulla } from "./annulla";
import { applicaSemafori } from "./applicaSemafori";
import { anteprimaCollegamento, collegaCopie, confrontaCopie } from "./collegaCopie";
import { ripristinaFormule, trasformaInValori } from "./convertiFormule";
import { quadroDiSintesi } from "./quadroDiSintesi";
import { anteprimaRicalcolo, ricalcolaSal } from "./ricalcolaSal";
import { anteprimaRisposta, rispondi } from "./rispondi";

/** What a user may do on a sheet beyond reading it: one part, loaded the first time any of it is asked for. */
export const COMANDI = {
  annulla,
  applicaSemafori,
  anteprimaCollegamento,
  collegaCopie,
  confrontaCopie,
  ripristinaFormule,
  trasformaInValori,
  quadroDiSintesi,
  anteprimaRicalcolo,
  ricalcolaSal,
  anteprimaRisposta,
  rispondi,
};
