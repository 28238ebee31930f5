import { formatNumero } from "../formato";
import type { Lingua } from "../lingua";

/** Why a table is not whole: in Italian in the document, in the reader's language in the pane. */
export type Mancanza = Readonly<Record<Lingua, string>>;

const conta = (n: number, it: readonly [string, string], en: readonly [string, string]): Mancanza => ({
  it: `${formatNumero(n, "it")} ${it[n === 1 ? 0 : 1]}`,
  en: `${formatNumero(n, "en")} ${en[n === 1 ? 0 : 1]}`,
});

export const MANCANZE = {
  daRilevare: (n: number) =>
    conta(
      n,
      ["indicatore da rilevare", "indicatori da rilevare"],
      ["indicator has no actual", "indicators have no actual"],
    ),
  daConfermare: (n: number) =>
    conta(
      n,
      ["indicatore con calcolo da confermare", "indicatori con calcolo da confermare"],
      ["indicator has a figure to confirm", "indicators have a figure to confirm"],
    ),
  inSospeso: (risposte: number): Mancanza => ({
    it: `il SAL dell'ente è provvisorio, dipende da ${risposte === 1 ? "una risposta" : `${formatNumero(risposte, "it")} risposte`}`,
    en: `the SAL of the body is provisional, it hangs on ${risposte === 1 ? "one answer" : `${formatNumero(risposte, "en")} answers`}`,
  }),
  senzaColonnaConsuntivo: {
    it: "nessuna colonna del foglio è riconosciuta come consuntivo: utilizzo e differenze non si calcolano",
    en: "no column of the sheet is recognised as the actual: use and differences are not reckoned",
  },
  senzaConsuntivo: {
    it: "i cruscotti dicono le risorse assegnate, non quelle spese",
    en: "the cruscotti say the resources assigned, not those spent",
  },
  senzaPiano: { it: "Piano non indicato", en: "no Piano given" },
  discordi: (n: number) =>
    conta(
      n,
      ["variazione su cui tabella e cruscotto non concordano", "variazioni su cui tabella e cruscotto non concordano"],
      ["change on which table and cruscotto disagree", "changes on which table and cruscotto disagree"],
    ),
  senzaNumero: (anni: readonly string[]): Mancanza => ({
    it: `il foglio dello storico non dice quanti obiettivi erano (${anni.join(", ")}): le percentuali stanno senza il loro numero`,
    en: `the sheet of past years does not say how many objectives there were (${anni.join(", ")}): the percentages stand without their number`,
  }),
  colonneIncerte: (fogli: readonly string[]): Mancanza => ({
    it: `di ${fogli.map((una) => `«${una}»`).join(", ")} si chiede ancora quale colonna è il nome o il target: fino ad allora le variazioni possono non essere queste`,
    en: `which column is the name or the target is still asked of ${fogli.map((una) => `“${una}”`).join(", ")}: until then the changes may be others`,
  }),
  abbinamentiDubbi: (n: number): Mancanza => ({
    it: `${conta(n, ["abbinamento dubbio", "abbinamenti dubbi"], ["", ""]).it}: rispondi nella colonna «È lo stesso?», poi ricostruisci`,
    en: `${conta(n, ["", ""], ["doubtful match", "doubtful matches"]).en}: answer in the column «È lo stesso?», then build again`,
  }),
  nomiSimili: (n: number) =>
    conta(
      n,
      [
        "indicatore di un anno passato ha solo un nome simile e non è riportato",
        "indicatori di anni passati hanno solo un nome simile e non sono riportati",
      ],
      [
        "indicator of a past year has only a similar name and is left out",
        "indicators of past years have only a similar name and are left out",
      ],
    ),
} as const;
