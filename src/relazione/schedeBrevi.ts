import { SCHEDE, type CampoScheda } from "../texts/relazione/relazioneSchede";
import { BIANCA } from "./caselle/caselle";
import type { Casella, ColonnaTabella, RigaTabella, Tabella } from "./caselle/Tabella";
import type { Valori } from "./caselle/Valori";

const CIFRE: ReadonlySet<CampoScheda> = new Set(["budget", "oneri"]);

/** The rows of one card: its heading, then its fields, then its indicators. */
function schedeIn(righe: readonly RigaTabella[]): readonly (readonly RigaTabella[])[] {
  const schede: RigaTabella[][] = [];
  for (const riga of righe) {
    if (riga.stile === "gruppo") schede.push([riga]);
    else schede.at(-1)?.push(riga);
  }
  return schede;
}

/** A programme, its budget and its services are in the resources already; what was typed is nowhere else. */
const GIA_DETTI: ReadonlySet<CampoScheda> = new Set(["programma", "budget", "servizi"]);
const isAltro = (campo: CampoScheda, casella: Casella) =>
  !GIA_DETTI.has(campo) || (casella.tipo === "campo" && !casella.isProposta);

/**
 * The cards as one row an objective, with the fields that somebody wrote: the indicators are in the detail, and a card
 * with nothing of its own is left out.
 */
export function schedeBrevi(tabella: Tabella, valori: Valori): Tabella {
  const campi = Object.entries(SCHEDE.campi) as readonly (readonly [CampoScheda, string])[];
  const righe = schedeIn(tabella.righe).flatMap(([testa, ...sotto]): readonly RigaTabella[] => {
    if (!testa) return [];
    const detti = campi.flatMap(([campo, nome]) => {
      const riga = sotto.find(({ stile, caselle }) => {
        const voce = caselle["voce"];
        return stile === "voce" && voce?.tipo === "testo" && voce.testo === nome;
      });
      const casella = riga?.caselle["testo"];
      const isScritto = casella !== undefined && String(valori.valoreOf(casella)).trim() !== "";
      return isScritto ? [[campo, casella, riga?.caselle["spesa"]] as const] : [];
    });
    if (!detti.some(([campo, casella]) => isAltro(campo, casella))) return [];
    const spesa = detti.find(([campo]) => campo === "oneri")?.[2] ?? BIANCA;
    const caselle = Object.fromEntries(detti.map(([campo, casella]) => [campo, casella]));
    return [{ ...testa, stile: "voce", caselle: { voce: testa.caselle["voce"] ?? BIANCA, ...caselle, spesa } }];
  });
  const colonne: readonly ColonnaTabella[] = [
    { id: "voce", titolo: SCHEDE.colonne.voce, genere: "lungo" },
    ...campi.map(([id, titolo]) => ({ id, titolo, genere: CIFRE.has(id) ? ("numero" as const) : ("lungo" as const) })),
    { id: "spesa", titolo: SCHEDE.colonne.spesa, genere: "quota" },
  ];
  return { ...tabella, colonne, righe };
}
