import { POLITICA_PISA } from "../../../../src/domain/metodo/politicheDegliEnti";
import { mappaOf } from "../../../../src/relazione/tabelle/esiti/mappa";
import { fogliEnte } from "../../../../src/relazione/tabelle/esiti/quadro";
import { foglioDi } from "../../../support/foglio";
import { materialeDi, stampata } from "../../../support/materiale";

const FOGLIO = `Cruscotto dell'ente 2023
  Prospettiva | Programma | Codice | Obiettivo | Indicatore | Peso | Target | Risultato | SAL
  UTENTI | PROGRAMMA 101 - Export | O1 | Aprire mercati | Alfa | 50% | 4 | 4 | 100%
  UTENTI | PROGRAMMA 101 - Export | O1 | Aprire mercati | Beta | 50% | 4 | 2 | 50%
  UTENTI | PROGRAMMA 203 - Regole | O2 | Vigilare | Gamma | 100% | 4 | 4 | 100%
  PROCESSI | PROGRAMMA 305 - Sede | O3 | Digitalizzare | Delta | 100% | 4 | |`;

describe("mappaOf, of programmes in a column of their own", () => {
  it("puts each objective where its prospettiva and its programme's priority meet", () => {
    const materiale = materialeDi([foglioDi(FOGLIO, "Ente")], { politica: POLITICA_PISA, anno: 2023 });
    const mappa = mappaOf(fogliEnte(materiale))!;
    const righe = stampata(mappa, materiale).map((riga) => Object.values(riga).map((una) => una.replace(/\s/g, " ")));
    expect(righe).toEqual([
      ["UTENTI", "", "◆ 75,0%", "", "▲ 100,0%", "", "–", expect.any(String)],
      ["", "Aprire mercati", "◆ 75,0%", "Vigilare", "▲ 100,0%", "", "", ""],
      ["PROCESSI", "", "–", "", "–", "", "", expect.any(String)],
      ["", "", "", "", "", "Digitalizzare", "", ""],
      expect.any(Array),
    ]);
  });
});
