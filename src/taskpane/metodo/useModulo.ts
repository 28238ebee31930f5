import { useMemo } from "react";
import type { Politica } from "../../domain/metodo/Politica";
import type { LetturaPolitica, RifiutoPolitica } from "../../domain/metodo/readPolitica";
import { CAMPI_METODO } from "../../domain/metodo/scelteDelMetodo";
import { TESTI_METODO, type TestiMetodo } from "../../texts/schermi/metodo/schermoMetodo";
import { usePannello } from "../contestoPannello";
import { isUgualeInTutto } from "../../domain/isUgualeInTutto";
import { bozzaDelMetodo, politicaOf, withCampi, type Bozza } from "./bozza";

/** The method being written, and what its fields need. */
export interface ModuloMetodo {
  readonly bozza: Bozza;
  readonly letta: LetturaPolitica;
  /** It says something else than the method in use. */
  readonly isCambiato: boolean;
  readonly cambia: (campi: Partial<Bozza>) => void;
  /** What is wrong in a field, by its name in the method; null where it is not the one. */
  readonly erroreDi: (campo: string) => string | null;
}

/** The form of a method: the one in use until a field changes. */
export function useModulo(
  inUso: Politica,
  scritta: Bozza | null,
  onScritta: (bozza: Bozza | null) => void,
): ModuloMetodo {
  const { lingua } = usePannello();
  const testi = TESTI_METODO[lingua];
  const bozza = useMemo(() => scritta ?? bozzaDelMetodo(inUso, lingua), [scritta, inUso, lingua]);
  const letta = useMemo(() => politicaOf(bozza), [bozza]);
  return {
    bozza,
    letta,
    isCambiato: scritta !== null && (!letta.ok || !isUgualeInTutto(letta.politica, inUso)),
    cambia: (campi) => onScritta(withCampi(bozza, campi, testi.modificato)),
    erroreDi: (campo) => {
      if (letta.ok || !isDentro(letta.rifiuto.campo, campo)) return null;
      return testi.attese[letta.rifiuto.attesa];
    },
  };
}

function isDentro(dove: string, campo: string): boolean {
  return dove === campo || dove.startsWith(`${campo}.`);
}

/** The name on the screen of the field that a refusal is about. */
export function nomeDelCampo({ campo }: RifiutoPolitica, testi: TestiMetodo): string {
  const nomi: readonly (readonly [campo: string, nome: string])[] = [
    ["nome", testi.nome],
    ["medie.priorita.nomi", testi.nomiPriorita],
    ["medie.priorita.eccezioni", testi.eccezioniPriorita],
    ...CAMPI_METODO.map((uno) => [uno, testi.campi[uno].nome] as const),
    ["soglie", testi.gruppi.soglie],
    ["monitoraggio", testi.gruppi.monitoraggio],
  ];
  return nomi.find(([nome]) => isDentro(campo, nome))?.[1] ?? campo;
}
