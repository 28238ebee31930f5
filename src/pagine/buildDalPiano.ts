import { CELLA_VUOTA, type Cella } from "../domain/Cella";
import { displayCella } from "../domain/numeri/displayCella";
import { isMancante } from "../domain/valori/paroleDiStato";
import { normalize } from "../domain/testo/normalize";
import { parseOperatore } from "../domain/valori/operatori";
import type { Operatore } from "../domain/Valore";
import type { CruscottoMisurato, IndicatoreMisurato } from "../misura/CruscottoMisurato";
import { measureCruscotto } from "../misura/measureCruscotto";
import { readCruscotto } from "../cruscotto/readCruscotto";
import { nodiSopra } from "../cruscotto/nodi";
import type { Nodo } from "../cruscotto/Cruscotto";
import { cellAt, type SheetGrid } from "../cruscotto/griglia/SheetGrid";
import { cellaFormula, cellaNumero, cellaTesto } from "../formule/fogliPerf";
import { formulaDelModo, type ModoScrittura } from "../formule/sal/formulaDelModo";
import { indirizzoOf } from "../formule/indirizzo";
import type { CellaFoglio, FoglioPerf } from "../formule/Modifiche";
import { nomeLibero } from "../formule/nomeLibero";
import { DAL_PIANO } from "../texts/relazione/modello";
import { composeCruscotto, type CampoModello, type RigaModello } from "./colonneModello";

const CAMPI: readonly CampoModello[] = [
  "prospettiva",
  "strategico",
  "obiettivo",
  "pesoObiettivo",
  "indicatore",
  "udm",
  "peso",
  "operatore",
  "target",
  "consuntivo",
  "sal",
  "nota",
  "responsabile",
  "fonte",
  "baseline",
  "aprile",
  "agosto",
  "tipologia",
];
/** Columns that stand there only where the Piano says something for them. */
const SE_DETTI: ReadonlySet<CampoModello> = new Set(["prospettiva", "strategico", "pesoObiettivo", "tipologia"]);

/** As the lists of the cruscotto call them; a strict operator has no word there. */
const CONDIZIONI: Readonly<Record<Operatore, string>> = {
  ">=": "almeno",
  "<=": "non oltre",
  "=": "pari a",
  ">": ">",
  "<": "<",
};
const FORMATO_PESO = "0.0##%";

function copiaDi(cella: Cella): CellaFoglio {
  if (cella.tipo === "numero") return cellaNumero(cella.valore, cella.formato);
  return cellaTesto(displayCella(cella));
}

/** The operator of the row's own column, else the direction that a column of the Piano says. */
function condizioneDi({ indicatore, verso }: IndicatoreMisurato): string {
  const scritto = displayCella(indicatore.operatore).trim();
  const operatore = parseOperatore(scritto);
  if (operatore) return CONDIZIONI[operatore];
  if (!isMancante(scritto)) return scritto;
  if (verso.origine !== "colonna") return "";
  return CONDIZIONI[verso.verso === "crescente" ? ">=" : "<="];
}

const PESO_DI = (nodo: Nodo | undefined) => (nodo && nodo.peso !== null ? cellaNumero(nodo.peso, FORMATO_PESO) : null);

/** The headings over a row: the widest, the last, and what stands between them. */
function livelliDi(nodi: readonly Nodo[]): RigaModello {
  const [obiettivo, ...sopra] = nodi;
  const dallAlto = [...sopra].reverse();
  const [prospettiva] = dallAlto;
  const inMezzo = dallAlto.slice(1).map(({ nome }) => nome);
  const peso = PESO_DI(obiettivo);
  return {
    ...(prospettiva ? { prospettiva: cellaTesto(prospettiva.nome) } : {}),
    ...(inMezzo.length > 0 ? { strategico: cellaTesto(inMezzo.join(" – ")) } : {}),
    ...(obiettivo ? { obiettivo: cellaTesto(obiettivo.nome) } : {}),
    ...(peso ? { pesoObiettivo: peso } : {}),
  };
}

const TIPOLOGIA = /^(?:tipologi[ae]|tipo)(?: (?:di |dell )?indicator[ei])?$/;

function rigaOf(uno: IndicatoreMisurato, { cruscotto }: CruscottoMisurato, grid: SheetGrid): RigaModello {
  const { indicatore } = uno;
  const tipologia = indicatore.accanto.find(({ intestazione }) => TIPOLOGIA.test(normalize(intestazione)));
  const nome = indicatore.descrizione === "" ? indicatore.nome : `${indicatore.nome} – ${indicatore.descrizione}`;
  return {
    ...livelliDi(nodiSopra(cruscotto.nodi, indicatore.padre)),
    indicatore: cellaTesto(indicatore.codice === null ? nome : `${indicatore.codice} ${nome}`),
    udm: cellaTesto(indicatore.udm),
    ...(indicatore.peso === null ? {} : { peso: cellaNumero(indicatore.peso, FORMATO_PESO) }),
    operatore: cellaTesto(condizioneDi(uno)),
    target: copiaDi(indicatore.target),
    responsabile: cellaTesto(indicatore.responsabile),
    baseline: copiaDi(indicatore.base),
    nota: cellaTesto(indicatore.nota),
    ...(tipologia ? { tipologia: copiaDi(cellAt(grid, indicatore.riga, tipologia.colonna)) } : {}),
  };
}

/** A sheet about to be written, as it will be read. */
function grigliaDel({ nome, righe, larghezze }: FoglioPerf): SheetGrid {
  const cellaOf = (cella: CellaFoglio | undefined): Cella => {
    if (cella?.tipo === "numero") return { tipo: "numero", valore: cella.valore, formato: cella.formato };
    const testo = cella?.tipo === "testo" ? cella.testo : "";
    return testo === "" ? CELLA_VUOTA : { tipo: "testo", valore: testo };
  };
  const celle = righe.map((riga) => larghezze.map((_, at) => cellaOf(riga[at])));
  return {
    foglio: nome,
    celle,
    formule: celle.map((riga) => riga.map(() => "")),
    formati: celle.map((riga) => riga.map((cella) => (cella.tipo === "numero" ? cella.formato : "General"))),
    unioni: [],
    isProtetto: false,
  };
}

/** The sheet with the SAL of each row in its cell: live, blank until there is a result. */
function withSal(
  foglio: FoglioPerf,
  politica: CruscottoMisurato["politica"],
  modo: ModoScrittura,
  is1904: boolean,
): FoglioPerf {
  const letto = readCruscotto(grigliaDel(foglio));
  if (letto.tipo !== "cruscotto") return foglio;
  const misurato = measureCruscotto(letto.cruscotto, { politica, anno: null, correzioni: new Map() });
  const formule = new Map(
    misurato.indicatori
      .flatMap((uno): readonly (readonly [number, string, number])[] => {
        const { riga, colonne } = uno.indicatore;
        if (colonne.consuntivo === null || colonne.sal === null) return [];
        const sorgente = (colonna: number, cella: Cella) => ({
          riferimento: indirizzoOf(riga, colonna),
          formato: cella.tipo === "numero" ? cella.formato : "General",
        });
        const formula = formulaDelModo(uno, misurato, modo, {
          target: sorgente(colonne.target, uno.indicatore.target),
          consuntivo: sorgente(colonne.consuntivo, uno.indicatore.consuntivo),
          base: colonne.base === null ? null : sorgente(colonne.base, uno.indicatore.base),
          is1904,
        });
        return formula === null ? [] : [[riga, formula, colonne.sal]];
      })
      .map(([riga, formula, colonna]) => [riga, { formula, colonna }] as const),
  );
  const righe = foglio.righe.map((celle, riga) => {
    const suo = formule.get(riga);
    return suo ? celle.map((cella, at) => (at === suo.colonna ? cellaFormula(suo.formula, "0.0%") : cella)) : celle;
  });
  return { ...foglio, righe };
}

/**
 * The cruscotto of a Piano on a sheet of its own, one row an indicator: hierarchy, weights, direction, unit, target and
 * baseline as the Piano has them, blank columns for results and periods, lists, and the SAL live in its cell.
 * @param occupati the names that the sheets of the workbook have
 * Source: YEAR.md §4.
 */
export function buildDalPiano(
  { misurato, grid }: { readonly misurato: CruscottoMisurato; readonly grid: SheetGrid },
  modo: ModoScrittura,
  occupati: readonly string[],
): FoglioPerf {
  const righe = misurato.indicatori.map((uno) => rigaOf(uno, misurato, grid));
  const campi = CAMPI.filter((campo) => !SE_DETTI.has(campo) || righe.some((riga) => riga[campo] !== undefined));
  const { anno, politica } = misurato;
  const nome = nomeLibero(DAL_PIANO.nome(anno), occupati);
  const foglio = composeCruscotto(nome, DAL_PIANO.titolo(anno), DAL_PIANO.nota(grid.foglio), righe, campi);
  return withSal(foglio, politica, modo, grid.is1904 === true);
}
