import type { Nodo } from "../../../cruscotto/Cruscotto";
import { nodiSopra } from "../../../cruscotto/nodi";
import type { Media } from "../../../misura/CruscottoMisurato";
import { MAPPA, RELAZIONE } from "../../../texts/relazione/relazione";
import { figura, figuraDa, link, testo } from "../../caselle/caselle";
import type { FoglioDiRelazione } from "../../caselle/Materiale";
import { postoDi } from "../../caselle/posti";
import type { Casella, ColonnaTabella, RigaTabella, Tabella } from "../../caselle/Tabella";
import { pocoMisuratoDi } from "./mancanze";
import { POSTO_ENTE } from "./quadro";

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

/** The columns of a priority: the names of its objectives, and how each of them fares. */
const nomiDi = (numero: string) => `priorità ${numero}`;
const salDi = (numero: string) => `sal ${numero}`;

/** The columns of a map that hold a priority each, with the one of its SALs. */
export function assiDellaMappa({
  colonne,
}: Pick<Tabella, "colonne">): readonly (readonly [ColonnaTabella, ColonnaTabella])[] {
  return colonne.flatMap((nomi, at) => {
    const sal = colonne[at + 1];
    return sal !== undefined && nomi.id.startsWith(nomiDi("")) ? [[nomi, sal] as const] : [];
  });
}

/**
 * The strategic map: the same objectives on two axes, prospettiva by priority, each in its cell with its SAL, with both sets of
 * means; null without priorities. Source: DOMAIN.md §5 (Pisa).
 */
export function mappaOf([fonte, ...altri]: readonly FoglioDiRelazione[]): Tabella | null {
  if (!fonte || altri.length > 0 || fonte.misurato.priorita.length === 0) return null;
  const { misurato } = fonte;
  const { priorita } = misurato;
  const sotto = ({ padre }: Nodo, alto: number) =>
    nodiSopra(misurato.cruscotto.nodi, padre).some(({ id }) => id === alto);
  const nodi = misurato.aggregati.map(({ nodo }) => nodo);
  const medie = new Map(misurato.aggregati.map(({ nodo, media }) => [nodo.id, media]));
  const salDelNodo = (id: number): Casella => {
    const poco = pocoMisuratoDi(medie.get(id) ?? NULLA);
    return poco === null ? figuraDa(postoDi(fonte, { tipo: "nodo", id }, "sal")) : testo(poco);
  };
  const righe = nodi
    .filter(({ padre }) => padre === null)
    .flatMap((alto): readonly RigaTabella[] => {
      // Which they are, below how they fare: as many rows as the cell with most of them.
      const perPriorita = priorita.map(({ numero, obiettivi }) => ({
        numero,
        suoi: nodi.filter((nodo) => obiettivi.includes(nodo.id) && sotto(nodo, alto.id)),
      }));
      const elenco = Array.from(
        { length: Math.max(0, ...perPriorita.map(({ suoi }) => suoi.length)) },
        (_, at): RigaTabella => {
          const celle = perPriorita.flatMap(({ numero, suoi }): readonly [string, Casella][] => {
            const suo = suoi[at];
            if (!suo) return [];
            const nome = link(suo.nome, postoDi(fonte, { tipo: "nodo", id: suo.id }, "sal"));
            return [
              [nomiDi(numero), nome],
              [salDi(numero), salDelNodo(suo.id)],
            ];
          });
          return {
            id: `obiettivi ${alto.id} ${at}`,
            stile: "voce",
            caselle: Object.fromEntries(celle),
            soggetto: null,
          };
        },
      );
      const celle = perPriorita.map(({ numero, suoi }): [string, Casella] => [
        salDi(numero),
        casellaMappa(fonte, suoi, medie),
      ]);
      const caselle = { voce: testo(alto.nome), ...Object.fromEntries(celle), media: salDelNodo(alto.id) };
      return [{ id: `nodo ${alto.id}`, stile: "gruppo", caselle, soggetto: null }, ...elenco];
    });
  const totali = priorita.map(({ numero, media }): [string, Casella] => {
    const poco = pocoMisuratoDi(media);
    const sua = figuraDa(postoDi(fonte, { tipo: "priorita", numero }, "sal"));
    return [salDi(numero), poco === null ? sua : testo(poco)];
  });
  return {
    id: "mappa",
    genere: "mappa",
    capitolo: "3.1",
    titolo: MAPPA.titolo,
    foglio: MAPPA.foglio,
    premesse: [MAPPA.nota],
    mancanze: [],
    colonne: [
      { id: "voce", titolo: RELAZIONE.intestazioni.prospettiva, genere: "testo" },
      ...priorita.flatMap(({ numero, nome }): readonly ColonnaTabella[] => [
        { id: nomiDi(numero), titolo: nome ?? `${MAPPA.priorita} ${numero}`, genere: "lungo" },
        { id: salDi(numero), titolo: MAPPA.sal, genere: "sal" },
      ]),
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

/** The means of a map alone, without the objectives: a column for each priority. */
export function mappaBreve(mappa: Tabella): Tabella {
  const assi = assiDellaMappa(mappa);
  const nomi = new Map(assi.map(([nome, sal]) => [sal.id, nome]));
  return {
    ...mappa,
    colonne: mappa.colonne
      .filter(({ id }) => !assi.some(([nome]) => nome.id === id))
      .map((colonna) => ({ ...colonna, titolo: nomi.get(colonna.id)?.titolo ?? colonna.titolo })),
    righe: mappa.righe.filter(({ stile }) => stile !== "voce"),
  };
}
