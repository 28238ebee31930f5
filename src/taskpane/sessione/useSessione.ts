import { useCallback, useEffect, useMemo, useState } from "react";
import type { LetturaFoglio, Riuscita } from "../../actions/viste/Azioni";
import { caricaComandi } from "../../actions/caricaComandi";
import { caricaParte } from "../../actions/caricaParte";
import type { ModoScrittura } from "../../formule/sal/formulaDelModo";
import type { Risposta } from "../../modifiche/Risposta";
import { mostraCella } from "../../actions/cartella/mostraCella";
import type { Posto } from "../../cruscotto/Posto";
import type { Politica } from "../../domain/metodo/Politica";
import { POLITICA_STANDARD } from "../../domain/metodo/politiche";
import type { FontiScelte } from "../../actions/file/fileScelti";
import type { RispostaDiPeriodo } from "../../actions/scelte/politica";
import type { SceltaRelazione } from "../../actions/relazione/SceltaRelazione";
import type { Lingua } from "../../texts/lingua";
import { useCartellaInVista, type CartellaDelPannello } from "../cartella/useCartellaInVista";
import { useAnteprima, type AnteprimaAperta } from "../anteprima/useAnteprima";
import { avvisoDiErrore, reportDifetto, type Avviso } from "./avvisi";
import type { Bozza } from "../metodo/bozza";
import { NESSUNA_RICERCA, type Ricerca } from "../indicatore/ricerca";
import type { FoglioNuovo } from "./ContenutoFoglio";
import { useComandi, type Comandi } from "./useComandi";
import type { AzioniCopie } from "./AzioniCopie";
import type { AzioniFotografie } from "./AzioniFotografie";
import { useCopie } from "./useCopie";
import type { AzioniRaccolta } from "../raccolta/AzioniRaccolta";
import type { Cronologia } from "../../actions/viste/Cronologia";
import { useCronologia } from "./useCronologia";
import { useFoglio, type FoglioAttivo } from "./useFoglio";

/** Who types in one cell may go on in the next. */
const ATTESA_MS = 400;

const AZIONI = {
  semafori: "applicaSemafori",
  sintesi: "quadroDiSintesi",
  valori: "trasformaInValori",
  ripristina: "ripristinaFormule",
  annulla: "annulla",
  ripeti: "ripeti",
} as const;

/** What makes each of the sheets that a year begins with: it comes when it is asked for. */
const CREA: Readonly<Record<FoglioNuovo, () => Promise<() => Promise<Riuscita>>>> = {
  esempio: async () => (await caricaParte(() => import("../../actions/anno/creaFoglio"))).creaEsempio,
  modello: async () => (await caricaParte(() => import("../../actions/anno/creaFoglio"))).creaModello,
  cruscotto: async () =>
    (await caricaParte(() => import("../../actions/anno/costruisciCruscotto"))).costruisciCruscotto,
  "anno-nuovo": async () => (await caricaParte(() => import("../../actions/anno/preparaAnno"))).preparaAnno,
};

export interface Sessione {
  readonly foglio: FoglioAttivo;
  readonly comandi: Comandi;
  readonly anteprima: AnteprimaAperta;
  /** What can be taken back and done again; null while it is not known. */
  readonly cronologia: Cronologia | null;
  /** Runs a command and reads the sheet again; resolves to how it ended. */
  readonly esegui: (comando: keyof typeof AZIONI) => Promise<Avviso | null>;
  /** Makes a sheet to begin with and brings it to the front. */
  readonly crea: (cosa: FoglioNuovo) => Promise<Avviso | null>;
  readonly apriAnteprima: (modo?: ModoScrittura) => Promise<Avviso | null>;
  readonly scrivi: () => Promise<void>;
  /** Makes plain cells of a table on the sheet shown, and the preview anew. */
  readonly convertiTabella: (tabella: string) => Promise<void>;
  readonly mostra: (riga: number, colonna: number) => void;
  /** Writes an answer on the sheet shown and reads it again; resolves to how it ended. */
  readonly correggi: (risposta: Risposta) => Promise<Avviso | null>;
  readonly rispondi: (risposta: Risposta) => void;
  readonly usaMetodo: (cambio: string) => void;
  readonly calcolaDaSe: () => void;
  readonly rispondiDiPeriodo: (risposta: RispostaDiPeriodo) => void;
  /** Keeps in the workbook the day that its commands look at. */
  readonly ricordaGiorno: (al: number | null) => void;
  /** Who answers for the corrections: asked once, and kept no longer than the pane is open. */
  readonly autore: string;
  readonly ricordaAutore: (autore: string) => void;
  readonly copie: AzioniCopie;
  readonly fotografie: AzioniFotografie;
  readonly raccolta: AzioniRaccolta;
  readonly relazione: {
    /** What was chosen on its screen, null to begin with what the workbook keeps. */
    readonly scelta: SceltaRelazione | null;
    readonly scegli: (scelta: SceltaRelazione) => void;
    /** The other files, kept while the pane is open; null to begin with what the workbook keeps. */
    readonly fonti: FontiScelte | null;
    readonly scegliFonti: (fonti: FontiScelte) => void;
    /** Builds it as it was last chosen; `onMaiScelta` where it never was. */
    readonly ricostruisci: (onMaiScelta: () => void) => Promise<Avviso | null>;
  };
  /** The whole workbook, and what is done on many of its sheets. */
  readonly cartella: CartellaDelPannello;
  readonly ricerca: {
    readonly ricerca: Ricerca;
    readonly cerca: (ricerca: Ricerca) => void;
    /** The list of indicators is asked for, whatever row is selected. */
    readonly isElenco: boolean;
    readonly setElenco: (isElenco: boolean) => void;
  };
  /** The row whose corrections somebody is about to write; null once its screen has taken it. */
  readonly daCorreggere: Posto | null;
  readonly setDaCorreggere: (posto: Posto | null) => void;
  readonly metodo: {
    /** The method as it is being written on its screen, null while it is the one in use. */
    readonly bozza: Bozza | null;
    readonly setBozza: (bozza: Bozza | null) => void;
  };
  /** Says why something outside a command failed. */
  readonly onErrore: (errore: unknown) => void;
}

/** What the pane knows and can do: the sheet it follows, the commands, the preview. */
export function useSessione(lingua: Lingua): Sessione {
  const foglio = useFoglio();
  const comandi = useComandi(lingua);
  const { annuncia, esegui: runOne } = comandi;
  const { sospendi, lettura } = foglio;
  const onErrore = useCallback(
    (errore: unknown) => {
      reportDifetto(errore);
      annuncia(avvisoDiErrore(errore, lingua));
    },
    [annuncia, lingua],
  );
  const anteprima = useAnteprima(lettura, onErrore);
  // What is about to be written is never a figure that the sheet no longer gives.
  const isAnteprimaSuperata = anteprima.anteprima !== null && foglio.isSuperata && comandi.inCorso === null;
  const { rileggi } = foglio;
  useEffect(() => {
    if (!isAnteprimaSuperata) return;
    const attesa = setTimeout(() => void rileggi(), ATTESA_MS);
    return () => clearTimeout(attesa);
  }, [isAnteprimaSuperata, rileggi]);
  const cronologia = useCronologia(lettura !== null, comandi.inCorso === null);
  const nome = lettura && nomeFoglio(lettura);
  const copie = useCopie(runOne, sospendi);
  const raccolta = useMemo<AzioniRaccolta>(
    () => ({
      esegui: (azione) => runOne("raccolta", azione),
      scrivi: (azione) => runOne("raccolta", (ascolto) => sospendi(() => azione(ascolto))),
    }),
    [runOne, sospendi],
  );
  const [scelta, scegli] = useState<SceltaRelazione | null>(null);
  const [fonti, scegliFonti] = useState<FontiScelte | null>(null);
  const [autore, ricordaAutore] = useState("");
  const fotografie = useMemo<AzioniFotografie>(
    () => ({
      autore,
      scatta: (al, chi, isRifatta) => {
        ricordaAutore(chi);
        void runOne("fotografia", () =>
          sospendi(async () => {
            const { fotografa } = await caricaParte(() => import("../../actions/anno/fotografa"));
            return fotografa({ al, autore: chi, isRifatta });
          }),
        );
      },
    }),
    [autore, runOne, sospendi],
  );
  const correggi = useCallback(
    async (risposta: Risposta) => {
      if (nome === null) return null;
      return runOne("risposta", () =>
        sospendi(async () => {
          const { anteprimaRisposta, rispondi } = await caricaComandi();
          return rispondi(await anteprimaRisposta(nome, risposta));
        }),
      );
    },
    [nome, runOne, sospendi],
  );
  const [ricerca, cerca] = useState(NESSUNA_RICERCA);
  const [isElenco, setElenco] = useState(false);
  const [daCorreggere, setDaCorreggere] = useState<Posto | null>(null);
  const [bozza, setBozza] = useState<Bozza | null>(null);

  const ricostruisci = (onMaiScelta: () => void) =>
    runOne("relazione", async (ascolto) => {
      const { ricostruisciRelazione } = await caricaParte(() => import("../../actions/relazione/scegliRelazione"));
      const riuscita = await sospendi(() => ricostruisciRelazione(fonti ?? undefined, ascolto));
      if (riuscita === null) onMaiScelta();
      return riuscita;
    });
  const cartella = useCartellaInVista(foglio, runOne, ricostruisci);

  return {
    onErrore,
    copie,
    fotografie,
    raccolta,
    cartella,
    ricerca: { ricerca, cerca, isElenco, setElenco },
    daCorreggere,
    setDaCorreggere,
    metodo: { bozza, setBozza },
    relazione: { scelta, scegli, fonti, scegliFonti, ricostruisci },
    foglio,
    comandi,
    anteprima,
    cronologia,
    esegui: (comando) => runOne(comando, () => sospendi(async () => (await caricaComandi())[AZIONI[comando]]())),
    crea: (cosa) =>
      runOne(cosa, () =>
        sospendi(async () => {
          return (await CREA[cosa]())();
        }),
      ),
    apriAnteprima: (modo) =>
      runOne("anteprima", async () => {
        await anteprima.apri(modo);
        return null;
      }),
    scrivi: async () => {
      const daScrivere = anteprima.anteprima;
      if (daScrivere === null) return;
      const esito = await runOne("ricalcola", () =>
        sospendi(async () => (await caricaComandi()).ricalcolaSal(daScrivere, undefined, anteprima.tolte)),
      );
      if (esito !== null && esito.intento !== "error") anteprima.chiudi();
    },
    convertiTabella: async (tabella) => {
      const daRifare = anteprima.anteprima;
      if (daRifare === null) return;
      const esito = await runOne("converti", () =>
        sospendi(async () => (await caricaComandi()).convertiTabella(daRifare.foglio, tabella)),
      );
      if (esito?.intento === "success") await anteprima.apri(daRifare.modo).catch(onErrore);
    },
    mostra: useCallback(
      (riga: number, colonna: number) => {
        if (nome !== null) mostraCella(nome, riga, colonna).catch(onErrore);
      },
      [nome, onErrore],
    ),
    correggi,
    rispondi: useCallback((risposta: Risposta) => void correggi(risposta), [correggi]),
    usaMetodo: useCallback(
      (cambio: string) =>
        void runOne("politica", () =>
          sospendi(async () => {
            const { usaMetodo } = await caricaParte(() => import("../../actions/scelte/politica"));
            return usaMetodo(cambio);
          }),
        ),
      [runOne, sospendi],
    ),
    calcolaDaSe: useCallback(
      () =>
        void runOne("calcolo", () =>
          sospendi(async () => {
            const { calcolaDaSe } = await caricaParte(() => import("../../actions/scelte/calcolo"));
            return calcolaDaSe();
          }),
        ),
      [runOne, sospendi],
    ),
    rispondiDiPeriodo: useCallback(
      (risposta: RispostaDiPeriodo) =>
        void runOne("politica", () =>
          sospendi(async () => {
            const { rispondiDiPeriodo } = await caricaParte(() => import("../../actions/scelte/politica"));
            return rispondiDiPeriodo(risposta);
          }),
        ),
      [runOne, sospendi],
    ),
    ricordaGiorno: useCallback(
      (al: number | null) =>
        void runOne("politica", () =>
          sospendi(async () => {
            const { impostaGiorno } = await caricaParte(() => import("../../actions/scelte/giorno"));
            return impostaGiorno(al);
          }),
        ),
      [runOne, sospendi],
    ),
    autore,
    ricordaAutore,
  };
}

export function nomeFoglio(lettura: LetturaFoglio): string {
  return lettura.tipo === "cruscotto" ? lettura.misurato.cruscotto.foglio : lettura.foglio;
}

/** The method of the last reading; the standard one before the first. */
export function politicaDi(lettura: LetturaFoglio | null): Politica {
  if (lettura === null) return POLITICA_STANDARD;
  return lettura.tipo === "cruscotto" ? lettura.misurato.politica : lettura.politica;
}
