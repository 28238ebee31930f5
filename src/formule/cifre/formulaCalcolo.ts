import type { Indicatore } from "../../cruscotto/Cruscotto";
import { nelDocumento } from "../../cruscotto/griglia/epoca";
import { mostratoOf } from "../../misura/mostratoOf";
import type { Cella } from "../../domain/Cella";
import { CHIEDE, conto, costante, dodici, funzione, se, voce, type Valore } from "../../domain/espressione/Espressione";
import { ogniFoglia } from "../../domain/espressione/ogniFoglia";
import type { Politica } from "../../domain/metodo/Politica";
import type { Target } from "../../domain/Valore";
import { scostamentoOf } from "../../domain/sal/scostamentoOf";
import { round12 } from "../../domain/numeri/round12";
import { formulaPunteggi } from "./formulaPunteggi";
import { formulaImporto } from "./formulaImporto";
import { espressioneOf, type Letta } from "../../relazione/caselle/espressioneOf";
import { isTraQuote } from "../../relazione/caselle/formatoFigura";
import type { Provenienza, CellaFonte, Limite, PostoCasella, RigaSorgente } from "../../relazione/caselle/Tabella";
import { inVirgolette, isScrivibile, tiene, type Scritta } from "../testo/espressioni";
import { formulaDelModo, type ModoScrittura } from "../sal/formulaDelModo";
import { foglioInFormula, indirizzoOf } from "../indirizzo";
import { partiDellaMedia } from "./formulaMedia";
import { scriviEspressione } from "../testo/scriviEspressione";
import { cellaDa, trattiOf, trattiPaiati, trattoDa, type Luogo } from "../tratti";

/** What a formula needs to know of the pages around it. */
interface Impaginazione {
  readonly modo: ModoScrittura;
  readonly politica: Pick<Politica, "soglie" | "scalaGiudizio">;
  /** Null for a cell that is blank for good: a formula would read it as 0. */
  readonly luogoOf: (posto: PostoCasella) => Luogo | null;
  /** Where a cell of another file was copied to. */
  readonly fonteOf: (cella: CellaFonte) => Luogo;
  readonly formatoOf: (cella: CellaFonte) => string;
  /** The workbook counts days from 1904, and the cells of other files that were copied to it do too. */
  readonly is1904?: boolean;
}

/** Excel takes no more arguments, nor characters, in one formula. */
const ARGOMENTI_MASSIMI = 250;
const CARATTERI_MASSIMI = 8000;
/** Words of more stretches than these would not fit beside the rest of the formula. */
const TRATTI_DI_PAROLE = 60;

const entroIlMassimo = (tratti: readonly string[], testo: string) =>
  tratti.length <= ARGOMENTI_MASSIMI ? testo : null;

/** The bound is joined to its sign by the formula: inside the quotes its decimal comma would depend on the language. */
function conteggioTra(tratto: string, limiti: readonly (Limite | null)[]): string {
  const condizioni = limiti.flatMap((limite) =>
    limite === null ? [] : [`${tratto},"${limite.segno}"&${limite.valore}`],
  );
  return condizioni.length === 0 ? `COUNT(${tratto})` : `COUNTIFS(${condizioni.join(",")})`;
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
    const di = espressioneOf(this.scrivibile(calcolo), this.pagine.politica);
    const testi = new Map<Letta, string | null>();
    const scrivi = (letta: Letta) => {
      if (!testi.has(letta)) testi.set(letta, this.scrivi(letta));
      return testi.get(letta) ?? null;
    };
    if (!ogniFoglia(di, (foglia) => foglia.tipo === "costante" || scrivi(foglia.voce) !== null)) return null;
    const formula = `=${scriviEspressione(di, { voce: (letta) => scrivi(letta) ?? "" })}`;
    return formula.length <= CARATTERI_MASSIMI ? formula : null;
  }

  /** The words of a mean without a SAL are left out where they would not fit. */
  private scrivibile(calcolo: Provenienza): Provenienza {
    if (calcolo.tipo !== "esito" || calcolo.figli === null) return calcolo;
    const isLungo = trattiOf(this.qui, this.luoghi(calcolo.figli)).length > TRATTI_DI_PAROLE;
    return isLungo ? { ...calcolo, figli: null } : calcolo;
  }

  /** What is read on cells, without its "="; null where no formula can read it. */
  private scrivi(letta: Letta): string | null {
    switch (letta.tipo) {
      case "copia":
        return cellaDa(this.qui, this.sorgente(letta.da));
      case "celle sommate":
        return `SUM(${letta.da.map((una) => cellaDa(this.qui, this.sorgente(una))).join(",")})`;
      case "punteggi":
        return formulaPunteggi(letta);
      case "importo":
        return formulaImporto(cellaDa(this.qui, this.sorgente(letta.da)), letta);
      case "peso":
        return `${cellaDa(this.qui, this.sorgente(letta.da))}${letta.scala === 1 ? "" : `/${letta.scala}`}`;
      case "sal":
        return this.sal(letta);
      case "scostamento":
        return this.scostamento(letta);
      case "posto": {
        const luogo = this.pagine.luogoOf(letta.posto);
        return luogo && cellaDa(this.qui, luogo);
      }
      case "conta":
        return this.sommaDi(letta.di, (tratto) => `COUNTIF(${tratto},${inVirgolette(letta.parola)})`);
      case "fascia":
        return this.sommaDi(letta.di, (tratto) => conteggioTra(tratto, [letta.da, letta.fino]));
      case "misurati":
        return this.su(letta.di, "COUNT");
      case "somma":
        return this.su(letta.di, "SUM");
      case "della media":
        return this.parteDellaMedia(letta);
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

  private sommaDi(posti: readonly PostoCasella[], write: (tratto: string) => string): string | null {
    const tratti = trattiOf(this.qui, this.luoghi(posti));
    return entroIlMassimo(tratti, tratti.map(write).join("+") || "0");
  }

  private su(posti: readonly PostoCasella[], funzione: "COUNT" | "SUM"): string | null {
    const tratti = trattiOf(this.qui, this.luoghi(posti));
    return entroIlMassimo(tratti, tratti.length === 0 ? "0" : `${funzione}(${tratti.join(",")})`);
  }

  /** The SAL on its source cells, or the SAL cell of the row where values were written there. */
  private sal({ di: uno, misurato, file }: RigaSorgente): string | null {
    const { modo, formatoOf, is1904 = false } = this.pagine;
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
      is1904,
    });
    if (viva !== null || colonne.sal === null) return viva && viva.slice(1);
    const scritto = sal.tipo === "vuota" ? "" : sal.valore;
    if (scritto !== mostratoOf(uno)) return null;
    const suo = cella(colonne.sal).riferimento;
    return `IF(${suo}="","",${suo})`;
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
    const write = (di: Scritta) => scriviEspressione(di, { voce: (testo) => testo });
    if (target.tipo === "numero" && isConsuntivoLetto(target.valore)) return write(meno(voce(t)));
    const [detto, ottenuto] = [costanteDi(this.nelDocumento(target)), costanteDi(this.nelDocumento(consuntivo))];
    if (detto === null || ottenuto === null) return null;
    const [fermo, letto] = [tiene(t, detto), numeroDi(misura.target)];
    return letto !== null && isConsuntivoLetto(letto)
      ? write(se([fermo, funzione("ISNUMBER", voce(c))], meno(costante(this.giorno(letto, misura.target))), CHIEDE))
      : write(se([fermo, tiene(c, ottenuto)], costante(isPunti ? round12(quanto * 100) : quanto), CHIEDE));
  }

  /** A figure that was read in words, beside the cells of the workbook. */
  private giorno(letto: number, { tipo }: Target): number {
    return tipo === "data" ? nelDocumento(letto, "dd/mm/yyyy", this.pagine.is1904 === true) : letto;
  }

  /** What a cell holds in the workbook, where it may count days from 1904. */
  private nelDocumento(cella: Cella): Cella {
    if (cella.tipo !== "numero") return cella;
    return { ...cella, valore: nelDocumento(cella.valore, cella.formato, this.pagine.is1904 === true) };
  }

  /** Each SAL with its own weight: a stretch goes on as long as both do, wherever they stand. */
  private parteDellaMedia({ parte, di, pesi }: Extract<Letta, { tipo: "della media" }>): string | null {
    if (parte === "quanti" || parte === "semplice") {
      const tratti = trattiOf(this.qui, this.luoghi(di));
      return tratti.length === 0 ? null : entroIlMassimo(tratti, partiDellaMedia(tratti, [])[parte]);
    }
    const coppie = di.flatMap((posto, at) => {
      const [sal, suo] = [this.pagine.luogoOf(posto), pesi[at]];
      const peso = suo && this.pagine.luogoOf(suo);
      return sal && peso ? [{ sal, peso }] : [];
    });
    const tratti = trattiPaiati(coppie);
    const scritti = (quale: "sal" | "peso") => tratti.map((uno) => trattoDa(this.qui, uno[quale], uno.righe));
    const suoi = scritti("sal");
    return tratti.length === 0 ? null : entroIlMassimo(suoi, partiDellaMedia(suoi, scritti("peso"))[parte]);
  }
}
