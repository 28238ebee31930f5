import { readColonneDette, type AccantoAiLivelli } from "./colonneDette";
import type { Colonna, RuoloColonna } from "../Cruscotto";
import type { Intestazione } from "./Intestazione";
import { NUMERICI, pickColonne, type ColonneScelte } from "./pickColonne";
import type { RisposteFoglio } from "../RisposteFoglio";
import { CODICE, isOperatore, NOME_CON_CODICE, RUOLI_ETICHETTA } from "./ruoli";
import type { Unioni } from "../griglia/Unioni";

/** A heading written inside the header row itself, over the names (Pisa, Arezzo-Siena). */
export interface Titolo {
  readonly testo: string;
  readonly etichetta: RuoloColonna | null;
}

export interface ColonneNominate extends ColonneScelte {
  readonly accanto: AccantoAiLivelli;
  readonly titolo: Titolo | null;
}

/** What may stand for the names of the indicators where no column says it holds them, the best first. */
const AL_POSTO_DEL_NOME: readonly RuoloColonna[] = ["formula", "obiettivo", "strategico", "programma"];
const MAGGIORANZA = 0.6;

/** Most of the texts of a column satisfy a condition. */
function isMaggioranza(texts: readonly string[], condizione: (text: string) => boolean): boolean {
  return texts.length > 0 && texts.filter(condizione).length >= texts.length * MAGGIORANZA;
}

/** A text over the names that is no header word: the heading of the block, with the label before it. */
function titoloOf(testa: Intestazione): (Titolo & { readonly colonna: number }) | null {
  if (testa.celle.some(({ ruolo }) => ruolo === "indicatore")) return null;
  const primoNumero = testa.celle.find(({ ruolo }) => ruolo !== null && NUMERICI.includes(ruolo));
  const at = testa.celle.findIndex((cella) => cella.ruolo === null && cella.colonna < (primoNumero?.colonna ?? 0));
  const cella = testa.celle[at];
  if (!cella) return null;
  const prima = testa.celle[at - 1]?.ruolo ?? null;
  const etichetta = prima !== null && RUOLI_ETICHETTA.includes(prima) ? prima : null;
  return { testo: cella.testo, etichetta, colonna: cella.colonna };
}

/** Whether anything stands in a column under its header. */
function hasContentUnder(unioni: Unioni, { ultima }: Intestazione, finoA: number, colonna: number): boolean {
  for (let riga = ultima + 1; riga < finoA; riga++) {
    if (unioni.ownAt(riga, colonna).tipo !== "vuota") return true;
  }
  return false;
}

/** The columns of a block while their roles are being decided. */
class Nominazione {
  readonly colonne: Colonna[];
  private readonly testi = new Map<number, readonly string[]>();

  constructor(
    private readonly unioni: Unioni,
    private readonly testa: Intestazione,
    private readonly finoA: number,
    colonne: readonly Colonna[],
  ) {
    this.colonne = [...colonne];
  }

  find(ruolo: RuoloColonna): Colonna | undefined {
    return this.colonne.find((una) => una.ruolo === ruolo);
  }

  isLibera(colonna: number): boolean {
    return !this.colonne.some((una) => una.colonna === colonna);
  }

  /** A text alone on its row is a heading or a note. */
  private isSola(riga: number, colonna: number): boolean {
    for (let altra = this.testa.da; altra <= this.testa.a; altra++) {
      if (altra !== colonna && this.unioni.ownAt(riga, altra).tipo !== "vuota") return false;
    }
    return true;
  }

  /** The texts of a column under the header, on rows that hold something else too. */
  textsOf(colonna: number): readonly string[] {
    const noti = this.testi.get(colonna);
    if (noti) return noti;
    const texts: string[] = [];
    for (let riga = this.testa.ultima + 1; riga < this.finoA; riga++) {
      const cella = this.unioni.ownAt(riga, colonna);
      if (cella.tipo === "testo" && cella.valore.trim() !== "" && !this.isSola(riga, colonna))
        texts.push(cella.valore.trim());
    }
    this.testi.set(colonna, texts);
    return texts;
  }

  private change(da: RuoloColonna, a: RuoloColonna): void {
    const at = this.colonne.findIndex(({ ruolo }) => ruolo === da);
    const colonna = this.colonne[at];
    if (colonna) this.colonne[at] = { ...colonna, ruolo: a };
  }

  /** Signs in a column of their own: under the word "Target" beside the figures, or in one that nothing names. */
  splitOperatore(): void {
    const target = this.find("target");
    if (this.find("operatore") || !target) return;
    if (isMaggioranza(this.textsOf(target.colonna), isOperatore)) {
      let valori = target.colonna + 1;
      while (valori <= this.testa.a && !hasContentUnder(this.unioni, this.testa, this.finoA, valori)) valori++;
      if (valori > this.testa.a || !this.isLibera(valori)) return;
      this.change("target", "operatore");
      this.colonne.push({ ...target, colonna: valori });
      return;
    }
    for (let colonna = this.testa.da; colonna <= this.testa.a; colonna++) {
      if (!this.isLibera(colonna) || !isMaggioranza(this.textsOf(colonna), isOperatore)) continue;
      this.colonne.push({ ruolo: "operatore", colonna, intestazione: "" });
      return;
    }
  }

  /** A bare "%" after the result is what was reached of the target. */
  nameSal(): void {
    const consuntivo = this.find("consuntivo");
    if (this.find("sal") || !consuntivo || !this.find("target")) return;
    const percento = this.testa.celle.find(
      ({ colonna, testo }) => colonna > consuntivo.colonna && this.isLibera(colonna) && /(?:^|\s)%$/.test(testo),
    );
    if (percento) this.colonne.push({ ruolo: "sal", colonna: percento.colonna, intestazione: percento.testo });
  }

  /** "Descrizione indicatore" holds the names where no other column says that it does. */
  nameDescritti(): void {
    const descrizione = this.find("formula");
    if (!this.find("indicatore") && /indicat|\bind\b/i.test(descrizione?.intestazione.replace(/_/g, " ") ?? ""))
      this.change("formula", "indicatore");
  }

  /** Roles of the columns that no header word names: codes by their look, then the name, then its description. */
  nameSenzaParole(dette: readonly Colonna[], proposto: Titolo | null): void {
    const primoNumero = Math.min(
      ...dette.filter(({ ruolo }) => NUMERICI.includes(ruolo)).map(({ colonna }) => colonna),
    );
    for (let colonna = this.testa.da; colonna < Math.min(primoNumero, this.testa.a + 1); colonna++) {
      if (dette.some((altra) => altra.colonna === colonna) || !this.isLibera(colonna)) continue;
      const texts = this.textsOf(colonna);
      if (texts.length === 0) continue;
      const parole = this.testa.celle.find((cella) => cella.colonna === colonna && cella.ruolo === null)?.testo ?? "";
      const isCodice = isMaggioranza(texts, (text) => CODICE.test(text));
      const ruolo = isCodice ? "codice" : this.find("indicatore") ? "formula" : "indicatore";
      const isAltraColonna = ruolo === "formula" && parole !== "";
      if (!this.find(ruolo) && !isAltraColonna) {
        this.colonne.push({ ruolo, colonna, intestazione: parole === proposto?.testo ? "" : parole });
      }
    }
  }

  /** "Indicatori" with a code each and their "Descrizione indicatore" beside: the first gathers, the second is measured (Firenze). */
  splitIndicatore(): void {
    const [nome, descrizione] = [this.find("indicatore"), this.find("formula")];
    if (!nome || !descrizione || this.find("obiettivo") || !/indicator/i.test(descrizione.intestazione)) return;
    if (!isMaggioranza(this.textsOf(nome.colonna), (text) => NOME_CON_CODICE.test(text))) return;
    this.change("indicatore", "obiettivo");
    this.change("formula", "indicatore");
  }

  requireNome(): void {
    for (const ruolo of AL_POSTO_DEL_NOME) if (!this.find("indicatore")) this.change(ruolo, "indicatore");
  }

  /** Words at the right of everything, under no header: notes (Maremma-Tirreno). */
  nameNota(): void {
    if (this.find("nota")) return;
    const ultima = Math.max(this.testa.da - 1, ...this.testa.celle.map(({ colonna }) => colonna));
    for (let colonna = ultima + 1; colonna <= this.testa.a; colonna++) {
      if (!this.isLibera(colonna) || this.textsOf(colonna).length === 0) continue;
      this.colonne.push({ ruolo: "nota", colonna, intestazione: "" });
      return;
    }
  }
}

/**
 * The role of each column under a header: what the words say, what the user answered, and what the look of the cells
 * tells of the columns that no word names.
 * @param finoA row after the last of the block
 * @param anno reference year, which chooses among columns of several years; null when nothing says it
 */
export function nameColonne(
  unioni: Unioni,
  testa: Intestazione,
  finoA: number,
  risposte: RisposteFoglio,
  anno: number | null,
): ColonneNominate {
  const proposto = titoloOf(testa);
  const { dette, accanto } = readColonneDette(testa, risposte, proposto?.etichetta ?? null);
  const hasContent = (colonna: number) => hasContentUnder(unioni, testa, finoA, colonna);
  const { colonne, targetOriginario, domande } = pickColonne(dette, { risposte, anno, hasContent });
  const nominazione = new Nominazione(unioni, testa, finoA, colonne);
  nominazione.splitOperatore();
  nominazione.nameSal();
  nominazione.nameDescritti();
  nominazione.nameSenzaParole(dette, proposto);
  nominazione.splitIndicatore();
  nominazione.requireNome();
  nominazione.nameNota();
  const titolo = proposto?.colonna === nominazione.find("indicatore")?.colonna ? proposto : null;
  return {
    colonne: nominazione.colonne.sort((a, b) => a.colonna - b.colonna),
    accanto,
    targetOriginario,
    domande,
    titolo,
  };
}
