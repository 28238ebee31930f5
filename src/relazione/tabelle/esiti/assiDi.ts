import { Unioni } from "../../../cruscotto/griglia/Unioni";
import { displayCella } from "../../../domain/numeri/displayCella";
import { normalize } from "../../../domain/testo/normalize";
import { isMancante } from "../../../domain/valori/paroleDiStato";
import type { IndicatoreMisurato } from "../../../misura/CruscottoMisurato";
import { ASSI, type AssePiao } from "../../../texts/relazione/relazioneAssi";
import type { FoglioDiRelazione } from "../../caselle/Materiale";
import { contrassegnateIn } from "./contrassegni";

/** How each axis is called, in normalized words. */
const PAROLE: Readonly<Record<AssePiao, RegExp>> = {
  "valore pubblico": /\bvalore pubblico\b|\bimpatt[oi]\b/,
  semplificazione: /\bsemplificazion[ei]\b/,
  digitalizzazione: /\bdigitalizzazion[ei]\b|\btransizione digitale\b/,
  accessibilità: /\baccessibilita\b/,
  "pari opportunità": /\bpari opportunita\b|\b(?:equilibrio|parita) di genere\b/,
  formazione: /\bformazione\b/,
  "tempi di pagamento": /\b(?:tempi|tempestivita) (?:di|dei) pagament[oi]\b/,
  anticorruzione: /\banticorruzione\b|\bcorruzione\b|\btrasparenza\b|\bptpct?\b/,
  "obiettivo comune": /\bobiettiv[oi] comun[ei]\b/,
  "progetto 20%": /\b(?:maggiorazione|progett[oi]|aumento)\b.*\b20 ?%/,
  "fondo perequativo": /\bfp\b|\bfond[oi] perequativ[oi]\b/,
};
const NOMI = Object.keys(ASSI) as readonly AssePiao[];

/** Names that no sentence has by chance: they are looked for anywhere in a tag. The others must be the whole of it. */
const INCONFONDIBILI: ReadonlySet<AssePiao> = new Set(["obiettivo comune", "progetto 20%", "fondo perequativo"]);

/** A column that says which axis a row serves, and the one that says what kind of indicator it is. */
const TESTA_DI_ASSE = /\bass[ei]\b|\bpiao\b|\bsottosezion[ei]\b|\bcontrassegn[oi]\b|\btag\b/;
const TESTA_DI_GENERE = /\btipologia\b|\bdimensione\b|\btipo\b/;

const TAG = /\(([^()]*)\)|\[([^[\]]*)\]|#([\p{L}\d_-]+)/gu;
const tagDi = (testo: string): readonly string[] => [...testo.matchAll(TAG)].map(([, a, b, c]) => a ?? b ?? c ?? "");

/** The axes that a text names anywhere. */
const assiIn = (testo: string): readonly AssePiao[] => NOMI.filter((asse) => PAROLE[asse].test(normalize(testo)));

/** The axis that the whole of a text names: "Pari opportunità", "asse Formazione", "3. Accessibilità". */
function asseIntero(testo: string): AssePiao | null {
  const senzaCodice = normalize(testo).replace(/^[a-z]{0,3}\d[\d._]*[.)]?[ –-]+/, "");
  const parole = senzaCodice.replace(/^(?:asse|piao|area|ambito)\b[ :–-]*/, "");
  return NOMI.find((asse) => parole !== "" && parole.replace(PAROLE[asse], "").trim() === "") ?? null;
}

function assiDelTag(tag: string): readonly AssePiao[] {
  const interi = tag.split(/[,;/+&]|\be\b/).flatMap((parte) => asseIntero(parte.replace(/_/g, " ")) ?? []);
  const detti = assiIn(tag).filter((asse) => INCONFONDIBILI.has(asse));
  return [asseIntero(tag) ?? [], interi, detti].flat();
}

/** So many headings of a sheet that are axes are no coincidence. */
const TITOLI_DI_ASSE = 2;

const isSi = (scritto: string) => !isMancante(scritto) && !/^(?:no|0)$/.test(normalize(scritto));

function assiDellaColonna(intestazione: string, scritto: string): readonly AssePiao[] {
  const testa = normalize(intestazione);
  const suo = asseIntero(intestazione);
  if (suo !== null) return isSi(scritto) ? [suo] : [];
  if (TESTA_DI_ASSE.test(testa)) return assiIn(scritto);
  return TESTA_DI_GENERE.test(testa) && asseIntero(scritto) === "valore pubblico" ? ["valore pubblico"] : [];
}

/**
 * The axes of the PIAO that each row of a sheet serves: what a column says ("Asse", or a column that is the axis), a tag in
 * brackets in its name, its note or a heading above it, or a heading that is the axis. Rows with none are left out. No axis
 * is guessed from what a row is about. Source: YEAR.md §6.
 */
export function assiDelFoglio(
  fonte: Pick<FoglioDiRelazione, "misurato" | "grid">,
): ReadonlyMap<IndicatoreMisurato, ReadonlySet<AssePiao>> {
  const unioni = new Unioni(fonte.grid);
  const anticorruzione = new Set(contrassegnateIn(fonte, "PTPCT"));
  const trovati = fonte.misurato.indicatori.map((uno) => {
    const { riga, nome, nota, accanto } = uno.indicatore;
    const daColonne = accanto.flatMap(({ colonna, intestazione }) =>
      assiDellaColonna(intestazione, displayCella(unioni.seenAt(riga, colonna)).trim()),
    );
    const daTag = [nome, nota, ...uno.percorso].flatMap(tagDi).flatMap(assiDelTag);
    const daTitoli = uno.percorso.flatMap((titolo) => asseIntero(titolo) ?? []);
    const diPiano = anticorruzione.has(uno) ? ["anticorruzione" as const] : [];
    return { uno, detti: [...daColonne, ...daTag], daTitoli, diPiano };
  });
  const isDetto = trovati.some(({ detti }) => detti.length > 0);
  const titoli = new Set(trovati.flatMap(({ daTitoli }) => daTitoli));
  // One objective called "Formazione" is about that; a sheet arranged by axes has several.
  const areAssi = isDetto || titoli.size >= TITOLI_DI_ASSE;
  return new Map(
    trovati
      .map(({ uno, detti, daTitoli, diPiano }): [IndicatoreMisurato, ReadonlySet<AssePiao>] => [
        uno,
        new Set([...detti, ...(areAssi ? daTitoli : []), ...diPiano]),
      ])
      .filter(([, assi]) => assi.size > 0),
  );
}
