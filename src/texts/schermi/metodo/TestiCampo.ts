import type { CampiDiGenere, NomeScelta, ValoreDi } from "../../../domain/metodo/scelteDelMetodo";

interface TestoCampo {
  readonly nome: string;
  readonly nota?: string;
}

/** The words of every choice of the method: its name on the screen and, where it is one among few, each of them. */
export type TestiCampo = { readonly [Campo in Exclude<NomeScelta, CampiDiGenere<"una">>]: TestoCampo } & {
  readonly [Campo in CampiDiGenere<"una">]: TestoCampo & {
    readonly voci: Readonly<Record<`${ValoreDi<Campo>}`, string>>;
  };
};
