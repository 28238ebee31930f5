import { hasCopertura } from "../domain/sal/copertura";
import { APERTURA, isEsitoDetto, type Conteggio } from "../texts/relazione/documento";
import { DI_PERSONA } from "./tabelle/esiti/scostamenti";
import { displayCasella } from "./caselle/displayCasella";
import type { RigaTabella, Tabella } from "./caselle/Tabella";
import type { ValoreCasella, Valori } from "./caselle/Valori";

/** So many of the widest deviations are named, more only when they are equal. */
const NOMINATI = 3;
const NOMINATI_AL_PIU = 5;
const SEGNO = /^[▲◆▼]\s*/u;
const ORDINE = ["raggiunto", "parziale", "non raggiunto"];

/** Composes the sentences that open the section of a table, from what its cells hold. */
class Apertura {
  constructor(
    private readonly tabella: Tabella,
    private readonly valori: Valori,
  ) {}

  frasi(): readonly string[] {
    switch (this.tabella.genere) {
      case "quadro":
        return this.quadro();
      case "esiti":
        return this.esiti();
      case "scostamenti":
        return this.scostamenti();
      case "cascading":
        return this.cascading();
      case "dettaglio":
        return this.conteggio(APERTURA.indicatori, this.indicatori());
      case "mappa":
      case "albero":
      case "schede":
      case "estratto":
      case "assi":
      case "risorse":
      case "variazioni":
      case "piano":
      case "serie":
      case "valutazioni":
      case "tabelle":
      case "nota":
      case "verifica":
      case "dossier":
      case "monitoraggio":
        return [];
    }
  }

  private at({ id: riga }: RigaTabella, colonna: string): ValoreCasella {
    return this.valori.at({ tabella: this.tabella.id, riga, colonna });
  }

  private mostra(riga: RigaTabella, id: string): string {
    const colonna = this.tabella.colonne.find((una) => una.id === id);
    return colonna ? displayCasella(riga.caselle[id], colonna, this.valori) : "";
  }

  /** The rows of the detail that are indicators: headings and totals are about no row. */
  private indicatori(): readonly RigaTabella[] {
    return this.tabella.righe.filter(({ soggetto }) => soggetto !== null);
  }

  private conStile(stile: RigaTabella["stile"]): readonly RigaTabella[] {
    return this.tabella.righe.filter((riga) => riga.stile === stile);
  }

  private contaEsiti(righe: readonly RigaTabella[]): readonly Conteggio[] {
    const quanti = new Map(ORDINE.map((parola) => [parola, 0]));
    for (const riga of righe) {
      const parola = String(this.at(riga, "esito"));
      if (isEsitoDetto(parola)) quanti.set(parola, (quanti.get(parola) ?? 0) + 1);
    }
    return [...quanti].filter(([, n]) => n > 0).map(([parola, n]) => ({ parola, quanti: n }));
  }

  /** Nothing where nothing or little is measured: how many rows wait is said beside the table. */
  private conteggio(nome: string, righe: readonly RigaTabella[]): readonly string[] {
    const conteggi = this.contaEsiti(righe);
    const { copertura } = this.tabella;
    const isMisurato =
      conteggi.some(({ parola }) => ORDINE.includes(parola)) && (!copertura || hasCopertura(copertura));
    return isMisurato ? [APERTURA.conteggio(nome, conteggi)] : [];
  }

  private quadro(): readonly string[] {
    const [ente, giudizio] = this.conStile("totale");
    if (!ente) return [];
    const hasSal = typeof this.at(ente, "sal") === "number";
    const parole = giudizio ? String(this.at(giudizio, "sal")) : "";
    const [misurati, attesi] = [Number(this.at(ente, "misurati")), Number(this.at(ente, "attesi"))];
    const { inSospeso = 0 } = this.tabella;
    // A figure that hangs on answers is no headline: neither its sign nor an outcome goes with it.
    if (hasSal && inSospeso > 0)
      return [APERTURA.enteProvvisorio(this.mostra(ente, "sal").replace(SEGNO, ""), inSospeso, { misurati, attesi })];
    return [
      hasSal
        ? APERTURA.ente({
            sal: this.mostra(ente, "sal"),
            esito: String(this.at(ente, "esito")),
            parole,
            misurati,
            attesi,
          })
        : APERTURA.enteSenzaSal(this.mostra(ente, "sal")),
    ];
  }

  private esiti(): readonly string[] {
    const quote = this.tabella.colonne.filter(({ id }) => this.tabella.colonne.some((una) => una.id === `% ${id}`));
    // The outcomes by year speak for themselves: what is counted here is this year's.
    if (quote.length === 0 || !this.tabella.colonne.some(({ id }) => id === "misurati")) return [];
    return this.tabella.righe.map((riga) => {
      const [misurati, attesi] = [Number(this.at(riga, "misurati")), Number(this.at(riga, "attesi"))];
      const nomeGruppo = String(this.at(riga, "voce"));
      // Without shares too little is measured: how many were reached would be read as a result.
      const hasQuote = quote.every(({ id }) => typeof this.at(riga, `% ${id}`) === "number");
      if (!hasQuote) return APERTURA.esitiNonAncora(nomeGruppo, misurati, attesi);
      const voci = quote.map(({ id, titolo }, at) => {
        const nome = at === 0 ? titolo : titolo.toLowerCase();
        return APERTURA.esito(nome, Number(this.at(riga, id)), this.mostra(riga, `% ${id}`));
      });
      return APERTURA.esiti(nomeGruppo, misurati, attesi, voci);
    });
  }

  private scostamenti(): readonly string[] {
    const { copertura } = this.tabella;
    const righe = this.tabella.righe.filter(({ caselle }) => caselle[DI_PERSONA] === undefined);
    if (!copertura || copertura.misurati === 0) return [APERTURA.nienteDaScostare(copertura?.attesi ?? 0)];
    if (!hasCopertura(copertura)) return [APERTURA.scostamentiParziali(copertura, righe.length)];
    if (righe.length === 0) return [APERTURA.nessunoScostato(copertura)];
    const conSal = righe
      .map((riga) => ({ riga, sal: this.at(riga, "sal") }))
      .filter((uno): uno is { riga: RigaTabella; sal: number } => typeof uno.sal === "number")
      .sort((a, b) => a.sal - b.sal);
    const ultimo = conSal[Math.min(NOMINATI, conSal.length) - 1];
    if (!ultimo) return [];
    const lontani = conSal.filter(({ sal }) => sal <= ultimo.sal);
    const isTroppi = lontani.length > NOMINATI_AL_PIU;
    const detti = isTroppi ? lontani.filter(({ sal }) => sal < ultimo.sal) : lontani;
    const voci = detti.map(({ riga }) =>
      APERTURA.indicatore(String(this.at(riga, "indicatore")), this.mostra(riga, "foglio"), this.mostra(riga, "sal")),
    );
    return [
      APERTURA.scostati(righe.length, copertura, this.contaEsiti(righe)),
      APERTURA.lontani(voci, lontani.length - detti.length, this.mostra(ultimo.riga, "sal")),
    ];
  }

  private cascading(): readonly string[] {
    const gruppi = this.conStile("gruppo")
      .filter((riga) => typeof this.at(riga, "sal") === "number")
      .sort((a, b) => Number(this.at(a, "sal")) - Number(this.at(b, "sal")));
    const [ultimo, primo] = [gruppi[0], gruppi.at(-1)];
    if (!ultimo || !primo || gruppi.length < 2) return [];
    const nome = (riga: RigaTabella) => String(this.at(riga, "voce"));
    const sal = (riga: RigaTabella) => this.mostra(riga, "sal");
    const tutti = this.conStile("gruppo").length;
    return [
      APERTURA.aree({
        quante: gruppi.length,
        tutti,
        minimo: sal(ultimo),
        ultima: nome(ultimo),
        massimo: sal(primo),
        prima: nome(primo),
      }),
    ];
  }
}

/**
 * The sentences that open the section of a table in the document: how many reached, which deviations are the widest.
 * Only what its cells say; empty for tables that speak for themselves.
 */
export function aperturaOf(tabella: Tabella, valori: Valori): readonly string[] {
  return new Apertura(tabella, valori).frasi();
}

/** The tables whose sentences are the main results. */
const DEI_RISULTATI = ["quadro", "esiti", "scostamenti"] as const satisfies readonly Tabella["genere"][];

/**
 * The sentences that open the section of a table below the chapter of the main results: what is said there already is not
 * said again, but where no row follows that would show it.
 */
export function aperturaDopoSintesi(tabella: Tabella, valori: Valori): readonly string[] {
  const isDetta = DEI_RISULTATI.some((genere) => genere === tabella.genere);
  return isDetta && tabella.righe.length > 0 ? [] : aperturaOf(tabella, valori);
}

/**
 * What the tables show in a few sentences, for the chapter of the main results: the ente, its objectives, the widest
 * deviations.
 */
export function sintesiOf(tabelle: readonly Tabella[], valori: Valori): readonly string[] {
  return DEI_RISULTATI.flatMap((genere) =>
    tabelle.filter((tabella) => tabella.genere === genere).flatMap((tabella) => aperturaOf(tabella, valori)),
  );
}
