import { RELAZIONE } from "../../texts/relazione/relazione";
import { DOSSIER, PUNTI_OIV } from "../../texts/relazione/relazioneDossier";
import { BIANCA, figuraDa, link, testo } from "../caselle/caselle";
import type { Materiale } from "../caselle/Materiale";
import type { Casella, RigaTabella, Tabella } from "../caselle/Tabella";
import { coperturaOf } from "../tabelle/esiti/mancanze";
import { COMUNI, soggettoDelDossier } from "./comuni";

const { colonne, senzaEvidenza, misurati, estratti, capitoli, verifica: nomeVerifica } = DOSSIER.validazione;

/** What the figures say of a point besides its checks. */
function altreEvidenze(
  lettera: string,
  { fogli }: Pick<Materiale, "fogli">,
  tabelle: readonly Tabella[],
): readonly string[] {
  if (lettera === "c") {
    const copertura = coperturaOf(fogli);
    return [misurati(copertura.misurati, copertura.attesi)];
  }
  if (lettera === "d") {
    const sue = tabelle.filter(({ genere }) => genere === "estratto");
    return sue.length === 0 ? [] : [estratti(sue.reduce((somma, { righe }) => somma + righe.length, 0))];
  }
  if (lettera === "i") {
    const presenti = [...new Set(tabelle.map(({ capitolo }) => capitolo))].sort();
    return presenti.length === 0 ? [] : [capitoli(presenti)];
  }
  return [];
}

/** A check of the Verifica, with its outcome and its count where they stand there. */
function rigaDelControllo(lettera: string, controllo: RigaTabella, verifica: Tabella): RigaTabella {
  const posto = (colonna: string) => ({ tabella: verifica.id, riga: controllo.id, colonna });
  const come = (colonna: string): Casella => {
    const sua = controllo.caselle[colonna] ?? BIANCA;
    return sua.tipo === "testo" ? sua : figuraDa(posto(colonna));
  };
  return {
    id: `${lettera} ${controllo.id}`,
    stile: "dettaglio",
    caselle: {
      punto: BIANCA,
      evidenza: controllo.caselle["controllo"] ?? BIANCA,
      esito: come("esito"),
      casi: come("casi"),
      dove: link(nomeVerifica, posto("controllo")),
    },
    soggetto: null,
  };
}

/** The eleven points, each with the evidence that there is; the judgement is whoever validates's. */
export function validazioneOf(
  materiale: Pick<Materiale, "fogli" | "anno">,
  tabelle: readonly Tabella[],
  verifica: Tabella | undefined,
): Tabella {
  const righe = PUNTI_OIV.flatMap(({ lettera, titolo, controlli }): RigaTabella[] => {
    const sue = controlli.flatMap((id) => verifica?.righe.filter((riga) => riga.id === id) ?? []);
    const altre = altreEvidenze(lettera, materiale, tabelle);
    const evidenza = altre.length > 0 ? altre.join(" ") : sue.length > 0 ? "" : senzaEvidenza;
    const voce = `${lettera}) ${titolo}`;
    const punto: RigaTabella = {
      id: lettera,
      stile: "voce",
      caselle: {
        punto: testo(voce),
        evidenza: testo(evidenza),
        valutazione: { tipo: "campo", testo: DOSSIER.daValutare, isProposta: true },
        osservazioni: { tipo: "campo", testo: "", isProposta: false },
      },
      soggetto: soggettoDelDossier(voce),
    };
    return [punto, ...sue.flatMap((riga) => (verifica ? [rigaDelControllo(lettera, riga, verifica)] : []))];
  });
  return {
    ...COMUNI,
    id: "dossier",
    titolo: DOSSIER.validazione.titolo,
    premesse: [RELAZIONE.anno(materiale.anno), DOSSIER.validazione.premessa],
    colonne: [
      { id: "punto", titolo: colonne.punto, genere: "lungo" },
      { id: "evidenza", titolo: colonne.evidenza, genere: "lungo" },
      { id: "esito", titolo: colonne.esito, genere: "testo" },
      { id: "casi", titolo: colonne.casi, genere: "conteggio" },
      { id: "dove", titolo: colonne.dove, genere: "testo" },
      { id: "valutazione", titolo: colonne.valutazione, genere: "campo" },
      { id: "osservazioni", titolo: colonne.osservazioni, genere: "campo" },
    ],
    righe,
  };
}
