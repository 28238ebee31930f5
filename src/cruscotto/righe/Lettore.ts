import { mappaAPassi, type APassi } from "../../domain/passi";
import { CELLA_VUOTA } from "../../domain/Cella";
import { normalize } from "../../domain/testo/normalize";
import { isEliminatoInNota } from "../../domain/parole/eliminatoInNota";
import { isEliminato } from "../../domain/valori/paroleDiStato";
import { Albero, intestato } from "./Albero";
import { classifyBanner, type Banner } from "./classifyBanner";
import { openGruppo, openPesato, openTitolo } from "./apriTeste";
import { accantoOf } from "../colonne/accantoOf";
import type { ColonnaScritta, Indicatore, Nodo } from "../Cruscotto";
import { periodoDi } from "./periodoDi";
import { versoDi } from "./versoDi";
import type { Blocco } from "../colonne/findBlocchi";
import { figuraUnitaDi, figuraVista } from "./figuraUnitaDi";
import { parteDellaRiga } from "./frazioneDi";
import { ColonneCondivise } from "./ColonneCondivise";
import { Gerarchia } from "./Gerarchia";
import { meseDellaTesta } from "./meseDellaTesta";
import { isCircolare, isRiferimentoVuoto, isTotale } from "./riconosciRiga";
import { isSoloEtichetta } from "./livelli";
import type { RigaEsclusa } from "../RisposteFoglio";
import { RigaLetta } from "./RigaLetta";
import { RigheBlocco } from "./RigheBlocco";
import { CODICE, isGerarchia } from "../colonne/parole/ruoli";
import { Scheda } from "./Scheda";
import type { SheetGrid } from "../griglia/SheetGrid";
import type { Unioni } from "../griglia/Unioni";

const ITALIANE: Indicatore["scritture"] = { target: "italiana", consuntivo: "italiana" };

const RIGHE_A_PASSO = 100;

/** Reads blocks from the top, keeping what is open: headings, cards, and the words of merged or blank columns. */
export class Lettore {
  readonly albero = new Albero();
  readonly indicatori: Indicatore[] = [];
  readonly titoli: string[];
  private banner: Banner[] = [];
  private scheda: Scheda | null = null;
  private gerarchia = new Gerarchia();
  /** Of each excluded row the columns of the cruscotti it is excluded from, null for all. */
  private readonly colonneEscluse = new Map<number, (number | null)[]>();
  private accanto: readonly ColonnaScritta[] = [];
  private libere: readonly number[] = [];
  private colonne = new ColonneCondivise();

  constructor(
    private readonly grid: SheetGrid,
    private readonly unioni: Unioni,
    escluse: readonly RigaEsclusa[],
  ) {
    this.titoli = [grid.foglio];
    for (const { riga, colonna } of escluse) {
      this.colonneEscluse.set(riga, [...(this.colonneEscluse.get(riga) ?? []), colonna]);
    }
  }

  /** The blocks over the same columns, from the top. */
  *read(blocchi: readonly Blocco[]): APassi<void> {
    const [primo] = blocchi;
    if (!primo) return;
    this.albero.close();
    this.banner = [];
    this.scheda = null;
    for (let riga = 0; riga < primo.testa.riga; riga++)
      if (!this.isEsclusa(riga, primo)) this.readSopra(new RigaLetta(this.grid, this.unioni, primo, riga));
    for (const blocco of blocchi) yield* this.readBlocco(blocco);
    this.closeBanner(false);
  }

  private isEsclusa(riga: number, { testa: { da, a } }: Blocco): boolean {
    const colonne = this.colonneEscluse.get(riga) ?? [];
    return colonne.some((colonna) => colonna === null || (colonna >= da && colonna <= a));
  }

  /** A row above the first header is a title, a heading or a line of a card. */
  private readSopra(riga: RigaLetta): void {
    const solo = riga.testoSolo;
    if (this.readScheda(riga) || !solo) return;
    if (solo.colonna <= (riga.colonnaOf("indicatore") ?? 0)) this.banner.push({ riga: riga.riga, ...solo });
    else this.titoli.push(solo.testo);
  }

  private *readBlocco(blocco: Blocco): APassi<void> {
    this.closeBanner(blocco.titolo !== null);
    this.scheda?.openIn(this.albero);
    this.scheda = null;
    openTitolo(this.albero, blocco.titolo, blocco.testa.riga);
    this.gerarchia = new Gerarchia();
    this.colonne = new ColonneCondivise();
    this.accanto = accantoOf(blocco);
    this.libere = this.accanto.flatMap(({ colonna }) =>
      blocco.colonne.some((una) => una.colonna === colonna && una.ruolo !== "responsabile") ? [] : [colonna],
    );
    const righe = new RigheBlocco(this.grid, this.unioni, blocco);
    yield* mappaAPassi(righe.righe, RIGHE_A_PASSO, (riga) => {
      if (!this.isEsclusa(riga.riga, blocco)) this.readRiga(riga, blocco, righe);
    });
  }

  /** A label repeated over other words, with no figures, heads the rows below as the header's own did (Pisa). */
  private sottotitoloOf(riga: RigaLetta, { titolo }: Blocco): string | null {
    if (!titolo?.accanto || riga.testoIn(titolo.accanto.colonna) !== titolo.accanto.testo) return null;
    return riga.testoIn(titolo.colonna) || null;
  }

  /** The headings gathered since the last row of figures open what is below them. */
  private closeBanner(hasTitolo: boolean): void {
    if (this.banner.length === 0) return;
    const { titoli, aperti } = classifyBanner(this.banner, hasTitolo);
    this.banner = [];
    this.titoli.push(...titoli.map(({ testo }) => testo));
    for (const { ampiezza, nome, riga, colonna } of aperti) {
      if (this.albero.open(ampiezza, intestato(nome, { riga, colonna }))) this.gerarchia = new Gerarchia();
    }
  }

  private readRiga(riga: RigaLetta, blocco: Blocco, righe: RigheBlocco): void {
    // The name of a label may stand below a blank row.
    const ultimo = this.banner.at(-1);
    if (ultimo && isSoloEtichetta(ultimo.testo) && riga.colonnePiene.length === 0) return;
    const hasFigure = riga.hasFigura("target") || riga.hasFigura("consuntivo");
    if (!hasFigure && this.readScheda(riga)) return;
    const sottotitolo = hasFigure ? null : this.sottotitoloOf(riga, blocco);
    if (sottotitolo !== null && blocco.titolo) {
      this.closeBanner(true);
      openTitolo(this.albero, { ...blocco.titolo, testo: sottotitolo }, riga.riga);
      this.gerarchia = new Gerarchia();
      return;
    }
    const solo = hasFigure ? null : riga.testoSolo;
    if (solo && solo.colonna > (riga.colonnaOf("indicatore") ?? 0) && this.addNota(solo.testo)) return;
    if (solo && this.isBanner(riga, blocco, righe)) {
      this.banner.push({ riga: riga.riga, colonna: solo.colonna, testo: solo.testo });
      return;
    }
    const isSoloNome = solo !== null && solo.colonna === riga.colonnaOf("indicatore");
    if (isSoloNome && righe.genereDelSolo(riga) === "vuota") return;
    if (!hasFigure && this.openPesato(riga, righe)) return;
    const nome = riga.testo("indicatore");
    if (isTotale(nome || riga.primoTesto, nome === "" || riga.isVuota("target"))) return;
    this.closeBanner(false);
    const isDiLivello = nome === "" && !hasFigure;
    this.gerarchia.carry(riga, isDiLivello);
    if (isDiLivello) return;
    if (!hasFigure && this.isGruppo(riga, righe)) openGruppo(this.albero, riga, nome, righe);
    else if (hasFigure || !solo || solo.colonna !== blocco.testa.da) {
      const visto = nome || riga.testoVisto("indicatore") || this.nomeSopra(riga.riga);
      if (visto !== "" || !riga.isVuota("consuntivo") || !riga.isVuota("peso")) this.addIndicatore(riga, visto);
    }
  }

  private isGruppo(riga: RigaLetta, righe: RigheBlocco): boolean {
    const codice = riga.testo("codice");
    const isNoto = CODICE.test(codice) && this.albero.obiettivoByCodice(codice) !== null;
    return !isNoto && righe.isObiettivo(riga);
  }

  /** A row without a name goes on with the one right above it: a second target of the same indicator (Firenze). */
  private nomeSopra(riga: number): string {
    const ultimo = this.indicatori.at(-1);
    if (!ultimo) return "";
    const inMezzo = this.grid.celle.slice(ultimo.riga + 1, riga);
    return inMezzo.every((celle) => celle.every(({ tipo }) => tipo === "vuota")) ? ultimo.nome : "";
  }

  /** A line of a card: a label with its value, or the text that a label announced. */
  private readScheda(riga: RigaLetta): boolean {
    const voce = riga.etichetta;
    if (voce) {
      this.scheda ??= new Scheda(riga.riga);
      this.scheda.add(voce.etichetta, voce.valore);
      return true;
    }
    const solo = riga.testoSolo;
    if (!this.scheda || !solo) return false;
    this.scheda.continue(solo.testo);
    return true;
  }

  /** A text alone at the right of the names goes on with the note of the row above. */
  private addNota(testo: string): boolean {
    const ultimo = this.indicatori.at(-1);
    if (!ultimo || this.banner.length > 0) return false;
    this.indicatori[this.indicatori.length - 1] = { ...ultimo, nota: `${ultimo.nota} ${testo}`.trim() };
    return true;
  }

  /** A text alone is a heading when it spans the figures, repeats an open one, or stands right above a header. */
  private isBanner(riga: RigaLetta, blocco: Blocco, righe: RigheBlocco): boolean {
    const solo = riga.testoSolo;
    if (!solo || this.isContinuazione(riga, blocco)) return false;
    const isLargo = solo.finoA >= (riga.colonnaOf("target") ?? 0);
    const isSezione = solo.colonna === riga.colonnaOf("indicatore") && righe.genereDelSolo(riga) === "sezione";
    return isLargo || isSezione || this.albero.isAperto(solo.testo) || righe.isBeforeIntestazione(riga.riga);
  }

  /** A merged programme that stands alone on its first row gathers the rows below: it is no heading. */
  private isContinuazione(riga: RigaLetta, blocco: Blocco): boolean {
    const solo = riga.testoSolo;
    const colonna = blocco.colonne.find((una) => una.colonna === solo?.colonna);
    const area = solo ? this.unioni.areaAt(riga.riga, solo.colonna) : null;
    return colonna !== undefined && isGerarchia(colonna.ruolo) && (area?.righe ?? 1) > 1;
  }

  /** A banner with a weight closes the headings that stand in columns: those below it are its own. */
  private openPesato(riga: RigaLetta, righe: RigheBlocco): boolean {
    const pesato = righe.isBannerPesato(riga) ? riga.testoPesato : null;
    if (pesato === null) return false;
    this.closeBanner(false);
    if (openPesato(this.albero, riga, pesato)) this.gerarchia = new Gerarchia();
    return true;
  }

  private padreOf(riga: RigaLetta): Nodo | null {
    const codice = riga.testo("codice");
    const aperto = (codice === "" ? null : this.albero.obiettivoByCodice(codice)) ?? this.albero.aperto;
    return this.gerarchia.openIn(this.albero, aperto, riga);
  }

  /** A row that only says a part of the ratio above: it belongs to that indicator. */
  private addParte(riga: RigaLetta, nome: string): boolean {
    const parte = parteDellaRiga(nome);
    const ultimo = this.indicatori.at(-1);
    if (parte === null || !ultimo || !riga.isVuota("target") || riga.testo("codice") !== "") return false;
    const prima = ultimo.frazione ?? { numeratore: CELLA_VUOTA, denominatore: CELLA_VUOTA };
    if (prima[parte].tipo !== "vuota") return false;
    const frazione = { ...prima, [parte]: riga.cella("consuntivo") };
    this.indicatori[this.indicatori.length - 1] = { ...ultimo, frazione };
    return true;
  }

  /** What its note says, and any cell beside it that takes the row away ("Eliminato" under "Stato", a second note). */
  private notaDi(riga: RigaLetta): string {
    if (this.libere.length === 0) return riga.testo("nota");
    const altre = this.libere
      .map((colonna) => riga.testoIn(colonna))
      .filter((testo) => isEliminato(testo) || isEliminatoInNota(testo));
    const nota = riga.testo("nota");
    return altre.length === 0 ? nota : [...altre, nota].filter((testo) => testo !== "").join(". ");
  }

  private addIndicatore(riga: RigaLetta, nome: string): void {
    if (this.addParte(riga, nome)) return;
    const { isSalUnito, incerte } = riga;
    const figuraUnita = figuraUnitaDi(riga, this.unioni);
    // A column that is only proposed is compared with nothing, weighs nothing, and nothing is written there.
    const senzaSal = isSalUnito || incerte.some(({ ruolo }) => ruolo === "sal");
    // A row starts from the year before where no column says another beginning.
    const partenza = riga.colonnaOf("baseline") === null ? "precedente" : "baseline";
    const senzaPeso = incerte.some(({ ruolo }) => ruolo === "peso");
    const letto = senzaPeso ? { ...riga.pesoVisto, peso: null, isPesoQuota: false, pesoScritto: "" } : riga.pesoVisto;
    this.indicatori.push({
      riga: riga.riga,
      nome,
      descrizione: riga.testo("formula"),
      codice: riga.testo("codice") || null,
      programma: this.gerarchia.programmaAccanto(riga),
      padre: this.padreOf(riga)?.id ?? null,
      colonne: this.colonne.of(riga, partenza, senzaSal ? null : riga.colonnaOf("sal"), senzaPeso),
      accanto: this.accanto,
      target: figuraVista(riga, "target", figuraUnita, this.unioni),
      operatore: riga.cella("operatore"),
      versoScritto: versoDi(riga),
      base: riga.cella(partenza),
      esitoScritto: riga.cella("esito"),
      responsabile: riga.testo("responsabile") || riga.testoVisto("responsabile"),
      incerte,
      udm: riga.testo("udm"),
      nota: this.notaDi(riga),
      consuntivo: figuraVista(riga, "consuntivo", figuraUnita, this.unioni),
      figuraUnita,
      frazione: riga.frazione,
      scritture: ITALIANE,
      sal: senzaSal ? CELLA_VUOTA : riga.cella("sal"),
      salFormula: senzaSal ? "" : riga.formula("sal"),
      isSalUnito,
      isRiferimentoVuoto: isRiferimentoVuoto(riga, "target") || isRiferimentoVuoto(riga, "consuntivo"),
      peso: letto.peso,
      pesoScritto: letto.pesoScritto,
      isPesoTestuale: letto.isPesoTestuale,
      isPesoQuota: letto.isPesoQuota,
      pesoUnito: senzaPeso ? null : riga.pesoUnito,
      periodo: periodoDi(riga),
      testaConsuntivo: riga.colonnaConRuolo("consuntivo")?.intestazione ?? "",
      testaTarget: riga.colonnaConRuolo("target")?.intestazione ?? "",
      meseDellaTesta: meseDellaTesta(riga),
      libere: this.libere,
      periodoAperto: null,
      periodi: riga.periodi,
      parziali: riga.parziali,
      isSuperato: false,
      rigaGemella: null,
      isDiDirigente: false,
      isCircolare: isCircolare(normalize(nome)),
    });
  }
}
