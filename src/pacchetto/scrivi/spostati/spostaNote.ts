import { areaName, parseArea } from "../../formule/indirizzo";
import { spostaArea, spostaPunto, type Scorrimento } from "../../formule/scorrimento";
import type { Pacchetto } from "../../Pacchetto";
import { required } from "../../xml/decodeText";
import { ModificaParte } from "./ModificaParte";

interface Relazione {
  readonly kind: string;
  readonly target: string;
}

/** Comments go with their cells, and away with them. */
function spostaCommenti(xml: string, part: string, scorrimenti: readonly Scorrimento[]): string {
  const parte = new ModificaParte(xml, part);
  while (parte.next()) {
    const { name } = parte.scanner;
    if (name !== "comment" && name !== "threadedComment") continue;
    const area = parseArea(parte.scanner.attribute("ref") ?? "");
    const sua = area && spostaArea(area, scorrimenti);
    if (area && !sua) parte.remove();
    else if (sua) parte.setAttributes({ ref: () => areaName(sua) });
  }
  return parte.toString();
}

const numeroIn = (testo: string, elemento: string): number | null => {
  const trovato = new RegExp(`<x:${elemento}>\\s*(\\d+)\\s*</x:${elemento}>`).exec(testo)?.[1];
  return trovato === undefined ? null : Number(trovato);
};

/**
 * The boxes of the comments, in the old language of drawings: it is no XML that must be well formed, so they are found
 * by their tags. The four corners of an anchor are column, points, row, points, twice.
 */
function spostaRiquadri(vml: string, scorrimenti: readonly Scorrimento[]): string {
  const [righe, colonne] = (["row", "column"] as const).map((axis) => scorrimenti.filter((uno) => uno.axis === axis));
  return vml.replace(/<v:shape\b[^]*?<\/v:shape>/g, (riquadro) => {
    const [row, column] = [numeroIn(riquadro, "Row"), numeroIn(riquadro, "Column")];
    if (row === null || column === null) return riquadro;
    const sua = spostaArea({ top: row, bottom: row, left: column, right: column }, scorrimenti);
    if (!sua) return "";
    return riquadro
      .replace(/(<x:Row>)[^<]*/, `$1${sua.top}`)
      .replace(/(<x:Column>)[^<]*/, `$1${sua.left}`)
      .replace(/(<x:Anchor>)([^<]*)/, (_, apre: string, angoli: string) => {
        const numeri = angoli.split(",").map(Number);
        const mossi = numeri.map((numero, at) =>
          at % 2 === 1 ? numero : ((at % 4 === 0 ? colonne : righe) ?? []).reduce(spostaPunto, numero),
        );
        return `${apre}${numeri.every(Number.isFinite) ? mossi.join(", ") : angoli}`;
      });
  });
}

/** Brings the comments of a sheet along: what they say, and the boxes they are shown in. */
export function spostaNote(
  pacchetto: Pacchetto,
  relations: readonly Relazione[],
  scorrimenti: readonly Scorrimento[],
): void {
  for (const { kind, target } of relations) {
    if (!pacchetto.has(target)) continue;
    const testo = required(pacchetto.text(target), target);
    if (kind === "comments" || kind === "threadedComment")
      pacchetto.setText(target, spostaCommenti(testo, target, scorrimenti));
    if (kind === "vmlDrawing") pacchetto.setText(target, spostaRiquadri(testo, scorrimenti));
  }
}
