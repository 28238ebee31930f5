import { hasCopertura } from "../domain/sal/copertura";
import { normalize } from "../domain/testo/normalize";
import { RELAZIONE } from "../texts/relazione/relazione";
import { STORICO } from "../texts/relazione/relazioneStorico";
import { SERIE } from "../texts/relazione/relazioneSerie";
import { BIANCA } from "./caselle/caselle";
import type { RigaTabella, Tabella } from "./caselle/Tabella";
import type { Valori } from "./caselle/Valori";
import { colonneBrevi, colonneIntere } from "./colonneBrevi";
import { schedeBrevi } from "./schedeBrevi";

/** How long the document is: what is read and signed, or every table. */
export type Forma = "sintetica" | "integrale";

/** A summary longer than this is read on the detail, which has the same headings. */
const RIGHE_DEL_QUADRO = 30;
/** Charts that say what no table beside them says as well. */
const CON_GRAFICO: ReadonlySet<string> = new Set(["quadro"]);
/** Tables that only list, or count again, what another one of the document shows. */
const RIPETONO: ReadonlySet<string> = new Set(["esiti elenco", "distribuzione"]);

/** Where a year comes from is said once; what is wrong with it stands below. */
function anniBrevi(tabella: Tabella): Tabella {
  const dettoIn = ({ caselle }: RigaTabella, colonna: string) =>
    caselle[colonna]?.tipo === "testo" ? caselle[colonna].testo : "";
  const fonti = [...new Set(tabella.righe.map((riga) => dettoIn(riga, "fonte")))];
  const male = tabella.righe.flatMap((riga) => {
    const detto = dettoIn(riga, "anomalia");
    return detto === "" ? [] : [`${dettoIn(riga, "gruppo")}: ${detto}`];
  });
  return {
    ...tabella,
    premesse: [...tabella.premesse, STORICO.fonti(fonti)],
    colonne: tabella.colonne.filter(({ id }) => id !== "fonte" && id !== "anomalia"),
    note: [...tabella.note, ...male],
  };
}

/** A heading right above another one of the same words says nothing more. */
function senzaTitoliDoppi(righe: readonly RigaTabella[]): readonly RigaTabella[] {
  const nomeOf = ({ caselle }: RigaTabella) =>
    caselle["voce"]?.tipo === "testo" ? normalize(caselle["voce"].testo) : "";
  return righe.filter((riga, at) => {
    const sotto = righe[at + 1];
    return !(isTitolo(riga) && sotto && isTitolo(sotto) && nomeOf(riga) !== "" && nomeOf(riga) === nomeOf(sotto));
  });
}

const isTitolo = ({ stile }: RigaTabella) => stile === "gruppo" || stile === "sottogruppo";

/** A heading has its figure where something is measured; what one row alone lacks is said on that row. */
function dettaglioBreve(tabella: Tabella, valori: Valori): Tabella {
  const righe = senzaTitoliDoppi(tabella.righe);
  return {
    ...tabella,
    righe: righe.map((riga, at) => {
      if (!isTitolo(riga)) return riga;
      const [sola, dopo] = [righe[at + 1], righe[at + 2]];
      const isSola =
        sola !== undefined && !isTitolo(sola) && (dopo === undefined || isTitolo(dopo) || dopo.stile === "totale");
      const sal = riga.caselle["sal"];
      const valore = sal ? valori.valoreOf(sal) : "";
      const poco = riga.caselle["esito"]?.tipo === "testo" ? riga.caselle["esito"] : null;
      if (poco && !isSola) return { ...riga, caselle: { ...riga.caselle, sal: poco } };
      return typeof valore === "number" ? riga : { ...riga, caselle: { ...riga.caselle, sal: BIANCA } };
    }),
  };
}

/** The summary stops where it would be a second detail. */
function quadroBreve(tabella: Tabella): Tabella {
  const senza = (stile: RigaTabella["stile"], righe: readonly RigaTabella[]) =>
    righe.length > RIGHE_DEL_QUADRO ? righe.filter((riga) => riga.stile !== stile) : righe;
  return { ...tabella, righe: senza("sottogruppo", senza("voce", tabella.righe)) };
}

const isMisurata = ({ copertura }: Tabella) => !copertura || (copertura.misurati > 0 && hasCopertura(copertura));

/** Whether a table has something to say that its sentences, or the detail, do not say. */
function isUtile(tabella: Tabella, valori: Valori): boolean {
  const { id, genere, righe, premesse } = tabella;
  const cifreIn = (colonna: string) =>
    righe.some(({ id: riga }) => typeof valori.at({ tabella: id, riga, colonna }) === "number");
  switch (genere) {
    case "verifica":
    case "dossier":
      return false;
    case "esiti":
      return !RIPETONO.has(id) && (id === "esiti per anno" || (righe.length > 1 && cifreIn("% raggiunti")));
    case "quadro":
      return righe.length > 1 && typeof valori.at({ tabella: id, riga: "ente", colonna: "sal" }) === "number";
    case "mappa":
      return cifreIn("media");
    case "cascading":
      if (id === "aree e obiettivi") return true;
      return righe.filter(({ stile }) => stile === "gruppo").length > (id === "individuali" ? 0 : 1) && cifreIn("sal");
    case "serie":
      return premesse.includes(SERIE.daAltriFile);
    case "schede":
      return righe.length > 0;
    case "albero":
    case "dettaglio":
    case "scostamenti":
    case "estratto":
    case "assi":
    case "risorse":
    case "variazioni":
    case "piano":
    case "valutazioni":
    case "tabelle":
    case "nota":
    case "monitoraggio":
      return true;
  }
}

/** Its note names the axes without any row. */
const assiConRighe = (tabella: Tabella): Tabella => ({
  ...tabella,
  righe: tabella.righe.filter(({ stile }) => stile !== "dettaglio"),
});

function scegli(tabella: Tabella, valori: Valori): Tabella {
  if (tabella.id === "esiti per anno") return anniBrevi(tabella);
  if (tabella.genere === "assi") return assiConRighe(tabella);
  if (tabella.genere === "schede") return schedeBrevi(tabella, valori);
  return tabella.genere === "quadro" ? quadroBreve(tabella) : tabella;
}

function breve(tabella: Tabella, valori: Valori): Tabella {
  const grafici = CON_GRAFICO.has(tabella.id) ? tabella.grafici : [];
  const corta = colonneBrevi({ ...scegli(tabella, valori), grafici }, valori);
  return tabella.genere === "dettaglio" ? dettaglioBreve(corta, valori) : corta;
}

/** What stands on the first page, or beside the first table that it is true of, is not said again. */
function senzaRipetere(tabelle: readonly Tabella[], anno: number | null, soglie: string): readonly Tabella[] {
  const dette = new Set<string>();
  return tabelle.map((tabella) => {
    const premesse = tabella.premesse.filter((una) => una !== RELAZIONE.anno(anno) && una !== soglie);
    const mancanze = tabella.mancanze.filter(({ it }) => !dette.has(it));
    for (const { it } of mancanze) dette.add(it);
    return { ...tabella, premesse, mancanze };
  });
}

/**
 * The tables of the short document: each thing once. Lists that another table holds are left out, columns that say nothing
 * too, cards stay where they add to the detail, and what the first page says is not repeated.
 * @param soglie the legend of the thresholds, as the first page has it
 */
export function tabelleSintetiche(
  tabelle: readonly Tabella[],
  valori: Valori,
  { anno, soglie }: { readonly anno: number | null; readonly soglie: string },
): readonly Tabella[] {
  const utili = tabelle.map((una) => breve(una, valori)).filter((una) => isUtile(una, valori));
  return senzaRipetere(utili, anno, soglie).map((una) =>
    una.genere === "scostamenti" && !isMisurata(una) ? { ...una, premesse: [] } : una,
  );
}

/** The word that stands where a SAL is missing is its outcome: beside it, it is not said again. */
function senzaEsitiDoppi(tabella: Tabella, valori: Valori): Tabella {
  const righe = tabella.righe.map((riga) => {
    const { sal, esito } = riga.caselle;
    const detto = sal && esito ? valori.valoreOf(sal) : "";
    const isDoppio = typeof detto === "string" && detto !== "" && esito && valori.valoreOf(esito) === detto;
    return isDoppio ? { ...riga, caselle: { ...riga.caselle, sal: BIANCA } } : riga;
  });
  return { ...tabella, righe };
}

/**
 * How many of it are measured says of a heading how much stands below; of a row its outcome says it. Where that is too
 * little it stands in the place of the mean, as in the summary.
 */
function dettaglioIntero(tabella: Tabella): Tabella {
  const righe = tabella.righe.map((riga) => {
    const { esito } = riga.caselle;
    if (riga.stile === "voce" || riga.stile === "dettaglio")
      return { ...riga, caselle: { ...riga.caselle, misurati: BIANCA } };
    return isTitolo(riga) && esito?.tipo === "testo"
      ? { ...riga, caselle: { ...riga.caselle, sal: esito, esito: BIANCA } }
      : riga;
  });
  return { ...tabella, righe };
}

function intera(tabella: Tabella, valori: Valori): Tabella {
  const { genere } = tabella;
  const sua = genere === "dettaglio" ? dettaglioIntero(tabella) : genere === "assi" ? assiConRighe(tabella) : tabella;
  return senzaEsitiDoppi(colonneIntere(sua, valori), valori);
}

/** The tables of the document in its form. */
export function nellaForma(
  tabelle: readonly Tabella[],
  valori: Valori,
  { forma, ...detto }: { readonly forma: Forma; readonly anno: number | null; readonly soglie: string },
): readonly Tabella[] {
  return forma === "sintetica" ? tabelleSintetiche(tabelle, valori, detto) : tabelle.map((una) => intera(una, valori));
}
