import { MANCANZE } from "../../texts/relazione/mancanze";
import { hasCopertura } from "../../domain/sal/copertura";
import { CASI, CONTROLLI, VERIFICA } from "../../texts/relazione/relazioneVerifica";
import { RELAZIONE } from "../../texts/relazione/relazione";
import { apertePerCausa, postiAperti } from "./apertePerCausa";
import type { Caso } from "./casi";
import { BIANCA, figura, link, testo } from "../caselle/caselle";
import type { Controllo } from "./Controllo";
import { controlliOf } from "./controlli";
import type { Materiale } from "../caselle/Materiale";
import { coperturaOf } from "../tabelle/esiti/mancanze";
import { pubblicatiDiversi } from "./pubblicatiDiversi";
import type { Provenienza, Casella, PostoCasella, RigaTabella, Tabella } from "../caselle/Tabella";

const ID_VERIFICA = "verifica";
const ID_CASI = "verifica casi";
const COMUNI = { genere: "verifica", capitolo: "5", foglio: VERIFICA.foglio, note: [], grafici: [] } as const;

function rigaCaso({ controllo, a, dove, voce, fatto }: Caso, at: number): RigaTabella {
  const caselle = {
    controllo: testo(CONTROLLI[controllo][0]),
    cella: link(dove, a),
    voce: testo(voce),
    fatto: testo(fatto),
  };
  return { id: `caso ${at}`, stile: "voce", caselle, soggetto: null };
}

function casiOf(casi: readonly Caso[]): Tabella {
  const { controllo, cella, voce, fatto } = CASI.colonne;
  return {
    ...COMUNI,
    id: ID_CASI,
    titolo: CASI.titolo,
    premesse: casi.length === 0 ? [CASI.nessuno] : [],
    mancanze: [],
    colonne: [
      { id: "voce", titolo: voce, genere: "lungo" },
      { id: "controllo", titolo: controllo, genere: "testo" },
      { id: "cella", titolo: cella, genere: "testo" },
      { id: "fatto", titolo: fatto, genere: "lungo" },
    ],
    righe: casi.map(rigaCaso),
  };
}

/** Passed or not in a word with its sign, from the count beside it. */
function esitoOf({ genere, senzaCasi }: Controllo, di: PostoCasella, isMisurato: boolean): Casella {
  const [nessuno, altrimenti] =
    genere === "vincolante" ? [VERIFICA.superato, VERIFICA.daSistemare] : [VERIFICA.nessuno, VERIFICA.daDichiarare];
  // Nothing passes where too little is measured: no case was found so far.
  const allora = isMisurato ? (senzaCasi ?? nessuno) : VERIFICA.finora;
  return figura({ tipo: "se zero", di, allora, altrimenti });
}

function rigaControllo(uno: Controllo, elenco: Tabella, isMisurato: boolean): RigaTabella {
  const { id, senzaDati, conta, guarda } = uno;
  const [titolo] = CONTROLLI[id];
  const suoi = elenco.righe.map(({ id: riga }): PostoCasella => ({ tabella: ID_CASI, riga, colonna: "controllo" }));
  const calcolo: Provenienza = conta ?? { tipo: "conta", di: suoi, parola: titolo };
  const fatto = senzaDati === null;
  return {
    id,
    stile: "voce",
    caselle: {
      controllo: testo(titolo),
      esito: fatto
        ? esitoOf(uno, { tabella: ID_VERIFICA, riga: id, colonna: "casi" }, isMisurato)
        : testo(VERIFICA.nonVerificabile),
      casi: fatto ? figura(calcolo) : BIANCA,
      guarda: testo(fatto ? guarda : VERIFICA.perche(senzaDati)),
    },
    soggetto: null,
  };
}

/**
 * The page that a controller wants before signing: the checks of an OIV with their outcome and count, each case with a
 * link to its cell, published figures against recomputed ones, open anomalie by cause.
 * @param altre the other tables of the Relazione
 */
export function verificaOf(
  materiale: Pick<Materiale, "fogli" | "confronto" | "anno">,
  altre: readonly Tabella[],
): readonly Tabella[] {
  const { fogli, anno } = materiale;
  if (fogli.length === 0) return [];
  const aperte = apertePerCausa(fogli);
  const copertura = coperturaOf(fogli);
  const isMisurato = copertura.misurati > 0 && hasCopertura(copertura);
  const gruppi = controlliOf(materiale, altre);
  const anomalie: Controllo = {
    id: "anomalie",
    genere: "vincolante",
    senzaDati: null,
    senzaCasi: null,
    casi: [],
    conta: { tipo: "somma", di: postiAperti(aperte) },
    guarda: CONTROLLI.anomalie[1],
  };
  const tutti = [
    { nome: VERIFICA.gruppi.completezza, controlli: gruppi.completezza },
    { nome: VERIFICA.gruppi.calcolo, controlli: gruppi.calcolo },
    { nome: VERIFICA.gruppi.scelte, controlli: gruppi.scelte },
    { nome: VERIFICA.gruppi.coerenza, controlli: [...gruppi.coerenza, anomalie] },
  ];
  const elenco = casiOf(tutti.flatMap(({ controlli }) => controlli.flatMap(({ casi }) => casi)));
  const { controllo, esito, casi, guarda } = VERIFICA.colonne;
  const verifica: Tabella = {
    ...COMUNI,
    id: ID_VERIFICA,
    titolo: VERIFICA.titolo,
    premesse: [RELAZIONE.anno(anno), VERIFICA.premessa],
    mancanze: gruppi.completezza.flatMap(({ id, senzaDati }) =>
      id === "piano" && senzaDati !== null ? [MANCANZE.senzaPiano] : [],
    ),
    colonne: [
      { id: "controllo", titolo: controllo, genere: "lungo" },
      { id: "esito", titolo: esito, genere: "testo" },
      { id: "casi", titolo: casi, genere: "conteggio" },
      { id: "guarda", titolo: guarda, genere: "lungo" },
    ],
    righe: tutti.flatMap(({ nome, controlli }) => [
      { id: nome, stile: "gruppo" as const, caselle: { controllo: testo(nome) }, soggetto: null },
      ...controlli.map((uno) => rigaControllo(uno, elenco, isMisurato)),
    ]),
  };
  return [verifica, ...pubblicatiDiversi(fogli), elenco, aperte];
}
