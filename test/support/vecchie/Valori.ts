import { DA_CONFERMARE } from "../../../src/domain/espressione/Espressione";
import { mostratoDi } from "../../../src/misura/mostratoDi";
import { displayCella } from "../../../src/domain/displayCella";
import { esitoOf, giudizioOf } from "../../../src/domain/esitoOf";
import type { Politica } from "../../../src/domain/Politica";
import { parseNumero } from "../../../src/domain/parseNumero";
import { round12 } from "../../../src/domain/round12";
import { scostamentoOf } from "../../../src/domain/scostamentoOf";
import { weightedMean } from "../../../src/domain/weightedMean";
import { isTraQuote } from "../../../src/relazione/caselle/formatoFigura";
import { statisticaOf } from "../../../src/relazione/caselle/punteggi";
import type { Provenienza, Limite, PostoCasella, Tabella, Casella } from "../../../src/relazione/caselle/Tabella";

/** What a cell of the Relazione holds; "" is blank. */
export type ValoreCasella = number | string;

const isNumero = (valore: ValoreCasella): valore is number => typeof valore === "number";

/** The values of the cells of a Relazione, each computed once, by the description that its formula is written from. */
export class Valori {
  private readonly caselle = new Map<string, Casella>();
  private readonly noti = new Map<string, ValoreCasella>();

  constructor(
    tabelle: readonly Tabella[],
    readonly politica: Pick<Politica, "soglie" | "scalaGiudizio">,
  ) {
    for (const { id: tabella, righe } of tabelle) {
      for (const riga of righe) {
        for (const [colonna, voce] of Object.entries(riga.caselle)) {
          this.caselle.set(chiavePosto({ tabella, riga: riga.id, colonna }), voce);
        }
      }
    }
  }

  at(posto: PostoCasella): ValoreCasella {
    const chiave = chiavePosto(posto);
    const noto = this.noti.get(chiave);
    if (noto !== undefined) return noto;
    const voce = this.caselle.get(chiave);
    const valore = voce === undefined ? "" : this.valoreOf(voce);
    this.noti.set(chiave, valore);
    return valore;
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
        return this.calcola(voce.calcolo);
    }
  }

  /** What a figure comes from, past the cells that only repeat another one; null for what is no figure. */
  origineOf(voce: Casella): Provenienza | null {
    if (voce.tipo !== "figura") return null;
    if (voce.calcolo.tipo !== "posto") return voce.calcolo;
    const altra = this.caselle.get(chiavePosto(voce.calcolo.posto));
    return altra ? this.origineOf(altra) : null;
  }

  private numeriAt(posti: readonly PostoCasella[]): readonly number[] {
    return posti.map((posto) => this.at(posto)).filter(isNumero);
  }

  private calcola(calcolo: Provenienza): ValoreCasella {
    switch (calcolo.tipo) {
      case "copia":
        return calcolo.cella.tipo === "numero" ? calcolo.cella.valore : displayCella(calcolo.cella);
      case "punteggi":
        return statisticaOf(calcolo.di.valori, calcolo.classe, calcolo.che) ?? "";
      case "importo":
        return calcolo.importo;
      case "peso":
        return calcolo.peso;
      case "sal":
        return mostratoDi(calcolo.di);
      case "scostamento": {
        const quanto = scostamentoOf(calcolo.di.misura.target, calcolo.di.misura.consuntivo);
        if (typeof quanto !== "number") return "";
        return isTraQuote(calcolo.di.misura.target) ? round12(quanto * 100) : quanto;
      }
      case "posto":
        return this.at(calcolo.posto);
      case "media":
        return this.media(calcolo.di, calcolo.pesi);
      case "esito":
        return this.esito(this.at(calcolo.di), calcolo.figli);
      case "giudizio": {
        const sal = this.at(calcolo.di);
        return isNumero(sal) ? (giudizioOf(sal, this.politica.scalaGiudizio) ?? "") : "";
      }
      case "conta":
        return calcolo.di.filter((posto) => this.at(posto) === calcolo.parola).length;
      case "se zero":
        return this.at(calcolo.di) === 0 ? calcolo.allora : calcolo.altrimenti;
      case "fascia": {
        const limiti = [calcolo.da, calcolo.fino].filter((limite) => limite !== null);
        return this.numeriAt(calcolo.di).filter((uno) => limiti.every((limite) => isEntro(uno, limite))).length;
      }
      case "misurati":
        return this.numeriAt(calcolo.di).length;
      case "somma":
        return round12(this.numeriAt(calcolo.di).reduce((somma, uno) => somma + uno, 0));
      case "rapporto":
        return this.rapporto(this.at(calcolo.parte), this.at(calcolo.tutto));
      case "differenza": {
        const [da, meno] = [this.at(calcolo.da), this.at(calcolo.meno)];
        return isNumero(da) && isNumero(meno) ? round12((da - meno) * (calcolo.inPunti ? 100 : 1)) : "";
      }
    }
  }

  private media(di: readonly PostoCasella[], pesi: readonly PostoCasella[] | null): ValoreCasella {
    const figli = di.map((posto, at) => {
      const [sal, suo] = [this.at(posto), pesi?.[at]];
      const peso = suo === undefined ? "" : this.at(suo);
      return { sal: isNumero(sal) ? sal : null, peso: pesi === null ? null : isNumero(peso) ? peso : 0 };
    });
    return weightedMean(figli) ?? "";
  }

  private esito(sal: ValoreCasella, figli: readonly PostoCasella[] | null): ValoreCasella {
    if (isNumero(sal)) return esitoOf(sal, this.politica.soglie);
    if (sal !== "" || figli === null) return sal === "" ? "da rilevare" : sal;
    const sotto = figli.map((posto) => this.at(posto));
    if (sotto.includes(DA_CONFERMARE)) return DA_CONFERMARE;
    return sotto.every((esito) => esito === "monitoraggio") ? "monitoraggio" : "da rilevare";
  }

  private rapporto(parte: ValoreCasella, tutto: ValoreCasella): ValoreCasella {
    return isNumero(parte) && isNumero(tutto) && tutto !== 0 ? round12(parte / tutto) : "";
  }
}

function isEntro(uno: number, { segno, valore }: Limite): boolean {
  switch (segno) {
    case ">":
      return uno > valore;
    case ">=":
      return uno >= valore;
    case "<":
      return uno < valore;
    case "<=":
      return uno <= valore;
  }
}

function chiavePosto({ tabella, riga, colonna }: PostoCasella): string {
  return `${tabella}\n${riga}\n${colonna}`;
}
