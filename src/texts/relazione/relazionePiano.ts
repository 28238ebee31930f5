import type { ConfrontoBaseline, EsitoDerivata, NonMisurabile } from "../../domain/qualitaDelTarget";
import { formatNumero, formatQuota } from "../formato";

const quanti = (n: number, uno: string, molti: string) => `${formatNumero(n, "it")} ${n === 1 ? uno : molti}`;

const BASELINE: Readonly<Record<ConfrontoBaseline, string>> = {
  migliore: "Target migliore della baseline",
  uguale: "Target uguale alla baseline",
  peggiore: "Target peggiore della baseline",
  "senza baseline": "Senza baseline",
  "non numerico": "Target non numerico (date, sì/no, testi)",
};

const PERCHE: Readonly<Record<NonMisurabile, string>> = {
  relativo: "il target dipende da cifre che la riga non ha: scrivi la cifra",
  composto: "il target chiede più di una cosa: dividi la riga",
  parole: "il target è in parole: si misura solo un consuntivo scritto con le stesse parole",
  mancante: "il target manca",
  errore: "il target contiene un errore di Excel",
};

const cifra = (valore: number) => formatNumero(Math.round(valore * 100) / 100, "it");

/** The words of the quality of a Piano. The sheets of the Relazione are Italian always. */
export const QUALITA = {
  titolo: "Qualità del Piano",
  titoloRighe: "Qualità del Piano – righe da vedere",
  foglio: "Qualità del Piano",
  premessa: (fogli: readonly string[], righe: number) =>
    `${fogli.join(", ")}: ${quanti(righe, "indicatore", "indicatori")}, senza consuntivi. Le cifre si guardano prima dell'anno, non dopo.`,
  controllo: "Controllo",
  righe: "Righe",
  cosa: "Che cosa",
  foglioDi: "Foglio",
  obiettivo: "Obiettivo",
  indicatore: "Indicatore",
  baseline: "Baseline",
  target: "Target",
  daVedere: "Da vedere",
  nomeBaseline: (come: ConfrontoBaseline) => BASELINE[come],
  perche: (perche: NonMisurabile) => PERCHE[perche],
  misurabili: "Target che si possono misurare",
  nonMisurabili: "Target che così non si misurano",
  pesi: "Pesi che non fanno 100%",
  pesiGiusti: (n: number) => `${quanti(n, "obiettivo ha", "obiettivi hanno")} pesi che fanno 100%.`,
  pesiDi: (nome: string, somma: number) => `${nome}: ${formatQuota(somma, "it")}`,
  controParole: "Operatore contro le parole",
  contro: "l'operatore e le parole dicono il contrario: conferma quale vale",
  derivate: "Cifre che derivano da altre righe",
  derivateTornano: (tornano: number, tutte: number) =>
    `${formatNumero(tornano, "it")} di ${formatNumero(tutte, "it")} tornano.`,
  derivata: (
    colonna: "baseline" | "target",
    {
      scritto,
      conto,
      esito,
      tra,
      con,
    }: {
      scritto: string;
      conto: string;
      esito: EsitoDerivata;
      tra: readonly [number, number];
      con: readonly [number, number] | null;
    },
  ) => {
    const dove = colonna === "baseline" ? "la baseline" : "il target";
    const intervallo = `tra ${cifra(tra[0])} e ${cifra(tra[1])}`;
    if (esito !== "parentesi" || con === null) return `${dove} è ${scritto}, ma ${conto} sta ${intervallo}`;
    return `${dove} è ${scritto}: ${conto} sta ${intervallo}, con le parentesi attorno alla somma tra ${cifra(con[0])} e ${cifra(con[1])}; conferma quale formula vale`;
  },
  peggiore: (baseline: string, target: string) => `il target (${target}) chiede meno della baseline (${baseline})`,
  tipologia: (nome: string) => (nome === "" ? "Tipologia non scritta" : `Tipologia: ${nome}`),
  impatto: "Obiettivi senza un indicatore di impatto",
  suObiettivi: (n: number) => `su ${quanti(n, "obiettivo", "obiettivi")}`,
  nessuno: "nessuno",
  solePagine:
    "È un Piano: non ha consuntivi, e la Relazione si compone quando ci sono. Ho scritto la Qualità del Piano.",
} as const;
