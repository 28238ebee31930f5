import fc from "fast-check";
import { measureCruscotto } from "../../../src/misura/measureCruscotto";
import { readCruscotto } from "../../../src/cruscotto/readCruscotto";
import { displayCella } from "../../../src/domain/displayCella";
import { POLITICA_STANDARD } from "../../../src/domain/politiche";
import { corse } from "../../support/campione";
import { cruscottoCasuale, type CruscottoCasuale } from "../../support/cruscottoCasuale";

const QUANTI = 500;
/** Of those that nobody would ask about, so many are read without a question. */
const QUOTA_SENZA_DOMANDE = 0.97;

type Lettura = "giusta" | "chiesta" | "ignorata" | "zitta";

/** How a made-up sheet is read: rightly, asked about, left alone with a reason, or wrongly without a word. */
function letturaDi({ grid, colonne, righe }: CruscottoCasuale): Lettura {
  const letto = readCruscotto(grid);
  if (letto.tipo === "ignorato") return "ignorata";
  const { cruscotto } = letto;
  const misurato = measureCruscotto(cruscotto, { politica: POLITICA_STANDARD, anno: 2024, correzioni: new Map() });
  const zitti = misurato.indicatori.filter(({ indicatore, misura, anomalie }) => {
    const vera = righe[indicatore.riga - 1];
    const isAperta = anomalie.some(({ codice }) => codice === "colonna-incerta");
    const isSua = vera !== undefined && indicatore.nome === vera.nome && Math.abs((misura.sal ?? 0) - vera.sal) < 1e-6;
    return !isAperta && !isSua;
  });
  if (zitti.length > 0) return "zitta";
  if (cruscotto.domande.length > 0) return "chiesta";
  const isTutta = misurato.indicatori.length === righe.length;
  const isGiusta = (["indicatore", "target", "consuntivo"] as const).every((ruolo) =>
    cruscotto.colonne.some((una) => una.ruolo === ruolo && una.colonna === colonne[ruolo]),
  );
  return isTutta && isGiusta ? "giusta" : "zitta";
}

describe("readCruscotto on made-up sheets", () => {
  const fogli = fc.sample(cruscottoCasuale, corse({ campione: QUANTI, intera: 5000 }));
  const letture = fogli.map((uno) => ({ uno, lettura: letturaDi(uno) }));

  it("never reads a column for another without asking", () => {
    const zitte = letture.filter(({ lettura }) => lettura === "zitta");
    expect(
      zitte.map(({ uno }) => uno.grid.celle.slice(0, 3).map((riga) => riga.map((cella) => displayCella(cella)))),
    ).toEqual([]);
  });

  it("asks nothing where words or arithmetic say which column is which", () => {
    const chiare = letture.filter(({ uno }) => uno.isChiaro);
    const giuste = chiare.filter(({ lettura }) => lettura === "giusta");
    expect(chiare.length).toBeGreaterThan(letture.length / 5);
    expect(giuste.length / chiare.length).toBeGreaterThanOrEqual(QUOTA_SENZA_DOMANDE);
  });
});
