import { useEffect, useState } from "react";
import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";

const FORZATI = "(forced-colors: active)";
const SCURO = "(prefers-color-scheme: dark)";

/** In the same letters as the others: its own are wider, and the tabs would not stand in one row. */
const CONTRASTO: Theme = { ...teamsHighContrastTheme, fontFamilyBase: webLightTheme.fontFamilyBase };

/**
 * The Fluent theme that matches Excel's own, or the system's where Excel does not tell.
 * @param readSfondo Background of Excel's theme as "#RRGGBB", null where the host has none.
 */
export function useTema(readSfondo: () => string | null): Theme {
  const [tema, setTema] = useState(() => chooseTema(readSfondo()));
  useEffect(() => {
    const update = (): void => setTema(chooseTema(readSfondo()));
    const domande = [matchMedia(FORZATI), matchMedia(SCURO)];
    for (const domanda of domande) domanda.addEventListener("change", update);
    // Excel raises no event when its theme changes: it is read again when the pane is used.
    window.addEventListener("focus", update);
    return () => {
      for (const domanda of domande) domanda.removeEventListener("change", update);
      window.removeEventListener("focus", update);
    };
  }, [readSfondo]);
  return tema;
}

function chooseTema(sfondo: string | null): Theme {
  if (matchMedia(FORZATI).matches) return CONTRASTO;
  const isScuro = sfondo === null ? matchMedia(SCURO).matches : luminosita(sfondo) < 0.5;
  return isScuro ? webDarkTheme : webLightTheme;
}

function luminosita(colore: string): number {
  const [rosso = 0, verde = 0, blu = 0] = [1, 3, 5].map((da) => parseInt(colore.slice(da, da + 2), 16) / 255);
  return 0.299 * rosso + 0.587 * verde + 0.114 * blu;
}
