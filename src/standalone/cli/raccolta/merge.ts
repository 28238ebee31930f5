import { contattiDei, fogliDaRaccogliere } from "../../../actions/anno/fogliDaRaccogliere";
import type { FoglioMisurato } from "../../../actions/cartella/misuraFoglio";
import { pianoRaccolta, scriviRaccolta } from "../../../actions/anno/scriviRaccolta";
import type { SenzaPosto } from "../../../modifiche/planRaccolta";
import { rileva } from "../../../periodo/rileva";
import { accoltiDi, type ValoreScelto } from "../../../raccolta/ritorno/accoltiDi";
import { chiManca } from "../../../raccolta/risponde/chiManca";
import { annoDeiFogli } from "../../../raccolta/scheda/componiSchede";
import type { FoglioRaccolto } from "../../../raccolta/FoglioRaccolto";
import { raccogli, type FileTornato } from "../../../raccolta/ritorno/raccogli";
import type { DettoDelFile } from "../../../raccolta/Raccolta";
import type { Ripartizione } from "../../../raccolta/risponde/ripartisci";
import { groupBy } from "../../../domain/groupBy";
import { displayCella } from "../../../domain/numeri/displayCella";
import { letteraOf } from "../../../cruscotto/griglia/letteraOf";
import { fraseColonnaNuova } from "../../../texts/schermi/raccolta/raccolta";
import type { Opzioni } from "../opzioni";
import { chiDi } from "./chiDi";
import { chiJson } from "./chiJson";
import { leggiTornate } from "./leggiTornate";
import { raccoltaJson } from "./raccoltaJson";
import { domandeDiChi } from "./toTableChi";
import { toTableRaccolta } from "./toTableRaccolta";

/** What `--merge` says, once for people and once as JSON; how many values were written. */
export interface DettoDelRitorno {
  readonly tabella: string;
  readonly json: object;
  readonly scritti: number;
}

/** Who answers, as the schede themselves say where nobody is asked again. */
function chiDelleSchede(
  fogli: readonly FoglioRaccolto[],
  files: readonly FileTornato[],
  opzioni: Opzioni,
): Ripartizione {
  const detti = groupBy(
    files.flatMap(({ scheda }) => scheda?.dati?.chi ?? []),
    (chi) => JSON.stringify(chi),
  );
  // A file of another cruscotto among them says otherwise.
  const [comuni] = [...detti.values()].sort((a, b) => b.length - a.length);
  const primo = comuni?.[0];
  if (opzioni.by !== null || !primo || primo.tipo === "sola") return chiDi(fogli, opzioni);
  return chiDi(fogli, { ...opzioni, by: primo.tipo === "foglio" ? "foglio" : primo.intestazione });
}

/** Values that have nowhere to go, once for each file and reason. */
function dettiSenzaPosto(senza: readonly { readonly valore: ValoreScelto; readonly motivo: SenzaPosto }[]) {
  const gruppi = groupBy(senza, ({ valore, motivo }) => `${valore.arrivo.file}\n${motivo}`);
  return [...gruppi.values()].map((suoi): DettoDelFile => ({
    codice: suoi[0].motivo,
    file: suoi[0].valore.arrivo.file,
    righe: suoi.map(({ valore }) => ({
      riga: valore.arrivo.riga,
      nome: valore.riga.misurato.indicatore.nome,
      valore: displayCella(valore.arrivo.valore),
    })),
    altro: "",
  }));
}

/**
 * `--merge`: what came back beside what the open workbook holds; with `--out` the values that nothing stands against go to
 * their cells.
 */
export async function merge(opzioni: Opzioni, letti: readonly FoglioMisurato[]): Promise<DettoDelRitorno> {
  const fogli = fogliDaRaccogliere(letti);
  const files = leggiTornate(opzioni.merge);
  const ripartizione = chiDelleSchede(fogli, files, opzioni);
  const raccolta = raccogli(fogli, files);
  const { al } = opzioni;
  const rilevazioni = al === null ? [] : fogli.map(({ misurato }) => rileva(misurato, al));
  const punti = chiManca(ripartizione, raccolta, rilevazioni);
  const piano = pianoRaccolta(letti, accoltiDi(raccolta));
  if (opzioni.out !== null) await scriviRaccolta(letti, piano);
  const detti = [...raccolta.detti, ...dettiSenzaPosto(piano.senzaPosto)];
  const nuove = piano.colonne.map(({ foglio, celle: [prima] }) => ({
    foglio,
    colonna: prima ? letteraOf(prima.colonna) : "",
    intestazione: String(prima?.dopo.formula ?? ""),
  }));
  const daStampare = { righe: raccolta.righe, detti, punti, anno: annoDeiFogli(fogli), contatti: contattiDei(letti) };
  const inFondo = [
    ...nuove.map(({ foglio, colonna, intestazione }) => fraseColonnaNuova(foglio, colonna, intestazione, "it")),
    ...domandeDiChi(ripartizione),
  ];
  const tabella = toTableRaccolta(raccolta.righe, detti, punti);
  return {
    tabella: inFondo.length === 0 ? tabella : `${tabella}\n\n${inFondo.join("\n")}`,
    json: { ...chiJson(ripartizione), ...raccoltaJson(daStampare), colonneNuove: nuove },
    scritti: opzioni.out === null ? 0 : piano.scritti.length,
  };
}
