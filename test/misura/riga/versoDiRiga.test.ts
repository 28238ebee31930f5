import { parsePubblicato } from "../../../src/domain/valori/parsePubblicato";
import { parseTarget } from "../../../src/domain/valori/parseTarget";
import type { VersoDeciso } from "../../../src/domain/Misura";
import type { RigaDaMisurare } from "../../../src/misura/riga/RigaDaMisurare";
import { ParoleDiRiga } from "../../../src/misura/riga/ParoleDiRiga";
import { decideVerso, readOperatore, settleVerso } from "../../../src/misura/riga/versoDiRiga";
import { cella } from "../../domain/cella";
import { indicatoreDi } from "../../support/letto";

describe("readOperatore", () => {
  const letto = (scritto: string, argomento: string | null = null) =>
    readOperatore(indicatoreDi({ operatore: cella(scritto) }), argomento);

  it.each([
    ["≥", ">="],
    [" ≤ ", "<="],
    ["almeno", ">="],
  ])("reads %s in its column", (scritto, operatore) => {
    expect(letto(scritto, "<")).toEqual({ operatore, isIllegibile: false });
  });

  it("says what cannot be read, and takes a word for nothing as none", () => {
    expect(letto("circa", ">=")).toEqual({ operatore: null, isIllegibile: true });
    expect(letto("n.d.")).toEqual({ operatore: null, isIllegibile: false });
    expect(letto("n.d.", ">=")).toEqual({ operatore: ">=", isIllegibile: false });
    expect(letto("")).toEqual({ operatore: null, isIllegibile: false });
    expect(letto("   ", "<=")).toEqual({ operatore: "<=", isIllegibile: false });
  });

  it("takes one of the user's argument, unless PERF presumed it", () => {
    expect(letto("", "decrescente")).toEqual({ operatore: null, isIllegibile: false });
    expect(letto("", ">?")).toEqual({ operatore: null, isIllegibile: false });
    expect(letto("", "di lato")).toEqual({ operatore: null, isIllegibile: false });
  });
});

/** The direction of a row, and where it is from. */
function decisoDi(parti: Partial<RigaDaMisurare>, target = "10", argomento: string | null = null): string {
  const riga = indicatoreDi({ testaTarget: "Target", testaConsuntivo: "Consuntivo", ...parti });
  const { verso, origine } = decideVerso(riga, new ParoleDiRiga(riga), argomento, parseTarget(cella(target)));
  return `${verso} ${origine}`;
}

describe("decideVerso", () => {
  const COSTI = { nome: "Costi di struttura" };

  it("lets the user decide first, the column next, the words last", () => {
    expect(decisoDi(COSTI)).toBe("decrescente parole");
    expect(decisoDi({ ...COSTI, versoScritto: cella("crescente") })).toBe("crescente colonna");
    expect(decisoDi({ ...COSTI, versoScritto: cella(" Maggiore è meglio ") })).toBe("crescente colonna");
    expect(decisoDi({ ...COSTI, versoScritto: cella("decrescente") }, "10", "crescente")).toBe("crescente utente");
    // What PERF presumed and kept, or what says no direction, decides nothing.
    expect(decisoDi(COSTI, "10", "crescente?")).toBe("decrescente parole");
    expect(decisoDi(COSTI, "10", "di lato")).toBe("decrescente parole");
  });

  it("leaves a doubt where the column cannot be read, but not against clear words for less", () => {
    const corsi = { nome: "Numero di corsi" };
    expect(decisoDi({ ...corsi, versoScritto: cella("boh") })).toBe("crescente dubbio");
    expect(decisoDi({ ...corsi, versoScritto: cella("n.d.") })).toBe("crescente parole");
    expect(decisoDi({ ...corsi, versoScritto: cella("max") })).toBe("crescente dubbio");
    expect(decisoDi({ ...COSTI, versoScritto: cella("max") })).toBe("decrescente dubbio");
    expect(decisoDi({ ...COSTI, versoScritto: cella("boh") })).toBe("decrescente parole");
  });

  it("takes the result of an objective, as a share, as better when it is more", () => {
    const nome = "SAL obiettivo B2 Riduzione dei costi";
    expect(decisoDi({ nome }, "100%")).toBe("crescente parole");
    expect(decisoDi({ nome }, "100")).not.toBe("crescente parole");
    expect(decisoDi({ nome: "Costi dell'obiettivo B2" }, "100%")).toBe("decrescente parole");
  });

  it("doubts the sign of a reduction that is written below zero", () => {
    const nome = "Riduzione della spesa";
    expect(decisoDi({ nome }, "-5%")).toBe("decrescente dubbio");
    expect(decisoDi({ nome }, "5%")).not.toContain("decrescente dubbio");
    expect(decisoDi({ nome: "Numero di corsi" }, "-5")).toBe("crescente parole");
    expect(decisoDi(COSTI, "-5%")).toBe("decrescente parole");
    expect(decisoDi({ nome }, "SI")).toBe(decisoDi({ nome }, "5%"));
  });

  it("asks about figures that are times by their unit, in its column, beside the figure or over it", () => {
    const nome = "Rilascio certificati";
    const attesa = "decrescente dubbio";
    expect(decisoDi({ nome, udm: "gg" })).toBe(attesa);
    expect(decisoDi({ nome }, "10 giorni")).toBe(attesa);
    expect(decisoDi({ nome, testaTarget: "Target (gg)" })).toBe(attesa);
    expect(decisoDi({ nome })).not.toBe(attesa);
    expect(decisoDi({ nome, descrizione: "giorni di formazione", udm: "gg" })).not.toBe(attesa);
    expect(decisoDi({ nome: "Giorni di apertura", udm: "gg" })).not.toBe(attesa);
  });

  it("asks about figures that their headings call costs", () => {
    const teste = { testaTarget: "Costo previsto", testaConsuntivo: "Costo effettivo" };
    expect(decisoDi({ nome: "Corsi per le imprese", ...teste })).toBe("decrescente dubbio");
    expect(decisoDi({ nome: "Corsi per le imprese" })).not.toBe("decrescente dubbio");
  });

  it("lets the formula say what is counted where nobody would ask for none of it", () => {
    const parti = { nome: "Soddisfazione degli utenti", descrizione: "reclami ricevuti" };
    expect(decisoDi(parti, "0")).toBe("decrescente parole");
    expect(decisoDi(parti, "1")).toBe("crescente parole");
    expect(decisoDi(parti, "SI")).toBe("crescente parole");
  });
});

describe("settleVerso", () => {
  /** As 6 on 9 gives: two thirds if more is better, the whole if less is. */
  const salCon = ({ verso }: VersoDeciso) => (verso === "crescente" ? 2 / 3 : 1);
  const pubblicato = (scritto: number) => parsePubblicato({ tipo: "numero", valore: scritto, formato: "0%" });
  const stabilito = (
    verso: VersoDeciso["verso"],
    origine: VersoDeciso["origine"],
    sal: number | null,
    con = salCon,
  ) => {
    const deciso = settleVerso({ verso, origine }, sal === null ? null : pubblicato(sal), con);
    return `${deciso.verso} ${deciso.origine}`;
  };

  it("takes from a published share the only direction that gives it, also against words", () => {
    expect(stabilito("decrescente", "dubbio", 0.67)).toBe("crescente pubblicato");
    expect(stabilito("decrescente", "parole", 0.67)).toBe("crescente pubblicato");
    expect(stabilito("crescente", "dubbio", 0.67)).toBe("crescente pubblicato");
  });

  it("takes from a published whole no more than a confirmation of a doubt", () => {
    expect(stabilito("decrescente", "dubbio", 1)).toBe("decrescente pubblicato");
    expect(stabilito("crescente", "dubbio", 1)).toBe("crescente dubbio");
    expect(stabilito("decrescente", "parole", 1)).toBe("decrescente parole");
    expect(stabilito("decrescente", "dubbio", 0, () => 0)).toBe("decrescente dubbio");
  });

  it("leaves what the user or the column decided, and what nothing published explains", () => {
    expect(stabilito("decrescente", "utente", 0.67)).toBe("decrescente utente");
    expect(stabilito("decrescente", "colonna", 0.67)).toBe("decrescente colonna");
    expect(stabilito("decrescente", "dubbio", 0.4)).toBe("decrescente dubbio");
    expect(stabilito("decrescente", "dubbio", null)).toBe("decrescente dubbio");
    expect(stabilito("decrescente", "dubbio", 0.67, () => 2 / 3)).toBe("decrescente dubbio");
    const soloZero = ({ verso }: VersoDeciso) => (verso === "crescente" ? 0 : 1);
    expect(stabilito("decrescente", "parole", 0, soloZero)).toBe("decrescente parole");
    expect(stabilito("decrescente", "dubbio", 0, soloZero)).toBe("decrescente dubbio");
  });
});
