import { readPremi, type TabellaPremi } from "../../../cruscotto/tabelle/readPremi";
import type { Anomalia } from "../../../domain/Anomalia";
import { round12 } from "../../../domain/numeri/round12";
import { anomalia } from "../../../domain/sal/Calcolo";
import { testoAnomalia } from "../../../texts/anomalie/anomalie";
import { PREMI, PUNTI } from "../../../texts/relazione/relazionePremi";
import { figura, numero, testo } from "../../caselle/caselle";
import type { FoglioAccanto, Materiale } from "../../caselle/Materiale";
import type { Casella, PostoCasella, RigaTabella, Tabella } from "../../caselle/Tabella";

/** A cent, and what computing adds. */
const CENTESIMO = 0.01 + 1e-9;

const centesimi = (euro: number) => Math.round(euro * 100) / 100;
const fondoIn = ({ fondo }: TabellaPremi) =>
  fondo === null ? null : fondo.tipo === "parole" ? fondo.importo : fondo.cella.valore;

/** What a line has a right to: its own quota, else its equal part of the fund. */
function quotaDi(una: TabellaPremi["righe"][number], tabella: TabellaPremi): number | null {
  const fondo = fondoIn(tabella);
  if (una.quota) return una.quota.cella.valore;
  return tabella.isInPartiUguali && fondo !== null ? round12(fondo / tabella.righe.length) : null;
}

/** Amounts that do not follow, and equal parts that are not; who they are of is not said where they are people. */
function judge(tabella: TabellaPremi): readonly Anomalia[] {
  const fondo = fondoIn(tabella);
  const uguale = tabella.isInPartiUguali && fondo !== null ? fondo / tabella.righe.length : null;
  return tabella.righe.flatMap((una, at) => {
    const voce = tabella.isDiPersone ? `${tabella.titolo}, ${at + 1}` : una.nome;
    const quota = quotaDi(una, tabella);
    const diverso = (scritto: number | undefined, calcolato: number | null) =>
      scritto === undefined || calcolato === null || Math.abs(scritto - calcolato) <= CENTESIMO
        ? []
        : [anomalia("importo-diverso", "conferma", { voce, scritto, calcolato: centesimi(calcolato) })];
    const spetta = quota === null || !una.raggiunto ? null : quota * (una.raggiunto.cella.valore / una.raggiunto.scala);
    return [...diverso(una.quota?.cella.valore, uguale), ...diverso(una.spettante?.cella.valore, spetta)];
  });
}

/** The same below the table; of people only how many: an amount beside a place in the list is somebody's. */
function noteDelleDiverse({ isDiPersone }: TabellaPremi, diverse: readonly Anomalia[]): readonly string[] {
  if (!isDiPersone) return diverse.map((una) => testoAnomalia(una, "it"));
  return diverse.length === 0 ? [] : [PREMI.importiDiversi(diverse.length)];
}

function fondoOf({ grid, file }: FoglioAccanto, tabella: TabellaPremi, id: string): RigaTabella | null {
  const { fondo, righe } = tabella;
  if (!fondo) return null;
  const da = { file, foglio: grid.foglio, riga: fondo.riga, colonna: fondo.colonna };
  const quota =
    fondo.tipo === "cella"
      ? figura({ tipo: "copia", da, cella: fondo.cella })
      : figura({ tipo: "importo", da, testo: fondo.testo, importo: fondo.importo });
  return {
    id,
    stile: "gruppo",
    caselle: { voce: testo(PREMI.fondo), quota, parti: numero(righe.length) },
    soggetto: null,
  };
}

function pezzoDi(foglio: FoglioAccanto, tabella: TabellaPremi, id: string): Tabella {
  const { grid, file } = foglio;
  const qui = (riga: string, colonna: string): PostoCasella => ({ tabella: id, riga, colonna });
  const fondo = fondoOf(foglio, tabella, "fondo");
  const righe = tabella.righe.map((una, at): RigaTabella => {
    const riga = `riga ${at}`;
    const posto = ({ riga: r, colonna }: { riga: number; colonna: number }) => ({
      file,
      foglio: grid.foglio,
      riga: r,
      colonna,
    });
    const copia = (cifra: typeof una.quota): Casella | null =>
      cifra && figura({ tipo: "copia", da: posto(cifra), cella: cifra.cella });
    const uguale =
      fondo && tabella.isInPartiUguali
        ? figura({ tipo: "rapporto", parte: qui("fondo", "quota"), tutto: qui("fondo", "parti") })
        : null;
    const quota = copia(una.quota) ?? uguale;
    const { raggiunto } = una;
    const scritto = copia(una.spettante);
    return {
      id: riga,
      stile: "voce",
      caselle: {
        voce: testo(una.nome),
        ...(quota ? { quota } : {}),
        ...(raggiunto
          ? {
              raggiunto: figura({
                tipo: "peso",
                da: posto(raggiunto),
                peso: raggiunto.cella.valore / raggiunto.scala,
                scala: raggiunto.scala,
              }),
            }
          : {}),
        ...(quota && raggiunto
          ? { importo: figura({ tipo: "prodotto", di: [qui(riga, "quota"), qui(riga, "raggiunto")] }) }
          : {}),
        ...(scritto ? { scritto } : {}),
      },
      soggetto: null,
    };
  });
  const somma = (colonna: string) => ({
    [colonna]: figura({ tipo: "somma", di: righe.map((una) => qui(una.id, colonna)) }),
  });
  const hanno = (colonna: string) => righe.some(({ caselle }) => caselle[colonna] !== undefined);
  const totale: RigaTabella = {
    id: "totale",
    stile: "totale",
    caselle: {
      voce: testo(PREMI.totale),
      ...["quota", "importo", "scritto"]
        .filter(hanno)
        .reduce<Record<string, Casella>>((tutte, una) => ({ ...tutte, ...somma(una) }), {}),
    },
    soggetto: null,
  };
  const diverse = judge(tabella);
  const quote = tabella.righe.flatMap(({ quota }) => (quota ? [quota.cella.valore] : []));
  const [fatta, detta] = [round12(quote.reduce((tot, una) => tot + una, 0)), fondoIn(tabella)];
  const isAltra =
    quote.length === tabella.righe.length && detta !== null && Math.abs(fatta - detta) > quote.length * CENTESIMO;
  return {
    id,
    genere: "valutazioni",
    capitolo: "4",
    titolo: tabella.titolo,
    foglio: PUNTI.foglio,
    premesse: [
      PREMI.nota,
      ...(fondo && tabella.isInPartiUguali ? [PREMI.uguali(tabella.righe.length)] : []),
      ...(tabella.isDiPersone ? [PREMI.persone(tabella.righe.length)] : []),
    ],
    mancanze: [],
    colonne: [
      { id: "voce", titolo: tabella.voce, genere: "lungo" },
      ...(fondo ? [{ id: "parti", titolo: PREMI.parti, genere: "conteggio" } as const] : []),
      { id: "quota", titolo: PREMI.quota, genere: "numero" },
      { id: "raggiunto", titolo: PREMI.raggiunto, genere: "quota" },
      { id: "importo", titolo: PREMI.importo, genere: "numero" },
      ...(hanno("scritto") ? [{ id: "scritto", titolo: PREMI.scritto, genere: "numero" } as const] : []),
    ],
    righe: [...(fondo ? [fondo] : []), ...righe, totale],
    note: [...(isAltra ? [PREMI.quoteDiverse(fatta, detta)] : []), ...noteDelleDiverse(tabella, diverse)],
    grafici: [],
    anomalie: diverse,
  };
}

/** What a table of people shows: how many they are, and what they have together. */
function diPersone(tabella: TabellaPremi, intera: Tabella): Tabella {
  const somma = (di: readonly (number | null)[]) =>
    numero(round12(di.reduce<number>((tot, uno) => tot + (uno ?? 0), 0)));
  const quote = tabella.righe.map((una) => quotaDi(una, tabella));
  const importi = tabella.righe.map(({ raggiunto }, at) =>
    raggiunto ? (quote[at] ?? 0) * (raggiunto.cella.valore / raggiunto.scala) : null,
  );
  const caselle = {
    voce: testo(PREMI.totale),
    quota: somma(quote),
    importo: somma(importi),
    scritto: somma(tabella.righe.map(({ spettante }) => spettante?.cella.valore ?? null)),
  };
  const mostrate = new Set(intera.colonne.map(({ id }) => id));
  const sue = Object.fromEntries(Object.entries(caselle).filter(([id]) => mostrate.has(id)));
  return {
    ...intera,
    colonne: intera.colonne.filter(({ id }) => id !== "raggiunto"),
    righe: [
      ...intera.righe.filter(({ stile }) => stile === "gruppo"),
      { id: "totale", stile: "totale", caselle: sue, soggetto: null },
    ],
  };
}

/**
 * Money by result as the body's own tables share it out: quota, share achieved, amount, beside what is written; amounts that do
 * not follow are named. Of people only the totals. Empty where no sheet has one.
 * Source: YEAR.md §5.
 */
export function premiOf({ accanto }: Pick<Materiale, "accanto">): readonly Tabella[] {
  return accanto.flatMap((foglio, posto) =>
    readPremi(foglio.grid).map((tabella, at) => {
      const intera = pezzoDi(foglio, tabella, `premi ${posto} ${at}`);
      return tabella.isDiPersone ? diPersone(tabella, intera) : intera;
    }),
  );
}
