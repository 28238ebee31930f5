import type {
  AggregatoMisurato,
  CruscottoMisurato,
  IndicatoreMisurato,
  PrioritaMisurata,
} from "../../misura/CruscottoMisurato";
import type { MotivoIgnorato } from "../../cruscotto/Cruscotto";
import type { Anomalia } from "../../domain/Anomalia";
import { displayCella } from "../../domain/displayCella";
import { colonneJson } from "./spiegaColonne";
import { testoAnomalia } from "../../texts/anomalie";
import { testoMotivo } from "../../texts/esiti";
import { spiegaMisura } from "../../texts/spiega";

/** What was read of one file, before it is printed. */
export interface FileMisurato {
  readonly file: string;
  readonly politica: string;
  readonly anno: number | null;
  readonly fogli: readonly CruscottoMisurato[];
  /** Every sheet of the file was read, not only those that were asked for. */
  readonly isIntero: boolean;
  /** Of the workbook as a whole: what does not agree between its sheets. */
  readonly anomalie: readonly Anomalia[];
  readonly ignorati: readonly { readonly foglio: string; readonly motivo: MotivoIgnorato }[];
}

const anomaliaJson = (anomalia: Anomalia) => ({
  codice: anomalia.codice,
  gravita: anomalia.gravita,
  testo: testoAnomalia(anomalia, "it"),
});

const indicatoreJson = ({ indicatore, misura, pubblicato, anomalie, percorso }: IndicatoreMisurato) => ({
  riga: indicatore.riga + 1,
  nome: indicatore.nome,
  target: displayCella(indicatore.target),
  consuntivo: displayCella(indicatore.consuntivo),
  peso: indicatore.peso,
  sal: misura.sal,
  pubblicato: pubblicato?.valore ?? null,
  esito: misura.esito,
  regola: misura.regola,
  spiegazione: spiegaMisura(misura, "it"),
  anomalie: anomalie.map(anomaliaJson),
  percorso,
});

const aggregatoJson = ({ nodo, media, pubblicato, anomalie, percorso }: AggregatoMisurato) => ({
  livello: nodo.livello,
  nome: nodo.nome,
  riga: nodo.riga + 1,
  peso: nodo.peso,
  sal: media.sal,
  pubblicato: pubblicato?.valore ?? null,
  esito: media.esito,
  figli: { misurati: media.misurati, attesi: media.attesi },
  anomalie: anomalie.map(anomaliaJson),
  percorso,
});

const prioritaJson = ({ numero, nome, media }: PrioritaMisurata) => ({
  livello: "priorità",
  nome: nome ?? numero,
  riga: null,
  peso: null,
  sal: media.sal,
  pubblicato: null,
  esito: media.esito,
  figli: { misurati: media.misurati, attesi: media.attesi },
  anomalie: [],
  percorso: [],
});

/** The cruscotto of the ente: the one that says so, or the file's only one. */
export function enteOf({ fogli, isIntero }: Pick<FileMisurato, "fogli" | "isIntero">): CruscottoMisurato | null {
  const detti = fogli.filter(({ cruscotto }) => cruscotto.isDiEnte);
  const candidati = detti.length > 0 || !isIntero ? detti : fogli;
  return candidati.length === 1 ? (candidati[0] ?? null) : null;
}

/**
 * The JSON of the command line: `riga` is 1-based, shares are 1 = 100%, unknown is null.
 * @param explain also why each column has its role
 */
export function toJson(misurato: FileMisurato, explain = false) {
  const { file, politica, anno, fogli, anomalie, ignorati } = misurato;
  const ente = enteOf(misurato);
  return {
    file,
    politica,
    anno,
    fogli: fogli.map((foglio) => ({
      foglio: foglio.cruscotto.foglio,
      ...(explain ? { colonne: colonneJson(foglio.cruscotto) } : {}),
      indicatori: foglio.indicatori.map(indicatoreJson),
      aggregati: [...foglio.aggregati.map(aggregatoJson), ...foglio.priorita.map(prioritaJson)],
      ente: { sal: foglio.ente.sal, giudizio: foglio.ente.giudizio },
      anomalie: foglio.anomalie.map(anomaliaJson),
    })),
    ente: ente && { foglio: ente.cruscotto.foglio, sal: ente.ente.sal, giudizio: ente.ente.giudizio },
    anomalie: anomalie.map(anomaliaJson),
    fogliIgnorati: ignorati.map(({ foglio, motivo }) => ({ foglio, motivo: testoMotivo(motivo, "it") })),
  };
}
