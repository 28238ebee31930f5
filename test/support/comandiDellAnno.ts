import { apriBanco, chiaveVoce, scriviBanco } from "../../src/actions/anno/banco";
import { preparaContatti } from "../../src/actions/anno/contatti";
import { costruisciCruscotto } from "../../src/actions/anno/costruisciCruscotto";
import {
  leggiDaRaccogliere,
  preparaFogli,
  quadroDiRaccolta,
  sceltiDi,
  scriviTornate,
  vediTornate,
  zipDelleSchede,
} from "../../src/actions/anno/raccolta";
import { readGriglie } from "../../src/actions/file/griglieDelFile";
import { anteprimaFogli, scriviFogli } from "../../src/actions/foglio/suPiuFogli";
import { leggiCampi, scriviCampi } from "../../src/actions/relazione/campiDellaRiga";
import { quadroDiSintesi } from "../../src/actions/relazione/quadroDiSintesi";
import { costruisciRelazione, TUTTA_LA_RELAZIONE } from "../../src/actions/relazione/relazione";
import { impostaGiorno } from "../../src/actions/scelte/giorno";
import type { ComandoFogli } from "../../src/actions/viste/AnteprimaFogli";
import { readZip, unpack } from "../../src/pacchetto/zip/readZip";
import { leggiScheda } from "../../src/raccolta/file/leggiScheda";
import type { FileTornato } from "../../src/raccolta/ritorno/raccogli";
import type { ComandoProvato } from "./comandiProvati";
import type { OpenExcel } from "./openExcel";

const CIASCUNO = { tipo: "foglio" } as const;
const FOGLI = ["Pisa", "Area"];

async function scrivi({ Excel }: OpenExcel, foglio: string, indirizzo: string, valori: unknown[][]): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(foglio).getRange(indirizzo).values = valori;
    await context.sync();
  });
}

let tornate: readonly FileTornato[] = [];

/** The schede of the two sheets as they come back: each with one figure more than it went out with. */
async function spedisci(): Promise<void> {
  const cartella = await leggiDaRaccogliere();
  const zip = zipDelleSchede(cartella, quadroDiRaccolta(cartella, CIASCUNO, new Map()).ripartizione);
  tornate = readZip(zip?.contenuto ?? new Uint8Array()).map((entry) => {
    const scheda = leggiScheda(readGriglie(unpack(entry)), entry.name, 43_850);
    const righe = scheda?.righe.map((riga) => {
      const prima = riga.valore.tipo === "numero" ? riga.valore.valore : 3;
      return { ...riga, valore: { tipo: "numero", valore: prima + 1, formato: "General" } as const };
    });
    return { file: entry.name, scheda: scheda && { ...scheda, righe: righe ?? [] } };
  });
}

const raccogliTornate = async () => {
  const cartella = await leggiDaRaccogliere();
  return scriviTornate(cartella, sceltiDi(vediTornate(cartella, tornate), new Map()));
};

const leggiFrasi = async () => {
  const banco = await apriBanco();
  const proposte = banco.voci.flatMap((voce) => {
    const { proposta } = voce.lettura;
    return proposta ? [[chiaveVoce(voce), proposta.valore] as const] : [];
  });
  return scriviBanco(banco, new Map(proposte), "Controllo");
};

const insieme = async (comando: ComandoFogli) =>
  scriviFogli(await anteprimaFogli(comando, FOGLI, comando === "ricalcola" ? "perf" : null));

const relazione = () =>
  costruisciRelazione({ ...TUTTA_LA_RELAZIONE, tabelle: ["quadro", "scostamenti"] }, "perf", 46_000, {
    politica: null,
    anno: null,
  });

const TEMPI_MEDI = { riga: 4, colonna: 5 };
const causa = async (testo: string) => {
  const visti = await leggiCampi("Pisa", TEMPI_MEDI);
  return scriviCampi("Pisa", TEMPI_MEDI, { causa: testo }, visti);
};

const PIANO = [
  ["Piano della performance 2021", "", "", ""],
  ["Obiettivo", "Indicatore", "Peso", "Target 2021"],
  ["A1 Promuovere", "N. imprese coinvolte", 0.5, 12],
  ["A1 Promuovere", "Tempi medi di risposta (giorni)", 0.5, "<= 30"],
];

async function conPiano(excel: OpenExcel): Promise<void> {
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.add("Piano").getRange("A1:D4").values = PIANO;
    await context.sync();
  });
}

/** The commands of the whole workbook and of its year, on a first time and on a second one. */
export const COMANDI_DELL_ANNO: readonly ComandoProvato[] = [
  { nome: "raccolta", riscrive: true, prima: spedisci, esegui: raccogliTornate },
  {
    nome: "schede nei fogli",
    esegui: async () => {
      const cartella = await leggiDaRaccogliere();
      return preparaFogli(cartella, quadroDiRaccolta(cartella, CIASCUNO, new Map()).ripartizione);
    },
  },
  {
    nome: "banco",
    prima: (excel) => scrivi(excel, "Pisa", "E8", [["Realizzati 4 corsi"]]),
    esegui: leggiFrasi,
  },
  {
    nome: "contatti",
    esegui: async () => preparaContatti(await leggiDaRaccogliere(), ["Anagrafe", "Personale"]),
  },
  {
    nome: "contatti di nuovo",
    prima: async () => preparaContatti(await leggiDaRaccogliere(), ["Anagrafe"]),
    esegui: async () => preparaContatti(await leggiDaRaccogliere(), ["Anagrafe", "Personale"]),
  },
  { nome: "cruscotto dal piano", prima: conPiano, esegui: () => costruisciCruscotto("Piano", "perf") },
  { nome: "giorno", esegui: () => impostaGiorno(44_000) },
  { nome: "monitoraggio", prima: () => impostaGiorno(44_000), esegui: relazione },
  { nome: "sintesi in corso", prima: () => impostaGiorno(44_000), esegui: () => quadroDiSintesi("Pisa") },
  { nome: "causa di uno scostamento", prima: relazione, esegui: () => causa("Mancava il personale") },
  { nome: "ricalcola su più fogli", esegui: () => insieme("ricalcola") },
  { nome: "semafori su più fogli", esegui: () => insieme("semafori") },
  { nome: "valori su più fogli", prima: () => insieme("ricalcola"), esegui: () => insieme("valori") },
];
