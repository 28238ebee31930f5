import { pack, writeZip } from "../../pacchetto/zip/writeZip";
import { accoltiDi, type ValoreScelto } from "../../raccolta/ritorno/accoltiDi";
import { chiManca, type PuntoDi } from "../../raccolta/risponde/chiManca";
import { colonneDiChi, isDaScegliere, type ColonnaDiChi, type SceltaDiChi } from "../../raccolta/risponde/chiRisponde";
import { contattoDi, type Contatto } from "../../raccolta/risponde/contatti";
import { annoDeiFogli, componiSchede } from "../../raccolta/scheda/componiSchede";
import type { ColonnaNuova } from "../../formule/colonnaNuova";
import { isScheda, leggiScheda } from "../../raccolta/file/leggiScheda";
import { scriviScheda } from "../../raccolta/file/scriviScheda";
import type { FoglioRaccolto } from "../../raccolta/FoglioRaccolto";
import { nomiDeiFile } from "../../raccolta/scheda/nomiDeiFile";
import { tieniScritto } from "../../raccolta/ritorno/tieniScritto";
import { raccogli, type FileTornato } from "../../raccolta/ritorno/raccogli";
import type { Arrivo, Raccolta, RigaArrivata } from "../../raccolta/Raccolta";
import { ripartisci, type Ripartizione, type RisposteDiChi } from "../../raccolta/risponde/ripartisci";
import { chiaveDi, postoOf } from "../../cruscotto/Posto";
import { contattiDei, fogliDaRaccogliere, rilevazioniDaRaccogliere } from "./fogliDaRaccogliere";
import { leggiAltroFile } from "../file/leggiAltroFile";
import { misuraCartella } from "../cartella/misuraCartella";
import { withAscolto, type FoglioMisurato } from "../cartella/misuraFoglio";
import { requireComePrima } from "../cartella/griglieDi";
import { oggi } from "../oggi";
import { planSchede } from "../../modifiche/planSchede";
import type { Rilevazione } from "../../periodo/Rilevazione";
import { scrivi } from "../scrittura/scrivi";
import { withCartella } from "../cartella/withCartella";
import { colonneMancanti, pianoRaccolta, scriviRaccolta } from "./scriviRaccolta";
import type { Riuscita } from "../viste/Azioni";
import type { Ascolto } from "../viste/Passo";

/** The workbook as it was read, to prepare schede or to gather them. */
export interface CartellaDaRaccogliere {
  readonly letti: readonly FoglioMisurato[];
  readonly fogli: readonly FoglioRaccolto[];
  /** The columns that may say who answers. */
  readonly colonne: readonly ColonnaDiChi[];
  /** The choice to begin with; null where somebody has to make it. */
  readonly proposta: SceltaDiChi | null;
  readonly anno: number | null;
  /** Whom to write to, by responsible. */
  readonly contatti: ReadonlyMap<string, Contatto>;
  /** The schede that are sheets of the workbook, as they stand. */
  readonly schede: readonly FileTornato[];
  /** Where each sheet was on the day that is looked at, while its year runs. */
  readonly rilevazioni: readonly Rilevazione[];
}

/** Reads every sheet of the workbook. */
export async function leggiDaRaccogliere(ascolto?: Ascolto): Promise<CartellaDaRaccogliere> {
  const { fogli: letti } = await misuraCartella(null, withAscolto(ascolto));
  const fogli = fogliDaRaccogliere(letti);
  const colonne = colonneDiChi(fogli);
  const contatti = contattiDei(letti);
  const sola = colonne.length === 0 ? null : ({ tipo: "sola" } as const);
  return {
    ...{ letti, fogli, colonne, contatti },
    proposta: isDaScegliere(fogli) ? null : sola,
    anno: annoDeiFogli(fogli),
    schede: schedeNeiFogli(letti),
    rilevazioni: rilevazioniDaRaccogliere(letti),
  };
}

/** Who answers for what, and how far each is. */
export interface QuadroDiRaccolta {
  readonly ripartizione: Ripartizione;
  readonly punti: readonly PuntoDi[];
}

/** How far everybody is, also with what came back and is not written yet. */
export function quadroDiRaccolta(
  { fogli, rilevazioni }: Pick<CartellaDaRaccogliere, "fogli" | "rilevazioni">,
  scelta: SceltaDiChi,
  risposte: RisposteDiChi,
  raccolta?: Raccolta,
): QuadroDiRaccolta {
  const ripartizione = ripartisci(fogli, scelta, risposte);
  return { ripartizione, punti: chiManca(ripartizione, raccolta, rilevazioni) };
}

/** The schede of everybody, one file each, in a zip; null where nobody has anything to write. */
export function zipDelleSchede(
  { fogli, anno }: Pick<CartellaDaRaccogliere, "fogli" | "anno">,
  ripartizione: Ripartizione,
): { readonly nome: string; readonly contenuto: Uint8Array; readonly quante: number } | null {
  const schede = componiSchede(fogli, ripartizione, oggi());
  if (schede.length === 0) return null;
  const nomi = nomiDeiFile(
    schede.map(({ responsabile }) => responsabile),
    anno,
  );
  const contenuto = writeZip(schede.map((scheda, at) => pack(nomi[at] ?? "", scriviScheda(scheda))));
  return { nome: `Schede dei consuntivi${anno === null ? "" : ` ${anno}`}.zip`, contenuto, quante: schede.length };
}

/** The schede that are sheets of the workbook, with whatever was written there by now. */
const schedeNeiFogli = (letti: readonly FoglioMisurato[]): readonly FileTornato[] =>
  letti.flatMap(({ grid }) => {
    const scheda = isScheda(grid) ? leggiScheda([grid], grid.foglio, oggi()) : null;
    return scheda ? [{ file: grid.foglio, scheda }] : [];
  });

/**
 * Makes a sheet of this workbook for everybody who has something to write. Those that are there already are made anew, with
 * what was typed on them; one where something typed would have no row any more stays as it is.
 */
export async function preparaFogli(
  { letti, fogli, anno, schede: presenti }: CartellaDaRaccogliere,
  ripartizione: Ripartizione,
): Promise<Riuscita> {
  const tutte = componiSchede(fogli, ripartizione, oggi());
  if (tutte.length === 0) return { codice: "nessuna-scheda", dati: {} };
  const presentiDi = (responsabile: string) =>
    presenti.flatMap(({ file, scheda }) => {
      const isSua = scheda?.dati?.anno === anno && scheda.dati.responsabile === responsabile;
      return isSua ? [{ foglio: file, scheda }] : [];
    });
  const nuove = tutte.filter(({ responsabile }) => presentiDi(responsabile).length === 0);
  const rifatte = tutte.flatMap((una) => {
    const [presente, ...altre] = presentiDi(una.responsabile);
    const scheda = presente && altre.length === 0 ? tieniScritto(una, presente.scheda) : null;
    return presente && scheda ? [{ foglio: presente.foglio, scheda }] : [];
  });
  const restano = tutte.length - nuove.length - rifatte.length;
  if (nuove.length + rifatte.length > 0) {
    const griglie = new Map(letti.map(({ grid }) => [grid.foglio, grid]));
    const piano = planSchede(nuove, rifatte, [...griglie.keys()]);
    const esistenti = new Map(
      rifatte.flatMap(({ foglio }) => {
        const grid = griglie.get(foglio);
        return grid ? [[foglio, grid] as const] : [];
      }),
    );
    await withCartella((context) => scrivi(context, piano, esistenti), piano.fogli[0]?.nome ?? "");
  }
  return { codice: "schede-nei-fogli", dati: { quante: nuove.length, rifatte: rifatte.length, restano } };
}

/** A file that came back; one that is no workbook is refused by its name. */
export async function leggiTornata(scelto: File): Promise<FileTornato> {
  const { nome, data, griglie } = await leggiAltroFile(scelto);
  return { file: nome, scheda: leggiScheda(griglie, nome, data) };
}

/** What came back, beside what the workbook holds. */
export const vediTornate = ({ fogli }: Pick<CartellaDaRaccogliere, "fogli">, files: readonly FileTornato[]): Raccolta =>
  raccogli(fogli, files);

/** A row of what came back as the key of a choice. */
export function chiaveArrivata({ riga: { foglio, misurato } }: RigaArrivata): string {
  return `${foglio.grid.foglio} ${chiaveDi(postoOf(misurato.indicatore))}`;
}

/** What the user decided of rows where nothing goes by itself: the value to take, by `chiaveArrivata`. */
export type Decisioni = ReadonlyMap<string, Arrivo>;

/** The values that would be written: those nothing stands against, and those that somebody decided. */
export function sceltiDi(raccolta: Raccolta, decisioni: Decisioni): readonly ValoreScelto[] {
  const decisi = raccolta.righe.flatMap((arrivata) => {
    const arrivo = decisioni.get(chiaveArrivata(arrivata));
    return arrivo ? [{ riga: arrivata.riga, arrivo }] : [];
  });
  return [...accoltiDi(raccolta), ...decisi];
}

/** The columns of results that would be made for some values, where their sheets have none. */
export const colonneDaFare = (
  { letti }: Pick<CartellaDaRaccogliere, "letti">,
  scelti: readonly ValoreScelto[],
): readonly ColonnaNuova[] => colonneMancanti(letti, scelti).map(({ nuova }) => nuova);

/**
 * Writes what was seen and decided, after reading the workbook again: if it has changed since, nothing is written.
 * Resolves to how many cells were written; "Annulla" takes them all back.
 */
export async function scriviTornate(
  vista: CartellaDaRaccogliere,
  scelti: readonly ValoreScelto[],
  ascolto?: Ascolto,
): Promise<Riuscita> {
  const prima = pianoRaccolta(vista.letti, scelti);
  const ora = await leggiDaRaccogliere(ascolto);
  const righe = new Map(
    ora.fogli.flatMap((foglio) =>
      foglio.misurato.indicatori.map((misurato) => {
        const riga = { foglio, misurato };
        return [`${foglio.grid.foglio} ${chiaveDi(postoOf(misurato.indicatore))}`, riga] as const;
      }),
    ),
  );
  const ancora = scelti.flatMap(({ riga, arrivo }) => {
    const sua = righe.get(`${riga.foglio.grid.foglio} ${chiaveDi(postoOf(riga.misurato.indicatore))}`);
    return sua?.misurato.indicatore.nome === riga.misurato.indicatore.nome ? [{ riga: sua, arrivo }] : [];
  });
  const piano = pianoRaccolta(ora.letti, ancora);
  requireComePrima(piano.modifiche, prima.modifiche, scelti[0]?.riga.foglio.grid.foglio ?? "");
  if (piano.scritti.length === 0) return { codice: "consuntivi-gia-scritti", dati: {} };
  await scriviRaccolta(ora.letti, piano);
  const { length: celle } = piano.scritti;
  return { codice: "consuntivi-raccolti", dati: { celle, senzaPosto: piano.senzaPosto.length } };
}

/** Whom to write to for a responsible; null where nobody typed it. */
export const contattoPer = ({ contatti }: Pick<CartellaDaRaccogliere, "contatti">, responsabile: string) =>
  contattoDi(contatti, responsabile);
