import { MANCANZE } from "../../../texts/relazione/mancanze";
import {
  ESITI_STORICI,
  readStorico,
  type AnnoStorico,
  type CifraStorica,
  type SerieEsiti,
} from "../../../cruscotto/tabelle/readStorico";
import type { Anomalia } from "../../../domain/Anomalia";
import { anomalia } from "../../../domain/sal/Calcolo";
import { displayCella } from "../../../domain/numeri/displayCella";
import { interiDaQuote } from "../../../domain/numeri/interiDaQuote";
import { round12 } from "../../../domain/numeri/round12";
import { testoAnomalia } from "../../../texts/anomalie/anomalie";
import { ESITI_RELAZIONE, RELAZIONE } from "../../../texts/relazione/relazione";
import { STORICO } from "../../../texts/relazione/relazioneStorico";
import { BIANCA, figura, figuraDa, testo } from "../../caselle/caselle";
import { intestazioneOf } from "../esiti/dettaglio";
import type { Materiale } from "../../caselle/Materiale";
import type { Casella, CellaFonte, ColonnaTabella, Grafico, RigaTabella, Tabella, Tono } from "../../caselle/Tabella";

const ID = "esiti per anno";

interface SerieConFile extends SerieEsiti {
  readonly file: string | null;
}

/** The year's shares, and what is wrong with them: null where whole numbers give them. */
interface Giudicato {
  readonly interi: readonly number[] | null;
  readonly anomalia: Anomalia | null;
}

const nomeOf = ({ gruppo, titolo }: SerieEsiti) => (gruppo === null ? titolo : ESITI_RELAZIONE.gruppi[gruppo]);

/** How far the sum of shares rounded one by one may be from the whole: half a step each. */
function isSommaGiusta(somma: number, passo: number): boolean {
  return Math.abs(round12(somma - 1)) <= round12((ESITI_STORICI.length * passo) / 2);
}

function judge({ unita, passo }: SerieEsiti, { anno, cifre, totale }: AnnoStorico, attesi: number | null): Giudicato {
  if (unita === "conteggi") return { interi: null, anomalia: null };
  const quote = ESITI_STORICI.map((esito) => round12(cifre[esito].valore / (unita === "punti" ? 100 : 1)));
  const quanti = totale?.valore ?? attesi;
  const somma = round12(quote.reduce((tot, quota) => tot + quota, 0));
  if (!isSommaGiusta(somma, passo)) {
    return { interi: null, anomalia: anomalia("storico-impossibile", "conferma", { anno, somma }) };
  }
  const interi = interiDaQuote(quote, passo, quanti);
  const dati = quanti === null ? { anno } : { anno, quanti };
  return { interi, anomalia: interi ? null : anomalia("storico-impossibile", "nota", dati) };
}

const idAnno = (nome: string, anno: number | string) => `${nome} ${anno}`;

function fonteOf({ file, foglio }: SerieConFile, { riga, colonna }: CifraStorica): CellaFonte {
  return { file, foglio, riga, colonna };
}

/** A published figure as it stands; a text is copied. */
function cifra(serie: SerieConFile, una: CifraStorica): Casella {
  const da = fonteOf(serie, una);
  if (una.cella.tipo !== "numero") return testo(displayCella(una.cella));
  if (serie.unita !== "punti") return figura({ tipo: "copia", da, cella: una.cella });
  return figura({ tipo: "peso", da, peso: round12(una.valore / 100), scala: 100 });
}

function rigaPubblicata(serie: SerieConFile, uno: AnnoStorico, { interi, anomalia: male }: Giudicato): RigaTabella {
  const { anno, cifre, totale } = uno;
  const id = idAnno(nomeOf(serie), anno);
  const qui = (colonna: string) => ({ tabella: ID, riga: id, colonna });
  const isContata = serie.unita === "conteggi";
  const celle = ESITI_STORICI.flatMap((esito): readonly (readonly [string, Casella])[] =>
    isContata
      ? [
          [esito, cifra(serie, cifre[esito])],
          [`% ${esito}`, figura({ tipo: "rapporto", parte: qui(esito), tutto: qui("numero") })],
        ]
      : [[`% ${esito}`, cifra(serie, cifre[esito])]],
  );
  const somma: Casella = figura({ tipo: "somma", di: ESITI_STORICI.map(qui) });
  const numero = totale ? figura({ tipo: "copia", da: fonteOf(serie, totale), cella: totale.cella }) : BIANCA;
  // Any number of objectives all reached gives 100%.
  const quanti = interi?.reduce((tot, una) => tot + una, 0) ?? 1;
  const parole = interi && quanti > 1 ? STORICO.interi(interi) : "";
  return {
    id,
    stile: "voce",
    caselle: {
      gruppo: testo(nomeOf(serie)),
      anno: testo(String(anno)),
      ...Object.fromEntries(celle),
      numero: isContata ? somma : numero,
      compatibile: testo(parole === "" || totale ? parole : STORICO.minimo(parole)),
      fonte: testo(`${serie.file === null ? "" : `[${serie.file}]`}${serie.foglio}`),
      anomalia: testo(male ? testoAnomalia(male, "it") : ""),
    },
    soggetto: null,
  };
}

/** This year's row of the count, beside the years that were published. */
function rigaContata(nome: string, riga: RigaTabella, conteggio: Tabella, anno: number | null): RigaTabella {
  const scritto = anno === null ? STORICO.senzaAnno : String(anno);
  const da = (colonna: string) => figuraDa({ tabella: conteggio.id, riga: riga.id, colonna });
  const celle = ESITI_STORICI.flatMap((esito) => [
    [esito, da(esito)],
    [`% ${esito}`, da(`% ${esito}`)],
  ]);
  return {
    id: idAnno(nome, "contato"),
    stile: "voce",
    caselle: {
      gruppo: testo(nome),
      anno: testo(STORICO.annoContato(scritto)),
      ...(Object.fromEntries(celle) as Record<string, Casella>),
      numero: da("attesi"),
      fonte: testo(STORICO.contato),
    },
    soggetto: null,
  };
}

/** This year's row of the count; none where too little is measured: a few of many beside whole years would mislead. */
function contataIn(conteggio: Tabella | null, gruppo: SerieEsiti["gruppo"]): RigaTabella | undefined {
  return conteggio?.righe.find(({ id, caselle }) => id === gruppo && caselle["% raggiunti"] !== undefined);
}

const TONI: readonly Tono[] = ["raggiunto", "parziale", "non raggiunto"];

function graficoOf(nome: string, righe: readonly RigaTabella[]): Grafico {
  const serie = ESITI_STORICI.map((esito) => `% ${esito}`);
  const id = righe.map((riga) => riga.id);
  return { tipo: "impilato", titolo: STORICO.grafico(nome), categorie: "anno", serie, righe: id, toni: TONI };
}

const CONTEGGI: ReadonlySet<string> = new Set([...ESITI_STORICI, "numero"]);

/** A history in shares alone has no counts: their columns would be blank from top to bottom. */
function senzaConteggiVuoti(colonne: readonly ColonnaTabella[], righe: readonly RigaTabella[]) {
  const isScritta = (casella: Casella | undefined) => casella !== undefined && casella !== BIANCA;
  return colonne.filter(({ id }) => !CONTEGGI.has(id) || righe.some(({ caselle }) => isScritta(caselle[id])));
}

function colonneDi([primo]: Materiale["fogli"]): readonly ColonnaTabella[] {
  const titoloDi = (id: (typeof ESITI_STORICI)[number]) =>
    primo ? intestazioneOf(primo, id) : RELAZIONE.intestazioni[id];
  return [
    { id: "gruppo", titolo: ESITI_RELAZIONE.gruppo, genere: "testo" },
    { id: "anno", titolo: STORICO.anno, genere: "testo" },
    ...ESITI_STORICI.map((id) => ({ id, titolo: titoloDi(id), genere: "conteggio" as const })),
    { id: "numero", titolo: STORICO.numero, genere: "conteggio" },
    ...ESITI_STORICI.map((id) => ({
      id: `% ${id}`,
      titolo: ESITI_RELAZIONE.percento(titoloDi(id)),
      genere: "quota" as const,
    })),
    { id: "compatibile", titolo: STORICO.compatibile, genere: "testo" },
    { id: "fonte", titolo: STORICO.fonte, genere: "testo" },
    { id: "anomalia", titolo: STORICO.anomalia, genere: "lungo" },
  ];
}

/**
 * The outcomes by year: those published, on the cells where a history has them, and this year's as they are counted
 * beside what was published for it. A year whose shares no whole numbers give is marked. Null without a history.
 * @param conteggio this year's count, null where no sheet has objectives
 */
export function esitiPerAnnoOf({ fogli, accanto, anno }: Materiale, conteggio: Tabella | null): Tabella | null {
  const serie = accanto.flatMap(({ grid, file }): readonly SerieConFile[] =>
    readStorico(grid).map((una) => ({ ...una, file })),
  );
  if (serie.length === 0) return null;
  const anomalie: Anomalia[] = [];
  const senzaNumero = new Set<number>();
  const gruppi = serie.map((una) => {
    const nome = nomeOf(una);
    const contata = contataIn(conteggio, una.gruppo);
    const attesi = conteggio?.righe.find(({ id }) => id === una.gruppo)?.caselle["attesi"];
    const righe = una.anni.flatMap((uno) => {
      const quanti = uno.anno === anno && attesi?.tipo === "numero" ? attesi.valore : null;
      const giudicato = judge(una, uno, quanti);
      if (giudicato.anomalia) anomalie.push(giudicato.anomalia);
      if (una.unita !== "conteggi" && !uno.totale && quanti === null) senzaNumero.add(uno.anno);
      const pubblicata = rigaPubblicata(una, uno, giudicato);
      return uno.anno === anno && contata && conteggio
        ? [pubblicata, rigaContata(nome, contata, conteggio, anno)]
        : [pubblicata];
    });
    const isGiaContata = una.anni.some((uno) => uno.anno === anno);
    const ultima = contata && conteggio && !isGiaContata ? [rigaContata(nome, contata, conteggio, anno)] : [];
    return { nome, righe: [...righe, ...ultima] };
  });
  const righe = gruppi.flatMap((uno) => uno.righe);
  const anni = [...senzaNumero].sort((a, b) => a - b).map(String);
  return {
    id: ID,
    genere: "esiti",
    capitolo: "3.1",
    titolo: STORICO.titolo,
    foglio: ESITI_RELAZIONE.foglio,
    premesse: [STORICO.nota],
    mancanze: anni.length === 0 ? [] : [MANCANZE.senzaNumero(anni)],
    colonne: senzaConteggiVuoti(colonneDi(fogli), righe),
    righe,
    note: [],
    grafici: gruppi.map((uno) => graficoOf(uno.nome, uno.righe)),
    anomalie,
  };
}
