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

function votiAccantoA(noto: Candidato, ruolo: RuoloColonna, { candidati }: Scena): readonly Voto[] {
  const forme = noto.profilo.celle.map(formaDi);
  return candidati.flatMap((uno): Voto[] => {
    const isForse = uno.detto?.isDebole === true && uno.detto.ruolo === ruolo;
    if (uno === noto || (uno.detto !== null && !isForse) || !hasCifre(uno)) return [];
    const righe = [...forme.entries()].filter(([riga, forma]) => {
      const cella = uno.profilo.celle[riga];
      return isPiena(cella) && (forma !== null || (isPiena(noto.profilo.celle[riga]) && formaDi(cella) !== null));
    });
    if (righe.length < RIGHE_MINIME) return [];
    const stesse = righe.filter(([riga, forma]) => formaDi(uno.profilo.celle[riga]) === forma).length;
    const prova = { testimone: "forme", con: noto.colonna, quante: stesse, su: righe.length } as const;
    const voto = (peso: number, cosa: "stesse" | "altre"): Voto => ({
      colonna: uno.colonna,
      ruolo,
      peso,
      prova: { ...prova, cosa },
    });
    if (stesse >= righe.length * QUOTA_STESSE) return [voto(STESSE, "stesse")];
    return stesse <= righe.length * QUOTA_ALTRE && !isForse ? [voto(ALTRE, "altre")] : [];
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
