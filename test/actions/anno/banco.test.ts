import { annulla } from "../../../src/actions/scrittura/annulla";
import {
  apriBanco,
  chiaveVoce,
  scriviBanco,
  type BancoAperto,
  type ValoriAccolti,
} from "../../../src/actions/anno/banco";
import { misuraCartella } from "../../../src/actions/cartella/misuraCartella";
import { NESSUNA_SCELTA } from "../../../src/actions/cartella/misuraFoglio";
import { impostaPolitica } from "../../../src/actions/scelte/politica";
import { POLITICA_FIRENZE } from "../../../src/domain/metodo/politicheDegliEnti";
import { deduceDestinazione } from "../../../src/relazione/deduceDestinazione";
import { composeRelazione } from "../../../src/relazione/composeRelazione";
import type { Materiale } from "../../../src/relazione/caselle/Materiale";
import { valoriDi } from "../../support/materiale";
import { openExcel, type OpenExcel } from "../../support/openExcel";
import { cruscottoBytes } from "../../support/workbookFile";
import { readXlsx } from "../../../src/xlsx/readXlsx";

let excel: OpenExcel;

beforeEach(async () => {
  const nome = "firenze-2020-strategici";
  const { content } = await readXlsx(cruscottoBytes(nome), `${nome}.xlsx`);
  excel = await openExcel({ content });
  await impostaPolitica(JSON.stringify(POLITICA_FIRENZE));
});

afterEach(() => {
  excel.stop();
  excel.host.dispose();
});

const proposte = ({ voci }: BancoAperto): ValoriAccolti =>
  new Map(voci.flatMap((voce) => (voce.lettura.proposta ? [[chiaveVoce(voce), voce.lettura.proposta.valore]] : [])));

async function materiale(): Promise<Materiale> {
  const { fogli } = await misuraCartella(null, NESSUNA_SCELTA);
  const misurati = fogli.flatMap(({ grid, esito }) =>
    esito.tipo === "cruscotto"
      ? [
          {
            misurato: esito.misurato,
            grid,
            file: null,
            destinazione: deduceDestinazione(grid, esito.misurato.cruscotto.isDiEnte),
            titolo: grid.foglio,
          },
        ]
      : [],
  );
  return { fogli: misurati, accanto: [], precedenti: [], confronto: null, anno: 2020 };
}

const ESITI = ["raggiunti", "parziali", "nonRaggiunti", "misurati", "attesi"];

async function esiti(): Promise<readonly unknown[]> {
  const [strategici = []] = valoriDi(
    composeRelazione(await materiale(), new Set(["dettaglio", "esiti"])),
    "esiti",
    ESITI,
  );
  return strategici;
}

const celle = async () => {
  const { fogli } = await misuraCartella(null, NESSUNA_SCELTA);
  return fogli.filter(({ grid }) => !grid.foglio.startsWith("PERF")).map(({ grid }) => [grid.celle, grid.formule]);
};

describe("the desk of the consuntivi in words", () => {
  it("gives Firenze its 41 objectives of 42, changes no cell of the user's, and is taken back at once", async () => {
    const prima = await celle();
    const banco = await apriBanco();
    const senza = banco.voci.filter(({ lettura }) => lettura.proposta === null);
    expect(banco.voci).toHaveLength(34);
    // 7.2.A: its sentence says no value, neither does the document (golden: "non riporta il valore dell'indicatore").
    expect(senza.map(({ misurato }) => misurato.indicatore.target)).toHaveLength(1);
    const [daSe] = senza;
    const aMano = new Map([
      [chiaveVoce(daSe!), { tipo: "valore", cella: { tipo: "numero", valore: 0.97, formato: "0%" } }],
    ]);
    await scriviBanco(banco, proposte(banco), "Controllo di gestione");
    expect(await esiti()).toEqual([40, 0, 1, 41, 42]);
    const resta = await apriBanco();
    expect(resta.voci.map(chiaveVoce)).toEqual([chiaveVoce(daSe!)]);
    await scriviBanco(resta, aMano as ValoriAccolti, "");
    expect(await esiti()).toEqual([41, 0, 1, 42, 42]);
    expect(await celle()).toEqual(prima);

    await annulla();
    await annulla();
    expect(await celle()).toEqual(prima);
    expect((await apriBanco()).voci).toHaveLength(34);
  });

  it("asks who decides where a SAL takes the place of a rule, and refuses what has changed meanwhile", async () => {
    const banco = await apriBanco();
    await expect(scriviBanco(banco, proposte(banco), " ")).rejects.toMatchObject({ codice: "senza-motivo-e-autore" });
    const cella = banco.voci[0]!.misurato.indicatore;
    await excel.Excel.run(async (context) => {
      const foglio = context.workbook.worksheets.getItem(banco.voci[0]!.foglio.cruscotto.foglio);
      foglio.getCell(cella.riga, cella.colonne.consuntivo!).values = [["Sostenuti due progetti"]];
      await context.sync();
    });
    await expect(scriviBanco(banco, proposte(banco), "Io")).rejects.toMatchObject({ codice: "foglio-cambiato" });
  });

  it("holds no more once the sentence says something else, and asks again", async () => {
    const banco = await apriBanco();
    const voce = banco.voci.find(({ frase }) => frase.startsWith("Aperti 19.756"))!;
    await scriviBanco(banco, new Map([[chiaveVoce(voce), voce.lettura.proposta!.valore]]), "");
    const leggi = async () => {
      const { fogli } = await misuraCartella(null, NESSUNA_SCELTA);
      const righe = fogli.flatMap(({ esito }) => (esito.tipo === "cruscotto" ? esito.misurato.indicatori : []));
      return righe.find(({ indicatore }) => indicatore.nome === voce.misurato.indicatore.nome)!;
    };
    expect((await leggi()).misura.sal).toBe(1);
    const { indicatore } = voce.misurato;
    await excel.Excel.run(async (context) => {
      const foglio = context.workbook.worksheets.getItem(voce.foglio.cruscotto.foglio);
      foglio.getCell(indicatore.riga, indicatore.colonne.consuntivo!).values = [["Aperti 12.000 cassetti"]];
      await context.sync();
    });
    const dopo = await leggi();
    expect([dopo.misura.sal, dopo.anomalie.map(({ dati }) => dati && "motivo" in dati && dati.motivo)]).toEqual([
      null,
      expect.arrayContaining(["proposta-superata"]),
    ]);
    expect((await apriBanco()).voci.map(chiaveVoce)).toContain(chiaveVoce(voce));
  });
});
