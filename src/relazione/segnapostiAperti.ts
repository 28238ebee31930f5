import { DOCUMENTO } from "../texts/relazione/documento";
import { capitoliIntitolati } from "./capitoli";
import { displayCasella } from "./caselle/displayCasella";
import type { Tabella } from "./caselle/Tabella";
import type { Valori } from "./caselle/Valori";
import type { Indice } from "../texts/relazione/indici";

/** A place of the document that is still to be written. */
export interface Segnaposto {
  readonly dove: string;
  readonly che: string;
}

function neiCampi(tabella: Tabella, valori: Valori): readonly Segnaposto[] {
  return tabella.colonne.flatMap((colonna) => {
    const vuoti = tabella.righe.filter(({ caselle }) => {
      const casella = caselle[colonna.id];
      return casella?.tipo === "campo" && displayCasella(casella, colonna, valori).trim() === "";
    });
    return vuoti.length === 0
      ? []
      : [{ dove: tabella.titolo, che: DOCUMENTO.campiVuoti(colonna.titolo, vuoti.length) }];
  });
}

/**
 * What the document still asks for: the name of the body, the chapters that nobody wrote, the fields of its tables that are
 * blank. Empty where it may go out.
 * @param tabelle those of the document, as it prints them
 * @param ente the name of the body, as the sheets say it; "" where they do not
 */
export function segnapostiAperti(
  tabelle: readonly Tabella[],
  valori: Valori,
  { indice, ente }: { readonly indice: Indice; readonly ente: string },
): readonly Segnaposto[] {
  const capitoli = capitoliIntitolati(tabelle, indice, valori).flatMap(
    ({ numero, titolo, daScrivere, hasSotto, tabelle: sue }): readonly Segnaposto[] => {
      const manca = daScrivere ?? (sue.length === 0 && !hasSotto ? DOCUMENTO.senzaTabelle : null);
      return manca === null || (daScrivere !== null && sue.length > 0)
        ? []
        : [{ dove: `${numero} ${titolo}`.trim(), che: manca }];
    },
  );
  return [
    ...(ente === "" ? [{ dove: DOCUMENTO.primaPagina, che: DOCUMENTO.enteDaScrivere }] : []),
    ...capitoli,
    ...tabelle.flatMap((tabella) => neiCampi(tabella, valori)),
  ];
}
