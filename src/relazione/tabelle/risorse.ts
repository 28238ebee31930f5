import { importoIn, readRisorse, type ColonnaRisorse } from "../../cruscotto/tabelle/readRisorse";
import { displayCella } from "../../domain/displayCella";
import { cellAt } from "../../cruscotto/griglia/SheetGrid";
import { RISORSE } from "../../texts/relazioneRisorse";
import { figura, testo } from "../caselle/caselle";
import type { FoglioAccanto, Materiale } from "../caselle/Materiale";
import type { Casella, ColonnaTabella, PostoCasella, RigaTabella, Tabella } from "../caselle/Tabella";

const ID = "risorse";
const CIFRE: readonly ColonnaRisorse[] = ["preventivo", "aggiornato", "consuntivo"];
const TOTALE = "totale";

/** The difference is from the latest forecast that the line has. */
function derivateOf(id: string, hanno: ReadonlySet<string>): Record<string, Casella> {
  const qui = (colonna: string): PostoCasella => ({ tabella: ID, riga: id, colonna });
  const previsto = hanno.has("aggiornato") ? "aggiornato" : "preventivo";
  if (!hanno.has("consuntivo") || !hanno.has(previsto)) return {};
  return {
    differenza: figura({ tipo: "differenza", da: qui("consuntivo"), meno: qui(previsto) }),
    percento: figura({ tipo: "rapporto", parte: qui("consuntivo"), tutto: qui(previsto) }),
  };
}

function rigaOf(id: string, caselle: Record<string, Casella>): RigaTabella {
  const hanno = new Set(Object.keys(caselle));
  return { id, stile: "voce", caselle: { ...caselle, ...derivateOf(id, hanno) }, soggetto: null };
}

function righeDi({ grid, file }: FoglioAccanto): readonly RigaTabella[] {
  return readRisorse(grid).map(({ riga, voce, cifre }) => {
    const sue = CIFRE.flatMap((nome): [string, Casella][] => {
      const una = cifre[nome];
      const da = { file, foglio: grid.foglio, riga, colonna: una?.colonna ?? 0 };
      return una ? [[nome, figura({ tipo: "copia", da, cella: una.cella })]] : [];
    });
    return rigaOf(`[${file ?? ""}]${grid.foglio} ${riga}`, { voce: testo(voce), ...Object.fromEntries(sue) });
  });
}

/** The amounts written beside the rows, once for each programme, kind and amount. */
function righeDaTesti({ fogli }: Materiale) {
  const righe = new Map<string, RigaTabella>();
  const importi = new Map<string, Set<number>>();
  for (const { grid, file, misurato } of fogli) {
    const teste = misurato.cruscotto.colonne.flatMap(({ ruolo, colonna }) => (ruolo === "programma" ? [colonna] : []));
    for (let riga = 0; riga < grid.celle.length; riga++) {
      for (const colonna of teste) {
        const cella = cellAt(grid, riga, colonna);
        const scritto = cella.tipo === "testo" ? importoIn(cella.valore) : null;
        if (!scritto) continue;
        const { programma, tipo, importo, resto } = scritto;
        const da = { file, foglio: grid.foglio, riga, colonna };
        const chi = [file ?? "", grid.foglio, programma, tipo].join("|");
        importi.set(chi, (importi.get(chi) ?? new Set()).add(importo));
        const id = `${chi}|${importo}`;
        if (righe.has(id)) continue;
        const caselle = {
          voce: testo(programma),
          tipo: testo(tipo),
          servizi: testo(resto),
          preventivo: figura({ tipo: "importo", da, testo: displayCella(cella), importo }),
        };
        righe.set(id, rigaOf(id, caselle));
      }
    }
  }
  const diversi = [...importi].flatMap(([chi, suoi]) => (suoi.size > 1 ? [chi.split("|")[2] ?? ""] : []));
  return { righe: [...righe.values()], diversi };
}

/** Sums; the share only where every line is spent against the same forecast. */
function totaleOf(righe: readonly RigaTabella[], presenti: readonly string[]): RigaTabella {
  const somme = presenti.map((colonna): [string, Casella] => {
    const di = righe.flatMap(({ id, caselle }) => (caselle[colonna] ? [{ tabella: ID, riga: id, colonna }] : []));
    return [colonna, figura({ tipo: "somma", di })];
  });
  const caselle = { voce: testo(RISORSE.totale), ...Object.fromEntries(somme) };
  const isPieno = (colonna: string) => righe.every((riga) => riga.caselle[colonna] !== undefined);
  const { percento } = derivateOf(TOTALE, new Set(presenti));
  const conQuota = percento && presenti.every(isPieno) ? { ...caselle, percento } : caselle;
  return { id: TOTALE, stile: "totale", caselle: conQuota, soggetto: null };
}

const GENERI: Readonly<Record<string, ColonnaTabella>> = {
  voce: { id: "voce", titolo: RISORSE.voce, genere: "lungo" },
  tipo: { id: "tipo", titolo: RISORSE.tipo, genere: "testo" },
  servizi: { id: "servizi", titolo: RISORSE.servizi, genere: "lungo" },
  preventivo: { id: "preventivo", titolo: RISORSE.preventivo, genere: "numero" },
  aggiornato: { id: "aggiornato", titolo: RISORSE.aggiornato, genere: "numero" },
  consuntivo: { id: "consuntivo", titolo: RISORSE.consuntivo, genere: "numero" },
  differenza: { id: "differenza", titolo: RISORSE.differenza, genere: "numero" },
  percento: { id: "percento", titolo: RISORSE.percento, genere: "quota" },
};

/**
 * Resources: forecast, updated, spent, difference and share, from a sheet that has them, else the amounts written
 * beside the programmes. Totals, differences and shares are computed, not copied. Null where there is neither.
 * Source: DOMAIN.md §5, Risorse (Pisa, Arezzo-Siena).
 */
export function risorseOf(materiale: Materiale): Tabella | null {
  const accanto = materiale.accanto
    .map((uno) => ({ uno, righe: righeDi(uno) }))
    .filter(({ righe }) => righe.length > 0);
  const daTesti = accanto.length === 0 ? righeDaTesti(materiale) : { righe: [], diversi: [] };
  const righe = [...accanto.flatMap((una) => una.righe), ...daTesti.righe];
  if (righe.length === 0) return null;
  const hanno = new Set(righe.flatMap(({ caselle }) => Object.keys(caselle)));
  const presenti = [...CIFRE, "differenza"].filter((colonna) => hanno.has(colonna));
  return {
    id: ID,
    genere: "risorse",
    capitolo: "2",
    titolo: RISORSE.titolo,
    foglio: RISORSE.foglio,
    premesse: [accanto.length > 0 ? RISORSE.daFoglio(accanto.map(({ uno }) => uno.grid.foglio)) : RISORSE.daTesto],
    mancanze: hanno.has("consuntivo") ? [] : [RISORSE.senzaConsuntivo],
    colonne: Object.values(GENERI).filter(({ id }) => hanno.has(id)),
    righe: [...righe, totaleOf(righe, presenti)],
    note: daTesti.diversi.map((programma) => RISORSE.importiDiversi(programma)),
    grafici: [],
  };
}
