import { calcola } from "../../domain/espressione/calcola";
import { confronto, costante } from "../../domain/espressione/Espressione";
import { mostratoOf } from "../../misura/mostratoOf";
import { displayCella } from "../../domain/numeri/displayCella";
import type { Politica } from "../../domain/metodo/Politica";
import { parseNumero } from "../../domain/numeri/parseNumero";
import { round12 } from "../../domain/numeri/round12";
import { scostamentoOf } from "../../domain/sal/scostamentoOf";
import { MappaCaselle } from "./MappaCaselle";
import { espressioneOf, type Letta } from "./espressioneOf";
import { isTraQuote } from "./formatoFigura";
import { statisticaOf } from "./punteggi";
import type { Provenienza, Limite, PostoCasella, Tabella, Casella } from "./Tabella";

/** What a cell of the Relazione holds; "" is blank. */
export type ValoreCasella = number | string;

const isNumero = (valore: ValoreCasella): valore is number => typeof valore === "number";

/** The values of the cells of a Relazione, each computed once, by the description that its formula is written from. */
export class Valori {
  private readonly caselle: MappaCaselle;
  private readonly noti = new Map<Casella, ValoreCasella>();

  constructor(
    tabelle: readonly Tabella[],
    readonly politica: Pick<Politica, "soglie" | "scalaGiudizio">,
  ) {
    this.caselle = new MappaCaselle(tabelle);
  }

  at(posto: PostoCasella): ValoreCasella {
    const voce = this.caselle.at(posto);
    return voce === undefined ? "" : this.valoreOf(voce);
  }

  valoreOf(voce: Casella): ValoreCasella {
    switch (voce.tipo) {
      case "testo":
      case "link":
        return voce.testo;
      case "campo":
        return voce.inCifre ? (parseNumero(voce.testo)?.valore ?? voce.testo) : voce.testo;
      case "numero":
        return voce.valore;
      case "figura":
        return this.figura(voce, voce.calcolo);
    }
  }

  private figura(voce: Casella, calcolo: Provenienza): ValoreCasella {
    const noto = this.noti.get(voce);
    if (noto !== undefined) return noto;
    const valore = this.calcola(calcolo);
    this.noti.set(voce, valore);
    return valore;
  }

  /** What a figure comes from, past the cells that only repeat another one; null for what is no figure. */
  origineOf(voce: Casella): Provenienza | null {
    if (voce.tipo !== "figura") return null;
    if (voce.calcolo.tipo !== "posto") return voce.calcolo;
    const altra = this.caselle.at(voce.calcolo.posto);
    return altra ? this.origineOf(altra) : null;
  }

  private numeriAt(posti: readonly PostoCasella[]): readonly number[] {
    return posti.map((posto) => this.at(posto)).filter(isNumero);
  }

  private calcola(calcolo: Provenienza): ValoreCasella {
    const valore = calcola(espressioneOf(calcolo, this.politica), { voce: (letta) => this.leggi(letta) });
    return typeof valore === "boolean" ? "" : valore;
  }

  private leggi(letta: Letta): ValoreCasella {
    switch (letta.tipo) {
      case "copia":
      case "celle sommate":
        return letta.cella.tipo === "numero" ? letta.cella.valore : displayCella(letta.cella);
      case "punteggi":
        return statisticaOf(letta.di.valori, letta.classe, letta.che) ?? "";
      case "importo":
        return letta.importo;
      case "peso":
        return letta.peso;
      case "sal":
        return mostratoOf(letta.di);
      case "scostamento": {
        const quanto = scostamentoOf(letta.di.misura.target, letta.di.misura.consuntivo);
        if (typeof quanto !== "number") return "";
        return isTraQuote(letta.di.misura.target) ? round12(quanto * 100) : quanto;
      }
      case "posto":
        return this.at(letta.posto);
      case "conta":
        return letta.di.filter((posto) => this.at(posto) === letta.parola).length;
      case "fascia": {
        const limiti = [letta.da, letta.fino].filter((limite) => limite !== null);
        return this.numeriAt(letta.di).filter((uno) => limiti.every((limite) => isEntro(uno, limite))).length;
      }
      case "misurati":
        return this.numeriAt(letta.di).length;
      case "somma":
        return round12(somma(this.numeriAt(letta.di)));
      case "della media":
        return this.parteDellaMedia(letta);
    }
  }

  private parteDellaMedia({ parte, di, pesi }: Extract<Letta, { tipo: "della media" }>): number {
    const figli = di.flatMap((posto, at) => {
      const [sal, suo] = [this.at(posto), pesi[at]];
      const peso = suo === undefined ? "" : this.at(suo);
      return isNumero(sal) ? [{ sal, peso: isNumero(peso) ? peso : 0 }] : [];
    });
    switch (parte) {
      case "prodotti":
        return somma(figli.map(({ sal, peso }) => sal * peso));
      case "pesi":
        return somma(figli.map(({ peso }) => peso));
      case "quanti":
        return figli.length;
      case "semplice":
        return somma(figli.map(({ sal }) => sal)) / figli.length;
    }
  }
}

const somma = (numeri: readonly number[]) => numeri.reduce((totale, uno) => totale + uno, 0);

function isEntro(uno: number, { segno, valore }: Limite): boolean {
  return calcola(confronto(costante(uno), segno, costante(valore)), { voce: String }) === true;
}
