import type { Pacchetto } from "../../pacchetto/Pacchetto";
import { relationsOf, relationsPart } from "../../pacchetto/leggi/relations";
import { ContentTypes } from "../../pacchetto/scrivi/parti/ContentTypes";
import { Legami } from "../../pacchetto/scrivi/parti/Legami";
import { PARTE } from "../vivo/DocumentoAperto";
import { ErroreModello } from "./ErroreModello";

/** What a document has without its text naming it. */
const SENZA_NOME: ReadonlySet<string> = new Set([
  "styles",
  "settings",
  "webSettings",
  "fontTable",
  "theme",
  "numbering",
  "footnotes",
  "endnotes",
  "customXml",
]);
/** What goes with a text of the template that stays. */
const CON_IL_TESTO: ReadonlySet<string> = new Set(["comments", "commentsExtended", "commentsIds", "people"]);
const TIPI = "[Content_Types].xml";

/** Takes the relations that the text names no more: pictures, comments and links of the text that is not there. */
function sfoltisci(pacchetto: Pacchetto, hasTesto: boolean): void {
  const testo = pacchetto.text(PARTE) ?? "";
  const legami = new Legami(pacchetto, PARTE);
  for (const { id, kind } of relationsOf(pacchetto, PARTE)) {
    const isDiTutti = SENZA_NOME.has(kind) || (hasTesto && CON_IL_TESTO.has(kind));
    if (!isDiTutti && !testo.includes(`"${id}"`)) legami.remove(id);
  }
  legami.save();
}

function raggiunte(pacchetto: Pacchetto): ReadonlySet<string> {
  const viste = new Set<string>();
  const daVedere = [""];
  for (let parte = daVedere.pop(); parte !== undefined; parte = daVedere.pop()) {
    for (const { target, isExternal, kind } of relationsOf(pacchetto, parte)) {
      // A picture that is taken from elsewhere would be asked for by everybody who opens the document.
      if (isExternal && kind !== "hyperlink") throw new ErroreModello("collegato");
      if (kind === "control") throw new ErroreModello("macro");
      const nome = target.toLowerCase();
      if (isExternal || viste.has(nome) || !pacchetto.has(target)) continue;
      viste.add(nome);
      daVedere.push(target);
    }
  }
  return viste;
}

/**
 * Leaves in the package only what the new document is made of.
 * @throws ErroreModello "collegato" where what stays is taken from outside, "macro" where it runs
 */
export function potaParti(pacchetto: Pacchetto, hasTesto: boolean): void {
  sfoltisci(pacchetto, hasTesto);
  const viste = raggiunte(pacchetto);
  const tenute = new Set([...viste].flatMap((nome) => [nome, relationsPart(nome)]));
  const fisse = new Set([TIPI.toLowerCase(), relationsPart("")]);
  const tipi = new ContentTypes(pacchetto);
  for (const nome of pacchetto.names) {
    const chiave = nome.toLowerCase();
    if (fisse.has(chiave) || tenute.has(chiave)) continue;
    pacchetto.remove(nome);
    tipi.remove(nome);
  }
  tipi.save();
}
