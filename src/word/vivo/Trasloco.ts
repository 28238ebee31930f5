import { relationsOf, relationsPart } from "../../pacchetto/leggi/relations";
import { ContentTypes } from "../../pacchetto/scrivi/parti/ContentTypes";
import { Legami } from "../../pacchetto/scrivi/parti/Legami";
import { Edits } from "../../pacchetto/xml/Edits";
import { encodeAttribute } from "../../pacchetto/xml/entities";
import type { DocumentoAperto } from "./DocumentoAperto";
import { PARTE } from "./DocumentoAperto";
import { attributoDi, discendenti, leggiNodi, type NodoWord } from "./NodoWord";
import { leggiStili, PARTE_STILI, type StileLetto } from "./stiliDi";

const TIPO_GRAFICO = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
const TIPO_XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Which style of the old document one of the new is; null to look for its name. */
export type ScegliStile = (stile: StileLetto) => string | null;

/** The styles that the definition of one names. */
const RIFERIMENTO = /(<w:(?:basedOn|next|link) w:val=")([^"]*)"/g;

/**
 * Brings stretches of a new document into an old one: its styles under the names that they have there (the user's own
 * definition stays), its charts as parts of their own.
 */
export class Trasloco {
  private readonly stili: ReadonlyMap<string, StileLetto>;
  private readonly aggiunti = new Map<string, StileLetto>();
  private readonly legami: Legami;
  private readonly tipi: ContentTypes;
  private readonly vecchi: readonly StileLetto[];
  private numero: number;

  constructor(
    private readonly vecchio: DocumentoAperto,
    private readonly nuovo: DocumentoAperto,
    private readonly scegli: ScegliStile = () => null,
  ) {
    this.stili = new Map(leggiStili(nuovo.pacchetto).map((uno) => [uno.id, uno]));
    this.vecchi = leggiStili(vecchio.pacchetto);
    this.legami = new Legami(vecchio.pacchetto, PARTE);
    this.tipi = new ContentTypes(vecchio.pacchetto);
    this.numero = this.idMassimo();
  }

  /** A number that no bookmark, control or drawing of the document has. */
  nuovoId(): number {
    return (this.numero += 1);
  }

  private idMassimo(): number {
    const { xml, corpo } = this.vecchio;
    const numeri = [
      ...discendenti([corpo], "bookmarkStart").map((nodo) => Number(attributoDi(xml, nodo, "w:id"))),
      ...discendenti([corpo], "wp:docPr").map((nodo) => Number(attributoDi(xml, nodo, "id"))),
    ];
    return numeri.reduce((massimo, uno) => (uno < 1_000_000_000 && uno > massimo ? uno : massimo), 100_000);
  }

  /** The id that a style of the new document has in the old one, where it is put if it is missing. */
  idStile(id: string): string {
    const suo = this.stili.get(id);
    if (!suo) return id;
    const scelto = this.scegli(suo);
    if (scelto !== null) return scelto;
    const isSuo = ({ nome, genere }: StileLetto) => nome === suo.nome && genere === suo.genere;
    const noto = this.vecchi.find(isSuo) ?? this.aggiunti.get(suo.nome);
    if (noto) return noto.id;
    const libero = this.idLibero(id);
    this.aggiunti.set(suo.nome, { ...suo, id: libero });
    // Those that it is based on come along, and may name it in turn.
    const scritto = suo.scritto
      .replace(`w:styleId="${id}"`, `w:styleId="${libero}"`)
      .replace(RIFERIMENTO, (_, inizio: string, altro: string) => `${inizio}${encodeAttribute(this.idStile(altro))}"`);
    this.aggiunti.set(suo.nome, { ...suo, id: libero, scritto });
    return libero;
  }

  private idLibero(id: string): string {
    const presi = new Set([...this.vecchi, ...this.aggiunti.values()].map((uno) => uno.id));
    let libero = id;
    for (let volta = 1; presi.has(libero); volta += 1) libero = `Perf${id}${volta === 1 ? "" : String(volta)}`;
    return libero;
  }

  /** Adds a part that the text names. */
  aggiungi(che: string, parte: string, tipo: string): string {
    this.tipi.add(parte, tipo);
    return this.legami.add(che, parte);
  }

  private grafico(relazione: string): string {
    const da = this.nuovo.parteDi(relazione);
    if (da === null) throw new Error(`no part for ${relazione}`);
    const parte = this.copia(da, "word/charts/chartPerf", ".xml");
    this.tipi.add(parte, TIPO_GRAFICO);
    const suoi = relationsOf(this.nuovo.pacchetto, da);
    const legami = this.nuovo.pacchetto.text(relationsPart(da));
    if (legami !== null) {
      const nuovi = suoi.reduce((xml, { target }) => {
        const dato = this.copia(target, "word/embeddings/perf", ".xlsx");
        this.tipi.add(dato, TIPO_XLSX);
        return xml.replace(
          `../embeddings/${target.split("/").at(-1) ?? ""}`,
          `../embeddings/${dato.split("/").at(-1) ?? ""}`,
        );
      }, legami);
      this.vecchio.pacchetto.setText(relationsPart(parte), nuovi);
    }
    return this.legami.add("chart", parte);
  }

  private copia(da: string, radice: string, fine: string): string {
    let numero = 1;
    while (this.vecchio.pacchetto.has(`${radice}${numero}${fine}`)) numero += 1;
    const nome = `${radice}${numero}${fine}`;
    this.vecchio.pacchetto.copy(this.nuovo.pacchetto, da, nome);
    return nome;
  }

  /** A stretch of the new document as it may stand in the old one, where its anchors are put anew. */
  porta(xml: string): string {
    return this.portaTutto(xml).replace(/<w:bookmark(?:Start|End)\b[^>]*\/>/g, "");
  }

  /** The same with its anchors. */
  portaTutto(xml: string): string {
    const conStili = xml.replace(
      /(<w:(?:pStyle|rStyle|tblStyle) w:val=")([^"]*)"/g,
      (_, inizio: string, id: string) => `${inizio}${encodeAttribute(this.idStile(id))}"`,
    );
    const conGrafici = conStili.replace(
      /(<c:chart\b[^>]*\br:id=")([^"]*)"/g,
      (_, inizio: string, id: string) => `${inizio}${this.grafico(id)}"`,
    );
    return conGrafici.replace(/(<wp:docPr\b[^>]*?\bid=")\d+"/g, (_, inizio: string) => `${inizio}${this.nuovoId()}"`);
  }

  /** Puts what was added into the package, once the text stands there. */
  save(testo: string): void {
    const { pacchetto } = this.vecchio;
    pacchetto.setText(PARTE, testo);
    this.legami.save();
    this.tipi.save();
    if (this.aggiunti.size === 0) return;
    const xml = pacchetto.text(PARTE_STILI) ?? "";
    const [radice] = leggiNodi(xml, PARTE_STILI) as readonly [NodoWord];
    const edits = new Edits(xml);
    edits.insert(radice.dentroA, [...this.aggiunti.values()].map(({ scritto }) => scritto).join(""));
    pacchetto.setText(PARTE_STILI, edits.toString());
  }
}
