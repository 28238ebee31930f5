import type {
  AggregatoMisurato,
  CruscottoMisurato,
  DaDove,
  IndicatoreMisurato,
  Media,
} from "../../misura/CruscottoMisurato";
import { round12 } from "../../domain/numeri/round12";
import { weightedMean } from "../../domain/sal/weightedMean";

/** Whether something was published that the cells do not give; what the user established is no difference. */
export function isDiverso({ confronto }: Pick<IndicatoreMisurato | AggregatoMisurato, "confronto">): boolean {
  return confronto === "diverso" || confronto === "altro metodo" || confronto === "non misurato";
}

/** The means of a sheet as they would be, were the published figures of its rows kept. */
export class ConPubblicati {
  constructor(private readonly misurato: Pick<CruscottoMisurato, "aggregati" | "priorita">) {}

  /** The share of a row or a heading, with what was published in place of what is measured. */
  salOf(da: DaDove): number | null {
    if (da.tipo !== "riga") return this.media(this.mediaDi(da));
    return this.isToccato(da) ? (da.misurato.pubblicato?.valore ?? null) : da.misurato.misura.sal;
  }

  media({ voci }: Pick<Media, "voci">): number | null {
    const sal = weightedMean(voci.map(({ da, peso }) => ({ sal: this.salOf(da), peso })));
    return sal === null ? null : round12(sal);
  }

  /** Whether a published figure that differs stands there, or below it. */
  isToccato(da: DaDove): boolean {
    if (da.tipo === "riga") return isDiverso(da.misurato) && da.misurato.stabilito === null;
    return this.mediaDi(da).voci.some((voce) => this.isToccato(voce.da));
  }

  /** The rows below whose published figure differs. */
  righeSotto(da: DaDove): readonly IndicatoreMisurato[] {
    if (da.tipo === "riga") return this.isToccato(da) ? [da.misurato] : [];
    return this.mediaDi(da).voci.flatMap((voce) => this.righeSotto(voce.da));
  }

  private mediaDi(da: Exclude<DaDove, { tipo: "riga" }>): Media {
    const { aggregati, priorita } = this.misurato;
    const suo =
      da.tipo === "nodo"
        ? aggregati.find(({ nodo }) => nodo.id === da.id)
        : priorita.find(({ numero }) => numero === da.numero);
    if (!suo) throw new Error("a mean of nothing");
    return suo.media;
  }
}
