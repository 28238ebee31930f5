import type { RefObject } from "react";

interface CampoFileProps {
  /** What a button clicks to open it: it is never seen. */
  readonly campo: RefObject<HTMLInputElement | null>;
  readonly nome: string;
  readonly onScelti: (file: readonly File[]) => void;
}

/** Where Excel files of the user's are picked, any number of them. */
export function CampoFile({ campo, nome, onScelti }: CampoFileProps) {
  return (
    <input
      ref={campo}
      type="file"
      multiple
      hidden
      accept=".xlsx"
      aria-label={nome}
      onChange={({ currentTarget }) => {
        const scelti = [...(currentTarget.files ?? [])];
        // The same file may be picked again, after it was saved anew.
        currentTarget.value = "";
        if (scelti.length > 0) onScelti(scelti);
      }}
    />
  );
}
