import { inPezzi } from "../../src/word/sillabe";

const tutte = () => true;
const segnata = (testo: string, isLunga: (parola: string) => boolean = tutte) =>
  inPezzi(testo, isLunga)
    .map(({ testo: pezzo, taglio }) => `${pezzo}${taglio === null ? "" : taglio === "-" ? "-" : "|"}`)
    .join("");

describe("inPezzi", () => {
  it.each([
    ["sperimentata", "spe-ri-men-tata"],
    ["mantenimento", "man-te-ni-mento"],
    ["certificazione", "cer-ti-fi-ca-zione"],
    ["trasparenza", "tra-spa-renza"],
    ["monitoraggio", "moni-to-rag-gio"],
    ["costruzione", "costru-zione"],
    ["infrastrutture", "infra-strut-ture"],
    ["riorganizzazione", "rior-ga-niz-za-zione"],
    ["pubblica", "pub-blica"],
    ["insegnante", "inse-gnante"],
    ["anno", "anno"],
    ["PREVENTIVO", "PRE-VEN-TIVO"],
    ["31/12/2020", "31/12/2020"],
    ["CRM", "CRM"],
    ["e8afafaebc9aaad0817be437edbacecabanonono", "e8afafaebc9aaad0817be437edbacecabanonono"],
    ["https://www.camera.it/trasparenza", "https://www.camera.it/trasparenza"],
    ["segreteria@camera.it", "segreteria@camera.it"],
  ])("parts %s by its syllables, never two letters alone", (parola, attesa) => {
    expect(segnata(parola)).toBe(attesa);
  });

  it("parts at a slash between words without a hyphen, and further only what is still too long", () => {
    expect(segnata("di Mise/Unioncam.", (parola) => parola.length > 10)).toBe("di Mise/|Unioncam.");
    expect(segnata("di Mise/Unioncamere", (parola) => parola.length > 10)).toBe("di Mise/|Union-ca-mere");
  });

  it("parts at the hyphen that a word has, and further only what is still too long", () => {
    expect(segnata("Economico-finanziario", (parola) => parola.length > 12)).toBe("Economico-finanziario");
    expect(segnata("Tecnico-amministrativo", (parola) => parola.length > 10)).toBe("Tecnico-ammi-ni-stra-tivo");
  });

  it("leaves the words that are not long, and every letter", () => {
    expect(segnata("1 impresa sperimentata. stampa", (parola) => parola.length > 12)).toBe(
      "1 impresa spe-ri-men-tata. stampa",
    );
    const testo = "Definizione  e attivazione\tdell'infrastruttura ";
    expect(
      inPezzi(testo, tutte)
        .map(({ testo: uno }) => uno)
        .join(""),
    ).toBe(testo);
  });
});
