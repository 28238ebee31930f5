import { isEliminatoInNota } from "../../src/domain/eliminatoInNota";
import { isPagamentiDirigenti, isUnitaSiNo } from "../../src/domain/paroleDellaRiga";
import {
  isEliminato,
  isMancante,
  isMonitoraggio,
  isNessunaDomanda,
  isRelativo,
  parseSiNo,
} from "../../src/domain/paroleDiStato";

describe("isEliminatoInNota", () => {
  it("does not lose itself in a note of blanks", () => {
    const inizio = performance.now();
    isEliminatoInNota(`Eliminato ${" ".repeat(32_000)}`);
    isMancante(`in corso ${" a".repeat(16_000)}`);
    expect(performance.now() - inizio).toBeLessThan(50);
  });
});

describe("the words of a state", () => {
  it.each<[string, (testo: string) => unknown, readonly string[], readonly string[]]>([
    [
      "isMancante",
      isMancante,
      [
        "",
        " - ",
        "n.d.",
        "ND",
        "n. d.",
        "n/a",
        "n.c.",
        "n.r.",
        "?",
        "da rilevare",
        "da definire",
        "in attesa",
        "in attesa di dati",
        "dato non disponibile",
        "non pervenuto",
        "vedi note",
        "in istruttoria",
        "In via di definizione",
        "si attende il dato ISTAT",
        "atteso entro marzo",
        "sarà disponibile a giugno",
        "disponibile da aprile 2024",
        "n. disp.",
        "XX",
        "rimandato al 2025",
        "non rendicontato",
        "not yet due",
        "will be available in May",
        "under review",
        "WIP",
        "information not available",
        "figure not yet published",
      ],
      [
        "due incontri svolti",
        "disponibili due sale",
        "attesa media di 12 minuti",
        "expected 5",
        "due",
        "sarà",
        "0",
        "sì",
        "✓",
        "nd 3",
        "attesa",
        "non",
        "farne tre",
      ],
    ],
    [
      "isMonitoraggio",
      isMonitoraggio,
      ["monitoraggio", "In monitoraggio", "Anno di rilevazione", "solo rilevazione", "monitoraggio annuale"],
      ["report di monitoraggio", "monitoraggi", "rilevazione"],
    ],
    [
      "isEliminato",
      isEliminato,
      [
        "Eliminato",
        "eliminata",
        "Indicatore eliminato",
        "soppresso",
        "Target annullato (delibera 3)",
        "obiettivo stralciato.",
      ],
      ["eliminazione code", "da eliminare", "eliminatori", "procedimenti annullati"],
    ],
    [
      "isRelativo",
      isRelativo,
      [
        "media triennio precedente",
        "anno precedente",
        "biennio scorso",
        "esercizio passato",
        "rispetto al 2019",
        "rispetto alla media",
        "semestre precedente",
      ],
      ["rispetto dei tempi", "anno in corso", "precedente"],
    ],
    [
      "isNessunaDomanda",
      isNessunaDomanda,
      [
        "Nessun fabbisogno",
        "nessun supporto richiesto",
        "nessuna richiesta pervenuta",
        "non è stata pervenuta richiesta",
        "non pervenuta istanza",
        "nessuna ulteriore domanda presentata.",
        "nessun fabbisogno rilevato",
      ],
      ["fabbisogno", "nessuno", "nessun fabbisogno formativo del personale", "richiesta pervenuta"],
    ],
    [
      "isUnitaSiNo",
      isUnitaSiNo,
      ["SI/NO", "sì - no", "s/n", "si o no", "on/off", "Booleano", "binario", "SI=1 NO=0"],
      ["numero", "si", "%", "giorni"],
    ],
    [
      "isPagamentiDirigenti",
      isPagamentiDirigenti,
      ["Ritardo dei pagamenti (DL 13/2023)", "pagamenti, art. 4-bis", "tempi di pagamento articolo 4 bis"],
      ["Ritardo dei pagamenti", "DL 13/2023", "art. 4-bis"],
    ],
  ])("%s knows them", (_, conosce, sue, altre) => {
    expect(sue.filter((testo) => conosce(testo) !== true)).toEqual([]);
    expect(altre.filter((testo) => conosce(testo) !== false)).toEqual([]);
  });

  it("are yes or no", () => {
    const [si, no] = [
      ["si", "Sì", "S", "yes", "fatto", "Positivo", "x", "✓", "✔", "vero", "realizzato", "realizzata", "Sì!", "si."],
      ["no", "NO.", "non fatto", "negativo", "falso", "non realizzato", "non realizzata"],
    ];
    expect(si.filter((testo) => parseSiNo(testo) !== true)).toEqual([]);
    expect(no.filter((testo) => parseSiNo(testo) !== false)).toEqual([]);
    expect(["forse", "", "si no", "1"].map(parseSiNo)).toEqual([null, null, null, null]);
  });
});
