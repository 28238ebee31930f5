import { formatData } from "../../domain/numeri/calendario";

/** The words of the sheet of a snapshot, which stays with the document: Italian always. */
export const FOTOGRAFIA = {
  prefisso: "PERF – fotografia ",
  /** Sheets have no "/" in their names. */
  nome: (al: number) => `PERF – fotografia ${formatData(al).replaceAll("/", ".")}`,
  inizioTitolo: "Fotografia al ",
  titolo: (al: number) => `Fotografia al ${formatData(al)}`,
  nota: "Nota: come si era quel giorno, in valori e non in formule, con il target che valeva allora. PERF non li ricalcola e non li riscrive. Il foglio è protetto, senza password: solo la colonna «Note» si scrive.",
  testate: {
    al: "Alla data",
    scattata: "Scattata il",
    autore: "Da",
    dovute: "Dovuti",
    misurate: "Misurati",
    daConfermare: "Da confermare",
    mancanti: "Da rilevare",
    copertura: "Misurato del dovuto",
  },
  colonne: {
    foglio: "Foglio",
    responsabile: "Responsabile",
    percorso: "Percorso",
    nome: "Indicatore",
    target: "Target in vigore",
    risultato: "Valore rilevato",
    giorno: "Dato al",
    sal: "Del target",
    dovuta: "Atteso",
    stato: "A che punto era",
    perche: "Perché",
    nota: "Note",
    codice: "PERF codice",
    descrizione: "PERF descrizione",
    natura: "PERF natura",
  },
} as const;
