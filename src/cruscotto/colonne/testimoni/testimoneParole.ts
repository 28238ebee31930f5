import type { RuoloColonna } from "../../Cruscotto";
import { isGerarchia, roleOf } from "../parole/ruoli";
import { isGiornoDiScrittura } from "../parole/date";
import { readRadici } from "../parole/radici";
import { MUTI, type Voto } from "./Voto";
import { dettiCome, isQuasiTutto, type Candidato, type Scena, type Testimone } from "./Scena";

const FORTE = 6;
const DEBOLE = 3;
/** Weights may be told in words ("Alto", "Basso"), which are directions elsewhere. */
const PESO_A_PAROLE: readonly (readonly [RuoloColonna, number])[] = [
  ["peso", 1.5],
  ["verso", -9],
];
/** What a column called otherwise has against it, for the roles a row is measured by. */
const ALTRO_NOME = -5;
const DECISIVI: readonly RuoloColonna[] = ["indicatore", "target", "consuntivo", "sal", "peso"];
/** What a heading of a share weighs as the name of the result, where nothing else is called so. */
const SECONDA = 4.2;
const SENZA_ANNO = /20\d\d/g;
const DESCRIVE_INDICATORE = /indicat|\bind\b|\bkpi\b/i;

/** What stands for the names where no column says it holds them. */
const AL_POSTO_DEL_NOME: Readonly<Partial<Record<RuoloColonna, number>>> = {
  formula: 5,
  obiettivo: 4.5,
  strategico: 4,
  programma: 3.5,
};

const isDiFigure = ({ numeri, date, siNo, piene }: Candidato["profilo"]) => isQuasiTutto(numeri + date + siNo, piene);

function votiDi({ colonna, intestazione, detto, profilo }: Candidato, canStareDaConsuntivo: boolean): readonly Voto[] {
  if (intestazione === "") return [];
  const prova = (isDebole: boolean) => ({ testimone: "parole", intestazione, isDebole }) as const;
  const voto = (ruolo: RuoloColonna, peso: number): Voto => ({ colonna, ruolo, peso, prova: prova(peso < FORTE) });
  if (isGiornoDiScrittura(intestazione)) return DECISIVI.map((ruolo) => voto(ruolo, -FORTE));
  const radici = readRadici(intestazione);
  if (detto === null) return [...radici].map(([ruolo, peso]) => voto(ruolo, peso));
  const { ruolo, isDebole } = detto;
  const senzaAnno = isDebole ? roleOf(intestazione.replace(SENZA_ANNO, "")) : null;
  // "Obiettivo 2024" over figures gathers no rows.
  const isLivelloInCifre = senzaAnno !== null && isGerarchia(senzaAnno.ruolo) && isDiFigure(profilo);
  const altro =
    senzaAnno?.isDebole === false && senzaAnno.ruolo !== ruolo && !isLivelloInCifre
      ? [voto(senzaAnno.ruolo, DEBOLE - 0.5)]
      : [];
  const contro = DECISIVI.filter((uno) => uno !== ruolo && !(isDebole && (radici.get(uno) ?? 0) > 0)).map((uno) =>
    voto(uno, isDebole ? ALTRO_NOME / 2 : ALTRO_NOME),
  );
  const comeNome = AL_POSTO_DEL_NOME[ruolo] ?? 0;
  const nome = comeNome === 0 ? [] : [voto("indicatore", comeNome - ALTRO_NOME)];
  const descrive = ruolo === "formula" && DESCRIVE_INDICATORE.test(intestazione.replace(/_/g, " "));
  const secondo = canStareDaConsuntivo ? secondaLettura(detto.ruolo, intestazione, radici) : [];
  return [
    voto(ruolo, isDebole ? DEBOLE : FORTE),
    ...(ruolo === "peso" && !isDebole ? PESO_A_PAROLE.map(([uno, peso]) => voto(uno, peso)) : []),
    ...altro,
    ...contro,
    ...nome,
    ...(descrive ? [voto("indicatore", 2)] : []),
    ...secondo.map(([uno, peso]) => voto(uno, peso)),
  ];
}

/** "Risultato (%)" names what was reached of the target, and may name the result itself where nothing else does. */
function secondaLettura(
  ruolo: RuoloColonna,
  intestazione: string,
  radici: ReadonlyMap<RuoloColonna, number>,
): readonly (readonly [RuoloColonna, number])[] {
  const consuntivo = radici.get("consuntivo") ?? 0;
  if (ruolo === "sal" && consuntivo > 0 && /[(%]/.test(intestazione))
    return [["consuntivo", consuntivo - ALTRO_NOME + SECONDA]];
  return [];
}

/** Shares are results only where shares are asked for. */
function areStesseUnita(uno: Candidato, { candidati }: Scena): boolean {
  const isDiQuote = ({ profilo: { percentuali, numeri } }: Candidato) => isQuasiTutto(percentuali, numeri);
  const inPunti = ({ profilo: { cifre } }: Candidato) => cifre.some((una) => una !== null && Math.abs(una) > 1.5);
  if (!isDiQuote(uno)) return true;
  const detti = candidati.filter(({ detto }) => detto?.ruolo === "target");
  const forse = candidati.filter(({ detto, profilo }) => detto === null && profilo.conOperatore > 0);
  return (detti.length > 0 ? detti : forse).every((target) => isDiQuote(target) || !inPunti(target));
}

/** Header words: phrases that headers use, in Italian and English, broken or shortened, else the single words. */
export const testimoneParole: Testimone = (scena) => {
  const senzaConsuntivo = dettiCome(scena, "consuntivo").length === 0;
  const forti = new Set(scena.candidati.flatMap(({ detto }) => (detto?.isDebole === false ? [detto.ruolo] : [])));
  return scena.candidati.flatMap((candidato) => {
    const voti = votiDi(candidato, senzaConsuntivo && areStesseUnita(candidato, scena));
    // A weak word ("Valore", "Previsto") counts only where no strong one names the role.
    return voti.filter(
      ({ ruolo, peso, prova }) =>
        peso <= 0 || MUTI.includes(ruolo) || !(prova.testimone === "parole" && prova.isDebole) || !forti.has(ruolo),
    );
  });
};
