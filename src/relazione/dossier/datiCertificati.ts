import { cellAt } from "../../cruscotto/griglia/SheetGrid";
import { displayCella } from "../../domain/numeri/displayCella";
import { normalize } from "../../domain/testo/normalize";
import type { IndicatoreMisurato } from "../../misura/CruscottoMisurato";
import { DOSSIER } from "../../texts/relazione/relazioneDossier";
import { CASI } from "../../texts/relazione/relazioneVerifica";
import { figuraDa, link, testo } from "../caselle/caselle";
import type { FoglioDiRelazione } from "../caselle/Materiale";
import { idDettaglio, idIndicatore, idVariata, soggettoDi } from "../caselle/posti";
import type { Casella, RigaTabella, Tabella } from "../caselle/Tabella";
import { cellaDellaRiga } from "../verifica/casi";
import { COMUNI } from "./comuni";

const { titolo, premessa, colonne, come } = DOSSIER.fonti;
const DI_FONTE = /\b(?:fonte|fonti|atto|atti|provvediment\w*|document\w*)\b/;
const DI_CERTIFICATORE = /\b(?:certific\w*|attest\w*|validat\w*)\b/;

/** What stands beside a row under a heading with these words; "" where no column says it. */
function accantoA({ grid }: FoglioDiRelazione, { indicatore }: IndicatoreMisurato, parole: RegExp): string {
  const sue = indicatore.accanto.filter(({ intestazione }) => parole.test(normalize(intestazione)));
  const testi = sue.map(({ colonna }) => displayCella(cellAt(grid, indicatore.riga, colonna)).trim());
  return testi.filter((uno) => uno !== "").join("; ");
}

function isCalcolato({ grid }: FoglioDiRelazione, { indicatore: { riga, colonne: sue } }: IndicatoreMisurato): boolean {
  return sue.consuntivo !== null && (grid.formule[riga]?.[sue.consuntivo] ?? "") !== "";
}

function comeE(fonte: FoglioDiRelazione, uno: IndicatoreMisurato): string {
  if (uno.stabilito) return come.stabilita;
  if (isCalcolato(fonte, uno)) return come.formula;
  return uno.indicatore.consuntivo.tipo === "testo" ? come.testo : come.scritta;
}

const campo = (proposta: string): Casella => ({ tipo: "campo", testo: proposta, isProposta: proposta !== "" });

function rigaDi(fonte: FoglioDiRelazione, uno: IndicatoreMisurato): RigaTabella {
  const cella = cellaDellaRiga(fonte, uno, "consuntivo");
  const posto = { tabella: idDettaglio(fonte), riga: idIndicatore(uno), colonna: "consuntivo" };
  return {
    id: idVariata({ fonte, uno }),
    stile: "voce",
    caselle: {
      foglio: testo(fonte.titolo),
      indicatore: testo(uno.indicatore.nome),
      cella: link(CASI.riga(cella.riga + 1), cella),
      consuntivo: figuraDa(posto),
      come: testo(comeE(fonte, uno)),
      fonte: campo(accantoA(fonte, uno, DI_FONTE)),
      certifica: campo(accantoA(fonte, uno, DI_CERTIFICATORE)),
    },
    soggetto: soggettoDi(fonte, uno),
  };
}

/** Every result with where its figure comes from, the act that says it and who certifies it. */
export function datiCertificatiOf(fogli: readonly FoglioDiRelazione[]): Tabella {
  const righe = fogli.flatMap((fonte) =>
    fonte.misurato.indicatori
      .filter(({ indicatore }) => indicatore.consuntivo.tipo !== "vuota")
      .map((uno) => ({ riga: rigaDi(fonte, uno), isCalcolata: isCalcolato(fonte, uno) })),
  );
  const calcolate = righe.filter(({ isCalcolata }) => isCalcolata).length;
  return {
    ...COMUNI,
    foglio: DOSSIER.foglioDati,
    id: "dossier fonti",
    titolo,
    premesse: [premessa(righe.length, calcolate)],
    colonne: [
      { id: "foglio", titolo: colonne.foglio, genere: "testo" },
      { id: "indicatore", titolo: colonne.indicatore, genere: "lungo" },
      { id: "cella", titolo: colonne.cella, genere: "testo" },
      { id: "consuntivo", titolo: colonne.consuntivo, genere: "numero" },
      { id: "come", titolo: colonne.come, genere: "testo" },
      { id: "fonte", titolo: colonne.fonte, genere: "campo" },
      { id: "certifica", titolo: colonne.certifica, genere: "campo" },
    ],
    righe: righe.map(({ riga }) => riga),
  };
}
