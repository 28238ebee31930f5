import type { APassi } from "../../domain/passi";
import type { Pacchetto } from "../../pacchetto/Pacchetto";
import { Edits } from "../../pacchetto/xml/Edits";
import { encodeAttribute } from "../../pacchetto/xml/entities";
import { impronta } from "../../domain/testo/impronta";
import { soloLeggibili } from "../../texts/soloLeggibili";
import { GENERI_BLOCCO, type GenereBlocco } from "./Confine";
import { DocumentoAperto, PARTE } from "./DocumentoAperto";
import { ancoreDi, tagDi } from "./leggiBlocchi";
import { scriviManifesto, type BloccoScritto, type NaturaDocumento } from "./Manifesto";
import { attributoDi, discendenti, figlioDi, primoDi, ultimoDi, type NodoWord } from "./NodoWord";
import { celleDi, colonneDi, paroleVive, righeDi } from "./testoVivo";

/** Places that are written over stay bare: a control around them would be in the way. */
const SENZA_CONTROLLO: ReadonlySet<GenereBlocco> = new Set(["titolo", "segnaposto"]);
/** Above those that the library gives. */
const PRIMO_ID = 100_000;

const GRAFICO = /^word\/charts\/chart\d+\.xml$/;
const ETICHETTE = /<c:dLbls>.*?<\/c:dLbls>/gs;

export interface Veste {
  readonly chiave: string;
  readonly genere: GenereBlocco;
  readonly nome: string;
  readonly impronta: string;
}

/** The tags that open and close the content control of a block; nothing for one that has none. */
export function controlloDi({ chiave, genere, nome, impronta: sua }: Veste, id: number): readonly [string, string] {
  if (SENZA_CONTROLLO.has(genere)) return ["", ""];
  return [
    `<w:sdt><w:sdtPr><w:alias w:val="${encodeAttribute(`PERF – ${nome}`)}"/><w:tag w:val="${tagDi(chiave, sua)}"/><w:id w:val="${id}"/></w:sdtPr><w:sdtContent>`,
    "</w:sdtContent></w:sdt>",
  ];
}

const ancora = (nome: string, id: number) =>
  `<w:bookmarkStart w:id="${id}" w:name="${nome}"/><w:bookmarkEnd w:id="${id}"/>`;

/** Puts an anchor at the end of the first paragraph and one at the beginning of the last: what is typed before or after stays out. */
export function ancorato(edits: Edits, contenuto: readonly NodoWord[], chiave: string, id: number): void {
  const isPieno = ({ nome, dentroDa, a }: NodoWord) => nome === "p" && dentroDa < a;
  const [primo, ultimo] = [primoDi(contenuto, isPieno), ultimoDi(contenuto, isPieno)];
  if (!primo || !ultimo) throw new Error(`a block without paragraphs: ${chiave}`);
  const { inizio, fine } = ancoreDi(chiave);
  edits.insert(figlioDi(ultimo, "pPr")?.a ?? ultimo.dentroDa, ancora(fine, id));
  edits.insert(primo.dentroA, ancora(inizio, id + 1));
}

/** Prints of what stands in the columns that the user writes in, to tell it from what is typed later. */
export function campiDi(
  documento: DocumentoAperto,
  contenuto: readonly NodoWord[],
  titoli: readonly string[],
): readonly string[] {
  if (titoli.length === 0) return [];
  const lettura = documento.lettura();
  const scritti = discendenti(contenuto, "tbl").flatMap((tabella) => {
    const colonne = colonneDi(tabella, new Set(titoli), lettura);
    return righeDi(tabella)
      .slice(1)
      .flatMap((riga) => celleDi(riga, lettura.xml).filter(({ colonna }) => colonne.has(colonna)))
      .map(({ nodo }) => paroleVive([nodo], lettura));
  });
  return [...new Set(scritti.filter((testo) => testo !== ""))].map(impronta);
}

/** The library writes a bare "SEQ Tabella", of which LibreOffice loses the name. */
function compiutiCampi(edits: Edits): void {
  for (const { 1: apre = "", 2: nome = "", index } of edits.source.matchAll(/(<w:instrText[^<>]*>)SEQ (\w+)(?=<)/g)) {
    const da = index + apre.length;
    edits.replace(da, da + `SEQ ${nome}`.length, ` SEQ ${nome} \\* ARABIC `);
  }
}

/** The figures beside the bars stay on one line: LibreOffice parts those that it may wrap. */
function unisciEtichette(pacchetto: Pacchetto): void {
  for (const nome of pacchetto.names.filter((uno) => GRAFICO.test(uno))) {
    const xml = pacchetto.text(nome) ?? "";
    pacchetto.setText(
      nome,
      xml.replace(ETICHETTE, (una) => una.replaceAll('wrap="square"', 'wrap="none"')),
    );
  }
}

/**
 * Makes of a document that the library wrote one that can be updated: each block in its content control, with its
 * anchors, and what was written kept in a part of its own.
 */
export function* animaDocumento(scritto: Pacchetto, natura: NaturaDocumento): APassi<Uint8Array> {
  const documento = yield* DocumentoAperto.apriAPassi(scritto);
  const { xml, corpo, pacchetto } = documento;
  const edits = new Edits(xml);
  const blocchi: BloccoScritto[] = [];
  let id = PRIMO_ID;
  for (const [at, inizio] of corpo.figli.entries()) {
    if (inizio.nome !== "perfInizio") continue;
    const detto = (nome: string) => attributoDi(xml, inizio, nome) ?? "";
    const quanti = corpo.figli.slice(at).findIndex(({ nome }) => nome === "perfFine");
    const [contenuto, fine] = [corpo.figli.slice(at + 1, at + quanti), corpo.figli[at + quanti]];
    if (!fine) throw new Error(`a block without an end: ${detto("chiave")}`);
    const genere = GENERI_BLOCCO.find((uno) => uno === detto("genere")) ?? "frase";
    const titoliCampi = (JSON.parse(detto("campi")) as readonly string[]).map((uno) => uno);
    const veste = {
      chiave: detto("chiave"),
      genere,
      nome: soloLeggibili(detto("nome")),
      impronta: impronta(documento.testo({ contenuto }, titoliCampi)),
    };
    yield;
    const [apre, chiude] = controlloDi(veste, id);
    edits.replace(inizio.da, inizio.a, apre);
    edits.replace(fine.da, fine.a, chiude);
    ancorato(edits, contenuto, veste.chiave, id + 1);
    blocchi.push({ ...veste, titoliCampi, campi: campiDi(documento, contenuto, titoliCampi) });
    id += 3;
    yield;
  }
  compiutiCampi(edits);
  yield;
  unisciEtichette(pacchetto);
  pacchetto.setText(PARTE, edits.toString());
  yield;
  scriviManifesto(pacchetto, { natura, blocchi });
  return yield* pacchetto.toBytesAPassi();
}
