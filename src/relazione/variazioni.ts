import { compareVersioni, type RigaDiVersione, type Variazione } from "../cruscotto/compareVersioni";
import { VARIAZIONI } from "../texts/relazioneVariazioni";
import { casellaDi, testo } from "./caselle";
import type { FoglioDiRelazione, Materiale } from "./Materiale";
import { idDettaglio, idIndicatore, soggettoDi } from "./posti";
import type { Casella, ColonnaTabella, RigaTabella, Tabella } from "./Tabella";

type Riga = RigaDiVersione<FoglioDiRelazione>;
type Una = Variazione<FoglioDiRelazione>;

const CAMPO: Casella = { tipo: "campo", testo: "", isProposta: false };
const ASSENTE = testo(VARIAZIONI.assente);
const INVARIATO = testo(VARIAZIONI.invariato);
const ELIMINATO = testo(VARIAZIONI.eliminato);

const obiettivoOf = ({ uno }: Riga) => testo(uno.percorso.at(-1) ?? "");
const indicatoreOf = ({ uno }: Riga) => testo(uno.indicatore.nome);

/** The target on its cell; one of another file lands on Fonti. */
function targetOf({ fonte, uno: { indicatore } }: Riga): Casella {
  const { riga, colonne, target } = indicatore;
  const { foglio } = fonte.misurato.cruscotto;
  return casellaDi({ file: fonte.file, foglio, riga, colonna: colonne.target }, target);
}

function isCambiata(una: Una): boolean {
  if (una.tipo !== "abbinate") return true;
  return una.come === "dubbio" || una.obiettivoDiverso || una.indicatoreDiverso || una.targetDiverso || una.isEliminata;
}

/** Whether the objective of a new row was in the approved version: then only the indicator is new. */
function caselleOf(una: Una, obiettiviDiPrima: ReadonlySet<string>): Record<string, Casella> {
  if (una.tipo === "nuova") {
    const isObiettivoNoto = obiettiviDiPrima.has(una.dopo.uno.percorso.at(-1) ?? "");
    return {
      obiettivoPrima: isObiettivoNoto ? obiettivoOf(una.dopo) : ASSENTE,
      obiettivoDopo: isObiettivoNoto ? INVARIATO : obiettivoOf(una.dopo),
      indicatorePrima: ASSENTE,
      indicatoreDopo: indicatoreOf(una.dopo),
      targetPrima: ASSENTE,
      targetDopo: targetOf(una.dopo),
      abbinamento: testo(isObiettivoNoto ? VARIAZIONI.nuovoIndicatore : VARIAZIONI.nuovo),
    };
  }
  const { prima } = una;
  const precedenti = {
    obiettivoPrima: obiettivoOf(prima),
    indicatorePrima: indicatoreOf(prima),
    targetPrima: targetOf(prima),
  };
  if (una.tipo === "tolta") {
    const aggiornati = { obiettivoDopo: ELIMINATO, indicatoreDopo: ELIMINATO, targetDopo: ELIMINATO };
    return { ...precedenti, ...aggiornati, abbinamento: testo("") };
  }
  const { dopo, come, somiglianza } = una;
  return {
    ...precedenti,
    obiettivoDopo: una.obiettivoDiverso ? obiettivoOf(dopo) : INVARIATO,
    indicatoreDopo: una.indicatoreDiverso ? indicatoreOf(dopo) : INVARIATO,
    targetDopo: una.isEliminata ? ELIMINATO : una.targetDiverso ? targetOf(dopo) : INVARIATO,
    abbinamento: testo(come === "dubbio" ? VARIAZIONI.dubbio(somiglianza) : VARIAZIONI.come[come]),
  };
}

function rigaOf(una: Una, obiettiviDiPrima: ReadonlySet<string>): RigaTabella {
  const { fonte, uno } = una.tipo === "tolta" ? una.prima : una.dopo;
  const soggetto = soggettoDi(fonte, uno);
  return {
    id: `${una.tipo} ${idDettaglio(fonte)} ${idIndicatore(uno)}`,
    stile: "voce",
    caselle: { richiedente: CAMPO, ...caselleOf(una, obiettiviDiPrima), motivo: CAMPO, atto: CAMPO },
    soggetto,
  };
}

const COLONNE: readonly ColonnaTabella[] = [
  { id: "richiedente", titolo: VARIAZIONI.richiedente, genere: "campo" },
  { id: "obiettivoPrima", titolo: VARIAZIONI.obiettivoPrima, genere: "lungo" },
  { id: "obiettivoDopo", titolo: VARIAZIONI.obiettivoDopo, genere: "lungo" },
  { id: "indicatorePrima", titolo: VARIAZIONI.indicatorePrima, genere: "lungo" },
  { id: "indicatoreDopo", titolo: VARIAZIONI.indicatoreDopo, genere: "lungo" },
  { id: "targetPrima", titolo: VARIAZIONI.targetPrima, genere: "numero" },
  { id: "targetDopo", titolo: VARIAZIONI.targetDopo, genere: "numero" },
  { id: "abbinamento", titolo: VARIAZIONI.abbinamento, genere: "testo" },
  { id: "motivo", titolo: VARIAZIONI.motivo, genere: "campo" },
  { id: "atto", titolo: VARIAZIONI.atto, genere: "campo" },
];

/** What changed since the approved version, as an Allegato 1 shows it; null when there is none to compare with. */
export function variazioniOf({ fogli, confronto }: Materiale): Tabella | null {
  if (!confronto) return null;
  const tutte = compareVersioni(confronto.fogli, fogli);
  const cambiate = tutte.filter(isCambiata);
  const dubbi = cambiate.filter((una) => una.tipo === "abbinate" && una.come === "dubbio").length;
  const obiettivi = confronto.fogli.flatMap(({ misurato }) =>
    misurato.indicatori.map((uno) => uno.percorso.at(-1) ?? ""),
  );
  return {
    id: "variazioni",
    genere: "variazioni",
    capitolo: "Allegato 1",
    titolo: VARIAZIONI.titolo,
    foglio: VARIAZIONI.foglio,
    premesse: [VARIAZIONI.premessa(confronto.nome, cambiate.length, tutte.length - cambiate.length)],
    mancanze: dubbi === 0 ? [] : [VARIAZIONI.dubbi(dubbi)],
    colonne: COLONNE,
    righe: cambiate.map((una) => rigaOf(una, new Set(obiettivi))),
    note: [],
    grafici: [],
  };
}
