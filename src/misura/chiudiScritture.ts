import type { Anomalia } from "../domain/Anomalia";
import { anomalia } from "../domain/sal/Calcolo";
import { mappaAPassi, type APassi } from "../domain/passi";
import type { Misura } from "../domain/Misura";
import type { Pubblicato } from "../domain/valori/parsePubblicato";
import { FATTORE_PLAUSIBILE } from "../domain/valori/resolveUnita";
import { indiziDi, type Scrittura, type ScritturaColonna } from "../domain/numeri/scritturaNumeri";
import { letteraOf } from "../cruscotto/griglia/letteraOf";
import type { Indicatore } from "../cruscotto/Cruscotto";
import { comparePublished } from "./riga/published";

/** What a row is measured as, once its columns are read in one way. */
interface ProvaDiScrittura {
  readonly misura: Misura;
  readonly pubblicato: Pubblicato | null;
}

/** So many rows are tried at a time. */
const RIGHE_A_PASSO = 10;
const CELLE = ["target", "consuntivo"] as const;
/** An Italian reading so far from its neighbour, with an English one so near, is no habit of the country. */
const FATTORE_IMPOSSIBILE = 100;
const FATTORE_VICINO = 2;

/** Whether a cell of a row holds a figure which its column does not settle. */
function isAperta(indicatore: Indicatore, cella: (typeof CELLE)[number]): boolean {
  const scritto = indicatore[cella];
  if (scritto.tipo !== "testo" || !isDaChiudere(indicatore.scritture[cella])) return false;
  const { aperteConPunto, aperteConVirgola } = indiziDi([scritto]);
  return aperteConPunto + aperteConVirgola > 0;
}

const isDaChiudere = (scrittura: ScritturaColonna) => scrittura === "aperta" || scrittura === "presunta";

/** Few ways to write two columns: the rows share them. */
const CHIUSE = new Map<string, Indicatore["scritture"]>();

function scrittureChiuse({ target, consuntivo }: Indicatore["scritture"], scrittura: Scrittura) {
  const chiusa = (una: ScritturaColonna) => (isDaChiudere(una) ? scrittura : una);
  const nuove = { target: chiusa(target), consuntivo: chiusa(consuntivo) };
  const chiave = `${nuove.target} ${nuove.consuntivo}`;
  const note = CHIUSE.get(chiave) ?? nuove;
  CHIUSE.set(chiave, note);
  return note;
}

/** The row with what its columns leave open read in one way. */
function lettaCome(indicatore: Indicatore, scrittura: Scrittura): Indicatore {
  const { target, consuntivo } = indicatore.scritture;
  if (!isDaChiudere(target) && !isDaChiudere(consuntivo)) return indicatore;
  // How a column writes its figures says nothing of a cell that holds a number.
  if (!CELLE.some((cella) => indicatore[cella].tipo === "testo")) return indicatore;
  return { ...indicatore, scritture: scrittureChiuse(indicatore.scritture, scrittura) };
}

/** How many times one is the other, from 1; null where one of them is no figure, or 0. */
function fattoreTra({ target, consuntivo }: Misura): number | null {
  if (target.tipo !== "numero" || consuntivo.tipo !== "numero") return null;
  const quanto = Math.abs(consuntivo.valore / target.valore);
  return quanto > 0 && quanto < Infinity ? Math.max(quanto, 1 / quanto) : null;
}

/** What one row says of how its columns write: by its published SAL, else by how far apart its figures are. */
interface Indizio {
  readonly pubblicato: Scrittura | null;
  readonly vicinanza: Scrittura | null;
}

function indizioDi(italiana: ProvaDiScrittura, inglese: ProvaDiScrittura): Indizio {
  const [a, b] = [italiana, inglese].map(
    ({ misura, pubblicato }) => comparePublished(misura.sal, pubblicato) === "coincide",
  );
  const pubblicato = a === b ? null : a ? "italiana" : "inglese";
  const [qui, la] = [fattoreTra(italiana.misura), fattoreTra(inglese.misura)];
  if (qui === null || la === null) return { pubblicato, vicinanza: null };
  if (qui <= FATTORE_PLAUSIBILE && la > FATTORE_PLAUSIBILE) return { pubblicato, vicinanza: "italiana" };
  return { pubblicato, vicinanza: qui > FATTORE_IMPOSSIBILE && la <= FATTORE_VICINO ? "inglese" : null };
}

const has = (indizi: readonly Indizio[], come: keyof Indizio, scrittura: Scrittura) =>
  indizi.some((uno) => uno[come] === scrittura);

/** What the rows of some columns say together; null where it stays open. */
function decidi(indizi: readonly Indizio[], isAperta: boolean): Scrittura | null {
  const italiana = has(indizi, "pubblicato", "italiana");
  const inglese = has(indizi, "pubblicato", "inglese");
  if (italiana !== inglese) return italiana ? "italiana" : "inglese";
  if (italiana || has(indizi, "vicinanza", "inglese")) return null;
  return isAperta && !has(indizi, "vicinanza", "italiana") ? null : "italiana";
}

const nomeDi = ({ colonne }: Indicatore, cella: (typeof CELLE)[number]) => {
  const colonna = colonne[cella];
  return colonna === null ? "" : letteraOf(colonna);
};

/** A row before its figures are read, with what whoever measures it knows besides. */
export interface RigaDaChiudere {
  readonly indicatore: Indicatore;
}

/** A row as it is to be measured, and what it is asked. */
export interface RigaChiusa<Riga extends RigaDaChiudere, Prova extends ProvaDiScrittura> {
  readonly riga: Riga;
  readonly indicatore: Indicatore;
  /** What it was already measured as, read in this way; null where there was nothing to try. */
  readonly provata: Prova | null;
  readonly domanda: Anomalia | null;
}

/**
 * Settles, column by column, the figures that can be read in two ways ("1,000" is one, or a thousand): by the published
 * SALs, by the figures beside them, else by asking once for the rows whose SAL depends on it.
 * @param prova measures a row read in one way
 */
export function* chiudiScritture<Riga extends RigaDaChiudere, Prova extends ProvaDiScrittura>(
  righe: readonly Riga[],
  prova: (letta: Indicatore, riga: Riga) => Prova,
): APassi<readonly RigaChiusa<Riga, Prova>[]> {
  const gruppi = new Map<string, { indizi: Indizio[]; isAperta: boolean }>();
  const chiaveOf = ({ colonne }: Indicatore) => `${colonne.target} ${colonne.consuntivo ?? ""}`;
  const prove = yield* mappaAPassi(righe, RIGHE_A_PASSO, (riga) => {
    const { indicatore } = riga;
    if (!isAperta(indicatore, "target") && !isAperta(indicatore, "consuntivo")) return null;
    const lette = { italiana: lettaCome(indicatore, "italiana"), inglese: lettaCome(indicatore, "inglese") };
    const italiana = prova(lette.italiana, riga);
    const inglese = prova(lette.inglese, riga);
    const gruppo = gruppi.get(chiaveOf(indicatore)) ?? { indizi: [], isAperta: false };
    gruppo.indizi.push(indizioDi(italiana, inglese));
    gruppo.isAperta ||= CELLE.some((cella) => indicatore.scritture[cella] === "aperta" && isAperta(indicatore, cella));
    gruppi.set(chiaveOf(indicatore), gruppo);
    const isUguale = italiana.misura.sal === inglese.misura.sal && italiana.misura.sal !== null;
    return { lette, italiana, inglese, isUguale };
  });
  const decise = new Map([...gruppi].map(([chiave, { indizi, isAperta }]) => [chiave, decidi(indizi, isAperta)]));
  return righe.map((riga, at) => {
    const { indicatore } = riga;
    const decisa = decise.size === 0 ? undefined : decise.get(chiaveOf(indicatore));
    const scrittura = decisa ?? "italiana";
    const sua = prove[at];
    if (!sua) return { riga, indicatore: lettaCome(indicatore, scrittura), provata: null, domanda: null };
    const letta = sua.lette[scrittura];
    const provata = sua[scrittura];
    if (sua.isUguale || decisa !== null) return { riga, indicatore: letta, provata, domanda: null };
    const aperte = CELLE.filter((cella) => isAperta(indicatore, cella));
    const quali = aperte.map((cella) => nomeDi(indicatore, cella)).join(", ");
    const domanda = anomalia("da-confermare", "conferma", { motivo: "migliaia-o-decimali", quali });
    return { riga, indicatore: letta, provata, domanda };
  });
}
