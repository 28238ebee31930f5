import { PERCORSO_UNITO } from "../../../correzioni/correzioni";
import type { Nodo } from "../../../cruscotto/Cruscotto";
import { percorsoOf } from "../../../cruscotto/nodi";
import { RELAZIONE } from "../../../texts/relazione/relazione";
import { SCHEDE, type CampoScheda } from "../../../texts/relazione/relazioneSchede";
import { figura, figuraDa, testo } from "../../caselle/caselle";
import { intestazioneOf } from "../esiti/dettaglio";
import { mancanzeOf, pocoMisuratoDi } from "../esiti/mancanze";
import type { FoglioDiRelazione, Materiale } from "../../caselle/Materiale";
import { obiettiviOf } from "../esiti/obiettivi";
import { foglioDiFonte, idDettaglio, idIndicatore, postoDi } from "../../caselle/posti";
import { propostaScheda } from "./propostaScheda";
import type { Casella, RigaTabella, Tabella } from "../../caselle/Tabella";

const ID_SCHEDE = "schede";
const IN_CIFRE: readonly CampoScheda[] = ["budget", "oneri"];

/** The fields of a sheet, each found again by its name and the objective's; the share spent follows from two of them. */
function rigaCampo(fonte: FoglioDiRelazione, nodo: Nodo, campo: CampoScheda, proposta: string): RigaTabella {
  const { nodi } = fonte.misurato.cruscotto;
  const idDi = (uno: CampoScheda) => `${idDettaglio(fonte)} ${nodo.id} ${uno}`;
  const posto = (uno: CampoScheda) => ({ tabella: ID_SCHEDE, riga: idDi(uno), colonna: "testo" });
  const spesa: Casella = figura({ tipo: "rapporto", parte: posto("oneri"), tutto: posto("budget") });
  return {
    id: idDi(campo),
    stile: "voce",
    caselle: {
      voce: testo(SCHEDE.campi[campo]),
      testo: {
        tipo: "campo",
        testo: proposta,
        isProposta: proposta !== "",
        ...(IN_CIFRE.includes(campo) ? { inCifre: true } : {}),
      },
      ...(campo === "oneri" ? { spesa } : {}),
    },
    soggetto: {
      foglio: foglioDiFonte(fonte),
      riga: nodo.riga,
      colonna: null,
      voce: SCHEDE.campi[campo],
      percorso: percorsoOf(nodi, nodo.id).join(PERCORSO_UNITO),
      descrizione: "",
    },
  };
}

function schedaOf(fonte: FoglioDiRelazione, nodo: Nodo): readonly RigaTabella[] {
  const da = { tipo: "nodo", id: nodo.id } as const;
  const media = fonte.misurato.aggregati.find((uno) => uno.nodo.id === nodo.id)?.media;
  const poco = media ? pocoMisuratoDi(media) : null;
  const proposta = propostaScheda(fonte, nodo);
  const campi = (Object.keys(SCHEDE.campi) as CampoScheda[]).filter(
    (campo) => campo !== "programma" || proposta.programma !== undefined,
  );
  const tabella = idDettaglio(fonte);
  const suoi = fonte.misurato.indicatori.filter(({ indicatore }) => indicatore.padre === nodo.id);
  return [
    {
      id: `${tabella} ${nodo.id}`,
      stile: "gruppo",
      caselle: {
        voce: testo(nodo.nome),
        ...(poco === null
          ? { sal: figuraDa(postoDi(fonte, da, "sal")), esito: figuraDa(postoDi(fonte, da, "esito")) }
          : { sal: testo(poco) }),
      },
      soggetto: null,
    },
    ...campi.map((campo) => rigaCampo(fonte, nodo, campo, proposta[campo] ?? "")),
    ...suoi.map((uno): RigaTabella => {
      const riga = idIndicatore(uno);
      const dal = (colonna: string): Casella => figuraDa({ tabella, riga, colonna });
      return {
        id: `${tabella} ${nodo.id} ${riga}`,
        stile: "dettaglio",
        caselle: {
          voce: testo(uno.indicatore.nome),
          target: dal("target"),
          consuntivo: dal("consuntivo"),
          sal: dal("sal"),
          esito: dal("esito"),
        },
        soggetto: null,
      };
    }),
  ];
}

/**
 * The sheet of each objective: expected results, budget, costs and the share spent, indicators, impact, services. The
 * texts are typed and kept; what the cruscotto already says is proposed. Null where no sheet has objectives.
 */
export function schedeOf({ fogli, anno }: Pick<Materiale, "fogli" | "anno">): Tabella | null {
  const suoi = fogli.filter(({ destinazione }) => destinazione !== "dirigente");
  const [primo] = suoi;
  const righe = suoi.flatMap((fonte) => obiettiviOf(fonte).flatMap((nodo) => schedaOf(fonte, nodo)));
  if (!primo || righe.length === 0) return null;
  const nome = (chiave: "target" | "consuntivo" | "sal") => intestazioneOf(primo, chiave);
  return {
    id: ID_SCHEDE,
    genere: "schede",
    capitolo: "3.2",
    titolo: SCHEDE.titolo,
    foglio: SCHEDE.foglio,
    premesse: [RELAZIONE.anno(anno), SCHEDE.premessa],
    mancanze: mancanzeOf(suoi),
    colonne: [
      { id: "voce", titolo: SCHEDE.colonne.voce, genere: "lungo" },
      { id: "testo", titolo: SCHEDE.colonne.testo, genere: "campo" },
      { id: "spesa", titolo: SCHEDE.colonne.spesa, genere: "quota" },
      { id: "target", titolo: nome("target"), genere: "numero" },
      { id: "consuntivo", titolo: nome("consuntivo"), genere: "numero" },
      { id: "sal", titolo: nome("sal"), genere: "sal" },
      { id: "esito", titolo: RELAZIONE.esito, genere: "testo" },
    ],
    righe,
    note: [],
    grafici: [],
  };
}
