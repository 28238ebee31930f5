import type { ValoreLetto } from "../../banco/LetturaFrase";
import { provaLettura, vociDelBanco, type VoceDelBanco } from "../../banco/vociDelBanco";
import { displayCella } from "../../domain/numeri/displayCella";
import type { CruscottoMisurato } from "../../misura/CruscottoMisurato";
import { fraseAvviso, fraseRagione } from "../../texts/schermi/banco/banco";
import { formatQuota } from "../../texts/formato";

const scritto = (valore: ValoreLetto): string => {
  if (valore.tipo === "valore") return displayCella(valore.cella);
  return valore.tipo === "sal" ? `SAL ${formatQuota(valore.sal, "it")}` : "non applicabile";
};

const avvisiDi = ({ lettura: { avvisi } }: VoceDelBanco) =>
  avvisi.map(({ codice, dato }) => ({ codice, testo: fraseAvviso(codice, dato, "it") }));

/**
 * The consuntivi in words that have no value, each with what is proposed for it: nothing of it is applied.
 * @param inCorso sheets whose year runs: of them no SAL is said
 */
export function bancoJson(fogli: readonly CruscottoMisurato[], inCorso: ReadonlySet<CruscottoMisurato>) {
  return vociDelBanco(fogli).map((voce) => {
    const { foglio, misurato, frase, lettura } = voce;
    const { proposta } = lettura;
    const esito = proposta && !inCorso.has(foglio) ? provaLettura(foglio, misurato, proposta.valore) : null;
    return {
      foglio: foglio.cruscotto.foglio,
      riga: misurato.indicatore.riga + 1,
      nome: misurato.indicatore.nome,
      frase,
      target: displayCella(misurato.indicatore.target),
      proposta: proposta && scritto(proposta.valore),
      genere: proposta && proposta.valore.tipo,
      sal: esito?.sal ?? null,
      giorniDopo: esito?.giorniDopo ?? 0,
      ragione: proposta && {
        codice: proposta.ragione,
        testo: fraseRagione(proposta.ragione, proposta.parole, "it"),
      },
      avvisi: avvisiDi(voce),
      altre: lettura.altre.map(displayCella),
    };
  });
}

/** The same for people: one line each, with what to know below it. */
export function righeBanco(fogli: readonly CruscottoMisurato[], verbose: boolean): readonly string[] {
  const voci = vociDelBanco(fogli);
  if (voci.length === 0) return [];
  const conProposta = voci.filter(({ lettura }) => lettura.proposta !== null).length;
  const titolo = `\nConsuntivi in parole: ${voci.length}, con una proposta ${conProposta}`;
  if (!verbose) return [`${titolo} (--verbose le elenca).`];
  const righe = voci.flatMap((voce) => {
    const { foglio, misurato, lettura } = voce;
    const { proposta } = lettura;
    const detta = proposta
      ? `${scritto(proposta.valore)} (${fraseRagione(proposta.ragione, proposta.parole, "it")})`
      : "nessuna proposta";
    return [
      `  «${foglio.cruscotto.foglio}» riga ${misurato.indicatore.riga + 1}: ${detta}`,
      ...avvisiDi(voce).map(({ testo }) => `    ${testo}`),
    ];
  });
  return [`${titolo}. Nessuna è applicata da sé:`, ...righe];
}
