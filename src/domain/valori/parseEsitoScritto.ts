import type { EsitoDichiarato } from "../Stabilito";
import { normalize } from "../testo/normalize";
import { testoBreve } from "../testo/testoBreve";

const COSA = "(?:(?:l )?obiettiv[oi] |target |risultat[oi] |indicatore |valore |objective |goal )?";
const FATTO =
  "(?:raggiunt|conseguit|centrat|rispettat|soddisfatt|realizzat|superat|completat|attuat|ottenut)[oaie]|achieved|met|reached|completed|attained|fulfilled";
const DEL_TUTTO = "(?:pienamente|completamente|totalmente|interamente|integralmente|fully|entirely) ";
const IN_PARTE = "(?:parzialmente|solo in parte|in parte|quasi|partially|partly|nearly)";

const FORME: readonly (readonly [EsitoDichiarato, RegExp])[] = [
  [
    "non raggiunto",
    new RegExp(
      `^${COSA}(?:e |is )?(?:non (?:e stato |e )?(?:${FATTO})|not (?:yet )?(?:${FATTO})|unmet|missed|failed|mancat[oa]|fallit[oa]|negativ[oa]|insufficiente|no|n|rosso|red|sotto (?:il )?target|below target|off track)$`,
    ),
  ],
  [
    "parziale",
    new RegExp(
      `^${COSA}(?:${IN_PARTE} (?:${FATTO})|(?:${FATTO}) (?:solo )?(?:in parte|parzialmente)|parziale|parzialmente|in parte|raggiungimento parziale|partial(?:ly)?|giallo|arancio(?:ne)?|ambra|yellow|amber|orange)$`,
    ),
  ],
  [
    "raggiunto",
    new RegExp(
      `^${COSA}(?:e |is )?(?:(?:${DEL_TUTTO})?(?:${FATTO})|(?:${FATTO}) (?:pienamente|al 100%|totalmente)|si|s|yes|y|verde|green|positiv[oa]|ok|in target|on target|on track)$`,
    ),
  ],
];
const SEGNI: readonly (readonly [EsitoDichiarato, string])[] = [
  ["raggiunto", "✓✔✅🟢☑"],
  ["parziale", "🟡🟠"],
  ["non raggiunto", "✗✘❌🔴"],
];

/**
 * The outcome that a body wrote of a row, in words, in colours, in signs; null where a text says none.
 * @example parseEsitoScritto("Non conseguito") //=> "non raggiunto"
 */
export function parseEsitoScritto(text: string): EsitoDichiarato | null {
  const breve = testoBreve(text);
  if (breve === null || breve === "") return null;
  const segno = SEGNI.find(([, segni]) => Array.from(segni).some((uno) => breve.startsWith(uno)));
  if (segno) return segno[0];
  const parole = normalize(breve).replace(/[.!?]+$/, "");
  return FORME.find(([, forma]) => forma.test(parole))?.[0] ?? null;
}
