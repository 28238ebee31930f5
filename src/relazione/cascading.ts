import { CASCADING, RELAZIONE } from "../texts/relazione";
import { intestazioneOf } from "./dettaglio";
import { mancanzeOf } from "./mancanze";
import type { FoglioDiRelazione, Materiale } from "./Materiale";
import { idDettaglio, idRiga, postoDi } from "./posti";
import type { RigaTabella, Tabella } from "./Tabella";
import { figuraDa, numero, testo } from "./caselle";

function righeOf(fonte: FoglioDiRelazione): readonly RigaTabella[] {
  const { ente, aggregati } = fonte.misurato;
  const riga = (
    id: string,
    stile: RigaTabella["stile"],
    nome: string,
    da: Parameters<typeof postoDi>[1],
    attesi: number,
  ) => ({
    id: `${idDettaglio(fonte)} ${id}`,
    stile,
    caselle: {
      voce: testo(nome),
      peso: figuraDa(postoDi(fonte, da, "peso")),
      sal: figuraDa(postoDi(fonte, da, "sal")),
      esito: figuraDa(postoDi(fonte, da, "esito")),
      misurati: figuraDa(postoDi(fonte, da, "misurati")),
      attesi: numero(attesi),
    },
    soggetto: null,
  });
  return [
    riga("ente", "gruppo", fonte.titolo, "ente", ente.attesi),
    ...aggregati
      .filter(({ nodo }) => nodo.padre === null)
      .map(({ nodo, media }) => {
        const da = { tipo: "nodo", id: nodo.id } as const;
        return riga(idRiga(da), "voce", nodo.nome, da, media.attesi);
      }),
  ];
}

/** Each area, special agency and manager with its total and its own prospettive; null where there is only the ente. */
export function cascadingOf({ fogli, anno }: Materiale): Tabella | null {
  const altri = fogli.filter(({ destinazione }) => destinazione !== "ente");
  const [primo] = altri;
  if (!primo) return null;
  const righe = altri.flatMap(righeOf);
  const hasPesi = altri.some(({ misurato }) => misurato.aggregati.some(({ nodo }) => nodo.peso !== null));
  const totali = righe.filter(({ stile }) => stile === "gruppo").map(({ id }) => id);
  return {
    id: "cascading",
    genere: "cascading",
    capitolo: altri.every(({ destinazione }) => destinazione === "dirigente") ? "4" : "3.2",
    titolo: CASCADING.titolo,
    foglio: CASCADING.foglio,
    premesse: [RELAZIONE.anno(anno)],
    mancanze: mancanzeOf(altri),
    colonne: [
      { id: "voce", titolo: CASCADING.unita, genere: "lungo" },
      ...(hasPesi ? [{ id: "peso", titolo: intestazioneOf(primo, "peso"), genere: "quota" } as const] : []),
      { id: "sal", titolo: intestazioneOf(primo, "sal"), genere: "sal" },
      { id: "esito", titolo: RELAZIONE.esito, genere: "testo" },
      { id: "misurati", titolo: RELAZIONE.misurati, genere: "conteggio" },
      { id: "attesi", titolo: RELAZIONE.attesi, genere: "conteggio" },
    ],
    righe,
    note: [],
    grafici:
      totali.length < 2
        ? []
        : [{ tipo: "barre", titolo: CASCADING.titolo, categorie: "voce", serie: ["sal"], righe: totali }],
  };
}
