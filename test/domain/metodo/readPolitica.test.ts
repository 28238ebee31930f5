import {
  checkPolitica,
  readPolitica,
  writePolitica,
  type AttesaPolitica,
} from "../../../src/domain/metodo/readPolitica";
import { POLITICA_STANDARD } from "../../../src/domain/metodo/politiche";
import { POLITICA_PISA, POLITICHE } from "../../../src/domain/metodo/politicheDegliEnti";
import { testoRifiutoPolitica } from "../../../src/texts/politica";

/** What else a group has to hold for one of its fields to be the first that is wrong. */
const COMPAGNI: Readonly<Record<string, object>> = {
  da: { sal: 1 },
  entroGiorni: { sal: 0.5 },
  teste: { colonne: {} },
  colonne: { teste: [] },
};
const letta = (scritta: unknown) => readPolitica(typeof scritta === "string" ? scritta : JSON.stringify(scritta));

const parole = (quante: number) => Array.from({ length: quante }, (_, at) => `p${at}`);
const gradini = (quanti: number) => parole(quanti).map((parola) => [parola]);
const lettura = { teste: ["Indicatore"], colonne: {} };

describe("readPolitica", () => {
  it.each(POLITICHE.map((politica) => [politica.id, politica] as const))("knows the preset %s", (id, politica) => {
    expect(letta(id)).toEqual({ ok: true, politica });
  });

  it("reads back a preset written whole", () => {
    for (const politica of POLITICHE) expect(letta(politica)).toEqual({ ok: true, politica });
  });

  it("reads back what is written, and refuses a text larger than any method before it reads it", () => {
    const politica = { ...POLITICA_PISA, id: "lucca", nome: "Lucca", scalaOrdinale: gradini(64) };
    expect(readPolitica(writePolitica(politica, 2))).toEqual({ ok: true, politica });
    expect(JSON.parse(writePolitica(politica))).toMatchObject({ versione: 1 });
    const grande = readPolitica(" ".repeat(500_001));
    expect(grande).toEqual({ ok: false, rifiuto: { campo: "", attesa: "misura", ammessi: "" } });
    expect(readPolitica(" ".repeat(500_000))).toMatchObject({ rifiuto: { attesa: "json" } });
  });

  it("takes from its base what it does not say", () => {
    expect(letta({ base: "pisa", id: "lucca", nome: "Lucca", soglie: { parziale: 0.6 }, massimo: 1.2 })).toEqual({
      ok: true,
      politica: {
        ...POLITICA_PISA,
        id: "lucca",
        nome: "Lucca",
        soglie: { parziale: 0.6, raggiunto: 0.9 },
        massimo: 1.2,
      },
    });
    expect(letta({})).toEqual({
      ok: true,
      politica: { ...POLITICA_STANDARD, id: "personale", nome: "Standard (modificato)" },
    });
  });

  it("adds to the axis of priorities of its base, or takes it away", () => {
    const con = (priorita: unknown) => {
      const politica = letta({ base: "pisa", medie: { priorita } });
      return politica.ok ? politica.politica.medie.priorita : politica.rifiuto;
    };
    expect(con({ nomi: { "1": "Imprese" } })).toEqual({ eccezioni: { A7: "2" }, nomi: { "1": "Imprese" } });
    expect(con(null)).toBeNull();
  });

  it.each<[string, unknown, string, AttesaPolitica]>([
    ["what is no JSON", "roma", "", "json"],
    ["what is no group of fields", [1], "", "oggetto"],
    ["a field that is misspelled", { soglia: {} }, "soglia", "campo-noto"],
    ["a field inside another that is misspelled", { soglie: { verde: 0.9 } }, "soglie.verde", "campo-noto"],
    ["a base nobody knows", { base: "roma" }, "base", "scelta"],
    ["a threshold in points", { soglie: { parziale: 80 } }, "soglie.parziale", "quota"],
    ["thresholds upside down", { soglie: { parziale: 0.95 } }, "soglie", "soglie"],
    ["a cap that is none of the three", { massimo: 2 }, "massimo", "scelta"],
    ["half a day", { ritardo: { giorniTolleranza: 0.5 } }, "ritardo.giorniTolleranza", "giorni"],
    ["a band within the tolerance", fasce(10, [5, 0.5]), "ritardo.fasce", "fasce"],
    ["bands that give more to who is later", fasce(0, [5, 0.5], [9, 0.6]), "ritardo.fasce", "fasce"],
    ["a rank that would break a formula", { scalaOrdinale: [["a;b"], ["c"]] }, "scalaOrdinale.0.0", "parola"],
    [
      "bands that do not grow",
      {
        scaglioni: [
          { da: 0.8, sal: 0.5 },
          { da: 0.5, sal: 1 },
        ],
      },
      "scaglioni",
      "scaglioni",
    ],
    [
      "bands that fall",
      {
        scaglioni: [
          { da: 0.5, sal: 0.8 },
          { da: 0.8, sal: 0.5 },
        ],
      },
      "scaglioni",
      "scaglioni",
    ],
    ["bands below nothing", { scaglioni: [{ da: -0.1, sal: 0.5 }] }, "scaglioni.0.da", "quota"],
    ["bands worth too much", { scaglioni: [{ da: 0.5, sal: 11 }] }, "scaglioni.0.sal", "quota"],
    ["a band without its share", { scaglioni: [{ da: 0.5 }] }, "scaglioni.0.sal", "oggetto"],
    ["a minimum in words", { sogliaMinima: "metà" }, "sogliaMinima", "quota"],
    ["a minimum above the whole", { sogliaMinima: 1.2 }, "sogliaMinima", "quota"],
    ["a beginning of its own", { partenza: "metà" }, "partenza", "scelta"],
    ["the same rank twice", { scalaOrdinale: [["a"], ["a"]] }, "scalaOrdinale", "scala"],
    ["judgements from the worst", { scalaGiudizio: [giudizio(0), giudizio(0.9)] }, "scalaGiudizio", "gradini"],
    ["a mean of priorities without their axis", { medie: { ente: "priorita" } }, "medie.ente", "asse"],
    ["a year that is none", { anno: 20 }, "anno", "anno"],
    ["what a later PERF wrote", { versione: 2 }, "versione", "versione"],
    ["more steps than a scale has", { scalaOrdinale: gradini(65) }, "scalaOrdinale", "misura"],
    ["more words on a step", { scalaOrdinale: [parole(65), ["z"]] }, "scalaOrdinale.0", "misura"],
    [
      "more bands than a table has",
      fasce(0, ...gradini(65).map((_, at): [number, number] => [at + 1, 0.5])),
      "ritardo.fasce",
      "misura",
    ],
    ["a name as long as a page", { nome: "a".repeat(501) }, "nome", "misura"],
    [
      "more readings than a body has sheets",
      { letture: Array.from({ length: 501 }, () => lettura) },
      "letture",
      "misura",
    ],
    [
      "names without end",
      { medie: { priorita: { nomi: Object.fromEntries(parole(501).map((una) => [una, una])) } } },
      "medie.priorita.nomi",
      "misura",
    ],
    ["a heading that is blank", { intestazioni: { sal: " " } }, "intestazioni.sal", "testo"],
  ])("refuses %s, and says which field and why", (_, scritta, campo, attesa) => {
    const rifiutata = letta(scritta);
    expect(rifiutata).toMatchObject({ ok: false, rifiuto: { campo, attesa } });
    if (rifiutata.ok) return;
    for (const lingua of ["it", "en"] as const)
      expect(testoRifiutoPolitica(rifiutata.rifiuto, lingua)).toContain(campo);
  });

  it.each<[AttesaPolitica, string, readonly unknown[]]>([
    ["quota", "soglie.parziale", ["0,8", -0.1, 1.1]],
    ["quota", "scaglioni.0.da", ["0,8", -0.1, 10.1]],
    ["giorni", "ritardo.giorniTolleranza", ["3", -1, 1.5, 10_000]],
    ["giorni", "ritardo.fasce.0.entroGiorni", ["3", -1, 1.5, 10_000]],
    ["oggetto", "ritardo.fasce.0", ["3", 3]],
    ["testo", "nome", [5, "", "  "]],
    ["parola", "scalaOrdinale.0.0", [5, "", "a;b"]],
    ["elenco", "scalaOrdinale", ["a", {}]],
    ["elenco", "scaglioni", ["a", {}]],
    ["elenco", "letture", ["a", {}]],
    ["testo", "letture.0.teste.0", [5, ""]],
    ["oggetto", "letture.0.colonne", [5, "a"]],
    ["oggetto", "letture.0", [5, "a"]],
    ["testo", "letture.0.colonne.target", ["a", 1.5, -16_385, 16_385]],
    ["anno", "anno", ["2020", 2020.5, 1999, 2100]],
    [
      "scala",
      "scalaOrdinale",
      [
        [],
        [["a"]],
        [["a"], []],
        [
          ["a", "b"],
          ["c", "a"],
        ],
      ],
    ],
    ["oggetto", "soglie", [5, "a", []]],
    ["oggetto", "medie.pesiProspettive", [5, "a"]],
    ["oggetto", "medie.priorita", [5, "a", []]],
    ["oggetto", "scalaGiudizio.0", [5, "a"]],
    [
      "gradini",
      "scalaGiudizio",
      [
        [giudizio(0.5), giudizio(0.5)],
        [giudizio(0.5), giudizio(0.6)],
      ],
    ],
    ["scelta", "massimo", ["1", 2, null]],
  ])("asks for «%s» in %s", (attesa, campo, valori) => {
    for (const valore of valori) {
      const [rifiutata, dove] = [checkPolitica(conCampo(campo, valore)), campo.split(".")];
      if (rifiutata.ok) throw new Error(`accepted: ${JSON.stringify(valore)}`);
      expect([valore, rifiutata.rifiuto.attesa]).toEqual([valore, attesa]);
      expect(rifiutata.rifiuto.campo.split(".").slice(0, dove.length)).toEqual(dove);
      if (attesa !== "scelta") expect(rifiutata.rifiuto.ammessi).toBe("");
    }
  });

  it.each([
    ["ritardo.giorniTolleranza", 9999],
    ["scaglioni.0", { da: 0, sal: 10 }],
    ["letture.0", { teste: ["Target"], colonne: { target: -16_384, sal: 16_384 } }],
    ["anno", 2000],
    ["anno", 2099],
    ["anno", null],
    ["soglie", { parziale: 0.9, raggiunto: 0.9 }],
    ["scalaOrdinale", [["a"], ["b"]]],
    [
      "ritardo",
      {
        giorniTolleranza: 0,
        fasce: [
          { entroGiorni: 5, sal: 1 },
          { entroGiorni: 9, sal: 1 },
        ],
      },
    ],
  ])("accepts the ends of what %s may be: %j", (campo, valore) => {
    expect(checkPolitica(conCampo(campo, valore)).ok).toBe(true);
  });

  it("keeps what sheets were read as, and refuses bands of the same days", () => {
    const letture = [{ teste: ["Target"], colonne: { target: 3 } }];
    const politica = letta({ letture });
    expect(politica.ok && politica.politica.letture).toEqual(letture);
    expect(letta(fasce(0, [5, 0.5], [5, 0.4]))).toMatchObject({ ok: false, rifiuto: { attesa: "fasce" } });
  });

  it("takes the name of a preset among blanks", () => {
    expect(letta("  pisa ")).toEqual({ ok: true, politica: POLITICA_PISA });
  });

  it("gives an axis to a base that has none", () => {
    const politica = letta({ medie: { priorita: { nomi: { "1": "Imprese" } } } });
    expect(politica.ok && politica.politica.medie.priorita).toEqual({ eccezioni: {}, nomi: { "1": "Imprese" } });
  });

  it("leaves what is undefined as in its base", () => {
    const politica = checkPolitica({ base: "pisa", medie: { priorita: { nomi: undefined, eccezioni: {} } } });
    expect(politica.ok && politica.politica.medie.priorita?.nomi).toEqual(POLITICA_PISA.medie.priorita?.nomi);
  });

  it("names the values that a choice allows", () => {
    const rifiutata = letta({ decrescente: "curva" });
    expect(rifiutata.ok ? "" : testoRifiutoPolitica(rifiutata.rifiuto, "it")).toBe(
      '«decrescente» deve essere uno di questi valori: "rapporto", "lineare"',
    );
  });
});

/** A method that says one thing only: the value at a path of names and of places in a list. */
function conCampo(campo: string, valore: unknown): unknown {
  return campo
    .split(".")
    .reduceRight<unknown>((dentro, nome) => (nome === "0" ? [dentro] : { ...COMPAGNI[nome], [nome]: dentro }), valore);
}

function fasce(giorniTolleranza: number, ...voci: readonly (readonly [number, number])[]) {
  return { ritardo: { giorniTolleranza, fasce: voci.map(([entroGiorni, sal]) => ({ entroGiorni, sal })) } };
}

function giudizio(da: number) {
  return { nome: `da ${da}`, da };
}
