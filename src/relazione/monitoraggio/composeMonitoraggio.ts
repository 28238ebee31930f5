import { groupBy } from "../../domain/groupBy";
import type { Destinatario } from "../../domain/Destinatario";
import type { Stato } from "../../domain/Stato";
import { MONITORAGGIO } from "../../texts/relazione/relazioneMonitoraggio";
import { contaRighe } from "../../periodo/contaRilevate";
import { righeNelTempo } from "../../periodo/andamentoDi";
import type { Fotografia } from "../../periodo/Fotografia";
import type { Tabella } from "../caselle/Tabella";
import { andamentoAl } from "./andamentoAl";
import { quadroAl, responsabiliAl } from "./contiAl";
import { conStato, elencoAl, isAttesaAl, responsabileDi, righeAl, type RigaAl } from "./elenchiAl";
import { GENERI_PER, type FoglioAlGiorno, type GenereAl } from "./Vista";

const MANCANTI: readonly Stato[] = ["da rilevare", "da confermare", "calcolo da confermare"];
const IN_RITARDO: readonly Stato[] = ["in ritardo", "limite superato"];
const DA_DECIDERE: readonly Stato[] = [...IN_RITARDO, "a rischio"];

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
  const ordine: readonly Stato[] = [...DA_DECIDERE, ...MANCANTI];
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

/** What the Giunta decides on: the late and the risky rows, each beside the others of its objective. */
function giuntaAl(al: number, righe: readonly RigaAl[]): Tabella {
  const sue = righe.filter(({ riga }) => DA_DECIDERE.includes(riga.stato));
  const { titolo } = MONITORAGGIO.nomi.giunta;
  const elenco = elencoAl("monitoraggio giunta", "giunta", titolo, al, sue, ["quota", "dovuta"]);
  const senzaValore = conStato(righe, MANCANTI).length;
  const premesse = senzaValore === 0 ? [] : [MONITORAGGIO.senzaValore(senzaValore)];
  return { ...elenco, premesse: [...elenco.premesse, ...premesse] };
}

/**
 * The tables "al 30/04": what was due and is missing, by whom; what the OIV looks at; what the Giunta decides on; what is
 * early; how rows moved; a page for each who answers. No table has an outcome, a mean, a judgement, or another year.
 * Source: YEAR.md §1; D.Lgs. 150/2009, art. 6.
 * @param per whose tables, all of them where it is not said: a table of two is the same for both
 */
export function composeMonitoraggio(
  fogli: readonly FoglioAlGiorno[],
  fotografie: readonly Fotografia[] = [],
  per: Destinatario = "tutti",
): readonly Tabella[] {
  const al = Math.max(...fogli.map(({ vista }) => vista.al));
  const righe = righeAl(fogli).filter(isAttesaAl);
  const elenco = (genere: "mancanti" | "anticipo" | "oiv", stati: readonly Stato[]) =>
    elencoAl(`monitoraggio ${genere}`, genere, MONITORAGGIO.nomi[genere].titolo, al, conStato(righe, stati));
  const andamento = () => {
    const viste = fogli.map(({ vista }) => vista);
    const tabella = andamentoAl(al, righe, righeNelTempo(viste, fotografie));
    return tabella ? [tabella] : [];
  };
  const tabelle: Readonly<Record<GenereAl, () => readonly Tabella[]>> = {
    quadro: () => [quadroAl(al, righe)],
    oiv: () => [elenco("oiv", [...DA_DECIDERE, ...MANCANTI])],
    giunta: () => [giuntaAl(al, righe)],
    responsabili: () => [responsabiliAl(al, righe)],
    mancanti: () => [elenco("mancanti", MANCANTI)],
    anticipo: () => [elenco("anticipo", ["raggiunto in anticipo"])],
    dettaglio: () => [elencoAl("monitoraggio dettaglio", "dettaglio", MONITORAGGIO.nomi.dettaglio.titolo, al, righe)],
    andamento,
    scheda: () => schedeAl(al, righe),
  };
  return GENERI_PER[per].flatMap((genere) => tabelle[genere]());
}
