import { motivoOf, type Anomalia } from "../../../domain/Anomalia";
import type { CodiceAnomalia } from "../../../domain/codiciAnomalia";
import type { AggregatoMisurato, CruscottoMisurato, IndicatoreMisurato } from "../../../misura/CruscottoMisurato";
import { cellaAnomalia, cellaDi, colonnaDi, type Posizione } from "../celle";
import { colonneIn } from "./risposteA";

const DEI_PESI: ReadonlySet<CodiceAnomalia> = new Set(["pesi-non-100", "peso-mancante", "peso-illeggibile"]);

/** The cell that an anomalia names of the sheet shown: "F12". */
function cellaNominata({ dati }: Anomalia): Posizione | null {
  const [, lettere = "", riga = ""] = (dati && "cella" in dati && /^([A-Z]{1,3})(\d+)$/.exec(dati.cella)) || [];
  return lettere === "" ? null : { riga: Number(riga) - 1, colonna: colonnaDi(lettere) };
}

/** The first cell with a weight among what stands right below a heading, or on top where it is null. */
function cellaDeiPesi({ indicatori, aggregati }: CruscottoMisurato, padre: number | null): Posizione | null {
  const celle = [
    ...aggregati.map(({ nodo }) => ({ padre: nodo.padre, riga: nodo.riga, colonna: nodo.colonnaPeso })),
    ...indicatori.map(({ indicatore: { padre: suo, riga, colonne } }) => ({ padre: suo, riga, colonna: colonne.peso })),
  ];
  const prima = celle.find((una) => una.padre === padre && una.colonna !== null);
  return prima && prima.colonna !== null ? { riga: prima.riga, colonna: prima.colonna } : null;
}

/** The cell to look at for an anomalia of a row. */
export function luogoDellaRiga(una: Anomalia, { indicatore }: IndicatoreMisurato): Posizione {
  return cellaNominata(una) ?? cellaAnomalia(indicatore, una.codice);
}

/** The cell to look at for an anomalia of a heading: its own, or the weights of what it is the mean of. */
export function luogoDelTitolo(una: Anomalia, { nodo }: AggregatoMisurato, misurato: CruscottoMisurato): Posizione {
  const dove = DEI_PESI.has(una.codice) ? cellaDeiPesi(misurato, nodo.id) : cellaNominata(una);
  return dove ?? cellaDi(nodo);
}

const indicatoreDi = ({ indicatori }: CruscottoMisurato, riga: number): IndicatoreMisurato | null =>
  indicatori.find(({ indicatore }) => indicatore.riga === riga) ?? null;

/** The cell that a question about the whole sheet is about; null where it is about none. */
export function luogoDelFoglio(una: Anomalia, misurato: CruscottoMisurato): Posizione | null {
  if (DEI_PESI.has(una.codice)) return cellaDeiPesi(misurato, null);
  if (una.codice === "ente-diverso" || una.codice === "letture-diverse") {
    const { risultati } = misurato.cruscotto;
    const detto = una.codice === "ente-diverso" ? una.dati?.nome : undefined;
    const { riga, colonna } = risultati.find(({ nome }) => nome === detto) ?? risultati[0] ?? {};
    return riga === undefined || colonna === undefined ? null : { riga, colonna };
  }
  if (una.codice === "righe-nascoste") {
    const prima = indicatoreDi(misurato, Number(una.dati?.quali.split(",")[0]) - 1);
    return prima && luogoDellaRiga(una, prima);
  }
  const isDiColonne = una.codice === "colonna-incerta" || motivoOf(una) === "migliaia-o-decimali";
  const [lettera] = isDiColonne && una.dati && "quali" in una.dati ? colonneIn(una.dati.quali) : [];
  const [primo] = misurato.indicatori;
  if (lettera !== undefined && primo) return { riga: primo.indicatore.riga, colonna: colonnaDi(lettera) };
  return cellaNominata(una);
}
