import type { Indicatore } from "../../../src/cruscotto/Cruscotto";
import { mostratoDi } from "../../../src/misura/mostratoDi";
import type { Cella } from "../../../src/domain/Cella";
import {
  CHIEDE,
  conto,
  costante,
  DA_CONFERMARE,
  dodici,
  se,
  voce,
  type Valore,
} from "../../../src/domain/espressione/Espressione";
import type { Politica } from "../../../src/domain/Politica";
import { esitoDelSal, giudizioDelSal } from "../../../src/domain/regole/paroleDelSal";
import type { Target } from "../../../src/domain/Valore";
import { scostamentoOf } from "../../../src/domain/scostamentoOf";
import { round12 } from "../../../src/domain/round12";
import { formulaPunteggi } from "./formulaPunteggi";
import { formulaImporto } from "./formulaImporto";
import type {
  Provenienza,
  CellaFonte,
  Limite,
  PostoCasella,
  RigaSorgente,
} from "../../../src/relazione/caselle/Tabella";
import { isTraQuote } from "../../../src/relazione/caselle/formatoFigura";
import { inVirgolette, isScrivibile, tiene, type Scritta } from "../../../src/formule/espressioni";
import { formulaDelModo, type ModoScrittura } from "../../../src/formule/formulaDelModo";
import { foglioInFormula, indirizzoOf } from "../../../src/formule/indirizzo";
import { mediaScritta } from "./formulaMedia";
import { scriviEspressione } from "../../../src/formule/scriviEspressione";
import { cellaDa, trattiOf, trattiPaiati, trattoDa, type Luogo } from "../../../src/formule/tratti";

const CONFERMARE = inVirgolette(DA_CONFERMARE);

/** What a formula needs to know of the pages around it. */
export interface Impaginazione {
  readonly modo: ModoScrittura;
  readonly politica: Pick<Politica, "soglie" | "scalaGiudizio">;
  /** Null for a cell that is blank for good: a formula would read it as 0. */
  readonly luogoOf: (posto: PostoCasella) => Luogo | null;
  /** Where a cell of another file was copied to. */
  readonly fonteOf: (cella: CellaFonte) => Luogo;
  readonly formatoOf: (cella: CellaFonte) => string;
}

/** Excel takes no more arguments, nor characters, in one formula. */
const ARGOMENTI_MASSIMI = 250;
const CARATTERI_MASSIMI = 8000;
/** Words of more stretches than these would not fit beside the rest of the formula. */
const TRATTI_DI_PAROLE = 60;

/** A formula that Excel takes, or null. */
function intera(tratti: readonly string[], formula: string): string | null {
  return tratti.length <= ARGOMENTI_MASSIMI && formula.length <= CARATTERI_MASSIMI ? formula : null;
}

/** What a cell says, where a formula can hold it. */
function costanteDi(cella: Cella): Valore | null {
  if (cella.tipo === "vuota" || cella.tipo === "errore") return null;
  return isScrivibile(cella.valore) ? cella.valore : null;
}

function numeroDi(target: Target): number | null {
  if (target.tipo === "numero") return target.valore;
  return target.tipo === "data" ? target.seriale : null;
}

/** Writes the formulas of one sheet; null where none can be written, and then the value of the figure stands. */
export class FormuleFoglio {
  constructor(
    private readonly qui: string,
    private readonly pagine: Impaginazione,
  ) {}

  formulaOf(calcolo: Provenienza): string | null {
    switch (calcolo.tipo) {
      case "copia":
        return `=${cellaDa(this.qui, this.sorgente(calcolo.da))}`;
      case "punteggi":
        return formulaPunteggi(calcolo);
      case "importo":
        return formulaImporto(cellaDa(this.qui, this.sorgente(calcolo.da)), calcolo);
      case "peso":
        return `=${cellaDa(this.qui, this.sorgente(calcolo.da))}${calcolo.scala === 1 ? "" : `/${calcolo.scala}`}`;
      case "sal":
        return this.sal(calcolo);
      case "scostamento":
        return this.scostamento(calcolo);
      case "posto":
        return this.solo(calcolo.posto, (cella) => `=${cella}`);
      case "media":
        return calcolo.pesi === null ? this.mediaSemplice(calcolo.di) : this.mediaPesata(calcolo.di, calcolo.pesi);
      case "esito":
        return this.solo(calcolo.di, (cella) => this.esito(cella, calcolo.figli));
      case "giudizio":
        return this.solo(calcolo.di, (cella) => this.giudizio(cella));
      case "conta": {
        const tratti = trattiOf(this.qui, this.luoghi(calcolo.di));
        return intera(
          tratti,
          `=${tratti.map((tratto) => `COUNTIF(${tratto},${inVirgolette(calcolo.parola)})`).join("+") || "0"}`,
        );
      }
      case "fascia":
        return this.fascia(calcolo.di, [calcolo.da, calcolo.fino]);
      case "se zero": {
        const parole = `${inVirgolette(calcolo.allora)},${inVirgolette(calcolo.altrimenti)}`;
        return this.solo(calcolo.di, (cella) => `=IF(${cella}=0,${parole})`);
      }
      case "misurati":
        return this.su(calcolo.di, "COUNT");
      case "somma":
        return this.su(calcolo.di, "SUM");
      case "rapporto":
        return this.coppia(
          calcolo.parte,
          calcolo.tutto,
          (parte, tutto) => `=IF(COUNT(${parte},${tutto})<2,"",IF(${tutto}=0,"",ROUND(${parte}/${tutto},12)))`,
        );
      case "differenza":
        return this.coppia(
          calcolo.da,
          calcolo.meno,
          (da, meno) =>
            `=IF(COUNT(${da},${meno})=2,ROUND(${calcolo.inPunti ? `100*(${da}-${meno})` : `${da}-${meno}`},12),"")`,
        );
    }
  }

  /** Words that lead to a cell; null where the cell was not laid out, or is in another file. */
  linkTo(parole: string, a: CellaFonte | PostoCasella): string | null {
    const luogo = "tabella" in a ? this.pagine.luogoOf(a) : a.file === null ? a : null;
    if (!luogo) return null;
    const dove = `#${foglioInFormula(luogo.foglio)}${indirizzoOf(luogo.riga, luogo.colonna)}`;
    return `=HYPERLINK(${inVirgolette(dove)},${inVirgolette(parole)})`;
  }

  private luoghi(posti: readonly PostoCasella[]): readonly Luogo[] {
    return posti.flatMap((posto) => this.pagine.luogoOf(posto) ?? []);
  }

  private sorgente(da: CellaFonte): Luogo {
    return da.file === null ? da : this.pagine.fonteOf(da);
  }

  private solo(posto: PostoCasella, write: (cella: string) => string): string | null {
    const luogo = this.pagine.luogoOf(posto);
    return luogo && write(cellaDa(this.qui, luogo));
  }

  private coppia(uno: PostoCasella, altro: PostoCasella, write: (uno: string, altro: string) => string): string | null {
    const [primo, secondo] = [this.pagine.luogoOf(uno), this.pagine.luogoOf(altro)];
    return primo && secondo && write(cellaDa(this.qui, primo), cellaDa(this.qui, secondo));
  }

  private su(posti: readonly PostoCasella[], funzione: "COUNT" | "SUM"): string | null {
    const tratti = trattiOf(this.qui, this.luoghi(posti));
    return intera(tratti, tratti.length === 0 ? "=0" : `=${funzione}(${tratti.join(",")})`);
  }

  /** The SAL on its source cells, or the SAL cell of the row where values were written there. */
  private sal({ di: uno, misurato, file }: RigaSorgente): string | null {
    const { modo, formatoOf } = this.pagine;
    const { foglio } = misurato.cruscotto;
    const { riga, colonne, sal } = uno.indicatore;
    if (colonne.consuntivo === null) return null;
    const cella = (colonna: number) => ({
      riferimento: cellaDa(this.qui, this.sorgente({ file, foglio, riga, colonna })),
      formato: formatoOf({ file, foglio, riga, colonna }),
    });
    const viva = formulaDelModo(uno, misurato, modo, {
      target: cella(colonne.target),
      consuntivo: cella(colonne.consuntivo),
      base: colonne.base === null ? null : cella(colonne.base),
    });
    if (viva !== null || colonne.sal === null) return viva;
    const scritto = sal.tipo === "vuota" ? "" : sal.valore;
    if (scritto !== mostratoDi(uno)) return null;
    const suo = cella(colonne.sal).riferimento;
    return `=IF(${suo}="","",${suo})`;
  }

  /**
   * Consuntivo minus target on their cells. A target in words ("≥ 1", "31.12.2019") goes in as the figure that was read
   * in it, as long as its cell says the same words; so does a consuntivo in words or in another unit.
   */
  private scostamento({ di: uno, misurato, file }: RigaSorgente): string | null {
    const { riga, colonne, target, consuntivo }: Indicatore = uno.indicatore;
    const { misura } = uno;
    const { foglio } = misurato.cruscotto;
    const quanto = scostamentoOf(misura.target, misura.consuntivo);
    if (colonne.consuntivo === null || typeof quanto !== "number") return null;
    const cella = (colonna: number) => cellaDa(this.qui, this.sorgente({ file, foglio, riga, colonna }));
    const [t, c] = [cella(colonne.target), cella(colonne.consuntivo)];
    const isConsuntivoLetto = (da: number) =>
      consuntivo.tipo === "numero" && quanto === round12(consuntivo.valore - da);
    const isPunti = isTraQuote(misura.target);
    const meno = (da: Scritta) => {
      const distanza: Scritta = conto(voce(c), "-", da);
      return dodici(isPunti ? conto(costante(100), "*", distanza) : distanza);
    };
    const write = (di: Scritta) => `=${scriviEspressione(di, { voce: (testo) => testo })}`;
    if (target.tipo === "numero" && isConsuntivoLetto(target.valore)) return write(meno(voce(t)));
    const [detto, ottenuto] = [costanteDi(target), costanteDi(consuntivo)];
    if (detto === null || ottenuto === null) return null;
    const [fermo, letto] = [tiene(t, detto), numeroDi(misura.target)];
    return letto !== null && isConsuntivoLetto(letto)
      ? write(se([fermo, voce(`ISNUMBER(${c})`)], meno(costante(letto)), CHIEDE))
      : write(se([fermo, tiene(c, ottenuto)], costante(isPunti ? round12(quanto * 100) : quanto), CHIEDE));
  }

  /** The bound is joined to its sign by the formula: inside the quotes its decimal comma would depend on the language. */
  private fascia(posti: readonly PostoCasella[], limiti: readonly (Limite | null)[]): string | null {
    const tratti = trattiOf(this.qui, this.luoghi(posti));
    const conte = tratti.map((tratto) => {
      const condizioni = limiti.flatMap((limite) =>
        limite === null ? [] : [`${tratto},"${limite.segno}"&${limite.valore}`],
      );
      return condizioni.length === 0 ? `COUNT(${tratto})` : `COUNTIFS(${condizioni.join(",")})`;
    });
    return intera(tratti, `=${conte.join("+") || "0"}`);
  }

  private mediaSemplice(di: readonly PostoCasella[]): string | null {
    const tratti = trattiOf(this.qui, this.luoghi(di));
    return tratti.length === 0 ? null : intera(tratti, mediaScritta(tratti, null));
  }

  /** Each SAL with its own weight: a stretch goes on as long as both do, wherever they stand. */
  private mediaPesata(di: readonly PostoCasella[], pesi: readonly PostoCasella[]): string | null {
    const coppie = di.flatMap((posto, at) => {
      const [sal, suo] = [this.pagine.luogoOf(posto), pesi[at]];
      const peso = suo && this.pagine.luogoOf(suo);
      return sal && peso ? [{ sal, peso }] : [];
    });
    const tratti = trattiPaiati(coppie);
    const scritti = (quale: "sal" | "peso") => tratti.map((uno) => trattoDa(this.qui, uno[quale], uno.righe));
    return tratti.length === 0 ? null : intera(scritti("sal"), mediaScritta(scritti("sal"), scritti("peso")));
  }

  private esito(sal: string, figli: readonly PostoCasella[] | null): string {
    const parole = scriviEspressione(esitoDelSal(this.pagine.politica.soglie), { voce: () => sal });
    return `=IF(ISNUMBER(${sal}),${parole},IF(${sal}="",${figli ? this.esitoSenzaSal(figli) : '"da rilevare"'},${sal}))`;
  }

  /** A question below comes first; where all is monitored there is nothing to wait for. */
  private esitoSenzaSal(figli: readonly PostoCasella[]): string {
    const tratti = trattiOf(this.qui, this.luoghi(figli));
    const quanti = (parola: string) => tratti.map((tratto) => `COUNTIF(${tratto},${parola})`).join("+");
    if (tratti.length === 0) return '"monitoraggio"';
    const scritta = `IF(${quanti(CONFERMARE)}>0,${CONFERMARE},IF(${quanti('"monitoraggio"')}=${figli.length},"monitoraggio","da rilevare"))`;
    return tratti.length > TRATTI_DI_PAROLE ? '"da rilevare"' : scritta;
  }

  private giudizio(sal: string): string {
    const parole = scriviEspressione(giudizioDelSal(this.pagine.politica.scalaGiudizio), { voce: () => sal });
    return `=IF(ISNUMBER(${sal}),${parole},"")`;
  }
}
