import type { Cruscotto, Ragione } from "../../cruscotto/Cruscotto";
import { letteraOf } from "../../cruscotto/griglia/letteraOf";
import { partiDi } from "../../periodo/partiDi";
import { nomeRuolo } from "../../texts/nomi";
import { testoProva } from "../../texts/schermi/metodo/prove";

const PROVE_MOSTRATE = 4;

const percheDi = ({ prove }: Ragione) => prove.map((prova) => testoProva(prova, letteraOf, "it"));

/** The columns of a sheet with their reasons, as `--explain` adds them to the JSON. */
export function colonneJson({ ragioni, domande }: Cruscotto) {
  return ragioni.map((ragione) => ({
    ruolo: ragione.ruolo,
    colonna: letteraOf(ragione.colonna),
    intestazione: ragione.intestazione,
    certa: !domande.some(({ ruolo, proposta }) => ruolo === ragione.ruolo && proposta === ragione.colonna),
    perche: percheDi(ragione),
  }));
}

/** The parts of the year that have columns of their own: "Parti dell'anno: I trim (D), II trim (E)". */
function partiDette({ indicatori }: Cruscotto): readonly string[] {
  const conParti = indicatori.find((uno) => partiDi(uno).length > 0 && uno.periodo === "");
  if (!conParti) return [];
  const dette = partiDi(conParti).map(({ intestazione, colonna }) => `${intestazione} (${letteraOf(colonna)})`);
  return [`  Parti dell'anno: ${dette.join(", ")}`];
}

/** One line a column: "Consuntivo: colonna G, perché: intestazione «Valore ottenuto»; ...". */
export function spiegaColonne(cruscotto: Cruscotto): readonly string[] {
  const righe = cruscotto.ragioni.map((ragione) => {
    const perche = percheDi(ragione).slice(0, PROVE_MOSTRATE).join("; ");
    return `  ${nomeRuolo(ragione.ruolo, "it")}: colonna ${letteraOf(ragione.colonna)}, perché: ${perche}`;
  });
  return [...righe, ...partiDette(cruscotto)];
}
