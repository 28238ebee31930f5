import { Pacchetto } from "../../pacchetto/Pacchetto";
import { PacchettoError } from "../../pacchetto/PacchettoError";
import { Edits } from "../../pacchetto/xml/Edits";
import { impronta } from "../../domain/testo/impronta";
import { STILE } from "../stili";
import { ancorato, campiDi, controlloDi } from "./animaDocumento";
import type { GenereBlocco } from "./Confine";
import { DocumentoAperto, PARTE } from "./DocumentoAperto";
import { Fusione, ScrittoSenzaRiga } from "./Fusione";
import { intrecciati } from "./intrecci";
import { ancoreDi, type BloccoTrovato } from "./leggiBlocchi";
import { leggiManifesto, scriviManifesto, type BloccoScritto, type Manifesto, type NaturaDocumento } from "./Manifesto";
import { attributoDi, discendenti, leggiNodi, scrittoDi, type NodoWord } from "./NodoWord";
import { numeraDidascalie } from "./numeraDidascalie";
import { numeraIndice } from "./numeraIndice";
import { postoDelNuovo } from "./postoDelNuovo";
import { isSegno, segnoXml } from "./segnaSenzaFonte";
import { Trasloco } from "./Trasloco";

/** What an update did, by the names of the blocks; what stays the same is not said. */
export interface Aggiornamento {
  readonly aggiornati: readonly string[];
  /** Changed by hand and different now in the workbook: left as they are. */
  readonly tenuti: readonly string[];
  readonly nuovi: readonly string[];
  /** Nothing in the workbook gives them any more: marked. */
  readonly segnati: readonly string[];
  /** Taken away by hand: not brought back. */
  readonly tolti: readonly string[];
}

/** Places that are written over are never said to be changed. */
const DA_RISCRIVERE: ReadonlySet<GenereBlocco> = new Set(["titolo", "segnaposto"]);

/** Replaces the blocks of a document with those of a new one, and leaves everything else of it as it stands. */
class Aggiornatore {
  private readonly edits: Edits;
  private readonly trasloco: Trasloco;
  private readonly scritti: ReadonlyMap<string, BloccoScritto>;
  private readonly daScrivere: readonly BloccoScritto[];
  private readonly trovatiNuovi: ReadonlyMap<string, BloccoTrovato>;
  /** What the document will know of each block. */
  private readonly ricordi = new Map<string, BloccoScritto>();
  private readonly ancorati = new Set<string>();
  private readonly conto = {
    aggiornati: new Set<string>(),
    tenuti: new Set<string>(),
    nuovi: new Set<string>(),
    segnati: new Set<string>(),
    tolti: new Set<string>(),
  };

  constructor(
    private readonly vecchio: DocumentoAperto,
    private readonly nuovo: DocumentoAperto,
    private readonly prima: Manifesto | null,
    private readonly dopo: Manifesto,
  ) {
    this.edits = new Edits(vecchio.xml);
    this.trasloco = new Trasloco(vecchio, nuovo);
    this.scritti = new Map(prima?.blocchi.map((uno) => [uno.chiave, uno]));
    this.daScrivere = dopo.blocchi;
    this.trovatiNuovi = new Map(nuovo.blocchi.map((uno) => [uno.chiave, uno]));
  }

  aggiorna(): { readonly bytes: Uint8Array; readonly fatto: Aggiornamento } {
    const { vecchio, nuovo, prima, dopo } = this;
    const fuori = intrecciati(vecchio.blocchi);
    for (const trovato of vecchio.blocchi) {
      if (fuori.has(trovato)) this.lascia(trovato);
      else this.rivedi(trovato);
    }
    this.aggiungi();
    const testo = numeraIndice(numeraDidascalie(this.edits.toString()), nuovo.xml);
    if (testo !== vecchio.xml) this.trasloco.save(testo);
    const posti = new Map(this.daScrivere.map(({ chiave }, at) => [chiave, at]));
    const postoDi = ({ chiave }: BloccoScritto) => posti.get(chiave) ?? posti.size;
    const blocchi = [...this.ricordi.values()].sort((a, b) => postoDi(a) - postoDi(b));
    scriviManifesto(vecchio.pacchetto, { natura: prima?.natura ?? dopo.natura, blocchi });
    const { aggiornati, tenuti, nuovi, segnati, tolti } = this.conto;
    return {
      bytes: vecchio.pacchetto.toBytes(),
      fatto: {
        aggiornati: [...aggiornati],
        tenuti: [...tenuti],
        nuovi: [...nuovi],
        segnati: [...segnati],
        tolti: [...tolti],
      },
    };
  }

  /** Another block of the document stands in it: only that one is written. */
  private lascia({ chiave, contenuto }: BloccoTrovato): void {
    const suo = this.daScrivere.find((uno) => uno.chiave === chiave);
    const ricordo = this.scritti.get(chiave) ?? suo;
    const [primo] = contenuto;
    if (ricordo) this.ricordi.set(chiave, ricordo);
    if (suo) {
      if (!DA_RISCRIVERE.has(suo.genere)) this.conto.tenuti.add(suo.nome);
    } else if (primo && !contenuto.some(isSegno)) {
      this.edits.insert(primo.da, segnoXml(this.trasloco.idStile(STILE.avviso)));
      this.conto.segnati.add(ricordo?.nome ?? "");
    }
  }

  private rivedi(trovato: BloccoTrovato): void {
    const { chiave } = trovato;
    const suo = this.daScrivere.find((uno) => uno.chiave === chiave);
    const ricordo = this.scritti.get(chiave);
    const nuovo = this.trovatiNuovi.get(chiave);
    if (suo && nuovo) this.confronta(trovato, nuovo, suo, ricordo);
    else this.senzaFonte(trovato, ricordo);
  }

  private confronta(
    trovato: BloccoTrovato,
    nuovo: BloccoTrovato,
    suo: BloccoScritto,
    ricordo: BloccoScritto | undefined,
  ): void {
    const { vecchio } = this;
    const titoli = ricordo?.titoliCampi ?? suo.titoliCampi;
    const scritta = trovato.impronta ?? ricordo?.impronta ?? null;
    const adesso = impronta(vecchio.testo(trovato, titoli));
    if (vecchio.testo(trovato) === this.nuovo.testo(nuovo)) {
      this.togliSegni(trovato);
      this.ricordi.set(suo.chiave, suo);
      return;
    }
    if (adesso !== scritta && adesso !== suo.impronta) {
      this.ricordi.set(suo.chiave, ricordo ?? { ...suo, impronta: "" });
      const isDetto = !DA_RISCRIVERE.has(suo.genere) && suo.impronta !== scritta;
      if (isDetto) this.conto.tenuti.add(suo.nome);
      else this.togliSegni(trovato);
      return;
    }
    try {
      const porta = (xml: string) => this.trasloco.porta(xml);
      const contenuto = new Fusione(vecchio, this.nuovo, porta, ricordo ?? suo).blocco(trovato, nuovo);
      const prima = vecchio.xml.slice(trovato.contenuto[0]?.da, trovato.contenuto.at(-1)?.a);
      // Only what the user typed differs: nothing of ours is to be changed.
      if (contenuto !== prima) {
        this.sostituisci(trovato, contenuto, suo);
        if (suo.impronta !== scritta) this.conto.aggiornati.add(suo.nome);
      }
      this.ricordi.set(suo.chiave, { ...suo, campi: [...new Set([...suo.campi, ...(ricordo?.campi ?? [])])] });
    } catch (error) {
      if (!(error instanceof ScrittoSenzaRiga)) throw error;
      this.conto.tenuti.add(suo.nome);
      this.ricordi.set(suo.chiave, ricordo ?? suo);
    }
  }

  private sostituisci({ da, a }: BloccoTrovato, contenuto: string, veste: BloccoScritto): void {
    const [apre, chiude] = controlloDi(veste, this.trasloco.nuovoId());
    this.edits.replace(da, a, `${apre}${this.conAncore(contenuto, veste.chiave)}${chiude}`);
  }

  private conAncore(contenuto: string, chiave: string): string {
    const nomi = Object.values(ancoreDi(chiave));
    const xml = `<w:body>${contenuto}</w:body>`;
    const [corpo] = leggiNodi(xml, PARTE);
    if (!corpo) throw new Error("a block without content");
    const sue = discendenti([corpo], "bookmarkStart").filter((nodo) =>
      nomi.includes(attributoDi(xml, nodo, "w:name") ?? ""),
    );
    const id = new Set(sue.map((nodo) => attributoDi(xml, nodo, "w:id")));
    const fini = discendenti([corpo], "bookmarkEnd").filter((nodo) => id.has(attributoDi(xml, nodo, "w:id")));
    const edits = new Edits(xml);
    for (const { da, a } of [...sue, ...fini]) edits.remove(da, a);
    const [primo] = [this.trasloco.nuovoId(), this.trasloco.nuovoId()];
    // Of a block that was copied the first has the anchors: two places of one name are an error of the document.
    if (!this.ancorati.has(chiave)) ancorato(edits, corpo.figli, chiave, primo);
    this.ancorati.add(chiave);
    return edits.toString().slice("<w:body>".length, -"</w:body>".length);
  }

  private togliSegni({ contenuto }: BloccoTrovato): void {
    for (const nodo of contenuto.filter(isSegno)) this.edits.remove(nodo.da, nodo.a);
  }

  /** Nothing gives it any more: it stays, and says so. */
  private senzaFonte(trovato: BloccoTrovato, ricordo: BloccoScritto | undefined): void {
    const { chiave, contenuto } = trovato;
    const { vecchio } = this;
    const [primo, ultimo] = [contenuto[0], contenuto.at(-1)];
    if (!primo || !ultimo) return;
    const genere = ricordo?.genere ?? "frase";
    const sua = impronta(vecchio.testo(trovato, ricordo?.titoliCampi));
    if (genere === "segnaposto") {
      // A table has come in its place.
      if (sua === ricordo?.impronta && discendenti(contenuto, "sectPr").length === 0)
        this.edits.remove(trovato.da, trovato.a);
      return;
    }
    if (ricordo) this.ricordi.set(chiave, ricordo);
    if (genere === "titolo" || contenuto.some(isSegno)) return;
    const veste = ricordo ?? {
      chiave,
      genere,
      nome: "",
      impronta: trovato.impronta ?? sua,
      titoliCampi: [],
      campi: [],
    };
    const segno = segnoXml(this.trasloco.idStile(STILE.avviso));
    this.sostituisci(trovato, segno + vecchio.xml.slice(primo.da, ultimo.a), veste);
    this.conto.segnati.add(veste.nome);
  }

  /** What the document never had goes where it belongs; what was taken away stays away. */
  private aggiungi(): void {
    const presenti = new Map(this.vecchio.blocchi.map((uno) => [uno.chiave, uno]));
    const ordine = this.daScrivere.map(({ chiave }) => chiave);
    for (const suo of this.daScrivere) {
      const nuovo = this.trovatiNuovi.get(suo.chiave);
      if (presenti.has(suo.chiave) || !nuovo) continue;
      if (this.prima === null || this.scritti.has(suo.chiave)) {
        this.ricordi.set(suo.chiave, this.scritti.get(suo.chiave) ?? suo);
        if (!DA_RISCRIVERE.has(suo.genere)) this.conto.tolti.add(suo.nome);
        continue;
      }
      const posto = postoDelNuovo(this.vecchio, this.nuovo, { ordine, presenti, nuovo });
      this.edits.insert(posto.at, this.inserito(nuovo, suo, posto.posa));
      this.ricordi.set(suo.chiave, { ...suo, campi: campiDi(this.nuovo, nuovo.contenuto, suo.titoliCampi) });
      if (!DA_RISCRIVERE.has(suo.genere)) this.conto.nuovi.add(suo.nome);
    }
  }

  private contenutoDi(nodi: readonly NodoWord[]): string {
    return nodi.map((nodo) => scrittoDi(this.nuovo.xml, nodo)).join("");
  }

  private inserito({ contenuto }: BloccoTrovato, suo: BloccoScritto, posa: (blocco: string) => string): string {
    const [apre, chiude] = controlloDi(suo, this.trasloco.nuovoId());
    const portato = this.trasloco.porta(this.contenutoDi(contenuto));
    return posa(`${apre}${this.conAncore(portato, suo.chiave)}${chiude}`);
  }
}

/**
 * Updates a document in place: blocks that nobody touched say what the workbook says now, in the format that they have
 * there; the rest of the package stays as it is.
 * @throws PacchettoError where the bytes are no document
 */
export function aggiornaDocumento(
  vecchio: Uint8Array,
  nuovo: Uint8Array,
): { readonly bytes: Uint8Array; readonly fatto: Aggiornamento } {
  const [aperto, scritto] = [new Pacchetto(vecchio), new Pacchetto(nuovo)];
  const dopo = leggiManifesto(scritto);
  if (!dopo) throw new Error("a new document without its own record");
  const documento = DocumentoAperto.apri(aperto);
  return new Aggiornatore(documento, DocumentoAperto.apri(scritto), leggiManifesto(aperto), dopo).aggiorna();
}

/** What a document was made as; null where it is not one of PERF's, or no document at all. */
export function naturaDi(bytes: Uint8Array): NaturaDocumento | null {
  try {
    return leggiManifesto(new Pacchetto(bytes))?.natura ?? null;
  } catch (error) {
    if (error instanceof PacchettoError || error instanceof SyntaxError) return null;
    throw error;
  }
}
