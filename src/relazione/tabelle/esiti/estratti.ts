import { isValoreDiverso } from "../../../confronto/isValoreDiverso";
import type { IndicatoreMisurato } from "../../../misura/CruscottoMisurato";
import { somiglianza } from "../../../domain/testo/somiglianza";
import { displayCella } from "../../../domain/numeri/displayCella";
import { groupBy } from "../../../domain/groupBy";
import { normalize } from "../../../domain/testo/normalize";
import { RELAZIONE } from "../../../texts/relazione/relazione";
import { CONTRASSEGNI, ESTRATTI, type Contrassegno } from "../../../texts/relazione/relazioneEstratti";
import { figuraDa, testo } from "../../caselle/caselle";
import { contrassegnateIn, senzaContrassegno } from "./contrassegni";
import { intestazioneOf } from "./dettaglio";
import { mancanzeFra } from "./mancanze";
import type { FoglioDiRelazione, Materiale } from "../../caselle/Materiale";
import { idDettaglio, idIndicatore } from "../../caselle/posti";
import type { Casella, RigaTabella, Tabella } from "../../caselle/Tabella";

/** Names this much alike may be one indicator: it is said, and both stay. */
const SOMIGLIANZA_DUBBIA = 0.9;

interface Copia {
  readonly fonte: FoglioDiRelazione;
  readonly uno: IndicatoreMisurato;
}

/** The rows of one indicator, the ente's first. */
type Indicatore = readonly [Copia, ...Copia[]];

const nomeOf = ({ uno }: Copia) => senzaContrassegno(uno.indicatore.nome);

/** Rows with the same name, whatever its tag, spaces and capitals: each is one indicator. */
function indicatoriOf(copie: readonly Copia[]): readonly Indicatore[] {
  const isDiEnte = ({ fonte }: Copia) => fonte.destinazione === "ente";
  const inOrdine = [...copie].sort((a, b) => Number(isDiEnte(b)) - Number(isDiEnte(a)));
  return [...groupBy(inOrdine, (copia) => normalize(nomeOf(copia))).values()];
}

/** Where a value is not the same on every sheet, each sheet with its own. */
function diversi(copie: Indicatore, che: "target" | "consuntivo"): readonly string[] {
  const [prima, ...altre] = copie;
  const valore = ({ uno }: Copia) => uno.misura[che];
  if (!altre.some((altra) => isValoreDiverso(valore(prima), valore(altra)))) return [];
  const dove = copie.map(({ fonte, uno }) => `${fonte.titolo} ${displayCella(uno.indicatore[che])}`).join("; ");
  return [ESTRATTI.valori(che === "target" ? ESTRATTI.target : ESTRATTI.consuntivi, dove)];
}

/** Another indicator with almost the same name, or whose name is this one's with the heading above it. */
function forseStesso(copie: Indicatore, altri: readonly Indicatore[]): readonly string[] {
  const [prima] = copie;
  const forme = copie.flatMap((copia) => [nomeOf(copia), `${copia.uno.percorso.at(-1) ?? ""}: ${nomeOf(copia)}`]);
  const simile = altri.find(
    (altro) => altro !== copie && forme.some((forma) => somiglianza(forma, nomeOf(altro[0])) >= SOMIGLIANZA_DUBBIA),
  );
  return simile && simile[0] !== prima ? [ESTRATTI.forse(nomeOf(simile[0]), simile[0].fonte.titolo)] : [];
}

function rigaOf(copie: Indicatore, tutti: readonly Indicatore[]): RigaTabella {
  const [prima] = copie;
  const tabella = idDettaglio(prima.fonte);
  const riga = idIndicatore(prima.uno);
  const da = (colonna: string): Casella => figuraDa({ tabella, riga, colonna });
  const avvisi = [...diversi(copie, "target"), ...diversi(copie, "consuntivo"), ...forseStesso(copie, tutti)];
  return {
    id: `${tabella} ${riga}`,
    stile: "voce",
    caselle: {
      voce: testo(nomeOf(prima)),
      fogli: testo([...new Set(copie.map(({ fonte }) => fonte.titolo))].join(", ")),
      target: da("target"),
      consuntivo: da("consuntivo"),
      sal: da("sal"),
      esito: da("esito"),
      daVedere: testo(avvisi.join(" ")),
    },
    soggetto: null,
  };
}

function estrattoOf(tag: Contrassegno, { fogli, anno }: Materiale): readonly Tabella[] {
  const copie = fogli.flatMap((fonte) => contrassegnateIn(fonte, tag).map((uno): Copia => ({ fonte, uno })));
  const [prima] = copie;
  if (!prima) return [];
  const indicatori = indicatoriOf(copie);
  const nome = (chiave: "indicatore" | "target" | "consuntivo" | "sal") => intestazioneOf(prima.fonte, chiave);
  return [
    {
      id: `estratto ${tag}`,
      genere: "estratto",
      capitolo: "2",
      titolo: ESTRATTI.titolo(tag),
      foglio: ESTRATTI.titolo(tag),
      premesse: [RELAZIONE.anno(anno), CONTRASSEGNI[tag], ESTRATTI.premessa(copie.length, indicatori.length)],
      mancanze: mancanzeFra(indicatori.map(([{ uno }]) => uno)),
      colonne: [
        { id: "voce", titolo: RELAZIONE.intestazioni.indicatore, genere: "lungo" },
        { id: "fogli", titolo: ESTRATTI.fogli, genere: "testo" },
        { id: "target", titolo: nome("target"), genere: "numero" },
        { id: "consuntivo", titolo: nome("consuntivo"), genere: "numero" },
        { id: "sal", titolo: nome("sal"), genere: "sal" },
        { id: "esito", titolo: RELAZIONE.esito, genere: "testo" },
        { id: "daVedere", titolo: ESTRATTI.daVedere, genere: "lungo" },
      ],
      righe: indicatori.map((uno) => rigaOf(uno, indicatori)),
      note: [],
      grafici: [],
    },
  ];
}

/**
 * The indicators that belong also to another plan, by their tag: each once, with the sheets where it stands and the
 * values that differ between them. Empty where no row has a tag.
 */
export function estrattiOf(materiale: Materiale): readonly Tabella[] {
  return [...estrattoOf("PIRA", materiale), ...estrattoOf("PTPCT", materiale)];
}
