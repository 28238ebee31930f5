import type { Pacchetto } from "../../pacchetto/Pacchetto";
import { PacchettoError } from "../../pacchetto/PacchettoError";
import { relationsOf, relationsPart } from "../../pacchetto/leggi/relations";
import { ContentTypes } from "../../pacchetto/scrivi/parti/ContentTypes";
import { Legami } from "../../pacchetto/scrivi/parti/Legami";
import { Edits } from "../../pacchetto/xml/Edits";
import { encodeText } from "../../pacchetto/xml/entities";
import { DOCUMENTO } from "../../texts/relazione/documento";
import { DocumentoAperto, PARTE } from "../vivo/DocumentoAperto";
import { attributoDi, discendenti, figlioDi, leggiNodi, type NodoWord } from "../vivo/NodoWord";
import { leggiStili, PARTE_STILI } from "../vivo/stiliDi";
import { Trasloco } from "../vivo/Trasloco";
import { ErroreModello, erroreDelPacchetto } from "./ErroreModello";
import type { Modello } from "./Modello";
import { liberaSegni } from "./liberaSegni";
import { parlaItaliano } from "./parlaItaliano";
import { potaParti } from "./potaParti";

const TIPO = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
const PARTI_DI_TUTTI = [
  { che: "styles", parte: PARTE_STILI, tipo: `${TIPO}styles+xml` },
  {
    che: "theme",
    parte: "word/theme/theme1.xml",
    tipo: "application/vnd.openxmlformats-officedocument.theme+xml",
  },
] as const;
const NUCLEO = {
  parte: "docProps/core.xml",
  relazione: "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
  tipo: "application/vnd.openxmlformats-package.core-properties+xml",
};
/** Of a package as a whole, what is of the template alone: its picture in the folder, the program that wrote it. */
const NON_SUE: ReadonlySet<string> = new Set(["thumbnail", "extended-properties"]);
/** Settings that would tie the new document to others, or lock it. */
const IMPOSTAZIONI_DEL_MODELLO: ReadonlySet<string> = new Set([
  "attachedTemplate",
  "mailMerge",
  "documentProtection",
  "writeProtection",
  "linkStyles",
]);
const QUALI = ["default", "even", "first"] as const;
/** Elements that stand before the numbering among the properties of a paragraph. */
const PRIMA_DEI_NUMERI: ReadonlySet<string> = new Set(["pStyle", "keepNext", "keepLines", "pageBreakBefore"]);

/** Bookmarks of the library, counted from one, beside those that the template has. */
const BANDIERA = /(<w:bookmark(?:Start|End)\b[^>]*\bw:id=")(\d+)"/g;
const PRIMO_ID = 500_000;

interface NostroRimando {
  readonly che: "header" | "footer";
  readonly quali: string;
  readonly relazione: string;
}

/** Takes elements out of a part. */
function togli(pacchetto: Pacchetto, parte: string, isDaTogliere: (nodo: NodoWord, xml: string) => boolean): void {
  const xml = pacchetto.text(parte);
  if (xml === null) return;
  const [radice] = leggiNodi(xml, parte);
  const edits = new Edits(xml);
  for (const nodo of radice?.figli ?? []) if (isDaTogliere(nodo, xml)) edits.remove(nodo.da, nodo.a);
  if (!edits.isEmpty) pacchetto.setText(parte, edits.toString());
}

/** Puts a document of ours into the package of a template. */
class Vestizione {
  private readonly pacchetto: Pacchetto;
  private readonly nuovo: DocumentoAperto;
  private readonly trasloco: Trasloco;

  constructor(
    private readonly modello: Modello,
    scritto: Pacchetto,
    private readonly isBozza: boolean,
  ) {
    this.pacchetto = modello.documento.pacchetto;
    this.nuovo = DocumentoAperto.apri(scritto);
    this.requireParti();
    this.trasloco = new Trasloco(modello.documento, this.nuovo, (stile) => modello.stili.id(stile));
  }

  vesti(): Pacchetto {
    const { pacchetto, trasloco, modello } = this;
    const nostri = [...this.nostri("header"), ...this.nostri("footer")];
    const testo = this.testo(nostri);
    trasloco.save(testo);
    if (this.isBozza) this.segnaBozza(nostri);
    parlaItaliano(pacchetto);
    this.sciogli();
    this.rinomina();
    if (modello.segno === null) {
      for (const parte of ["word/footnotes.xml", "word/endnotes.xml"]) {
        togli(pacchetto, parte, (nodo, xml) => attributoDi(xml, nodo, "w:type") === null);
      }
    }
    potaParti(pacchetto, modello.segno !== null);
    return pacchetto;
  }

  /** Some programs write documents without styles, or without the colours that charts take: ours are put there. */
  private requireParti(): void {
    const { pacchetto } = this;
    const presenti = relationsOf(pacchetto, PARTE);
    const mancano = PARTI_DI_TUTTI.filter(
      ({ che, parte }) => !presenti.some(({ kind }) => kind === che) && this.nuovo.pacchetto.has(parte),
    );
    const [legami, tipi] = [new Legami(pacchetto, PARTE), new ContentTypes(pacchetto)];
    for (const { che, parte, tipo } of mancano) {
      pacchetto.copy(this.nuovo.pacchetto, parte, parte);
      legami.add(che, parte);
      tipi.add(parte, tipo);
    }
    legami.save();
    tipi.save();
  }

  /** Our header, or our footer, where the template has none; a draft says so on its first page too. */
  private nostri(che: "header" | "footer"): readonly NostroRimando[] {
    const { pacchetto, nuovo, trasloco, modello } = this;
    const presenti = modello.pagine.rimandi(che);
    const isPrimaDaDire = this.isBozza && che === "header" && modello.pagine.hasPrima;
    const mancano = QUALI.filter((quali) =>
      presenti.length === 0
        ? quali === "default" || (quali === "first" && isPrimaDaDire)
        : quali === "first" && isPrimaDaDire && !presenti.some((uno) => uno.quali === "first"),
    );
    const sua = `word/${che}1.xml`;
    if (mancano.length === 0 || !nuovo.pacchetto.has(sua)) return [];
    const parte = `word/${che}Perf.xml`;
    const xml = nuovo.pacchetto.text(sua) ?? "";
    pacchetto.setText(parte, trasloco.porta(xml));
    const relazione = trasloco.aggiungi(che, parte, `${TIPO}${che}+xml`);
    return mancano.map((quali) => ({ che, quali, relazione }));
  }

  /** Every section of ours lies as the template's do; headings of a style that gives numbers have only those of the index. */
  private nostroTesto(nostri: readonly NostroRimando[]): { readonly corpo: string; readonly isLarga: boolean } {
    const { modello, nuovo } = this;
    const { xml, corpo } = nuovo;
    const edits = new Edits(xml);
    const sezioni = discendenti([corpo], "sectPr");
    const isGirata = (nodo: NodoWord) => {
      const carta = figlioDi(nodo, "pgSz");
      return (carta && attributoDi(xml, carta, "w:orient")) === "landscape" && !this.isSempreLarga;
    };
    const isSenzaSue = (["header", "footer"] as const).every((che) => modello.pagine.rimandi(che).length === 0);
    const hasPrimaNostra = isSenzaSue && sezioni[0] !== undefined && figlioDi(sezioni[0], "titlePg") !== undefined;
    sezioni.forEach((nodo, at) =>
      edits.replace(nodo.da, nodo.a, modello.pagine.sezione(isGirata(nodo), at === 0, nostri, hasPrimaNostra)),
    );
    const numerati = new Set(
      leggiStili(nuovo.pacchetto).flatMap((stile) => (modello.stili.isNumerato(stile) ? [stile.id] : [])),
    );
    for (const nodo of discendenti([corpo], "pPr")) {
      const stile = figlioDi(nodo, "pStyle");
      if (!stile || !numerati.has(attributoDi(xml, stile, "w:val") ?? "")) continue;
      const ultimo = nodo.figli.findLast(({ nome }) => PRIMA_DEI_NUMERI.has(nome)) ?? stile;
      edits.insert(ultimo.a, '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>');
    }
    liberaSegni(corpo, edits);
    if (modello.stili.isConTitoliSuoi) {
      const indice = discendenti([corpo], "instrText").find(({ testo }) => testo.startsWith("TOC "));
      if (indice) edits.insert(indice.dentroA, " \\u");
    }
    const ultima = sezioni.at(-1);
    const inizio = corpo.dentroDa;
    const scritto = edits.toString();
    const fine = scritto.length - (xml.length - corpo.dentroA);
    return { corpo: scritto.slice(inizio, fine), isLarga: ultima !== undefined && isGirata(ultima) };
  }

  /** The library calls landscape what a template that always lies wide calls upright. */
  private get isSempreLarga(): boolean {
    const { verticale } = this.modello.pagine.carta;
    return verticale.larghezza > verticale.altezza;
  }

  private testo(nostri: readonly NostroRimando[]): string {
    const { modello, nuovo, trasloco } = this;
    const { corpo, isLarga } = this.nostroTesto(nostri);
    const portato = trasloco.portaTutto(corpo);
    const { segno, documento } = modello;
    if (segno === null) {
      const { xml } = nuovo;
      return `${xml.slice(0, nuovo.corpo.dentroDa)}${portato}${xml.slice(nuovo.corpo.dentroA)}`;
    }
    const finale = portato.lastIndexOf("<w:sectPr>");
    const dentro = portato
      .slice(0, finale)
      .replace(BANDIERA, (_, inizio: string, id: string) => `${inizio}${String(PRIMO_ID + Number(id))}"`);
    const sua = documento.sezioneDi(segno.a);
    const carta = sua && figlioDi(sua, "pgSz");
    const isStesso = isLarga === ((carta && attributoDi(documento.xml, carta, "w:orient")) === "landscape");
    // What follows in the template lies in a section of its own, where ours is another.
    const chiusa =
      isStesso && !dentro.includes("<w:sectPr>") ? "" : `<w:p><w:pPr>${portato.slice(finale)}</w:pPr></w:p>`;
    const { xml } = documento;
    return this.conSpazi(`${xml.slice(0, segno.da)}${dentro}${chiusa}${xml.slice(segno.a)}`);
  }

  /** The names that our text uses, said where the template's own root does not. */
  private conSpazi(testo: string): string {
    const radice = (xml: string) => /<w:document\b[^>]*>/.exec(xml)?.[0] ?? "";
    const spazi = (tag: string) =>
      [...tag.matchAll(/\sxmlns:([\w.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(
        ([scritto, prefisso = "", uno, altro]) => ({ scritto, prefisso, dove: uno ?? altro ?? "" }),
      );
    const [sua, nostra] = [radice(testo), radice(this.nuovo.xml)];
    const noti = new Map(spazi(sua).map(({ prefisso, dove }) => [prefisso, dove]));
    const mancano = spazi(nostra).filter(({ prefisso, dove }) => {
      const noto = noti.get(prefisso);
      if (noto !== undefined && noto !== dove) throw new ErroreModello("danneggiato");
      return noto === undefined;
    });
    const aggiunti = mancano.map(({ scritto }) => scritto).join("");
    return testo.replace(sua, `${sua.slice(0, -1)}${aggiunti}>`);
  }

  /** Each page of a draft says that it is one, whatever stands above its text. */
  private segnaBozza(nostri: readonly NostroRimando[]): void {
    const { pacchetto, modello } = this;
    const bersagli = new Map(relationsOf(pacchetto, PARTE).map(({ id, target }) => [id, target]));
    const sue = new Set(modello.pagine.rimandi("header").map(({ relazione }) => bersagli.get(relazione) ?? ""));
    for (const { relazione } of nostri) sue.delete(bersagli.get(relazione) ?? "");
    const detto = `<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>${encodeText(DOCUMENTO.bozza)}</w:t></w:r></w:p>`;
    for (const parte of sue) {
      const xml = pacchetto.text(parte) ?? "";
      const [radice] = leggiNodi(xml, parte);
      if (!radice || !xml.includes("<w:hdr")) throw new ErroreModello("danneggiato");
      const edits = new Edits(xml);
      edits.insert(radice.dentroDa, detto);
      pacchetto.setText(parte, edits.toString());
    }
  }

  /** Lets go of what ties the template to other files, and of what locks it. */
  private sciogli(): void {
    const { pacchetto } = this;
    for (const { kind, target } of relationsOf(pacchetto, PARTE)) {
      if (kind !== "settings") continue;
      togli(pacchetto, target, ({ nome }) => IMPOSTAZIONI_DEL_MODELLO.has(nome));
      const legami = new Legami(pacchetto, target);
      for (const { id, isExternal } of relationsOf(pacchetto, target)) if (isExternal) legami.remove(id);
      legami.save();
    }
  }

  /** Title, author and language are those of the new document. */
  private rinomina(): void {
    const { pacchetto, nuovo } = this;
    const nostro = nuovo.pacchetto.text(NUCLEO.parte) ?? "";
    const legami = new Legami(pacchetto, "");
    const delPacchetto = relationsOf(pacchetto, "");
    for (const { id, kind } of delPacchetto) if (NON_SUE.has(kind)) legami.remove(id);
    const suo = delPacchetto.find(({ kind }) => kind === "core-properties");
    if (suo) {
      pacchetto.setText(suo.target, nostro);
    } else {
      pacchetto.setText(NUCLEO.parte, nostro);
      legami.addTyped(NUCLEO.relazione, NUCLEO.parte);
      const tipi = new ContentTypes(pacchetto);
      tipi.add(NUCLEO.parte, NUCLEO.tipo);
      tipi.save();
    }
    legami.save();
    if (!pacchetto.has(relationsPart(""))) throw new ErroreModello("danneggiato");
  }
}

/**
 * A document that the library wrote, dressed as a template: its text in the template's package.
 * @throws ErroreModello where something that would stay in the document may not
 */
export function vestiDocumento(modello: Modello, scritto: Pacchetto, isBozza: boolean): Pacchetto {
  try {
    return new Vestizione(modello, scritto, isBozza).vesti();
  } catch (error) {
    throw error instanceof PacchettoError ? erroreDelPacchetto(error) : error;
  }
}
