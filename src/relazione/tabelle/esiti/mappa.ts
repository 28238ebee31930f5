import type { Nodo } from "../../../cruscotto/Cruscotto";
import { nodiSopra } from "../../../cruscotto/nodi";
import type { Media } from "../../../misura/CruscottoMisurato";
import { MAPPA, QUADRO, RELAZIONE } from "../../../texts/relazione/relazione";
import { figura, figuraDa, link, testo } from "../../caselle/caselle";
import type { FoglioDiRelazione } from "../../caselle/Materiale";
import { postoDi } from "../../caselle/posti";
import type { Casella, RigaTabella, Tabella } from "../../caselle/Tabella";
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

/** An objective in its cell, leading to its SAL; one of which too little is measured has none. */
function obiettivoInMappa(
  fonte: FoglioDiRelazione,
  { id, nome }: Nodo,
  media: Pick<Media, "sal" | "misurati" | "attesi">,
): Casella {
  const poco = pocoMisuratoDi(media);
  return poco === null ? link(nome, postoDi(fonte, { tipo: "nodo", id }, "sal")) : testo(`${nome} (${poco})`);
}

/**
 * The strategic map: the same objectives on two axes, prospettiva by priority, each in its cell, with both sets of means; null
 * without priorities. Source: DOMAIN.md §5 (Pisa).
 */
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
      // Which they are, below how they fare: as many rows as the cell with most of them.
      const perPriorita = priorita.map(({ numero, obiettivi }) => ({ numero, suoi: suoiDi(obiettivi) }));
      const elenco = Array.from(
        { length: Math.max(0, ...perPriorita.map(({ suoi }) => suoi.length)) },
        (_, at): RigaTabella => {
          const nomi = perPriorita.flatMap(({ numero, suoi }): readonly [string, Casella][] => {
            const suo = suoi[at];
            return suo ? [[`priorità ${numero}`, obiettivoInMappa(fonte, suo, medie.get(suo.id) ?? NULLA)]] : [];
          });
          return {
            id: `obiettivi ${alto.id} ${at}`,
            stile: "dettaglio",
            caselle: { voce: testo(at === 0 ? MAPPA.obiettivi : ""), ...Object.fromEntries(nomi) },
            soggetto: null,
          };
        },
      );
      const celle = priorita.map(({ numero, obiettivi }): [string, Casella] => {
        return [`priorità ${numero}`, casellaMappa(fonte, suoiDi(obiettivi), medie)];
      });
      const poco = pocoMisuratoDi(medie.get(alto.id) ?? NULLA);
      const media = poco === null ? figuraDa(postoDi(fonte, { tipo: "nodo", id: alto.id }, "sal")) : testo(poco);
      const caselle = { voce: testo(alto.nome), ...Object.fromEntries(celle), media };
      return [{ id: `nodo ${alto.id}`, stile: "voce", caselle, soggetto: null }, ...elenco];
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
