import { isPagamentiDirigenti, isUnitaSiNo } from "../../src/domain/paroleDellaRiga";
import {
  isEliminato,
  isMancante,
  isMonitoraggio,
  isNessunaDomanda,
  isRelativo,
  parseSiNo,
} from "../../src/domain/paroleDiStato";

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
      ],
      ["0", "sì", "✓", "nd 3", "attesa", "non", "farne tre"],
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
