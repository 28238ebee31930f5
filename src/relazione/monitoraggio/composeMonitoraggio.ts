import { groupBy } from "../../domain/groupBy";
import type { Stato } from "../../domain/Stato";
import { MONITORAGGIO } from "../../texts/relazione/relazioneMonitoraggio";
import { contaRighe } from "../../periodo/contaRilevate";
import { righeNelTempo } from "../../periodo/andamentoDi";
import type { Fotografia } from "../../periodo/Fotografia";
import type { Tabella } from "../caselle/Tabella";
import { andamentoAl } from "./andamentoAl";
import { quadroAl, responsabiliAl } from "./contiAl";
import { conStato, elencoAl, isAttesaAl, responsabileDi, righeAl, type RigaAl } from "./elenchiAl";
import { GENERI_AL, type FoglioAlGiorno } from "./Vista";

const MANCANTI: readonly Stato[] = ["da rilevare", "da confermare", "calcolo da confermare"];
const IN_RITARDO: readonly Stato[] = ["in ritardo", "limite superato"];

/** What somebody owes, at the head of their page: what was due, missing, late, at risk, early. */
function contiDiChi(sue: readonly [RigaAl, ...RigaAl[]]): readonly string[] {
  const conta = (...stati: readonly Stato[]) => sue.filter(({ riga }) => stati.includes(riga.stato)).length;
  const [{ di }] = sue;
  return [
    MONITORAGGIO.conti(contaRighe([{ ...di.vista, righe: sue.map(({ riga }) => riga) }])),
    MONITORAGGIO.stati({
      ritardo: conta(...IN_RITARDO),
      rischio: conta("a rischio"),
      anticipo: conta("raggiunto in anticipo"),
    }),
  ];
}

/** A page for whoever answers for some rows: all of them, those that ask for attention first. None where nobody does. */
function schedeAl(al: number, righe: readonly RigaAl[]): readonly Tabella[] {
  const ordine: readonly Stato[] = [...IN_RITARDO, "a rischio", ...MANCANTI];
  // Where nobody answers for any row, the page of nobody would be the list of all of them once more.
  if (righe.every((riga) => responsabileDi(riga) === MONITORAGGIO.senzaResponsabile)) return [];
  const posto = ({ riga }: RigaAl) => (ordine.includes(riga.stato) ? ordine.indexOf(riga.stato) : ordine.length);
  return [...groupBy(righe, responsabileDi)]
    .sort(([uno], [altro]) => uno.localeCompare(altro, "it"))
    .map(([chi, sue], at) => {
      const inOrdine = sue.toSorted((a, b) => posto(a) - posto(b));
      const scheda = elencoAl(`scheda ${at}`, "scheda", MONITORAGGIO.scheda(chi), al, inOrdine, ["responsabile"]);
      return { ...scheda, premesse: [...scheda.premesse, ...contiDiChi(sue)] };
    });
}

/**
 * The tables "al 30/04": what was due and is missing, by whom; what is late, at risk, early; what the OIV and the Giunta
 * look at; how rows moved; a page for each who answers. No table has an outcome, a mean, a judgement, or another year.
 * Source: YEAR.md §1; D.Lgs. 150/2009, art. 6.
 */
export function composeMonitoraggio(
  fogli: readonly FoglioAlGiorno[],
  fotografie: readonly Fotografia[] = [],
): readonly Tabella[] {
  const al = Math.max(...fogli.map(({ vista }) => vista.al));
  const righe = righeAl(fogli).filter(isAttesaAl);
  const elenco = (genere: "mancanti" | "rischio" | "ritardo" | "anticipo" | "oiv", stati: readonly Stato[]) =>
    elencoAl(`monitoraggio ${genere}`, genere, MONITORAGGIO.nomi[genere].titolo, al, conStato(righe, stati));
  const tabelle: Readonly<Record<(typeof GENERI_AL)[number], () => Tabella>> = {
    quadro: () => quadroAl(al, righe),
    oiv: () => elenco("oiv", [...IN_RITARDO, "a rischio", ...MANCANTI]),
    responsabili: () => responsabiliAl(al, righe),
    mancanti: () => elenco("mancanti", MANCANTI),
    ritardo: () => elenco("ritardo", IN_RITARDO),
    rischio: () => elenco("rischio", ["a rischio"]),
    anticipo: () => elenco("anticipo", ["raggiunto in anticipo"]),
    dettaglio: () => elencoAl("monitoraggio dettaglio", "dettaglio", MONITORAGGIO.nomi.dettaglio.titolo, al, righe),
  };
  const nelTempo = righeNelTempo(
    fogli.map(({ vista }) => vista),
    fotografie,
  );
  const andamento = andamentoAl(al, righe, nelTempo);
  return [...GENERI_AL.map((genere) => tabelle[genere]()), ...(andamento ? [andamento] : []), ...schedeAl(al, righe)];
}
