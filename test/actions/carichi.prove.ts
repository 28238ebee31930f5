import { annulla } from "../../src/actions/scrittura/annulla";
import { lastRitorno } from "../../src/actions/scrittura/cronologia";
import { fotografa } from "../../src/actions/anno/fotografa";
import { preparaAnno } from "../../src/actions/anno/preparaAnno";
import { apriBanco, chiaveVoce, scriviBanco } from "../../src/actions/anno/banco";
import { preparaContatti } from "../../src/actions/anno/contatti";
import { costruisciCruscotto } from "../../src/actions/anno/costruisciCruscotto";
import { leggiDaRaccogliere } from "../../src/actions/anno/raccolta";
import { applicaSemafori } from "../../src/actions/foglio/applicaSemafori";
import { ripristinaFormule, trasformaInValori } from "../../src/actions/foglio/convertiFormule";
import { anteprimaRicalcolo, ricalcolaSal } from "../../src/actions/foglio/ricalcolaSal";
import { anteprimaRisposta, rispondi } from "../../src/actions/foglio/rispondi";
import { anteprimaFogli, scriviFogli } from "../../src/actions/foglio/suPiuFogli";
import { PerfError } from "../../src/actions/PerfError";
import { quadroDiSintesi } from "../../src/actions/relazione/quadroDiSintesi";
import { costruisciRelazione, TUTTA_LA_RELAZIONE } from "../../src/actions/relazione/relazione";
import { registerPerf } from "../../src/standalone/registerPerf";
import { dimentica } from "../support/dimentica";
import { openExcel, type OpenExcel } from "../support/openExcel";
import { statoCartella } from "../support/statoCartella";

/** What Excel on the web takes, of a request and of an answer. */
const LIMITE = 5 * 1024 * 1024;
const LUNGO = "misurato dai registri dell'ufficio e dalle note di chi ne risponde, con le fonti accanto a ogni cifra. ";
const RIGHE_PER_SCRITTURA = 1000;

const ricalcola = async (modo: "perf" | "nativa" | "valori") => ricalcolaSal(await anteprimaRicalcolo(modo));
const frasi = async () => {
  const banco = await apriBanco();
  const proposte = banco.voci.flatMap((voce) => {
    const { proposta } = voce.lettura;
    return proposta ? [[chiaveVoce(voce), proposta.valore] as const] : [];
  });
  return scriviBanco(banco, new Map(proposte), "Controllo");
};
const tutteLeRisposte = async (righe: number) =>
  rispondi(
    await anteprimaRisposta("Foglio1", {
      su: "righe",
      righe: Array.from({ length: righe }, (_, at) => ({ riga: at + 1, colonna: 2 })),
      risposta: { cosa: "verso", verso: "crescente" },
    }),
  );

const relazione = () => costruisciRelazione(TUTTA_LA_RELAZIONE, "perf", 46_000, { politica: null, anno: null });

/** Every command that writes more on more rows, in an order in which each finds what it needs. */
const COMANDI: readonly (readonly [string, (righe: number) => Promise<unknown>])[] = [
  ["risposta su tutte le righe", tutteLeRisposte],
  ["banco", frasi],
  ["ricalcola perf", () => ricalcola("perf")],
  ["trasforma in valori", () => trasformaInValori()],
  ["ripristina formule", () => ripristinaFormule()],
  ["ricalcola nativa", () => ricalcola("nativa")],
  ["ricalcola valori", () => ricalcola("valori")],
  ["ricalcola su più fogli", async () => scriviFogli(await anteprimaFogli("ricalcola", ["Foglio1"], "perf"))],
  ["semafori", () => applicaSemafori()],
  ["sintesi", () => quadroDiSintesi("Foglio1")],
  ["fotografia", () => fotografa({ al: 46_300, autore: "Controllo", isRifatta: false })],
  [
    "contatti",
    async (righe) =>
      preparaContatti(
        await leggiDaRaccogliere(),
        Array.from({ length: righe }, (_, at) => `Ufficio ${at}, ${LUNGO}`),
      ),
  ],
  ["cruscotto dal piano", () => costruisciCruscotto("Piano", "perf")],
  ["anno nuovo", () => preparaAnno(null, { politica: null, anno: 2024 })],
];

/** Those that are tried on far more rows too, on a sheet on which no other has been given. */
const ANCHE_SU_MOLTE: typeof COMANDI = [
  ["ricalcola", () => ricalcola("perf")],
  ["semafori", () => applicaSemafori()],
  ["sintesi", () => quadroDiSintesi("Foglio1")],
  ["relazione", relazione],
];
/** What a command may be refused for before anything is written: its size. */
const RIFIUTI = new Set(["troppo-grande", "relazione-troppo-grande"]);
const [POCHE, MEDIE, MOLTE] = [25, 3000, 20_000];
/** One of them may take long on a busy machine: only what hangs is stopped. */
const ATTESA_MS = 3_600_000;

async function riempi({ Excel }: OpenExcel, righe: number): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const piano = context.workbook.worksheets.add("Piano");
    sheet.getRange("A1:E1").values = [["Obiettivo", "Indicatore", "Target 2024", "Consuntivo 2024", "SAL"]];
    piano.getRange("A1:D1").values = [["Obiettivo", "Indicatore", "Peso", "Target 2025"]];
    await context.sync();
    for (let da = 0; da < righe; da += RIGHE_PER_SCRITTURA) {
      const quali = Array.from({ length: Math.min(RIGHE_PER_SCRITTURA, righe - da) }, (_, at) => da + at);
      sheet.getRangeByIndexes(1 + da, 0, quali.length, 5).values = quali.map((at) => [
        `Obiettivo ${Math.floor(at / 20)}`,
        `n. interventi di promozione, ambito ${at}: ${LUNGO.repeat(4)}`,
        100,
        at % 10 === 3 ? `Realizzati ${at % 90} interventi` : (at * 7) % 130,
        "",
      ]);
      piano.getRangeByIndexes(1 + da, 0, quali.length, 4).values = quali.map((at) => [
        `Obiettivo ${Math.floor(at / 20)}`,
        `n. interventi di promozione, ambito ${at}: ${LUNGO.repeat(4)}`,
        1,
        120,
      ]);
      await context.sync();
    }
    sheet.activate();
    await context.sync();
  });
}

/** A cruscotto of so many rows, on which commands are given one after the other. */
function suRighe(righe: number, comandi: typeof COMANDI): void {
  let excel: OpenExcel;
  let massimo = 0;

  beforeAll(async () => {
    excel = await openExcel({ excelApi: "1.21" });
    registerPerf(excel.host);
    await riempi(excel, righe);
    const { host } = excel;
    const answer = host.handleRequest.bind(host);
    host.handleRequest = async (body) => {
      const risposta = await answer(body);
      massimo = Math.max(massimo, Buffer.byteLength(JSON.stringify(body)), Buffer.byteLength(JSON.stringify(risposta)));
      return risposta;
    };
  }, ATTESA_MS);

  afterAll(() => {
    excel.stop();
    excel.host.dispose();
  });

  it.each(comandi)(
    "%s stays within what Excel on the web takes, or is refused and writes nothing",
    async (nome, esegui) => {
      dimentica();
      const prima = nome === "anno nuovo" ? await statoCartella(excel) : null;
      massimo = 0;
      const inizio = Date.now();
      let esito = "done";
      try {
        await esegui(righe);
        expect(lastRitorno()).not.toBeNull();
        if (prima) {
          // The last of them, taken back.
          await annulla();
          expect(await statoCartella(excel)).toEqual(prima);
        }
      } catch (errore) {
        if (!(errore instanceof PerfError)) throw errore;
        esito = `${errore.codice}, ${String(errore.dati["scritto"] ?? "nulla")}`;
        expect([RIFIUTI.has(errore.codice), errore.dati["scritto"] ?? "nulla"]).toEqual([true, "nulla"]);
      }
      process.stdout.write(
        `${righe} rows, ${nome}: ${esito}, at most ${Math.round(massimo / 1024)} KB, ${Math.round((Date.now() - inizio) / 1000)} s\n`,
      );
      expect(massimo).toBeLessThanOrEqual(LIMITE);
    },
    ATTESA_MS,
  );
}

describe.each([POCHE, MEDIE])("every command on %d rows with long texts", (righe) => {
  suRighe(righe, COMANDI);
});

// How our own time grows with them `npm run bench` says: jest makes some loops a hundred times slower, and not others.
describe.each([POCHE, MEDIE, MOLTE])("on %d rows with long texts", (righe) => {
  suRighe(righe, ANCHE_SU_MOLTE);
});
