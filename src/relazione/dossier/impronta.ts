import { displayCella } from "../../domain/numeri/displayCella";
import { sha256 } from "../../domain/testo/sha256";
import { DOSSIER } from "../../texts/relazione/relazioneDossier";
import { BIANCA, numero, testo } from "../caselle/caselle";
import type { FoglioDiRelazione } from "../caselle/Materiale";
import type { RigaTabella, Tabella } from "../caselle/Tabella";
import { COMUNI, soggettoDelDossier } from "./comuni";

const ID = "dossier impronta";

/** The figures of a sheet as one text: what it measures and what follows, one row a line, wherever the rows stand. */
function canoniche({ misurato }: FoglioDiRelazione): string {
  return misurato.indicatori
    .map(({ indicatore: { nome, target, consuntivo, peso }, misura: { sal, esito } }) =>
      JSON.stringify([nome, displayCella(target), displayCella(consuntivo), peso, sal, esito]),
    )
    .join("\n");
}

function rigaDi(nome: string, righe: number, impronta: string): RigaTabella {
  const caselle = {
    foglio: testo(nome),
    righe: numero(righe),
    impronta: testo(impronta),
    firmata: { tipo: "campo", testo: "", isProposta: false },
    confronto: testo(DOSSIER.impronta.assente),
  } as const;
  return { id: nome, stile: "voce", caselle, soggetto: soggettoDelDossier(nome) };
}

/** The hash of the figures, of each sheet and of all: what was signed can be told from what stands there now. */
export function improntaOf(fogli: readonly FoglioDiRelazione[]): Tabella {
  const impronte = fogli.map((fonte) => sha256(canoniche(fonte)));
  const righe = fogli.map((fonte, at) => rigaDi(fonte.titolo, fonte.misurato.indicatori.length, impronte[at] ?? ""));
  const tutte = fogli.reduce((somma, { misurato }) => somma + misurato.indicatori.length, 0);
  const { colonne, titolo, premessa, totale } = DOSSIER.impronta;
  return {
    ...COMUNI,
    id: ID,
    titolo,
    premesse: [premessa],
    colonne: [
      { id: "foglio", titolo: colonne.foglio, genere: "testo" },
      { id: "righe", titolo: colonne.righe, genere: "conteggio" },
      { id: "impronta", titolo: colonne.impronta, genere: "lungo" },
      { id: "firmata", titolo: colonne.firmata, genere: "campo" },
      { id: "confronto", titolo: colonne.confronto, genere: "lungo" },
    ],
    righe: [...(fogli.length > 1 ? righe : []), rigaDi(totale, tutte, sha256(impronte.join("\n")))],
  };
}

/** Whether the figures are still those of the hash that was copied beside; on a table with what was typed on it. */
export function confrontaImpronta(tabella: Tabella): Tabella {
  if (tabella.id !== ID) return tabella;
  const { uguale, diversa, assente } = DOSSIER.impronta;
  const righe = tabella.righe.map((riga): RigaTabella => {
    const [ora = BIANCA, alla = BIANCA] = [riga.caselle["impronta"], riga.caselle["firmata"]];
    const firmata = alla.tipo === "campo" ? alla.testo.trim().toLowerCase() : "";
    const isUguale = ora.tipo === "testo" && ora.testo === firmata;
    const confronto = testo(firmata === "" ? assente : isUguale ? uguale : diversa);
    return { ...riga, caselle: { ...riga.caselle, confronto } };
  });
  return { ...tabella, righe };
}
