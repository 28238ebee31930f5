import { Pacchetto } from "../../pacchetto/Pacchetto";
import { relationsOf, relationsPart } from "../../pacchetto/leggi/relations";
import { Edits } from "../../pacchetto/xml/Edits";
import { encodeAttribute } from "../../pacchetto/xml/entities";
import { PARTE } from "../vivo/DocumentoAperto";
import { attributoDi, discendenti, leggiNodi } from "../vivo/NodoWord";
import { PARTE_STILI } from "../vivo/stiliDi";
import { ErroreModello } from "./ErroreModello";

const MIB = 1024 * 1024;
/** A template is a page with a letterhead: what is larger is something else, and would go into every document. */
const FILE_MASSIMO = 32 * MIB;
/** The text of a part, unpacked: some ten times that of a Relazione of hundreds of pages is read as a tree. */
const PARTE_MASSIMA = 16 * MIB;

const TIPI = "[Content_Types].xml";
const TIPO_DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
const TIPO_DOTX = "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml";
const CON_MACRO = /macroEnabled/i;
/** What runs when a document is opened. */
const PARTI_ATTIVE = /(?:^|\/)(?:vbaProject\.bin|vbaData\.xml|activeX\/|customUI\/)/i;
/** The namespace that a file saved as "Strict Open XML" has. */
const STRICT = "http://purl.oclc.org/ooxml/";

/** The content types of the parts that have one of their own. */
function tipiDi(pacchetto: Pacchetto): ReadonlyMap<string, string> {
  const xml = pacchetto.text(TIPI);
  if (xml === null) throw new ErroreModello("non-docx");
  return new Map(
    discendenti(leggiNodi(xml, TIPI), "Override").map((nodo) => [
      (attributoDi(xml, nodo, "PartName") ?? "").replace(/^\//, "").toLowerCase(),
      attributoDi(xml, nodo, "ContentType") ?? "",
    ]),
  );
}

/** Gives a part the name that Word itself gives it, in the list of who names it and in that of the types. */
function rinomina(pacchetto: Pacchetto, chi: string, da: string, a: string): void {
  if (da.toLowerCase() === a.toLowerCase()) return;
  const legami = relationsPart(chi);
  const cambi: readonly (readonly [string, string, string, string])[] = [
    [legami, "Relationship", "Target", `/${a}`],
    [TIPI, "Override", "PartName", `/${a}`],
  ];
  for (const [parte, nome, attributo, nuovo] of cambi) {
    const xml = pacchetto.text(parte) ?? "";
    const edits = new Edits(xml);
    for (const nodo of discendenti(leggiNodi(xml, parte), nome)) {
      const detto = attributoDi(xml, nodo, attributo) ?? "";
      if (!`/${da}`.toLowerCase().endsWith(`/${detto.replace(/^\//, "").toLowerCase()}`) || detto === "") continue;
      const scritto = xml.slice(nodo.da, nodo.a);
      edits.replace(nodo.da, nodo.a, scritto.replace(encodeAttribute(detto), encodeAttribute(nuovo)));
    }
    pacchetto.setText(parte, edits.toString());
  }
  pacchetto.copy(pacchetto, da, a);
  pacchetto.remove(da);
  if (!pacchetto.has(relationsPart(da))) return;
  pacchetto.copy(pacchetto, relationsPart(da), relationsPart(a));
  pacchetto.remove(relationsPart(da));
}

/**
 * The package of a template, with its text and its styles where Word has them.
 * @throws ErroreModello, PacchettoError
 */
export function accettaModello(bytes: Uint8Array): Pacchetto {
  if (bytes.length > FILE_MASSIMO) throw new ErroreModello("troppo-grande");
  const pacchetto = new Pacchetto(bytes);
  const principale = relationsOf(pacchetto, "").find(({ kind }) => kind === "officeDocument");
  const tipi = tipiDi(pacchetto);
  const tipo = tipi.get(principale?.target.toLowerCase() ?? "") ?? "";
  const isAttivo = pacchetto.names.some((nome) => PARTI_ATTIVE.test(nome));
  if (isAttivo || [...tipi.values()].some((uno) => CON_MACRO.test(uno))) throw new ErroreModello("macro");
  if (!principale || (tipo !== TIPO_DOCX && tipo !== TIPO_DOTX)) throw new ErroreModello("non-docx");
  if (!/^word\//i.test(principale.target)) throw new ErroreModello("danneggiato");
  const isLunga = (nome: string) => /\.(?:xml|rels)$/i.test(nome) && pacchetto.sizeOf(nome) > PARTE_MASSIMA;
  if (pacchetto.names.some(isLunga)) throw new ErroreModello("troppo-grande");
  rinomina(pacchetto, "", principale.target, PARTE);
  const stili = relationsOf(pacchetto, PARTE).find(({ kind }) => kind === "styles");
  if (stili) rinomina(pacchetto, PARTE, stili.target, PARTE_STILI);
  if ((pacchetto.text(PARTE) ?? "").includes(STRICT)) throw new ErroreModello("strict");
  if (tipo === TIPO_DOTX) {
    pacchetto.setText(TIPI, (pacchetto.text(TIPI) ?? "").replace(TIPO_DOTX, TIPO_DOCX));
  }
  return pacchetto;
}
