import { useEffect, useEffectEvent, useState, type RefObject } from "react";

const hasFiles = (evento: DragEvent): boolean => evento.dataTransfer?.types.includes("Files") ?? false;

/**
 * Opens a file dropped anywhere, also on the pane; tells whether one is being dragged over the page.
 *
 * @param pannello The frame of the pane, which has a document of its own.
 */
export function useFileTrascinato(
  pannello: RefObject<HTMLIFrameElement | null>,
  onFile: (file: File) => void,
): boolean {
  const [isSopra, setSopra] = useState(false);
  // The listeners stay when what is done with a file changes: the frame gets them as it loads, and only then.
  const apri = useEffectEvent(onFile);

  useEffect(() => {
    const frame = pannello.current;
    const fine = new AbortController();

    function onDragOver(evento: DragEvent): void {
      if (!hasFiles(evento)) return;
      evento.preventDefault();
      evento.stopPropagation();
      setSopra(true);
    }
    function onDragLeave(evento: DragEvent): void {
      if (evento.relatedTarget === null) setSopra(false);
    }
    function onDrop(evento: DragEvent): void {
      if (!hasFiles(evento)) return;
      evento.preventDefault();
      evento.stopPropagation();
      setSopra(false);
      const file = evento.dataTransfer?.files[0];
      if (file) apri(file);
    }
    function listen(finestra: Window | null): void {
      const opzioni = { capture: true, signal: fine.signal };
      finestra?.addEventListener("dragover", onDragOver, opzioni);
      finestra?.addEventListener("dragleave", onDragLeave, opzioni);
      finestra?.addEventListener("drop", onDrop, opzioni);
    }

    listen(window);
    // A frame keeps its window across loads but loses the listeners.
    frame?.addEventListener("load", () => listen(frame.contentWindow), { signal: fine.signal });
    return () => fine.abort();
  }, [pannello]);

  return isSopra;
}
