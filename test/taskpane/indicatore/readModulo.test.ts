import {
  readModulo,
  parseQuotaDigitata,
  type Campo,
  type ModuloIndicatore,
} from "../../../src/taskpane/indicatore/readModulo";
import type { RispostaRiga } from "../../../src/modifiche/Risposta";

const VUOTO: ModuloIndicatore = {
  cosa: "verso",
  verso: "decrescente",
  tipo: "data",
  esito: "parziale",
  giorni: "",
  sal: "",
  motivo: "",
  autore: "",
};
const FIRMA = { motivo: "atto 3", autore: "OIV" };

describe("readModulo", () => {
  it.each<readonly [Partial<ModuloIndicatore>, RispostaRiga]>([
    [{ cosa: "verso" }, { cosa: "verso", verso: "decrescente" }],
    [{ cosa: "tipo" }, { cosa: "tipo", tipo: "data" }],
    [
      { cosa: "giorni", giorni: " 030" },
      { cosa: "opzione", opzione: "giorni=30" },
    ],
    [
      { cosa: "neutralizzato", motivo: " atto 3 ", autore: "OIV " },
      { cosa: "neutralizzato", ...FIRMA },
    ],
    [
      { cosa: "esito", ...FIRMA },
      { cosa: "esito", esito: "parziale", ...FIRMA },
    ],
    [
      { cosa: "sal", sal: "85,5", ...FIRMA },
      { cosa: "sal", sal: 0.855, ...FIRMA },
    ],
    [{ cosa: "non applicabile" }, { cosa: "non applicabile", motivo: "", autore: "" }],
    [{ cosa: "esclusa" }, { cosa: "esclusa" }],
  ])("turns %j into its answer", (parte, risposta) => {
    expect(readModulo({ ...VUOTO, ...parte }, 1)).toEqual({ ok: true, risposta });
  });

  it.each<readonly [Partial<ModuloIndicatore>, readonly Campo[]]>([
    [{ cosa: "neutralizzato" }, ["motivo", "autore"]],
    [{ cosa: "esito", motivo: "atto 3", autore: " " }, ["autore"]],
    [{ cosa: "sal", sal: "tanto" }, ["sal", "motivo", "autore"]],
    [{ cosa: "giorni", giorni: "un mese" }, ["giorni"]],
  ])("names what %j lacks", (parte, mancano) => {
    expect(readModulo({ ...VUOTO, ...parte }, 1)).toEqual({ ok: false, mancano });
  });
});

describe("parseQuotaDigitata", () => {
  it.each<readonly [string, number, number | null]>([
    ["85", 1, 0.85],
    ["85%", 1, 0.85],
    ["0", 1, 0],
    ["100", 1, 1],
    ["120", 1, null],
    ["120", 1.2, 1.2],
    ["1%", 1, 0.01],
    ["1", 1, null],
    ["0,85", 1, null],
    ["-5", 1, null],
    ["85 giorni", 1, null],
    ["", 1, null],
  ])("reads %j under a cap of %d as %p", (testo, massimo, quota) => {
    expect(parseQuotaDigitata(testo, massimo)).toBe(quota);
  });
});
