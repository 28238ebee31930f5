import { MANCANZE } from "../../../texts/relazione/mancanze";
import { isMancante } from "../../../domain/valori/paroleDiStato";
import { isInvariato, readVariazioni } from "../../../cruscotto/tabelle/readVariazioni";
import { DICHIARATE, fraseSegnalazione } from "../../../texts/relazione/relazioneDichiarate";
import { VARIAZIONI } from "../../../texts/relazione/relazioneVariazioni";
import { rilevaVariazioni } from "../../../variazioni/rilevaVariazioni";
import { isTolta } from "../../../variazioni/genereVariazione";
import type { VariazioniLette, VoceVariata } from "../../../variazioni/VoceVariata";
import { casellaOf, figuraDa, numero, testo } from "../../caselle/caselle";
import type { FoglioDiRelazione, Materiale } from "../../caselle/Materiale";
import { postoDi, soggettoDi } from "../../caselle/posti";
import type { Casella, ColonnaTabella, RigaTabella, Tabella } from "../../caselle/Tabella";

type Lette = VariazioniLette<FoglioDiRelazione>;
type Voce = VoceVariata<FoglioDiRelazione>;

/** A table of the body, with the file that it is in (null: the open workbook). */
interface LetteDi {
  readonly lette: Lette;
  readonly file: string | null;
}

/** The body's own tables of variations, beside the cruscotti. */
export function dichiarateDi({ fogli, accanto }: Pick<Materiale, "fogli" | "accanto">): readonly LetteDi[] {
  return accanto.flatMap(({ grid, file }) =>
    readVariazioni(grid).map((tabella) => ({ lette: rilevaVariazioni(tabella, fogli), file })),
  );
}

/** What the body wrote stands there until something else is typed. */
export const propostoDi = (scritto: string): Casella => ({ tipo: "campo", testo: scritto, isProposta: scritto !== "" });

const nomeO = (scritto: string): Casella =>
  testo(isMancante(scritto) ? VARIAZIONI.assente : isInvariato(scritto) ? VARIAZIONI.invariato : scritto);

/** What a thing is called after the change, or before it where it was taken away or stays. */
const nomeDi = ({ prima, dopo }: Voce["dichiarata"]["obiettivo"]): string =>
  isMancante(dopo) || isInvariato(dopo) || isTolta(dopo) ? prima : dopo;

function rigaOf({ lette, file }: LetteDi, voce: Voce): RigaTabella {
  const { dichiarata, abbinata, genere, salApprovato, segnalazioni } = voce;
  const { foglio } = lette.tabella;
  const { riga, obiettivo, indicatore, target } = dichiarata;
  const targetDi = ({ cella, colonna }: typeof target.prima): Casella =>
    cella.tipo === "vuota" ? testo(VARIAZIONI.assente) : casellaOf({ file, foglio, riga, colonna }, cella);
  const sal: Record<string, Casella> = abbinata
    ? { sal: figuraDa(postoDi(abbinata.fonte, { tipo: "riga", misurato: abbinata.uno }, "sal")) }
    : {};
  return {
    id: `dichiarata [${file ?? ""}]${foglio} ${riga}`,
    stile: "voce",
    caselle: {
      richiedente: propostoDi(dichiarata.richiedente),
      obiettivoPrima: nomeO(obiettivo.prima),
      obiettivoDopo: nomeO(obiettivo.dopo),
      indicatorePrima: nomeO(indicatore.prima),
      indicatoreDopo: nomeO(indicatore.dopo),
      targetPrima: targetDi(target.prima),
      targetDopo: targetDi(target.dopo),
      genere: testo(DICHIARATE.nomeGenere(genere)),
      motivo: propostoDi(dichiarata.motivo),
      atto: propostoDi(dichiarata.atto),
      ...sal,
      ...(salApprovato === null ? {} : { salApprovato: numero(salApprovato) }),
      ...(segnalazioni.length === 0 ? {} : { daVedere: testo(segnalazioni.map(fraseSegnalazione).join("; ")) }),
    },
    soggetto: abbinata
      ? soggettoDi(abbinata.fonte, abbinata.uno)
      : {
          foglio: `[${file ?? ""}]${foglio}`,
          riga,
          colonna: target.dopo.colonna,
          voce: nomeDi(obiettivo),
          percorso: "",
          descrizione: isTolta(indicatore.dopo) ? indicatore.prima : indicatore.dopo,
        },
  };
}

/** Who asked, and the row before and after: what every table of variations begins with. */
export const COLONNE_VARIATE: readonly ColonnaTabella[] = [
  { id: "richiedente", titolo: VARIAZIONI.richiedente, genere: "campo" },
  { id: "obiettivoPrima", titolo: VARIAZIONI.obiettivoPrima, genere: "lungo" },
  { id: "obiettivoDopo", titolo: VARIAZIONI.obiettivoDopo, genere: "lungo" },
  { id: "indicatorePrima", titolo: VARIAZIONI.indicatorePrima, genere: "lungo" },
  { id: "indicatoreDopo", titolo: VARIAZIONI.indicatoreDopo, genere: "lungo" },
  { id: "targetPrima", titolo: VARIAZIONI.targetPrima, genere: "numero" },
  { id: "targetDopo", titolo: VARIAZIONI.targetDopo, genere: "numero" },
];
const COLONNE: readonly ColonnaTabella[] = [
  ...COLONNE_VARIATE,
  { id: "genere", titolo: DICHIARATE.genere, genere: "testo" },
  { id: "sal", titolo: DICHIARATE.sal, genere: "sal" },
  { id: "salApprovato", titolo: DICHIARATE.salApprovato, genere: "quota" },
  { id: "motivo", titolo: VARIAZIONI.motivo, genere: "campo" },
  { id: "atto", titolo: VARIAZIONI.atto, genere: "campo" },
  { id: "daVedere", titolo: DICHIARATE.daVedere, genere: "lungo" },
];

/**
 * The Allegato 1 from the body's own table of variations: who asked and why are not typed again, and what table and
 * cruscotto do not agree on stands beside. Null where no sheet holds such a table.
 * Source: YEAR.md §3 (Firenze 2020, Allegato 1).
 */
export function variazioniDichiarateOf(materiale: Pick<Materiale, "fogli" | "accanto">): Tabella | null {
  const tutte = dichiarateDi(materiale);
  const righe = tutte.flatMap((una) => una.lette.voci.map((voce) => rigaOf(una, voce)));
  if (righe.length === 0) return null;
  const lette = tutte.map((una) => una.lette);
  const segnalate = lette.flatMap(({ voci }) => voci.filter(({ segnalazioni }) => segnalazioni.length > 0)).length;
  const hanno = new Set(righe.flatMap(({ caselle }) => Object.keys(caselle)));
  return {
    id: "variazioni",
    genere: "variazioni",
    capitolo: "Allegato 1",
    titolo: VARIAZIONI.titolo,
    foglio: VARIAZIONI.foglio,
    premesse: lette.map(({ tabella, obiettivi, generi }) => DICHIARATE.premessa(tabella.foglio, obiettivi, generi)),
    mancanze: segnalate === 0 ? [] : [MANCANZE.discordi(segnalate)],
    colonne: COLONNE.filter(({ id }) => hanno.has(id)),
    righe,
    note: [
      ...(lette.some(({ isSenzaAtti }) => isSenzaAtti) ? [DICHIARATE.senzaAtti] : []),
      ...lette.flatMap(({ isSenzaCruscotti, tabella }) =>
        isSenzaCruscotti ? [DICHIARATE.senzaCruscotti(tabella.foglio)] : [],
      ),
    ],
    grafici: [],
  };
}
