import { trasformaInValori, ripristinaFormule } from "../../src/actions/foglio/convertiFormule";
import { confrontaCopie } from "../../src/actions/foglio/collegaCopie";
import { costruisciRelazione, TUTTA_LA_RELAZIONE } from "../../src/actions/relazione/relazione";
import { anteprimaRicalcolo, ricalcolaSal } from "../../src/actions/foglio/ricalcolaSal";
import { leggiCartella, proponiRelazione } from "../../src/actions/relazione/scegliRelazione";
import { testoRiuscita } from "../../src/texts/schermi/esiti/esiti";
import { fogliOf, formuleOf } from "../support/cruscottoPisa";
import { conDueFogli } from "../support/dueFogli";
import type { OpenExcel } from "../support/openExcel";

const SCELTA = { ...TUTTA_LA_RELAZIONE, tabelle: ["quadro"] } as const;
const SCELTE = { politica: null, anno: null };

/** Excel gives no answer about the cells of one sheet: too many, or more than it takes. */
function nonLeggere({ host }: OpenExcel, foglio: string): void {
  const answer = host.handleRequest.bind(host);
  host.handleRequest = (body) => {
    const suoi = JSON.stringify(body.ObjectPaths).includes(JSON.stringify([foglio]));
    const errore = { Code: "ResponsePayloadSizeLimitExceeded", Message: "", Location: "", ActionIndex: 0 };
    const Error = { ...errore, HttpStatusCode: 400 };
    return suoi ? Promise.resolve({ Results: [], TraceIds: [], Error }) : answer(body);
  };
}

async function conNonLetto(
  foglio: string,
  prova: (excel: OpenExcel) => Promise<void>,
  prima: () => Promise<unknown> = () => Promise.resolve(),
): Promise<void> {
  const excel = await conDueFogli();
  try {
    await ricalcolaSal(await anteprimaRicalcolo("perf"));
    await prima();
    nonLeggere(excel, foglio);
    await prova(excel);
  } finally {
    excel.stop();
    excel.host.dispose();
  }
}

describe("a sheet that Excel does not let be read", () => {
  it("is named by «Trasforma in valori» and «Ripristina formule», which go on with the others", async () => {
    await conNonLetto("Area", async (excel) => {
      const formule = await formuleOf(excel, "G4:G5");
      const fatto = await trasformaInValori();
      expect(fatto).toMatchObject({ codice: "valori-scritti", dati: { fogli: 1, nonLetti: "Area" } });
      expect(testoRiuscita(fatto, "it")).toMatch(/resta fuori: Area\.$/);
      expect(testoRiuscita(fatto, "en")).toMatch(/left out is: Area\.$/);
      expect(await ripristinaFormule()).toMatchObject({ dati: { rimaste: 0, nonLetti: "Area" } });
      expect(await formuleOf(excel, "G4:G5")).toEqual(formule);
    });
  });

  it("is named by the Relazione and by its choice, and by the comparison of the sheets", async () => {
    await conNonLetto("Area", async (excel) => {
      const { ignorati } = proponiRelazione(await leggiCartella(), TUTTA_LA_RELAZIONE);
      expect(ignorati).toContainEqual({ foglio: "Area", motivo: "non-letto" });
      expect((await confrontaCopie()).nonLetti).toBe("Area");
      const fatto = await costruisciRelazione(SCELTA, "perf", 46_000, SCELTE);
      expect(fatto.dati["nonLetti"]).toBe("Area");
      expect(await fogliOf(excel)).toContain("Relazione");
    });
  });

  it("stops a Relazione that would be rebuilt over a sheet of ours without what was typed there", async () => {
    const costruisci = () => costruisciRelazione(SCELTA, "perf", 46_000, SCELTE);
    await conNonLetto(
      "Relazione",
      async () => {
        await expect(costruisci()).rejects.toMatchObject({ codice: "troppo-grande", dati: { foglio: "Relazione" } });
      },
      costruisci,
    );
  });
});
