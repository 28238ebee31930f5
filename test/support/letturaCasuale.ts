import { readCruscotto } from "../../src/cruscotto/readCruscotto";
import { POLITICA_STANDARD } from "../../src/domain/metodo/politiche";
import { measureCruscotto } from "../../src/misura/measureCruscotto";
import type { CruscottoCasuale } from "./cruscottoCasuale";

/** Read rightly, asked about, left alone with a reason, or wrongly without a word. */
export type LetturaCasuale = "giusta" | "chiesta" | "ignorata" | "zitta";

/** What leaves a row without a figure and says so. */
const APERTE = ["colonna-incerta", "verso-presunto", "da-confermare"];

/** How a made-up sheet is read, and what is wrong with it. */
export function letturaDi({ grid, colonne, righe }: CruscottoCasuale): {
  readonly lettura: LetturaCasuale;
  readonly perche: string;
} {
  const letto = readCruscotto(grid);
  if (letto.tipo === "ignorato") return { lettura: "ignorata", perche: letto.motivo };
  const { cruscotto } = letto;
  const misurato = measureCruscotto(cruscotto, { politica: POLITICA_STANDARD, anno: 2024, correzioni: new Map() });
  const perche = cruscotto.ragioni
    .filter(({ ruolo }) => ["indicatore", "target", "consuntivo", "sal"].includes(ruolo))
    .map(
      ({ ruolo, colonna, margine, prove }) =>
        `${ruolo} ${colonna} ${margine.toFixed(2)} ${prove.map((una) => `${una.testimone}${"cosa" in una ? ` ${una.cosa}` : ""}`).join(", ")}`,
    )
    .join("\n   ");
  const zitti = misurato.indicatori.filter(({ indicatore, misura, anomalie }) => {
    const vera = righe.get(indicatore.riga);
    const isAperta = anomalie.some(
      ({ codice, gravita }) => APERTE.includes(codice) && (gravita !== "nota" || misura.sal === null),
    );
    const isSua = vera !== undefined && indicatore.nome === vera.nome && Math.abs((misura.sal ?? -1) - vera.sal) < 1e-6;
    return !isAperta && !isSua;
  });
  const [primo] = zitti;
  if (primo) {
    const { indicatore, misura } = primo;
    return {
      lettura: "zitta",
      perche: `riga ${indicatore.riga} «${indicatore.nome}» ${misura.sal ?? "-"} per ${JSON.stringify(righe.get(indicatore.riga))} ${primo.anomalie.map(({ codice }) => codice).join()}\n   ${perche}`,
    };
  }
  if (cruscotto.domande.length > 0)
    return { lettura: "chiesta", perche: `${JSON.stringify(cruscotto.domande)}\n   ${perche}` };
  const isTutta = misurato.indicatori.length === righe.size;
  const isGiusta = (["indicatore", "target", "consuntivo"] as const).every((ruolo) =>
    cruscotto.colonne.some((una) => una.ruolo === ruolo && una.colonna === colonne[ruolo]),
  );
  if (isTutta && isGiusta) return { lettura: "giusta", perche };
  const mancanti = [...righe].filter(
    ([riga]) => !misurato.indicatori.some(({ indicatore }) => indicatore.riga === riga),
  );
  return {
    lettura: "zitta",
    perche: `${misurato.indicatori.length} di ${righe.size} mancano ${mancanti.map(([riga]) => riga).join()}\n   ${perche}`,
  };
}
