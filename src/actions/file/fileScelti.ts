import { compareVersioni } from "../../confronto/compareVersioni";
import { aPezzi, respiro } from "../cartella/aPezzi";
import { misuraAltri, misuraFileAPassi, type AltroFile, type FontiRelazione } from "./altriFile";
import type { CartellaMisurata } from "../cartella/misuraCartella";

/** What a picked file is for: its sheets join the others, or the workbook is compared with it. */
export type UsoFile = "altro" | "confronto";

interface FileScelto {
  readonly file: AltroFile;
  readonly uso: UsoFile;
}

/** Where figures come from besides the cruscotti of the workbook, as the user picked it. */
export interface FontiScelte {
  readonly file: readonly FileScelto[];
  /** A sheet of the workbook to compare the others with; a file to compare with goes before it. */
  readonly foglioConfronto: string | null;
}

export const NESSUNA_SCELTA_DI_FONTI: FontiScelte = { file: [], foglioConfronto: null };

/** How a file stands to the workbook, which says what it is likely for. */
type Parentela = "senza-cruscotti" | "anno-precedente" | "altro-anno" | "stessi-indicatori" | "altri-indicatori";

/** What was found in a file. */
export interface FileDescritto {
  readonly cruscotti: number;
  readonly indicatori: number;
  readonly anno: number | null;
  readonly parentela: Parentela;
}

/** So many indicators in common, of those of the file, make it another version of the same cruscotti. */
const QUOTA_IN_COMUNE = 0.5;

const descritti = new WeakMap<AltroFile, { readonly cartella: CartellaMisurata; readonly suo: FileDescritto }>();

/** What a file holds, measured as the workbook is. */
export function describeFile(file: AltroFile, cartella: CartellaMisurata): FileDescritto {
  const gia = descritti.get(file);
  if (gia?.cartella === cartella) return gia.suo;
  const suo = describe(file, cartella);
  descritti.set(file, { cartella, suo });
  return suo;
}

/** The same, with the long work done a stretch at a time. */
export async function describeConCalma(file: AltroFile, cartella: CartellaMisurata): Promise<FileDescritto> {
  await aPezzi(misuraFileAPassi(file, cartella));
  await respiro();
  return describeFile(file, cartella);
}

function describe(file: AltroFile, { fogli, politica, anno }: CartellaMisurata): FileDescritto {
  const { cruscotti } = misuraAltri([file], { politica, anno });
  const indicatori = cruscotti.reduce((somma, { misurato }) => somma + misurato.indicatori.length, 0);
  const anni = cruscotti.flatMap(({ misurato }) => misurato.anno ?? []);
  const suo = anni.length === 0 ? null : Math.max(...anni);
  const descritto = { cruscotti: cruscotti.length, indicatori, anno: suo };
  if (cruscotti.length === 0) return { ...descritto, parentela: "senza-cruscotti" };
  if (suo !== null && anno !== null && suo !== anno) {
    return { ...descritto, parentela: suo < anno ? "anno-precedente" : "altro-anno" };
  }
  const qui = fogli.flatMap(({ esito }) => (esito.tipo === "cruscotto" ? [{ misurato: esito.misurato }] : []));
  const sue = cruscotti.map(({ misurato }) => ({ misurato }));
  const uguali = compareVersioni(sue, qui).filter((una) => una.tipo === "abbinate" && una.come !== "dubbio").length;
  return { ...descritto, parentela: uguali >= indicatori * QUOTA_IN_COMUNE ? "stessi-indicatori" : "altri-indicatori" };
}

/** What a file is likely for; only one can be compared with. */
export function guessUso({ parentela }: FileDescritto, { file }: FontiScelte): UsoFile {
  const isLibero = !file.some(({ uso }) => uso === "confronto");
  return parentela === "stessi-indicatori" && isLibero ? "confronto" : "altro";
}

/** The choice with a file more; one of the same name takes the place of the former. */
export function withFile(fonti: FontiScelte, scelto: FileScelto): FontiScelte {
  const altri = fonti.file.filter(({ file }) => file.nome !== scelto.file.nome);
  return withUso({ ...fonti, file: [...altri, scelto] }, scelto.file.nome, scelto.uso);
}

export function withoutFile(fonti: FontiScelte, nome: string): FontiScelte {
  return { ...fonti, file: fonti.file.filter(({ file }) => file.nome !== nome) };
}

/** The choice with a file for another use; there is one version to compare with. */
export function withUso(fonti: FontiScelte, nome: string, uso: UsoFile): FontiScelte {
  const file = fonti.file.map((uno) => {
    if (uno.file.nome === nome) return { ...uno, uso };
    return uso === "confronto" ? { ...uno, uso: "altro" as const } : uno;
  });
  return { file, foglioConfronto: uso === "confronto" ? null : fonti.foglioConfronto };
}

/** The choice with a sheet of the workbook to compare with, or none. */
export function withFoglioConfronto({ file }: FontiScelte, foglioConfronto: string | null): FontiScelte {
  return { file: file.map((uno) => ({ ...uno, uso: "altro" as const })), foglioConfronto };
}

/** Where a Relazione takes its figures from; a sheet that is not there any more is compared with nothing. */
export function fontiOf({ file, foglioConfronto }: FontiScelte, nomi: readonly string[]): FontiRelazione {
  const altri = file.filter(({ uso }) => uso === "altro").map((uno) => uno.file);
  const versione = file.find(({ uso }) => uso === "confronto")?.file;
  if (versione) return { altri, confronto: { file: versione, foglio: null } };
  const isFoglio = foglioConfronto !== null && nomi.includes(foglioConfronto);
  return { altri, confronto: isFoglio ? { file: null, foglio: foglioConfronto } : null };
}
