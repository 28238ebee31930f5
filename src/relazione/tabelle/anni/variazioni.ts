import { MANCANZE } from "../../../texts/relazione/mancanze";
import { compareVersioni, type RigaDiVersione, type Variazione } from "../../../confronto/compareVersioni";
import { VARIAZIONI } from "../../../texts/relazione/relazioneVariazioni";
import { COLONNE_VARIATE, dichiarateDi, propostoDi, variazioniDichiarateOf } from "./variazioniDichiarate";
import { casellaOf, testo } from "../../caselle/caselle";
import type { FoglioDiRelazione, Materiale } from "../../caselle/Materiale";
import { idVariata, soggettoDi } from "../../caselle/posti";
import type { Casella, ColonnaTabella, RigaTabella, Tabella } from "../../caselle/Tabella";

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
  return casellaOf({ file: fonte.file, foglio, riga, colonna: colonne.target }, target);
}

/** A match that was asked about stays on the sheet, with its answer. */
const isChiesta = (una: Una): boolean =>
  una.tipo === "abbinate" && (una.come === "dubbio" || una.come === "confermato");

function isCambiata(una: Una): boolean {
  if (una.tipo !== "abbinate") return true;
  return isChiesta(una) || una.obiettivoDiverso || una.indicatoreDiverso || una.targetDiverso || una.isEliminata;
}

interface Contorno {
  /** Where the objective of a new row was in the approved version, only the indicator is new. */
  readonly obiettiviDiPrima: ReadonlySet<string>;
  /** Somebody said that the row is not the one it looked like. */
  readonly isRifiutata: (riga: Riga) => boolean;
}

function caselleOf(una: Una, { obiettiviDiPrima, isRifiutata }: Contorno): Record<string, Casella> {
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
      ...(isRifiutata(una.dopo) ? { conferma: CAMPO } : {}),
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
    ...(isChiesta(una) ? { conferma: CAMPO } : {}),
  };
}

function rigaOf(una: Una, contorno: Contorno, dichiarato: (riga: Riga) => Dichiarato): RigaTabella {
  const riga = una.tipo === "tolta" ? una.prima : una.dopo;
  return {
    id: `${una.tipo} ${idVariata(riga)}`,
    stile: "voce",
    caselle: { ...caselleOf(una, contorno), ...dichiarato(riga) },
    soggetto: soggettoDi(riga.fonte, riga.uno),
  };
}

const CONFERMA: ColonnaTabella = { id: "conferma", titolo: VARIAZIONI.conferma, genere: "campo" };
const COLONNE: readonly ColonnaTabella[] = [
  ...COLONNE_VARIATE,
  { id: "abbinamento", titolo: VARIAZIONI.abbinamento, genere: "testo" },
  { id: "motivo", titolo: VARIAZIONI.motivo, genere: "campo" },
  { id: "atto", titolo: VARIAZIONI.atto, genere: "campo" },
];

/** What the body's own table says of a row, where it has one: it is not typed again. */
type Dichiarato = Readonly<Record<"richiedente" | "motivo" | "atto", Casella>>;

function dichiaratiDi(materiale: Materiale): (riga: Riga) => Dichiarato {
  const perRiga = new Map(
    dichiarateDi(materiale).flatMap(({ lette }) =>
      lette.voci.flatMap(({ abbinata, dichiarata }) => (abbinata ? [[abbinata.uno, dichiarata] as const] : [])),
    ),
  );
  return ({ uno }) => {
    const dichiarata = perRiga.get(uno);
    return {
      richiedente: propostoDi(dichiarata?.richiedente ?? ""),
      motivo: propostoDi(dichiarata?.motivo ?? ""),
      atto: propostoDi(dichiarata?.atto ?? ""),
    };
  };
}

const hasColonneIncerte = ({ misurato }: FoglioDiRelazione) =>
  misurato.indicatori.some(({ indicatore }) =>
    indicatore.incerte.some(({ ruolo }) => ruolo === "indicatore" || ruolo === "target"),
  );

/**
 * What changed since the approved version, as an Allegato 1 shows it, with who asked for it and why where the body's own
 * table says so; without a version to compare with, what that table says. Null when there is neither.
 */
export function variazioniOf(materiale: Materiale): Tabella | null {
  const { fogli, confronto } = materiale;
  if (!confronto) return variazioniDichiarateOf(materiale);
  const dichiarato = dichiaratiDi(materiale);
  const rispostaOf = (riga: Riga) => confronto.decisioni.get(idVariata(riga))?.risposta ?? null;
  const tutte = compareVersioni(confronto.fogli, fogli, rispostaOf);
  const cambiate = tutte.filter(isCambiata);
  const dubbi = cambiate.filter((una) => una.tipo === "abbinate" && una.come === "dubbio").length;
  // By a name or a target that is only proposed, all may look new.
  const incerti = [...new Set([...confronto.fogli, ...fogli].filter(hasColonneIncerte).map(({ titolo }) => titolo))];
  const obiettivi = confronto.fogli.flatMap(({ misurato }) =>
    misurato.indicatori.map((uno) => uno.percorso.at(-1) ?? ""),
  );
  const contorno: Contorno = {
    obiettiviDiPrima: new Set(obiettivi),
    isRifiutata: (riga) => rispostaOf(riga)?.tipo === "no",
  };
  const righe = cambiate.map((una) => rigaOf(una, contorno, dichiarato));
  return {
    id: "variazioni",
    genere: "variazioni",
    capitolo: "Allegato 1",
    titolo: VARIAZIONI.titolo,
    foglio: VARIAZIONI.foglio,
    premesse: [VARIAZIONI.premessa(confronto.nome, cambiate.length, tutte.length - cambiate.length)],
    mancanze: [
      ...(incerti.length === 0 ? [] : [MANCANZE.colonneIncerte(incerti)]),
      ...(dubbi === 0 ? [] : [MANCANZE.abbinamentiDubbi(dubbi)]),
    ],
    colonne: righe.some(({ caselle }) => caselle["conferma"])
      ? COLONNE.flatMap((una) => (una.id === "motivo" ? [CONFERMA, una] : [una]))
      : COLONNE,
    righe,
    note: [],
    grafici: [],
  };
}
