import type { RuoloColonna } from "../../Cruscotto";
import { accenna } from "../parole/radici";
import type { Voto } from "./Voto";
import type { Candidato, ContoScritto, Scena, Testimone } from "./Scena";

/** A column so called is what its name says, however it is worked out. */
const DETTI: readonly RuoloColonna[] = ["consuntivo", "target", "peso", "baseline"];
/** Compared with these a figure is no achievement. */
const DI_PRIMA: readonly RuoloColonna[] = ["precedente", "baseline", "previsione"];

function isDetta({ detto, intestazione }: Candidato, ruolo: RuoloColonna): boolean {
  return detto ? detto.ruolo === ruolo : accenna(intestazione, ruolo);
}

function voti(uno: Candidato, conto: ContoScritto, scena: Scena): readonly Voto[] {
  const nominati = conto.con.flatMap((colonna) => scena.candidati.find((altro) => altro.colonna === colonna) ?? []);
  if (nominati.length < conto.con.length || (uno.detto && !uno.detto.isDebole && DETTI.includes(uno.detto.ruolo)))
    return [];
  const { genere, quante, su } = conto;
  const prova = { testimone: "formule", cosa: genere, con: [...conto.con, uno.colonna], quante, su } as const;
  const voto = ({ colonna }: Candidato, ruolo: RuoloColonna, peso: number): Voto => ({ colonna, ruolo, peso, prova });
  const hasAltroTarget = scena.candidati.some(
    (altro) => altro !== uno && altro.detto?.ruolo === "target" && !nominati.includes(altro),
  );
  const hasTarget = nominati.some((altro) => isDetta(altro, "target"));
  const isConPrima = nominati.some(({ detto }) => detto !== null && DI_PRIMA.includes(detto.ruolo));
  if (genere === "somma") {
    if (!hasAltroTarget || hasTarget) return [];
    return [
      voto(uno, "consuntivo", 3),
      ...nominati.flatMap((parte) => [
        voto(parte, "componente", 5),
        voto(parte, "consuntivo", -12),
        voto(parte, "target", -6),
      ]),
    ];
  }
  const nessunaCifra = [voto(uno, "consuntivo", -7), voto(uno, "target", -7)];
  if (isConPrima) return [...nessunaCifra, voto(uno, "sal", -7), voto(uno, "scostamento", 5)];
  // Of two figures neither of which is asked for, beside one that is, comes the result itself.
  if (!hasTarget && (hasAltroTarget || genere === "differenza")) return [];
  if (genere === "differenza") return [...nessunaCifra, voto(uno, "sal", -6), voto(uno, "scostamento", 6)];
  const [sopra, sotto] = nominati;
  if (!sopra || !sotto || nominati.some(({ detto }) => detto?.ruolo === "componente")) return [];
  const isGirato = isDetta(sopra, "target") || isDetta(sotto, "consuntivo");
  const [consuntivo, target] = isGirato ? [sotto, sopra] : [sopra, sotto];
  const ruoli = conto.isIncerto && !hasTarget ? [] : [voto(consuntivo, "consuntivo", 3), voto(target, "target", 3)];
  return [...nessunaCifra, voto(uno, "sal", 5), ...ruoli];
}

/** What the formulas of the sheet divide, take away or sum: a ratio to the target is no result, a difference neither. */
export const testimoneFormule: Testimone = (scena) =>
  scena.candidati.flatMap((uno) => (uno.conto ? voti(uno, uno.conto, scena) : []));
