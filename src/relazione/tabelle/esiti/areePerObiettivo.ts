import { groupBy } from "../../../domain/groupBy";
import { normalize } from "../../../domain/testo/normalize";
import { isMancante } from "../../../domain/valori/paroleDiStato";
import { nodiSopra } from "../../../cruscotto/nodi";
import type { IndicatoreMisurato } from "../../../misura/CruscottoMisurato";
import { isNelleMedie } from "../../../misura/medie/mediaOf";
import { CASCADING, RELAZIONE } from "../../../texts/relazione/relazione";
import { figura, numero, testo } from "../../caselle/caselle";
import { CAPITOLI, type FoglioDiRelazione, type Materiale } from "../../caselle/Materiale";
import { postoDi } from "../../caselle/posti";
import type { Casella, Tabella } from "../../caselle/Tabella";
import { pocoMisuratoDi } from "./mancanze";
import { nomeDiArea } from "./nomeDiArea";

/** So many columns are read at a glance. */
const AREE_MASSIME = 10;

/** A row, the objective that heads it and the area that answers for it. */
interface RigaDiArea {
  readonly fonte: FoglioDiRelazione;
  readonly uno: IndicatoreMisurato;
  readonly obiettivo: string;
  readonly area: string;
}

/** The widest objective above a row: the strategic one, where it has two. */
function obiettivoDi({ misurato }: FoglioDiRelazione, { indicatore }: IndicatoreMisurato): string | null {
  const sopra = nodiSopra(misurato.cruscotto.nodi, indicatore.padre).filter(({ livello }) => livello === "obiettivo");
  return sopra.at(-1)?.nome ?? null;
}

/** The rows that are expected to be measured, with who answers: their sheet, or what a column of one sheet says. */
function righeDiArea(fogli: readonly FoglioDiRelazione[], isPerFoglio: boolean): readonly RigaDiArea[] {
  return fogli.flatMap((fonte) =>
    fonte.misurato.indicatori.filter(isNelleMedie).flatMap((uno): readonly RigaDiArea[] => {
      const obiettivo = obiettivoDi(fonte, uno);
      const area = isPerFoglio ? nomeDiArea(fonte) : uno.indicatore.responsabile.replace(/\s+/g, " ").trim();
      return obiettivo === null || area === "" || isMancante(area) ? [] : [{ fonte, uno, obiettivo, area }];
    }),
  );
}

/** "3. Imprese competitive" is the third. */
const numeroDi = (nome: string) => Number(/^\d{1,3}(?=[.) –-])/.exec(nome)?.[0] ?? "0");

/** A mean of the rows where an objective and an area meet, or how little of them is measured. */
function casellaDi(sue: readonly RigaDiArea[]): Casella {
  if (sue.length === 0) return testo("–");
  const sal = sue.find(({ uno }) => uno.misura.sal !== null)?.uno.misura.sal ?? null;
  const misurati = sue.filter(({ uno }) => uno.misura.sal !== null).length;
  const poco = pocoMisuratoDi({ sal, misurati, attesi: sue.length });
  const di = sue.map(({ fonte, uno }) => postoDi(fonte, { tipo: "riga", misurato: uno }, "sal"));
  return poco === null ? figura({ tipo: "media", di, pesi: null }) : testo(poco);
}

/**
 * Which areas work for which objective, and how: a row for each objective, a column for each area (its sheet, else what the
 * column of who answers says). Null where no objective has more than one area: each is in its own part of the detail.
 */
export function areePerObiettivoOf({ fogli, anno }: Pick<Materiale, "fogli" | "anno">): Tabella | null {
  const diArea = fogli.filter(({ destinazione }) => destinazione === "area" || destinazione === "azienda speciale");
  const isPerFoglio = diArea.length > 1;
  const righe = righeDiArea(
    isPerFoglio ? diArea : fogli.filter((uno) => uno.destinazione !== "dirigente"),
    isPerFoglio,
  );
  const aree = [...groupBy(righe, ({ area }) => normalize(area))];
  // Those with a number in its order, the others as they are met.
  const obiettivi = [...groupBy(righe, ({ obiettivo }) => normalize(obiettivo)).values()].sort(
    ([una], [altra]) => numeroDi(una.obiettivo) - numeroDi(altra.obiettivo),
  );
  const hasComuni = obiettivi.some((sue) => new Set(sue.map(({ area }) => normalize(area))).size > 1);
  if (aree.length < 2 || aree.length > AREE_MASSIME || !hasComuni) return null;
  const { titolo, foglio, nota } = CASCADING.perObiettivo;
  return {
    id: "aree e obiettivi",
    genere: "cascading",
    capitolo: CAPITOLI.area,
    titolo,
    foglio,
    premesse: [RELAZIONE.anno(anno), nota],
    mancanze: [],
    colonne: [
      { id: "voce", titolo: RELAZIONE.intestazioni.obiettivo, genere: "lungo" },
      ...aree.map(([chiave, [prima]]) => ({ id: `area ${chiave}`, titolo: prima.area, genere: "sal" }) as const),
      { id: "attesi", titolo: RELAZIONE.attesi, genere: "conteggio" },
    ],
    righe: obiettivi.map((sue) => ({
      id: `obiettivo ${normalize(sue[0].obiettivo)}`,
      stile: "voce" as const,
      caselle: {
        voce: testo(sue[0].obiettivo),
        ...Object.fromEntries(
          aree.map(([chiave]) => [`area ${chiave}`, casellaDi(sue.filter(({ area }) => normalize(area) === chiave))]),
        ),
        attesi: numero(sue.length),
      },
      soggetto: null,
    })),
    note: [],
    grafici: [],
  };
}
