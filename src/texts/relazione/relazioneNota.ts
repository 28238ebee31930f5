import type { Regola } from "../../domain/Misura";
import type { Politica } from "../../domain/metodo/Politica";
import { formatNumero, formatQuota } from "../formato";

/** The words of the methodological note. Italian always, as the Relazione. */

const elenco = (parti: readonly string[]) => parti.join("; ");

export const NOTA = {
  titolo: "Nota metodologica",
  foglio: "Nota metodologica",
  premessa: (metodo: string) =>
    `Le regole usate per i SAL di questa Relazione (metodo «${metodo}»), su quante righe, e dove il SMVP le stabilisce.`,
  colonne: { regola: "Regola", opzione: "Come si applica", righe: "Righe", articolo: "Articolo del SMVP" },
  gruppi: {
    regole: "Regole di calcolo",
    metodo: "Scelte del metodo",
    versi: "Chi dice se più alto è meglio",
    decisioni: "Confermato o deciso da qualcuno",
  },
} as const;

type Applicazione = (politica: Politica) => string;

const minima = ({ sogliaMinima }: Politica) =>
  sogliaMinima > 0 ? [`sotto ${formatQuota(sogliaMinima, "it")} vale zero`] : [];
const tetto = ({ massimo: quanto }: Politica) =>
  quanto === "nessuno" ? "senza massimo" : `al massimo ${formatQuota(quanto, "it")}`;
const massimo: Applicazione = (politica) => elenco([tetto(politica), ...minima(politica)]);
/** Where only what is met counts, a minimum has nothing to say. */
const soloRaggiunto: Applicazione = (politica) =>
  elenco([
    "raggiunto 100%, altrimenti zero",
    ...(politica.massimo === 1 ? [] : [`oltre il target, ${tetto(politica)}`]),
    limiteStretto(politica),
  ]);
/** What an application says, where what falls short counts nothing. */
const oBinaria =
  (binaria: Applicazione, proporzionale: Applicazione): Applicazione =>
  (politica) =>
    (politica.misura === "binaria" ? binaria : proporzionale)(politica);
const sempre =
  (parole: string): Applicazione =>
  () =>
    parole;

/** How each rule is called, and how the method of the body applies it. */
export const REGOLE: Readonly<Record<Regola, readonly [nome: string, applicazione: Applicazione]>> = {
  crescente: [
    "Più alto è meglio",
    oBinaria(soloRaggiunto, (politica) =>
      elenco(["consuntivo diviso target", massimo(politica), limiteStretto(politica)]),
    ),
  ],
  decrescente: [
    "Più basso è meglio",
    oBinaria(soloRaggiunto, (politica) =>
      elenco([
        politica.decrescente === "rapporto"
          ? "oltre il target, target diviso consuntivo"
          : "oltre il target, 1 meno lo scarto diviso il target, mai sotto zero",
        ...(politica.massimo === 1 && politica.sogliaMinima === 0 ? [] : [massimo(politica)]),
        limiteStretto(politica),
      ]),
    ),
  ],
  intervallo: [
    "Intervallo",
    ({ fuoriIntervallo, misura }) =>
      fuoriIntervallo === "rapporto" && misura !== "binaria"
        ? "dentro 100%; fuori, il rapporto con l'estremo più vicino"
        : "dentro 100%; fuori, zero",
  ],
  uguale: [
    "Valore esatto",
    oBinaria(
      sempre("uguale 100%; altrimenti zero"),
      sempre("uguale 100%; altrimenti il rapporto più vicino, da confermare"),
    ),
  ],
  data: ["Data", ({ ritardo }) => dateInRitardo(ritardo)],
  "si-no": ["Sì / No", sempre("come atteso 100%, altrimenti zero")],
  scala: [
    "Giudizio su una scala",
    (politica) =>
      elenco([
        politica.sottoScala === "rapporto" && politica.misura !== "binaria"
          ? "al livello atteso o sopra 100%; sotto, il rapporto tra i gradini"
          : "al livello atteso o sopra 100%; sotto, zero",
        CON_IL_LIVELLO[politica.limiteStretto],
        `i gradini: ${politica.scalaOrdinale.map(([nome]) => nome).join(", ")}`,
      ]),
  ],
  testo: ["Stesse parole", sempre("uguali 100%; diverse, nessun SAL")],
  "da-base": [
    "Dalla base",
    (politica) => elenco(["consuntivo meno base, diviso target meno base", "mai sotto zero", massimo(politica)]),
  ],
  fasce: [
    "Per fasce",
    (politica) =>
      elenco([
        politica.partenza === "base" ? "la strada dalla base" : "il rapporto con il target",
        ...politica.scaglioni.map(({ da, sal }) => `da ${formatQuota(da, "it")} vale ${formatQuota(sal, "it")}`),
        ...((politica.scaglioni[0]?.da ?? 0) > 0 ? ["sotto, zero"] : []),
        ...minima(politica),
        ...(politica.partenza === "base" ? [] : [limiteStretto(politica)]),
      ]),
  ],
  stabilito: ["Stabilito da qualcuno", sempre("vedi sotto, con motivo e autore")],
  nessuna: ["Nessun SAL", sempre("da rilevare, da confermare, monitoraggio o eliminato: fuori dalle medie")],
};

function limiteStretto({ limiteStretto: come }: Politica): string {
  if (come === "severo") return "con > o < il limite non basta e sotto vale zero";
  return come === "largo" ? "con > o < il limite esatto vale 100%" : "con > o < il limite esatto si conferma";
}

const CON_IL_LIVELLO = {
  severo: "con > o < lo stesso livello non basta e sotto vale zero",
  largo: "con > o < lo stesso livello vale 100%",
  rapporto: "con > o < lo stesso livello si conferma",
} satisfies Record<Politica["limiteStretto"], string>;

function dateInRitardo({ giorniTolleranza, fasce }: Politica["ritardo"]): string {
  const entro =
    giorniTolleranza === 0
      ? "entro il termine 100%"
      : `entro ${formatNumero(giorniTolleranza, "it")} giorni dal termine 100%`;
  const poi = fasce.map(
    ({ entroGiorni, sal }) => `entro ${formatNumero(entroGiorni, "it")} giorni ${formatQuota(sal, "it")}`,
  );
  return elenco([entro, ...poi, "oltre, zero"]);
}

export const METODO = {
  soglie: "Soglie degli esiti",
  soglieDette: ({ soglie }: Politica) =>
    `sotto ${formatQuota(soglie.parziale, "it")} non raggiunto; fino a ${formatQuota(soglie.raggiunto, "it")} parziale; oltre, raggiunto`,
  giudizio: "Scala di giudizio",
  giudizioDetto: ({ scalaGiudizio }: Politica) =>
    elenco(scalaGiudizio.map(({ nome, da }) => `${nome} da ${formatQuota(da, "it")}`)),
  medie: "Medie",
  medieDette: {
    livelli: "media pesata delle voci che stanno sotto, livello per livello; senza pesi, media semplice",
    righe: "media semplice di tutte le righe",
    priorita: "media semplice delle priorità strategiche",
    "obiettivi strategici": "media dei soli obiettivi strategici",
  } satisfies Record<Politica["medie"]["ente"], string>,
  mancante: "Consuntivo che manca",
  mancanteDetto: { escluso: "fuori dalle medie: non è zero", zero: "conta zero" } satisfies Record<
    Politica["consuntivoMancante"],
    string
  >,
  nonApplicabile: "Riga non applicabile",
  nonApplicabileDetto: { escluso: "fuori dalle medie", uno: "conta come raggiunta" } satisfies Record<
    Politica["nonApplicabile"],
    string
  >,
  pagamenti: "Tempi di pagamento dei dirigenti",
  pagamentiDetti: "raggiunto o no, mai in proporzione (DL 13/2023, art. 4-bis)",
  arrotondamento: "Arrotondamento",
  arrotondamentoDetto: "nessuno prima del confronto con le soglie: conta la cifra intera, a dodici decimali",
} as const;

export const VERSI = {
  operatore: ["Operatore scritto nel target", "≥, >, ≤, < o «almeno», «non oltre»"],
  utente: ["Confermato da chi compila", "scritto nella formula del SAL o tra le correzioni"],
  colonna: ["Scritto nella colonna del verso", "una colonna del foglio lo dice riga per riga"],
  pubblicato: ["Detto dal SAL pubblicato", "un verso solo dà la cifra pubblicata"],
  parole: ["Presunto dalle parole della riga", "nome, poi formula o descrizione"],
  dubbio: ["Presunto, da confermare", "le parole mancano o possono ingannare"],
} as const;

export const DECISIONI = {
  sal: "SAL stabilito",
  neutralizzato: "Neutralizzato",
  esito: "Esito dichiarato",
  "non applicabile": "Non applicabile",
  perche: (motivo: string, autore: string, dove: string) =>
    elenco([motivo === "" ? "motivo non indicato" : motivo, autore === "" ? "autore non indicato" : autore, dove]),
} as const;
