import { letteraOf } from "../../../cruscotto/griglia/letteraOf";
import { readPunti } from "../../../cruscotto/tabelle/readPunti";
import {
  readPunteggi,
  readValutazioni,
  type ElencoPunteggi,
  type ValutazioniPerClasse,
} from "../../../cruscotto/tabelle/readValutazioni";
import type { Anomalia } from "../../../domain/Anomalia";
import type { Gradino } from "../../../domain/metodo/Generi";
import { displayCella } from "../../../domain/numeri/displayCella";
import { round12 } from "../../../domain/numeri/round12";
import { testoAnomalia } from "../../../texts/anomalie/anomalie";
import { VALUTAZIONI } from "../../../texts/relazione/relazioneValutazioni";
import { figura, testo } from "../../caselle/caselle";
import type { FoglioAccanto, Materiale } from "../../caselle/Materiale";
import { annoScritto, judgeValutazioni } from "./judgeValutazioni";
import type { Casella, Classe, RigaTabella, Statistica, Tabella } from "../../caselle/Tabella";

const ID = "valutazioni";
const STATISTICHE: readonly Statistica[] = ["numero", "media", "deviazione"];

/** The tables of one sheet, with what is wrong with them. */
interface Pezzo {
  readonly anno: number | null;
  readonly foglio: string;
  readonly righe: readonly RigaTabella[];
  readonly anomalie: readonly Anomalia[];
  readonly note: readonly string[];
}

const qui = (riga: string, colonna: string) => ({ tabella: ID, riga, colonna });

function quotaOf(id: string, totale: string): Casella {
  return figura({ tipo: "rapporto", parte: qui(id, "numero"), tutto: qui(totale, "numero") });
}

function pezzoDaTabella(
  { grid, file }: FoglioAccanto,
  una: ValutazioniPerClasse,
  at: number,
  male: readonly Anomalia[],
): Pezzo {
  const base = `[${file ?? ""}]${grid.foglio} ${at}`;
  const anno = testo(annoScritto(una.anno));
  const copie = (cifre: ValutazioniPerClasse["insieme"]) =>
    STATISTICHE.flatMap((che): [string, Casella][] => {
      const cifra = cifre[che];
      if (!cifra) return [];
      const da = { file, foglio: grid.foglio, riga: cifra.riga, colonna: cifra.colonna };
      const { cella, stampata, valore } = cifra;
      if (cella.tipo === "numero") return [[che, figura({ tipo: "copia", da, cella })]];
      const decimali = /[.,](\d+)$/.exec(displayCella(stampata))?.[1]?.length ?? 0;
      const formato = decimali === 0 ? "0" : `0.${"0".repeat(decimali)}`;
      return [[che, figura({ tipo: "importo", da, testo: displayCella(cella), importo: valore, formato })]];
    });
  const totale = `${base} totale`;
  const righe = una.classi.map(({ nome, cifre }, posto): RigaTabella => {
    const id = `${base} ${posto}`;
    const caselle = { anno, classe: testo(nome), ...Object.fromEntries(copie(cifre)), quota: quotaOf(id, totale) };
    return { id, stile: "voce", caselle, soggetto: null };
  });
  const caselle: Record<string, Casella> = {
    anno,
    classe: testo(VALUTAZIONI.totale),
    ...Object.fromEntries(copie(una.insieme)),
    numero: figura({ tipo: "somma", di: righe.map(({ id }) => qui(id, "numero")) }),
    controllo: testo(male.map((uno) => testoAnomalia(uno, "it")).join(" ")),
  };
  return {
    anno: una.anno,
    foglio: grid.foglio,
    righe: [...righe, { id: totale, stile: "totale", caselle, soggetto: null }],
    anomalie: male,
    note: una.illeggibili.map(({ riga, colonna, testo: scritto }) =>
      VALUTAZIONI.illeggibile(
        `${file === null ? "" : `[${file}] `}${grid.foglio}!${letteraOf(colonna)}${riga + 1}`,
        scritto,
      ),
    ),
  };
}

/** The full mark of a list: shares, tenths, thirtieths, hundredths. */
function pienoDi(valori: readonly number[]): number {
  const massimo = Math.max(...valori);
  return [1, 10, 30, 100].find((pieno) => massimo <= pieno) ?? massimo;
}

/** Bounds of a body whose method has no scale of judgements: tenths of the full mark from a half up, nobody's words. */
const DECIMI = [0.9, 0.8, 0.7, 0.6, 0.5];

/** From the highest: the steps of the judgement scale, and what is below the lowest. */
function classiOf(scala: readonly Gradino[], pieno: number): readonly Classe[] {
  const passi = scala.length > 0 ? scala.map(({ da }) => da) : DECIMI;
  const soglie = [...new Set([...passi, 0])].sort((a, b) => b - a);
  return soglie.map((da, at) => {
    const sopra = soglie[at - 1];
    return { da: round12(da * pieno), a: sopra === undefined ? null : round12(sopra * pieno) };
  });
}

function pezzoDaElenco({ grid, file }: FoglioAccanto, elenco: ElencoPunteggi, scala: readonly Gradino[]): Pezzo {
  const base = `[${file ?? ""}]${grid.foglio} elenco`;
  const anno = testo(annoScritto(elenco.anno));
  const di = { ...elenco, file, foglio: grid.foglio };
  const totale = `${base} totale`;
  const cifre = (classe: Classe | null) =>
    Object.fromEntries(STATISTICHE.map((che) => [che, figura({ tipo: "punteggi", di, classe, che })]));
  const righe = classiOf(scala, pienoDi(elenco.valori)).map((classe, at): RigaTabella => {
    const id = `${base} ${at}`;
    const nome = classe.a === null ? VALUTAZIONI.oltre(classe.da) : VALUTAZIONI.tra(classe.da, classe.a);
    const caselle = { anno, classe: testo(nome), ...cifre(classe), quota: quotaOf(id, totale) };
    return { id, stile: "voce", caselle, soggetto: null };
  });
  const caselle: Record<string, Casella> = { anno, classe: testo(VALUTAZIONI.totale), ...cifre(null) };
  return {
    anno: elenco.anno,
    foglio: grid.foglio,
    righe: [...righe, { id: totale, stile: "totale", caselle, soggetto: null }],
    anomalie: [],
    note: [
      scala.length > 0 ? VALUTAZIONI.scala : VALUTAZIONI.decimi,
      ...(file === null ? [] : [VALUTAZIONI.daFile(file)]),
    ],
  };
}

/**
 * Individual appraisals by class of score: number, share, mean and standard deviation by year, from a list of scores or
 * from a table that has them already, which is checked. No name is printed. Null where no sheet has either.
 * Source: DOMAIN.md §5 (Firenze: 115 people in a title over a table of 113; 2018 and 2019 with the same mean).
 */
export function valutazioniOf({ accanto, fogli }: Materiale): Tabella | null {
  const scala = fogli[0]?.misurato.politica.scalaGiudizio ?? [];
  const lette = accanto.flatMap((foglio) => readValutazioni(foglio.grid).map((una, at) => ({ foglio, una, at })));
  const tutte = lette.map(({ una }) => una);
  const inTabella = lette.map(({ foglio, una, at }, posto) => {
    // A year beside the other may stand before it on the sheet.
    const prime = tutte.filter((altra, suo) =>
      altra.anno !== null && una.anno !== null && altra.anno !== una.anno ? altra.anno < una.anno : suo < posto,
    );
    return pezzoDaTabella(foglio, una, at, judgeValutazioni(una, prime, tutte));
  });
  const inElenco = accanto.flatMap((foglio) => {
    // Points beside classes of results are nobody's scores.
    const elenco = readPunti(foglio.grid).length > 0 ? null : readPunteggi(foglio.grid);
    return elenco ? [pezzoDaElenco(foglio, elenco, scala)] : [];
  });
  const pezzi = [...inTabella, ...inElenco];
  if (pezzi.length === 0) return null;
  // Two tables of one year are of other people: nothing says so but where they stand.
  const areDistinti =
    new Set(pezzi.map(({ anno }) => anno)).size < pezzi.length && new Set(pezzi.map(({ foglio }) => foglio)).size > 1;
  return {
    id: ID,
    genere: "valutazioni",
    capitolo: "4",
    titolo: VALUTAZIONI.titolo,
    foglio: VALUTAZIONI.foglio,
    premesse: [VALUTAZIONI.nota],
    mancanze: [],
    colonne: [
      { id: "anno", titolo: VALUTAZIONI.anno, genere: "testo" },
      ...(areDistinti ? [{ id: "foglio", titolo: VALUTAZIONI.dalFoglio, genere: "testo" } as const] : []),
      { id: "classe", titolo: VALUTAZIONI.classe, genere: "testo" },
      { id: "numero", titolo: VALUTAZIONI.numero, genere: "conteggio" },
      { id: "quota", titolo: VALUTAZIONI.quota, genere: "quota" },
      { id: "media", titolo: VALUTAZIONI.media, genere: "numero" },
      { id: "deviazione", titolo: VALUTAZIONI.deviazione, genere: "numero" },
      { id: "controllo", titolo: VALUTAZIONI.controllo, genere: "lungo" },
    ],
    righe: pezzi.flatMap(({ foglio, righe }) =>
      areDistinti ? righe.map((riga) => ({ ...riga, caselle: { ...riga.caselle, foglio: testo(foglio) } })) : righe,
    ),
    note: [...new Set(pezzi.flatMap(({ note }) => note))],
    grafici: [],
    anomalie: pezzi.flatMap(({ anomalie }) => anomalie),
  };
}
