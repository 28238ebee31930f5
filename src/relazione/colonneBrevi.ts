import { esitoOf } from "../domain/sal/esitoOf";
import { testo } from "./caselle/caselle";
import { displayCasella } from "./caselle/displayCasella";
import type { Casella, ColonnaTabella, RigaTabella, Tabella } from "./caselle/Tabella";
import type { Valori } from "./caselle/Valori";

/** Columns for who works on the cruscotti, or for a table that stands alone. */
const FUORI: Readonly<Partial<Record<Tabella["genere"], readonly string[]>>> = {
  estratto: ["daVedere"],
  scostamenti: ["obiettivo"],
  dettaglio: ["misurati"],
  esiti: ["compatibile"],
};
const COPERTURA = ["misurati", "attesi"] as const;

/** The name of an outcome goes where its SAL is missing, or beside a SAL whose sign says another. */
function salConEsito({ caselle }: RigaTabella, colonna: ColonnaTabella, valori: Valori): Casella | undefined {
  const { sal, esito } = caselle;
  const detto = esito ? String(valori.valoreOf(esito)) : "";
  const valore = sal ? valori.valoreOf(sal) : "";
  if (typeof valore === "number") {
    const isSuo = detto === "" || detto === esitoOf(valore, valori.politica.soglie);
    return isSuo ? sal : testo(`${displayCasella(sal, colonna, valori)} ${detto}`);
  }
  return valore === "" && detto !== "" ? testo(detto) : sal;
}

/** One column says figure and outcome: the sign of the figure is the outcome's. */
function unisciEsito(tabella: Tabella, valori: Valori): Tabella {
  const sal = tabella.colonne.find(({ id, genere }) => id === "sal" && genere === "sal");
  if (!sal || !tabella.colonne.some(({ id }) => id === "esito")) return tabella;
  const righe = tabella.righe.map((riga) => {
    const unita = salConEsito(riga, sal, valori);
    return unita ? { ...riga, caselle: { ...riga.caselle, sal: unita } } : riga;
  });
  return { ...tabella, colonne: tabella.colonne.filter(({ id }) => id !== "esito"), righe };
}

/** How much is measured stands beside what is not whole: "2 di 5"; nowhere, where all of it is. */
function unisciCopertura(tabella: Tabella, valori: Valori): Tabella {
  const [misurati, attesi] = COPERTURA.map((che) => tabella.colonne.find(({ id }) => id === che));
  if (!misurati || !attesi || tabella.genere === "esiti") return tabella;
  const cifra = (riga: RigaTabella, che: string) => valori.at({ tabella: tabella.id, riga: riga.id, colonna: che });
  const righe = tabella.righe.map((riga) => {
    const [m, a] = [cifra(riga, "misurati"), cifra(riga, "attesi")];
    const detto = typeof m === "number" && typeof a === "number" && m !== a ? `${m} di ${a}` : "";
    return { ...riga, caselle: { ...riga.caselle, misurati: testo(detto) } };
  });
  const colonne = tabella.colonne.flatMap((una): readonly ColonnaTabella[] =>
    una.id === "attesi" ? [] : una.id === "misurati" ? [{ ...una, genere: "testo" }] : [una],
  );
  return { ...tabella, colonne, righe };
}

const isBianca = (tabella: Tabella, colonna: ColonnaTabella, valori: Valori) =>
  tabella.righe.every(({ caselle }) => displayCasella(caselle[colonna.id], colonna, valori).trim() === "");

/** The cause of a deviation is due where an outcome is not reached: an empty column of it stays, to be written. */
const isDovuta = ({ genere, righe }: Tabella, { id }: ColonnaTabella) =>
  genere === "scostamenti" && id === "causa" && righe.length > 0;

/** What kind of heading a row is tells nothing where all are of one. */
function isTutteUguali({ genere, righe }: Tabella, colonna: ColonnaTabella, valori: Valori): boolean {
  if (genere !== "cascading" || colonna.id !== "di") return false;
  const detti = new Set(righe.map(({ caselle }) => displayCasella(caselle[colonna.id], colonna, valori)));
  return [...detti].filter((detto) => detto !== "").length === 1;
}

/** A column that says one thing of all its rows says it once, above the table. */
function senzaCostanti(tabella: Tabella, valori: Valori): Tabella {
  if (tabella.genere !== "dettaglio") return tabella;
  const voci = tabella.righe.filter(({ stile }) => stile === "voce" || stile === "dettaglio");
  const costanti = tabella.colonne.flatMap((colonna) => {
    const detti = new Set(voci.map(({ caselle }) => displayCasella(caselle[colonna.id], colonna, valori)));
    const [solo = ""] = detti;
    const isSua = colonna.id.startsWith("accanto ") && voci.length > 2 && detti.size === 1 && solo !== "";
    return isSua ? [{ id: colonna.id, detto: `${colonna.titolo}: ${solo}.` }] : [];
  });
  const fuori = new Set(costanti.map(({ id }) => id));
  return {
    ...tabella,
    premesse: [...tabella.premesse, ...costanti.map(({ detto }) => detto)],
    colonne: tabella.colonne.filter(({ id }) => !fuori.has(id)),
  };
}

/** The table without the columns that are blank throughout; the first, which names its rows, may lead to another first. */
export function senzaBianche(tabella: Tabella, valori: Valori): Tabella {
  const colonne = tabella.colonne.filter(
    (colonna) => colonna.genere === "campo" || !isBianca(tabella, colonna, valori),
  );
  return colonne.length === 0 ? tabella : { ...tabella, colonne };
}

/** What a row is, what it had to reach and what it reached: blank it says that it is missing. */
const DOVUTE: ReadonlySet<string> = new Set(["voce", "target", "consuntivo", "sal", "esito"]);

/** A whole table as a document prints it: no column that is blank on every row and that nobody has to write in. */
export function colonneIntere(tabella: Tabella, valori: Valori): Tabella {
  const isDaScrivere = ({ id }: ColonnaTabella) => tabella.righe.some(({ caselle }) => caselle[id]?.tipo === "campo");
  const colonne = tabella.colonne.filter(
    (colonna, at) => at === 0 || DOVUTE.has(colonna.id) || isDaScrivere(colonna) || !isBianca(tabella, colonna, valori),
  );
  return { ...tabella, colonne };
}

/** The table with the columns that tell something: outcome and coverage in one each, none that is blank throughout. */
export function colonneBrevi(tabella: Tabella, valori: Valori): Tabella {
  const fuori = new Set(FUORI[tabella.genere] ?? []);
  const senza = { ...tabella, colonne: tabella.colonne.filter(({ id }) => !fuori.has(id)) };
  const unita = senzaCostanti(unisciCopertura(unisciEsito(senza, valori), valori), valori);
  const colonne = unita.colonne.filter(
    (colonna, at) =>
      at === 0 ||
      isDovuta(unita, colonna) ||
      !(isBianca(unita, colonna, valori) || isTutteUguali(unita, colonna, valori)),
  );
  return { ...unita, colonne };
}
