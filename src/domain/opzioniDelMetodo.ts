import type { OpzioniScritte } from "./opzioni";
import type { Regole } from "./Politica";
import { POLITICA_STANDARD } from "./politiche";
import type { Target } from "./Valore";

/** The options that a target of a kind can depend on. */
const DEL_TARGET: Readonly<Record<Target["tipo"], readonly (keyof OpzioniScritte)[]>> = {
  numero: ["massimo", "decrescente", "limite", "misura", "mancante"],
  intervallo: ["intervallo", "misura", "mancante"],
  data: ["anno", "giorni", "fasce", "mancante"],
  "si-no": ["mancante"],
  parole: ["limite", "scala", "gradini", "misura", "mancante"],
  composto: [],
  monitoraggio: [],
  eliminato: [],
  mancante: ["massimo", "decrescente", "limite", "misura", "mancante"],
  errore: [],
};

/** Where a method departs from the standard rules, as far as a target of that kind can tell. */
export function opzioniDelMetodo(regole: Regole, anno: number | null, tipo: Target["tipo"]): OpzioniScritte {
  const tutte: OpzioniScritte = {
    ...(anno === null ? {} : { anno }),
    giorni: regole.ritardo.giorniTolleranza,
    fasce: regole.ritardo.fasce,
    massimo: regole.massimo,
    decrescente: regole.decrescente,
    limite: regole.limiteStretto,
    intervallo: regole.fuoriIntervallo,
    scala: regole.sottoScala,
    gradini: regole.scalaOrdinale,
    mancante: regole.consuntivoMancante,
    misura: regole.misura,
  };
  const standard = opzioniStandard();
  return Object.fromEntries(
    DEL_TARGET[tipo].flatMap((chiave) => {
      const valore = tutte[chiave];
      const isDiversa = valore !== undefined && JSON.stringify(valore) !== JSON.stringify(standard[chiave]);
      return isDiversa ? [[chiave, valore]] : [];
    }),
  );
}

function opzioniStandard(): OpzioniScritte {
  const { massimo, decrescente, ritardo, limiteStretto, fuoriIntervallo, sottoScala } = POLITICA_STANDARD;
  return {
    giorni: ritardo.giorniTolleranza,
    fasce: ritardo.fasce,
    massimo,
    decrescente,
    limite: limiteStretto,
    intervallo: fuoriIntervallo,
    scala: sottoScala,
    gradini: POLITICA_STANDARD.scalaOrdinale,
    mancante: POLITICA_STANDARD.consuntivoMancante,
    misura: POLITICA_STANDARD.misura,
  };
}
