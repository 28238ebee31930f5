import { calcola } from "../domain/espressione/calcola";
import { formatData } from "../domain/numeri/calendario";
import { displayCella } from "../domain/numeri/displayCella";
import { formatNumeroItaliano } from "../domain/numeri/formatNumeroItaliano";
import { round12 } from "../domain/numeri/round12";
import { findCifre } from "../domain/parole/cifreNelTesto";
import { radiciOf } from "../domain/parole/possibiliNelTesto";
import { proponiConsuntivo } from "../domain/parole/proponiConsuntivo";
import { data } from "../domain/regole/data";
import type { PostoDiRegola } from "../domain/regole/RegolaNumerica";
import { parseConsuntivo } from "../domain/valori/parseConsuntivo";
import { parseTarget } from "../domain/valori/parseTarget";
import type { RagioneProposta } from "../domain/codiciBanco";
import type { Operatore, Target } from "../domain/Valore";
import { compiutoIn } from "./fattoNelTesto";
import { giorniDellaFrase } from "../domain/parole/giorniDellaFrase";
import type { AvvisoLetto, FraseDetta, LetturaFrase, PropostaLetta } from "./LetturaFrase";
import { nominatiIn } from "./nominatiIn";

type Letta = Pick<LetturaFrase, "proposta" | "avvisi">;

const sal = (valore: number, ragione: RagioneProposta, parole: string): PropostaLetta => ({
  valore: { tipo: "sal", sal: round12(valore) },
  ragione,
  parole,
});

const sola = (proposta: PropostaLetta | null): Letta | null => proposta && { proposta, avvisi: [] };

function quanto(c: number, t: number, operatore: Operatore | null): number {
  if (operatore === "<=" || operatore === "<") return c <= t ? 1 : t / c;
  return c >= t ? 1 : c / t;
}

const cifra = (valore: number, isQuota: boolean): string =>
  isQuota ? `${formatNumeroItaliano(round12(valore * 100), null, true)}%` : formatNumeroItaliano(valore, null, true);

/** "Media 3 anni prec. +10%": the row's own baseline, raised by so much. */
function daBase(testo: string, { frase, base }: FraseDetta): Letta | null {
  const aumento = /(?:media|baseline|anno prec|precedent|base)[^+]*\+\s*(\d+(?:[.,]\d+)?)\s*%\s*$/i.exec(testo)?.[1];
  const [c, partenza] = [parseConsuntivo({ tipo: "testo", valore: frase }), parseConsuntivo(base)];
  if (aumento === undefined || c.tipo !== "numero" || partenza.tipo !== "numero") return null;
  if (c.unita !== partenza.unita || partenza.valore <= 0) return null;
  const atteso = round12(partenza.valore * (1 + Number(aumento.replace(",", ".")) / 100));
  const isQuota = c.unita === "percentuale";
  const conto = `${displayCella(base)} + ${aumento}% = ${cifra(atteso, isQuota)}`;
  return sola(sal(quanto(c.valore, atteso, ">="), "base", conto));
}

/** "30/06/2020 30/09/2020": each day of the target beside the one that the sentence says in its place. */
function aGiorni(testo: string, { giorni: { giorni, impossibili }, ritardo }: FraseDetta): Letta | null {
  const attesi = giorniDellaFrase(testo).giorni;
  const isSoloGiorni = !/\p{L}{4,}/u.test(testo);
  if (!isSoloGiorni || attesi.length < 2 || attesi.length !== giorni.length || impossibili.length > 0) return null;
  const coppie = attesi.map(({ seriale: t }, at) => ({ t, c: giorni[at]?.seriale ?? t }));
  const misure = coppie.map(({ t, c }) =>
    Number(calcola(data(ritardo), { voce: (nome: PostoDiRegola) => (nome === "c" ? c : t) })),
  );
  const parole = coppie.map(({ t, c }) => `${formatData(c)} / ${formatData(t)}${c > t ? ` (+${c - t})` : ""}`);
  const media = misure.reduce((tutte, una) => tutte + una, 0) / misure.length;
  return sola(sal(media, "giorni", parole.join(", ")));
}

const ALMENO = /(?:almeno|minimo|non meno di|≥|>=)\s*(?:n[.°]?\s*|altr[eio]\s+)?(\d{1,3}(?:\.\d{3})+|\d+)(?![\d.,%/])/i;
const SENZA_UNITA = {
  tipo: "numero",
  unita: "numero",
  parola: null,
  tolleranza: null,
  conPunto: false,
  comeData: false,
} as const;

/** The only figure of a target in words, as a target of its own; null where it has none, or several. */
function cifraSola(testo: string): Extract<Target, { tipo: "numero" }> | null {
  const intero = parseTarget({ tipo: "testo", valore: testo });
  if (intero.tipo === "numero") return intero;
  // Beside "almeno" 2000 is no year.
  const minimo = ALMENO.exec(testo)?.[1];
  if (minimo !== undefined) return { ...SENZA_UNITA, operatore: ">=", valore: Number(minimo.replaceAll(".", "")) };
  const [prima, ...altre] = findCifre(testo).filter(({ isArticolo }) => !isArticolo);
  if (!prima || altre.length > 0 || prima.valore <= 0) return null;
  const operatore = /(?:massimo|non oltre|non pi[uù] di|entro|[<≤])\W*(?:n[.°]?\s*)?$/i.test(prima.prima) ? "<=" : ">=";
  const { valore, unita, parola } = prima;
  return { ...SENZA_UNITA, operatore, valore, unita, parola };
}

/** A target in points beside a sentence in percentages: "> 80" and "85%". */
const inQuota = (target: Extract<Target, { tipo: "numero" }>) =>
  target.unita === "numero" && target.valore > 1
    ? { ...target, valore: target.valore / 100, unita: "percentuale" as const }
    : null;

/** The one figure of the target beside that of the sentence which is tied to it. */
function aCifra(testo: string, frase: string, nome: string): { quota: number; parole: string } | null {
  const target = cifraSola(testo);
  if (!target) return null;
  for (const atteso of [target, inQuota(target)]) {
    const proposta = atteso && proponiConsuntivo(frase, atteso, `${testo} ${nome}`);
    if (!atteso || proposta?.consuntivo.tipo !== "numero") continue;
    const quota = quanto(proposta.consuntivo.valore, atteso.valore, atteso.operatore);
    return { quota, parole: `${proposta.parole} / ${cifra(atteso.valore, atteso.unita === "percentuale")}` };
  }
  return null;
}

const LETTERA = /(?:^|\s|\n)([a-h])\)\s*/g;

/** "a) … b) …" by letter; empty where a text is not made of such parts. */
function partiDi(testo: string): ReadonlyMap<string, string> {
  const segni = [...testo.matchAll(LETTERA)];
  return new Map(
    segni.map(({ index, 0: segno, 1: lettera = "" }, at) => [
      lettera,
      testo.slice(index + segno.length, segni[at + 1]?.index ?? testo.length).trim(),
    ]),
  );
}

const GENERICHE = /^(?:almeno|massimo|minimo|numero|ulterior[ei]|altrett\w+)$/i;

/** Words of a target that no word of the sentence repeats. */
function nonDette(testo: string, frase: string): readonly AvvisoLetto[] {
  const dette = new Set(radiciOf(frase));
  const parole = testo.split(/[^\p{L}]+/u).filter((parola) => parola.length >= 6 && !GENERICHE.test(parola));
  const mancano = parole.filter((parola) => radiciOf(parola).every((radice) => !dette.has(radice)));
  return mancano.length === 0 ? [] : [{ codice: "non-detto", dato: [...new Set(mancano)].slice(0, 4).join(", ") }];
}

function aParti(testo: string, { frase, nome }: FraseDetta): Letta | null {
  const [attese, dette] = [partiDi(testo), partiDi(frase)];
  if (attese.size < 2 || [...attese.keys()].some((lettera) => !dette.has(lettera))) return null;
  const avvisi: AvvisoLetto[] = [];
  const quote: { readonly quota: number; readonly parole: string }[] = [];
  for (const [lettera, attesa] of attese) {
    const detta = dette.get(lettera) ?? "";
    const misurata = aCifra(attesa, detta, nome);
    const { parole } = compiutoIn(detta);
    if (!misurata && parole === null) return null;
    if (!misurata) avvisi.push(...nonDette(attesa, detta));
    quote.push(misurata ?? { quota: 1, parole: parole ?? "" });
  }
  const parole = [...attese.keys()].map((lettera, at) => `${lettera}) ${quote[at]?.parole ?? ""}`).join("; ");
  const media = quote.reduce((somma, { quota }) => somma + quota, 0) / quote.length;
  return { proposta: sal(media, "parti", parole), avvisi };
}

function seCompiuto(testo: string, { frase, compiuto }: FraseDetta): Letta {
  if (compiuto.parole === null) return { proposta: null, avvisi: [] };
  const atteso = cifraSola(testo);
  const nominati = atteso && nominatiIn(frase, testo);
  const pochi = atteso && nominati && nominati.length < atteso.valore ? nominati : null;
  const meno: readonly AvvisoLetto[] =
    atteso && pochi
      ? [{ codice: "meno-nominati", dato: `${pochi.length} / ${cifra(atteso.valore, false)}: ${pochi.join(", ")}` }]
      : [];
  return { proposta: sal(1, "compiuto", compiuto.parole), avvisi: [...meno, ...nonDette(testo, frase)] };
}

/**
 * The SAL that a sentence may mean beside a target that is no single figure and no day: its baseline raised, its days one
 * by one, its lettered parts, its only figure, or that it is done. It takes the place of a rule, so somebody signs it.
 */
export function leggiComposto(testo: string, detta: FraseDetta): Letta {
  const cifraDetta = () => {
    const trovata = aCifra(testo, detta.frase, detta.nome);
    return trovata && sola(sal(trovata.quota, "parte", trovata.parole));
  };
  return (
    daBase(testo, detta) ?? aGiorni(testo, detta) ?? aParti(testo, detta) ?? cifraDetta() ?? seCompiuto(testo, detta)
  );
}
