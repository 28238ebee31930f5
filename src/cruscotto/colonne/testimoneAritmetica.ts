import { deduceVerso } from "../../domain/deduceVerso";
import type { RuoloColonna } from "../Cruscotto";
import type { Voto } from "./Voto";
import { isQuasiTutto, type Candidato, type Testimone } from "./Scena";

/** So many columns of figures are compared three by three: more would cost too much, and no cruscotto has them. */
const COLONNE_MASSIME = 16;
const QUOTA = 0.75;
const RIGHE_MINIME = 2;
const PARI_MINIMO = 0.8;
/** The same quantity, asked and got, is within this factor. */
const FATTORE_PARI = 20;
/** Half a point, as shares are printed. */
const SCARTO = 0.0061;
const NOMI_DETTI: readonly RuoloColonna[] = ["indicatore", "formula"];
const VERSI_MINIMI = 2;
const QUOTA_VERSI = 0.75;
const RIGHE_PER_VERSO = 4;
const VERSO_NETTO = 0.5;
/** What a bare majority of few rows is worth. */
const VERSO_INCERTO = 0.25;
/** Shares above this are in points. */
const PUNTI_OLTRE = 3;

interface Colonna {
  readonly candidato: Candidato;
  readonly cifre: readonly (number | null)[];
}

interface Riscontro {
  readonly quante: number;
  readonly su: number;
}

const isVicino = (uno: number, altro: number, scarto: number) => Math.abs(uno - altro) <= scarto;
const isDetta = ({ candidato: { detto } }: Colonna, ruolo: RuoloColonna) => detto?.ruolo === ruolo;
const isMuta = ({ candidato: { detto } }: Colonna) => detto === null;

/** Columns that may have a role: those whose words are its own, else those whose words are no other's. */
function possibili(colonne: readonly Colonna[], ruolo: RuoloColonna): readonly Colonna[] {
  const dette = colonne.filter((una) => isDetta(una, ruolo));
  return dette.length > 0 ? dette : colonne.filter(isMuta);
}

/** Rows where three columns hold figures. */
function righePiene(...colonne: readonly Colonna[]): readonly number[] {
  const [prima] = colonne;
  return (prima?.cifre ?? []).flatMap((_, riga) => (colonne.every(({ cifre }) => cifre[riga] != null) ? [riga] : []));
}

const cifraAt = ({ cifre }: Colonna, riga: number) => cifre[riga] ?? 0;

/** How a column follows from two others, row by row. */
interface Rapporto extends Riscontro {
  /** Rows where it is their ratio up to one, of those where the two differ. */
  readonly pieni: readonly number[];
}

/** On how many rows a column is the ratio of two others; rows that give 0 or 1 say little. */
function rapporto(sopra: Colonna, sotto: Colonna, esito: Colonna): Rapporto {
  const righe = righePiene(sopra, sotto, esito);
  const massimo = Math.max(0, ...righe.map((riga) => Math.abs(cifraAt(esito, riga))));
  const scala = massimo > PUNTI_OLTRE ? 100 : 1;
  let su = 0;
  let quante = 0;
  const pieni: number[] = [];
  for (const riga of righe) {
    const [numeratore, denominatore] = [cifraAt(sopra, riga), cifraAt(sotto, riga)];
    if (denominatore === 0) continue;
    const valore = cifraAt(esito, riga) / scala;
    const quota = numeratore / denominatore;
    if (numeratore !== denominatore && isVicino(valore, Math.min(1, quota), SCARTO)) pieni.push(riga);
    if (valore === 0 || valore === 1) continue;
    su += 1;
    if (isVicino(valore, quota, SCARTO)) quante += 1;
  }
  return { quante, su, pieni };
}

const isRiscontrato = ({ quante, su }: Riscontro, righe: number) =>
  quante >= Math.min(RIGHE_MINIME, Math.max(1, righe - 1)) && quante >= su * QUOTA;

interface Terna {
  readonly target: Colonna;
  readonly consuntivo: Colonna;
  readonly sal: Colonna;
  readonly riscontro: Riscontro;
  /** From 1, where every row says that more is better, to -1: most rows of a cruscotto ask for more. */
  readonly verso: number;
}

/** What the words of each row say of its direction, where they speak clearly: 1 more is better, -1 less, 0 silence. */
type Versi = (riga: number) => number;

/** The words of the names, or of what looks most like names. */
function versiDi(candidati: readonly Candidato[]): Versi {
  const isDetto = ({ detto }: Candidato) => detto !== null && NOMI_DETTI.includes(detto.ruolo);
  const [nome] = candidati
    .filter((uno) => isDetto(uno) || (uno.detto === null && isQuasiTutto(uno.profilo.nomi, uno.profilo.piene)))
    .sort((a, b) => Number(isDetto(b)) - Number(isDetto(a)) || b.profilo.distinti - a.profilo.distinti);
  const noti = new Map<number, number>();
  return (riga) => {
    const noto = noti.get(riga);
    if (noto !== undefined) return noto;
    const cella = nome?.profilo.celle[riga];
    const deciso = cella?.tipo === "testo" ? deduceVerso(cella.valore, "") : null;
    const verso = deciso?.origine !== "parole" ? 0 : deciso.verso === "crescente" ? 1 : -1;
    noti.set(riga, verso);
    return verso;
  };
}

/**
 * Which of two columns is the target and which the result, when either way explains the SAL: the directions that the
 * words of the rows ask for, else the way most rows go, if nearly all do.
 */
function versoDi(diretti: readonly number[], inversi: readonly number[], versi: Versi): number {
  const detti = [...diretti.map(versi), ...inversi.map((riga) => -versi(riga))].filter((uno) => uno !== 0);
  const concordi = detti.filter((uno) => uno > 0).length;
  if (detti.length >= VERSI_MINIMI && Math.max(concordi, detti.length - concordi) >= detti.length * QUOTA_VERSI)
    return concordi * 2 > detti.length ? 1 : -1;
  const tutti = diretti.length + inversi.length;
  const verso = (diretti.length - inversi.length) / Math.max(1, tutti);
  return tutti >= RIGHE_PER_VERSO && Math.abs(verso) >= VERSO_NETTO ? verso : verso * VERSO_INCERTO;
}

/** The three columns where consuntivo on target gives the SAL on most rows, the best first. */
function terne(colonne: readonly Colonna[], righe: number, versi: Versi): readonly Terna[] {
  const trovate: Terna[] = [];
  for (const sal of possibili(colonne, "sal")) {
    for (const target of possibili(colonne, "target")) {
      for (const consuntivo of possibili(colonne, "consuntivo")) {
        if (new Set([sal, target, consuntivo]).size < 3) continue;
        const riscontro = rapporto(consuntivo, target, sal);
        const inverso = rapporto(target, consuntivo, sal);
        const insieme = { quante: riscontro.quante + inverso.quante, su: riscontro.su };
        if (!isRiscontrato(insieme, righe)) continue;
        const verso = versoDi(riscontro.pieni, inverso.pieni, versi);
        trovate.push({ target, consuntivo, sal, riscontro: insieme, verso });
      }
    }
  }
  return trovate.sort((a, b) => b.riscontro.quante - a.riscontro.quante);
}

function votiDelSal(colonne: readonly Colonna[], righe: number, versi: Versi): readonly Voto[] {
  const tutte = terne(colonne, righe, versi);
  const [prima] = tutte;
  if (!prima) return [];
  // Columns that explain the SAL as well as the best are as good.
  const pari = tutte.filter(({ riscontro }) => riscontro.quante >= prima.riscontro.quante * 0.9);
  const voti: Voto[] = [];
  const add = (colonna: Colonna, ruolo: RuoloColonna, peso: number, terna: Terna) => {
    if (voti.some((uno) => uno.colonna === colonna.candidato.colonna && uno.ruolo === ruolo)) return;
    const con = [terna.consuntivo, terna.target, terna.sal].map(({ candidato }) => candidato.colonna);
    const { quante, su } = terna.riscontro;
    voti.push({
      colonna: colonna.candidato.colonna,
      ruolo,
      peso,
      prova: { testimone: "aritmetica", cosa: "sal", con, quante, su },
    });
  };
  for (const terna of pari) {
    const { verso } = terna;
    add(terna.sal, "sal", 5, terna);
    add(terna.target, "target", 2 + 2 * verso, terna);
    add(terna.consuntivo, "consuntivo", 2 + 2 * verso, terna);
  }
  return voti;
}

/** Whether a column is what one has over another, as a figure or as a share of it, on nearly all rows. */
function isDifferenza(meno: Colonna, da: Colonna, esito: Colonna): Riscontro | null {
  const righe = righePiene(meno, da, esito);
  let quante = 0;
  let diverse = 0;
  for (const riga of righe) {
    const [uno, altro, valore] = [cifraAt(da, riga), cifraAt(meno, riga), cifraAt(esito, riga)];
    const scarto = 1e-6 + Math.abs(uno) * 1e-4;
    const quota = altro === 0 ? NaN : (uno - altro) / altro;
    if (isVicino(valore, uno - altro, scarto) || isVicino(valore, quota, 0.0051) || isVicino(valore, quota * 100, 0.51))
      quante += 1;
    if (valore !== 0) diverse += 1;
  }
  return diverse >= RIGHE_MINIME && quante >= righe.length * 0.9 ? { quante, su: righe.length } : null;
}

/** How large the figures of a column are on some rows, summed. */
const grandezza = (colonna: Colonna, righe: readonly number[]) =>
  righe.reduce((somma, riga) => somma + Math.abs(cifraAt(colonna, riga)), 0);

/** A deviation is the difference of two others: the smallest of the three, and what is taken away is the target. */
function votiDellaDifferenza(colonne: readonly Colonna[]): readonly Voto[] {
  const voti: Voto[] = [];
  for (const esito of colonne) {
    if (!isMuta(esito) && !isDetta(esito, "scostamento")) continue;
    for (const da of possibili(colonne, "consuntivo")) {
      for (const meno of possibili(colonne, "target")) {
        if (new Set([esito, da, meno]).size < 3) continue;
        const comuni = righePiene(esito, da, meno);
        const isMinore = grandezza(esito, comuni) < Math.min(grandezza(da, comuni), grandezza(meno, comuni));
        if (!isMinore && !isDetta(esito, "scostamento")) continue;
        const riscontro = isDifferenza(meno, da, esito);
        if (!riscontro) continue;
        const con = [da, meno, esito].map(({ candidato }) => candidato.colonna);
        const prova = { testimone: "aritmetica", cosa: "differenza", con, ...riscontro } as const;
        const voto = (colonna: Colonna, ruolo: RuoloColonna, peso: number): Voto => ({
          colonna: colonna.candidato.colonna,
          ruolo,
          peso,
          prova,
        });
        voti.push(voto(esito, "scostamento", 7), voto(esito, "consuntivo", -7), voto(esito, "sal", -7));
        voti.push(voto(da, "consuntivo", 1.5), voto(meno, "target", 1.5));
      }
    }
  }
  const visti = new Set<string>();
  return voti.filter(({ colonna, ruolo }) => {
    const chiave = `${colonna} ${ruolo}`;
    return !visti.has(chiave) && visti.add(chiave);
  });
}

/** A column worked out from two that are neither target nor result, a part and its whole, is the result itself. */
function votiDelRapporto(colonne: readonly Colonna[], righe: number): readonly Voto[] {
  const parti = colonne.filter((una) => isMuta(una) || isDetta(una, "componente"));
  for (const esito of possibili(colonne, "consuntivo")) {
    for (const sopra of parti) {
      for (const sotto of parti) {
        if (new Set([esito, sopra, sotto]).size < 3) continue;
        const riscontro = rapporto(sopra, sotto, esito);
        if (!isDetta(esito, "consuntivo") && !(isDetta(sopra, "componente") && isDetta(sotto, "componente"))) continue;
        if (!isRiscontrato(riscontro, righe)) continue;
        const con = [sopra, sotto, esito].map(({ candidato }) => candidato.colonna);
        const prova = { testimone: "aritmetica", cosa: "rapporto", con, ...riscontro } as const;
        const voto = (una: Colonna, ruolo: RuoloColonna, peso: number): Voto => ({
          colonna: una.candidato.colonna,
          ruolo,
          peso,
          prova,
        });
        return [
          voto(esito, "consuntivo", 2),
          ...[sopra, sotto].flatMap((una) => [
            voto(una, "componente", 5),
            voto(una, "consuntivo", -5),
            voto(una, "target", -5),
          ]),
        ];
      }
    }
  }
  return [];
}

/** A column of the same kinds and sizes as the target, row by row, is about the same quantities. */
function votiPari(colonne: readonly Colonna[]): readonly Voto[] {
  const votiCon = (ruolo: RuoloColonna, altro: RuoloColonna): readonly Voto[] => {
    const [noto] = colonne.filter((una) => isDetta(una, ruolo));
    if (!noto || colonne.some((una) => isDetta(una, altro))) return [];
    return colonne.filter(isMuta).flatMap((una): Voto[] => {
      const righe = righePiene(noto, una);
      const pari = righe.filter((riga) => {
        const [a, b] = [Math.abs(cifraAt(noto, riga)), Math.abs(cifraAt(una, riga))];
        return a === b || (a > 0 && b / a <= FATTORE_PARI && (b === 0 || a / b <= FATTORE_PARI));
      });
      if (righe.length < RIGHE_MINIME || pari.length < righe.length * PARI_MINIMO) return [];
      const con = [noto.candidato.colonna];
      const prova = { testimone: "aritmetica", cosa: "pari", con, quante: pari.length, su: righe.length } as const;
      return [{ colonna: una.candidato.colonna, ruolo: altro, peso: 1, prova }];
    });
  };
  return [...votiCon("target", "consuntivo"), ...votiCon("consuntivo", "target")];
}

/** What the figures say when worked out: which column is the SAL of which two, the difference, the ratio of others. */
export const testimoneAritmetica: Testimone = ({ candidati, righe }) => {
  const colonne = candidati
    .map((candidato): Colonna => ({ candidato, cifre: candidato.profilo.cifre }))
    .filter(
      ({ candidato: { profilo } }) => profilo.numeri >= Math.max(1, profilo.piene * 0.3) && !profilo.isProgressivo,
    )
    .slice(0, COLONNE_MASSIME);
  return [
    ...votiDelSal(colonne, righe, versiDi(candidati)),
    ...votiDellaDifferenza(colonne),
    ...votiDelRapporto(colonne, righe),
    ...votiPari(colonne),
  ];
};
