import { improntaDi } from "../../confronto/improntaDi";
import type { CruscottoMisurato } from "../../misura/CruscottoMisurato";
import { readImpostazione } from "../../excel/impostazioni";
import type { FoglioPerf, ImpostazioneModificata } from "../../formule/Modifiche";
import type { Rilevazione } from "../../periodo/Rilevazione";
import { IMPOSTAZIONE_IMPRONTE, parseCostruzioni } from "../cartella/costruzioni";
import type { withCartella } from "../cartella/withCartella";

type Contesto = Parameters<Parameters<typeof withCartella>[0]>[0];

/** A cruscotto that a sheet is built from. */
interface Fonte {
  readonly misurato: CruscottoMisurato;
  readonly vista?: Pick<Rilevazione, "al"> | null;
}

/** What a cruscotto says now, to be compared with what it said when a sheet was built from it. */
export function improntaDelFoglio({ misurato, vista = null }: Fonte): string {
  return improntaDi(misurato, vista?.al ?? null);
}

const titoloDi = ({ righe }: FoglioPerf): string => {
  const prima = righe[0]?.[0];
  return prima?.tipo === "testo" ? prima.testo : "";
};

/** The change of setting by which the workbook remembers what these sheets were built from. */
export async function cambioImpronte(
  context: Contesto,
  fogli: readonly FoglioPerf[],
  fonti: readonly Fonte[],
): Promise<readonly ImpostazioneModificata[]> {
  const prima = await readImpostazione(context, IMPOSTAZIONE_IMPRONTE);
  const pagine = fogli.map(titoloDi);
  const altre = parseCostruzioni(prima)
    .map((una) => ({ ...una, pagine: una.pagine.filter((titolo) => !pagine.includes(titolo)) }))
    .filter((una) => una.pagine.length > 0);
  const nuova = {
    pagine,
    fonti: Object.fromEntries(fonti.map((fonte) => [fonte.misurato.cruscotto.foglio, improntaDelFoglio(fonte)])),
  };
  const dopo = JSON.stringify([...altre, nuova]);
  return prima === dopo ? [] : [{ chiave: IMPOSTAZIONE_IMPRONTE, prima, dopo }];
}
