import { motivoOf, propostaIn, type Anomalia, type AnomaliaDi } from "../../../domain/Anomalia";
import { CODICI_FORMULE, type CodiceAnomalia } from "../../../domain/codiciAnomalia";
import type { MotivoAnomalia } from "../../../domain/DatiAnomalia";
import type { RispostaFoglio, RispostaRiga } from "../../../modifiche/Risposta";
import type { NomeRisposta } from "../../../texts/schermi/pannello/pannello";
import { colonnaDi } from "../celle";

/** One answer that a click gives, about the rows or about their sheet. */
export type RispostaPossibile = {
  readonly nome: NomeRisposta;
  /** What its words name: a date, a column; "" where they say it all. */
  readonly dato: string;
} & (
  | { readonly su: "righe"; readonly risposta: RispostaRiga; /** It suits one row only. */ readonly isDiUna: boolean }
  | { readonly su: "foglio"; readonly risposta: RispostaFoglio }
  /** The method in use with this change of it, as options of PERF.SAL say it. */
  | { readonly su: "metodo"; readonly cambio: string }
  /** Excel itself is told how to compute. */
  | { readonly su: "calcolo" }
  /** It is chosen among others, on the screen of the method. */
  | { readonly su: "schermo" }
);

/** Questions that keep a figure back until somebody accepts it, or that become a row that does not apply. */
const CHE_TRATTENGONO: ReadonlySet<MotivoAnomalia | null> = new Set([
  ...([
    "nessuna-domanda",
    "limite",
    "data-lontana",
    "quota-o-punti",
    "migliaia",
    "ordine-di-grandezza",
    "oltre-la-scala",
  ] as const),
  ...(["consuntivo-unito", "target-unito", "altre-cifre"] as const),
]);

function ridaLaCifra(una: Anomalia): boolean {
  return una.codice === "periodo-parziale" || CHE_TRATTENGONO.has(motivoOf(una));
}

const diRighe = (nome: NomeRisposta, risposta: RispostaRiga, dato = "", isDiUna = false): RispostaPossibile => ({
  ...{ su: "righe", nome, risposta, dato, isDiUna },
});

/** The columns that a question names: "G «Resoconto» / H «Note»", "F, G". */
export function colonneIn(quali: string): readonly string[] {
  return quali
    .replace(/«[^»]*»/g, "")
    .split(/[/,]/)
    .map((una) => una.trim())
    .filter((una) => /^[A-Z]{1,3}$/.test(una));
}

const opzione = (nome: NomeRisposta, scritta: string, dato = "", isDiUna = false) =>
  diRighe(nome, { cosa: "opzione", opzione: scritta }, dato, isDiUna);

type Risponde = (una: Anomalia) => readonly RispostaPossibile[];
const sempre =
  (...risposte: readonly RispostaPossibile[]): Risponde =>
  () =>
    risposte;

/** How the figures of a column are written, said column by column. */
const perColonne: Risponde = ({ dati }) =>
  colonneIn(dati && "quali" in dati ? dati.quali : "").flatMap((dato) =>
    (["italiana", "inglese"] as const).map((scrittura): RispostaPossibile => ({
      ...{ su: "foglio", nome: scrittura, dato },
      risposta: { cosa: "numeri", scrittura, colonna: colonnaDi(dato) },
    })),
  );

const SCEGLI_METODO: RispostaPossibile = { su: "schermo", nome: "scegliMetodo", dato: "" };

/** What can be answered besides accepting, by the reason of the question. */
const PER_MOTIVO: { readonly [Motivo in MotivoAnomalia]?: Risponde } = {
  limite: sempre(opzione("limite", "limite=severo")),
  "target-zero": sempre(diRighe("decrescente", { cosa: "verso", verso: "decrescente" })),
  "senza-base": sempre(opzione("daZero", "partenza=zero")),
  "base-oltre": sempre(opzione("daZero", "partenza=zero")),
  "quota-o-punti": sempre(diRighe("numeri", { cosa: "tipo", tipo: "numero" })),
  "proposta-superata": sempre(diRighe("senzaConferma", { cosa: "senza", argomento: "consuntivo" })),
  "migliaia-o-decimali": perColonne,
  "ente-righe": sempre(SCEGLI_METODO),
  "ente-priorita": sempre(SCEGLI_METODO),
  "ente-obiettivi strategici": sempre(SCEGLI_METODO),
};

/** The same by the code. */
const PER_CODICE: { readonly [Codice in CodiceAnomalia]?: (una: AnomaliaDi<Codice>) => readonly RispostaPossibile[] } =
  {
    "anno-target": ({ dati }) => (dati ? [opzione("anno", `anno=${dati.annoTarget}`, String(dati.annoTarget))] : []),
    "in-ritardo": ({ dati }) => (dati ? [opzione("giorni", `giorni=${dati.giorni}`, String(dati.giorni), true)] : []),
    "target-mancante": sempre(diRighe("escludi", { cosa: "esclusa" })),
    "riga-doppia": sempre(diRighe("escludi", { cosa: "esclusa" }, "", true)),
    "colonna-incerta": ({ dati }) =>
      dati
        ? colonneIn(dati.quali).map((dato) => ({
            ...{ su: "foglio", nome: "colonna", dato },
            risposta: { cosa: "colonna", ruolo: dati.motivo, colonna: colonnaDi(dato) },
          }))
        : [],
    "metodo-diverso": ({ dati }) => (dati ? [{ su: "metodo", nome: "usaMetodo", dato: "", cambio: dati.metodo }] : []),
    "calcolo-manuale": sempre({ su: "calcolo", nome: "calcolo", dato: "" }),
    "letture-diverse": sempre(SCEGLI_METODO),
    "ente-diverso": sempre(SCEGLI_METODO),
    "politica-inutilizzabile": sempre(SCEGLI_METODO),
  };

/** Questions about what the sheet holds, whether a figure follows from it or not: who says that it is meant has answered. */
const ANCHE_SENZA_CIFRA: ReadonlySet<CodiceAnomalia> = new Set([
  ...CODICI_FORMULE,
  ...(["pubblicato-diverso", "pesi-non-100", "codice-duplicato", "operatore-contro-parole"] as const),
  ...(["consuntivo-non-deriva", "esito-scritto-diverso", "riga-doppia"] as const),
]);

/** What can be answered besides accepting; a note asks nothing. */
function altreRisposte(una: Anomalia): readonly RispostaPossibile[] {
  if (una.gravita === "nota") return [];
  const motivo = motivoOf(una);
  // Whoever knows the code knows what it is answered with.
  const perCodice = PER_CODICE[una.codice] as Risponde | undefined;
  return perCodice?.(una) ?? (motivo === null ? [] : (PER_MOTIVO[motivo]?.(una) ?? []));
}

/**
 * The answers that one click can give to an anomalia; those that need a reason and an author are given elsewhere.
 * Where there is no figure there is nothing to accept, except what kept it back, or the published one that stays.
 * @param nota why it is accepted, where it is
 */
export function risposteA(una: Anomalia, hasSal: boolean, nota: string): readonly RispostaPossibile[] {
  const { codice, gravita } = una;
  if (codice === "verso-presunto") {
    return [
      diRighe("conferma", { cosa: "verso", verso: "presunto" }),
      diRighe("contrario", { cosa: "verso", verso: "contrario" }),
    ];
  }
  const proposta = propostaIn(una);
  if (proposta !== null) return [diRighe("proposta", { cosa: "proposta" }, proposta)];
  const isDaAccettare = gravita === "conferma" && (hasSal || ANCHE_SENZA_CIFRA.has(codice) || ridaLaCifra(una));
  return [...altreRisposte(una), ...(isDaAccettare ? [diRighe("accetta", { cosa: "accettata", codice, nota })] : [])];
}

/** Whether "accetta" is among the answers: then a note may go with it. */
export function isAccettabile(anomalia: Anomalia, hasSal: boolean): boolean {
  return risposteA(anomalia, hasSal, "").some(({ nome }) => nome === "accetta");
}

/** What no click answers, and a correction with its words does: a SAL, an outcome, a kind of data. */
const DA_CORREGGERE: ReadonlySet<CodiceAnomalia> = new Set([
  ...(["testo-non-interpretabile", "target-composto", "esito-scritto-diverso", "unita-incoerenti"] as const),
  "da-confermare",
]);

/** Whether the form of the corrections is where a row is answered. */
export function isDaCorreggere({ codice, gravita }: Anomalia): boolean {
  return gravita !== "nota" && DA_CORREGGERE.has(codice);
}
