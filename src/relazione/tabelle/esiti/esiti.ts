import type { Nodo } from "../../../cruscotto/Cruscotto";
import { hasCopertura } from "../../../domain/sal/copertura";
import { isStrategico } from "../../../misura/medie/measureEnte";
import { ESITI_RELAZIONE, RELAZIONE } from "../../../texts/relazione/relazione";
import { intestazioneOf } from "./dettaglio";
import { distribuzioneOf } from "./distribuzione";
import { coperturaOf, mancanzeOf, pocoMisuratoDi } from "./mancanze";
import type { FoglioDiRelazione, Materiale } from "../../caselle/Materiale";
import { obiettiviContati } from "./obiettivi";
import { idDettaglio, idRiga, postoDi } from "../../caselle/posti";
import { titoliDi } from "../../caselle/titoliDi";
import type { ColonnaTabella, PostoCasella, RigaTabella, Tabella, Casella, Tono } from "../../caselle/Tabella";
import { BIANCA, figura, figuraDa, numero, testo } from "../../caselle/caselle";

/** The outcomes that are counted; what a table heads them with is the method's word. */
const CONTATI: readonly (readonly [id: "raggiunti" | "parziali" | "nonRaggiunti", esito: Tono])[] = [
  ["raggiunti", "raggiunto"],
  ["parziali", "parziale"],
  ["nonRaggiunti", "non raggiunto"],
];

interface Gruppo {
  readonly id: "strategici" | "operativi";
  readonly fogli: readonly FoglioDiRelazione[];
}

/** Those of the ente are strategic, those of areas operational; individual sheets repeat them and are left out. */
function gruppiOf({ fogli }: Materiale): readonly Gruppo[] {
  const di = (...destinazioni: readonly string[]) => fogli.filter((uno) => destinazioni.includes(uno.destinazione));
  return [
    { id: "strategici" as const, fogli: di("ente") },
    { id: "operativi" as const, fogli: di("area", "azienda speciale") },
  ].filter((gruppo) => gruppo.fogli.length > 0);
}

/** Whether something calls the objectives of the ente strategic: words, codes of the method, areas that have others. */
function areStrategici({ fogli }: Gruppo, altri: readonly Gruppo[]): boolean {
  if (altri.length > 1) return true;
  return fogli.some(({ grid, titolo, misurato: { cruscotto, politica } }) => {
    const { nodi, colonne } = cruscotto;
    const detti = [grid.foglio, titolo, ...titoliDi(grid), ...nodi.map(({ nome }) => nome)];
    return (
      colonne.some(({ ruolo }) => ruolo === "strategico") ||
      [...detti, ...colonne.map(({ intestazione }) => intestazione)].some((uno) => STRATEGICO.test(uno)) ||
      nodi.some((nodo) => isStrategico(nodo, politica.medie.codiciStrategici))
    );
  });
}

/** What a group is called: nothing is said strategic that nobody calls so. */
function nomeDelGruppo(gruppo: Gruppo, tutti: readonly Gruppo[]): string {
  const isSenzaProve = gruppo.id === "strategici" && !areStrategici(gruppo, tutti);
  return isSenzaProve ? ESITI_RELAZIONE.dellEnte : ESITI_RELAZIONE.gruppi[gruppo.id];
}

/** Where the objectives of the ente have their name. */
export const POSTO_NOME_OBIETTIVI: PostoCasella = { tabella: "esiti", riga: "strategici", colonna: "voce" };

const STRATEGICO = /\bstrateg/i;
const ID_ELENCO = "esiti elenco";

/** Where too little of an objective is measured, its outcome says how much is, and no figure stands beside it. */
function salDi(fonte: FoglioDiRelazione, { id }: Nodo): Casella {
  const media = fonte.misurato.aggregati.find(({ nodo }) => nodo.id === id)?.media;
  return media && pocoMisuratoDi(media) !== null ? BIANCA : figuraDa(postoDi(fonte, { tipo: "nodo", id }, "sal"));
}

function elencoOf(gruppi: readonly Gruppo[], nomeSal: string): Tabella {
  const righe = gruppi.flatMap((uno) => {
    const { id: gruppo, fogli } = uno;
    const nome = testo(nomeDelGruppo(uno, gruppi));
    return fogli.flatMap((fonte) =>
      obiettiviContati(fonte).map(({ nodo }): RigaTabella => {
        const da = { tipo: "nodo", id: nodo.id } as const;
        return {
          id: `${gruppo} ${idDettaglio(fonte)} ${idRiga(da)}`,
          stile: "voce",
          caselle: {
            gruppo: nome,
            foglio: testo(fonte.titolo),
            voce: testo(nodo.nome),
            sal: salDi(fonte, nodo),
            esito: figuraDa(postoDi(fonte, da, "esito")),
          },
          soggetto: null,
        };
      }),
    );
  });
  return {
    id: ID_ELENCO,
    genere: "esiti",
    capitolo: "3.1",
    titolo: ESITI_RELAZIONE.elenco,
    foglio: ESITI_RELAZIONE.foglio,
    premesse: [],
    mancanze: [],
    colonne: [
      { id: "voce", titolo: RELAZIONE.intestazioni.obiettivo, genere: "lungo" },
      { id: "gruppo", titolo: ESITI_RELAZIONE.gruppo, genere: "testo" },
      { id: "foglio", titolo: ESITI_RELAZIONE.cruscotto, genere: "testo" },
      { id: "sal", titolo: nomeSal, genere: "sal" },
      { id: "esito", titolo: RELAZIONE.esito, genere: "testo" },
    ],
    righe,
    note: [],
    grafici: [],
  };
}

/** Too few of the indicators have a SAL for shares of outcomes to speak for the whole. */
function arePocoMisurati(fogli: Gruppo["fogli"]): boolean {
  const copertura = coperturaOf(fogli);
  return copertura.misurati === 0 || !hasCopertura(copertura);
}

function rigaConteggio(uno: Gruppo, tutti: readonly Gruppo[], elenco: Tabella): RigaTabella {
  const { id: gruppo, fogli } = uno;
  const sue = elenco.righe.filter(({ id }) => id.startsWith(`${gruppo} `));
  const di = sue.map(({ id: riga }): PostoCasella => ({ tabella: ID_ELENCO, riga, colonna: "esito" }));
  const qui = (colonna: string): PostoCasella => ({ tabella: "esiti", riga: gruppo, colonna });
  const numeri = CONTATI.map(([id, parola]): [string, Casella] => [id, figura({ tipo: "conta", di, parola })]);
  const quote = CONTATI.map(([id]): [string, Casella] => [
    `% ${id}`,
    figura({ tipo: "rapporto", parte: qui(id), tutto: qui("misurati") }),
  ]);
  return {
    id: gruppo,
    stile: "voce",
    caselle: {
      voce: testo(nomeDelGruppo(uno, tutti)),
      ...Object.fromEntries(numeri),
      misurati: figura({ tipo: "somma", di: CONTATI.map(([id]) => qui(id)) }),
      attesi: numero(sue.length),
      ...(arePocoMisurati(fogli) ? {} : Object.fromEntries(quote)),
    },
    soggetto: null,
  };
}

/**
 * Outcomes of the objectives, strategic and operational: how many and what share, of those that have a SAL, and the
 * list they are counted on. The unit is the objective. Empty where no sheet has objectives.
 */
export function esitiOf(materiale: Materiale): readonly Tabella[] {
  const gruppi = gruppiOf(materiale);
  const [primo] = materiale.fogli;
  if (!primo) return [];
  const elenco = elencoOf(gruppi, intestazioneOf(primo, "sal"));
  if (elenco.righe.length === 0) return [];
  const presenti = gruppi.filter(({ id }) => elenco.righe.some((riga) => riga.id.startsWith(`${id} `)));
  const righe = presenti.map((gruppo) => rigaConteggio(gruppo, gruppi, elenco));
  const inGrafico = presenti.filter(({ fogli }) => !arePocoMisurati(fogli)).map(({ id }) => id);
  const numeri = CONTATI.map(([id]): ColonnaTabella => ({
    id,
    titolo: intestazioneOf(primo, id),
    genere: "conteggio",
  }));
  const quote = CONTATI.map(([id]): ColonnaTabella => ({
    id: `% ${id}`,
    titolo: ESITI_RELAZIONE.percento(intestazioneOf(primo, id)),
    genere: "quota",
  }));
  const ripetuti = gruppi.flatMap(({ fogli }) => fogli.flatMap(obiettiviContati)).filter(({ quante }) => quante > 1);
  const conteggio: Tabella = {
    id: "esiti",
    genere: "esiti",
    capitolo: "3.1",
    titolo: ESITI_RELAZIONE.titolo,
    foglio: ESITI_RELAZIONE.foglio,
    premesse: [RELAZIONE.anno(materiale.anno), ESITI_RELAZIONE.unita(elenco.righe.length, ripetuti.length)],
    mancanze: mancanzeOf(gruppi.flatMap(({ fogli }) => fogli)),
    colonne: [
      { id: "voce", titolo: ESITI_RELAZIONE.gruppo, genere: "lungo" },
      ...numeri,
      { id: "misurati", titolo: RELAZIONE.misurati, genere: "conteggio" },
      { id: "attesi", titolo: ESITI_RELAZIONE.totale, genere: "conteggio" },
      ...quote,
    ],
    righe,
    note: [],
    grafici:
      inGrafico.length === 0
        ? []
        : [
            {
              tipo: "impilato",
              titolo: ESITI_RELAZIONE.titolo,
              categorie: "voce",
              serie: CONTATI.map(([id]) => `% ${id}`),
              righe: inGrafico,
              toni: CONTATI.map(([, esito]) => esito),
            },
          ],
  };
  const distribuzione = distribuzioneOf(gruppi.flatMap(({ fogli }) => fogli));
  return [conteggio, ...(distribuzione ? [distribuzione] : []), elenco];
}
