import { misuraCartella } from "../../src/actions/cartella/misuraCartella";
import { costruisciRelazione, TUTTA_LA_RELAZIONE } from "../../src/actions/relazione/relazione";
import { leggiCausa, scriviCausa } from "../../src/actions/relazione/scostamento";
import { annulla } from "../../src/actions/scrittura/annulla";
import { conDueFogli } from "../support/dueFogli";

const SCELTE = { politica: null, anno: null };
const build = () =>
  costruisciRelazione({ ...TUTTA_LA_RELAZIONE, tabelle: ["quadro", "scostamenti"] }, "nativa", 46_000, SCELTE);

/** The place of an indicator of the sheet "Area" by its name. */
async function postoDi(nome: string) {
  const { fogli } = await misuraCartella(["Area"], SCELTE);
  const esito = fogli[0]?.esito;
  const uno =
    esito?.tipo === "cruscotto" && esito.misurato.indicatori.find(({ indicatore }) => indicatore.nome === nome);
  if (!uno) throw new Error(`no row ${nome}`);
  return { riga: uno.indicatore.riga, colonna: uno.indicatore.colonne.target };
}

describe("scriviCausa", () => {
  it("types the cause where the Relazione reads it, keeps it when it is built again, and is undone", async () => {
    const excel = await conDueFogli();
    try {
      const posto = await postoDi("n. visite");
      expect(await leggiCausa("Area", posto)).toBeNull();

      await build();
      const vuota = { causa: "", azione: "" };
      expect(await leggiCausa("Area", posto)).toEqual(vuota);
      const detta = { causa: "=ente in riorganizzazione", azione: "dicembre 2020" };
      expect(await scriviCausa("Area", posto, detta, vuota)).toMatchObject({ codice: "causa-scritta" });
      expect(await leggiCausa("Area", posto)).toEqual(detta);
      expect(await leggiCausa("Pisa", { riga: 3, colonna: 5 })).toEqual(vuota);
      await build();
      expect(await leggiCausa("Area", posto)).toEqual(detta);

      await expect(scriviCausa("Area", posto, vuota, vuota)).rejects.toMatchObject({ codice: "foglio-cambiato" });
      await annulla();
      await annulla();
      expect(await leggiCausa("Area", posto)).toEqual(vuota);
    } finally {
      excel.stop();
      excel.host.dispose();
    }
  });
});
