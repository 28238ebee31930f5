import { registroModifiche, type ColonnaDelRegistro, type Modifica } from "../../confronto/registroModifiche";
import { DOSSIER } from "../../texts/relazione/relazioneDossier";
import { CASI } from "../../texts/relazione/relazioneVerifica";
import { link, testo } from "../caselle/caselle";
import type { FoglioDiRelazione, Materiale } from "../caselle/Materiale";
import type { RigaTabella, Tabella } from "../caselle/Tabella";
import { COMUNI } from "./comuni";

const { titolo, premessa, colonne, nomi, nuova, tolta } = DOSSIER.registro;

const nomeOf = (colonna: ColonnaDelRegistro) =>
  typeof colonna === "string" ? nomi[colonna] : colonna.intestazione.replace(/\s+/g, " ").trim();

function rigaDi(una: Modifica<FoglioDiRelazione>, at: number): RigaTabella {
  const { fonte, uno } = una.riga;
  const { riga, colonne: sue, nome } = uno.indicatore;
  const isCella = una.tipo === "cella";
  const cella = {
    file: fonte.file,
    foglio: fonte.misurato.cruscotto.foglio,
    riga,
    colonna: isCella ? una.posto : sue.nome,
  };
  return {
    id: `modifica ${at}`,
    stile: "voce",
    caselle: {
      indicatore: testo(nome),
      cella: link(CASI.dove(fonte.titolo, riga + 1), cella),
      colonna: testo(isCella ? nomeOf(una.colonna) : una.tipo === "nuova" ? nuova : tolta),
      prima: testo(isCella ? una.prima : ""),
      dopo: testo(isCella ? una.dopo : ""),
    },
    soggetto: null,
  };
}

/** Every cell that is not as the other version has it; null where there is no other version. */
export function registroOf({ fogli, confronto }: Pick<Materiale, "fogli" | "confronto">): Tabella | null {
  if (!confronto) return null;
  const modifiche = registroModifiche(confronto.fogli, fogli);
  return {
    ...COMUNI,
    id: "dossier registro",
    titolo,
    premesse: [premessa(confronto.nome, modifiche.length)],
    colonne: [
      { id: "indicatore", titolo: colonne.indicatore, genere: "lungo" },
      { id: "cella", titolo: colonne.cella, genere: "testo" },
      { id: "colonna", titolo: colonne.colonna, genere: "testo" },
      { id: "prima", titolo: colonne.prima, genere: "lungo" },
      { id: "dopo", titolo: colonne.dopo, genere: "lungo" },
    ],
    righe: modifiche.map(rigaDi),
  };
}
