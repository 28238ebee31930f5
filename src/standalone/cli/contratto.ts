import type {
  AggregatoMisurato,
  CruscottoMisurato,
  IndicatoreMisurato,
  PrioritaMisurata,
} from "../../misura/CruscottoMisurato";
import type { Livello } from "../../cruscotto/Cruscotto";
import type { MotivoIgnorato } from "../../domain/MotivoIgnorato";
import type { Anomalia } from "../../domain/Anomalia";
import type { Esito } from "../../domain/Misura";
import { formatIso } from "../../domain/numeri/calendario";
import { displayCella } from "../../domain/numeri/displayCella";
import { nelTempoJson } from "./andamentoJson";
import { colonneJson } from "./spiegaColonne";
import { testoAnomalia } from "../../texts/anomalie/anomalie";
import { giornoDiVista } from "../../periodo/giornoDelFoglio";
import { righeNelTempo } from "../../periodo/andamentoDi";
import type { Fotografia } from "../../periodo/Fotografia";
import { pianiRipresi } from "../../piano/pianiRipresi";
import { rileva } from "../../periodo/rileva";
import type { RigaRilevata, Rilevazione } from "../../periodo/Rilevazione";
import { monitoraggioJson, rigaAl } from "./monitoraggioJson";
import type { FoglioDiPiano } from "../../piano/qualitaPiano";
import { bancoJson } from "./bancoJson";
import { genereDelFoglio, pianoJson } from "./pianoJson";
import { variazioniJson, type VariazioniDelFile } from "./variazioniJson";
import { testoMotivo } from "../../texts/schermi/motivi";
import { spiegaMisura } from "../../texts/spiegazioni/spiega";

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
  readonly variazioni: VariazioniDelFile;
  /** The sheets that were measured, with their cells. */
  readonly letti: readonly FoglioDiPiano[];
  /** The snapshots that the file holds, from the first. */
  readonly fotografie: readonly Fotografia[];
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
  // The row of a passed period or of another year: in no count and no mean.
  ...(indicatore.isSuperato ? { superata: true } : {}),
});

type NelTempo = ReturnType<typeof righeNelTempo>;

/** A row on a day; those that a later row takes the place of have no state. */
function indicatoreAl(
  misurato: IndicatoreMisurato,
  riga: RigaRilevata | undefined,
  rilevazione: Rilevazione,
  nelTempo: NelTempo,
) {
  const json = indicatoreJson(misurato);
  if (!riga) return { ...json, esito: rilevazione.isFineAnno ? json.esito : null, stato: null };
  const { anomalie, ...alGiorno } = rigaAl(riga, rilevazione);
  const suo = nelTempo.get(riga);
  return { ...json, ...alGiorno, ...(suo && nelTempoJson(suo)), anomalie: anomalie.map(anomaliaJson) };
}

const aggregatoJson = ({ nodo, media, pubblicato, anomalie, percorso }: AggregatoMisurato) => ({
  livello: nodo.livello,
  nome: nodo.nome,
  riga: nodo.riga + 1,
  peso: nodo.peso,
  sal: media.sal,
  pubblicato: pubblicato?.valore ?? null,
  esito: media.esito,
  figli: { misurati: media.misurati, attesi: media.attesi },
  inSospeso: media.inSospeso,
  anomalie: anomalie.map(anomaliaJson),
  percorso,
});

const prioritaJson = ({ numero, nome, media }: PrioritaMisurata) => ({
  livello: "priorità" as const,
  nome: nome ?? numero,
  riga: null,
  peso: null,
  sal: media.sal,
  pubblicato: null,
  esito: media.esito,
  figli: { misurati: media.misurati, attesi: media.attesi },
  inSospeso: media.inSospeso,
  anomalie: [],
  percorso: [],
});

/** The cruscotto of the ente: the one that says so, or the file's only one. */
export function enteOf({ fogli, isIntero }: Pick<FileMisurato, "fogli" | "isIntero">): CruscottoMisurato | null {
  const detti = fogli.filter(({ cruscotto }) => cruscotto.isDiEnte);
  const candidati = detti.length > 0 || !isIntero ? detti : fogli;
  return candidati.length === 1 ? (candidati[0] ?? null) : null;
}

/** A mean, or a mean while its year is not over: without a figure. */
interface AggregatoStampato extends Omit<ReturnType<typeof aggregatoJson>, "esito" | "riga" | "livello"> {
  readonly livello: Livello | "priorità";
  readonly riga: number | null;
  readonly esito: Esito | null;
}

const SENZA_GIUDIZIO = { sal: null, giudizio: null } as const;

/** What is printed of a sheet; before its year is over its means have no figure and no outcome. */
function foglioJson(foglio: CruscottoMisurato, rilevazione: Rilevazione | null, nelTempo: NelTempo, explain: boolean) {
  const aggregati: AggregatoStampato[] = [...foglio.aggregati.map(aggregatoJson), ...foglio.priorita.map(prioritaJson)];
  const isInCorso = rilevazione !== null && !rilevazione.isFineAnno;
  const rilevate = new Map(rilevazione?.righe.map((riga) => [riga.misurato, riga]));
  return {
    foglio: foglio.cruscotto.foglio,
    ...(rilevazione ? { al: formatIso(rilevazione.al) } : {}),
    genere: genereDelFoglio({ misurato: foglio }),
    ...(explain ? { colonne: colonneJson(foglio.cruscotto) } : {}),
    indicatori: foglio.indicatori.map((uno) =>
      rilevazione ? indicatoreAl(uno, rilevate.get(uno), rilevazione, nelTempo) : indicatoreJson(uno),
    ),
    aggregati: isInCorso ? aggregati.map((uno) => ({ ...uno, sal: null, esito: null, anomalie: [] })) : aggregati,
    ente: {
      ...(isInCorso ? SENZA_GIUDIZIO : { sal: foglio.ente.sal, giudizio: foglio.ente.giudizio }),
      figli: { misurati: foglio.ente.misurati, attesi: foglio.ente.attesi },
      inSospeso: foglio.ente.inSospeso,
    },
    anomalie: foglio.anomalie.map(anomaliaJson),
  };
}

interface ComeStampare {
  /** Also why each column has its role. */
  readonly explain?: boolean;
  /** The file as it stood on this day, an Excel serial. */
  readonly al?: number | null;
}

/** A sheet on the day that was asked for, else on the one that its own headings say; null for the finished year. */
export function rilevazioneDi(foglio: CruscottoMisurato, al: number | null): Rilevazione | null {
  const giorno = giornoDiVista(foglio, al);
  return giorno === null ? null : rileva(foglio, giorno);
}

/** The last of the days that sheets are seen on. */
const ultimoDi = (rilevazioni: readonly Rilevazione[]): number => Math.max(...rilevazioni.map(({ al }) => al));

/** The JSON of the command line: `riga` is 1-based, shares are 1 = 100%, unknown is null. */
export function toJson(misurato: FileMisurato, { explain = false, al = null }: ComeStampare = {}) {
  const { file, politica, anno, fogli, anomalie, ignorati, variazioni, letti, fotografie } = misurato;
  const ente = enteOf(misurato);
  const ripresi = pianiRipresi(fogli);
  const rilevazioni = fogli.map((foglio) => (ripresi.has(foglio) ? null : rilevazioneDi(foglio, al)));
  const viste = rilevazioni.flatMap((una) => una ?? []);
  const nelTempo = righeNelTempo(viste, fotografie);
  const isInCorso = viste.some(({ isFineAnno }) => !isFineAnno);
  const dellEnte = isInCorso ? SENZA_GIUDIZIO : { sal: ente?.ente.sal ?? null, giudizio: ente?.ente.giudizio ?? null };
  return {
    file,
    politica,
    anno,
    ...(viste.length === 0 ? {} : { monitoraggio: monitoraggioJson(ultimoDi(viste), viste, fotografie) }),
    fogli: fogli.map((foglio, at) => foglioJson(foglio, rilevazioni[at] ?? null, nelTempo, explain)),
    ente: ente && { foglio: ente.cruscotto.foglio, ...dellEnte },
    anomalie: anomalie.map(anomaliaJson),
    variazioni: variazioniJson(variazioni),
    piano: pianoJson(letti),
    banco: bancoJson(fogli, new Set(viste.filter(({ isFineAnno }) => !isFineAnno).map((una) => una.misurato))),
    fogliIgnorati: ignorati.map(({ foglio, motivo }) => ({ foglio, motivo: testoMotivo(motivo, "it") })),
  };
}
