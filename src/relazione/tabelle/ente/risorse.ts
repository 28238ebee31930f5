import { MANCANZE } from "../../../texts/relazione/mancanze";
import { importoIn, readRisorse, type ColonnaRisorse, type RigaRisorse } from "../../../cruscotto/tabelle/readRisorse";
import { displayCella } from "../../../domain/numeri/displayCella";
import { cellAt } from "../../../cruscotto/griglia/SheetGrid";
import { normalize } from "../../../domain/testo/normalize";
import { round12 } from "../../../domain/numeri/round12";
import { RISORSE } from "../../../texts/relazione/relazioneRisorse";
import { figura, testo } from "../../caselle/caselle";
import type { FoglioAccanto, Materiale } from "../../caselle/Materiale";
import type { Casella, ColonnaTabella, PostoCasella, RigaTabella, Tabella } from "../../caselle/Tabella";
import { colonneDelConto, type AltraColonna } from "./colonneDelConto";
import { subtotaliDiversi } from "./subtotali";

const ID = "risorse";
const CIFRE: readonly ColonnaRisorse[] = ["preventivo", "aggiornato", "consuntivo"];
const STILI: Readonly<Record<RigaRisorse["tipo"], RigaTabella["stile"]>> = {
  titolo: "gruppo",
  voce: "voce",
  parte: "dettaglio",
  subtotale: "sottogruppo",
  risultato: "totale",
};

/** Which column of the table holds each figure of a sheet, and which of them keep its words. */
const DI_CIFRA: Readonly<Record<keyof RigaRisorse["cifre"], string>> = {
  preventivo: "preventivo",
  aggiornato: "aggiornato",
  consuntivo: "consuntivo",
  differenza: "differenza scritta",
  percento: "percento scritta",
};
const DEL_FOGLIO: ReadonlySet<string> = new Set(CIFRE);

const isFlusso = (tipo: RigaRisorse["tipo"]) => tipo !== "titolo" && tipo !== "risultato";

/** The latest forecast that a line has, its update before the first one. */
const previstoDi = (hanno: (nome: ColonnaRisorse) => boolean): ColonnaRisorse | null =>
  (["aggiornato", "preventivo"] as const).find(hanno) ?? null;

/** The difference from the latest forecast; the share only of a flow of one sign. */
function derivateOf(id: string, previsto: ColonnaRisorse | null, hasQuota: boolean): Record<string, Casella> {
  const qui = (colonna: string): PostoCasella => ({ tabella: ID, riga: id, colonna });
  if (previsto === null) return {};
  return {
    differenza: figura({ tipo: "differenza", da: qui("consuntivo"), meno: qui(previsto) }),
    ...(hasQuota ? { percento: figura({ tipo: "rapporto", parte: qui("consuntivo"), tutto: qui(previsto) }) } : {}),
  };
}

/** The id of a column of the body's own, by its words: two sheets that head one alike share it. */
const idAltra = ({ titolo }: AltraColonna) => `altra ${normalize(titolo)}`;

function rigaDelFoglio({ grid, file }: FoglioAccanto, una: RigaRisorse, altre: readonly AltraColonna[]): RigaTabella {
  const { riga, tipo, voce, cifre } = una;
  const copia = (nome: keyof typeof cifre): readonly [string, Casella][] => {
    const cifra = cifre[nome];
    const da = { file, foglio: grid.foglio, riga, colonna: cifra?.colonna ?? 0 };
    return cifra
      ? [
          [
            nome === "differenza" || nome === "percento" ? `${nome} scritta` : nome,
            figura({ tipo: "copia", da, cella: cifra.cella }),
          ],
        ]
      : [];
  };
  const sue = [...CIFRE, "differenza" as const, "percento" as const].flatMap(copia);
  const previsto = cifre.consuntivo ? previstoDi((nome) => cifre[nome] !== undefined) : null;
  const [budget, speso] = [previsto && cifre[previsto]?.cella.valore, cifre.consuntivo?.cella.valore];
  const isUnSegno = typeof budget === "number" && speso !== undefined && budget * speso > 0;
  const id = `[${file ?? ""}]${grid.foglio} ${riga}`;
  const delFoglio = altre.flatMap((altra): [string, Casella][] => {
    const cella = cellAt(grid, riga, altra.colonna);
    if (cella.tipo === "vuota") return [];
    const da = { file, foglio: grid.foglio, riga, colonna: altra.colonna };
    return [[idAltra(altra), figura({ tipo: "copia", da, cella })]];
  });
  return {
    id,
    stile: STILI[tipo],
    caselle: {
      voce: testo(voce),
      ...Object.fromEntries([...sue, ...delFoglio]),
      ...derivateOf(id, previsto, isUnSegno && isFlusso(tipo)),
    },
    soggetto: null,
  };
}

/** Which forecast the differences that a sheet prints are from, where it is not the latest one. */
function noteDifferenze(righe: readonly RigaRisorse[]): readonly string[] {
  const con = righe.filter(
    ({ cifre }) => cifre.differenza && cifre.consuntivo && previstoDi((nome) => cifre[nome] !== undefined),
  );
  const segue =
    (nome: ColonnaRisorse) =>
    ({ cifre }: RigaRisorse) => {
      const [scritta, speso, budget] = [cifre.differenza, cifre.consuntivo, cifre[nome]].map(
        (una) => una?.cella.valore,
      );
      if (scritta === undefined || speso === undefined || budget === undefined) return false;
      return Math.abs(Math.abs(scritta) - Math.abs(round12(speso - budget))) <= 1;
    };
  const isUltima = (una: RigaRisorse) =>
    segue(previstoDi((nome) => una.cifre[nome] !== undefined) ?? "preventivo")(una);
  const altre = con.filter((una) => !isUltima(una));
  const [iniziali, ignote] = [altre.filter(segue("preventivo")), altre.filter((una) => !segue("preventivo")(una))];
  return [
    ...(iniziali.length > 0 ? [RISORSE.dalPrimo(iniziali.map(({ voce }) => voce))] : []),
    ...(ignote.length > 0 ? [RISORSE.nonSegue(ignote.map(({ voce }) => voce))] : []),
  ];
}

/** The table of one sheet, with what does not hold in it. */
function pezzoDi(foglio: FoglioAccanto) {
  const lette = readRisorse(foglio.grid);
  const conto = colonneDelConto(foglio.grid, lette);
  const diversi = subtotaliDiversi(lette).map(({ riga, colonna, scritto, somma }) =>
    RISORSE.subtotale(riga.voce, RISORSE[colonna], scritto, somma),
  );
  return {
    conto,
    righe: lette.map((una) => rigaDelFoglio(foglio, una, conto.altre)),
    note: [...diversi, ...noteDifferenze(lette)],
  };
}

/** The amounts written beside the rows, once for each programme, kind and amount. */
function righeDaTesti({ fogli }: Materiale) {
  const righe = new Map<string, RigaTabella>();
  const importi = new Map<string, Set<number>>();
  for (const { grid, file, misurato } of fogli) {
    const teste = misurato.cruscotto.colonne.flatMap(({ ruolo, colonna }) => (ruolo === "programma" ? [colonna] : []));
    for (let riga = 0; riga < grid.celle.length; riga++) {
      for (const colonna of teste) {
        const cella = cellAt(grid, riga, colonna);
        const scritto = cella.tipo === "testo" ? importoIn(cella.valore) : null;
        if (!scritto) continue;
        const { programma, tipo, importo, resto } = scritto;
        const da = { file, foglio: grid.foglio, riga, colonna };
        const chi = [file ?? "", grid.foglio, programma, tipo].join("|");
        importi.set(chi, (importi.get(chi) ?? new Set()).add(importo));
        const id = `${chi}|${importo}`;
        if (righe.has(id)) continue;
        const caselle = {
          voce: testo(programma),
          tipo: testo(tipo),
          servizi: testo(resto),
          preventivo: figura({ tipo: "importo", da, testo: displayCella(cella), importo }),
        };
        righe.set(id, { id, stile: "voce", caselle, soggetto: null });
      }
    }
  }
  const diversi = [...importi].flatMap(([chi, suoi]) => (suoi.size > 1 ? [chi.split("|")[2] ?? ""] : []));
  return { righe: [...righe.values()], diversi };
}

const GENERI: Readonly<Record<string, ColonnaTabella>> = {
  voce: { id: "voce", titolo: RISORSE.voce, genere: "lungo" },
  tipo: { id: "tipo", titolo: RISORSE.tipo, genere: "testo" },
  servizi: { id: "servizi", titolo: RISORSE.servizi, genere: "lungo" },
  preventivo: { id: "preventivo", titolo: RISORSE.preventivo, genere: "numero" },
  aggiornato: { id: "aggiornato", titolo: RISORSE.aggiornato, genere: "numero" },
  consuntivo: { id: "consuntivo", titolo: RISORSE.consuntivo, genere: "numero" },
  differenza: { id: "differenza", titolo: RISORSE.differenza, genere: "numero" },
  "differenza scritta": { id: "differenza scritta", titolo: RISORSE.differenzaScritta, genere: "numero" },
  percento: { id: "percento", titolo: RISORSE.percento, genere: "quota" },
  "percento scritta": { id: "percento scritta", titolo: RISORSE.percentoScritta, genere: "numero" },
};

type Pezzo = ReturnType<typeof pezzoDi>;

/** One sheet keeps its own headings and their order; of several, those that they share, then those of each. */
function colonneOf(pezzi: readonly Pezzo[], hanno: ReadonlySet<string>): readonly ColonnaTabella[] {
  const [solo, ...altri] = pezzi;
  const note = Object.values(GENERI).filter(({ id }) => hanno.has(id));
  const altre = new Map(pezzi.flatMap(({ conto }) => conto.altre.map((una) => [idAltra(una), una] as const)));
  const loro = [...altre].map(([id, { titolo, isDiCifre, colonna }]) => {
    const suo: ColonnaTabella = { id, titolo, genere: isDiCifre ? "numero" : "testo" };
    return { colonna, suo };
  });
  if (!solo || altri.length > 0) return [...note, ...loro.map(({ suo }) => suo)];
  // What is worked out stands beside what it is worked out of.
  const posti = new Map<string, number>([...solo.conto.note].map(([nome, { colonna }]) => [DI_CIFRA[nome], colonna]));
  const ultimo = Math.max(...posti.values());
  const delFoglio = note.map((una) => {
    const scritta = DEL_FOGLIO.has(una.id) ? [...solo.conto.note].find(([nome]) => nome === una.id)?.[1] : undefined;
    const titolo = scritta === undefined || scritta.titolo === "" ? una.titolo : scritta.titolo;
    const posto = una.id === "voce" ? -1 : (posti.get(una.id) ?? posti.get(`${una.id} scritta`) ?? ultimo);
    return { colonna: posto, suo: { ...una, titolo } };
  });
  return [...delFoglio, ...loro].sort((a, b) => a.colonna - b.colonna).map(({ suo }) => suo);
}

/** What is said above the table: which sheets, and of one what it is called, with its unit. */
function premessaOf(accanto: readonly { readonly uno: FoglioAccanto; readonly pezzo: Pezzo }[]): string {
  const [solo, ...altri] = accanto;
  if (!solo) return RISORSE.daTesto;
  const detti = altri.length === 0 ? solo.pezzo.conto.titoli : [];
  return RISORSE.daFoglio(
    accanto.map(({ uno }) => uno.grid.foglio),
    detti,
  );
}

/**
 * Resources: a sheet that has them in its own structure, with the difference from the latest forecast beside the printed
 * one, else the amounts written beside the programmes. Nothing is summed again: revenues, costs and results have no common
 * total; the sheet's own subtotals are checked. Null where there is neither.
 * Source: DOMAIN.md, Resources (Pisa, Arezzo-Siena).
 */
export function risorseOf(materiale: Materiale): Tabella | null {
  const accanto = materiale.accanto
    .map((uno) => ({ uno, pezzo: pezzoDi(uno) }))
    .filter(({ pezzo }) => pezzo.righe.length > 0);
  const daTesti = accanto.length === 0 ? righeDaTesti(materiale) : { righe: [], diversi: [] };
  const righe = [...accanto.flatMap(({ pezzo }) => pezzo.righe), ...daTesti.righe];
  if (righe.length === 0) return null;
  const hanno = new Set(righe.flatMap(({ caselle }) => Object.keys(caselle)));
  return {
    id: ID,
    genere: "risorse",
    capitolo: "2",
    titolo: RISORSE.titolo,
    foglio: RISORSE.foglio,
    premesse: [premessaOf(accanto)],
    mancanze: hanno.has("consuntivo")
      ? []
      : [accanto.length > 0 ? MANCANZE.senzaColonnaConsuntivo : MANCANZE.senzaConsuntivo],
    colonne: colonneOf(
      accanto.map(({ pezzo }) => pezzo),
      hanno,
    ),
    righe,
    note: [
      ...accanto.flatMap(({ pezzo }) => pezzo.note),
      ...daTesti.diversi.map((programma) => RISORSE.importiDiversi(programma)),
    ],
    grafici: [],
  };
}
