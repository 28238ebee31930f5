import { impronta } from "../../domain/testo/impronta";
import { DOCUMENTO } from "../../texts/relazione/documento";
import type { BloccoTrovato } from "./leggiBlocchi";
import type { BloccoScritto } from "./Manifesto";
import type { DocumentoAperto } from "./DocumentoAperto";
import { abbinaRighe } from "./abbinaRighe";
import { conColore, conSfondo, vestiCorse } from "./aspettoWord";
import { CoseDellUtente, isMarca } from "./coseDellUtente";
import { discendenti, figlioDi, scrittoDi, type NodoWord } from "./NodoWord";
import { celleDi, colonneDi, paroleVive, righeDi, type CellaWord, type LetturaVivo } from "./testoVivo";

/** What the user typed, or put, where nothing of the new text is would go with it. */
export class ScrittoSenzaRiga extends Error {}

/**
 * Puts what a block says now into what stands in the document: what says the same stays as it is, letter and format; what
 * changed keeps the format that it has there, but for the colours that a figure brings along.
 */
export class Fusione {
  private readonly prima: LetturaVivo;
  private readonly dopo: LetturaVivo;
  private readonly cose: CoseDellUtente;

  constructor(
    vecchio: DocumentoAperto,
    nuovo: DocumentoAperto,
    /** A stretch of the new document as the old one calls its styles, parts and places. */
    private readonly porta: (xml: string) => string,
    private readonly scritto: BloccoScritto,
  ) {
    this.prima = vecchio.lettura();
    this.dopo = nuovo.lettura();
    this.cose = new CoseDellUtente(vecchio.xml, vecchio.corpo);
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
    const scritti = nuovo.contenuto
      .map((nodo, at) => {
        const uguale = uguali[at];
        if (uguale) return scrittoDi(this.prima.xml, uguale);
        const vicino = prendi((uno) => uno.nome === nodo.nome && (nodo.nome !== "p" || this.isSimile(uno, nodo)));
        if (!vicino) return this.porta(scrittoDi(this.dopo.xml, nodo));
        return nodo.nome === "tbl" ? this.tabella(vicino, nodo) : this.paragrafo(vicino, nodo);
      })
      .join("");
    const [segni, resti] = [liberi.filter(isMarca), liberi.filter((uno) => !isMarca(uno))];
    if (this.cose.ciSono(resti, this.scritto.genere !== "grafico")) throw new ScrittoSenzaRiga();
    const { prima, dopo } = this.cose.di(segni, false);
    return prima + scritti + dopo;
  }

  /** A paragraph with a chart is not one of words. */
  private isSimile(uno: NodoWord, altro: NodoWord): boolean {
    return discendenti([uno], "drawing").length === discendenti([altro], "drawing").length;
  }

  private paragrafo(vecchio: NodoWord, nuovo: NodoWord): string {
    const proprieta = figlioDi(vecchio, "pPr") ? scrittoDi(this.prima.xml, figlioDi(vecchio, "pPr") ?? vecchio) : "";
    const { prima, dopo } = this.cose.di([vecchio], false);
    return `<w:p>${proprieta}${prima}${this.porta(vestiCorse(this.prima.xml, vecchio, this.dopo.xml, nuovo))}${dopo}</w:p>`;
  }

  private tabella(vecchia: NodoWord, nuova: NodoWord): string {
    const { prima, dopo } = this;
    const [righe, nuove] = [righeDi(vecchia), righeDi(nuova)];
    const [testa, testaNuova] = [righe[0], nuove[0]];
    if (!testa || !testaNuova || celleDi(testa, prima.xml).length !== celleDi(testaNuova, dopo.xml).length) {
      return this.conAltreColonne(vecchia, nuova);
    }
    const campi = colonneDi(nuova, new Set(this.scritto.titoliCampi), dopo);
    const coppie = this.coppieDi(righe, nuove);
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
    const ultimaRiga = righe.at(-1) ?? testa;
    const fraLeRighe = this.cose.di(
      vecchia.figli.filter((uno) => isMarca(uno) && uno.da > testa.da && uno.da < ultimaRiga.da),
      false,
    );
    return [
      prima.xml.slice(vecchia.da, testa.da),
      this.riga(testa, testaNuova, new Set()),
      fraLeRighe.prima,
      ...corpo,
      fraLeRighe.dopo,
      prima.xml.slice(ultimaRiga.a, vecchia.a),
    ].join("");
  }

  /** Which row of before each row of now is, below their heads. */
  private coppieDi(righe: readonly NodoWord[], nuove: readonly NodoWord[]): readonly (number | null)[] {
    const nomeOf = (riga: NodoWord, lettura: LetturaVivo) =>
      paroleVive(
        celleDi(riga, lettura.xml)
          .slice(0, 1)
          .map(({ nodo }) => nodo),
        lettura,
      );
    return abbinaRighe(
      righe.slice(1).map((riga) => nomeOf(riga, this.prima)),
      nuove.slice(1).map((riga) => nomeOf(riga, this.dopo)),
    );
  }

  /** A column came or went: the table is written anew, with what the user typed in its cells where their rows are. */
  private conAltreColonne(vecchia: NodoWord, nuova: NodoWord): string {
    const { prima, dopo } = this;
    const [righe, nuove] = [righeDi(vecchia), righeDi(nuova)];
    const coppie = this.coppieDi(righe, nuove);
    const portate = new Map<NodoWord, NodoWord>();
    for (const titolo of this.scritto.titoliCampi) {
      const [sua] = colonneDi(vecchia, new Set([titolo]), prima);
      const [altra] = colonneDi(nuova, new Set([titolo]), dopo);
      nuove.slice(1).forEach((riga, at) => {
        const [da, a] = [righe[(coppie[at] ?? -1) + 1], celleDi(riga, dopo.xml).find((una) => una.colonna === altra)];
        const cella = da && coppie[at] !== null && celleDi(da, prima.xml).find(({ colonna }) => colonna === sua);
        if (cella && a && this.isScrittoInWord(paroleVive([cella.nodo], prima))) portate.set(a.nodo, cella.nodo);
      });
    }
    const tenute = new Set(portate.values());
    const campi = colonneDi(vecchia, new Set(this.scritto.titoliCampi), prima);
    const resto = righe.flatMap((riga, at) =>
      celleDi(riga, prima.xml).filter(({ nodo, colonna }) => {
        const isPersa = at > 0 && campi.has(colonna) && this.isScrittoInWord(paroleVive([nodo], prima));
        return !tenute.has(nodo) && (isPersa || this.cose.ciSono([nodo], true));
      }),
    );
    if (resto.length > 0) throw new ScrittoSenzaRiga();
    let [scritta, posto] = ["", nuova.da];
    for (const [nuovaCella, cella] of [...portate].sort(([a], [b]) => a.da - b.da)) {
      const proprieta = figlioDi(nuovaCella, "tcPr");
      const dentro = cella.figli.filter(({ nome }) => nome !== "tcPr").map((uno) => scrittoDi(prima.xml, uno));
      scritta += this.porta(dopo.xml.slice(posto, proprieta?.a ?? nuovaCella.dentroDa)) + dentro.join("");
      posto = nuovaCella.dentroA;
    }
    return scritta + this.porta(dopo.xml.slice(posto, nuova.a));
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
    const cose = this.cose.di(vecchia.figli, true);
    const nuovi = nuova.figli.filter(({ nome }) => nome === "p");
    const corpo = nuovi.map((uno, at) => {
      const suo = paragrafi[at] ?? paragrafi[0];
      const [vecchie, nuove] = [suo && figlioDi(suo, "pPr"), figlioDi(uno, "pPr")];
      const pPr = vecchie ? scrittoDi(prima.xml, vecchie) : nuove ? this.porta(scrittoDi(dopo.xml, nuove)) : "";
      const corse = suo
        ? vestiCorse(prima.xml, suo, dopo.xml, uno, conColore)
        : this.scrittiDi(uno.figli.filter(({ nome }) => nome !== "pPr"));
      const [davanti, dietro] = [at === 0 ? cose.prima : "", at === nuovi.length - 1 ? cose.dopo : ""];
      return `<w:p>${pPr}${davanti}${this.porta(corse)}${dietro}</w:p>`;
    });
    return `<w:tc>${proprieta}${corpo.join("")}</w:tc>`;
  }

  private scrittiDi(nodi: readonly NodoWord[]): string {
    return nodi.map((uno) => scrittoDi(this.dopo.xml, uno)).join("");
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
    if (scritti || this.cose.ciSono(righe, true)) throw new ScrittoSenzaRiga();
  }
}
