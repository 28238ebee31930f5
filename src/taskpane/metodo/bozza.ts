import { isUgualeInTutto } from "../../domain/isUgualeInTutto";
import { checkPolitica, type LetturaPolitica, type RifiutoPolitica } from "../../domain/metodo/readPolitica";
import type { Politica } from "../../domain/metodo/Politica";
import { POLITICHE } from "../../domain/metodo/politicheDegliEnti";
import { CAMPI_METODO, SCELTE, valoreAt, withValoreAt, type NomeScelta } from "../../domain/metodo/scelteDelMetodo";
import { formatNumero } from "../../texts/formato";
import type { Lingua } from "../../texts/lingua";
import { CAMPI_BOZZA, piene, type Scritti, type VoceScritta } from "./campiBozza";

type CampiScritti = { readonly [Campo in NomeScelta]: Scritti[(typeof SCELTE)[Campo]["genere"]] };

/** A calculation method while it is being written: every field as it is typed, by its name in the method. */
export interface Bozza extends CampiScritti {
  readonly id: string;
  readonly nome: string;
  /** How the body's sheets are read: kept as it came. */
  readonly letture?: NonNullable<Politica["letture"]>;
}

/** The fields of a choice, whose kind shows and reads its own values: which it is the table says. */
interface CampoDi {
  readonly mostra: (valore: unknown, quota: (valore: number) => string) => unknown;
  readonly leggi: (scritto: unknown, voci: readonly unknown[]) => unknown;
  readonly conNome?: (scritto: unknown) => readonly (readonly [parte: string, voci: readonly VoceScritta[]])[];
}
const campoDi = (campo: NomeScelta) => CAMPI_BOZZA[SCELTE[campo].genere] as CampoDi;

const ID_PROPRIO = "personale";

/** A method as its fields show it. */
export function bozzaDelMetodo(politica: Politica, lingua: Lingua): Bozza {
  const quota = (valore: number) => formatNumero(valore * 100, lingua, 10);
  const { id, nome, letture } = politica;
  const scritti = CAMPI_METODO.map((campo) => [campo, campoDi(campo).mostra(valoreAt(politica, campo), quota)]);
  return { id, nome, ...(letture ? { letture } : {}), ...(Object.fromEntries(scritti) as CampiScritti) };
}

/**
 * A field changed: a preset becomes a method of the body's own, with a name that says where it comes from. A line that
 * is added and still blank changes nothing.
 */
export function withCampi(bozza: Bozza, campi: Partial<Bozza>, modificato: (nome: string) => string): Bozza {
  const nuova = { ...bozza, ...campi };
  const preset = POLITICHE.find(({ id }) => id === bozza.id);
  if (!preset) return nuova;
  const letta = politicaOf(nuova);
  if (letta.ok && isUgualeInTutto(letta.politica, preset)) return nuova;
  return { ...nuova, nome: campi.nome ?? modificato(bozza.nome), id: ID_PROPRIO };
}

/** Two entries with one name: the later would silently take the place of the other. */
function doppioneIn(bozza: Bozza): RifiutoPolitica | null {
  const elenchi = CAMPI_METODO.flatMap((campo) =>
    (campoDi(campo).conNome?.(bozza[campo]) ?? []).map(([parte, voci]) => [campo + parte, voci] as const),
  );
  const doppio = elenchi.find(([, voci]) => {
    const nomi = piene(voci).map(([nome = ""]) => nome.trim().toLowerCase());
    return new Set(nomi).size < nomi.length;
  });
  return doppio ? { campo: doppio[0], attesa: "doppione", ammessi: "" } : null;
}

/** The method that the fields say, or the first that cannot be used, by its name in the method. */
export function politicaOf(bozza: Bozza): LetturaPolitica {
  const rifiuto = doppioneIn(bozza);
  if (rifiuto) return { ok: false, rifiuto };
  const { id, nome, letture } = bozza;
  return checkPolitica(
    CAMPI_METODO.reduce<object>(
      (fatti, campo) => withValoreAt(fatti, campo, campoDi(campo).leggi(bozza[campo], SCELTE[campo].voci)),
      { id, nome, ...(letture ? { letture } : {}) },
    ),
  );
}
