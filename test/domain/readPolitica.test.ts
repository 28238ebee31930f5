import { readPolitica, type AttesaPolitica } from "../../src/domain/readPolitica";
import { POLITICA_STANDARD } from "../../src/domain/politiche";
import { POLITICA_PISA, POLITICHE } from "../../src/domain/politicheDegliEnti";
import { testoRifiutoPolitica } from "../../src/texts/politica";

const letta = (scritta: unknown) => readPolitica(typeof scritta === "string" ? scritta : JSON.stringify(scritta));

describe("readPolitica", () => {
  it.each(POLITICHE.map((politica) => [politica.id, politica] as const))("knows the preset %s", (id, politica) => {
    expect(letta(id)).toEqual({ ok: true, politica });
  });

  it("reads back a preset written whole", () => {
    for (const politica of POLITICHE) expect(letta(politica)).toEqual({ ok: true, politica });
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
    ["a heading that is blank", { intestazioni: { sal: " " } }, "intestazioni.sal", "testo"],
  ])("refuses %s, and says which field and why", (_, scritta, campo, attesa) => {
    const rifiutata = letta(scritta);
    expect(rifiutata).toMatchObject({ ok: false, rifiuto: { campo, attesa } });
    if (rifiutata.ok) return;
    for (const lingua of ["it", "en"] as const)
      expect(testoRifiutoPolitica(rifiutata.rifiuto, lingua)).toContain(campo);
  });

  it("names the values that a choice allows", () => {
    const rifiutata = letta({ decrescente: "curva" });
    expect(rifiutata.ok ? "" : testoRifiutoPolitica(rifiutata.rifiuto, "it")).toBe(
      '«decrescente» deve essere uno di questi valori: "rapporto", "lineare"',
    );
  });
});

function fasce(giorniTolleranza: number, ...voci: readonly (readonly [number, number])[]) {
  return { ritardo: { giorniTolleranza, fasce: voci.map(([entroGiorni, sal]) => ({ entroGiorni, sal })) } };
}

function giudizio(da: number) {
  return { nome: `da ${da}`, da };
}
