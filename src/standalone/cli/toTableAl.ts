import { formatData } from "../../domain/numeri/calendario";
import type { Stato } from "../../domain/Stato";
import { contaDate, contaRighe } from "../../periodo/contaRilevate";
import { domandeDi, type DomandeDiPeriodo } from "../../periodo/domandeDi";
import type { Rilevazione } from "../../periodo/Rilevazione";
import { statoConSegno } from "../../texts/nomiStato";
import { rigaDiTabella, rigaIgnorato, testata } from "./celleDiTabella";
import type { FileMisurato } from "./contratto";
import { spiegaColonne } from "./spiegaColonne";
import { TESTI } from "./testi";
import { fraseDiRiga } from "./monitoraggioJson";

/** What somebody has to look at, in the order of how much. */
const DA_VEDERE: readonly Stato[] = [
  "in ritardo",
  "limite superato",
  "a rischio",
  "da rilevare",
  "da confermare",
  "calcolo da confermare",
];

function tabella(explain: boolean, rilevazione: Rilevazione): readonly string[] {
  const { misurato, righe, al } = rilevazione;
  // What is shown is what was looked at: the column of that day, where there is one.
  const stati = righe.map(({ misurato: { indicatore }, stato, sal, risultato: { cella } }) =>
    rigaDiTabella({ ...indicatore, consuntivo: cella }, sal, statoConSegno(stato)),
  );
  const viste = DA_VEDERE.flatMap((stato) => righe.filter((riga) => riga.stato === stato)).map((riga) => {
    const { responsabile, riga: at } = riga.misurato.indicatore;
    return `  riga ${at + 1}${responsabile === "" ? "" : ` (${responsabile})`}: ${fraseDiRiga(riga, al)}`;
  });
  return [
    `\n${misurato.cruscotto.foglio} al ${formatData(al)}: ${righe.length} indicatori`,
    ...(explain ? spiegaColonne(misurato.cruscotto) : []),
    testata("Stato"),
    ...stati,
    ...(viste.length === 0 ? [] : ["", "Da vedere:", ...viste]),
  ];
}

/** What is to be said once a kind, in a line: the method of `--policy FILE.json` keeps the answers. */
function domandeScritte({ generi, accumulo }: DomandeDiPeriodo): readonly string[] {
  const detti = generi.map(({ genere, righe }) => `«${genere}» (${righe})`).join(", ");
  return [
    ...(generi.length === 0 ? [] : [TESTI.domandaGeneri(detti)]),
    ...(accumulo === 0 ? [] : [TESTI.domandaPeriodi(accumulo)]),
  ];
}

/** What the command line prints for people of a file seen on a day. */
export function toTableAl(
  { file, politica, ignorati }: FileMisurato,
  rilevazioni: readonly Rilevazione[],
  { explain = false }: { readonly explain?: boolean } = {},
): string {
  const date = contaDate(rilevazioni);
  const righe = contaRighe(rilevazioni);
  return [
    `${file} · politica ${politica}`,
    ...rilevazioni.flatMap((una) => tabella(explain, una)),
    `\nDovuti ${righe.dovute}: ${righe.misurate} misurati, ${righe.daConfermare} da confermare, ${righe.mancanti} da rilevare.`,
    `Con una data ${date.righe}: ${date.dovute} dovuti (${date.inTempo} nei tempi, ${date.inRitardo} in ritardo, ${date.daConfermare} da confermare, ${date.mancanti} da rilevare), ${date.anticipate} in anticipo, ${date.nonDovute} non ancora dovuti.`,
    ...domandeScritte(domandeDi(rilevazioni)),
    ...ignorati.map(rigaIgnorato),
  ].join("\n");
}
