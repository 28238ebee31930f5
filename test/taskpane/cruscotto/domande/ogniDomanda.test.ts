import type { Anomalia, Gravita } from "../../../../src/domain/Anomalia";
import {
  CODICI_ANOMALIA,
  CODICI_DEL_FOGLIO,
  CODICI_FORMULE,
  type CodiceAnomalia,
} from "../../../../src/domain/codiciAnomalia";
import type { MotivoAnomalia, MotivoDaConfermare } from "../../../../src/domain/DatiAnomalia";
import { groupAnomalie, type AnomaliaSuFoglio } from "../../../../src/taskpane/cruscotto/domande/groupAnomalie";
import { isDaCorreggere, risposteA } from "../../../../src/taskpane/cruscotto/domande/risposteA";
import { aggregatoMisurato, cruscottoMisurato, indicatoreMisurato } from "../../misurati";

/** Every reason to confirm: one that is added does not compile until it stands here. */
const DA_CONFERMARE: Readonly<Record<MotivoDaConfermare, true>> = {
  ...({ tolleranza: true, limite: true, scala: true, valore: true, "target-zero": true } as const),
  ...({ "data-lontana": true, "nessuna-domanda": true, "uno-per-si": true } as const),
  ...({ "senza-base": true, "base-oltre": true, punto: true, "stesse-parole": true } as const),
  ...({ "riferimento-vuoto": true, "operatore-illeggibile": true, "operatori-diversi": true } as const),
  ...({ "peso-pagamenti": true, "ente-righe": true, "ente-priorita": true } as const),
  ...({ "ente-obiettivi strategici": true, "senza-priorita": true, "sal-unito": true } as const),
  ...({ "consuntivo-unito": true, "target-unito": true, argomenti: true } as const),
  ...({ "migliaia-o-decimali": true, proposta: true, "proposta-superata": true, confermato: true } as const),
};

/** What a question of each code may carry; the codes without a line say it all. */
const DATI: Readonly<Partial<Record<CodiceAnomalia, readonly object[]>>> = {
  "da-confermare": (Object.keys(DA_CONFERMARE) as MotivoAnomalia[]).map((motivo) => ({
    ...{ motivo, quali: "F, G" },
    ...(motivo.startsWith("proposta") ? { proposta: "3", parole: "Svolti 3 corsi", confermata: "2" } : {}),
  })),
  "anno-target": [{ annoTarget: 2018, anno: 2019, proposta: 43524 }],
  "in-ritardo": [{ giorni: 3, tolleranza: 0, sal: 0 }],
  "colonna-incerta": [{ motivo: "sal", quali: "G «SAL» / H «SAL»" }],
  "metodo-diverso": [{ metodo: "massimo=nessuno", spiegati: 9, ora: 2, di: 10 }],
  "ente-diverso": [{ nome: "Ente", pubblicato: 0.9, misurato: 0.8 }],
  "letture-diverse": [{ perLivelli: 0.9, perRighe: 0.8, pubblicata: 0.8 }],
  ...Object.fromEntries(CODICI_FORMULE.map((codice) => [codice, [{ cella: "F12", riferimento: "G3", quali: "" }]])),
  "righe-nascoste": [{ quante: 1, quali: "7" }],
  "calcolo-manuale": [{}],
};

const domandeDi = <Codice extends CodiceAnomalia>(codice: Codice, gravita: Gravita): readonly Anomalia<Codice>[] =>
  (DATI[codice] ?? [undefined]).map((dati) => ({ codice, gravita, ...(dati && { dati }) }) as Anomalia<Codice>);

const DEL_FOGLIO_DA_CONFERMARE: readonly MotivoDaConfermare[] = [
  ...(["ente-righe", "ente-priorita", "ente-obiettivi strategici", "migliaia-o-decimali"] as const),
];

const haRisposta = ({ anomalia, hasSal, riga }: AnomaliaSuFoglio) =>
  risposteA(anomalia, hasSal, "").some(({ su }) => su !== "righe" || riga !== null) ||
  (riga !== null && isDaCorreggere(anomalia));

const nome = ({ codice, gravita, dati }: Anomalia) => `${codice} ${gravita} ${JSON.stringify(dati ?? "")}`;

/** Those of these questions that the pane would show with neither an answer nor a way to a cell. */
function senzaNulla(misurato: ReturnType<typeof cruscottoMisurato>): readonly string[] {
  const voci = groupAnomalie(misurato).flatMap((gruppo) => gruppo.voci);
  return voci.filter((una) => !haRisposta(una) && una.luogo === null).map(({ anomalia }) => nome(anomalia));
}

const APERTE: readonly Gravita[] = ["conferma", "errore"];
const TUTTE = CODICI_ANOMALIA.flatMap((codice) => APERTE.flatMap((gravita) => domandeDi(codice, gravita)));
const conPeso = { riga: 6 };

describe("every question of the pane", () => {
  it.each([null, 0.9])("of a row has an answer or leads to its cell, with the SAL %s", (sal) => {
    expect(senzaNulla(cruscottoMisurato([indicatoreMisurato({ riga: 4, sal, anomalie: TUTTE })]))).toEqual([]);
  });

  it.each([null, 0.9])("of a heading has an answer or leads to a cell, with the SAL %s", (sal) => {
    const titolo = { ...aggregatoMisurato({ id: 3, livello: "obiettivo", sal }), anomalie: TUTTE };

    expect(senzaNulla(cruscottoMisurato([indicatoreMisurato(conPeso)], [titolo]))).toEqual([]);
  });

  it("of the whole sheet has an answer or leads to a cell", () => {
    const isSua = ({ codice, dati }: Anomalia) =>
      codice !== "da-confermare" ||
      (dati && "motivo" in dati && DEL_FOGLIO_DA_CONFERMARE.some((motivo) => motivo === dati.motivo));
    const anomalie = CODICI_DEL_FOGLIO.flatMap((codice) => domandeDi(codice, "conferma")).filter(isSua);

    expect(senzaNulla({ ...cruscottoMisurato([indicatoreMisurato(conPeso)]), anomalie })).toEqual([]);
  });

  it("of a heading can be accepted also where it has no SAL cell", () => {
    const titolo = aggregatoMisurato({ id: 3, livello: "obiettivo", sal: null });
    const senzaCella = {
      ...titolo,
      nodo: { ...titolo.nodo, colonnaSal: null },
      anomalie: domandeDi("pesi-non-100", "conferma"),
    };
    const [voce] = groupAnomalie(cruscottoMisurato([], [senzaCella]))[0]?.voci ?? [];

    expect(voce?.riga).toEqual({ riga: 3, colonna: 0 });
    expect(voce && risposteA(voce.anomalia, voce.hasSal, "").map((una) => una.nome)).toEqual(["accetta"]);
  });

  it("of weights leads to the weights that it is about", () => {
    const [indicatore, titolo] = [indicatoreMisurato(conPeso), aggregatoMisurato({ id: 3, livello: "obiettivo" })];
    const sotto = { ...indicatore, indicatore: { ...indicatore.indicatore, padre: 3 } };
    const misurato = cruscottoMisurato([sotto], [{ ...titolo, anomalie: domandeDi("pesi-non-100", "conferma") }]);

    expect(groupAnomalie(misurato)[0]?.voci[0]?.luogo?.cella).toEqual({ riga: 6, colonna: 3 });
  });
});
