import { annoOf, formatData } from "../../domain/numeri/calendario";
import { isFoglioPerf } from "../../correzioni/correzioni";
import { planFotografia } from "../../modifiche/planFotografia";
import { giornoFotografato, readFotografia } from "../../pagine/readFotografia";
import { dettiDi } from "../../periodo/dettiDi";
import { fermaRighe } from "../../periodo/fermaRighe";
import { rileva } from "../../periodo/rileva";
import type { Rilevazione } from "../../periodo/Rilevazione";
import { isPiano } from "../../piano/isPiano";
import { dettaglioStato } from "../../texts/nomiStato";
import { misuraCartella, nomiNonLetti, type CartellaMisurata } from "../cartella/misuraCartella";
import { NESSUNA_SCELTA, type Scelte } from "../cartella/misuraFoglio";
import { oggi } from "../oggi";
import { PerfError } from "../PerfError";
import { scrivi } from "../scrittura/scrivi";
import type { Riuscita } from "../viste/Azioni";
import { withCartella } from "../cartella/withCartella";

/** What is asked of a snapshot. */
export interface RichiestaFotografia {
  /** The day it is of, an Excel serial. */
  readonly al: number;
  /** Who takes it. */
  readonly autore: string;
  /** The snapshot of the same day that is there gives way to it: somebody said so. */
  readonly isRifatta: boolean;
  /** The sheets it is of; null for all. */
  readonly quali?: readonly string[] | null;
}

/** The cruscotti whose year runs on the day; where every year is over, those of the year it is of. */
function rilevazioniDi({ fogli }: CartellaMisurata, { al, quali = null }: RichiestaFotografia): readonly Rilevazione[] {
  const viste = fogli.flatMap(({ grid, esito }) => {
    if (esito.tipo === "ignorato" || (quali !== null && !quali.includes(grid.foglio))) return [];
    return isPiano(esito.misurato.cruscotto) ? [] : [rileva(esito.misurato, al)];
  });
  const inCorso = viste.filter(({ isFineAnno }) => !isFineAnno);
  if (inCorso.length > 0) return inCorso;
  const ultimo = Math.max(...viste.map(({ misurato }) => misurato.anno ?? annoOf(al)));
  return viste.filter(({ misurato }) => (misurato.anno ?? annoOf(al)) === ultimo);
}

/**
 * Freezes the workbook as it stands on a day, as values on a sheet of its own: no later command touches it. One of the
 * same day gives way only where somebody said so, and what was typed in its notes stays.
 * @throws PerfError where nobody says who takes it, where no sheet is a cruscotto, where the day has one already
 */
export async function fotografa(richiesta: RichiestaFotografia, scelte: Scelte = NESSUNA_SCELTA): Promise<Riuscita> {
  const { al, isRifatta } = richiesta;
  const autore = richiesta.autore.trim();
  if (autore === "") throw new PerfError("fotografia-senza-autore", {});
  const cartella = await misuraCartella(null, { ...scelte, al });
  const rilevazioni = rilevazioniDi(cartella, richiesta);
  if (rilevazioni.length === 0) throw new PerfError("nessun-cruscotto", {});
  const nostri = cartella.fogli.map(({ grid }) => grid).filter(isFoglioPerf);
  const presente = nostri.find((grid) => giornoFotografato(grid) === al) ?? null;
  if (presente && !isRifatta) {
    const prima = readFotografia(presente);
    const dati = { al: formatData(al), foglio: presente.foglio, autore: prima?.autore ?? "" };
    throw new PerfError("fotografia-presente", { ...dati, scattata: formatData(prima?.scattata ?? al) });
  }
  const fotografia = fermaRighe(rilevazioni, al, {
    ...{ scattata: oggi(), autore },
    percheDi: (riga, giorno) => dettaglioStato(dettiDi(riga, giorno), "it"),
  });
  const modifiche = planFotografia(fotografia, presente, cartella.nomi);
  const esistenti = new Map(presente ? [[presente.foglio, presente]] : []);
  await withCartella((context) => scrivi(context, modifiche, esistenti), presente?.foglio ?? "");
  const [foglio] = modifiche.fogli;
  return {
    codice: "fotografia-scattata",
    dati: {
      ...{ al, righe: fotografia.righe.length, foglio: foglio?.nome ?? "" },
      nonLetti: nomiNonLetti(cartella.nonLetti),
    },
  };
}
