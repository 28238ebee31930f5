import { TABELLE } from "../../src/domain/GenereTabella";
import { POLITICA_STANDARD } from "../../src/domain/metodo/politiche";
import { numero, testo } from "../../src/relazione/caselle/caselle";
import { displayCasella } from "../../src/relazione/caselle/displayCasella";
import { Valori } from "../../src/relazione/caselle/Valori";
import { colonneBrevi } from "../../src/relazione/colonneBrevi";
import { composeRelazione } from "../../src/relazione/composeRelazione";
import { nellaForma, tabelleSintetiche } from "../../src/relazione/sintetica";
import { foglioDi } from "../support/foglio";
import { materialeDi } from "../support/materiale";
import { ESITO, POLITICA, rigaDi, SAL, tabellaDi, VOCE } from "../support/tabelle";

const brevi = (foglio: string) => {
  const materiale = materialeDi([foglioDi(foglio)]);
  const tutte = composeRelazione(materiale, new Set(TABELLE));
  const valori = new Valori(tutte, POLITICA_STANDARD);
  return { tabelle: tabelleSintetiche(tutte, valori, { anno: null, soglie: "" }), valori };
};
const TRE = `Prospettiva | Obiettivo | Indicatore | Base 2019 | Area | Target | Consuntivo
  P1 Crescita | OB1 Digitale | Numero di corsi | 4 | Sede | 10 | 10
  P1 Crescita | OB1 Digitale | Numero di eventi | 5 | Sede | 10 | 10
  P2 Persone | OB2 Altro | Numero di visite | 6 | Sede | 10 | 9`;

describe("tabelleSintetiche", () => {
  it("holds no list, no series and no card that the detail shows as well", () => {
    const generi = brevi(TRE).tabelle.map(({ genere }) => genere);
    expect(generi).toEqual(["albero", "quadro", "dettaglio", "scostamenti", "nota"]);
  });

  it("lists the axes of the PIAO that have rows, and names the others below", () => {
    const conAsse = TRE.replace("Area |", "Asse PIAO |").replaceAll("| Sede |", "| Semplificazione |");
    const assi = brevi(conAsse).tabelle.find(({ genere }) => genere === "assi");
    expect(assi?.righe.map(({ id }) => id)).toEqual(["semplificazione"]);
    expect(assi?.note[0]).toContain("Accessibilità");
  });

  it("prints every SAL of the detail, also that of a heading of one row", () => {
    const { tabelle, valori } = brevi(TRE);
    const dettaglio = tabelle.find(({ genere }) => genere === "dettaglio");
    const sal = dettaglio?.colonne.find(({ id }) => id === "sal");
    const mostrati = dettaglio?.righe.map(({ caselle }) => sal && displayCasella(caselle["sal"], sal, valori));
    expect(mostrati?.map((uno) => uno?.replace("\u00a0", " "))).toEqual([
      ...["▲ 100,0%", "▲ 100,0%", "▲ 100,0%", "▲ 100,0%"],
      ...["◆ 90,0%", "◆ 90,0%", "◆ 90,0%", "▲ 95,0%"],
    ]);
  });

  it("says a column that is the same on every row above the table, and leaves blank ones out", () => {
    const dettaglio = brevi(TRE).tabelle.find(({ genere }) => genere === "dettaglio");
    expect(dettaglio?.premesse).toContain("Area: Sede.");
    expect(dettaglio?.colonne.map(({ titolo }) => titolo)).not.toContain("Area");
  });

  it("has sentences in the place of tables where nothing is measured", () => {
    const vuoto = TRE.replace(/\| (?:10|9)$/gm, "|");
    expect(brevi(vuoto).tabelle.map(({ genere }) => genere)).toEqual(["albero", "dettaglio", "scostamenti", "nota"]);
  });
});

describe("nellaForma, the whole document", () => {
  const intere = (foglio: string) => {
    const tutte = composeRelazione(materialeDi([foglioDi(foglio)]), new Set(TABELLE));
    const valori = new Valori(tutte, POLITICA_STANDARD);
    return { tabelle: nellaForma(tutte, valori, { forma: "integrale", anno: null, soglie: "" }), valori };
  };

  it("lists no axis of the PIAO that its note says to be without rows", () => {
    const conAsse = TRE.replace("Area |", "Asse PIAO |").replaceAll("| Sede |", "| Semplificazione |");
    const assi = intere(conAsse).tabelle.find(({ genere }) => genere === "assi");
    expect(assi?.righe.map(({ id }) => id)).toEqual(["semplificazione"]);
    expect(assi?.note[0]).toContain("Accessibilità");
  });

  it("says in the detail, as in the summary, how much is measured in the place of a mean of too little", () => {
    const { tabelle, valori } = intere(TRE.replace(/10\n(.*)eventi(.*)10$/m, "10\n$1eventi$2").replace(/9$/, ""));
    const sal = (genere: string) => {
      const tabella = tabelle.find((una) => una.genere === genere);
      const riga = tabella?.righe.find(({ stile }) => stile === "gruppo");
      return ["sal", "esito"].map((colonna) => riga?.caselle[colonna] && valori.valoreOf(riga.caselle[colonna]));
    };
    expect(sal("quadro")[0]).toBe("1 di 2 misurati");
    expect(sal("dettaglio")).toEqual(["1 di 2 misurati", ""]);
  });
});

describe("colonneBrevi", () => {
  it("keeps an outcome that the sign of its SAL does not say", () => {
    const riga = (id: string, sal: number | null, esito: string) =>
      rigaDi(id, { voce: testo(id), sal: sal === null ? testo("") : numero(sal), esito: testo(esito) });
    const tabella = tabellaDi({
      colonne: [VOCE, SAL, ESITO],
      righe: [riga("a", 1, "raggiunto"), riga("b", 0.5, "raggiunto (dichiarato)"), riga("c", null, "da rilevare")],
    });
    const valori = new Valori([tabella], POLITICA);
    const { colonne, righe } = colonneBrevi(tabella, valori);
    expect(colonne.map(({ id }) => id)).toEqual(["voce", "sal"]);
    expect(righe.map(({ caselle }) => displayCasella(caselle["sal"], SAL, valori))).toEqual([
      "▲\u00a0100,0%",
      "▼\u00a050,0% raggiunto (dichiarato)",
      "da rilevare",
    ]);
  });

  it.each([
    [
      ["Area o ufficio", "", "Area o ufficio"],
      ["voce", "sal"],
    ],
    [
      ["Area o ufficio", "", "Dirigente"],
      ["voce", "di", "sal"],
    ],
  ])("of headings of the kinds %j shows the columns %j", (di, mostrate) => {
    const tabella = tabellaDi({
      genere: "cascading",
      colonne: [VOCE, { id: "di", titolo: "Che cos'è", genere: "testo" }, SAL],
      righe: di.map((detto, at) => rigaDi(`${at}`, { voce: testo(`Area ${at}`), di: testo(detto), sal: numero(1) })),
    });
    const { colonne } = colonneBrevi(tabella, new Valori([tabella], POLITICA));
    expect(colonne.map(({ id }) => id)).toEqual(mostrate);
  });
});
