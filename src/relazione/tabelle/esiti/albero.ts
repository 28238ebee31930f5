import type { Nodo } from "../../../cruscotto/Cruscotto";
import { nodiSopra } from "../../../cruscotto/nodi";
import { RELAZIONE } from "../../../texts/relazione/relazione";
import { ALBERO } from "../../../texts/relazione/relazioneAlbero";
import { figuraDa, testo } from "../../caselle/caselle";
import type { FoglioDiRelazione, Materiale } from "../../caselle/Materiale";
import { idDettaglio, idRiga, postoDi } from "../../caselle/posti";
import type { Casella, RigaTabella, Tabella } from "../../caselle/Tabella";
import { intestazioneOf } from "./dettaglio";
import { pocoMisuratoDi } from "./mancanze";
import { obiettiviOf } from "./obiettivi";

/** As many objectives stand on a page, one below the other, and can still be read. */
const OBIETTIVI_DISEGNATI = 28;

interface Ramo {
  readonly fonte: FoglioDiRelazione;
  readonly nodo: Nodo;
  readonly obiettivi: readonly Nodo[];
  /** The headings right below. */
  readonly figli: readonly Nodo[];
}

/** The highest headings; where one heads all the sheet (the name of the body, its title), those below it. */
function cimeDi(nodi: readonly Nodo[], isSolo: boolean): readonly Nodo[] {
  let cime = nodi.filter(({ padre }) => padre === null);
  for (let [sola] = cime; isSolo && cime.length === 1 && sola && sola.livello !== "obiettivo"; [sola] = cime) {
    const { id } = sola;
    const sotto = nodi.filter(({ padre }) => padre === id);
    if (sotto.length < 2) break;
    cime = sotto;
  }
  return cime;
}

/** The highest headings of a sheet, each with the objectives below it. */
function ramiDi(fonte: FoglioDiRelazione, isSolo: boolean): readonly Ramo[] {
  const { nodi } = fonte.misurato.cruscotto;
  const obiettivi = obiettiviOf(fonte);
  return cimeDi(nodi, isSolo).map((nodo) => ({
    fonte,
    nodo,
    obiettivi: obiettivi.filter(({ id, padre }) => id !== nodo.id && nodiSopra(nodi, padre).includes(nodo)),
    figli: nodi.filter(({ padre }) => padre === nodo.id),
  }));
}

function indicatoriSotto({ misurato }: FoglioDiRelazione, { id }: Nodo): number {
  const { nodi, indicatori } = misurato.cruscotto;
  const isSotto = (padre: number | null) => nodiSopra(nodi, padre).some((uno) => uno.id === id);
  return indicatori.filter(({ padre, isSuperato }) => !isSuperato && isSotto(padre)).length;
}

function rigaDi(fonte: FoglioDiRelazione, nodo: Nodo, stile: RigaTabella["stile"], obiettivi: number): RigaTabella {
  const da = { tipo: "nodo", id: nodo.id } as const;
  const media = fonte.misurato.aggregati.find((uno) => uno.nodo.id === nodo.id)?.media;
  const poco = media ? pocoMisuratoDi(media) : "";
  const sal: Casella = poco === null ? figuraDa(postoDi(fonte, da, "sal")) : testo(poco);
  return {
    id: `${idDettaglio(fonte)} ${idRiga(da)}`,
    stile,
    caselle: {
      voce: testo(nodo.nome),
      // Said in words: they count headings and rows, and no cell holds them.
      ...(stile === "gruppo" && obiettivi > 0 ? { obiettivi: testo(ALBERO.conObiettivi(obiettivi)) } : {}),
      indicatori: testo(ALBERO.conIndicatori(indicatoriSotto(fonte, nodo))),
      sal,
    },
    soggetto: null,
  };
}

/**
 * The tree of the performance: from the ente to its highest headings (prospettive, areas) and their objectives, those of
 * the areas where no sheet is the ente's. Where there are more objectives than a page holds, the headings above them, and how
 * many there are. Null where no sheet has headings, or where even the highest are more than that: the drawing would be as tall as
 * ten pages. Source: DFP 3/2018, chapter 3; DOMAIN.md §5.
 */
export function alberoOf({ fogli, anno }: Pick<Materiale, "fogli" | "anno">): Tabella | null {
  const dellEnte = fogli.filter(({ destinazione }) => destinazione === "ente");
  const scelti = dellEnte.length > 0 ? dellEnte : fogli.filter(({ destinazione }) => destinazione !== "dirigente");
  const rami = scelti.flatMap((fonte) => ramiDi(fonte, scelti.length === 1));
  const [primo] = scelti;
  if (!primo || rami.length < 2 || rami.length > OBIETTIVI_DISEGNATI) return null;
  const tutti = rami.reduce((somma, { obiettivi }) => somma + obiettivi.length, 0);
  const isIntero = tutti <= OBIETTIVI_DISEGNATI;
  const medi = rami.reduce((somma, { figli }) => somma + figli.length, 0);
  const foglieDi = ({ obiettivi, figli }: Ramo) => (isIntero ? obiettivi : medi <= OBIETTIVI_DISEGNATI ? figli : []);
  return {
    id: "albero",
    genere: "albero",
    capitolo: "3.0",
    titolo: ALBERO.titolo,
    foglio: ALBERO.foglio,
    premesse: [RELAZIONE.anno(anno), ALBERO.premessa, ...(isIntero ? [] : [ALBERO.ridotto(tutti)])],
    mancanze: [],
    colonne: [
      { id: "voce", titolo: ALBERO.voce, genere: "lungo" },
      { id: "obiettivi", titolo: ALBERO.obiettivi, genere: "testo" },
      { id: "indicatori", titolo: ALBERO.indicatori, genere: "testo" },
      { id: "sal", titolo: intestazioneOf(primo, "sal"), genere: "sal" },
    ],
    righe: rami.flatMap((ramo) => [
      rigaDi(ramo.fonte, ramo.nodo, "gruppo", ramo.obiettivi.length),
      ...foglieDi(ramo).map((uno) => rigaDi(ramo.fonte, uno, "voce", 0)),
    ]),
    note: [],
    grafici: [],
  };
}
