import { useCallback, useState, type ComponentType } from "react";
import { caricaParte } from "../../actions/caricaParte";
import { CARICA_SCHERMO } from "./caricaSchermo";
import type { NomeSchermo, SchermoProps } from "./elencoSchermi";

type Caricabile = keyof typeof CARICA_SCHERMO;

interface Schermo {
  readonly nome: NomeSchermo;
  /** The screen that is up, null for the one that is there from the start and while another one is loading. */
  readonly Componente: ComponentType<SchermoProps> | null;
  readonly apri: (nome: NomeSchermo) => void;
}

/** Which screen is up; the others are loaded when first opened, and again after a failure (`lazy` would not). */
export function useSchermo(onErrore: (errore: unknown) => void): Schermo {
  const [nome, setNome] = useState<NomeSchermo>("cruscotto");
  const [caricati, setCaricati] = useState<Partial<Record<Caricabile, ComponentType<SchermoProps>>>>({});

  const apri = useCallback(
    (chiesto: NomeSchermo) => {
      setNome(chiesto);
      if (chiesto === "cruscotto") return;
      caricaParte(CARICA_SCHERMO[chiesto]).then(
        (componente) => setCaricati((prima) => ({ ...prima, [chiesto]: componente })),
        (errore: unknown) => {
          setNome((attuale) => (attuale === chiesto ? "cruscotto" : attuale));
          onErrore(errore);
        },
      );
    },
    [onErrore],
  );
  return { nome, Componente: nome === "cruscotto" ? null : (caricati[nome] ?? null), apri };
}
