import { misuraCartella } from "../../src/actions/cartella/misuraCartella";
import { costruisciRelazione, TUTTA_LA_RELAZIONE } from "../../src/actions/relazione/relazione";
import { leggiCampi, scriviCampi } from "../../src/actions/relazione/campiDellaRiga";
import { annulla } from "../../src/actions/scrittura/annulla";
import { conDueFogli } from "../support/dueFogli";

const SCELTE = { politica: null, anno: null };
const build = () =>
  costruisciRelazione(
    { ...TUTTA_LA_RELAZIONE, tabelle: ["quadro", "scostamenti", "dossier"] },
    "nativa",
    46_000,
    SCELTE,
  );

/** The place of an indicator of the sheet "Area" by its name. */
async function postoDi(nome: string) {
  const { fogli } = await misuraCartella(["Area"], SCELTE);
  const esito = fogli[0]?.esito;
  const uno =
    esito?.tipo === "cruscotto" && esito.misurato.indicatori.find(({ indicatore }) => indicatore.nome === nome);
  if (!uno) throw new Error(`no row ${nome}`);
  return { riga: uno.indicatore.riga, colonna: uno.indicatore.colonne.target };
}

describe("scriviCampi", () => {
  it("types the cause and the source where the Relazione reads them, keeps them when it is built again, and they are undone at once", async () => {
    const excel = await conDueFogli();
    try {
      const posto = await postoDi("n. visite");
      expect(await leggiCampi("Area", posto)).toEqual({});

      await build();
      const vuota = { causa: "", azione: "", fonte: "", certifica: "" };
      expect(await leggiCampi("Area", posto)).toEqual(vuota);
      const detta = {
        ...vuota,
        causa: "=ente in riorganizzazione",
        azione: "dicembre 2020",
        fonte: "determina 12/2020",
      };
      expect(await scriviCampi("Area", posto, detta, vuota)).toMatchObject({ codice: "causa-scritta" });
      expect(await leggiCampi("Area", posto)).toEqual(detta);
      expect(await leggiCampi("Pisa", { riga: 3, colonna: 5 })).toEqual(vuota);
      await build();
      expect(await leggiCampi("Area", posto)).toEqual(detta);

      await expect(scriviCampi("Area", posto, vuota, vuota)).rejects.toMatchObject({ codice: "foglio-cambiato" });
      await annulla();
      expect(await annulla()).toMatchObject({ dati: { comando: "campi", soggetto: "n. visite" } });
      expect(await leggiCampi("Area", posto)).toEqual(vuota);
    } finally {
      excel.stop();
      excel.host.dispose();
    }
  });
});
