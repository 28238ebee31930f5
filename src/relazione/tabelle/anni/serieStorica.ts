import { MANCANZE } from "../../../texts/relazione/mancanze";
import { compareVersioni } from "../../../confronto/compareVersioni";
import type { IndicatoreMisurato } from "../../../misura/CruscottoMisurato";
import { Unioni } from "../../../cruscotto/griglia/Unioni";
import { RELAZIONE } from "../../../texts/relazione/relazione";
import { SERIE } from "../../../texts/relazione/relazioneSerie";
import { casellaOf, figuraDa, testo } from "../../caselle/caselle";
import type { FoglioDiRelazione, Materiale } from "../../caselle/Materiale";
import { idDettaglio, idIndicatore } from "../../caselle/posti";
import type { Casella, ColonnaTabella, RigaTabella, Tabella } from "../../caselle/Tabella";
import { puntoDi, type CheDellAnno, type PuntoDellAnno } from "../../../cruscotto/colonne/parole/puntoDi";

/** What this year says of a row; a Piano has no results yet. */
const ORA = ["target", "consuntivo"] as const;
const SOLO_TARGET = ["target"] as const;
const ORDINE: readonly CheDellAnno[] = ["baseline", "consuntivo", "target"];
const idPunto = ({ che, anno }: PuntoDellAnno) => `${che} ${anno ?? ""}`.trim();

function titoloDi({ che, anno }: PuntoDellAnno): string {
  if (che === "baseline") return anno === null ? SERIE.baseline : `${SERIE.baseline} ${anno}`;
  return SERIE[che](anno);
}

/** The baseline first, then the years, each with its target before its result. */
function inOrdine(a: PuntoDellAnno, b: PuntoDellAnno): number {
  if (a.che === "baseline" || b.che === "baseline") return ORDINE.indexOf(a.che) - ORDINE.indexOf(b.che);
  return (a.anno ?? 0) - (b.anno ?? 0) || ORDINE.indexOf(b.che) - ORDINE.indexOf(a.che);
}

interface Valore {
  readonly punto: PuntoDellAnno;
  readonly casella: Casella;
}

/** The figures beside a row, each on the cell that shows it. */
function accantoA(fonte: FoglioDiRelazione, unioni: Unioni, { indicatore }: IndicatoreMisurato): readonly Valore[] {
  return indicatore.accanto.flatMap((colonna) => {
    const punto = puntoDi(colonna);
    const cella = unioni.seenAt(indicatore.riga, colonna.colonna);
    if (!punto || cella.tipo === "vuota") return [];
    const ancora = unioni.anchorAt(indicatore.riga, colonna.colonna);
    const da = { file: fonte.file, foglio: fonte.misurato.cruscotto.foglio, ...ancora };
    return [{ punto, casella: casellaOf(da, cella) }];
  });
}

/** What the cruscotti of past years say of the same rows; one that is only alike in name says nothing. */
function passatoOf({ fogli, precedenti }: Materiale) {
  const valori = new Map<IndicatoreMisurato, Valore[]>();
  let dubbi = 0;
  for (const fonte of precedenti) {
    for (const una of compareVersioni([fonte], fogli)) {
      if (una.tipo !== "abbinate") continue;
      if (una.come === "dubbio" || (una.come === "codice" && una.indicatoreDiverso)) {
        dubbi += 1;
        continue;
      }
      const { anno, cruscotto } = fonte.misurato;
      const { riga, colonne, target, consuntivo } = una.prima.uno.indicatore;
      const da = (colonna: number) => ({ file: fonte.file, foglio: cruscotto.foglio, riga, colonna });
      const suoi: Valore[] = [{ punto: { che: "target", anno }, casella: casellaOf(da(colonne.target), target) }];
      if (colonne.consuntivo !== null && consuntivo.tipo !== "vuota") {
        suoi.push({ punto: { che: "consuntivo", anno }, casella: casellaOf(da(colonne.consuntivo), consuntivo) });
      }
      valori.set(una.dopo.uno, [...(valori.get(una.dopo.uno) ?? []), ...suoi]);
    }
  }
  return { valori, dubbi };
}

/**
 * Baseline, past years, this year's target and result, targets of the next years: what the columns beside each
 * indicator say, and the cruscotti of other years. Null where nothing says of another year.
 * Source: DOMAIN.md §5, Serie storica (Firenze, Maremma-Tirreno).
 */
export function serieStoricaOf(materiale: Materiale): Tabella | null {
  const { fogli, anno } = materiale;
  const passato = passatoOf(materiale);
  const punti = new Map<string, PuntoDellAnno>();
  const righe = fogli.flatMap((fonte) => {
    const unioni = new Unioni(fonte.grid);
    return fonte.misurato.indicatori.flatMap((uno): readonly RigaTabella[] => {
      const valori = [...accantoA(fonte, unioni, uno), ...(passato.valori.get(uno) ?? [])];
      if (valori.length === 0) return [];
      const suo = fonte.misurato.anno ?? anno;
      const [tabella, riga] = [idDettaglio(fonte), idIndicatore(uno)];
      const attuali = (uno.indicatore.colonne.consuntivo === null ? SOLO_TARGET : ORA).map((che): Valore => ({
        punto: { che, anno: suo },
        casella: figuraDa({ tabella, riga, colonna: che }),
      }));
      const tutti = [...valori, ...attuali];
      for (const { punto } of tutti) punti.set(idPunto(punto), punto);
      return [
        {
          id: `${tabella} ${riga}`,
          stile: "voce",
          caselle: {
            foglio: testo(fonte.titolo),
            obiettivo: testo(uno.percorso.at(-1) ?? ""),
            indicatore: testo(uno.indicatore.nome),
            ...Object.fromEntries(tutti.map(({ punto, casella }) => [idPunto(punto), casella])),
          },
          soggetto: null,
        },
      ];
    });
  });
  if (righe.length === 0) return null;
  const anni = [...punti.values()].sort(inOrdine);
  return {
    id: "serie storica",
    genere: "serie",
    capitolo: "3.1",
    titolo: SERIE.titolo,
    foglio: SERIE.foglio,
    premesse: [SERIE.nota, ...(passato.valori.size > 0 ? [SERIE.daAltriFile] : [])],
    mancanze: passato.dubbi === 0 ? [] : [MANCANZE.nomiSimili(passato.dubbi)],
    colonne: [
      ...(fogli.length > 1 ? [{ id: "foglio", titolo: SERIE.cruscotto, genere: "testo" } as const] : []),
      { id: "obiettivo", titolo: RELAZIONE.intestazioni.obiettivo, genere: "lungo" },
      { id: "indicatore", titolo: RELAZIONE.intestazioni.indicatore, genere: "lungo" },
      ...anni.map((punto): ColonnaTabella => ({ id: idPunto(punto), titolo: titoloDi(punto), genere: "numero" })),
    ],
    righe,
    note: [],
    grafici: [],
  };
}
