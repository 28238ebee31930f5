import { formatIso } from "../../domain/numeri/calendario";
import { displayCella } from "../../domain/numeri/displayCella";
import type { Andamento, RigaNelTempo } from "../../periodo/andamentoDi";
import type { Fotografia } from "../../periodo/Fotografia";

/** A snapshot that the file holds: when it is of, when and by whom it was taken, how much was known. */
export const fotografiaJson = ({ al, scattata, autore, copertura, righe }: Fotografia) => ({
  ...{ al: formatIso(al), scattata: formatIso(scattata), autore },
  righe: { fotografate: righe.length, ...copertura },
});

const andamentoJson = ({ prima, ultimo, variazione, proiezione }: Andamento) => ({
  da: formatIso(prima.giorno),
  a: formatIso(ultimo.giorno),
  variazione,
  proiezione: proiezione && { ...proiezione, al: formatIso(proiezione.al) },
});

/** A row in the snapshots, and how it moved; nothing where it is in none and no two days of it are known. */
export function nelTempoJson({ fotografate, andamento }: RigaNelTempo) {
  return {
    ...(fotografate.length > 0 && {
      fotografie: fotografate.map(({ al, riga: { giorno, target, risultato, sal, stato } }) => ({
        ...{ al: formatIso(al), dato: formatIso(giorno) },
        ...{ target: displayCella(target), consuntivo: displayCella(risultato), sal, stato },
      })),
    }),
    ...(andamento && { andamento: andamentoJson(andamento) }),
  };
}
