import type { RagioneProposta } from "../domain/codiciBanco";
import { annoOf, formatData, serialOf } from "../domain/numeri/calendario";
import { displayCella } from "../domain/numeri/displayCella";
import { formatNumeroItaliano } from "../domain/numeri/formatNumeroItaliano";
import { candidateOf, consuntivoOf, isAttesa } from "../domain/parole/possibiliNelTesto";
import { proponiConsuntivo } from "../domain/parole/proponiConsuntivo";
import { racconto } from "../domain/testo/testoBreve";
import { isNessunaDomanda } from "../domain/valori/paroleDiStato";
import type { Cella } from "../domain/Cella";
import type { Consuntivo, Target } from "../domain/Valore";
import { cellaDelValore } from "./cellaDelValore";
import { compiutoIn } from "./fattoNelTesto";
import { giorniDellaFrase } from "../domain/parole/giorniDellaFrase";
import type { AvvisoLetto, DaLeggere, FraseDetta, LetturaFrase, PropostaLetta } from "./LetturaFrase";
import { leggiComposto } from "./leggiComposto";
import { sommaDiversaIn } from "./partiDellaFrase";
import { quoteDette } from "./quotaDetta";

/** A proposal of a value that feeds the SAL; null for what no cell can hold. */
function propostaDi(consuntivo: Consuntivo, ragione: RagioneProposta, parole: string): PropostaLetta | null {
  const cella = cellaDelValore(consuntivo);
  return cella && { valore: { tipo: "valore", cella }, ragione, parole };
}

const UNITA = { unita: "numero", parola: null, conPunto: false, comeData: false } as const;
const numero = (valore: number): Consuntivo => ({ tipo: "numero", valore, ...UNITA });
const quota = (valore: number): Consuntivo => ({ tipo: "numero", valore, ...UNITA, unita: "percentuale" });

/** How the figure of a proposal stands in its words: as it is, added up, or divided. */
function ragioneDi(cella: Cella, parole: string): RagioneProposta {
  if (/\s\+\s/.test(parole)) return "somma";
  const isDivisa = displayCella(cella).endsWith("%") && !parole.includes("%");
  return isDivisa ? "quota" : "cifra";
}

function conRagione(trovata: PropostaLetta | null): PropostaLetta | null {
  if (trovata === null || trovata.valore.tipo !== "valore") return trovata;
  return { ...trovata, ragione: ragioneDi(trovata.valore.cella, trovata.parole) };
}

/** All the acts that a sentence names with a day are of the year after: by the end of its own nothing was done. */
function areAttiDopo({ giorni: { giorni }, anno }: FraseDetta): boolean {
  const atti = giorni.filter(({ isAtto }) => isAtto);
  return anno !== null && atti.length > 0 && atti.every(({ seriale }) => annoOf(seriale) > anno);
}

function leggiNumero(
  target: Extract<Target, { tipo: "numero" | "intervallo" }>,
  detta: FraseDetta,
): PropostaLetta | null {
  const { frase, compiuto } = detta;
  const nota = proponiConsuntivo(frase, target, detta.nome);
  if (nota) return conRagione(propostaDi(nota.consuntivo, "cifra", nota.parole));
  if (target.unita === "percentuale") {
    const [prima, ...altre] = quoteDette(frase);
    if (prima && altre.every((una) => una.quota === prima.quota)) {
      return propostaDi(quota(prima.quota), "quota", prima.parole);
    }
    const isTutto = compiuto.isTutto && candidateOf(racconto(frase), target).length === 0;
    return isTutto ? propostaDi(quota(1), "compiuto-tutto", compiuto.parole ?? frase) : null;
  }
  const isUno = target.tipo === "numero" && target.valore === 1 && target.unita === "numero";
  if (!isUno || compiuto.parole === null || areAttiDopo(detta)) return null;
  return propostaDi(numero(1), "compiuto-uno", compiuto.parole);
}

function leggiData(seriale: number, target: Target, detta: FraseDetta): PropostaLetta | null {
  const { frase, giorni, compiuto } = detta;
  // A day that is none tells that the one who wrote it meant another.
  if (giorni.impossibili.length > 0) return null;
  const nota = proponiConsuntivo(frase, target, detta.nome);
  if (nota) return propostaDi(nota.consuntivo, "giorno", nota.parole);
  const [atto, ...altri] = giorni.giorni.filter(({ isAtto }) => isAtto);
  if (atto && altri.every((altro) => altro.seriale === atto.seriale)) {
    return propostaDi({ tipo: "data", seriale: atto.seriale }, "atto", atto.parole);
  }
  const isSenzaGiorno = giorni.giorni.length === 0;
  if (!isSenzaGiorno || compiuto.parole === null) return null;
  return propostaDi({ tipo: "data", seriale }, "compiuto-giorno", compiuto.parole);
}

function leggiSiNo(target: Target, detta: FraseDetta): PropostaLetta | null {
  const { frase, compiuto } = detta;
  const nota = proponiConsuntivo(frase, target, detta.nome);
  if (nota) return propostaDi(nota.consuntivo, "si-no", nota.parole);
  if (compiuto.parole !== null && !areAttiDopo(detta)) {
    return propostaDi({ tipo: "si-no", valore: true }, "si-no", compiuto.parole);
  }
  return compiuto.negato === null ? null : propostaDi({ tipo: "si-no", valore: false }, "si-no", compiuto.negato);
}

function leggiParole(target: Extract<Target, { tipo: "parole" }>, detta: FraseDetta): PropostaLetta | null {
  const nota = proponiConsuntivo(detta.frase, target, detta.nome);
  if (nota) return propostaDi(nota.consuntivo, "compiuto-parole", nota.parole);
  const { parole } = detta.compiuto;
  if (parole === null || target.operatore !== null || areAttiDopo(detta)) return null;
  return propostaDi({ tipo: "parole", testo: target.testo }, "compiuto-parole", parole);
}

function leggiConTarget(target: Target, detta: FraseDetta): Pick<LetturaFrase, "proposta" | "avvisi"> {
  const sola = (proposta: PropostaLetta | null) => ({ proposta, avvisi: [] });
  switch (target.tipo) {
    case "numero":
    case "intervallo":
      return sola(leggiNumero(target, detta));
    case "data":
      return sola(leggiData(target.seriale, target, detta));
    case "si-no":
      return sola(leggiSiNo(target, detta));
    case "parole":
      return sola(leggiParole(target, detta));
    case "composto":
      return leggiComposto(target.testo, detta);
    case "monitoraggio":
    case "eliminato":
    case "mancante":
    case "errore":
      return sola(null);
  }
}

/** The other values of the target's kind that a sentence holds. */
function altreIn(target: Target, { frase, giorni: { giorni } }: FraseDetta): readonly Cella[] {
  const consuntivi: readonly Consuntivo[] =
    target.tipo === "data"
      ? giorni.map(({ seriale }) => ({ tipo: "data", seriale }))
      : target.tipo === "numero" || target.tipo === "intervallo"
        ? candidateOf(racconto(frase), target)
            .filter((cifra) => !isAttesa(cifra))
            .map(consuntivoOf)
        : [];
  const celle = consuntivi.flatMap((uno) => cellaDelValore(uno) ?? []);
  return celle.filter((una, at) => celle.findIndex((altra) => displayCella(altra) === displayCella(una)) === at);
}

const GIORNI_CERTI: ReadonlySet<RagioneProposta> = new Set(["giorno", "atto", "giorni"]);

function avvisiDi(target: Target, proposta: PropostaLetta | null, detta: FraseDetta): readonly AvvisoLetto[] {
  const { frase, anno, giorni, compiuto } = detta;
  const avvisi: AvvisoLetto[] = giorni.impossibili.map((dato) => ({ codice: "giorno-impossibile", dato }));
  const isDelTarget = target.tipo === "data" || proposta === null || !GIORNI_CERTI.has(proposta.ragione);
  // Of days that are not of an act only the one that is taken says when the thing was done.
  const preso = proposta?.valore.tipo === "valore" ? displayCella(proposta.valore.cella) : "";
  const contano = giorni.giorni.filter(({ isAtto, seriale }) => isAtto || formatData(seriale) === preso);
  const dopo = contano.find(({ seriale }) => anno !== null && annoOf(seriale) > anno);
  if (dopo && isDelTarget) avvisi.push({ codice: "anno-dopo", dato: dopo.parole });
  const somma = sommaDiversaIn(frase);
  if (somma)
    avvisi.push({
      codice: "somma-diversa",
      dato: `${somma.conto} (${formatNumeroItaliano(somma.scritto, null, true)})`,
    });
  if (proposta?.ragione === "compiuto-giorno" && target.tipo === "data") {
    const isFineAnno = target.seriale === serialOf(annoOf(target.seriale), 12, 31);
    if (!isFineAnno) avvisi.push({ codice: "senza-giorno", dato: formatData(target.seriale) });
  }
  if (compiuto.rinviato !== null && compiuto.rinviato !== proposta?.parole) {
    avvisi.push({ codice: "rinviato", dato: compiuto.rinviato });
  }
  return avvisi;
}

/**
 * What a consuntivo in words may be taken for beside its target, why, and what is to be known before. Nothing of it is
 * applied: somebody accepts it, changes it or leaves it.
 * Source: YEAR.md §2.
 */
export function leggiFrase(target: Target, daLeggere: DaLeggere): LetturaFrase {
  const { frase } = daLeggere;
  if (isNessunaDomanda(frase)) {
    const proposta = { valore: { tipo: "non applicabile" }, ragione: "nessuna-domanda", parole: frase } as const;
    return { proposta, avvisi: [], altre: [] };
  }
  const detta: FraseDetta = { ...daLeggere, compiuto: compiutoIn(frase), giorni: giorniDellaFrase(frase) };
  const { proposta, avvisi } = leggiConTarget(target, detta);
  const altre = altreIn(target, detta);
  const piuValori: readonly AvvisoLetto[] =
    proposta === null && altre.length > 1 ? [{ codice: "piu-valori", dato: altre.map(displayCella).join(", ") }] : [];
  return { proposta, avvisi: [...avvisi, ...avvisiDi(target, proposta, detta), ...piuValori], altre };
}
