import type { IndicatoreMisurato } from "../../../misura/CruscottoMisurato";
import { Unioni } from "../../../cruscotto/griglia/Unioni";
import { normalize } from "../../../domain/testo/normalize";
import { isMancante } from "../../../domain/valori/paroleDiStato";
import { displayCella } from "../../../domain/numeri/displayCella";
import { scostamentoOf } from "../../../domain/sal/scostamentoOf";
import { RELAZIONE, SCOSTAMENTI } from "../../../texts/relazione/relazione";
import { intestazioneOf } from "./dettaglio";
import { coperturaOf, mancanzeOf } from "./mancanze";
import type { FoglioDiRelazione, Materiale } from "../../caselle/Materiale";
import { idDettaglio, idIndicatore, soggettoDi } from "../../caselle/posti";
import type { RigaTabella, Tabella, Casella } from "../../caselle/Tabella";
import { BIANCA, figura, figuraDa, testo } from "../../caselle/caselle";

/** In no column: marks the rows of individual sheets. */
export const DI_PERSONA = "individuale";

/** A consuntivo told in words says why; a figure does not. */
const PAROLE_DI_NARRAZIONE = 6;

const PAROLE_DI_UNA_RAGIONE = 3;
/** The columns where a body writes why, and what is done about it. */
const DI_CAUSA =
  /\b(?:caus[ae]|criticita|motiv[oi]|motivazion[ei]|giustificazion[ei]|ragion[ei]|difficolta|problem[ai]|problematiche|reasons?|issues?)\b/;
const DI_AZIONE =
  /\b(?:azion[ei]|misur[ae]|intervent[oi]) (?:correttiv|intrapres|adottat|migliorativ|di miglioramento|di recupero|poste in|da (?:intraprendere|adottare))|\b(?:correttivi|rimedi[o]?|corrective actions?|remed(?:y|ies))\b/;

/** "Riprogrammato in primavera" is no result; of a cause it is all there is to say. A dash says that there is none. */
function ragioneDetta(testo: string): string {
  return isMancante(testo) && testo.split(/\s+/).length < PAROLE_DI_UNA_RAGIONE ? "" : testo;
}

/** What the row's own columns of these words say, once. */
function dettoAccanto({ grid }: FoglioDiRelazione, { indicatore }: IndicatoreMisurato, forma: RegExp): string {
  const unioni = new Unioni(grid);
  const detti = indicatore.accanto.flatMap(({ colonna, intestazione }) => {
    const cella = forma.test(normalize(intestazione)) ? unioni.seenAt(indicatore.riga, colonna) : null;
    const testo = cella?.tipo === "testo" ? ragioneDetta(cella.valore.trim()) : "";
    return testo === "" ? [] : [testo];
  });
  return [...new Set(detti)].join(" ");
}

/** The reason that the cruscotto already gives: its own column, its note, else the words that tell the result. */
function causaNota(fonte: FoglioDiRelazione, uno: IndicatoreMisurato): string {
  const { indicatore } = uno;
  const propria = dettoAccanto(fonte, uno, DI_CAUSA);
  if (propria !== "") return propria;
  const nota = ragioneDetta(indicatore.nota);
  if (nota !== "") return nota;
  const narrato = indicatore.consuntivo.tipo === "testo" ? displayCella(indicatore.consuntivo).trim() : "";
  return narrato.split(/\s+/).length >= PAROLE_DI_NARRAZIONE ? narrato : "";
}

function isScostato({ misura }: IndicatoreMisurato): boolean {
  return misura.sal !== null && misura.sal < 1;
}

function rigaOf(fonte: FoglioDiRelazione, uno: IndicatoreMisurato): RigaTabella {
  const { indicatore, misura, misurato } = { ...uno, misurato: fonte.misurato };
  const tabella = idDettaglio(fonte);
  const riga = idIndicatore(uno);
  const da = (colonna: string): Casella => figuraDa({ tabella, riga, colonna });
  const isInCifre = typeof scostamentoOf(misura.target, misura.consuntivo) === "number";
  const proposta = causaNota(fonte, uno);
  const azione = dettoAccanto(fonte, uno, DI_AZIONE);
  return {
    id: `${tabella} ${riga}`,
    stile: "voce",
    caselle: {
      foglio: testo(fonte.titolo),
      obiettivo: testo(uno.percorso.at(-1) ?? ""),
      indicatore: testo(indicatore.nome),
      target: da("target"),
      consuntivo: da("consuntivo"),
      scostamento: isInCifre ? figura({ tipo: "scostamento", di: uno, misurato, file: fonte.file }) : BIANCA,
      sal: da("sal"),
      esito: da("esito"),
      causa: { tipo: "campo", testo: proposta, isProposta: proposta !== "" },
      azione: { tipo: "campo", testo: azione, isProposta: azione !== "" },
    },
    soggetto: soggettoDi(fonte, uno),
  };
}

const scostatiDi = (fogli: readonly FoglioDiRelazione[]) =>
  fogli.flatMap((fonte) => fonte.misurato.indicatori.filter(isScostato).map((uno) => rigaOf(fonte, uno)));

/** What a manager has to do is no result of the organisation: apart, unless there is nothing else. */
function divisi(fogli: readonly FoglioDiRelazione[]) {
  const altri = fogli.filter(({ destinazione }) => destinazione !== "dirigente");
  return altri.length === 0
    ? { organizzativi: fogli, individuali: [] }
    : { organizzativi: altri, individuali: fogli.filter(({ destinazione }) => destinazione === "dirigente") };
}

/**
 * Every indicator not fully reached: how far, why, what is done about it. Those of individual sheets stand last, and are
 * counted apart.
 */
export function scostamentiOf({ fogli, anno }: Materiale): Tabella {
  const { organizzativi, individuali } = divisi(fogli);
  const [suoi, altri] = [scostatiDi(organizzativi), scostatiDi(individuali)];
  const righe = [
    ...suoi,
    ...altri.map((riga) => ({ ...riga, caselle: { ...riga.caselle, [DI_PERSONA]: testo(DI_PERSONA) } })),
  ];
  const [primo] = fogli;
  const copertura = coperturaOf(organizzativi);
  const dettiIndividuali = altri.length === 0 ? [] : [SCOSTAMENTI.individuali(altri.length, coperturaOf(individuali))];
  const nome = (chiave: "obiettivo" | "indicatore" | "target" | "consuntivo" | "sal") =>
    primo ? intestazioneOf(primo, chiave) : RELAZIONE.intestazioni[chiave];
  return {
    id: "scostamenti",
    genere: "scostamenti",
    capitolo: "3.3",
    titolo: SCOSTAMENTI.titolo,
    foglio: SCOSTAMENTI.titolo,
    premesse: [RELAZIONE.anno(anno), SCOSTAMENTI.premessa(suoi.length, copertura), ...dettiIndividuali],
    mancanze: mancanzeOf(fogli),
    colonne: [
      ...(fogli.length > 1 ? [{ id: "foglio", titolo: SCOSTAMENTI.foglio, genere: "testo" } as const] : []),
      { id: "obiettivo", titolo: RELAZIONE.intestazioni.obiettivo, genere: "lungo" },
      { id: "indicatore", titolo: RELAZIONE.intestazioni.indicatore, genere: "lungo" },
      { id: "target", titolo: nome("target"), genere: "numero" },
      { id: "consuntivo", titolo: nome("consuntivo"), genere: "numero" },
      { id: "scostamento", titolo: SCOSTAMENTI.scostamento, genere: "numero" },
      { id: "sal", titolo: nome("sal"), genere: "sal" },
      { id: "esito", titolo: RELAZIONE.esito, genere: "testo" },
      { id: "causa", titolo: SCOSTAMENTI.causa, genere: "campo" },
      { id: "azione", titolo: SCOSTAMENTI.azione, genere: "campo" },
    ],
    righe,
    note: [],
    grafici: [],
    copertura,
  };
}
