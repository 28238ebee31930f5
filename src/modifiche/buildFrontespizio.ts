import { MARCHIO_FOGLIO_PERF } from "../cruscotto/marchio";
import type { Anomalia } from "../domain/Anomalia";
import { formatData } from "../domain/calendario";
import type { Politica } from "../domain/Politica";
import type { Materiale } from "../relazione/Materiale";
import { FRONTESPIZIO, RELAZIONE } from "../texts/relazione";
import { inVirgolette } from "./espressioni";
import { Foglio, formula, numero, testo } from "./fogliPerf";
import type { Pagina } from "./impaginaRelazione";
import { foglioInFormula } from "./indirizzo";
import type { FoglioPerf } from "./Modifiche";

export interface DatiFrontespizio {
  readonly materiale: Materiale;
  readonly politica: Pick<Politica, "nome" | "soglie">;
  readonly pagine: readonly Pagina[];
  /** Serial of the day it is built. */
  readonly oggi: number;
}

/** Every anomalia that is still open, of rows, headings, sheets and tables. */
function aperteOf({ fogli }: Materiale, pagine: readonly Pagina[]): readonly Anomalia[] {
  const diFogli = fogli.flatMap(({ misurato: { anomalie, indicatori, aggregati } }) => [
    ...anomalie,
    ...indicatori.flatMap((uno) => uno.anomalie),
    ...aggregati.flatMap((uno) => uno.anomalie),
  ]);
  return [...diFogli, ...pagine.flatMap(({ tabelle }) => tabelle.flatMap(({ anomalie }) => anomalie ?? []))];
}

/** The front sheet "Relazione": method, date, coverage, open anomalie, and a link to each table with its state. */
export function buildFrontespizio({ materiale, politica, pagine, oggi }: DatiFrontespizio): FoglioPerf {
  const foglio = new Foglio();
  foglio.add("titolo", testo(`${MARCHIO_FOGLIO_PERF}${FRONTESPIZIO.titolo}`));
  const aperte = aperteOf(materiale, pagine);
  const quante = (gravita: Anomalia["gravita"]) => aperte.filter((una) => una.gravita === gravita).length;
  const somma = (che: "misurati" | "attesi") =>
    materiale.fogli.reduce((tot, { misurato }) => tot + misurato.ente[che], 0);
  const { parziale, raggiunto } = politica.soglie;
  for (const riga of [
    RELAZIONE.anno(materiale.anno),
    FRONTESPIZIO.metodo(politica.nome),
    RELAZIONE.soglie(parziale, raggiunto),
    RELAZIONE.copertura(somma("misurati"), somma("attesi")),
    FRONTESPIZIO.anomalie(quante("errore"), quante("conferma")),
    FRONTESPIZIO.costruita(formatData(oggi)),
  ]) {
    foglio.add("nota", testo(riga));
  }
  const intestazione = foglio.add("intestazione", ...FRONTESPIZIO.colonne.map(testo));
  for (const { nome, tabelle } of pagine) {
    for (const { capitolo, titolo, righe, mancanze } of tabelle) {
      const collegamento = `=HYPERLINK(${inVirgolette(`#${foglioInFormula(nome)}A1`)},${inVirgolette(titolo)})`;
      const stato = mancanze.length === 0 ? FRONTESPIZIO.completa : RELAZIONE.incompleta(mancanze);
      foglio.add("normale", testo(capitolo), formula(collegamento), numero(righe.length, "0"), testo(stato));
    }
  }
  return {
    nome: RELAZIONE.nome,
    righe: foglio.righe,
    stili: foglio.stili,
    larghezze: [12, 60, 10, 60],
    semafori: [],
    righeBloccate: intestazione + 1,
  };
}
