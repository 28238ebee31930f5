import { sha256 } from "../../domain/testo/sha256";
import type { IndicatoreMisurato } from "../../misura/CruscottoMisurato";
import { DOSSIER } from "../../texts/relazione/relazioneDossier";
import { CASI } from "../../texts/relazione/relazioneVerifica";
import { figuraDa, link, testo } from "../caselle/caselle";
import type { FoglioDiRelazione } from "../caselle/Materiale";
import { idDettaglio, idIndicatore, idVariata, postoDi, soggettoDi } from "../caselle/posti";
import type { RigaTabella, Tabella } from "../caselle/Tabella";
import { cellaDellaRiga } from "../verifica/casi";
import { COMUNI } from "./comuni";

/** One row in ten, at least five, at most thirty. */
const [MINIMO, MASSIMO, UNA_OGNI] = [5, 30, 10] as const;

interface Estratta {
  readonly fonte: FoglioDiRelazione;
  readonly uno: IndicatoreMisurato;
}

/**
 * Some of the measured rows, the same for the same seed wherever the rows stand: each draws a number from the seed and
 * from its own words, and the lowest are taken.
 */
export function estraiCampione(fogli: readonly FoglioDiRelazione[], seme: number): readonly Estratta[] {
  const misurate = fogli.flatMap((fonte) =>
    fonte.misurato.indicatori.filter(({ misura }) => misura.sal !== null).map((uno) => ({ fonte, uno })),
  );
  const quante = Math.min(misurate.length, MASSIMO, Math.max(MINIMO, Math.ceil(misurate.length / UNA_OGNI)));
  const sorteggiate = misurate.map((una, at) => {
    const { percorso, indicatore } = una.uno;
    return { una, at, numero: sha256([seme, una.fonte.titolo, ...percorso, indicatore.nome].join("|")) };
  });
  return sorteggiate
    .sort((a, b) => a.numero.localeCompare(b.numero) || a.at - b.at)
    .slice(0, quante)
    .sort((a, b) => a.at - b.at)
    .map(({ una }) => una);
}

function rigaDi({ fonte, uno }: Estratta): RigaTabella {
  const cella = cellaDellaRiga(fonte, uno, "consuntivo");
  const da = (colonna: string) => figuraDa({ tabella: idDettaglio(fonte), riga: idIndicatore(uno), colonna });
  return {
    id: idVariata({ fonte, uno }),
    stile: "voce",
    caselle: {
      foglio: testo(fonte.titolo),
      indicatore: testo(uno.indicatore.nome),
      cella: link(CASI.riga(cella.riga + 1), cella),
      target: da("target"),
      consuntivo: da("consuntivo"),
      sal: figuraDa(postoDi(fonte, { tipo: "riga", misurato: uno }, "sal")),
      riscontro: { tipo: "campo", testo: "", isProposta: false },
      esito: { tipo: "campo", testo: "", isProposta: false },
    },
    soggetto: soggettoDi(fonte, uno),
  };
}

/** Rows drawn for the OIV to look up in the documents, with the seed that draws them again. */
export function campioneOf(fogli: readonly FoglioDiRelazione[], seme: number): Tabella {
  const estratte = estraiCampione(fogli, seme);
  const misurate = fogli.reduce(
    (somma, { misurato }) => somma + misurato.indicatori.filter(({ misura }) => misura.sal !== null).length,
    0,
  );
  const { titolo, premessa, nessuna, riscontro, esito } = DOSSIER.campione;
  const { colonne } = DOSSIER.fonti;
  return {
    ...COMUNI,
    foglio: DOSSIER.foglioDati,
    id: "dossier campione",
    titolo,
    premesse: [misurate === 0 ? nessuna : premessa(estratte.length, misurate, seme)],
    colonne: [
      { id: "foglio", titolo: colonne.foglio, genere: "testo" },
      { id: "indicatore", titolo: colonne.indicatore, genere: "lungo" },
      { id: "cella", titolo: colonne.cella, genere: "testo" },
      { id: "target", titolo: "Target", genere: "numero" },
      { id: "consuntivo", titolo: colonne.consuntivo, genere: "numero" },
      { id: "sal", titolo: "SAL", genere: "sal" },
      { id: "riscontro", titolo: riscontro, genere: "campo" },
      { id: "esito", titolo: esito, genere: "campo" },
    ],
    righe: estratte.map(rigaDi),
  };
}
