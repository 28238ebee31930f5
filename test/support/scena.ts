import { contoScritto } from "../../src/cruscotto/colonne/contoScritto";
import { decidi } from "../../src/cruscotto/colonne/decidi";
import { roleOf } from "../../src/cruscotto/colonne/parole/ruoli";
import { profiloOf } from "../../src/cruscotto/colonne/testimoni/Profilo";
import type { Candidato, Scena, Testimone } from "../../src/cruscotto/colonne/testimoni/Scena";
import { letteraOf } from "../../src/cruscotto/griglia/letteraOf";
import type { SheetGrid } from "../../src/cruscotto/griglia/SheetGrid";
import { CELLA_VUOTA } from "../../src/domain/Cella";
import { displayCella } from "../../src/domain/numeri/displayCella";
import { foglioDi } from "./foglio";

/** What the witnesses look at on a sheet of one block, whose first row is the header. */
export function scenaDi(tabella: string | SheetGrid, con: Partial<Scena> = {}): Scena {
  const { celle, formule } = typeof tabella === "string" ? foglioDi(tabella) : tabella;
  const [testa = [], ...righe] = celle;
  const candidati = testa.map((cella, colonna): Candidato => {
    const intestazione = displayCella(cella);
    const profilo = profiloOf(righe.map((riga) => riga[colonna] ?? CELLA_VUOTA));
    const scritte = righe.map((_, at) => ({ formula: formule[at + 1]?.[colonna] ?? "", riga: at + 1 }));
    const detto = intestazione === "" ? null : roleOf(intestazione);
    return { colonna, intestazione, detto, profilo, conto: contoScritto(scritte, profilo.piene) };
  });
  return {
    candidati,
    righe: righe.length,
    anno: null,
    tratti: righe.map(() => 0),
    hasContent: (colonna) => righe.some((riga) => (riga[colonna]?.tipo ?? "vuota") !== "vuota"),
    risposte: new Map(),
    profilo: new Map(),
    ...con,
  };
}

/** What a witness says of a sheet, one line a vote: "D sal +5 sal (C B D, 3 su 4)". */
export function votiDi(testimone: Testimone, tabella: string | SheetGrid, con: Partial<Scena> = {}): readonly string[] {
  return testimone(scenaDi(tabella, con)).map(({ colonna, ruolo, peso, prova }) => {
    const segno = peso > 0 ? "+" : "";
    const cosa = "cosa" in prova ? ` ${prova.cosa}` : "";
    const isConto = prova.testimone === "aritmetica" || prova.testimone === "formule";
    const conto = isConto ? ` (${prova.con.map(letteraOf).join(" ")}, ${prova.quante} su ${prova.su})` : "";
    return `${letteraOf(colonna)} ${ruolo} ${segno}${Number(peso.toFixed(4))}${cosa}${conto}`;
  });
}

/** What is decided of a sheet, one line a column: "C consuntivo 9.5 (2.3): parole contenuto"; and one line a doubt. */
export function decisioneDi(tabella: string | SheetGrid, con: Partial<Scena> = {}): readonly string[] {
  const { giudizi, dubbi } = decidi(scenaDi(tabella, con));
  const due = (numero: number) => (numero === Infinity ? "∞" : `${Number(numero.toFixed(2))}`);
  return [
    ...giudizi.map(
      ({ ruolo, colonna, forza, margine, prove }) =>
        `${letteraOf(colonna)} ${ruolo} ${due(forza)} (${due(margine)}): ${prove.map(({ prova }) => prova.testimone).join(" ")}`,
    ),
    ...dubbi.map(
      ({ ruolo, colonne, proposta }) => `${ruolo}? ${colonne.map(letteraOf).join(" ")} → ${letteraOf(proposta)}`,
    ),
  ];
}
