import { motivoOf, type Anomalia } from "../../domain/Anomalia";
import { causaOf, groupByCausa } from "../../domain/causaOf";
import { fraseCausa, rimedioAnomalia } from "../../texts/anomalie/anomalie";
import { NOMI_ANOMALIE } from "../../texts/anomalie/nomiAnomalie";
import { APERTE, CASI, VERIFICA } from "../../texts/relazione/relazioneVerifica";
import { cellaDelFoglio, cellaDellaRiga, cellaDelNodo } from "./casi";
import { link, numero, testo } from "../caselle/caselle";
import type { FoglioDiRelazione } from "../caselle/Materiale";
import type { CellaFonte, PostoCasella, RigaTabella, Tabella } from "../caselle/Tabella";

const ID_APERTE = "verifica anomalie";

interface Aperta {
  readonly una: Anomalia;
  readonly fonte: FoglioDiRelazione;
  readonly cella: CellaFonte;
}

function aperteDi(fonte: FoglioDiRelazione): readonly Aperta[] {
  const { anomalie, aggregati, indicatori } = fonte.misurato;
  const di = (quali: readonly Anomalia[], cella: CellaFonte) => quali.map((una): Aperta => ({ una, fonte, cella }));
  return [
    ...di(anomalie, cellaDelFoglio(fonte)),
    ...aggregati.flatMap((uno) => di(uno.anomalie, cellaDelNodo(fonte, uno))),
    ...indicatori.flatMap((uno) => di(uno.anomalie, cellaDellaRiga(fonte, uno, "nome"))),
  ];
}

function rigaOf(gruppo: readonly [Aperta, ...Aperta[]]): RigaTabella {
  const [{ una, fonte, cella }] = gruppo;
  const { codice, gravita } = una;
  return {
    id: `${gravita}|${causaOf(una)}`,
    stile: gravita === "nota" ? "dettaglio" : "voce",
    caselle: {
      causa: testo(fraseCausa(una, "it") ?? NOMI_ANOMALIE[codice].it),
      gravita: testo(APERTE.gravita[gravita]),
      righe: numero(gruppo.length),
      rimedio: testo(gravita === "nota" ? "" : rimedioAnomalia(codice, "it", motivoOf(una))),
      cella: link(CASI.dove(fonte.titolo, cella.riga + 1), cella),
    },
    soggetto: null,
  };
}

/** Everything that is open on the sheets, grouped by cause: what asks something first, then what is good to know. */
export function apertePerCausa(fogli: readonly FoglioDiRelazione[]): Tabella {
  const { causa, gravita, righe, rimedio, cella } = APERTE.colonne;
  const gruppi = groupByCausa(fogli.flatMap(aperteDi), ({ una }) => una);
  return {
    id: ID_APERTE,
    genere: "verifica",
    capitolo: "5",
    titolo: APERTE.titolo,
    foglio: VERIFICA.foglio,
    premesse: gruppi.length === 0 ? [APERTE.nessuna] : [],
    mancanze: [],
    colonne: [
      { id: "causa", titolo: causa, genere: "lungo" },
      { id: "gravita", titolo: gravita, genere: "testo" },
      { id: "righe", titolo: righe, genere: "conteggio" },
      { id: "rimedio", titolo: rimedio, genere: "lungo" },
      { id: "cella", titolo: cella, genere: "testo" },
    ],
    righe: gruppi.map(rigaOf),
    note: [],
    grafici: [],
  };
}

/** The counts of what asks something. */
export function postiAperti({ righe }: Tabella): readonly PostoCasella[] {
  return righe
    .filter(({ stile }) => stile !== "dettaglio")
    .map(({ id: riga }) => ({ tabella: ID_APERTE, riga, colonna: "righe" }));
}
