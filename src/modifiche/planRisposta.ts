import { groupBy } from "../domain/groupBy";
import type { Correzione, Detto } from "../correzioni/Correzione";
import { isSostituita } from "../correzioni/cose";
import { COLONNE_CORREZIONI, FOGLIO_CORREZIONI, PERCORSO_UNITO } from "../correzioni/correzioni";
import type { AggregatoMisurato, CruscottoMisurato, IndicatoreMisurato } from "../misura/CruscottoMisurato";
import { readFormulaSal, withArgomenti } from "../correzioni/formulaSal";
import { isDelFoglio, type CorrezioniFoglio } from "../correzioni/matchCorrezioni";
import { chiaveDi, postoDelTitolo, postoOf, type Posto } from "../cruscotto/Posto";
import { cellAt, type SheetGrid } from "../cruscotto/griglia/SheetGrid";
import { normalize } from "../domain/testo/normalize";
import {
  argomentiCompletati,
  argomentiRisposti,
  isArgomento,
  NESSUN_ARGOMENTO,
  type RispostaArgomento,
} from "./argomentiRisposti";
import { buildCorrezioni, type NuovaCorrezione } from "./buildCorrezioni";
import { foglioInFormula, indirizzoOf } from "../formule/indirizzo";
import { contenutiDi } from "./lineeCorrezioni";
import type { CellaModificata, Contenuto, Modifiche } from "../formule/Modifiche";
import { contenutoAt } from "../formule/contenutoAt";
import type { Risposta, RispostaRiga } from "./Risposta";
import { soggettoDellaRisposta } from "./soggettoDellaRisposta";

/** What an answer reads: the sheet, what it measures, and "PERF – correzioni" as it is. */
interface FoglioRisposto {
  readonly grid: SheetGrid;
  /** Null on a sheet that was not recognised: then only answers about the sheet can be given. */
  readonly misurato: CruscottoMisurato | null;
  readonly correzioni: CorrezioniFoglio;
  readonly lette: readonly Correzione[];
  /** "PERF – correzioni", null when there is none. */
  readonly esistente: SheetGrid | null;
}

/** An accepted difference is that with the figure that stands there. */
function accettataDi(
  { codice }: Extract<RispostaRiga, { cosa: "accettata" }>,
  { pubblicato }: Pick<IndicatoreMisurato, "pubblicato">,
): Detto {
  const isDiverso = codice === "pubblicato-diverso" && pubblicato !== null;
  return { cosa: "accettata", codice, ...(isDiverso ? { pubblicato: pubblicato.valore } : {}) };
}

function dettoDi(risposta: Exclude<RispostaRiga, RispostaArgomento>, uno: IndicatoreMisurato): Detto {
  if (risposta.cosa === "accettata") return accettataDi(risposta, uno);
  if (risposta.cosa === "sal") return { cosa: "sal", sal: risposta.sal };
  if (risposta.cosa === "esito") return { cosa: "esito", esito: risposta.esito };
  return { cosa: risposta.cosa };
}

/** Why, and who says so, as far as the answer tells. */
function firmaDi(risposta: RispostaRiga): Partial<Pick<NuovaCorrezione, "motivo" | "autore">> {
  if ("motivo" in risposta) return { motivo: risposta.motivo, autore: risposta.autore };
  return risposta.cosa === "accettata" ? { motivo: risposta.nota } : {};
}

/** Whether a line says already what an answer would write. */
function isGiaScritta(vecchia: Correzione, { riga, detto, motivo, autore }: NuovaCorrezione): boolean {
  const isStessa = JSON.stringify(vecchia.detto) === JSON.stringify(detto);
  return isStessa && vecchia.riga === riga && vecchia.motivo === motivo && vecchia.autore === autore;
}

/** The changes of one answer, while they are composed. */
class PianoRisposta {
  readonly celle: CellaModificata[] = [];
  private readonly suCorrezioni = new Map<number, Map<number, Contenuto>>();
  private readonly nuove: NuovaCorrezione[] = [];
  private readonly lette: Map<number, Correzione>;

  constructor(private readonly foglio: FoglioRisposto) {
    this.lette = new Map(foglio.lette.map((una) => [una.posizione, una]));
  }

  /** Writes a line in the place of those it stands for, or below the others. */
  setLinea(nuova: NuovaCorrezione, vecchie: readonly Correzione[]): void {
    const [prima, ...altre] = vecchie.filter(({ detto }) => detto !== null && isSostituita(detto, nuova.detto));
    if (!prima) this.nuove.push(nuova);
    else if (!isGiaScritta(prima, nuova)) {
      contenutiDi(nuova).forEach((contenuto, at) => this.set(prima.posizione, at, contenuto));
      this.lette.set(prima.posizione, { ...nuova, posizione: prima.posizione, parole: prima.parole });
    }
    this.clearLinee(altre);
  }

  /** Empties lines; the row of each stays blank. */
  clearLinee(linee: readonly Correzione[]): void {
    for (const { posizione } of linee) {
      this.lette.delete(posizione);
      for (const colonna of Object.values(COLONNE_CORREZIONI)) {
        this.set(posizione, colonna, { formula: "", formato: "General" });
      }
    }
  }

  /**
   * Points every reference at the row where its line was found: a sort leaves them behind. Where a line is ambiguous
   * its reference tells nothing any more.
   */
  mendRiferimenti(): void {
    const { grid, correzioni } = this.foglio;
    const point = (correzione: Correzione, posto: Posto | null) => {
      if (correzione.riga === (posto?.riga ?? null)) return;
      const formula = posto ? `=ROW(${foglioInFormula(grid.foglio)}${indirizzoOf(posto.riga, posto.colonna)})` : "";
      this.set(correzione.posizione, COLONNE_CORREZIONI.riga, { formula, formato: "0" });
      this.lette.set(correzione.posizione, { ...correzione, ...(posto ?? { riga: null, colonna: null }) });
    };
    for (const [posto, correzione] of correzioni.trovate) point(correzione, posto);
    for (const { correzione, motivo } of correzioni.sospese) if (motivo === "ambigua") point(correzione, null);
  }

  private set(riga: number, colonna: number, contenuto: Contenuto): void {
    const celle = this.suCorrezioni.get(riga) ?? new Map<number, Contenuto>();
    this.suCorrezioni.set(riga, celle.set(colonna, contenuto));
  }

  /** The lines as they will be read. */
  letteDopo(): readonly Correzione[] {
    return [...this.lette.values(), ...this.nuove.map((una) => ({ ...una, posizione: -1, parole: "" }))];
  }

  modifiche(): Modifiche {
    const { esistente, grid } = this.foglio;
    const suCorrezioni = [...this.suCorrezioni].flatMap(([riga, celle]) =>
      [...celle].flatMap(([colonna, dopo]): CellaModificata[] => {
        const prima = esistente ? contenutoAt(esistente, riga, colonna) : dopo;
        return prima.formula === dopo.formula ? [] : [{ riga, colonna, prima, dopo }];
      }),
    );
    const foglio = buildCorrezioni(esistente, this.nuove);
    const celle = [
      { foglio: grid.foglio, celle: this.celle },
      { foglio: FOGLIO_CORREZIONI, celle: suCorrezioni },
    ];
    return {
      comando: "risposta",
      celle: celle.filter((una) => una.celle.length > 0),
      semafori: [],
      fogli: foglio ? [foglio] : [],
      attiva: null,
    };
  }
}

function nuovaOf(misurato: IndicatoreMisurato, grid: SheetGrid, detto: Detto): NuovaCorrezione {
  const { indicatore, percorso } = misurato;
  const scritto = cellAt(grid, indicatore.riga, indicatore.colonne.nome);
  return {
    foglio: grid.foglio,
    ...postoOf(indicatore),
    // A row is excluded before it is read, by what its cell says.
    voce: detto.cosa === "esclusa" && scritto.tipo === "testo" ? scritto.valore.trim() : indicatore.nome,
    percorso: percorso.join(PERCORSO_UNITO),
    descrizione: indicatore.descrizione,
    detto,
    motivo: "",
    autore: "",
  };
}

/** The lines that are about each row, also those that wait for a reason or contradict each other. */
class LineeRighe {
  private readonly trovate;
  private readonly inAttesa;

  constructor({ trovate, sospese }: CorrezioniFoglio) {
    this.trovate = groupBy(trovate, ([posto]) => chiaveDi(posto));
    const daFirmare = sospese.filter(({ motivo }) => motivo === "senza motivo e autore");
    this.inAttesa = groupBy(
      daFirmare.map(({ correzione }) => correzione),
      ({ riga }) => riga,
    );
  }

  of({ indicatore }: IndicatoreMisurato): readonly Correzione[] {
    const trovate = this.trovate.get(chiaveDi(postoOf(indicatore))) ?? [];
    const inAttesa = this.inAttesa.get(indicatore.riga) ?? [];
    return [
      ...trovate.map(([, correzione]) => correzione),
      ...inAttesa.filter(({ voce }) => voce === "" || normalize(voce) === normalize(indicatore.nome)),
    ];
  }
}

/** Whether a line that was shown is still the one that stands there. */
export function isAncoraScritta(linea: Correzione, lette: readonly Correzione[]): boolean {
  const dice = ({ posizione, voce, detto, motivo, autore }: Correzione) =>
    JSON.stringify([posizione, voce, detto, motivo, autore]);
  return lette.some((una) => dice(una) === dice(linea));
}

function addRiga(
  piano: PianoRisposta,
  { grid, correzioni, misurato }: FoglioRisposto,
  uno: IndicatoreMisurato,
  risposta: RispostaRiga,
  linee: readonly Correzione[],
): void {
  const { riga, colonne, salFormula } = uno.indicatore;
  const nellaCella = colonne.sal === null ? null : readFormulaSal(salFormula);
  const prima = nellaCella ?? correzioni.righe.get(chiaveDi(postoOf(uno.indicatore)))?.argomenti ?? NESSUN_ARGOMENTO;
  const argomenti = isArgomento(risposta) ? argomentiRisposti(prima, risposta, uno) : null;
  if (argomenti && nellaCella && colonne.sal !== null) {
    const contenuto = contenutoAt(grid, riga, colonne.sal);
    // Who takes back what he said leaves the rest to PERF.
    const scritti = risposta.cosa === "senza" && misurato ? argomentiCompletati(uno, argomenti, misurato) : argomenti;
    const formula = withArgomenti(String(contenuto.formula), scritti) ?? contenuto.formula;
    if (formula === contenuto.formula) return;
    piano.celle.push({ riga, colonna: colonne.sal, prima: contenuto, dopo: { ...contenuto, formula } });
    return;
  }
  const detto = isArgomento(risposta) ? argomenti && { cosa: "argomenti" as const, argomenti } : dettoDi(risposta, uno);
  if (!detto) return;
  if (detto.cosa === "argomenti" && Object.values(detto.argomenti).every((uno) => uno === null)) {
    piano.clearLinee(linee.filter((una) => una.detto?.cosa === "argomenti"));
    return;
  }
  piano.setLinea({ ...nuovaOf(uno, grid, detto), ...firmaDi(risposta) }, linee);
}

/** A heading can only be accepted as it is: it has no rule of its own. */
function addTitolo(
  piano: PianoRisposta,
  { grid, correzioni }: FoglioRisposto,
  { nodo, percorso, pubblicato }: AggregatoMisurato,
  { risposta }: Extract<Risposta, { su: "righe" }>,
  righe: ReadonlySet<string>,
): void {
  const posto = postoDelTitolo(nodo);
  if (!righe.has(chiaveDi(posto)) || risposta.cosa !== "accettata") return;
  const sue = correzioni.trovate.flatMap(([suo, una]) => (chiaveDi(suo) === chiaveDi(posto) ? [una] : []));
  const voce = { voce: nodo.nome, percorso: percorso.join(PERCORSO_UNITO), descrizione: "" };
  const detto = accettataDi(risposta, { pubblicato });
  piano.setLinea({ foglio: grid.foglio, ...posto, ...voce, detto, motivo: risposta.nota, autore: "" }, sue);
}

interface RispostaPianificata {
  readonly modifiche: Modifiche;
  /** The sheet, and the lines of "PERF – correzioni", as they will be read: to measure what the answer changes. */
  readonly grid: SheetGrid;
  readonly lette: readonly Correzione[];
}

function withFormule(grid: SheetGrid, celle: readonly CellaModificata[]): SheetGrid {
  const formule = grid.formule.map((riga) => [...riga]);
  for (const { riga, colonna, dopo } of celle) (formule[riga] ??= [])[colonna] = String(dopo.formula);
  return { ...grid, formule };
}

/**
 * What one answer changes: the options in a row's own SAL formula where it has one, else a line of
 * "PERF – correzioni". No cell of the user's own is ever changed. Answering the same twice changes nothing,
 * and so does taking back what nobody said.
 */
export function planRisposta(foglio: FoglioRisposto, risposta: Risposta): RispostaPianificata {
  const { grid, correzioni, lette, misurato } = foglio;
  const piano = new PianoRisposta(foglio);
  piano.mendRiferimenti();
  if (risposta.su === "foglio") {
    const soggetto = { foglio: grid.foglio, riga: null, colonna: null, voce: "", percorso: "", descrizione: "" };
    const sue = lette.filter((una) => una.foglio !== "" && isDelFoglio(una, grid.foglio));
    piano.setLinea({ ...soggetto, motivo: "", autore: "", detto: risposta.risposta }, sue);
  } else if (risposta.su === "linee") {
    piano.clearLinee(risposta.linee);
  } else {
    const righe = new Set(risposta.righe.map(chiaveDi));
    const linee = new LineeRighe(correzioni);
    for (const uno of misurato?.indicatori ?? []) {
      if (righe.has(chiaveDi(postoOf(uno.indicatore)))) addRiga(piano, foglio, uno, risposta.risposta, linee.of(uno));
    }
    for (const uno of misurato?.aggregati ?? []) addTitolo(piano, foglio, uno, risposta, righe);
  }
  const modifiche = { ...piano.modifiche(), ...soggettoDellaRisposta(misurato, risposta) };
  return { modifiche, grid: withFormule(grid, piano.celle), lette: piano.letteDopo() };
}
