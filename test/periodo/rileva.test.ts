import fc from "fast-check";
import { parseData } from "../../src/domain/numeri/calendario";
import { anomalieAl } from "../../src/periodo/anomalieAl";
import { contaDate, contaRighe } from "../../src/periodo/contaRilevate";
import { rileva } from "../../src/periodo/rileva";
import { corse } from "../support/campione";
import { foglioDi } from "../support/foglio";
import { misuratoDi } from "../support/letto";

const giorno = (testo: string) => parseData(testo) ?? NaN;
const righe = (...dati: readonly string[]) => ["Indicatore | UdM | Target | Consuntivo", ...dati].join("\n");
const rilevata = (tabella: string, al: string) => rileva(misuratoDi(foglioDi(tabella), { anno: 2021 }), giorno(al));
const stati = (tabella: string, al: string) => rilevata(tabella, al).righe.map(({ stato }) => stato);
const stato = (dati: string, al: string) => stati(righe(dati), al)[0];

describe("rileva, a target that is a day", () => {
  it.each([
    ["Regolamento | | 30/06/2021 | 15/05/2021", "30/04/2021", "non ancora dovuto"],
    ["Regolamento | | 30/06/2021 | 15/04/2021", "30/04/2021", "raggiunto in anticipo"],
    ["Regolamento | | 30/04/2021 | 30/04/2021", "30/04/2021", "in linea"],
    ["Regolamento | | 30/04/2021 | ", "29/04/2021", "non ancora dovuto"],
    ["Regolamento | | 30/04/2021 | ", "30/04/2021", "da rilevare"],
    ["Regolamento | | 30/04/2021 | 10/05/2021", "30/04/2021", "in ritardo"],
    ["Regolamento | | 30/04/2021 | 10/05/2021", "31/05/2021", "in ritardo"],
    ["Regolamento | | 28.02.2020 | 28.02.2021", "30/04/2021", "da confermare"],
    ["Regolamento | | 31/12/2021 | 20/12/2021", "31/12/2021", "raggiunto"],
    ["Regolamento | | 31/12/2021 | 20/01/2022", "31/12/2021", "in ritardo"],
  ])("of «%s» on %s is %s", (dati, al, atteso) => {
    expect(stato(dati, al)).toBe(atteso);
  });

  it("has no SAL while its result is still to come, and nothing is missing that was not due", () => {
    const rilevazione = rilevata(righe("Atto | | 30/06/2021 | 20/08/2021", "Altro | | 30/09/2021 | "), "30/06/2021");
    expect(rilevazione.righe.map(({ sal }) => sal)).toEqual([null, null]);
    expect(rilevazione.righe.flatMap((riga) => anomalieAl(riga, rilevazione))).toEqual([]);
  });
});

describe("rileva, a figure", () => {
  it.each([
    ["N. visite alle imprese | n. | 100 | 48", "30/06/2021", "in linea"],
    ["N. visite alle imprese | n. | 100 | 45", "30/06/2021", "a rischio"],
    ["N. visite alle imprese | n. | 100 | 30", "30/06/2021", "in ritardo"],
    ["N. visite alle imprese | n. | 100 | 100", "30/06/2021", "raggiunto in anticipo"],
    ["N. visite alle imprese | n. | 100 | ", "30/06/2021", "da rilevare"],
    ["N. convegni | n. | 1 | 0", "30/06/2021", "non ancora dovuto"],
    ["N. convegni | n. | 1 | ", "30/06/2021", "non ancora dovuto"],
    ["N. report (30/04-31/08-31/12) | n. | 3 | 1", "30/06/2021", "in linea"],
    ["N. report (30/04-31/08-31/12) | n. | 3 | 1", "31/08/2021", "in ritardo"],
    ["N. report (30/04-31/08-31/12) | n. | 3 | ", "29/04/2021", "non ancora dovuto"],
    ["Grado di soddisfazione | % | ≥ 80% | 80%", "30/04/2021", "in linea"],
    ["Grado di soddisfazione | % | ≥ 80% | 70%", "30/04/2021", "a rischio"],
    ["Tasso di utilizzo | | ≥ 80 | 40", "30/04/2021", "in ritardo"],
    ["Reclami ricevuti | n. | < 3 | 2", "30/04/2021", "finora rispettato"],
    ["Reclami ricevuti | n. | < 3 | 5", "30/04/2021", "limite superato"],
    ["Tempi medi di rilascio | giorni | 10 | 8", "30/04/2021", "finora rispettato"],
    ["Carta dei servizi | | SI | SI", "30/04/2021", "raggiunto in anticipo"],
    ["Carta dei servizi | | SI | NO", "30/04/2021", "non ancora dovuto"],
    ["N. visite alle imprese | n. | 100 | 85", "31/12/2021", "parziale"],
  ])("of «%s» on %s is %s", (dati, al, atteso) => {
    expect(stato(dati, al)).toBe(atteso);
  });

  it("counts what was due by what is known of it", () => {
    const tabella = righe(
      "Regolamento | | 31/03/2021 | 20/03/2021",
      "Atto | | 31/03/2021 | ",
      "Bando | | 30/09/2021 | ",
      "Piano | | 31/12/2021 | 01/02/2021",
      "N. visite | n. | 100 | ",
      "N. incontri | n. | 100 | 50",
      "N. corsi | n. | da definire | 50",
    );
    const rilevazioni = [rilevata(tabella, "30/06/2021")];
    expect(contaDate(rilevazioni)).toEqual({
      righe: 4,
      dovute: 2,
      inTempo: 1,
      inRitardo: 0,
      daConfermare: 0,
      mancanti: 1,
      anticipate: 1,
      nonDovute: 1,
    });
    expect(contaRighe(rilevazioni)).toEqual({ dovute: 4, misurate: 2, daConfermare: 0, mancanti: 2 });
  });
});

describe("rileva, on any day", () => {
  const GIORNI = fc.integer({ min: giorno("01/01/2021"), max: giorno("30/12/2021") });
  const tabella = righe(
    "Regolamento | | 30/04/2021 | 10/05/2021",
    "Bando | | 30/09/2021 | ",
    "Altro anno | | 28/02/2020 | 28/02/2021",
    "N. visite | n. | 100 | 30",
    "N. report (30/04-31/08-31/12) | n. | 3 | 1",
    "Reclami | n. | < 3 | 5",
    "Carta | | SI | NO",
  );

  it("gives no outcome before the year is over, and its counts add up", () => {
    fc.assert(
      fc.property(GIORNI, (al) => {
        const rilevazione = rileva(misuratoDi(foglioDi(tabella), { anno: 2021 }), al);
        const date = contaDate([rilevazione]);
        const { dovute, misurate, daConfermare, mancanti } = contaRighe([rilevazione]);
        expect(rilevazione.righe.map(({ stato }) => stato)).not.toEqual(
          expect.arrayContaining([expect.stringMatching(/^(?:raggiunto|parziale|non raggiunto)$/)]),
        );
        expect(date.dovute).toBe(date.inTempo + date.inRitardo + date.daConfermare + date.mancanti);
        expect(date.righe).toBe(date.dovute + date.anticipate + date.nonDovute);
        expect(dovute).toBe(misurate + daConfermare + mancanti);
      }),
      corse({ campione: 60, intera: 365 }),
    );
  });

  it("never calls late or missing what is due later", () => {
    fc.assert(
      fc.property(GIORNI, (al) => {
        for (const { stato, dovuto } of rileva(misuratoDi(foglioDi(tabella), { anno: 2021 }), al).righe) {
          if (dovuto.quota === 0) expect(["non ancora dovuto", "raggiunto in anticipo"]).toContain(stato);
        }
      }),
      corse({ campione: 60, intera: 365 }),
    );
  });
});
