import type { RuoloChiesto } from "../../domain/DatiAnomalia";
import type { RuoloColonna } from "../Cruscotto";
import { assegna } from "./assegna";
import { cifreSenzaRuolo } from "./cifreSenzaRuolo";
import { detteMaLibere } from "./detteMaLibere";
import { FORSE_MIGLIORI } from "./forseMigliori";
import { MUTI, type Voto } from "./testimoni/Voto";
import { isQuasiTutto, type Candidato, type Scena, type Testimone } from "./testimoni/Scena";
import { testimoneAnni } from "./testimoni/testimoneAnni";
import { testimoneAritmetica } from "./testimoni/testimoneAritmetica";
import { testimoneContenuto } from "./testimoni/testimoneContenuto";
import { testimoneForme } from "./testimoni/testimoneForme";
import { testimoneFormule } from "./testimoni/testimoneFormule";
import { testimoneParole } from "./testimoni/testimoneParole";
import { testimonePesi } from "./testimoni/testimonePesi";
import { testimonePosto } from "./testimoni/testimonePosto";
import { testimoneRisposte } from "./testimoni/testimoneRisposte";

/** Adding a witness is adding its file and its name here. */
const TESTIMONI: readonly Testimone[] = [
  testimoneParole,
  testimoneContenuto,
  testimoneForme,
  testimonePosto,
  testimonePesi,
  testimoneAnni,
  testimoneAritmetica,
  testimoneFormule,
  testimoneRisposte,
];

/** What all the witnesses say of one column for one role. */
export interface Giudizio {
  readonly ruolo: RuoloColonna;
  readonly colonna: number;
  /** Total of the evidence. */
  readonly forza: number;
  /** How much worse the sheet would read without it; Infinity where nothing else is possible. */
  readonly margine: number;
  /** The evidence for it, the strongest first. */
  readonly prove: readonly Voto[];
}

/** A role that two columns could have, or a column that may have a role that none has. Columns are 0-based. */
export interface Dubbio {
  readonly ruolo: RuoloChiesto;
  readonly colonne: readonly number[];
  /** What the evidence leans to. */
  readonly proposta: number;
}

export interface Decisione {
  readonly giudizi: readonly Giudizio[];
  readonly dubbi: readonly Dubbio[];
}

/** One column each: those a row is read by. */
const UNICI: readonly RuoloColonna[] = [
  ...(["indicatore", "target", "consuntivo", "sal", "peso", "operatore", "verso", "udm", "codice", "formula"] as const),
  ...(["prospettiva", "area", "strategico", "programma", "obiettivo", "responsabile"] as const),
  ...(["anno", "periodo", "baseline", "nota"] as const),
];
/** Where several columns are as good, of the figures the last is the most recent. */
const DALLA_FINE: readonly RuoloColonna[] = ["peso", "target", "consuntivo", "sal"];
/** The figures of a row: a close call on one of them is asked. */
const DECISIVI: readonly RuoloChiesto[] = ["consuntivo", "target", "sal", "indicatore", "peso"];
const SENZA_DI_LORO: readonly RuoloColonna[] = ["consuntivo", "target"];
/** A row cannot be read without them: a column that may be one is asked about. */
const NECESSARI: readonly RuoloColonna[] = [...SENZA_DI_LORO, "indicatore"];

/** Less evidence than this gives a column no role. */
const MINIMO = 2;
/** A role held by less than this over the next best reading is asked. */
const MARGINE_SICURO = 1.2;
const MARGINE_SE_MANCA = 1.6;
const MARGINE_SE_DETTA = 3;
const MAI = -1e6;
const SPAREGGIO = 1e-4;
const UNICA_CHE_RESTA = 1.5;
const RACCONTO_ACCANTO = 0.6;
/** Filled on fewer rows than this, a column says something of several rows together. */
const UNA_VOLTA = 0.8;
/** On fewer, figures make the whole by chance; equal ones change no mean. */
const RIGHE_CHE_PESANO = 3;

const chiave = (colonna: number, ruolo: RuoloColonna) => `${colonna} ${ruolo}`;

/** The evidence summed by column and role. */
class Bilancio {
  private readonly voti = new Map<string, Voto[]>();

  add(voti: readonly Voto[]): void {
    for (const voto of voti) {
      const di = chiave(voto.colonna, voto.ruolo);
      this.voti.set(di, [...(this.voti.get(di) ?? []), voto]);
    }
  }

  votiOf(colonna: number, ruolo: RuoloColonna): readonly Voto[] {
    return this.voti.get(chiave(colonna, ruolo)) ?? [];
  }

  forza(colonna: number, ruolo: RuoloColonna): number {
    return this.votiOf(colonna, ruolo).reduce((somma, { peso }) => somma + peso, 0);
  }

  /** The best role of a column besides one, among those that take enough evidence. */
  hasAltro(colonna: number, ruolo: RuoloColonna): boolean {
    return [...UNICI, ...MUTI].some((uno) => uno !== ruolo && this.forza(colonna, uno) >= MINIMO);
  }

  /** The mute role that fits a column best, null where none has enough evidence. */
  muto(colonna: number): { readonly ruolo: RuoloColonna; readonly forza: number } | null {
    const [primo] = MUTI.map((ruolo) => ({ ruolo, forza: this.forza(colonna, ruolo) })).sort(
      (a, b) => b.forza - a.forza,
    );
    return primo && primo.forza >= MINIMO ? primo : null;
  }
}

/** The only column of figures that nothing explains, and long words beside every row, where a result is missing. */
function votiDiResto({ candidati, righe }: Scena, bilancio: Bilancio): readonly Voto[] {
  return SENZA_DI_LORO.flatMap((ruolo): readonly Voto[] => {
    if (candidati.some(({ colonna }) => bilancio.forza(colonna, ruolo) >= MINIMO + MARGINE_SICURO)) return [];
    const liberi = candidati.filter(
      ({ colonna, profilo }) =>
        profilo.piene >= righe / 2 && !bilancio.hasAltro(colonna, ruolo) && bilancio.forza(colonna, ruolo) > -1,
    );
    const cifre = liberi.filter(({ profilo }) =>
      isQuasiTutto(profilo.numeri + profilo.date + profilo.siNo, profilo.piene),
    );
    const resto = (uno: Candidato, peso: number): Voto => ({
      colonna: uno.colonna,
      ruolo,
      peso,
      prova: { testimone: "resto", cosa: "unica" },
    });
    const [unica, altra] = cifre;
    if (unica && !altra) return unica.intestazione === "" ? [] : [resto(unica, UNICA_CHE_RESTA)];
    if (ruolo !== "consuntivo" || cifre.length > 0) return [];
    return liberi
      .filter(({ profilo }) => profilo.frasi >= profilo.piene * 0.4 && profilo.piene >= righe * 0.8)
      .map((uno) => resto(uno, RACCONTO_ACCANTO));
  });
}

/** The best reading of all columns together, and how it changes when one of them may not have its role. */
class Lettura {
  private readonly guadagni: number[][];
  readonly ruoli: readonly (RuoloColonna | null)[];
  readonly totale: number;

  constructor(
    private readonly candidati: readonly Candidato[],
    bilancio: Bilancio,
  ) {
    this.guadagni = candidati.map(({ colonna }, at) => [
      ...UNICI.map((ruolo) => {
        const forza = bilancio.forza(colonna, ruolo);
        return forza - MINIMO + SPAREGGIO * (DALLA_FINE.includes(ruolo) ? at : -at);
      }),
      ...candidati.map((_, altro) => (altro === at ? Math.max(0, (bilancio.muto(colonna)?.forza ?? 0) - MINIMO) : MAI)),
    ]);
    const { colonne, totale } = assegna(this.guadagni);
    this.totale = totale;
    this.ruoli = colonne.map((uno) => UNICI[uno] ?? null);
  }

  /** How much is lost when a column may not have a role. */
  senza(at: number, ruolo: RuoloColonna): number {
    return this.totale - this.conGuadagno(at, ruolo, MAI);
  }

  /** How much is lost when a column must have a role. */
  con(at: number, ruolo: RuoloColonna): number {
    const posto = UNICI.indexOf(ruolo);
    const forza = this.guadagni[at]?.[posto] ?? 0;
    return this.totale - (this.conGuadagno(at, ruolo, forza - MAI) + MAI);
  }

  private conGuadagno(at: number, ruolo: RuoloColonna, guadagno: number): number {
    const posto = UNICI.indexOf(ruolo);
    const cambiati = this.guadagni.map((riga, riga0) =>
      riga0 === at ? riga.map((uno, una) => (una === posto ? guadagno : uno)) : riga,
    );
    return assegna(cambiati).totale;
  }

  /** The columns that could have a role at a loss below a margin, the least first. */
  vicine(ruolo: RuoloColonna, margine: number): readonly number[] {
    return this.candidati
      .map(({ colonna }, at) => ({ colonna, perdita: this.con(at, ruolo) }))
      .filter(({ perdita }) => perdita < margine)
      .sort((a, b) => a.perdita - b.perdita)
      .map(({ colonna }) => colonna);
  }
}

/**
 * Figures that make the whole under a heading that says nothing: what the rows weigh, or their headings, it may be, and
 * no mean is plain by silence.
 */
function pesiMuti(lettura: Lettura, { candidati, righe }: Scena, bilancio: Bilancio): readonly Dubbio[] {
  const forse = candidati.filter(({ colonna, detto, profilo }, at) => {
    const fanIlTutto = bilancio
      .votiOf(colonna, "peso")
      .some(({ prova }) => prova.testimone === "contenuto" && prova.cosa === "somma-100");
    const isLibera = lettura.ruoli[at] === null && detto === null && bilancio.muto(colonna) === null;
    const isVariata =
      profilo.piene < righe * UNA_VOLTA ||
      (righe >= RIGHE_CHE_PESANO && !profilo.isProgressivo && profilo.distinti > 1);
    return fanIlTutto && isVariata && isLibera && bilancio.forza(colonna, "peso") > 0;
  });
  const [prima, altra] = forse;
  return prima && !altra ? [{ ruolo: "peso", colonne: [prima.colonna], proposta: prima.colonna }] : [];
}

type Ruoli = readonly (RuoloColonna | null)[];

/** What each column is, also where nothing is measured from it. */
function ruoliOf({ ruoli }: Lettura, candidati: readonly Candidato[], bilancio: Bilancio): Ruoli {
  return candidati.map(({ colonna }, at) => ruoli[at] ?? bilancio.muto(colonna)?.ruolo ?? null);
}

const inOrdine = (colonne: readonly number[]) => [...new Set(colonne)].sort((a, b) => a - b);

function dubbiOf(lettura: Lettura, scena: Scena, bilancio: Bilancio, ruoli: Ruoli): readonly Dubbio[] {
  const { candidati, risposte, profilo } = scena;
  return DECISIVI.flatMap((ruolo): readonly Dubbio[] => {
    if (risposte.has(ruolo) || profilo.has(ruolo)) return [];
    const at = lettura.ruoli.indexOf(ruolo);
    const scelto = candidati[at];
    if (scelto) {
      const migliori = FORSE_MIGLIORI[ruolo]?.(scelto, ruoli, scena) ?? [];
      if (migliori.length > 0)
        return [{ ruolo, colonne: inOrdine([scelto.colonna, ...migliori]), proposta: scelto.colonna }];
      // Where another column is called so, and holds none of it, one that nothing names is no result by itself.
      const dette = scelto.detto?.ruolo === ruolo ? [] : detteMaLibere(ruolo, ruoli, scena);
      if (dette.length > 0 && lettura.senza(at, ruolo) < MARGINE_SE_DETTA)
        return [{ ruolo, colonne: inOrdine([scelto.colonna, ...dette]), proposta: scelto.colonna }];
      if (lettura.senza(at, ruolo) >= MARGINE_SICURO) return [];
      const colonne = inOrdine([scelto.colonna, ...lettura.vicine(ruolo, MARGINE_SICURO)]);
      // The only words that may be the names are the names; a figure may also be none of those looked for.
      const isSolo = colonne.length === 1 && (ruolo === "indicatore" || ruolo === "peso");
      return isSolo ? [] : [{ ruolo, colonne, proposta: scelto.colonna }];
    }
    if (ruolo === "peso") return pesiMuti(lettura, scena, bilancio);
    if (!NECESSARI.includes(ruolo)) return [];
    const possibili = lettura
      .vicine(ruolo, MARGINE_SE_MANCA)
      .filter((colonna) => bilancio.forza(colonna, ruolo) > 0 && scena.hasContent(colonna));
    const colonne =
      possibili.length > 0
        ? possibili
        : ruolo === "target"
          ? cifreSenzaRuolo(ruoli, scena)
          : detteMaLibere(ruolo, ruoli, scena);
    const [proposta] = colonne;
    return proposta === undefined ? [] : [{ ruolo, colonne: inOrdine(colonne), proposta }];
  });
}

/**
 * The role of each column: the witnesses are heard one by one, and roles are given all together for the best total.
 * A decisive role held by a small margin comes back as a doubt, with its proposal.
 */
export function decidi(scena: Scena): Decisione {
  const { candidati } = scena;
  if (candidati.length === 0) return { giudizi: [], dubbi: [] };
  const bilancio = new Bilancio();
  for (const testimone of TESTIMONI) bilancio.add(testimone(scena));
  bilancio.add(votiDiResto(scena, bilancio));
  const lettura = new Lettura(candidati, bilancio);
  const ruoli = ruoliOf(lettura, candidati, bilancio);
  const giudizi = candidati.flatMap(({ colonna }, at): Giudizio[] => {
    const unico = lettura.ruoli[at] ?? null;
    const ruolo = ruoli[at] ?? null;
    if (ruolo === null) return [];
    const prove = [...bilancio.votiOf(colonna, ruolo)].filter(({ peso }) => peso > 0).sort((a, b) => b.peso - a.peso);
    const margine = unico !== null && DECISIVI.some((uno) => uno === unico) ? lettura.senza(at, unico) : Infinity;
    return [{ ruolo, colonna, forza: bilancio.forza(colonna, ruolo), margine, prove }];
  });
  const dubbi = dubbiOf(lettura, scena, bilancio, ruoli);
  return { giudizi: [...giudizi, ...proposti(dubbi, giudizi, bilancio)], dubbi };
}

/** What is only proposed is shown too, in no role that another column has. */
function proposti(dubbi: readonly Dubbio[], giudizi: readonly Giudizio[], bilancio: Bilancio): readonly Giudizio[] {
  return dubbi
    .filter(({ ruolo, proposta }) => !giudizi.some((uno) => uno.ruolo === ruolo || uno.colonna === proposta))
    .map(({ ruolo, proposta }) => ({
      ruolo,
      colonna: proposta,
      forza: bilancio.forza(proposta, ruolo),
      margine: 0,
      prove: [...bilancio.votiOf(proposta, ruolo)].filter(({ peso }) => peso > 0),
    }));
}
