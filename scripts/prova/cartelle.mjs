// The workbooks of the hour with Excel: each sheet is a case, ready. Made with ExcelJS, which PERF itself does not use.
import ExcelJS from "exceljs";
import { GRUPPI } from "./passi.mjs";

const GIALLO = { type: "pattern", pattern: "solid", fgColor: { argb: "FFFFF2CC" } };
const GRIGIO = { type: "pattern", pattern: "solid", fgColor: { argb: "FFE7E6E6" } };
const TESTA = ["Obiettivo", "Indicatore", "Peso", "Target", "Consuntivo", "SAL"];
const ULTIMA_RIGA = 1_048_576;

/** PERF as it stands in a file. */
const perf = (nome, argomenti) => `_xldudf_PERF_${nome}(${argomenti})`;

/** What each function gives, beside what it should: read without the pane. */
const FUNZIONI = [
  ["Più alto è meglio", 11.02 / 12, perf("SAL", "12,11.02")],
  ["Dalla base", 0.5, perf("SAL", "80,70,,,,60")],
  ["Più basso è meglio", 0.8, perf("SAL", '8,10,"<="')],
  ["Entro una data, in ritardo", 0, perf("SAL", 'DATE(2019,12,31),DATE(2020,2,17),"<=","data"')],
  ["L'esito in parole", "parziale", perf("ESITO", "0.85")],
  ["Una media con i pesi", 0.9, perf("MEDIA", "F30:F31,G30:G31")],
  ["Un target scritto", 0.73, `INDEX(${perf("LEGGITARGET", '"≥ 73%"')},1,2)`],
  ["Una cella vuota, con la guardia", "", `IF(OR(D5="",E5=""),"",${perf("SAL", "D5,E5")})`],
  ["Una cella vuota, senza guardia (si manda che cosa appare)", null, perf("SAL", "10,E5")],
  ["Vuota di un altro foglio (si manda che cosa appare)", null, perf("SAL", "10,Testi!Z99")],
  ["Un intervallo con vuote", 0.9, perf("MEDIA", 'IF(ISBLANK(F30:F33),"",F30:F33),IF(ISBLANK(G30:G33),"",G30:G33)')],
  ["Un testo che non si capisce", "calcolo da confermare", perf("SAL", '10,"molti"')],
];

function funzioni(cartella) {
  const foglio = cartella.addWorksheet("Funzioni");
  foglio.columns = [{ width: 48 }, { width: 22 }, { width: 22 }, { width: 10 }];
  foglio.addRow(["Prova delle funzioni: le celle gialle rispondono anche a riquadro chiuso"]);
  foglio.addRow([]);
  foglio.addRow(["Che cosa", "Deve dare", "Dà", "Torna"]);
  for (const [nome, atteso, formula] of FUNZIONI) {
    const riga = foglio.addRow([nome, atteso ?? "(si manda)", { formula }]);
    riga.getCell(3).fill = GIALLO;
    const { number } = riga;
    if (atteso === null) continue;
    const uguali = typeof atteso === "number" ? `ABS(C${number}-B${number})<0.0001` : `C${number}&""=B${number}&""`;
    riga.getCell(4).value = { formula: `IF(ISERROR(C${number}),"no",IF(${uguali},"sì","no"))` };
  }
  foglio.getCell("F29").value = "SAL";
  foglio.getCell("G29").value = "Peso";
  foglio.getCell("F30").value = 1;
  foglio.getCell("G30").value = 0.5;
  foglio.getCell("F31").value = 0.8;
  foglio.getCell("G31").value = 0.5;
}

/**
 * @param {number} quante
 * @param {number} perObiettivo rows of one objective, each with the same weight
 */
function righe(quante, perObiettivo = 5) {
  return Array.from({ length: quante }, (_, at) => [
    `Obiettivo ${1 + Math.floor(at / perObiettivo)}`,
    `Numero di pratiche concluse dall'ufficio ${at + 1}`,
    1 / perObiettivo,
    100 + ((at * 37) % 90),
    80 + ((at * 53) % 110),
    null,
  ]);
}

function scriviRighe(foglio, quante, perObiettivo = 5) {
  foglio.columns = [{ width: 24 }, { width: 52 }, { width: 10 }, { width: 12 }, { width: 12 }, { width: 10 }];
  foglio.addRow(TESTA).font = { bold: true };
  for (const riga of righe(quante, perObiettivo)) foglio.addRow(riga);
}

function tabella(cartella) {
  const foglio = cartella.addWorksheet("Tabella");
  foglio.columns = [{ width: 24 }, { width: 52 }];
  foglio.addTable({
    name: "Cruscotto1",
    ref: "A1",
    headerRow: true,
    columns: TESTA.map((name) => ({ name })),
    rows: righe(15),
  });
}

function unioni(cartella) {
  const foglio = cartella.addWorksheet("Unioni");
  scriviRighe(foglio, 1_200, 2);
  for (let riga = 2; riga < 1_202; riga += 2) foglio.mergeCells(riga, 1, riga + 1, 1);
}

function finoInFondo(cartella) {
  const foglio = cartella.addWorksheet("Fino in fondo");
  scriviRighe(foglio, 20);
  for (const colonna of [4, 5, 6]) foglio.getColumn(colonna).fill = GRIGIO;
  foglio.getCell(ULTIMA_RIGA, 6).fill = GRIGIO;
}

async function protetto(cartella) {
  const foglio = cartella.addWorksheet("Protetto");
  scriviRighe(foglio, 10);
  for (let riga = 2; riga <= 11; riga += 1) foglio.getCell(riga, 5).protection = { locked: false };
  await foglio.protect("", {});
}

function filtrato(cartella) {
  const foglio = cartella.addWorksheet("Filtrato");
  scriviRighe(foglio, 15);
  foglio.autoFilter = "A1:F16";
  for (const riga of [4, 5, 6, 11]) foglio.getRow(riga).hidden = true;
}

const TESTI = [
  "mar 5",
  "VERO",
  "dicembre 2019",
  '=HYPERLINK("http://esempio.it","x")',
  "=1+1",
  "+39 055 12",
  "-2",
  "1/2",
  "00123",
];

function testi(cartella) {
  const foglio = cartella.addWorksheet("Testi");
  scriviRighe(foglio, TESTI.length, TESTI.length);
  foglio.getCell("G1").value = "Note";
  TESTI.forEach((testo, at) => {
    foglio.getCell(at + 2, 7).value = testo;
    if (at > 5) foglio.getCell(at + 2, 6).value = testo;
  });
}

/** The steps, each with where its outcome is written: the only thing that is sent back. */
function prova(cartella) {
  const foglio = cartella.addWorksheet("Prova");
  foglio.columns = [
    { width: 13 },
    { width: 24 },
    { width: 58 },
    { width: 58 },
    { width: 32 },
    { width: 16 },
    { width: 40 },
  ];
  foglio.addRow(["Prova di PERF in Excel: un'ora. Si segna l'esito accanto a ogni passo e si rimanda questo foglio."]);
  foglio.addRow(["Excel:", "", "Sistema:", "", "Data:"]);
  foglio.addRow([]);
  foglio.addRow(["Passo", "Dove", "Che cosa fare", "Che cosa deve accadere", "Che cosa scrivere", "Esito", "Risposta"]);
  foglio.getRow(4).font = { bold: true };
  for (const { gruppo, minuti, passi } of GRUPPI) {
    foglio.addRow([`${gruppo} (${minuti} minuti)`]).font = { bold: true };
    for (const { id, dove, fai, atteso, manda } of passi) {
      const riga = foglio.addRow([id, dove, fai.replaceAll("`", ""), atteso, manda, "", ""]);
      riga.alignment = { wrapText: true, vertical: "top" };
      riga.getCell(6).fill = GIALLO;
      riga.getCell(6).dataValidation = {
        type: "list",
        allowBlank: true,
        formulae: ['"riuscito,non riuscito,non provato"'],
      };
    }
  }
  foglio.views = [{ state: "frozen", ySplit: 4 }];
  foglio.pageSetup = { orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0, paperSize: 9 };
}

async function cartellaProva(pisa) {
  const cartella = new ExcelJS.Workbook();
  await cartella.xlsx.load(pisa);
  const [cruscotto] = cartella.worksheets;
  cruscotto.name = "Cruscotto";
  prova(cartella);
  funzioni(cartella);
  tabella(cartella);
  unioni(cartella);
  finoInFondo(cartella);
  await protetto(cartella);
  filtrato(cartella);
  testi(cartella);
  return cartella;
}

function cartella1904() {
  const cartella = new ExcelJS.Workbook();
  cartella.properties.date1904 = true;
  const foglio = cartella.addWorksheet("Date");
  foglio.addRow(["Obiettivo", "Indicatore", "Target", "Consuntivo", "SAL", "Note"]);
  const data = (mese, giorno) => new Date(Date.UTC(2019, mese - 1, giorno));
  foglio.addRow([
    "Carta dei servizi",
    "Pubblicazione entro la data prevista",
    data(6, 30),
    data(6, 15),
    null,
    "atteso 100%",
  ]);
  foglio.addRow([
    "Carta dei servizi",
    "Approvazione entro la data prevista",
    data(6, 30),
    data(8, 29),
    null,
    "atteso 0%, 60 giorni",
  ]);
  for (const riga of [2, 3]) for (const colonna of [3, 4]) foglio.getCell(riga, colonna).numFmt = "dd/mm/yyyy";
  return cartella;
}

function cartellaGrande() {
  const cartella = new ExcelJS.Workbook();
  scriviRighe(cartella.addWorksheet("Diecimila righe"), 10_000);
  return cartella;
}

/**
 * The workbooks, by file name.
 * @param {ArrayBuffer | Uint8Array} pisa a real cruscotto
 * @returns {Promise<ReadonlyMap<string, Uint8Array>>}
 */
export async function cartelleDiProva(pisa) {
  const fatte = {
    "prova.xlsx": await cartellaProva(pisa),
    "prova-1904.xlsx": cartella1904(),
    "prova-grande.xlsx": cartellaGrande(),
  };
  const scritte = await Promise.all(
    Object.entries(fatte).map(async ([nome, cartella]) => [nome, new Uint8Array(await cartella.xlsx.writeBuffer())]),
  );
  return new Map(scritte);
}
