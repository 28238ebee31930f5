import { createContext, useContext, useEffect, useMemo, useState } from "react";
import type { Lingua } from "../../texts/lingua";
import { keepPreferenza, readPreferenza } from "./preferenze";

/** A language, or whatever Excel speaks. */
export const SCELTE_LINGUA = ["excel", "it", "en"] as const;
type SceltaLingua = (typeof SCELTE_LINGUA)[number];

function readScelta(): SceltaLingua {
  const conservata = readPreferenza("lingua");
  return SCELTE_LINGUA.find((una) => una === conservata) ?? "excel";
}

function linguaOf(scelta: SceltaLingua, linguaDiExcel: Lingua): Lingua {
  return scelta === "excel" ? linguaDiExcel : scelta;
}

/** The language of the pane and of the ribbon's answers, as this user last chose it. */
export function linguaScelta(linguaDiExcel: Lingua): Lingua {
  return linguaOf(readScelta(), linguaDiExcel);
}

interface LinguaDelPannello {
  readonly lingua: Lingua;
  readonly scelta: SceltaLingua;
  readonly scegli: (scelta: SceltaLingua) => void;
}

/** The language of the pane, applied at once when it is chosen, also to the document. */
export function useLinguaDelPannello(linguaDiExcel: Lingua): LinguaDelPannello {
  const [scelta, setScelta] = useState(readScelta);
  const lingua = linguaOf(scelta, linguaDiExcel);
  useEffect(() => {
    document.documentElement.lang = lingua;
  }, [lingua]);
  return useMemo(
    () => ({
      lingua,
      scelta,
      scegli: (nuova) => {
        keepPreferenza("lingua", nuova);
        setScelta(nuova);
      },
    }),
    [lingua, scelta],
  );
}

export const ContestoLingua = createContext<LinguaDelPannello>({
  lingua: "it",
  scelta: "excel",
  scegli: () => undefined,
});

export function useLingua(): LinguaDelPannello {
  return useContext(ContestoLingua);
}
