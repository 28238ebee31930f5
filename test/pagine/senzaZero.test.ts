import { TABELLE } from "../../src/domain/GenereTabella";
import { POLITICA_STANDARD } from "../../src/domain/metodo/politiche";
import { inFondo } from "../../src/domain/passi";
import { impaginaRelazione } from "../../src/pagine/impaginaRelazione";
import { composeRelazione } from "../../src/relazione/composeRelazione";
import { foglio } from "../support/foglio";
import { materialeDi } from "../support/materiale";

it("points at a figure that is not there without showing 0, and plainly at one that is", () => {
  const materiale = materialeDi(
    [
      foglio(
        [
          ["Obiettivo", "Indicatore", "Target", "Consuntivo"],
          ["A1 Strade", "N. cantieri", 10, 9],
          ["A1 Strade", "N. sopralluoghi", 20, ""],
        ],
        [],
        "Ente",
      ),
    ],
    { anno: 2021 },
  );
  const tabelle = composeRelazione(materiale, new Set(TABELLE)).filter(({ genere }) =>
    ["schede", "dettaglio"].includes(genere),
  );
  const pagine = inFondo(
    impaginaRelazione(
      tabelle.map((una) => ({ nome: una.genere, tabelle: [una] })),
      {
        modo: "nativa",
        politica: POLITICA_STANDARD,
        fonteOf: ({ riga, colonna }) => ({ foglio: "Ente", riga, colonna }),
        formatoOf: () => "General",
        graficiOf: () => [],
      },
    ),
  );
  const formule = pagine[1]?.righe.flat().flatMap((cella) => (cella.tipo === "formula" ? [cella.formula] : []));
  const rinvii = formule?.filter((una) => una.includes("dettaglio")) ?? [];
  const [bianchi, pieni] = [
    rinvii.filter((una) => una.startsWith("=IF(")),
    rinvii.filter((una) => una.startsWith("='")),
  ];
  expect(bianchi).toEqual(["=IF('dettaglio'!D8=\"\",\"\",'dettaglio'!D8)"]);
  // The objective, one row of two measured, has its coverage in words.
  expect(pieni).toHaveLength(6);
});
