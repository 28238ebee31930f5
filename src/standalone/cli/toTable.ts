import { isPocoMisurato, salDelTotale } from "../../domain/sal/copertura";
import { anomalieAperte, isAperta } from "../../misura/anomalieAperte";
import { testoAnomalia } from "../../texts/anomalie/anomalie";
import { nomeEsito, segnoEsito } from "../../texts/nomiEsito";
import type { CruscottoMisurato, Media } from "../../misura/CruscottoMisurato";
import { cella, quota, rigaDiTabella, rigaIgnorato, testata } from "./celleDiTabella";
import { daVedere, daVedereInsieme } from "./daVedere";
import { spiegaColonne } from "./spiegaColonne";
import { righeBanco } from "./bancoJson";
import { righePiano } from "./pianoJson";
import { righeVariazioni } from "./variazioniJson";
import { enteOf, type FileMisurato } from "./contratto";

/** What a figure still hangs on. */
const sospeso = ({ inSospeso }: Pick<Media, "inSospeso">) =>
  inSospeso === 0 ? "" : ` · provvisorio: dipende da ${inSospeso === 1 ? "una risposta" : `${inSospeso} risposte`}`;

type Ente = CruscottoMisurato["ente"];
const misurati = (ente: Ente) => `${ente.misurati} di ${ente.attesi}`;

/** The figure of the whole with its judgement, or how little of it is measured. */
function titolo(ente: Ente): string {
  return isPocoMisurato(ente) ? `${misurati(ente)} misurati` : `${quota(ente.sal)} ${ente.giudizio ?? ""}`;
}

function totale(ente: Ente): string {
  const sal = cella(quota(salDelTotale(ente)), 8);
  return `${sal} ${ente.giudizio ?? ""} ${misurati(ente)}${isPocoMisurato(ente) ? " misurati" : ""}${sospeso(ente)}`;
}

function confrontoOf(voci: readonly { readonly confronto: string }[], nome: string): string {
  const conta = (confronto: string) => voci.filter((voce) => voce.confronto === confronto).length;
  const diversi = conta("diverso") + conta("non misurato");
  const altri = conta("altro metodo");
  if (conta("coincide") + altri + diversi === 0) return "";
  return `${nome}: ${conta("coincide")} coincidono, ${altri === 0 ? "" : `${altri} con un altro metodo, `}${diversi} no. `;
}

function tabella(
  explain: boolean,
  { cruscotto, indicatori, aggregati, ente, anno, anomalie }: CruscottoMisurato,
): string[] {
  const righe = indicatori.map(({ indicatore, misura }) =>
    rigaDiTabella(indicatore, misura.sal, `${segnoEsito(misura.esito)} ${nomeEsito(misura.esito, "it")}`.trim()),
  );
  const medie = aggregati
    .filter(({ nodo }) => nodo.livello === "prospettiva" || nodo.livello === "obiettivo")
    .map(({ nodo, media, percorso }) => {
      const nome = `${"  ".repeat(percorso.length - 1)}${nodo.nome}`;
      return `${cella(nome, 75)} ${cella(quota(media.sal), 8)} ${segnoEsito(media.esito)} ${media.misurati} di ${media.attesi}${sospeso(media)}`;
    });
  const confronto = confrontoOf(indicatori, "Indicatori") + confrontoOf(aggregati, "Obiettivi");
  return [
    `\n${cruscotto.foglio}${anno === null ? "" : ` (${anno})`}: ${indicatori.length} indicatori`,
    ...(explain ? spiegaColonne(cruscotto) : []),
    testata("Esito"),
    ...righe,
    "",
    ...medie,
    `${cella("Totale", 75)} ${totale(ente)}`,
    ...(confronto === "" ? [] : ["", confronto.trim()]),
    ...anomalie.filter(({ gravita }) => gravita === "nota").map((una) => `  ${testoAnomalia(una, "it")}`),
  ];
}

/** What is printed besides the figures. */
interface Dettagli {
  /** Why each column has its role. */
  readonly explain?: boolean;
  /** Each row of what many rows share. */
  readonly verbose?: boolean;
}

/** The same count of open questions as in the pane, with those that concern several sheets. */
function titoloDaVedere({ fogli, anomalie }: FileMisurato): string {
  const domande = fogli.flatMap(anomalieAperte).length + anomalie.filter(isAperta).length;
  return `Da vedere${domande === 0 ? "" : ` (${domande === 1 ? "1 domanda aperta" : `${domande} domande aperte`})`}:`;
}

/** What the command line prints for people. */
export function toTable(misurato: FileMisurato, { explain = false, verbose = false }: Dettagli = {}): string {
  const ente = enteOf(misurato);
  const viste = [...daVedere(misurato.fogli, verbose), ...daVedereInsieme(misurato.anomalie, verbose)];
  return [
    `${misurato.file} · politica ${misurato.politica}`,
    ...misurato.fogli.flatMap((foglio) => tabella(explain, foglio)),
    ...(viste.length === 0 ? [] : [`\n${titoloDaVedere(misurato)}`, ...viste]),
    ...(ente ? [`\nEnte: ${titolo(ente.ente)} (${ente.cruscotto.foglio})${sospeso(ente.ente)}`] : []),
    ...righeBanco(misurato.fogli, verbose),
    ...righePiano(misurato.letti),
    ...righeVariazioni(misurato.variazioni),
    ...misurato.ignorati.map(rigaIgnorato),
  ].join("\n");
}
