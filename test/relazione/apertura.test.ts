import { TABELLE } from "../../src/domain/GenereTabella";
import { aperturaDopoSintesi, aperturaOf, sintesiOf } from "../../src/relazione/apertura";
import { numero, testo } from "../../src/relazione/caselle/caselle";
import type { Tabella } from "../../src/relazione/caselle/Tabella";
import { Valori } from "../../src/relazione/caselle/Valori";
import { composeRelazione } from "../../src/relazione/composeRelazione";
import { foglioDi } from "../support/foglio";
import { materialeDi } from "../support/materiale";
import { ESITO, POLITICA, rigaDi, SAL, tabellaDi, VOCE } from "../support/tabelle";

const frasi = (tabella: Tabella) => aperturaOf(tabella, new Valori([tabella], POLITICA));
const riga = (voce: string, sal: number | null, esito: string, stile: "voce" | "totale" | "gruppo" = "voce") =>
  rigaDi(voce, { voce: testo(voce), sal: sal === null ? testo("") : numero(sal), esito: testo(esito) }, stile);

const TUTTI = { misurati: 9, attesi: 9 };
const scostamenti = (...sal: readonly number[]) =>
  tabellaDi({
    genere: "scostamenti",
    copertura: TUTTI,
    colonne: [{ id: "indicatore", titolo: "Indicatore", genere: "lungo" }, SAL, ESITO],
    righe: sal.map((quota, at) =>
      rigaDi(`r${at}`, {
        indicatore: testo(`I${at}`),
        sal: numero(quota),
        esito: testo(quota < 0.8 ? "non raggiunto" : "parziale"),
      }),
    ),
  });

describe("aperturaOf", () => {
  it("opens the summary with the ente, how much of it is measured and what its scale says", () => {
    const quadro = tabellaDi({
      colonne: [VOCE, SAL, ESITO],
      righe: [
        riga("IMPRESE", 0.95, "raggiunto", "gruppo"),
        riga("A1", 1, "raggiunto"),
        riga("A2", 0.95, "raggiunto"),
        riga("A3", 0.5, "non raggiunto"),
        riga("A4", null, "da rilevare"),
        rigaDi(
          "Ente",
          {
            voce: testo("Ente"),
            sal: numero(0.95),
            esito: testo("raggiunto"),
            misurati: numero(9),
            attesi: numero(10),
          },
          "totale",
        ),
        rigaDi("giudizio", { voce: testo("Giudizio"), sal: testo("Eccellente") }, "totale"),
      ],
    });
    expect(frasi(quadro)).toEqual([
      "Il risultato complessivo dell'ente è ▲\u00a095,0% (raggiunto), misurati 9 indicatori su 10. Dalla scala dei giudizi: «Eccellente».",
    ]);
  });

  it("says that the ente has no result yet rather than a figure", () => {
    const quadro = tabellaDi({ colonne: [VOCE, SAL, ESITO], righe: [riga("Ente", null, "da rilevare", "totale")] });
    expect(frasi(quadro)).toEqual(["Il risultato complessivo dell'ente non si può ancora calcolare."]);
  });

  it("names the widest deviations, with those that are equal to the third", () => {
    expect(frasi(scostamenti(0.85, 0.1, 0.3, 0.3, 0.2))).toEqual([
      "Sotto il target 5 indicatori (misurati tutti i 9 indicatori), con esito «parziale» 1 e «non raggiunto» 4.",
      "I più lontani dal target: «I1» (▼\u00a010,0%), «I4» (▼\u00a020,0%), «I2» (▼\u00a030,0%) e «I3» (▼\u00a030,0%).",
    ]);
  });

  it("counts the widest deviations where too many are equal to be named", () => {
    expect(frasi(scostamenti(0.1, 0, 0, 0, 0, 0, 0))[1]).toBe(
      "I più lontani dal target sono 6 indicatori con SAL ▼\u00a00,0%.",
    );
  });

  it("says so where nothing is short of its target", () => {
    expect(frasi(scostamenti())).toEqual(["Nessun indicatore sotto il target: misurati tutti i 9 indicatori."]);
  });

  it.each([
    [0, 0, "Nessuno dei 44 indicatori è ancora misurato: degli scostamenti non si può dire."],
    [11, 0, "Misurati 11 indicatori su 44, troppo pochi per dire degli scostamenti."],
    [11, 2, "Misurati 11 indicatori su 44, troppo pochi per dire degli scostamenti: per ora sotto il target 2."],
  ])("says nothing of deviations where %d of 44 are measured and %d short", (misurati, sotto, detto) => {
    const tabella = scostamenti(...Array.from({ length: sotto }, () => 0.5));
    expect(frasi({ ...tabella, copertura: { misurati, attesi: 44 } })).toEqual([detto]);
  });

  it("says how many objectives of those with a SAL were reached", () => {
    const conteggio = (id: string, titolo: string) => ({ id, titolo, genere: "conteggio" }) as const;
    const esiti = tabellaDi({
      genere: "esiti",
      colonne: [
        VOCE,
        conteggio("raggiunti", "Conseguiti"),
        conteggio("nonRaggiunti", "Non conseguiti"),
        conteggio("misurati", "Misurati"),
        conteggio("attesi", "Totale"),
        { id: "% raggiunti", titolo: "% conseguiti", genere: "quota" },
        { id: "% nonRaggiunti", titolo: "% non conseguiti", genere: "quota" },
      ],
      righe: [
        rigaDi("strategici", {
          voce: testo("Obiettivi strategici"),
          raggiunti: numero(41),
          nonRaggiunti: numero(1),
          misurati: numero(42),
          attesi: numero(43),
          "% raggiunti": numero(41 / 42),
          "% nonRaggiunti": numero(1 / 42),
        }),
      ],
    });
    expect(frasi(esiti)).toEqual([
      "Obiettivi strategici: 42 con un SAL su 43. Conseguiti: 41 (97,6%) e non conseguiti: 1 (2,4%).",
    ]);
  });
});

describe("aperturaDopoSintesi", () => {
  it("says nothing again that the chapter of the main results says, but where no row shows it", () => {
    const materiale = materialeDi([
      foglioDi(
        "Obiettivo | Indicatore | Target | Consuntivo\n  OB1 Digitale | Alfa | 10 | 10\n  OB2 Altro | Beta | 10 | 9",
      ),
    ]);
    const tutte = composeRelazione(materiale, new Set(TABELLE));
    const valori = new Valori(tutte, POLITICA);
    const dette = sintesiOf(tutte, valori);
    expect(dette).toHaveLength(4);
    const dopo = tutte.flatMap((una) => aperturaDopoSintesi(una, valori));
    expect(dopo.filter((una) => dette.includes(una))).toEqual([]);
    expect(dopo).toContainEqual(expect.stringMatching(/^Indicatori: /));

    const scostamenti = tutte.find(({ genere }) => genere === "scostamenti")!;
    const senzaRighe = { ...scostamenti, righe: [] };
    expect(aperturaDopoSintesi(senzaRighe, valori)).toEqual(aperturaOf(senzaRighe, valori));
    expect(aperturaOf(senzaRighe, valori)).toHaveLength(1);
  });
});
