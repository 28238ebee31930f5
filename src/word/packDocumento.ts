import { Packer, type Document } from "docx";
import { formatData } from "../domain/numeri/calendario";
import { inFondo, type APassi } from "../domain/passi";
import { Pacchetto } from "../pacchetto/Pacchetto";
import { aspettoNostro, type Aspetto } from "./Aspetto";
import { buildDocumento, type DatiDocumento } from "./buildDocumento";
import { buildMonitoraggio, type DatiMonitoraggio } from "./buildMonitoraggio";
import { Modello } from "./modello/Modello";
import { vestiDocumento } from "./modello/vestiDocumento";
import { scriviRimandate } from "./righeRimandate";
import { animaDocumento } from "./vivo/animaDocumento";
import { PARTE } from "./vivo/DocumentoAperto";
import type { NaturaDocumento } from "./vivo/Manifesto";

const TIPO_DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** A document of Word. */
export interface DocumentoWord {
  readonly documento: Blob;
  /** The template had a text, none of which is here. */
  readonly isSenzaTestoDelModello: boolean;
}

/** How a document is packed: as what, on which template. */
interface Confezione {
  readonly natura: Omit<NaturaDocumento, "modello">;
  readonly isBozza: boolean;
  /** The bytes of a document whose looks it takes. */
  readonly modello: Uint8Array | null;
}

/** How work in many steps is run: whoever waits for it in the pane lets others have their turn meanwhile. */
type Corsa = <T>(passi: APassi<T>) => Promise<T>;

const tuttoInsieme: Corsa = (passi) => Promise.resolve(inFondo(passi));

async function pack(
  build: (aspetto: Aspetto) => APassi<Document>,
  { natura, isBozza, modello: bytesModello }: Confezione,
  corri: Corsa,
): Promise<DocumentoWord> {
  const isSintetica = natura.forma === "sintetica";
  const modello = bytesModello && Modello.apri(bytesModello, isSintetica);
  const documento = await corri(build(modello?.aspetto ?? aspettoNostro(isSintetica)));
  const scritto = new Pacchetto(new Uint8Array(await Packer.toArrayBuffer(documento)));
  scritto.setText(PARTE, await corri(scriviRimandate(documento, scritto.text(PARTE) ?? "")));
  const vestito = modello ? vestiDocumento(modello, scritto, isBozza) : scritto;
  const bytes = await corri(animaDocumento(vestito, { ...natura, modello: modello?.impronta ?? null }));
  return {
    documento: new Blob([bytes as Uint8Array<ArrayBuffer>], { type: TIPO_DOCX }),
    isSenzaTestoDelModello: modello?.isSenzaSuoTesto ?? false,
  };
}

/**
 * The bytes of the Relazione as a .docx file.
 * @throws ErroreModello where the template cannot be one
 */
export async function packDocumento(
  dati: DatiDocumento,
  modello?: Uint8Array,
  corri = tuttoInsieme,
): Promise<DocumentoWord> {
  const { anno, forma, isBozza = false, isPubblicazione = false } = dati;
  const natura = { che: "relazione", anno, forma, isPubblicazione, destinatario: "tutti" } as const;
  return pack((aspetto) => buildDocumento(dati, aspetto), { natura, isBozza, modello: modello ?? null }, corri);
}

/** The bytes of the tables of a day as a .docx file. */
export async function packMonitoraggio(
  dati: DatiMonitoraggio,
  modello?: Uint8Array,
  corri = tuttoInsieme,
): Promise<DocumentoWord> {
  const anno = Number(formatData(dati.al).slice(-4));
  const { destinatario } = dati;
  const natura = { che: "monitoraggio", anno, forma: "integrale", isPubblicazione: false, destinatario } as const;
  return pack(
    (aspetto) => buildMonitoraggio(dati, aspetto),
    { natura, isBozza: false, modello: modello ?? null },
    corri,
  );
}
