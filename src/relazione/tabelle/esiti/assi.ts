import { isPiano } from "../../../piano/isPiano";
import { isNelleMedie } from "../../../misura/medie/mediaOf";
import type { IndicatoreMisurato } from "../../../misura/CruscottoMisurato";
import { groupBy } from "../../../domain/groupBy";
import { formatNumero } from "../../../texts/formato";
import { RELAZIONE } from "../../../texts/relazione/relazione";
import { QUALITA } from "../../../texts/relazione/relazionePiano";
import { ASSI, TABELLA_ASSI, type AssePiao } from "../../../texts/relazione/relazioneAssi";
import { figura, numero, testo } from "../../caselle/caselle";
import type { FoglioDiRelazione, Materiale } from "../../caselle/Materiale";
import { idDettaglio, idIndicatore } from "../../caselle/posti";
import type { Casella, ColonnaTabella, PostoCasella, RigaTabella, Tabella } from "../../caselle/Tabella";
import { assiDelFoglio } from "./assiDi";
import { intestazioneOf } from "./dettaglio";
import { mancanzeFra, pocoMisuratoDi } from "./mancanze";

interface RigaDiAsse {
  readonly fonte: FoglioDiRelazione;
  readonly uno: IndicatoreMisurato;
}

const NOMI = Object.keys(ASSI) as readonly AssePiao[];
/** Of its own it says that a row has the tag of another plan, which has a table of its own. */
const DI_UN_ALTRO_PIANO: AssePiao = "anticorruzione";
/** Apart from every mean: nobody's result alone. */
const SENZA_MEDIA: AssePiao = "valore pubblico";

const CONTATI = [
  ["raggiunte", "raggiunto"],
  ["parziali", "parziale"],
  ["nonRaggiunte", "non raggiunto"],
] as const;

function caselleMisurate(asse: AssePiao, righe: readonly RigaDiAsse[]): Readonly<Record<string, Casella>> {
  const dovute = righe.filter(({ uno }) => isNelleMedie(uno));
  const posti = (colonna: string) =>
    dovute.map(({ fonte, uno }): PostoCasella => ({
      tabella: idDettaglio(fonte),
      riga: idIndicatore(uno),
      colonna,
    }));
  const conSal = dovute.filter(({ uno }) => uno.misura.sal !== null);
  const poco = pocoMisuratoDi({
    sal: conSal[0]?.uno.misura.sal ?? null,
    misurati: conSal.length,
    attesi: dovute.length,
  });
  const media =
    dovute.length === 0
      ? testo("")
      : asse === SENZA_MEDIA
        ? testo(TABELLA_ASSI.fuoriDalleMedie)
        : poco === null
          ? figura({ tipo: "media", di: posti("sal"), pesi: null })
          : testo(poco);
  const conti = CONTATI.map(([id, parola]): [string, Casella] => [
    id,
    figura({ tipo: "conta", di: posti("esito"), parola }),
  ]);
  return { misurati: figura({ tipo: "misurati", di: posti("sal") }), ...Object.fromEntries(conti), sal: media };
}

function rigaDi(asse: AssePiao, righe: readonly RigaDiAsse[], isMisurata: boolean): RigaTabella {
  const obiettivi = new Set(righe.map(({ fonte, uno }) => `${idDettaglio(fonte)} ${uno.percorso.join(" › ")}`));
  const fogli = [...groupBy(righe, ({ fonte }) => fonte)];
  return {
    id: asse,
    stile: righe.length === 0 ? "dettaglio" : "voce",
    caselle: {
      asse: testo(ASSI[asse]),
      // Headings, which no cell counts.
      obiettivi: testo(formatNumero(obiettivi.size, "it")),
      righe: numero(righe.length),
      ...(isMisurata && righe.length > 0 ? caselleMisurate(asse, righe) : {}),
      dove: testo(fogli.map(([{ titolo }, sue]) => TABELLA_ASSI.foglioCon(titolo, sue.length)).join(", ")),
    },
    soggetto: null,
  };
}

/**
 * Which axis of the PIAO has how many rows, how they fare, and which has none; of a Piano only how many. Null where no row
 * says its axis. Impact stands apart from the means. Source: YEAR.md §6; DM 132/2022.
 */
export function assiOf({ fogli, anno }: Pick<Materiale, "fogli" | "anno">): Tabella | null {
  const righe = fogli.flatMap((fonte) =>
    [...assiDelFoglio(fonte)].flatMap(([uno, assi]) => [...assi].map((asse) => ({ fonte, uno, asse }))),
  );
  const [primo] = fogli;
  if (!primo || righe.every(({ asse }) => asse === DI_UN_ALTRO_PIANO)) return null;
  const perAsse = groupBy(righe, ({ asse }) => asse);
  const isMisurata = fogli.some(({ misurato }) => !isPiano(misurato.cruscotto));
  const vuoti = NOMI.filter((asse) => !perAsse.has(asse)).map((asse) => ASSI[asse]);
  const misurate: readonly ColonnaTabella[] = [
    { id: "misurati", titolo: RELAZIONE.misurati, genere: "conteggio" },
    { id: "raggiunte", titolo: TABELLA_ASSI.raggiunte, genere: "conteggio" },
    { id: "parziali", titolo: TABELLA_ASSI.parziali, genere: "conteggio" },
    { id: "nonRaggiunte", titolo: TABELLA_ASSI.nonRaggiunte, genere: "conteggio" },
    { id: "sal", titolo: TABELLA_ASSI.media(intestazioneOf(primo, "sal")), genere: "sal" },
  ];
  return {
    id: "assi",
    genere: "assi",
    capitolo: "3.3",
    titolo: TABELLA_ASSI.titolo,
    // Of a Piano they say how it is made: with the rest of its quality.
    foglio: isMisurata ? TABELLA_ASSI.foglio : QUALITA.foglio,
    premesse: [RELAZIONE.anno(anno), TABELLA_ASSI.premessa],
    mancanze: isMisurata ? mancanzeFra([...new Set(righe.map(({ uno }) => uno))]) : [],
    colonne: [
      { id: "asse", titolo: TABELLA_ASSI.asse, genere: "lungo" },
      { id: "obiettivi", titolo: TABELLA_ASSI.obiettivi, genere: "testo" },
      { id: "righe", titolo: TABELLA_ASSI.righe, genere: "conteggio" },
      ...(isMisurata ? misurate : []),
      ...(fogli.length > 1 ? [{ id: "dove", titolo: TABELLA_ASSI.dove, genere: "lungo" } as const] : []),
    ],
    righe: NOMI.map((asse) => rigaDi(asse, perAsse.get(asse) ?? [], isMisurata)),
    note: [
      ...(vuoti.length === 0 ? [] : [TABELLA_ASSI.senzaRighe(vuoti)]),
      ...(perAsse.has(SENZA_MEDIA) && isMisurata ? [TABELLA_ASSI.impatto] : []),
    ],
    grafici: [],
  };
}
