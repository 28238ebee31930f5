import type { RuoloColonna } from "../../Cruscotto";
import { isTestaDiAndamento } from "../../../domain/verso/parseVersoScritto";
import { accenna } from "../parole/radici";
import { isGerarchia } from "../parole/ruoli";
import type { PosizioneColonna } from "./Prova";
import type { Voto } from "./Voto";
import { dettiCome, isQuasiTutto, type Candidato, type Scena, type Testimone } from "./Scena";

const NUMERICI: readonly RuoloColonna[] = ["peso", "target", "consuntivo", "sal"];
const NOMI_DETTI: readonly RuoloColonna[] = ["indicatore", "formula", "obiettivo", "strategico"];
const QUOTA_DI_RIGHE = 0.8;

/** The first column whose words name a figure; Infinity where none does. */
function primaCifra({ candidati }: Scena): number {
  const dette = candidati.filter(({ detto }) => detto !== null && NUMERICI.includes(detto.ruolo));
  return Math.min(...dette.map(({ colonna }) => colonna));
}

const isDiNomi = ({ profilo }: Candidato) => isQuasiTutto(profilo.nomi, profilo.piene);
const isDiFrasi = ({ profilo }: Candidato) => isQuasiTutto(profilo.frasi, profilo.piene, 0.4);
const isMuta = ({ detto }: Candidato) => detto === null;
const isDiFigure = ({ profilo: { numeri, date, siNo, piene } }: Candidato) => isQuasiTutto(numeri + date + siNo, piene);
const isDOperatori = ({ profilo }: Candidato) => isQuasiTutto(profilo.operatori, profilo.piene);

/** The words of the names stand first, before the figures; what follows them says more. */
function votiDeiTesti(scena: Scena): readonly Voto[] {
  const limite = primaCifra(scena);
  const muti = scena.candidati.filter((uno) => isMuta(uno) && isDiNomi(uno));
  const brevi = muti.filter((uno) => !isDiFrasi(uno));
  const prima = (brevi.length > 0 ? brevi : muti).find(({ colonna }) => colonna < limite) ?? null;
  return muti.flatMap((uno): Voto[] => {
    if (uno === prima) return [voto(uno, "indicatore", 1, "primo-testo", null)];
    if (uno.colonna > limite) return prima ? [voto(uno, "indicatore", -0.7, "dopo-cifre", null)] : [];
    return [voto(uno, "formula", uno.intestazione === "" ? 2.5 : 0.5, "dopo-nomi", prima?.colonna ?? null)];
  });
}

function voto(
  { colonna }: Candidato,
  ruolo: RuoloColonna,
  peso: number,
  cosa: PosizioneColonna,
  accanto: number | null,
): Voto {
  return { colonna, ruolo, peso, prova: { testimone: "posto", cosa, accanto } };
}

/** Signs under the word "Target": the figures stand in the next column that holds something. */
function votiDellOperatore({ candidati }: Scena): readonly Voto[] {
  return candidati.flatMap((uno, at): Voto[] => {
    if (uno.detto?.ruolo !== "target" || !isDOperatori(uno)) return [];
    const valori = candidati.slice(at + 1).find(({ profilo }) => profilo.piene > 0);
    return valori && isMuta(valori) ? [voto(valori, "target", 6, "accanto-operatore", uno.colonna)] : [];
  });
}

/** Figures beside a column of signs, where no word names a target: the signs are theirs, whatever "Valore" may be. */
function votiAccantoAiSegni(scena: Scena): readonly Voto[] {
  const { candidati } = scena;
  const at = candidati.findIndex((uno) => isDOperatori(uno) && uno.detto?.ruolo !== "target");
  const segni = candidati[at];
  if (!segni || dettiCome(scena, "target").length > 0) return [];
  const isForse = (uno: Candidato | undefined): uno is Candidato =>
    uno !== undefined && (isMuta(uno) || uno.detto?.isDebole === true) && isDiFigure(uno);
  const accanto = [candidati[at + 1], candidati[at - 1]].filter(isForse);
  const [unica, altra] = accanto;
  return unica && !altra ? [voto(unica, "target", 8, "accanto-operatore", segni.colonna)] : [];
}

/** A weak word of a level after the names says who answers for the row, or of what kind it is. */
function votiDeiLivelli(scena: Scena): readonly Voto[] {
  const nome = scena.candidati.find(({ detto }) => detto?.ruolo === "indicatore" || detto?.ruolo === "formula");
  if (!nome) return [];
  return scena.candidati.flatMap((uno): Voto[] => {
    const { detto } = uno;
    if (!detto?.isDebole || !isGerarchia(detto.ruolo) || uno.colonna < nome.colonna) return [];
    const risponde = detto.ruolo === "area" ? [voto(uno, "responsabile", 4, "dopo-nomi", nome.colonna)] : [];
    return [voto(uno, detto.ruolo, -6, "dopo-nomi", nome.colonna), ...risponde];
  });
}

/** A bare "%" after the result is what was reached of the target. */
function votiDelPercento(scena: Scena): readonly Voto[] {
  const consuntivi = dettiCome(scena, "consuntivo");
  return consuntivi.flatMap((consuntivo, at) => {
    const prossimo = consuntivi[at + 1]?.colonna ?? Infinity;
    const percento = scena.candidati.find(
      (uno) => uno.colonna > consuntivo.colonna && isMuta(uno) && /(?:^|\s)%$/.test(uno.intestazione),
    );
    const isSuo = percento !== undefined && (at === 0 || percento.colonna < prossimo);
    return isSuo ? [voto(percento, "sal", 4, "dopo-consuntivo", consuntivo.colonna)] : [];
  });
}

/** "Indicatori" with a code each beside their "Descrizione indicatore": the first gathers, the second is measured. */
function votiDeiDescritti(scena: Scena): readonly Voto[] {
  const [nome] = dettiCome(scena, "indicatore");
  const [descrizione] = dettiCome(scena, "formula");
  const isDescritto = descrizione && /indicator/i.test(descrizione.intestazione);
  if (!nome || !isDescritto || dettiCome(scena, "obiettivo").length > 0) return [];
  if (!isQuasiTutto(nome.profilo.nomiConCodice, nome.profilo.testi)) return [];
  return [
    voto(nome, "obiettivo", 12, "descrive-indicatore", descrizione.colonna),
    voto(descrizione, "indicatore", 6, "descrive-indicatore", nome.colonna),
  ];
}

/** Words that may be the names of the rows, where no other column is so called and none tells them apart as well. */
function isForseNome(uno: Candidato, { candidati, righe }: Scena): boolean {
  if (!isDiNomi(uno) || isDiFrasi(uno) || uno.profilo.piene < righe * QUOTA_DI_RIGHE) return false;
  return !candidati.some(
    (altro) =>
      altro !== uno &&
      ((altro.detto !== null && NOMI_DETTI.includes(altro.detto.ruolo)) ||
        (isMuta(altro) && isDiNomi(altro) && !isDiFrasi(altro) && altro.profilo.distinti >= uno.profilo.distinti)),
  );
}

/** Arrows after the result, under "Trend" or under nothing, tell how it went: no direction is taken from them. */
function votiDegliAndamenti(scena: Scena): readonly Voto[] {
  const detti = dettiCome(scena, "consuntivo");
  const accennati = scena.candidati.filter((uno) => isMuta(uno) && accenna(uno.intestazione, "consuntivo"));
  const consuntivo = (detti.length > 0 ? detti : accennati).at(-1);
  return scena.candidati.flatMap((uno): Voto[] => {
    if (uno.profilo.versi === 0 || (uno.detto !== null && uno.detto.ruolo !== "verso")) return [];
    const isDopo = consuntivo !== undefined && uno.colonna > consuntivo.colonna;
    if (!isTestaDiAndamento(uno.intestazione, isDopo)) return [];
    const accanto = consuntivo?.colonna ?? null;
    return [
      voto(uno, "verso", -20, "dopo-consuntivo", accanto),
      voto(uno, "scostamento", 4, "dopo-consuntivo", accanto),
    ];
  });
}

/** "SETTORE LAVORI PUBBLICI" over words that differ on every row, where no other words may be the names. */
function votiAlPostoDelNome({ candidati, righe }: Scena): readonly Voto[] {
  const isNome = ({ detto }: Candidato) =>
    detto !== null && (NOMI_DETTI.includes(detto.ruolo) || isGerarchia(detto.ruolo));
  if (candidati.some((uno) => isNome(uno) || (isMuta(uno) && isDiNomi(uno)))) return [];
  const [unica, altra] = candidati.filter((uno) => uno.detto?.ruolo === "responsabile" && isDiNomi(uno));
  const isDistinta = unica && !altra && unica.profilo.piene === righe && unica.profilo.distinti === righe;
  return isDistinta ? [voto(unica, "indicatore", 10, "al-posto-del-nome", null)] : [];
}

/** Words at the right of everything, under no header: notes. */
function votiDellaNota(scena: Scena): readonly Voto[] {
  const { candidati, righe } = scena;
  const ultima = Math.max(
    -1,
    ...candidati.filter(({ intestazione }) => intestazione !== "").map(({ colonna }) => colonna),
  );
  const note = candidati.find(({ colonna, profilo }) => colonna > ultima && profilo.testi > 0);
  // Beside every row, where no words name a result, they may tell it.
  const isRacconto = note !== undefined && isQuasiTutto(note.profilo.piene, righe, 0.8) && isDiFrasi(note);
  if (!note || (isRacconto && dettiCome(scena, "consuntivo").length === 0)) return [];
  return isForseNome(note, scena) ? [] : [voto(note, "nota", 3, "ultima-senza-testa", null)];
}

/** Figures that no words name stand beside the target, or beside the result. */
function votiAccanto(scena: Scena): readonly Voto[] {
  const [target] = dettiCome(scena, "target");
  const [consuntivo] = dettiCome(scena, "consuntivo");
  return scena.candidati
    .filter(isMuta)
    .flatMap((uno): Voto[] => [
      ...(target && uno.colonna === target.colonna + 1
        ? [voto(uno, "consuntivo", 0.5, "accanto-target", target.colonna)]
        : []),
      ...(consuntivo && uno.colonna === consuntivo.colonna - 1
        ? [voto(uno, "target", 0.5, "dopo-consuntivo", consuntivo.colonna)]
        : []),
    ]);
}

/** Where a column stands among the others. */
export const testimonePosto: Testimone = (scena) => [
  ...votiDeiTesti(scena),
  ...votiDellOperatore(scena),
  ...votiAccantoAiSegni(scena),
  ...votiDeiLivelli(scena),
  ...votiDelPercento(scena),
  ...votiDeiDescritti(scena),
  ...votiAlPostoDelNome(scena),
  ...votiDegliAndamenti(scena),
  ...votiDellaNota(scena),
  ...votiAccanto(scena),
];
