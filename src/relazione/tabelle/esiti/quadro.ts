import { hasCopertura, isPocoMisurato } from "../../../domain/sal/copertura";
import { isProvvisoria } from "../../../misura/medie/mediaOf";
import { nodiSopra } from "../../../cruscotto/nodi";
import type { Nodo } from "../../../cruscotto/Cruscotto";
import type { AggregatoMisurato, Media } from "../../../misura/CruscottoMisurato";
import { MAPPA, QUADRO, RELAZIONE } from "../../../texts/relazione/relazione";
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
const POSTO_ENTE: PostoCasella = { tabella: ID_QUADRO, riga: ENTE, colonna: "sal" };

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
      titolo: `${RELAZIONE.intestazioni.prospettiva} / ${RELAZIONE.intestazioni.obiettivo}`,
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
    mancanze: mancanzeOf(fogli),
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
      barre.length < 2 || pocoDi(fogli) !== null
        ? []
        : [
            {
              tipo: "barre",
              titolo: QUADRO.grafico,
              categorie: "voce",
              serie: ["sal"],
              righe: barre,
            },
          ],
  };
}

const NULLA = { sal: null, misurati: 0, attesi: 0 } as const;

/** The objectives where a prospettiva and a priority meet: their mean, or how little of them is measured. */
function casellaMappa(fonte: FoglioDiRelazione, suoi: readonly Nodo[], medie: ReadonlyMap<number, Media>): Casella {
  if (suoi.length === 0) return testo("–");
  const sotto = suoi.map(({ id }) => medie.get(id) ?? NULLA);
  const somma = (che: "misurati" | "attesi") => sotto.reduce((tot, media) => tot + media[che], 0);
  const sal = sotto.find((media) => media.sal !== null)?.sal ?? null;
  const poco = pocoMisuratoDi({ sal, misurati: somma("misurati"), attesi: somma("attesi") });
  const di = suoi.map(({ id }) => postoDi(fonte, { tipo: "nodo", id }, "sal"));
  return poco === null ? figura({ tipo: "media", di, pesi: null }) : testo(poco);
}

/** The same objectives on two axes, prospettiva by priority, with both sets of means; null without priorities. */
export function mappaOf([fonte, ...altri]: readonly FoglioDiRelazione[]): Tabella | null {
  if (!fonte || altri.length > 0 || fonte.misurato.priorita.length === 0) return null;
  const { misurato } = fonte;
  const { priorita } = misurato;
  const sotto = ({ padre }: Nodo, alto: number) =>
    nodiSopra(misurato.cruscotto.nodi, padre).some(({ id }) => id === alto);
  const nodi = misurato.aggregati.map(({ nodo }) => nodo);
  const medie = new Map(misurato.aggregati.map(({ nodo, media }) => [nodo.id, media]));
  const righe = nodi
    .filter(({ padre }) => padre === null)
    .flatMap((alto): readonly RigaTabella[] => {
      const suoiDi = (obiettivi: readonly number[]) =>
        nodi.filter((nodo) => obiettivi.includes(nodo.id) && sotto(nodo, alto.id));
      // Which they are, below how they fare.
      const nomi = priorita.map(({ numero, obiettivi }): [string, Casella] => [
        `priorità ${numero}`,
        testo(
          suoiDi(obiettivi)
            .map(({ codice, nome }) => codice ?? nome)
            .join(", "),
        ),
      ]);
      const elenco: RigaTabella = {
        id: `obiettivi ${alto.id}`,
        stile: "dettaglio",
        caselle: { voce: testo(MAPPA.obiettivi), ...Object.fromEntries(nomi) },
        soggetto: null,
      };
      const celle = priorita.map(({ numero, obiettivi }): [string, Casella] => {
        return [`priorità ${numero}`, casellaMappa(fonte, suoiDi(obiettivi), medie)];
      });
      const poco = pocoMisuratoDi(medie.get(alto.id) ?? NULLA);
      const media = poco === null ? figuraDa(postoDi(fonte, { tipo: "nodo", id: alto.id }, "sal")) : testo(poco);
      const caselle = { voce: testo(alto.nome), ...Object.fromEntries(celle), media };
      return [{ id: `nodo ${alto.id}`, stile: "voce", caselle, soggetto: null }, elenco];
    });
  const totali = priorita.map(({ numero, media }): [string, Casella] => {
    const poco = pocoMisuratoDi(media);
    const sua = figuraDa(postoDi(fonte, { tipo: "priorita", numero }, "sal"));
    return [`priorità ${numero}`, poco === null ? sua : testo(poco)];
  });
  return {
    id: "mappa",
    genere: "mappa",
    capitolo: "3.1",
    titolo: MAPPA.titolo,
    foglio: QUADRO.titolo,
    premesse: [MAPPA.nota],
    mancanze: [],
    colonne: [
      { id: "voce", titolo: RELAZIONE.intestazioni.prospettiva, genere: "lungo" },
      ...priorita.map(({ numero, nome }) => ({
        id: `priorità ${numero}`,
        titolo: nome ?? `${MAPPA.priorita} ${numero}`,
        genere: "sal" as const,
      })),
      { id: "media", titolo: MAPPA.media, genere: "sal" },
    ],
    righe: [
      ...righe,
      {
        id: "media",
        stile: "totale",
        caselle: { voce: testo(MAPPA.media), ...Object.fromEntries(totali), media: figuraDa(POSTO_ENTE) },
        soggetto: null,
      },
    ],
    note: [],
    grafici: [],
  };
}
