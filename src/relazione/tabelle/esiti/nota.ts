import { isDiPagamenti } from "../../../misura/riga/regoleDiRiga";
import type { IndicatoreMisurato } from "../../../misura/CruscottoMisurato";
import type { Regola, VersoDeciso } from "../../../domain/Misura";
import type { Politica } from "../../../domain/metodo/Politica";
import { RELAZIONE } from "../../../texts/relazione/relazione";
import { DECISIONI, METODO, NOTA, REGOLE, VERSI } from "../../../texts/relazione/relazioneNota";
import { CASI } from "../../../texts/relazione/relazioneVerifica";
import { numero, testo } from "../../caselle/caselle";
import type { Materiale } from "../../caselle/Materiale";
import type { RigaTabella, Tabella } from "../../caselle/Tabella";

/** Sheet of the subjects of the note: its rows are about the method, not about a cell. */
const SOGGETTO = "Nota metodologica";

/**
 * A rule with its article of the SMVP to type, found again by the name of the rule.
 * @param quale what tells it from others of the same name
 */
function rigaOf(gruppo: string, nome: string, opzione: string, quante: number | null, quale = ""): RigaTabella {
  return {
    id: `${gruppo} ${nome} ${quale}`,
    stile: "voce",
    caselle: {
      regola: testo(nome),
      opzione: testo(opzione),
      ...(quante === null ? {} : { righe: numero(quante) }),
      articolo: { tipo: "campo", testo: "", isProposta: false },
    },
    soggetto: { foglio: SOGGETTO, riga: null, colonna: null, voce: nome, percorso: gruppo, descrizione: quale },
  };
}

function intestazione(nome: string): RigaTabella {
  return { id: nome, stile: "gruppo", caselle: { regola: testo(nome) }, soggetto: null };
}

function regole(righe: readonly IndicatoreMisurato[], politica: Politica): readonly RigaTabella[] {
  return (Object.keys(REGOLE) as Regola[]).flatMap((regola) => {
    const quante = righe.filter(({ misura }) => misura.regola === regola).length;
    const [nome, applicazione] = REGOLE[regola];
    return quante === 0 ? [] : [rigaOf(NOTA.gruppi.regole, nome, applicazione(politica), quante)];
  });
}

function metodo(righe: readonly IndicatoreMisurato[], politica: Politica): readonly RigaTabella[] {
  const quante = (condizione: (uno: IndicatoreMisurato) => boolean) => righe.filter(condizione).length;
  const mancanti = quante(({ misura }) => misura.consuntivo.tipo === "mancante");
  const nonApplicabili = quante(({ misura }) => misura.esito === "non applicabile");
  const diPagamenti = quante(({ indicatore }) => isDiPagamenti(indicatore));
  const scelte: readonly (readonly [nome: string, detta: string, quante: number | null])[] = [
    [METODO.soglie, METODO.soglieDette(politica), null],
    [METODO.giudizio, METODO.giudizioDetto(politica), politica.scalaGiudizio.length === 0 ? 0 : null],
    [METODO.medie, METODO.medieDette[politica.medie.ente], null],
    [METODO.arrotondamento, METODO.arrotondamentoDetto, null],
    [METODO.mancante, METODO.mancanteDetto[politica.consuntivoMancante], mancanti],
    [METODO.nonApplicabile, METODO.nonApplicabileDetto[politica.nonApplicabile], nonApplicabili],
    [METODO.pagamenti, METODO.pagamentiDetti, diPagamenti],
  ];
  return scelte.flatMap(([nome, detta, n]) => (n === 0 ? [] : [rigaOf(NOTA.gruppi.metodo, nome, detta, n)]));
}

/** Rows where a direction counts, by who says it. */
function versi(righe: readonly IndicatoreMisurato[]): readonly RigaTabella[] {
  const origini = Object.keys(VERSI) as VersoDeciso["origine"][];
  return origini.flatMap((origine) => {
    const quante = righe.filter(({ misura }) => misura.verso?.origine === origine).length;
    const [nome, detto] = VERSI[origine];
    return quante === 0 ? [] : [rigaOf(NOTA.gruppi.versi, nome, detto, quante)];
  });
}

/** Who decided what instead of the rule: the rows of one reason and author together. */
function decisioni({ fogli }: Pick<Materiale, "fogli">): readonly RigaTabella[] {
  const gruppi = new Map<string, { nome: string; opzione: (dove: string) => string; dove: string[] }>();
  for (const { titolo, misurato } of fogli) {
    for (const { stabilito, indicatore } of misurato.indicatori) {
      if (!stabilito) continue;
      const { tipo, motivo, autore } = stabilito;
      const chiave = `${tipo}|${motivo}|${autore}`;
      const opzione = (dove: string) => DECISIONI.perche(motivo, autore, dove);
      const gruppo = gruppi.get(chiave) ?? { nome: DECISIONI[tipo], opzione, dove: [] };
      gruppo.dove.push(CASI.dove(titolo, indicatore.riga + 1));
      gruppi.set(chiave, gruppo);
    }
  }
  return [...gruppi].map(([chiave, { nome, opzione, dove }]) =>
    rigaOf(NOTA.gruppi.decisioni, nome, opzione(dove.join(", ")), dove.length, chiave),
  );
}

/**
 * The methodological note: each rule used, with its options, on how many rows; the choices of the method; who says the
 * directions; who decided what. The article of the SMVP is typed beside each and kept.
 */
export function notaOf({ fogli, anno }: Pick<Materiale, "fogli" | "anno">): Tabella | null {
  const [primo] = fogli;
  if (!primo) return null;
  const { politica } = primo.misurato;
  const righe = fogli.flatMap(({ misurato }) => misurato.indicatori);
  const gruppi: readonly (readonly [nome: string, sue: readonly RigaTabella[]])[] = [
    [NOTA.gruppi.regole, regole(righe, politica)],
    [NOTA.gruppi.metodo, metodo(righe, politica)],
    [NOTA.gruppi.versi, versi(righe)],
    [NOTA.gruppi.decisioni, decisioni({ fogli })],
  ];
  const { regola, opzione, righe: quante, articolo } = NOTA.colonne;
  return {
    id: "nota",
    genere: "nota",
    capitolo: "5",
    titolo: NOTA.titolo,
    foglio: NOTA.foglio,
    premesse: [RELAZIONE.anno(anno), NOTA.premessa(politica.nome)],
    mancanze: [],
    colonne: [
      { id: "regola", titolo: regola, genere: "testo" },
      { id: "opzione", titolo: opzione, genere: "lungo" },
      { id: "righe", titolo: quante, genere: "conteggio" },
      { id: "articolo", titolo: articolo, genere: "campo" },
    ],
    righe: gruppi.flatMap(([nome, sue]) => (sue.length === 0 ? [] : [intestazione(nome), ...sue])),
    note: [],
    grafici: [],
  };
}
