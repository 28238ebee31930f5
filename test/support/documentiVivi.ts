import { MANCANZE } from "../../src/texts/relazione/mancanze";
import { numero, testo } from "../../src/relazione/caselle/caselle";
import type { Casella, ColonnaTabella, Tabella } from "../../src/relazione/caselle/Tabella";
import { Valori } from "../../src/relazione/caselle/Valori";
import { packDocumento } from "../../src/word/packDocumento";
import { ESITO, POLITICA, rigaDi, SAL, tabellaDi, VOCE } from "./tabelle";

type Riga = readonly [nome: string, sal: number];

/** A summary by prospettiva, with its chart. */
export const quadroVivo = (righe: readonly Riga[]) =>
  tabellaDi({
    id: "quadro",
    titolo: "Quadro di sintesi",
    mancanze: [MANCANZE.daRilevare(1)],
    colonne: [VOCE, SAL, ESITO],
    righe: righe.map(([nome, sal]) =>
      rigaDi(
        nome,
        { voce: testo(nome), sal: numero(sal), esito: testo(sal > 0.9 ? "raggiunto" : "non raggiunto") },
        "gruppo",
      ),
    ),
    grafici: [
      {
        tipo: "barre",
        titolo: "SAL per prospettiva",
        categorie: "voce",
        serie: ["sal"],
        righe: righe.map(([nome]) => nome),
      },
    ],
  });

const CAUSA: ColonnaTabella = { id: "causa", titolo: "Causa dello scostamento", genere: "campo" };
const campo = (scritto: string): Casella => ({ tipo: "campo", testo: scritto, isProposta: false });
/** Deviations, with the column that the user writes in. */
export const scostamentiVivi = (righe: readonly (readonly [string, number, string])[]) =>
  tabellaDi({
    id: "scostamenti",
    genere: "scostamenti",
    capitolo: "3.3",
    titolo: "Scostamenti",
    colonne: [VOCE, SAL, CAUSA],
    righe: righe.map(([nome, sal, causa]) =>
      rigaDi(nome, { voce: testo(nome), sal: numero(sal), causa: campo(causa) }),
    ),
  });

/** A whole document of these tables. */
export const documentoVivo = (...tabelle: readonly Tabella[]) => documentoSu(null, ...tabelle);

/** The same on a template. */
export async function documentoSu(modello: Uint8Array | null, ...tabelle: readonly Tabella[]): Promise<Uint8Array> {
  const dati = {
    tabelle,
    valori: new Valori(tabelle, POLITICA),
    anno: 2020,
    metodo: "Prova",
    soglie: "▼ ◆ ▲",
    copertura: "2 indicatori misurati su 3.",
    oggi: 44_000,
    forma: "integrale",
    indice: "linee guida",
    ente: "",
  } as const;
  const { documento: blob } = await packDocumento(dati, modello ?? undefined);
  return new Uint8Array(await blob.arrayBuffer());
}
