import type { AggregatoMisurato, DaDove, IndicatoreMisurato } from "../../misura/CruscottoMisurato";
import { CASI, EFFETTO, PUBBLICATI, VERIFICA } from "../../texts/relazione/relazioneVerifica";
import { MAPPA, RELAZIONE } from "../../texts/relazione/relazione";
import { figura, figuraDa, link, numero, testo } from "../caselle/caselle";
import type { FoglioDiRelazione } from "../caselle/Materiale";
import { motivoNodo, motivoRiga } from "./motivoPubblicato";
import { idDettaglio, idRiga, postoDi } from "../caselle/posti";
import { ConPubblicati, isDiverso } from "./pubblicati";
import type { CellaFonte, PostoCasella, RigaTabella, Tabella } from "../caselle/Tabella";

const ID_PUBBLICATI = "verifica pubblicati";
const ID_EFFETTO = "verifica effetto";
const CAPITOLO = "5";

const idDi = (fonte: FoglioDiRelazione, da: DaDove | "ente") => `${idDettaglio(fonte)} ${idRiga(da)}`;

interface Diverso {
  readonly fonte: FoglioDiRelazione;
  readonly da: DaDove;
  readonly uno: IndicatoreMisurato | AggregatoMisurato;
  readonly nome: string;
  readonly cella: CellaFonte;
  readonly motivo: string;
}

function diversiOf(fonte: FoglioDiRelazione): readonly Diverso[] {
  const { misurato, file } = fonte;
  const { foglio } = misurato.cruscotto;
  const con = new ConPubblicati(misurato);
  const righe = misurato.indicatori.filter(isDiverso).map((uno): Diverso => {
    const { riga, colonne, nome } = uno.indicatore;
    const cella = { file, foglio, riga, colonna: colonne.sal ?? colonne.nome };
    return { fonte, da: { tipo: "riga", misurato: uno }, uno, nome, cella, motivo: motivoRiga(uno) };
  });
  const nodi = misurato.aggregati.filter(isDiverso).map((uno): Diverso => {
    const { id, riga, colonnaSal, nome } = uno.nodo;
    const cella = { file, foglio, riga, colonna: colonnaSal ?? 0 };
    return { fonte, da: { tipo: "nodo", id }, uno, nome, cella, motivo: motivoNodo(uno, con) };
  });
  return [...righe, ...nodi];
}

/** The published figure is a number of its own: in its cell PERF may have written a formula since. */
function rigaDiverso({ fonte, da, uno, nome, cella, motivo }: Diverso): RigaTabella {
  const id = idDi(fonte, da);
  const qui = (colonna: string): PostoCasella => ({ tabella: ID_PUBBLICATI, riga: id, colonna });
  return {
    id,
    stile: "voce",
    caselle: {
      cella: link(CASI.dove(fonte.titolo, cella.riga + 1), cella),
      voce: testo(nome),
      pubblicato: numero(uno.pubblicato?.valore ?? 0),
      ricalcolato: figuraDa(postoDi(fonte, da, "sal")),
      differenza: figura({ tipo: "differenza", da: qui("ricalcolato"), meno: qui("pubblicato"), inPunti: true }),
      motivo: testo(motivo),
    },
    soggetto: null,
  };
}

/** The headings above the rows that differ, and the total, with both figures. */
function righeEffetto(fonte: FoglioDiRelazione): readonly RigaTabella[] {
  const { aggregati, priorita, ente, cruscotto } = fonte.misurato;
  const con = new ConPubblicati(fonte.misurato);
  const posto = (da: DaDove): PostoCasella => {
    if (!con.isToccato(da)) return postoDi(fonte, da, "sal");
    return da.tipo === "riga"
      ? { tabella: ID_PUBBLICATI, riga: idDi(fonte, da), colonna: "pubblicato" }
      : { tabella: ID_EFFETTO, riga: idDi(fonte, da), colonna: "conPubblicati" };
  };
  const rigaOf = (
    da: DaDove | "ente",
    nome: string,
    { voci }: typeof ente | AggregatoMisurato["media"],
  ): RigaTabella => {
    const id = idDi(fonte, da);
    const qui = (colonna: string): PostoCasella => ({ tabella: ID_EFFETTO, riga: id, colonna });
    const hasPesi = voci.some(({ peso }) => peso !== null);
    const pesi = hasPesi ? voci.map((voce) => postoDi(fonte, voce.da, "peso")) : null;
    return {
      id,
      stile: da === "ente" ? "totale" : "voce",
      caselle: {
        voce: testo(nome),
        conPubblicati: figura({ tipo: "media", di: voci.map((voce) => posto(voce.da)), pesi }),
        ricalcolato: figuraDa(postoDi(fonte, da, "sal")),
        differenza: figura({ tipo: "differenza", da: qui("ricalcolato"), meno: qui("conPubblicati"), inPunti: true }),
      },
      soggetto: null,
    };
  };
  if (!ente.voci.some(({ da }) => con.isToccato(da))) return [];
  return [
    ...aggregati.flatMap(({ nodo, media }) => {
      const da = { tipo: "nodo", id: nodo.id } as const;
      return con.isToccato(da) ? [rigaOf(da, nodo.nome, media)] : [];
    }),
    ...priorita.flatMap(({ numero: cifra, nome, media }) => {
      const da = { tipo: "priorita", numero: cifra } as const;
      return con.isToccato(da) ? [rigaOf(da, nome ?? `${MAPPA.priorita} ${cifra}`, media)] : [];
    }),
    rigaOf("ente", cruscotto.isDiEnte ? RELAZIONE.ente : RELAZIONE.totale(fonte.titolo), ente),
  ];
}

/** Every published SAL of the sheets: whether it was found again. */
export function countPubblicati(fogli: readonly FoglioDiRelazione[]): {
  readonly tutti: number;
  readonly uguali: number;
} {
  const confronti = fogli.flatMap(({ misurato: { indicatori, aggregati } }) =>
    [...indicatori, ...aggregati].map(({ confronto }) => confronto),
  );
  const quanti = (confronto: string) => confronti.filter((uno) => uno === confronto).length;
  return { tutti: confronti.length - quanti("assente"), uguali: quanti("coincide") };
}

/**
 * Published against recomputed: each figure that differs with its likely reason, and what the means would be were the
 * published figures kept. Empty where every published figure was found again.
 */
export function pubblicatiDiversi(fogli: readonly FoglioDiRelazione[]): readonly Tabella[] {
  const righe = fogli.flatMap(diversiOf).map(rigaDiverso);
  if (righe.length === 0) return [];
  const { tutti, uguali } = countPubblicati(fogli);
  const comuni = {
    genere: "verifica",
    capitolo: CAPITOLO,
    foglio: VERIFICA.foglio,
    mancanze: [],
    note: [],
    grafici: [],
  } as const;
  const { colonne } = PUBBLICATI;
  const diversi: Tabella = {
    ...comuni,
    id: ID_PUBBLICATI,
    titolo: PUBBLICATI.titolo,
    premesse: [PUBBLICATI.premessa(uguali, tutti)],
    colonne: [
      { id: "voce", titolo: colonne.voce, genere: "lungo" },
      { id: "pubblicato", titolo: colonne.pubblicato, genere: "quota" },
      { id: "ricalcolato", titolo: colonne.ricalcolato, genere: "quota" },
      { id: "differenza", titolo: colonne.differenza, genere: "numero" },
      { id: "motivo", titolo: colonne.motivo, genere: "lungo" },
      { id: "cella", titolo: colonne.cella, genere: "testo" },
    ],
    righe,
  };
  const effetti = fogli.flatMap(righeEffetto);
  if (effetti.length === 0) return [diversi];
  const effetto: Tabella = {
    ...comuni,
    id: ID_EFFETTO,
    titolo: EFFETTO.titolo,
    premesse: [EFFETTO.premessa],
    colonne: [
      { id: "voce", titolo: EFFETTO.colonne.voce, genere: "lungo" },
      { id: "conPubblicati", titolo: EFFETTO.colonne.conPubblicati, genere: "quota" },
      { id: "ricalcolato", titolo: EFFETTO.colonne.ricalcolato, genere: "quota" },
      { id: "differenza", titolo: EFFETTO.colonne.differenza, genere: "numero" },
    ],
    righe: effetti,
  };
  return [diversi, effetto];
}
