import { DESTINATARI, type Destinatario } from "../../domain/Destinatario";
import { ContentTypes } from "../../pacchetto/scrivi/parti/ContentTypes";
import { Legami } from "../../pacchetto/scrivi/parti/Legami";
import type { Pacchetto } from "../../pacchetto/Pacchetto";
import { element } from "../../pacchetto/xml/element";
import { attributoDi, discendenti, leggiNodi } from "./NodoWord";
import { GENERI_BLOCCO, type GenereBlocco } from "./Confine";

/** What a document was made as: a later run must ask for the same. */
export interface NaturaDocumento {
  readonly che: "relazione" | "monitoraggio";
  readonly anno: number | null;
  readonly forma: "sintetica" | "integrale";
  readonly isPubblicazione: boolean;
  /** Whom the tables of a monitoring are for. */
  readonly destinatario: Destinatario;
  /** The print of the template that it was built on. */
  readonly modello: string | null;
}

/** A block as it was written. */
export interface BloccoScritto {
  readonly chiave: string;
  readonly genere: GenereBlocco;
  readonly nome: string;
  /** The print of its text, without what the user writes in it. */
  readonly impronta: string;
  /** Titles of the columns that the user writes in. */
  readonly titoliCampi: readonly string[];
  /** Prints of what stood in those columns. */
  readonly campi: readonly string[];
}

/** What PERF knows of a document that it wrote: it lies in the document itself. */
export interface Manifesto {
  readonly natura: NaturaDocumento;
  readonly blocchi: readonly BloccoScritto[];
}

const SPAZIO = "urn:perf:documento";
const ITEM = /^customXml\/item\d+\.xml$/i;
const DOCUMENTO = "word/document.xml";
const TIPO_PROPRIETA = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
const DICHIARAZIONE = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

function parteDi(pacchetto: Pacchetto): string | null {
  const trovata = pacchetto.names.find((nome) => ITEM.test(nome) && (pacchetto.text(nome) ?? "").includes(SPAZIO));
  return trovata ?? null;
}

const listaDi = (testo: string | null): readonly string[] => {
  const letto: unknown = JSON.parse(testo ?? "[]");
  return Array.isArray(letto) ? letto.map(String) : [];
};

/** What a document says of itself; null where PERF did not write it, or the program that wrote it last dropped it. */
export function leggiManifesto(pacchetto: Pacchetto): Manifesto | null {
  const parte = parteDi(pacchetto);
  if (parte === null) return null;
  const xml = pacchetto.text(parte) ?? "";
  const nodi = leggiNodi(xml, parte);
  const [radice] = nodi;
  if (!radice) return null;
  const anno = Number(attributoDi(xml, radice, "anno") ?? "");
  return {
    natura: {
      che: attributoDi(xml, radice, "che") === "monitoraggio" ? "monitoraggio" : "relazione",
      anno: anno === 0 ? null : anno,
      forma: attributoDi(xml, radice, "forma") === "integrale" ? "integrale" : "sintetica",
      isPubblicazione: attributoDi(xml, radice, "pubblicazione") === "si",
      destinatario: DESTINATARI.find((uno) => uno === attributoDi(xml, radice, "destinatario")) ?? "tutti",
      modello: attributoDi(xml, radice, "modello"),
    },
    blocchi: discendenti(nodi, "blocco").map((nodo) => {
      const detto = (nome: string) => attributoDi(xml, nodo, nome);
      return {
        chiave: detto("chiave") ?? "",
        genere: GENERI_BLOCCO.find((uno) => uno === detto("genere")) ?? "frase",
        nome: detto("nome") ?? "",
        impronta: detto("impronta") ?? "",
        titoliCampi: listaDi(detto("titoli")),
        campi: listaDi(detto("campi")),
      };
    }),
  };
}

function scrittoIn({ natura, blocchi }: Manifesto): string {
  const figli = blocchi.map(({ chiave, genere, nome, impronta, titoliCampi, campi }) =>
    element("blocco", [
      ["chiave", chiave],
      ["genere", genere],
      ["nome", nome],
      ["impronta", impronta],
      ["titoli", titoliCampi.length === 0 ? null : JSON.stringify(titoliCampi)],
      ["campi", campi.length === 0 ? null : JSON.stringify(campi)],
    ]),
  );
  return (
    DICHIARAZIONE +
    element(
      "documento",
      [
        ["xmlns", SPAZIO],
        ["che", natura.che],
        ["anno", natura.anno],
        ["forma", natura.forma],
        ["pubblicazione", natura.isPubblicazione ? "si" : "no"],
        ["destinatario", natura.destinatario],
        ["modello", natura.modello],
      ],
      figli.join(""),
    )
  );
}

/** Puts what PERF knows into the document: in its own part, which Word and LibreOffice both carry along. */
export function scriviManifesto(pacchetto: Pacchetto, manifesto: Manifesto): void {
  const sua = parteDi(pacchetto);
  if (sua !== null) {
    pacchetto.setText(sua, scrittoIn(manifesto));
    return;
  }
  let numero = 1;
  while (pacchetto.has(`customXml/item${numero}.xml`)) numero += 1;
  const [parte, proprieta] = [`customXml/item${numero}.xml`, `customXml/itemProps${numero}.xml`];
  pacchetto.setText(parte, scrittoIn(manifesto));
  pacchetto.setText(
    proprieta,
    `${DICHIARAZIONE}<ds:datastoreItem ds:itemID="{50455246-0000-4000-8000-00000000000${numero % 10}}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${SPAZIO}"/></ds:schemaRefs></ds:datastoreItem>`,
  );
  const legami = new Legami(pacchetto, parte);
  legami.add("customXmlProps", proprieta);
  legami.save();
  const legamiDocumento = new Legami(pacchetto, DOCUMENTO);
  legamiDocumento.add("customXml", parte);
  legamiDocumento.save();
  const tipi = new ContentTypes(pacchetto);
  tipi.add(proprieta, TIPO_PROPRIETA);
  tipi.save();
}
