import { normalize } from "../../domain/testo/normalize";
import { intestato, type Albero } from "./Albero";
import { AREA, OBIETTIVO, PROGRAMMA, STRATEGICO, type Ampiezza } from "./livelli";

const ETICHETTA = /^(.{2,60}?)\s*:$/;

const CAMPI = {
  codice: /^(?:codice|cod\.?)(?: (?:obiettivo|scheda))?$/,
  titolo: /^(?:titolo|denominazione|obiettivo|obiettivo operativo|nome)(?: (?:obiettivo|scheda))?$/,
  strategico: /^obiettiv[oi] (?:strategic[oi]|specific[oi])\b/,
  programma: /^programma\b/,
  area: /^(?:ambito|area strategica|missione|prospettiva)\b/,
} as const;

/** The words of a label "Codice:", null when a text is none. */
export function etichettaOf(text: string): string | null {
  const found = ETICHETTA.exec(text.trim());
  return found ? normalize(found[1] ?? "") : null;
}

/** A card: labels and their values above the indicators of one objective (Pistoia-Prato). */
export class Scheda {
  private readonly valori = new Map<string, string>();
  private ultima = "";

  constructor(readonly riga: number) {}

  add(etichetta: string, valore: string): void {
    this.valori.set(etichetta, valore);
    this.ultima = etichetta;
  }

  /** A text alone on a row is the value of the label above, when that had none. */
  continue(testo: string): void {
    if ((this.valori.get(this.ultima) ?? "") === "") this.valori.set(this.ultima, testo);
  }

  private find(campo: keyof typeof CAMPI): string {
    return [...this.valori].find(([etichetta]) => CAMPI[campo].test(etichetta))?.[1] ?? "";
  }

  /** Opens what the card names; a wider heading that the page already opened holds. */
  openIn(albero: Albero): void {
    const codice = this.find("codice");
    const sopra: readonly (readonly [Ampiezza, string])[] = [
      [AREA, this.find("area")],
      [STRATEGICO, this.find("strategico")],
      [PROGRAMMA, this.find("programma")],
    ];
    for (const [ampiezza, nome] of sopra) {
      if (nome !== "" && !albero.hasApertoDaPagina(ampiezza)) albero.open(ampiezza, intestato(nome, this), true);
    }
    const nome = [codice, this.find("titolo")].filter((parte) => parte !== "").join(" ");
    if (nome !== "") albero.open(OBIETTIVO, intestato(nome, this, codice || null), true);
  }
}
