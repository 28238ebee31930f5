import { quadroDiSintesi } from "../../src/actions/relazione/quadroDiSintesi";
import { costruisciRelazione, TUTTA_LA_RELAZIONE } from "../../src/actions/relazione/relazione";
import { conDueFogli } from "../support/dueFogli";
import { compi, type Gesto } from "../support/finestre";
import { statoCartella } from "../support/statoCartella";

const COMANDI = [
  ["the Relazione", () => costruisciRelazione(TUTTA_LA_RELAZIONE, "perf", 46_000, { politica: null, anno: null })],
  ["the summary", () => quadroDiSintesi("Pisa")],
] as const;

const GESTI: readonly (readonly [string, Gesto, string])[] = [
  ["a row is inserted", { tipo: "inserisci-riga", riga: 3 }, "cambiato-in-mezzo"],
  ["it gets another name", { tipo: "rinomina", nome: "Altro nome" }, "foglio-sparito"],
];

describe.each(COMANDI)("%s", (_, esegui) => {
  it.each(GESTI)(
    "is not left pointing at other rows where, before it is written, on its source %s",
    async (__, gesto, codice) => {
      const excel = await conDueFogli();
      try {
        const { host } = excel;
        const answer = host.handleRequest.bind(host);
        // The request that writes is the first that adds a sheet.
        host.handleRequest = async (body) => {
          const isScrittura = Object.values(body.ObjectPaths).some(({ Name }) => Name === "Add");
          if (!isScrittura) return answer(body);
          host.handleRequest = answer;
          await compi(excel, "Pisa", gesto);
          return answer(body);
        };
        await expect(esegui()).rejects.toMatchObject({ codice, dati: { scritto: "ripreso" } });
        const { fogli } = await statoCartella(excel);
        expect((fogli as readonly { readonly nome: string }[]).map(({ nome }) => nome)).toEqual([
          gesto.tipo === "rinomina" ? gesto.nome : "Pisa",
          "Area",
        ]);
      } finally {
        excel.stop();
        excel.host.dispose();
      }
    },
  );
});
