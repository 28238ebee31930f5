import { groupBy } from "../../domain/groupBy";
import type { Stato } from "../../domain/Stato";
import { contaDate, contaRighe } from "../../periodo/contaRilevate";
import { nomeStato } from "../../texts/nomiStato";
import { MONITORAGGIO } from "../../texts/relazione/relazioneMonitoraggio";
import { BIANCA, numero, testo } from "../caselle/caselle";
import type { Casella, ColonnaTabella, RigaTabella, Tabella } from "../caselle/Tabella";
import { responsabileDi, type RigaAl } from "./elenchiAl";

/** The states that are counted, from what asks for attention. */
const CONTATI: readonly Stato[] = [
  "in ritardo",
  "limite superato",
  "a rischio",
  "in linea",
  "finora rispettato",
  "raggiunto in anticipo",
  "non ancora dovuto",
];
const { colonne: NOMI } = MONITORAGGIO;
const CONTI = ["indicatori", "dovuti", "misurati", "daConfermare", "mancanti"] as const;

/** The counts of some rows: of those of several sheets, as if they were one. */
function caselleDeiConti(righe: readonly RigaAl[]): Readonly<Record<string, Casella>> {
  const [prima] = righe;
  if (!prima) return {};
  const insieme = [{ ...prima.di.vista, righe: righe.map(({ riga }) => riga) }];
  const { dovute, misurate, daConfermare, mancanti } = contaRighe(insieme);
  const date = contaDate(insieme);
  const conto = (stato: Stato) => righe.filter(({ riga }) => riga.stato === stato).length;
  return {
    indicatori: numero(righe.length),
    dovuti: numero(dovute),
    misurati: numero(misurate),
    daConfermare: numero(daConfermare),
    mancanti: numero(mancanti),
    copertura: dovute === 0 ? BIANCA : numero(misurate / dovute),
    dateDovute: numero(date.dovute),
    dateInTempo: numero(date.inTempo),
    ...Object.fromEntries(CONTATI.map((stato) => [stato, numero(conto(stato))])),
  };
}

function tabellaDeiConti(
  genere: "quadro" | "responsabili",
  al: number,
  prima: ColonnaTabella,
  righe: readonly RigaTabella[],
): Tabella {
  const { titolo, foglio } = MONITORAGGIO.nomi[genere];
  const conteggio = (id: string, nome: string) => ({ id, titolo: nome, genere: "conteggio" }) as const;
  return {
    id: `monitoraggio ${genere}`,
    genere: "monitoraggio",
    capitolo: "1",
    titolo: `${MONITORAGGIO.titolo(al)}: ${titolo}`,
    foglio: MONITORAGGIO.foglio(al, foglio),
    premesse: [MONITORAGGIO.premessa(al)],
    mancanze: [],
    colonne: [
      prima,
      ...CONTI.map((id) => conteggio(id, NOMI[id])),
      { id: "copertura", titolo: NOMI.copertura, genere: "quota" },
      conteggio("dateDovute", NOMI.dateDovute),
      conteggio("dateInTempo", NOMI.dateInTempo),
      ...CONTATI.map((stato) => conteggio(stato, nomeStato(stato, "it", "frase"))),
    ],
    righe,
    note: [MONITORAGGIO.indicativo],
    grafici: [],
  };
}

const rigaDeiConti = (id: string, colonna: string, chi: string, sue: readonly RigaAl[]): RigaTabella => ({
  id,
  stile: "voce",
  caselle: { [colonna]: testo(chi), ...caselleDeiConti(sue) },
  soggetto: null,
});

/** What was due and what is known of it, sheet by sheet and of all: the coverage beside every figure. */
export function quadroAl(al: number, righe: readonly RigaAl[]): Tabella {
  const perFoglio = [...groupBy(righe, ({ di }) => di.titolo)];
  const voci = perFoglio.map(([titolo, sue], at) => rigaDeiConti(`foglio ${at}`, "voce", titolo, sue));
  const totale = perFoglio.length < 2 ? [] : [rigaDeiConti("tutti", "voce", MONITORAGGIO.totale, righe)];
  return tabellaDeiConti("quadro", al, { id: "voce", titolo: NOMI.voce, genere: "lungo" }, [
    ...voci,
    ...totale.map((riga) => ({ ...riga, stile: "totale" as const })),
  ]);
}

/** The same by who answers. */
export function responsabiliAl(al: number, righe: readonly RigaAl[]): Tabella {
  const loro = [...groupBy(righe, responsabileDi)].sort(([uno], [altro]) => uno.localeCompare(altro, "it"));
  const voci = loro.map(([chi, sue], at) => rigaDeiConti(`responsabile ${at}`, "responsabile", chi, sue));
  return tabellaDeiConti("responsabili", al, { id: "responsabile", titolo: NOMI.responsabile, genere: "lungo" }, voci);
}
