import JSZip from "jszip";
import { leggiNodi, type NodoWord } from "../../src/word/vivo/NodoWord";

/** Children that Word wants in an order; those that are not named may stand anywhere. */
const ORDINI: Readonly<Record<string, readonly string[]>> = {
  pPr: "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange".split(
    " ",
  ),
  sectPr:
    "headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings sectPrChange".split(
      " ",
    ),
  tblPr:
    "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription".split(
      " ",
    ),
  tcPr: "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark".split(
    " ",
  ),
  style:
    "name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr".split(
      " ",
    ),
};

const tuttiDi = (nodi: readonly NodoWord[]): readonly NodoWord[] => nodi.flatMap((uno) => [uno, ...tuttiDi(uno.figli)]);

function fuoriOrdine(nodi: readonly NodoWord[]): readonly string[] {
  return nodi.flatMap(({ nome, figli }) => {
    const ordine = ORDINI[nome];
    if (!ordine) return [];
    // Headers and footers of a section may stand in any order among themselves.
    const posti = figli.map((figlio) => ordine.indexOf(figlio.nome.replace("footerReference", "headerReference")));
    const noti = posti.filter((uno) => uno >= 0);
    return noti.some((uno, at) => at > 0 && uno < (noti[at - 1] ?? 0))
      ? [`${nome}: ${figli.map((figlio) => figlio.nome).join(" ")}`]
      : [];
  });
}

function doppi(nomi: readonly string[], che: string): readonly string[] {
  return nomi.filter((uno, at) => nomi.indexOf(uno) !== at).map((uno) => `${che} ${uno} twice`);
}

/** Where a relation leads, from the part that has it. */
function versoDi(parte: string, bersaglio: string): string {
  const base = bersaglio.startsWith("/") ? "https://x/" : `https://x/${parte}`;
  return decodeURI(new URL(bersaglio, base).pathname.slice(1));
}

/**
 * What Word would say is broken in a document: parts that are not there or have no type, relations and styles that lead
 * nowhere, elements out of order, ids that are there twice, prefixes that nobody declares.
 */
export async function validaDocx(bytes: Uint8Array): Promise<readonly string[]> {
  const zip = await JSZip.loadAsync(bytes);
  const parti = Object.values(zip.files).flatMap(({ dir, name }) => (dir ? [] : [name]));
  const testi = new Map<string, string>();
  for (const nome of parti.filter((uno) => /\.(?:xml|rels)$/.test(uno))) {
    testi.set(nome, (await zip.file(nome)?.async("string")) ?? "");
  }
  const guasti: string[] = [];
  const tipi = testi.get("[Content_Types].xml") ?? "";
  const conTipo = [...tipi.matchAll(/PartName="\/([^"]*)"/g)].map(([, nome = ""]) => nome);
  const estensioni = new Set([...tipi.matchAll(/Extension="([^"]*)"/g)].map(([, una]) => una));
  guasti.push(
    ...conTipo.filter((nome) => !parti.includes(nome)).map((nome) => `no part ${nome}`),
    ...doppi(conTipo, "type"),
  );
  for (const nome of parti) {
    const isNota = nome === "[Content_Types].xml" || conTipo.includes(nome);
    if (!isNota && !estensioni.has(nome.split(".").at(-1))) guasti.push(`no type for ${nome}`);
  }
  const stili = new Set([...(testi.get("word/styles.xml") ?? "").matchAll(/w:styleId="([^"]*)"/g)].map(([, id]) => id));
  for (const [nome, xml] of testi) {
    if (nome.endsWith(".rels")) {
      const parte = nome.replace(/_rels\/([^/]*)\.rels$/, "$1");
      for (const [tag] of xml.matchAll(/<Relationship [^>]*>/g)) {
        const verso = /Target="([^"]*)"/.exec(tag)?.[1] ?? "";
        if (!tag.includes('TargetMode="External"') && !parti.includes(versoDi(parte, verso))) {
          guasti.push(`${nome}: no ${verso}`);
        }
      }
      continue;
    }
    if (!nome.startsWith("word/") || nome.startsWith("word/theme")) continue;
    const nodi = tuttiDi(leggiNodi(xml, nome));
    guasti.push(...fuoriOrdine(nodi).map((uno) => `${nome}: ${uno}`));
    const legami = testi.get(nome.replace(/([^/]*)$/, "_rels/$1.rels")) ?? "";
    for (const [, id = ""] of xml.matchAll(/\br:(?:id|embed|link|pict)="([^"]*)"/g)) {
      if (!legami.includes(`Id="${id}"`)) guasti.push(`${nome}: no relation ${id}`);
    }
    for (const [, id = ""] of xml.matchAll(/<w:(?:pStyle|rStyle|tblStyle) w:val="([^"]*)"/g)) {
      if (!stili.has(id)) guasti.push(`${nome}: no style ${id}`);
    }
    const prefissi = new Set([...xml.matchAll(/xmlns:(\w+)=/g)].map(([, uno]) => uno));
    for (const [, uno = ""] of xml.matchAll(/<(\w+):/g))
      if (!prefissi.has(uno)) guasti.push(`${nome}: no prefix ${uno}`);
    for (const [che, come] of [
      ["bookmark", /<w:bookmarkStart\b[^>]*w:id="(\d+)"/g],
      ["name", /<w:bookmarkStart\b[^>]*w:name="([^"]*)"/g],
      ["drawing", /<wp:docPr\b[^>]*\bid="(\d+)"/g],
      ["control", /<w:sdtPr>(?:(?!<\/w:sdtPr>).)*<w:id w:val="(-?\d+)"/g],
    ] as const) {
      guasti.push(
        ...doppi(
          [...xml.matchAll(come)].map(([, id = ""]) => id),
          `${nome}: ${che}`,
        ),
      );
    }
  }
  return [...new Set(guasti)];
}
