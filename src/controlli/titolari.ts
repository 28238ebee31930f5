import type { Nodo } from "../cruscotto/Cruscotto";
import type { SheetGrid } from "../cruscotto/griglia/SheetGrid";
import type { Unioni } from "../cruscotto/griglia/Unioni";
import { normalize } from "../domain/testo/normalize";
import type { AggregatoMisurato, CruscottoMisurato } from "../misura/CruscottoMisurato";
import type { Titolare } from "./celleGuardate";

const NESSUNO: Titolare = { tipo: "totale" };

/** The rows below each heading, at any depth, by its id. */
function righeDeiNodi({ cruscotto, indicatori }: CruscottoMisurato): ReadonlyMap<number, ReadonlySet<number>> {
  const righe = new Map<number, Set<number>>(cruscotto.nodi.map(({ id }) => [id, new Set()]));
  for (const { indicatore } of indicatori) {
    for (let id = indicatore.padre; id !== null; id = cruscotto.nodi[id]?.padre ?? null) {
      righe.get(id)?.add(indicatore.riga);
    }
  }
  return righe;
}

/**
 * Whose mean a cell beside the rows holds: that of the heading whose rows its merged area spans, or that begins on its
 * row. Where several begin there it is the narrowest; a mean of the wider says so by what it gathers.
 */
export function titolariAccanto(
  misurato: CruscottoMisurato,
  unioni: Unioni,
): (riga: number, colonna: number) => Titolare {
  const righe = righeDeiNodi(misurato);
  const deiFigli = new Map(misurato.indicatori.map(({ indicatore }) => [indicatore.riga, indicatore.padre]));
  const aggregati = new Map(misurato.aggregati.map((uno) => [uno.nodo.id, uno]));
  const di = (nodo: Nodo | undefined): Titolare => {
    const aggregato = nodo && aggregati.get(nodo.id);
    return aggregato ? { tipo: "nodo", aggregato } : NESSUNO;
  };
  const inizia = (riga: number) =>
    misurato.cruscotto.nodi.findLast(
      ({ id, riga: sua }) => sua === riga || Math.min(...(righe.get(id) ?? [])) === riga,
    );
  return (riga, colonna) => {
    const area = unioni.areaAt(riga, colonna);
    if (!area || area.righe === 1) return di(inizia(riga));
    const coperte = [...deiFigli.keys()].filter((una) => una >= area.riga && una < area.riga + area.righe);
    const contengono = misurato.cruscotto.nodi.filter(({ id }) => coperte.every((una) => righe.get(id)?.has(una)));
    const [minimo] = contengono.sort(
      (a, b) => (righe.get(a.id)?.size ?? 0) - (righe.get(b.id)?.size ?? 0) || b.id - a.id,
    );
    return coperte.length === 0 ? di(inizia(riga)) : di(minimo);
  };
}

const senzaCodice = (nome: string, codice: string | null) =>
  codice !== null && nome.startsWith(codice) ? nome.slice(codice.length) : nome;

/** Whose mean a cell of another sheet holds: that of the heading whose name, or code, stands on its row. */
export function titolariAltrove(
  misurati: readonly CruscottoMisurato[],
  grid: SheetGrid,
): (riga: number, colonna: number) => Titolare {
  const perNome = new Map<string, AggregatoMisurato | null>();
  for (const uno of misurati.flatMap(({ aggregati }) => aggregati)) {
    const { nome, codice } = uno.nodo;
    const nomi = new Set([nome, senzaCodice(nome, codice), codice ?? ""].map(normalize).filter((una) => una !== ""));
    for (const suo of nomi) perNome.set(suo, perNome.has(suo) ? null : uno);
  }
  return (riga, colonna) => {
    const parole = (grid.celle[riga] ?? [])
      .slice(0, colonna)
      .flatMap((una) => (una.tipo === "testo" ? [una.valore] : []));
    const trovati = parole.flatMap((una) => perNome.get(normalize(una)) ?? []);
    const [aggregato] = trovati.sort((a, b) => b.nodo.nome.length - a.nodo.nome.length);
    return aggregato ? { tipo: "nodo", aggregato } : NESSUNO;
  };
}
