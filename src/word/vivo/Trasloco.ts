import type { Pacchetto } from "../../pacchetto/Pacchetto";
import { relationsOf, relationsPart } from "../../pacchetto/leggi/relations";
import { ContentTypes } from "../../pacchetto/scrivi/parti/ContentTypes";
import { Legami } from "../../pacchetto/scrivi/parti/Legami";
import { Edits } from "../../pacchetto/xml/Edits";
import { encodeAttribute } from "../../pacchetto/xml/entities";
import type { DocumentoAperto } from "./DocumentoAperto";
import { PARTE } from "./DocumentoAperto";
import { attributoDi, discendenti, figlioDi, leggiNodi, scrittoDi, type NodoWord } from "./NodoWord";

const STILI = "word/styles.xml";
const TIPO_GRAFICO = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
const TIPO_XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

interface StileLetto {
  readonly id: string;
  readonly nome: string;
  readonly scritto: string;
}

function stiliDi(pacchetto: Pacchetto): readonly StileLetto[] {
  const xml = pacchetto.text(STILI) ?? "";
  if (xml === "") return [];
  return discendenti(leggiNodi(xml, STILI), "style").map((nodo) => {
    const nome = figlioDi(nodo, "name");
    return {
      id: attributoDi(xml, nodo, "w:styleId") ?? "",
      nome: ((nome && attributoDi(xml, nome, "w:val")) ?? "").toLowerCase(),
      scritto: scrittoDi(xml, nodo),
    };
  });
}

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
  ) {
    this.stili = new Map(stiliDi(nuovo.pacchetto).map((uno) => [uno.id, uno]));
    this.vecchi = stiliDi(vecchio.pacchetto);
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
    const noto = this.vecchi.find(({ nome }) => nome === suo.nome) ?? this.aggiunti.get(suo.nome);
    if (noto) return noto.id;
    this.aggiunti.set(suo.nome, suo);
    return suo.id;
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

  /** A stretch of the new document as it may stand in the old one. */
  porta(xml: string): string {
    const conStili = xml.replace(
      /(<w:(?:pStyle|rStyle|tblStyle) w:val=")([^"]*)"/g,
      (_, inizio: string, id: string) => `${inizio}${encodeAttribute(this.idStile(id))}"`,
    );
    const conGrafici = conStili.replace(
      /(<c:chart\b[^>]*\br:id=")([^"]*)"/g,
      (_, inizio: string, id: string) => `${inizio}${this.grafico(id)}"`,
    );
    return conGrafici
      .replace(/(<wp:docPr\b[^>]*?\bid=")\d+"/g, (_, inizio: string) => `${inizio}${this.nuovoId()}"`)
      .replace(/<w:bookmark(?:Start|End)\b[^>]*\/>/g, "");
  }

  /** Puts what was added into the package, once the text stands there. */
  save(testo: string): void {
    const { pacchetto } = this.vecchio;
    pacchetto.setText(PARTE, testo);
    this.legami.save();
    this.tipi.save();
    if (this.aggiunti.size === 0) return;
    const xml = pacchetto.text(STILI) ?? "";
    const [radice] = leggiNodi(xml, STILI) as readonly [NodoWord];
    const edits = new Edits(xml);
    edits.insert(radice.dentroA, [...this.aggiunti.values()].map(({ scritto }) => scritto).join(""));
    pacchetto.setText(STILI, edits.toString());
  }
}
