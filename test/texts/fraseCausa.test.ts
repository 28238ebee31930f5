import type { Anomalia } from "../../src/domain/Anomalia";
import type { DatiAnomalia, MotivoDi } from "../../src/domain/DatiAnomalia";
import { fraseCausa } from "../../src/texts/anomalie/anomalie";

type ConMotivo = {
  readonly [Codice in keyof DatiAnomalia as [MotivoDi<Codice>] extends [never] ? never : Codice]: Readonly<
    Record<MotivoDi<Codice>, true>
  >;
};

/** Every reason that an anomalia may carry: one more does not compile until it stands here. */
const MOTIVI: ConMotivo = {
  "unita-incoerenti": { "quota-o-punti": true, migliaia: true, "ordine-di-grandezza": true, "oltre-la-scala": true },
  "da-confermare": {
    tolleranza: true,
    limite: true,
    scala: true,
    valore: true,
    "target-zero": true,
    "data-lontana": true,
    "nessuna-domanda": true,
    "uno-per-si": true,
    "senza-base": true,
    "base-oltre": true,
    punto: true,
    "stesse-parole": true,
    "riferimento-vuoto": true,
    "operatore-illeggibile": true,
    "operatori-diversi": true,
    "peso-pagamenti": true,
    "ente-righe": true,
    "ente-priorita": true,
    "ente-obiettivi strategici": true,
    "senza-priorita": true,
    "sal-unito": true,
    "consuntivo-unito": true,
    "target-unito": true,
    argomenti: true,
    "migliaia-o-decimali": true,
    proposta: true,
    "proposta-superata": true,
    confermato: true,
  },
  "stesso-indicatore-valori-diversi": { target: true, consuntivo: true },
  "letture-diverse": { "pesi-del-foglio": true },
  "colonna-incerta": { indicatore: true, target: true, consuntivo: true, sal: true, peso: true },
  "riga-doppia": { "altre-cifre": true },
  "consuntivo-non-deriva": { parti: true },
  "risultato-di-obiettivo": { neutralizzato: true, dichiarato: true },
  "periodo-parziale": { parziale: true, proprio: true, incrementi: true },
  "formula-interrotta": { scritta: true, vuota: true, "non-media": true, diversa: true },
  "intervallo-della-media": { corto: true, lungo: true, doppio: true, sfasato: true, altrove: true },
  "valori-ripetuti": { media: true },
};

const CASI = Object.entries(MOTIVI).flatMap(([codice, motivi]) =>
  Object.keys(motivi).map((motivo) => [codice, motivo] as const),
);

/** What a sentence shows where a figure or a word of it is missing. */
const VUOTO = /«»|“”|\(\)|\b0%|= 0\b| {2}| [,.;]|\b(?:di|of|del) *(?:$|[,:])/;

describe("fraseCausa", () => {
  it.each(CASI)("says what the %s of reason %s have in common, with nothing missing", (codice, motivo) => {
    for (const lingua of ["it", "en"] as const) {
      const frase = fraseCausa({ codice, gravita: "nota", dati: { motivo } } as Anomalia, lingua) ?? "";
      expect(frase).not.toBe("");
      expect(frase).not.toMatch(VUOTO);
      expect(frase.charAt(0)).toBe(frase.charAt(0).toUpperCase());
    }
  });
});
