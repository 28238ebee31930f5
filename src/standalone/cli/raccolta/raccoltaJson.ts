import { formatData } from "../../../domain/numeri/calendario";
import { displayCella } from "../../../domain/numeri/displayCella";
import type { PuntoDi } from "../../../raccolta/risponde/chiManca";
import { contattoDi, type Contatto } from "../../../raccolta/risponde/contatti";
import type { DettoDelFile, RigaArrivata } from "../../../raccolta/Raccolta";
import { fraseDetto, fraseSollecito } from "../../../texts/schermi/raccolta/raccolta";

const rigaJson = ({ riga: { foglio, misurato }, esito, ora, arrivi }: RigaArrivata) => ({
  foglio: foglio.grid.foglio,
  riga: misurato.indicatore.riga + 1,
  nome: misurato.indicatore.nome,
  esito,
  cruscotto: displayCella(ora),
  arrivati: arrivi.map(({ file, chi, data, valore, fonte, causa, nota, motivo }) => ({
    file,
    responsabile: chi,
    data: formatData(data),
    valore: displayCella(valore),
    fonte,
    causa,
    nota,
    motivo,
  })),
});

const puntoJson = (
  { righeMancanti, dovute, inRitardo, ...conti }: PuntoDi,
  anno: number | null,
  contatto: Contatto | null,
) => ({
  ...conti,
  ...(dovute === null ? {} : { dovute, inRitardo }),
  righeMancanti: righeMancanti.map(({ riga: { foglio, misurato }, perche, nota, isDovuta }) => ({
    foglio: foglio.grid.foglio,
    riga: misurato.indicatore.riga + 1,
    nome: misurato.indicatore.nome,
    perche,
    nota,
    ...(isDovuta === null ? {} : { dovuta: isDovuta }),
  })),
  sollecito: fraseSollecito(
    {
      responsabile: conti.responsabile,
      contatto,
      anno,
      daRaccogliere: conti.daRaccogliere,
      nomi: righeMancanti.map(({ riga }) => riga.misurato.indicatore.nome),
    },
    "it",
  ),
});

interface DaStampare {
  readonly righe: readonly RigaArrivata[];
  readonly detti: readonly DettoDelFile[];
  readonly punti: readonly PuntoDi[];
  readonly anno: number | null;
  readonly contatti: ReadonlyMap<string, Contatto>;
}

/** What came back and who is missing, as `--merge --json` prints it. */
export function raccoltaJson({ righe, detti, punti, anno, contatti }: DaStampare) {
  return {
    responsabili: punti.map((punto) => puntoJson(punto, anno, contattoDi(contatti, punto.responsabile))),
    righe: righe.map(rigaJson),
    detti: detti.map((detto) => ({ codice: detto.codice, file: detto.file, testo: fraseDetto(detto, "it") })),
  };
}
