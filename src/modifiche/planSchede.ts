import { MARCHIO_FOGLIO_PERF } from "../cruscotto/griglia/marchio";
import { Foglio, cellaNumero, cellaTesto, cellaTitolo } from "../formule/fogliPerf";
import type { CellaFoglio, Convalida, FoglioPerf, Modifiche } from "../formule/Modifiche";
import { nomeLibero } from "../formule/nomeLibero";
import {
  chiestoInCella,
  colonneDellaScheda,
  formatoDelValore,
  PRENDI,
  titoloColonna,
} from "../raccolta/file/celleScheda";
import { RIGA_DATI, RIGA_INTESTAZIONI, type ColonnaScheda } from "../raccolta/file/colonneScheda";
import { scriviDati } from "../raccolta/file/datiScheda";
import type { RigaScheda, SchedaDaCompilare } from "../raccolta/scheda/SchedaDaCompilare";
import { SCHEDA } from "../texts/relazione/scheda";

/** Days that lie between the two calendars of Excel: the rule of a day holds in a workbook of either. */
const GIORNI_DI_EPOCA = 1_462;

/** The rule of the cell of a value; a day is a figure to it. */
function regolaDi({ regola }: ReturnType<typeof chiestoInCella>): Convalida["regola"] {
  if (regola === null || regola.tipo === "elenco") return regola;
  const { da, a } = regola;
  return { tipo: "decimale", da: regola.tipo === "data" ? da - GIORNI_DI_EPOCA : da, a };
}

function convalidaDi(riga: RigaScheda, area: Convalida["area"], anno: number | null): Convalida {
  const chiesto = chiestoInCella(riga, anno);
  const { titolo, testo, rifiuto } = chiesto;
  return {
    area,
    regola: regolaDi(chiesto),
    istruzione: { titolo, testo },
    avviso: rifiuto === null ? null : { titolo, testo: rifiuto },
  };
}

const TESTO = "@";

function cellaDi({ campo }: ColonnaScheda, riga: RigaScheda): CellaFoglio {
  const scritto = PRENDI[campo](riga);
  const formato = (campo === "valore" ? formatoDelValore(riga) : TESTO) ?? "General";
  if (typeof scritto === "number") return cellaNumero(scritto, formato);
  const testo = typeof scritto === "boolean" ? SCHEDA.siNo[scritto ? 0 : 1] : (scritto ?? "");
  // A cell of texts would show the apostrophe that keeps a text from being read as anything else.
  return testo !== "" && formato === TESTO ? cellaTesto(testo) : { ...cellaTesto(testo), formato };
}

/** A scheda as a sheet of the workbook: locked but for what is asked, its keys out of sight. */
function foglioDi(scheda: SchedaDaCompilare, nome: string): FoglioPerf {
  const colonne = colonneDellaScheda(scheda);
  const foglio = new Foglio();
  const chiave = colonne.findIndex(({ campo }) => campo === "chiave");
  const titolo = SCHEDA.titolo(scheda.responsabile, scheda.anno).slice(MARCHIO_FOGLIO_PERF.length);
  const sopra = [
    cellaTitolo(titolo),
    ...[...SCHEDA.istruzioni.slice(0, -1), SCHEDA.istruzioneInCartella].map(cellaTesto),
  ];
  for (let riga = 0; riga < RIGA_INTESTAZIONI; riga += 1) {
    const vuote = colonne.map(() => cellaTesto(""));
    const celle = riga === RIGA_DATI ? vuote.with(chiave, cellaTesto(scriviDati(scheda))) : vuote;
    foglio.add(riga === 0 ? "titolo" : "nota", ...celle.with(0, sopra[riga] ?? cellaTesto("")));
  }
  foglio.add("intestazione", ...colonne.map((colonna) => cellaTesto(titoloColonna(colonna, scheda))));
  for (const riga of scheda.righe) foglio.add("normale", ...colonne.map((colonna) => cellaDi(colonna, riga)));
  const [righe, prima] = [scheda.righe.length, RIGA_INTESTAZIONI + 1];
  const libere = colonne.flatMap(({ isAperta }, colonna) =>
    isAperta ? [{ riga: prima, colonna, righe, colonne: 1 }] : [],
  );
  const valore = colonne.findIndex(({ campo }) => campo === "valore");
  return {
    nome,
    righe: foglio.righe,
    stili: foglio.stili,
    larghezze: colonne.map(({ larghezza }) => larghezza),
    colonneNascoste: colonne.filter(({ isNascosta }) => isNascosta).length,
    tabelle: [
      {
        intestazione: RIGA_INTESTAZIONI,
        righe,
        colonne: colonne.map(({ isAperta }) => (isAperta ? "testo" : "chiusa")),
        rientri: [],
      },
    ],
    semafori: [],
    convalide: scheda.righe.map((riga, at) =>
      convalidaDi(riga, { riga: prima + at, colonna: valore, righe: 1, colonne: 1 }, scheda.anno),
    ),
    righeBloccate: prima,
    rigaRipetuta: RIGA_INTESTAZIONI,
    protezione: { libere, isRifacibile: true },
    grafici: [],
    graficiPrima: [],
  };
}

/** The name of a responsible as part of a sheet's: without what Excel refuses there. */
const nomePossibile = (nome: string): string => nome.replace(/[[\]:*?/\\]+/g, "-").replace(/'+$/, "");

/** A scheda that is a sheet already, made anew. */
interface SchedaRifatta {
  readonly foglio: string;
  readonly scheda: SchedaDaCompilare;
}

/**
 * What preparing the schede as sheets of the workbook changes: one sheet for each, and no other.
 * @param rifatte those that take their own sheet's place
 * @param nomi every sheet of the workbook
 */
export function planSchede(
  schede: readonly SchedaDaCompilare[],
  rifatte: readonly SchedaRifatta[],
  nomi: readonly string[],
): Modifiche {
  const presi = [...nomi];
  const nuove = schede.map((scheda) => {
    const nome = nomeLibero(SCHEDA.foglioInCartella(nomePossibile(scheda.responsabile)), presi);
    presi.push(nome);
    return foglioDi(scheda, nome);
  });
  const fogli = [...rifatte.map(({ foglio, scheda }) => foglioDi(scheda, foglio)), ...nuove];
  return { comando: "schede", celle: [], semafori: [], fogli, attiva: null };
}
