import { cartaDi, type Carta } from "./larghezze";

/** How a document looks: as ours do, or as the template that it is built on. */
export interface Aspetto {
  readonly carta: Carta;
  /** The id of the table style of the template; null where tables have our own borders and shading. */
  readonly stileTabella: string | null;
}

export const aspettoNostro = (isSintetica: boolean): Aspetto => ({ carta: cartaDi(isSintetica), stileTabella: null });
