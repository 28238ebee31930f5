import { POLITICA_STANDARD } from "../../../src/domain/metodo/politiche";
import { foglioDi } from "../../support/foglio";
import { misuratoDi } from "../../support/letto";

function rigaDi(target: string, consuntivo: string) {
  const tabella = `Indicatore | Target | Consuntivo\nNumero di corsi | ${target} | ${consuntivo}\nNumero di sale | 4 | 4`;
  const [riga] = misuratoDi(foglioDi(tabella), { politica: POLITICA_STANDARD }).indicatori;
  return [riga?.misura.sal, riga?.misura.esito, riga?.anomalie.map(({ codice }) => codice)];
}

describe("an error of Excel pasted as words", () => {
  it.each(["#VALORE!", "#VALUE!", "#DIV/0!", "#RIF!", "#REF!", "#NOME?", "#NAME?", "#NUM!", "#NULLO!", "# DIV/0!"])(
    "%s is an error, as target and as consuntivo",
    (errore) => {
      const atteso = [null, "calcolo da confermare", ["errore-in-cella"]];
      expect(rigaDi("10", errore)).toEqual(atteso);
      expect(rigaDi(errore, "10")).toEqual(atteso);
    },
  );

  it("is not the mark of what is not there yet", () => {
    expect(rigaDi("10", "#N/D")).toEqual([null, "da rilevare", ["consuntivo-mancante"]]);
  });

  it.each(["stima", "nessuno", "#valore aggiunto"])("is not %s, which is asked about and gives no SAL", (parola) => {
    const [sal, esito, codici] = rigaDi("10", parola);
    expect([sal, esito]).toEqual([null, "calcolo da confermare"]);
    expect(codici).not.toEqual([]);
    expect(codici).not.toContain("errore-in-cella");
  });
});
