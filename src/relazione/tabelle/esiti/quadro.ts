import { MANCANZE } from "../../../texts/relazione/mancanze";
import { hasCopertura, isPocoMisurato } from "../../../domain/sal/copertura";
import { isProvvisoria } from "../../../misura/medie/mediaOf";
import { nodiSopra } from "../../../cruscotto/nodi";
import type { Nodo } from "../../../cruscotto/Cruscotto";
import type { AggregatoMisurato } from "../../../misura/CruscottoMisurato";
import { QUADRO, RELAZIONE } from "../../../texts/relazione/relazione";
import { intestazioneOf } from "./dettaglio";
import { coperturaOf, mancanzeOf, pocoMisuratoDi } from "./mancanze";
import type { FoglioDiRelazione, Materiale } from "../../caselle/Materiale";
import { idDettaglio, idRiga, postoDi } from "../../caselle/posti";
import type { ColonnaTabella, PostoCasella, RigaTabella, Tabella, Casella } from "../../caselle/Tabella";
import { figura, figuraDa, numero, testo } from "../../caselle/caselle";

const ID_QUADRO = "quadro";
const ENTE = "ente";

/** The cruscotti of the ente: one, or one for each prospettiva (Firenze). */
export function fogliEnte({ fogli }: Materiale): readonly FoglioDiRelazione[] {
  return fogli.filter(({ destinazione }) => destinazione === "ente");
}

/** Below the first objective the detail goes on: the summary stops there. */
function isNelQuadro(nodo: Nodo, nodi: readonly Nodo[]): boolean {
  return !nodiSopra(nodi, nodo.padre).some(({ livello }) => livello === "obiettivo");
}

function rigaNodo(fonte: FoglioDiRelazione, { nodo, media }: AggregatoMisurato): RigaTabella {
  const da = { tipo: "nodo", id: nodo.id } as const;
  const poco = pocoMisuratoDi(media);
  return {
    id: `${idDettaglio(fonte)} ${idRiga(da)}`,
    stile: nodo.padre === null ? "gruppo" : nodo.livello === "obiettivo" ? "voce" : "sottogruppo",
    caselle: {
      voce: testo(nodo.nome),
      peso: figuraDa(postoDi(fonte, da, "peso")),
      ...(poco === null
        ? { sal: figuraDa(postoDi(fonte, da, "sal")), esito: figuraDa(postoDi(fonte, da, "esito")) }
        : { sal: testo(poco) }),
      misurati: figuraDa(postoDi(fonte, da, "misurati")),
      attesi: numero(media.attesi),
    },
    soggetto: null,
  };
}

/** What stands in the place of the ente's figure where too little of its cruscotti is measured; null elsewhere. */
function pocoDi(fogli: readonly FoglioDiRelazione[]): string | null {
  const { misurati, attesi } = coperturaOf(fogli);
  return misurati === 0 || hasCopertura({ misurati, attesi }) ? null : RELAZIONE.pocoMisurato(misurati, attesi);
}

/** So many bars stand on a page and can be told from each other. */
const BARRE_MASSIME = 30;

/** A bar has a figure of its own: that of a heading of which enough is measured. */
function inGrafico(fogli: readonly FoglioDiRelazione[], gruppi: readonly RigaTabella[]): readonly string[] {
  const misurati = fogli.flatMap((fonte) =>
    fonte.misurato.aggregati
      .filter(({ media }) => media.sal !== null && !isPocoMisurato(media))
      .map(({ nodo }) => `${idDettaglio(fonte)} ${idRiga({ tipo: "nodo", id: nodo.id })}`),
  );
  const suoi = new Set(misurati);
  return gruppi.flatMap(({ id }) => (suoi.has(id) ? [id] : []));
}

/** Without headings above them the objectives themselves are the bars. */
const hasProspettive = (fogli: readonly FoglioDiRelazione[]) =>
  fogli.some(({ misurato }) =>
    misurato.aggregati.some(({ nodo }) => nodo.padre === null && nodo.livello !== "obiettivo"),
  );

/** The ente's figures: those of its one cruscotto, or the mean over what its cruscotti are means of. */
function rigaEnte(fogli: readonly FoglioDiRelazione[]): RigaTabella {
  const [primo, ...altri] = fogli;
  const posto = (colonna: string): PostoCasella => ({ tabella: ID_QUADRO, riga: ENTE, colonna });
  const voci = fogli.flatMap((fonte) => fonte.misurato.ente.voci.map((voce) => ({ fonte, voce })));
  const hasPesi = voci.some(({ voce }) => voce.peso !== null);
  const sal: Casella =
    primo && altri.length === 0
      ? figuraDa(postoDi(primo, "ente", "sal"))
      : {
          tipo: "figura",
          calcolo: {
            tipo: "media",
            di: voci.map(({ fonte, voce }) => postoDi(fonte, voce.da, "sal")),
            pesi: hasPesi ? voci.map(({ fonte, voce }) => postoDi(fonte, voce.da, "peso")) : null,
          },
        };
  const misurati = fogli.map((fonte) => postoDi(fonte, "ente", "misurati"));
  const poco = pocoDi(fogli);
  const esiti = voci.map(({ fonte, voce }) => postoDi(fonte, voce.da, "esito"));
  return {
    id: ENTE,
    stile: "totale",
    caselle: {
      voce: testo(primo?.destinazione === "ente" ? RELAZIONE.ente : RELAZIONE.totale(primo?.titolo ?? "")),
      sal: poco === null ? sal : testo(poco),
      esito: poco === null ? figura({ tipo: "esito", di: posto("sal"), figli: esiti }) : testo(""),
      misurati: figura({ tipo: "somma", di: misurati }),
      attesi: numero(fogli.reduce((somma, { misurato }) => somma + misurato.ente.attesi, 0)),
    },
    soggetto: null,
  };
}

function rigaGiudizio(): RigaTabella {
  const di: PostoCasella = { tabella: ID_QUADRO, riga: ENTE, colonna: "sal" };
  const caselle: Record<string, Casella> = {
    voce: testo(RELAZIONE.giudizio),
    sal: figura({ tipo: "giudizio", di }),
  };
  return { id: "giudizio", stile: "totale", caselle, soggetto: null };
}

/** The ente's total as other tables point at it. */
export const POSTO_ENTE: PostoCasella = { tabella: ID_QUADRO, riga: ENTE, colonna: "sal" };

/**
 * The "Quadro di sintesi": prospettiva → objective with weight, SAL, esito and coverage, the ente and its judgement.
 * Null without a cruscotto of the ente.
 */
export function quadroOf(fogli: readonly FoglioDiRelazione[], anno: number | null): Tabella | null {
  const [primo] = fogli;
  if (!primo) return null;
  const righe = fogli.flatMap((fonte) =>
    fonte.misurato.aggregati
      .filter(({ nodo }) => isNelQuadro(nodo, fonte.misurato.cruscotto.nodi))
      .map((aggregato) => rigaNodo(fonte, aggregato)),
  );
  const ente = rigaEnte(fogli);
  const inSospeso = fogli.reduce((somma, { misurato }) => somma + misurato.ente.inSospeso, 0);
  const { soglie } = primo.misurato.politica;
  const hasPesi = fogli.some(({ misurato }) => misurato.aggregati.some(({ nodo }) => nodo.peso !== null));
  const nome = (chiave: "peso" | "sal") => intestazioneOf(primo, chiave);
  const barre = inGrafico(
    fogli,
    righe.filter(({ stile }) => stile === "gruppo"),
  );
  const colonne: readonly ColonnaTabella[] = [
    {
      id: "voce",
      titolo: hasProspettive(fogli)
        ? `${RELAZIONE.intestazioni.prospettiva} / ${RELAZIONE.intestazioni.obiettivo}`
        : RELAZIONE.intestazioni.obiettivo,
      genere: "lungo",
    },
    ...(hasPesi ? [{ id: "peso", titolo: nome("peso"), genere: "quota" } as const] : []),
    { id: "sal", titolo: nome("sal"), genere: "sal" },
    { id: "esito", titolo: RELAZIONE.esito, genere: "testo" },
    { id: "misurati", titolo: RELAZIONE.misurati, genere: "conteggio" },
    { id: "attesi", titolo: RELAZIONE.attesi, genere: "conteggio" },
  ];
  return {
    id: ID_QUADRO,
    genere: "quadro",
    capitolo: "3.1",
    titolo: QUADRO.titolo,
    foglio: QUADRO.titolo,
    premesse: [RELAZIONE.anno(anno), QUADRO.nota, RELAZIONE.soglie(soglie.parziale, soglie.raggiunto)],
    ...(inSospeso > 0 ? { inSospeso } : {}),
    mancanze: [...mancanzeOf(fogli), ...(inSospeso > 0 ? [MANCANZE.inSospeso(inSospeso)] : [])],
    colonne,
    righe: [
      ...righe,
      ente,
      ...(fogli.some(({ misurato: { ente, politica } }) => isProvvisoria(ente) || politica.scalaGiudizio.length === 0)
        ? []
        : [rigaGiudizio()]),
    ],
    note: [],
    grafici:
      barre.length < 2 || barre.length > BARRE_MASSIME || pocoDi(fogli) !== null
        ? []
        : [
            {
              tipo: "barre",
              titolo: hasProspettive(fogli) ? QUADRO.grafico : QUADRO.graficoObiettivi,
              categorie: "voce",
              serie: ["sal"],
              righe: barre,
            },
          ],
  };
}
