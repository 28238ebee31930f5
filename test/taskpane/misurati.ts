import type { Indicatore, Livello, Nodo } from "../../src/cruscotto/Cruscotto";
import type {
  AggregatoMisurato,
  Confronto,
  CruscottoMisurato,
  IndicatoreMisurato,
} from "../../src/misura/CruscottoMisurato";
import type { Anomalia } from "../../src/domain/Anomalia";
import { CELLA_VUOTA } from "../../src/domain/Cella";
import type { Esito } from "../../src/domain/Misura";
import { POLITICA_PISA } from "../../src/domain/metodo/politicheDegliEnti";

interface DatiIndicatore {
  readonly riga: number;
  readonly sal?: number | null;
  readonly esito?: Esito;
  readonly pubblicato?: number | null;
  readonly confronto?: Confronto;
  readonly anomalie?: readonly Anomalia[];
}

const COLONNE = { nome: 1, target: 4, consuntivo: 5, operatore: null, base: null, sal: 7, peso: 3 };

/** An indicator on a row of its own, with target 10 and the SAL given. */
export function indicatoreMisurato(dati: DatiIndicatore): IndicatoreMisurato {
  const { riga, sal = 1, esito = "raggiunto", pubblicato = null, confronto = "assente", anomalie = [] } = dati;
  const indicatore: Indicatore = {
    riga,
    nome: `Indicatore ${riga}`,
    descrizione: "",
    codice: null,
    programma: null,
    padre: null,
    colonne: COLONNE,
    target: CELLA_VUOTA,
    operatore: CELLA_VUOTA,
    udm: "",
    nota: "",
    consuntivo: CELLA_VUOTA,
    sal: CELLA_VUOTA,
    salFormula: "",
    isSalUnito: false,
    peso: null,
    scritture: { target: "italiana", consuntivo: "italiana" },
    isRiferimentoVuoto: false,
    isPesoTestuale: false,
    isPesoQuota: false,
    pesoScritto: "",
    pesoUnito: null,
    versoScritto: CELLA_VUOTA,
    base: CELLA_VUOTA,
    esitoScritto: CELLA_VUOTA,
    responsabile: "",
    incerte: [],
    periodo: "",
    testaConsuntivo: "",
    testaTarget: "",
    meseDellaTesta: null,
    libere: [],
    periodoAperto: null,
    periodi: [],
    parziali: [],
    isSuperato: false,
    rigaGemella: null,
    isDiDirigente: false,
    isCircolare: false,
    figuraUnita: null,
    frazione: null,
    accanto: [],
  };
  return {
    indicatore,
    misura: {
      sal,
      esito,
      regola: "crescente",
      target: {
        tipo: "numero",
        operatore: ">=",
        valore: 10,
        unita: "numero",
        tolleranza: null,
        parola: null,
        conPunto: false,
        comeData: false,
      },
      consuntivo: {
        tipo: "numero",
        valore: 10 * (sal ?? 0),
        unita: "numero",
        parola: null,
        conPunto: false,
        comeData: false,
      },
      verso: { verso: "crescente", origine: "operatore" },
      anomalie,
    },
    verso: { verso: "crescente", origine: "operatore" },
    argomenti: null,
    stabilito: null,
    originale: null,
    isTrattenuto: false,
    percorso: [],
    pubblicato: pubblicato === null ? null : { valore: pubblicato, passo: 0.01 },
    confronto,
    anomalie,
  };
}

interface DatiAggregato {
  readonly id: number;
  readonly livello: Livello;
  readonly padre?: number | null;
  readonly sal?: number | null;
  readonly pubblicato?: number | null;
  readonly confronto?: Confronto;
}

/** A heading on the row of its id, the mean of one addend. */
export function aggregatoMisurato(dati: DatiAggregato): AggregatoMisurato {
  const { id, livello, padre = null, sal = 1, pubblicato = null, confronto = "assente" } = dati;
  const nodo: Nodo = {
    id,
    livello,
    nome: `${livello} ${id}`,
    codice: null,
    riga: id,
    colonnaNome: 0,
    padre,
    peso: null,
    isPesoTestuale: false,
    isPesoQuota: false,
    pesoScritto: "",
    colonnaPeso: null,
    colonnaSal: 7,
    sal: CELLA_VUOTA,
    salFormula: "",
  };
  return {
    nodo,
    media: {
      sal,
      esito: "raggiunto",
      misurati: 1,
      attesi: 1,
      voci: [],
      inSospeso: 0,
      isSenzaPesi: false,
      addendi: [{ nome: "unico", sal: sal ?? 0, peso: null }],
    },
    percorso: [],
    pubblicato: pubblicato === null ? null : { valore: pubblicato, passo: 0.01 },
    confronto,
    anomalie: [],
  };
}

/** A whole sheet made of the rows and headings given. */
export function cruscottoMisurato(
  indicatori: readonly IndicatoreMisurato[],
  aggregati: readonly AggregatoMisurato[] = [],
): CruscottoMisurato {
  return {
    cruscotto: {
      foglio: "Cruscotto 2020",
      colonne: [{ ruolo: "target", colonna: 4, intestazione: "Target 2020" }],
      teste: [],
      nodi: aggregati.map(({ nodo }) => nodo),
      indicatori: indicatori.map(({ indicatore }) => indicatore),
      anno: 2020,
      scalaPesi: 1,
      ragioni: [],
      letture: [],
      domande: [],
      risultati: [],
      isDiEnte: true,
    },
    politica: POLITICA_PISA,
    anno: 2020,
    indicatori,
    aggregati,
    priorita: [],
    ente: {
      sal: 0.95,
      esito: "raggiunto",
      misurati: 1,
      attesi: 1,
      voci: [],
      addendi: [],
      inSospeso: 0,
      isSenzaPesi: false,
      giudizio: "Eccellente",
    },
    anomalie: [],
  };
}
