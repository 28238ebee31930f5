import type { SheetGrid } from "../../src/cruscotto/griglia/SheetGrid";
import { foglio, giorno } from "../support/foglio";

/**
 * The operational part of Firenze's Allegato 1 is not in the workbook of the tests. These are rows of ours with the
 * figures and the codes that YEAR.md §1–§3 prints of it (23 objectives: 8 new, 5 taken away, 2 rewritten, 2 with another
 * indicator, 3 raised, 1 lowered, 2 put off; 7.4.7 from 14 to 10 after 4 by June; 4.1.10 twice); the words are not its.
 */
const nuovo = (richiedente: string, nome: string, target: string | number) => [
  richiedente,
  "-",
  nome,
  "-",
  `Indicatore di ${nome}`,
  "-",
  target,
  "NUOVO OBIETTIVO",
];
const tolto = (richiedente: string, nome: string) => [
  richiedente,
  nome,
  "Eliminato",
  `Indicatore di ${nome}`,
  "Eliminato",
  1,
  "Eliminato",
  "Emergenza Covid-19",
];
type Target = Parameters<typeof foglio>[0][number][number];
const cambiato = (richiedente: string, nome: string, prima: Target, dopo: Target, motivo: string): Target[] => [
  richiedente,
  nome,
  "invariato",
  "Indicatore di lavoro",
  "invariato",
  prima,
  dopo,
  motivo,
];

export const ALLEGATO_OPERATIVO: SheetGrid = foglio(
  [
    ["DETTAGLIO AGGIORNAMENTO OBIETTIVI OPERATIVI 2020"],
    [
      "Richiedente",
      "Obiettivo operativo precedente",
      "Obiettivo operativo AGGIORNATO",
      "Indicatore precedente",
      "Indicatore AGGIORNATO",
      "Target precedente",
      "Target AGGIORNATO",
      "Motivo richiesta aggiornamento",
    ],
    nuovo("MD01 - Filiere", "2.1.5) Seminari digitali", 4),
    nuovo("LC09 - Sportelli", "2.1.5) Sportello virtuale", 1),
    nuovo("MD04 - Sviluppo", "4.1.5) Bando ripartenza", 1),
    nuovo("GC01 - Giustizia", "4.1.10) Camera arbitrale a distanza", 1),
    nuovo("IB02 - Provveditorato", "7.4.8) Acquisti per l'emergenza", "31/12/2020"),
    nuovo("IB03 - Personale", "7.4.9) Lavoro agile", "31/12/2020"),
    nuovo("MD06 - Orientamento", "3.1.4) Orientamento a distanza", 6),
    nuovo("GD01 - Statistica", "7.4.18) Osservatorio Covid", "30/06/2020"),
    tolto("GC04 - FIMC", "4.1.2) Corso per mediatori internazionali"),
    tolto("MD01 - Filiere", "1.1.3) Missione all'estero"),
    tolto("MD05 - Turismo", "1.1.4) Fiera in presenza"),
    tolto("LD02 - Registro", "4.1.7) Giornata in Prefettura"),
    tolto("GA01 - Segreteria", "4.1.8) Avvio dell'organismo di crisi"),
    [
      "GC01 - Giustizia",
      "4.1.9) Mediazione nelle scuole",
      "4.1.10) Mediazione nelle scuole",
      "Numero incontri",
      "invariato",
      3,
      3,
      "numero duplicato",
    ],
    [
      "MD06 - Orientamento",
      "3.1.2) Tirocini in azienda",
      "3.1.2) Laboratori a distanza per le scuole",
      "Numero di tirocini",
      "Numero di laboratori",
      10,
      5,
      "Scuole chiuse",
    ],
    ["MD08 - PID", "2.1.6) Maturità digitale", "invariato", "Numero di visite", "Numero di questionari", 10, 10, ""],
    [
      "LC01 - Registro",
      "7.4.2) Evasione pratiche",
      "invariato",
      "Pratiche sospese",
      "Quota di istruttorie rapide",
      10,
      80,
      "",
    ],
    cambiato("MD01 - Filiere", "1.1.5) Imprese assistite", 100, 150, "Aumento del target"),
    cambiato("MD04 - Sviluppo", "6.1.2) Contributi erogati", ">=250", ">=850", "Aumento del target"),
    // Fewer days are asked: for time, that is more.
    [
      "IB02 - Provveditorato",
      "7.4.5) Tempi medi di pagamento",
      "invariato",
      "Tempi medi di pagamento",
      "invariato",
      "<=30",
      "<=20",
      "",
    ],
    cambiato(
      "GD01 - Statistica",
      "7.4.7) Report di statistica",
      14,
      10,
      "Il monitoraggio semestrale ha registrato 4 report: riduzione del target",
    ),
    cambiato(
      "IB03 - Personale",
      "7.3.2) Indagine di clima",
      giorno(44012),
      giorno(44196),
      "Delibera della Giunta n. 75 del 15 luglio 2020",
    ),
    cambiato("LD01 - Estero", "6.1.4) Stampa in azienda", "30/09/2020", "31/12/2020", ""),
  ],
  [],
  "Variazioni operativi",
);
