import { propostaIn } from "../domain/Anomalia";
import type { CruscottoMisurato, IndicatoreMisurato } from "../misura/CruscottoMisurato";
import { readFormulaSal } from "../correzioni/formulaSal";
import { measureRiga } from "../misura/riga/measureRiga";
import type { ArgomentiValori } from "../domain/sal/measureValori";
import { parseOpzioni, printOpzioni, type OpzioniScritte } from "../domain/metodo/opzioni";

import { argomentiOf } from "../formule/sal/formulaSal";
import type { ArgomentoDetto, RispostaRiga } from "./Risposta";

export const NESSUN_ARGOMENTO: ArgomentiValori = { verso: null, tipo: null, opzioni: null };

/** An answer that is an argument of PERF.SAL. */
export type RispostaArgomento = Extract<RispostaRiga, { cosa: "verso" | "tipo" | "opzione" | "proposta" | "senza" }>;

export function isArgomento(risposta: RispostaRiga): risposta is RispostaArgomento {
  return ["verso", "tipo", "opzione", "proposta", "senza"].includes(risposta.cosa);
}

const METODO = /(?:^|;)\s*metodo\s*:.*$/i;

/** One option among the row's own, before those that PERF copied from the method. */
function withOpzione(opzioni: string | null, nuova: string): string {
  const nomeOf = (opzione: string) => opzione.split("=")[0]?.trim().toLowerCase();
  const scritte = opzioni ?? "";
  const metodo = METODO.exec(scritte)?.[0].replace(/^[;\s]+/, "") ?? "";
  const proprie = scritte
    .replace(METODO, "")
    .split(";")
    .map((una) => una.trim());
  return [...proprie.filter((una) => una !== "" && nomeOf(una) !== nomeOf(nuova)), nuova, metodo]
    .filter((una) => una !== "")
    .join("; ");
}

/** The figure proposed for a consuntivo in words, null where there is none. */
function propostaOf({ anomalie }: IndicatoreMisurato): string | null {
  return anomalie.map(propostaIn).find((una) => una !== null) ?? null;
}

/** Options that are not of the language say nothing, and go with the first that is taken away. */
function withoutArgomento(prima: ArgomentiValori, argomento: ArgomentoDetto): ArgomentiValori {
  if (argomento === "verso" || argomento === "tipo") return { ...prima, [argomento]: null };
  const { proprie, delMetodo } = parseOpzioni(prima.opzioni ?? "") ?? { proprie: {}, delMetodo: {} };
  const restano = Object.fromEntries(Object.entries(proprie).filter(([nome]) => nome !== argomento)) as OpzioniScritte;
  return { ...prima, opzioni: printOpzioni({ proprie: restano, delMetodo }) };
}

/** The arguments of a row once it is answered; null when the answer does not suit the row. */
export function argomentiRisposti(
  prima: ArgomentiValori,
  risposta: RispostaArgomento,
  uno: IndicatoreMisurato,
): ArgomentiValori | null {
  switch (risposta.cosa) {
    case "verso": {
      const { verso } = uno.verso;
      const contrario = verso === "crescente" ? "decrescente" : "crescente";
      const detti = { presunto: verso, contrario, crescente: "crescente", decrescente: "decrescente" } as const;
      return { ...prima, verso: detti[risposta.verso] };
    }
    case "tipo":
      return { ...prima, tipo: risposta.tipo };
    case "opzione":
      return { ...prima, opzioni: withOpzione(prima.opzioni, risposta.opzione) };
    case "proposta": {
      const proposta = propostaOf(uno);
      if (proposta === null) return null;
      return { ...prima, opzioni: withOpzione(prima.opzioni, `consuntivo=${proposta}`) };
    }
    case "senza":
      return withoutArgomento(prima, risposta.argomento);
  }
}

/**
 * The arguments that PERF writes in the formula of a row of which the user says only so much: with its own direction and
 * kind beside them, the cell still shows what is measured.
 */
export function argomentiCompletati(
  uno: IndicatoreMisurato,
  detti: ArgomentiValori,
  { politica, anno }: Pick<CruscottoMisurato, "politica" | "anno">,
): ArgomentiValori {
  const { misura, verso } = measureRiga(
    uno.indicatore,
    { argomenti: detti, pubblicato: uno.pubblicato },
    politica,
    anno,
  );
  return argomentiOf({ ...uno, argomenti: detti, misura, verso }, anno, politica) ?? detti;
}

/** One argument as the user said it. */
export interface ArgomentoProprio {
  readonly argomento: ArgomentoDetto;
  /** "decrescente", "data", "giorni=30". */
  readonly scritto: string;
}

/** What the user said of a row in the language of PERF.SAL, without what PERF itself writes in the row's formula. */
export function argomentiPropri(
  uno: IndicatoreMisurato,
  contesto: Pick<CruscottoMisurato, "politica" | "anno">,
): readonly ArgomentoProprio[] {
  const detti = uno.argomenti ?? NESSUN_ARGOMENTO;
  const isInFormula = readFormulaSal(uno.indicatore.salFormula) !== null;
  const dovuti = isInFormula ? argomentiCompletati(uno, NESSUN_ARGOMENTO, contesto) : NESSUN_ARGOMENTO;
  const isProprio = (argomento: "verso" | "tipo") =>
    detti[argomento] !== null && detti[argomento] !== dovuti[argomento];
  const proprie = parseOpzioni(detti.opzioni ?? "")?.proprie ?? {};
  return [
    ...(["verso", "tipo"] as const)
      .filter(isProprio)
      .map((argomento) => ({ argomento, scritto: String(detti[argomento]) })),
    ...(Object.keys(proprie) as (keyof OpzioniScritte)[]).map((argomento) => ({
      argomento,
      scritto: printOpzioni({ proprie: { [argomento]: proprie[argomento] }, delMetodo: {} }) ?? "",
    })),
  ];
}
