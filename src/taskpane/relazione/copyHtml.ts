import { PerfError } from "../../actions/PerfError";

/** What pages without leave to use the clipboard can still do, in answer to a click. */
interface DocumentoConCopia {
  readonly execCommand?: (comando: "copy") => boolean;
}

/** Where Excel draws the pane in a frame, the browser may refuse the clipboard but still let a click copy. */
function copyInReply(html: string, testo: string): boolean {
  const onCopy = (event: ClipboardEvent) => {
    event.preventDefault();
    event.clipboardData?.setData("text/html", html);
    event.clipboardData?.setData("text/plain", testo);
  };
  document.addEventListener("copy", onCopy, { once: true });
  const isCopiato = (document as DocumentoConCopia).execCommand?.("copy") ?? false;
  document.removeEventListener("copy", onCopy);
  return isCopiato;
}

async function copy(html: string, testo: string): Promise<void> {
  if (copyInReply(html, testo)) return;
  const parte = (tipo: string, contenuto: string) => ({ [tipo]: new Blob([contenuto], { type: tipo }) });
  try {
    await navigator.clipboard.write([
      new ClipboardItem({ ...parte("text/html", html), ...parte("text/plain", testo) }),
    ]);
  } catch (error) {
    throw new PerfError("copia-rifiutata", {}, { cause: error });
  }
}

/** Puts a piece of HTML on the clipboard, with its plain text for who pastes it where HTML is not taken. */
export async function copyHtml(html: string): Promise<void> {
  await copy(html, new DOMParser().parseFromString(html, "text/html").body.innerText);
}

/** Puts lines of words on the clipboard, a paragraph each where what they are pasted in has paragraphs. */
export async function copyTesto(testo: string): Promise<void> {
  const righe = testo.split("\n").map((riga) => {
    const paragrafo = document.createElement("p");
    paragrafo.textContent = riga;
    return paragrafo.outerHTML;
  });
  await copy(righe.join(""), testo);
}
