import type { Esito } from "../domain/Misura";
import { withMaiuscola } from "./formato";
import type { Lingua } from "./lingua";

const INGLESI: Readonly<Record<Esito, string>> = {
  raggiunto: "reached",
  parziale: "partly reached",
  "non raggiunto": "not reached",
  "da rilevare": "not measured yet",
  "calcolo da confermare": "to be confirmed",
  monitoraggio: "monitored only",
  "non applicabile": "not applicable",
  neutralizzato: "neutralised",
  eliminato: "dropped",
};

export const NOMI_ESITI = Object.keys(INGLESI) as readonly Esito[];

/** An outcome in words, which in Italian are its own; as a "frase" it begins with a capital. */
export function nomeEsito(esito: Esito, lingua: Lingua, forma: "parola" | "frase" = "parola"): string {
  const nome = lingua === "it" ? esito : INGLESI[esito];
  return forma === "parola" ? nome : withMaiuscola(nome);
}

/** The sign that goes beside a colour, so that colour never stands alone. */
export function segnoEsito(esito: Esito): string {
  return esito === "raggiunto" ? "▲" : esito === "parziale" ? "◆" : esito === "non raggiunto" ? "▼" : "";
}
