import { displayCella } from "../domain/numeri/displayCella";
import { CELLA_VUOTA, type Cella } from "../domain/Cella";
import { contaRighe } from "./contaRilevate";
import type { Fotografia, ParoleDiFotografata, RigaFotografata } from "./Fotografia";
import type { IndicatoreMisurato } from "../misura/CruscottoMisurato";
import type { RigaRilevata, Rilevazione } from "./Rilevazione";

/** The words of a row, by which it is found again. */
export function paroleDi(foglio: string, { indicatore, percorso }: IndicatoreMisurato): ParoleDiFotografata {
  const { codice, nome, descrizione, responsabile } = indicatore;
  return { foglio, percorso, codice: codice ?? "", nome, descrizione, responsabile };
}

/** The target in force: that of the period where the row is measured on it, with the operator of its own column. */
export function targetInVigore({ misurato: { indicatore }, risultato }: RigaRilevata): Cella {
  if (risultato.target !== null) return risultato.target;
  const operatore = displayCella(indicatore.operatore);
  return operatore === ""
    ? indicatore.target
    : { tipo: "testo", valore: `${operatore} ${displayCella(indicatore.target)}` };
}

function fotografata(riga: RigaRilevata, { misurato, al }: Rilevazione, perche: string, nota: string): RigaFotografata {
  const { risultato, sal, dovuto, stato, natura, isDopo } = riga;
  return {
    ...paroleDi(misurato.cruscotto.foglio, riga.misurato),
    ...{ sal, stato, natura, perche, nota, dovuta: dovuto.quota },
    target: targetInVigore(riga),
    risultato: isDopo ? CELLA_VUOTA : risultato.cella,
    giorno: Math.min(risultato.giorno, al),
  };
}

interface Scatto {
  /** The day it is taken, a serial. */
  readonly scattata: number;
  readonly autore: string;
  /** Why a row is where it is, in the words of the sheets. */
  readonly percheDi: (riga: RigaRilevata, al: number) => string;
}

/** Freezes cruscotti as they stand on a day. A result that came later was not there, and is not in it. */
export function fermaRighe(
  rilevazioni: readonly Rilevazione[],
  al: number,
  { scattata, autore, percheDi }: Scatto,
): Fotografia {
  const righe = rilevazioni.flatMap((una) =>
    una.righe.map((riga) => fotografata(riga, una, percheDi(riga, una.al), "")),
  );
  return { al, scattata, autore, copertura: contaRighe(rilevazioni), righe };
}
