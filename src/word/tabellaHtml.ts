import { coloriCasella } from "../relazione/caselle/coloriEsito";
import { displayCasella } from "../relazione/caselle/displayCasella";
import type { ColonnaTabella, GenereColonna, RigaTabella, StileVoce, Tabella } from "../relazione/caselle/Tabella";
import type { Valori } from "../relazione/caselle/Valori";
import { RELAZIONE } from "../texts/relazione/relazione";
import { soloLeggibili } from "../texts/soloLeggibili";

const ENTITA: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
const inHtml = (testo: string) =>
  soloLeggibili(testo)
    .replace(/[&<>"']/g, (segno) => ENTITA[segno] ?? segno)
    .replaceAll("\n", "<br>");

const CARATTERE = "font-family:Arial,sans-serif;font-size:9pt";
const CELLA = "border:1px solid #A6A6A6;padding:2pt 4pt;vertical-align:top";
const A_DESTRA: ReadonlySet<GenereColonna> = new Set(["numero", "conteggio", "quota", "sal"]);
const SFONDI: Partial<Readonly<Record<StileVoce, string>>> = { totale: "#DCE6F1", gruppo: "#EEF2F7" };
const NORMALI: ReadonlySet<StileVoce> = new Set(["voce", "dettaglio"]);

function cella(riga: RigaTabella, colonna: ColonnaTabella, isPrima: boolean, valori: Valori): string {
  const casella = riga.caselle[colonna.id];
  const colori = coloriCasella(casella, colonna, valori);
  const sfondo = colori?.sfondo ?? SFONDI[riga.stile];
  const stile = [
    CELLA,
    `text-align:${A_DESTRA.has(colonna.genere) ? "right" : "left"}`,
    `font-weight:${NORMALI.has(riga.stile) ? "normal" : "bold"}`,
    ...(sfondo === undefined ? [] : [`background:${sfondo}`]),
    ...(colori ? [`color:${colori.carattere}`] : []),
  ].join(";");
  const testo = inHtml(displayCasella(casella, colonna, valori));
  return isPrima ? `<th scope="row" style="${stile}">${testo}</th>` : `<td style="${stile}">${testo}</td>`;
}

const paragrafi = (righe: readonly string[]) =>
  righe.map((riga) => `<p style="${CARATTERE}">${inHtml(riga)}</p>`).join("");

/**
 * One table as HTML, to be pasted into Word or a mail: with its title, what it says of itself and its notes. Every text
 * is escaped and every style stands on its element, because what receives a paste drops style sheets.
 */
export function tabellaHtml(tabella: Tabella, valori: Valori): string {
  const { titolo, premesse, mancanze, colonne, righe, note } = tabella;
  const testa = colonne
    .map(
      (colonna) => `<th scope="col" style="${CELLA};background:#DCE6F1;text-align:left">${inHtml(colonna.titolo)}</th>`,
    )
    .join("");
  const corpo = righe
    .map((riga) => `<tr>${colonne.map((colonna, at) => cella(riga, colonna, at === 0, valori)).join("")}</tr>`)
    .join("");
  return [
    `<div lang="it" style="${CARATTERE}">`,
    paragrafi([...premesse, ...(mancanze.length === 0 ? [] : [RELAZIONE.incompleta(mancanze)])]),
    `<table style="border-collapse:collapse;${CARATTERE}">`,
    `<caption style="text-align:left;font-weight:bold">${inHtml(titolo)}</caption>`,
    `<thead><tr>${testa}</tr></thead><tbody>${corpo}</tbody></table>`,
    paragrafi(note),
    "</div>",
  ].join("");
}
