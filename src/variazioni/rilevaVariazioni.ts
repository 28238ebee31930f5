import { GENERI_VARIAZIONE, type GenereVariazione, type Segnalazione } from "../domain/generiVariazione";
import { displayCella } from "../domain/numeri/displayCella";
import { groupBy } from "../domain/groupBy";
import { isMancante } from "../domain/valori/paroleDiStato";
import { normalize } from "../domain/testo/normalize";
import { parseTarget } from "../domain/valori/parseTarget";
import type { FoglioDiVersione } from "../confronto/compareVersioni";
import { isUguale } from "../confronto/isValoreDiverso";
import { measureRiga } from "../misura/riga/measureRiga";
import { isInvariato, type RigaVariata, type TabellaVariata } from "../cruscotto/tabelle/readVariazioni";
import { abbinaVariazioni, codiceDopo, isStessaArea, type VariazioneCercata } from "./abbinaVariazioni";
import { genereVariazione } from "./genereVariazione";
import { leggiAtto, type AttoLetto } from "./leggiAtto";
import { isParzialeNegativo, parzialeIn } from "./parzialeIn";
import type { Conti, RigaAbbinata, VariazioniLette, VoceVariata } from "./VoceVariata";

const serrate = (testo: string) => normalize(testo).replace(/[\s.,;:]+/g, "");

/** The targets of the objective of a row: a table may write on one what the cruscotto has on two. */
function targetUniti<F extends FoglioDiVersione>({ fonte, uno }: RigaAbbinata<F>): string {
  const { nome, padre } = uno.indicatore;
  const sue = fonte.misurato.cruscotto.indicatori.filter((altra) => altra.nome === nome && altra.padre === padre);
  return serrate(sue.map(({ target }) => displayCella(target)).join(" "));
}

function targetDiverso<F extends FoglioDiVersione>(
  { target: { dopo } }: RigaVariata,
  riga: RigaAbbinata<F>,
): readonly Segnalazione[] {
  const tabella = displayCella(dopo.cella).trim();
  if (isMancante(tabella) || isInvariato(tabella)) return [];
  const cruscotto = displayCella(riga.uno.indicatore.target).trim();
  const scritto = serrate(tabella);
  const isLoStesso =
    isUguale(parseTarget(dopo.cella), riga.uno.misura.target) ||
    scritto === serrate(cruscotto) ||
    scritto === targetUniti(riga);
  return isLoStesso ? [] : [{ tipo: "target diverso", tabella, cruscotto }];
}

function delCruscotto<F extends FoglioDiVersione>(
  { dichiarata, genere }: VariazioneCercata,
  riga: RigaAbbinata<F> | null,
  isSenzaCruscotti: boolean,
): readonly Segnalazione[] {
  if (genere === "eliminato") {
    return riga && riga.uno.misura.esito !== "eliminato" ? [{ tipo: "ancora presente" }] : [];
  }
  if (riga === null) return isSenzaCruscotti ? [] : [{ tipo: "senza riga" }];
  return targetDiverso(dichiarata, riga);
}

function dellOiv({ dichiarata, genere }: VariazioneCercata, atto: AttoLetto | null): readonly Segnalazione[] {
  const prima = parseTarget(dichiarata.target.prima.cella);
  if (
    genere === "rinviato" &&
    prima.tipo === "data" &&
    atto !== null &&
    atto.data !== null &&
    atto.data > prima.seriale
  )
    return [{ tipo: "dopo la scadenza" }];
  const parziale = parzialeIn(dichiarata);
  if (genere !== "abbassato" || parziale === null || !isParzialeNegativo(parziale)) return [];
  const { valore, suPrima, suDopo } = parziale;
  return [{ tipo: "dopo un parziale", valore, suPrima, suDopo }];
}

function dellAtto(
  { atto: scritto }: RigaVariata,
  { hasAtto }: TabellaVariata,
  atto: AttoLetto | null,
): readonly Segnalazione[] {
  if (atto !== null) return atto.numero === null ? [{ tipo: "atto senza numero", atto: atto.testo }] : [];
  return hasAtto && isMancante(scritto) ? [{ tipo: "atto mancante" }] : [];
}

const chiObiettivo = ({ obiettivo: { prima, dopo }, richiedente }: RigaVariata) =>
  [prima, dopo, richiedente].map(normalize).join("|");

/** The codes that two objectives of one area have after the changes. */
function codiciDoppi(righe: readonly RigaVariata[]): ReadonlySet<RigaVariata> {
  const vive = righe.filter((riga) => codiceDopo(riga) !== "" && genereVariazione(riga) !== "eliminato");
  const doppie = [...groupBy(vive, codiceDopo).values()].flatMap((sue) =>
    sue.filter((una) =>
      sue.some(
        (altra) =>
          chiObiettivo(una) !== chiObiettivo(altra) && isStessaArea(una.richiedente, altra.richiedente) !== false,
      ),
    ),
  );
  return new Set(doppie);
}

/** Objectives by kind: one with several rows counts once, by the most telling of its changes. */
function contaObiettivi(righe: readonly { readonly dichiarata: RigaVariata; readonly genere: GenereVariazione }[]) {
  const obiettivi = [...groupBy(righe, ({ dichiarata }) => chiObiettivo(dichiarata)).values()];
  const generi = obiettivi.map((sue) => GENERI_VARIAZIONE.find((genere) => sue.some((una) => una.genere === genere)));
  const conti = Object.fromEntries(
    GENERI_VARIAZIONE.map((genere) => [genere, generi.filter((uno) => uno === genere).length]),
  ) as Conti;
  return { conti, quanti: obiettivi.length };
}

/** The SAL by the target that was approved first, of a row that is still measured by its indicator. */
function salApprovato<F extends FoglioDiVersione>(
  { dichiarata: { target }, genere }: VariazioneCercata,
  riga: RigaAbbinata<F> | null,
): number | null {
  const isMisurabile =
    genere === "abbassato" || genere === "alzato" || genere === "rinviato" || genere === "da chiarire";
  if (riga === null || !isMisurabile || isMancante(displayCella(target.prima.cella))) return null;
  const { uno, fonte } = riga;
  const detto = { argomenti: uno.argomenti, pubblicato: null };
  const approvato = { ...uno.indicatore, target: target.prima.cella };
  return measureRiga(approvato, detto, fonte.misurato.politica, fonte.misurato.anno).misura.sal;
}

/**
 * A body's own table of variations beside its cruscotti: what kind each change is, which row it is about, what the two
 * do not agree on, and what the OIV has to look at. Nothing is decided: what is in doubt is named.
 * Source: YEAR.md §3.
 */
export function rilevaVariazioni<F extends FoglioDiVersione>(
  tabella: TabellaVariata,
  fogli: readonly F[],
): VariazioniLette<F> {
  const prime = tabella.righe.map((dichiarata) => ({ dichiarata, genere: genereVariazione(dichiarata) }));
  const abbinate = abbinaVariazioni(prime, fogli);
  const isSenzaCruscotti = abbinate.size === 0;
  const doppie = codiciDoppi(tabella.righe);
  const attoDelTitolo = tabella.titoli.map(leggiAtto).find((atto) => atto !== null) ?? null;
  const voci = prime.map((cercata): VoceVariata<F> => {
    const { dichiarata } = cercata;
    const abbinata = abbinate.get(cercata) ?? null;
    const genere = genereVariazione(dichiarata, abbinata?.uno.verso.verso ?? null);
    const sua = { dichiarata, genere };
    const atto = leggiAtto(dichiarata.atto) ?? leggiAtto(dichiarata.motivo) ?? attoDelTitolo;
    const codice = codiceDopo(dichiarata);
    return {
      dichiarata,
      codice,
      genere,
      abbinata,
      atto,
      parziale: parzialeIn(dichiarata),
      salApprovato: salApprovato(sua, abbinata),
      segnalazioni: [
        ...delCruscotto(sua, abbinata, isSenzaCruscotti),
        ...(doppie.has(dichiarata) ? [{ tipo: "codice doppio" as const, codice }] : []),
        ...dellOiv(sua, atto),
        ...dellAtto(dichiarata, tabella, atto),
      ],
    };
  });
  const { conti, quanti } = contaObiettivi(voci);
  const isSenzaAtti = voci.every(({ atto }) => atto === null) && !tabella.hasAtto;
  return { tabella, voci, generi: conti, obiettivi: quanti, isSenzaCruscotti, isSenzaAtti };
}
