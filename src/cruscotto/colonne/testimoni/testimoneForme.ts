import type { Cella } from "../../../domain/Cella";
import { parseFormato } from "../../../domain/numeri/formatoNumero";
import { parseSiNo } from "../../../domain/valori/paroleDiStato";
import type { RuoloColonna } from "../../Cruscotto";
import type { Voto } from "./Voto";
import { dettiCome, type Candidato, type Scena, type Testimone } from "./Scena";

/** How a figure is written, where it is no plain number. */
type Forma = "data" | "si-no";

const RIGHE_MINIME = 2;
const QUOTA_STESSE = 0.8;
const QUOTA_ALTRE = 0.3;
const STESSE = 1.5;
const ALTRE = -4;
/** Longer texts are told, not answered. */
const LUNGHEZZA_DI_RISPOSTA = 12;
const GIORNO = /^\s*\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\s*$/;

function formaDi(cella: Cella | undefined): Forma | null {
  if (cella?.tipo === "booleano") return "si-no";
  if (cella?.tipo === "numero") return parseFormato(cella.formato).isData ? "data" : null;
  if (cella?.tipo !== "testo" || cella.valore.length > LUNGHEZZA_DI_RISPOSTA) return null;
  if (GIORNO.test(cella.valore)) return "data";
  return parseSiNo(cella.valore) !== null ? "si-no" : null;
}

const isPiena = (cella: Cella | undefined) => cella !== undefined && cella.tipo !== "vuota";
const hasCifre = ({ profilo }: Candidato) =>
  profilo.numeri + profilo.celle.filter((cella) => formaDi(cella) !== null).length >= Math.max(1, profilo.piene * 0.3);

interface Confronto {
  readonly uno: Candidato;
  readonly stesse: number;
  readonly su: number;
}

/** How many cells of a column are of the kind of those beside them, of the rows where either has one. */
function confronti(noto: Candidato, { candidati }: Scena): readonly Confronto[] {
  const forme = noto.profilo.celle.map(formaDi);
  return candidati.flatMap((uno): Confronto[] => {
    if (uno === noto || !hasCifre(uno)) return [];
    const righe = [...forme.entries()].filter(([riga, forma]) => {
      const cella = uno.profilo.celle[riga];
      return isPiena(cella) && (forma !== null || (isPiena(noto.profilo.celle[riga]) && formaDi(cella) !== null));
    });
    if (righe.length < RIGHE_MINIME) return [];
    const stesse = righe.filter(([riga, forma]) => formaDi(uno.profilo.celle[riga]) === forma).length;
    return [{ uno, stesse, su: righe.length }];
  });
}

const areStesse = ({ stesse, su }: Confronto) => stesse >= su * QUOTA_STESSE;

function votiAccantoA(noto: Candidato, ruolo: RuoloColonna, scena: Scena): readonly Voto[] {
  const tutti = confronti(noto, scena);
  const hasStesse = tutti.some((una) => una.uno.detto === null && areStesse(una));
  return tutti.flatMap((una): Voto[] => {
    const { uno, stesse, su } = una;
    const { detto } = uno;
    // "% achieved" may be the result; not where another column holds a day for a day, and this one never does.
    const isContesa = detto?.ruolo === "sal" && ruolo === "consuntivo" && hasStesse && stesse === 0;
    const isForse = detto?.isDebole === true && detto.ruolo === ruolo;
    if (detto !== null && !isForse && !isContesa) return [];
    const prova = { testimone: "forme", con: noto.colonna, quante: stesse, su } as const;
    const voto = (peso: number, cosa: "stesse" | "altre"): Voto => ({
      colonna: uno.colonna,
      ruolo,
      peso,
      prova: { ...prova, cosa },
    });
    if (areStesse(una)) return [voto(STESSE, "stesse")];
    return stesse <= su * QUOTA_ALTRE && !isForse ? [voto(ALTRE, "altre")] : [];
  });
}

/** Target and result of a row are of one kind: a day against a day, a Sì against a Sì. */
export const testimoneForme: Testimone = (scena) => {
  const [target] = dettiCome(scena, "target");
  const [consuntivo] = dettiCome(scena, "consuntivo");
  return [
    ...(target ? votiAccantoA(target, "consuntivo", scena) : []),
    ...(consuntivo ? votiAccantoA(consuntivo, "target", scena) : []),
  ];
};
