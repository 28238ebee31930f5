import { impronta } from "../../domain/testo/impronta";
import { DOCUMENTO } from "../../texts/relazione/documento";
import type { BloccoTrovato } from "./leggiBlocchi";
import type { BloccoScritto } from "./Manifesto";
import type { DocumentoAperto } from "./DocumentoAperto";
import { abbinaRighe } from "./abbinaRighe";
import { conColore, conSfondo, vestiCorse } from "./aspettoWord";
import { discendenti, figlioDi, scrittoDi, type NodoWord } from "./NodoWord";
import { celleDi, colonneDi, paroleVive, righeDi, type CellaWord, type LetturaVivo } from "./testoVivo";

/** What the user typed in a row that is not there any more would go with it. */
export class ScrittoSenzaRiga extends Error {}

/**
 * Puts what a block says now into what stands in the document: what says the same stays as it is, letter and format; what
 * changed keeps the format that it has there, but for the colours that a figure brings along.
 */
export class Fusione {
  private readonly prima: LetturaVivo;
  private readonly dopo: LetturaVivo;

  constructor(
    vecchio: DocumentoAperto,
    nuovo: DocumentoAperto,
    /** A stretch of the new document as the old one calls its styles, parts and places. */
    private readonly porta: (xml: string) => string,
    private readonly scritto: BloccoScritto,
  ) {
    this.prima = vecchio.lettura();
    this.dopo = nuovo.lettura();
  }

  /** @throws ScrittoSenzaRiga where something that was typed has lost its row */
  blocco(vecchio: BloccoTrovato, nuovo: BloccoTrovato): string {
    const liberi = vecchio.contenuto.flatMap((nodo) =>
      nodo.nome === "sdt" ? (figlioDi(nodo, "sdtContent")?.figli ?? []) : [nodo],
    );
    const prendi = (come: (nodo: NodoWord) => boolean): NodoWord | null => {
      const at = liberi.findIndex(come);
      return at === -1 ? null : (liberi.splice(at, 1)[0] ?? null);
    };
    const uguali = nuovo.contenuto.map((nodo) => {
      const suo = paroleVive([nodo], this.dopo);
      return nodo.nome === "p" ? prendi((uno) => uno.nome === "p" && paroleVive([uno], this.prima) === suo) : null;
    });
    return nuovo.contenuto
      .map((nodo, at) => {
        const uguale = uguali[at];
        if (uguale) return scrittoDi(this.prima.xml, uguale);
        const vicino = prendi((uno) => uno.nome === nodo.nome && (nodo.nome !== "p" || this.isSimile(uno, nodo)));
        if (!vicino) return this.porta(scrittoDi(this.dopo.xml, nodo));
        return nodo.nome === "tbl" ? this.tabella(vicino, nodo) : this.paragrafo(vicino, nodo);
      })
      .join("");
  }

  /** A paragraph with a chart is not one of words. */
  private isSimile(uno: NodoWord, altro: NodoWord): boolean {
    return discendenti([uno], "drawing").length === discendenti([altro], "drawing").length;
  }

  private paragrafo(vecchio: NodoWord, nuovo: NodoWord): string {
    const proprieta = figlioDi(vecchio, "pPr") ? scrittoDi(this.prima.xml, figlioDi(vecchio, "pPr") ?? vecchio) : "";
    return `<w:p>${proprieta}${this.porta(vestiCorse(this.prima.xml, vecchio, this.dopo.xml, nuovo))}</w:p>`;
  }

  private tabella(vecchia: NodoWord, nuova: NodoWord): string {
    const { prima, dopo } = this;
    const [righe, nuove] = [righeDi(vecchia), righeDi(nuova)];
    const [testa, testaNuova] = [righe[0], nuove[0]];
    if (!testa || !testaNuova || celleDi(testa, prima.xml).length !== celleDi(testaNuova, dopo.xml).length) {
      this.requireNessunoScritto(vecchia, righe);
      return this.porta(scrittoDi(dopo.xml, nuova));
    }
    const campi = colonneDi(nuova, new Set(this.scritto.titoliCampi), dopo);
    const nomeOf = (riga: NodoWord, lettura: LetturaVivo) =>
      paroleVive(
        celleDi(riga, lettura.xml)
          .slice(0, 1)
          .map(({ nodo }) => nodo),
        lettura,
      );
    const nomi = righe.slice(1).map((riga) => nomeOf(riga, prima));
    const coppie = abbinaRighe(
      nomi,
      nuove.slice(1).map((riga) => nomeOf(riga, dopo)),
    );
    const tenute = new Set(coppie.filter((una) => una !== null));
    this.requireNessunoScritto(
      vecchia,
      righe.filter((_, at) => at > 0 && !tenute.has(at - 1)),
    );
    const corpo = nuove.slice(1).map((nuova_, at) => {
      const suo = coppie[at];
      const vecchia_ = suo === null || suo === undefined ? undefined : righe[suo + 1];
      return vecchia_ ? this.riga(vecchia_, nuova_, campi) : this.porta(scrittoDi(dopo.xml, nuova_));
    });
    const [primaRiga, ultimaRiga] = [testa, righe.at(-1) ?? testa];
    return [
      prima.xml.slice(vecchia.da, primaRiga.da),
      this.riga(testa, testaNuova, new Set()),
      ...corpo,
      prima.xml.slice(ultimaRiga.a, vecchia.a),
    ].join("");
  }

  private riga(vecchia: NodoWord, nuova: NodoWord, campi: ReadonlySet<number>): string {
    const { prima, dopo } = this;
    const [celle, nuove] = [celleDi(vecchia, prima.xml), celleDi(nuova, dopo.xml)];
    const isStessa = celle.length === nuove.length && celle.every(({ larga }, at) => larga === nuove[at]?.larga);
    if (!isStessa) {
      this.requireNessunoScritto(null, [vecchia], campi);
      return this.porta(scrittoDi(dopo.xml, nuova));
    }
    let scritta = prima.xml.slice(vecchia.da, vecchia.dentroDa);
    let posto = vecchia.dentroDa;
    celle.forEach((cella, at) => {
      const sua = nuove[at];
      scritta += prima.xml.slice(posto, cella.nodo.da) + (sua ? this.cella(cella, sua, campi) : "");
      posto = cella.nodo.a;
    });
    return scritta + prima.xml.slice(posto, vecchia.a);
  }

  private cella({ nodo: vecchia, colonna }: CellaWord, { nodo: nuova }: CellaWord, campi: ReadonlySet<number>): string {
    const { prima, dopo } = this;
    const [testo, testoNuovo] = [paroleVive([vecchia], prima), paroleVive([nuova], dopo)];
    const resta = testo === testoNuovo || (campi.has(colonna) && this.isScrittoInWord(testo));
    if (resta) return scrittoDi(prima.xml, vecchia);
    const proprieta = conSfondo(prima.xml, figlioDi(vecchia, "tcPr"), dopo.xml, figlioDi(nuova, "tcPr"));
    const paragrafi = vecchia.figli.filter(({ nome }) => nome === "p");
    const corpo = nuova.figli
      .filter(({ nome }) => nome === "p")
      .map((uno, at) => {
        const suo = paragrafi[at] ?? paragrafi[0];
        const pPr = suo && figlioDi(suo, "pPr");
        if (!suo || !pPr) return this.porta(scrittoDi(dopo.xml, uno));
        const corse = vestiCorse(prima.xml, suo, dopo.xml, uno, conColore);
        return `<w:p>${scrittoDi(prima.xml, pPr)}${this.porta(corse)}</w:p>`;
      });
    return `<w:tc>${proprieta}${corpo.join("")}</w:tc>`;
  }

  /** What stands in a column of the user's and was not put there by us. */
  private isScrittoInWord(testo: string): boolean {
    return testo !== "" && testo !== DOCUMENTO.daScrivere && !this.scritto.campi.includes(impronta(testo));
  }

  private requireNessunoScritto(
    tabella: NodoWord | null,
    righe: readonly NodoWord[],
    note?: ReadonlySet<number>,
  ): void {
    const campi = tabella ? colonneDi(tabella, new Set(this.scritto.titoliCampi), this.prima) : (note ?? new Set());
    const scritti = righe.some((riga) =>
      celleDi(riga, this.prima.xml).some(
        ({ nodo, colonna }) =>
          campi.has(colonna) &&
          riga !== (tabella && righeDi(tabella)[0]) &&
          this.isScrittoInWord(paroleVive([nodo], this.prima)),
      ),
    );
    if (scritti) throw new ScrittoSenzaRiga();
  }
}
