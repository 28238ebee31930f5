import { hasCopertura } from "../../../domain/sal/copertura";
import { isNelleMedie } from "../../../misura/medie/mediaOf";
import type { Soglie } from "../../../domain/metodo/Politica";
import { DISTRIBUZIONE } from "../../../texts/relazione/grafici";
import { ESITI_RELAZIONE } from "../../../texts/relazione/relazione";
import { figura, numero, testo } from "../../caselle/caselle";
import type { FoglioDiRelazione } from "../../caselle/Materiale";
import { coperturaOf, mancanzeOf } from "./mancanze";
import { idDettaglio, idIndicatore } from "../../caselle/posti";
import type { Casella, Limite, PostoCasella, RigaTabella, Tabella, Tono } from "../../caselle/Tabella";

const ID = "distribuzione";

/** A stretch of SAL, with the outcome that the thresholds give to it. */
interface Fascia {
  readonly da: Limite | null;
  readonly fino: Limite | null;
  readonly tono: Tono;
}

const META = 0.5;

/** Bars of a few rows would look like a whole. */
function arePochi(fogli: readonly FoglioDiRelazione[]): boolean {
  const copertura = coperturaOf(fogli);
  return copertura.misurati === 0 || !hasCopertura(copertura);
}

/** The stretches of the method: those of its thresholds, the lowest cut in half, the highest up to the full target. */
function fasceOf({ parziale, raggiunto }: Soglie): readonly Fascia[] {
  const sotto = (valore: number): Limite => ({ segno: "<", valore });
  const almeno = (valore: number): Limite => ({ segno: ">=", valore });
  const basse: readonly Fascia[] =
    parziale > META
      ? [
          { da: null, fino: sotto(META), tono: "non raggiunto" },
          { da: almeno(META), fino: sotto(parziale), tono: "non raggiunto" },
        ]
      : [{ da: null, fino: sotto(parziale), tono: "non raggiunto" }];
  const alte: readonly Fascia[] =
    raggiunto < 1
      ? [
          { da: { segno: ">", valore: raggiunto }, fino: sotto(1), tono: "raggiunto" },
          { da: almeno(1), fino: null, tono: "raggiunto" },
        ]
      : [{ da: { segno: ">", valore: raggiunto }, fino: null, tono: "raggiunto" }];
  return [...basse, { da: almeno(parziale), fino: { segno: "<=", valore: raggiunto }, tono: "parziale" }, ...alte];
}

/** How many indicators have a SAL in each stretch: those that count in the means of these sheets, once each a row. */
export function distribuzioneOf(fogli: readonly FoglioDiRelazione[]): Tabella | null {
  const [primo] = fogli;
  if (!primo) return null;
  const di = fogli.flatMap((fonte) =>
    fonte.misurato.indicatori.filter(isNelleMedie).map((uno): PostoCasella => {
      return { tabella: idDettaglio(fonte), riga: idIndicatore(uno), colonna: "sal" };
    }),
  );
  const fasce = fasceOf(primo.misurato.politica.soglie);
  const tutti: PostoCasella = { tabella: ID, riga: "totale", colonna: "numero" };
  const senzaQuote = arePochi(fogli);
  const righe = fasce.map(({ da, fino }, at): RigaTabella => {
    const riga = `fascia ${at}`;
    const quanti: PostoCasella = { tabella: ID, riga, colonna: "numero" };
    return {
      id: riga,
      stile: "voce",
      caselle: {
        voce: testo(DISTRIBUZIONE.fascia(da, fino)),
        numero: figura({ tipo: "fascia", di, da, fino }),
        ...(senzaQuote ? {} : { quota: figura({ tipo: "rapporto", parte: quanti, tutto: tutti }) }),
      },
      soggetto: null,
    };
  });
  const totale: Record<string, Casella> = {
    voce: testo(DISTRIBUZIONE.conSal),
    numero: figura({ tipo: "misurati", di }),
    attesi: numero(di.length),
  };
  return {
    id: ID,
    genere: "esiti",
    capitolo: "3.1",
    titolo: DISTRIBUZIONE.titolo,
    foglio: ESITI_RELAZIONE.foglio,
    premesse: [DISTRIBUZIONE.unita(di.length)],
    mancanze: mancanzeOf(fogli),
    colonne: [
      { id: "voce", titolo: DISTRIBUZIONE.colonna, genere: "lungo" },
      { id: "numero", titolo: DISTRIBUZIONE.indicatori, genere: "conteggio" },
      { id: "quota", titolo: DISTRIBUZIONE.quota, genere: "quota" },
      { id: "attesi", titolo: ESITI_RELAZIONE.totale, genere: "conteggio" },
    ],
    righe: [...righe, { id: "totale", stile: "totale", caselle: totale, soggetto: null }],
    note: [],
    grafici: senzaQuote
      ? []
      : [
          {
            tipo: "colonne",
            titolo: DISTRIBUZIONE.titolo,
            categorie: "voce",
            serie: ["numero"],
            righe: righe.map(({ id }) => id),
            toni: fasce.map(({ tono }) => tono),
          },
        ],
  };
}
