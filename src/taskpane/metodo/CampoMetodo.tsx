import type { Genere } from "../../domain/metodo/Generi";
import { SCELTE, type CampiDiGenere, type NomeScelta } from "../../domain/metodo/scelteDelMetodo";
import { TESTI_METODO } from "../../texts/schermi/metodo/schermoMetodo";
import { usePannello } from "../contestoPannello";
import { CampoScelta, CampoTesto } from "./Campo";
import { CampoAsse } from "./CampoAsse";
import { CampoIntestazioni } from "./CampoIntestazioni";
import { ElencoVoci, type ColonnaVoce } from "./ElencoVoci";
import type { ModuloMetodo } from "./useModulo";

const NOME: ColonnaVoce = { nome: "nome", isCifra: false };

/** The columns of the lists, by their kind. */
const COLONNE = {
  fasce: [
    { nome: "giorni", isCifra: true },
    { nome: "sal", isCifra: true },
  ],
  scaglioni: [
    { nome: "da", isCifra: true },
    { nome: "sal", isCifra: true },
  ],
  gradini: [{ nome: "parole", isCifra: false }],
  giudizi: [NOME, { nome: "da", isCifra: true }],
  pesi: [NOME, { nome: "peso", isCifra: true }],
} as const satisfies Partial<Record<Genere, readonly ColonnaVoce[]>>;
type GenereElenco = keyof typeof COLONNE;

const isDi = <Suo extends Genere>(campo: NomeScelta, ...generi: readonly Suo[]): campo is CampiDiGenere<Suo> =>
  generi.some((uno) => uno === SCELTE[campo].genere);

interface CampoMetodoProps {
  readonly modulo: ModuloMetodo;
  readonly campo: NomeScelta;
}

/** The fields of one choice of the method, by its kind. */
export function CampoMetodo({ modulo, campo }: CampoMetodoProps) {
  const { lingua } = usePannello();
  const { bozza, cambia } = modulo;
  const testo: { readonly nome: string; readonly nota?: string } = TESTI_METODO[lingua].campi[campo];
  if (isDi(campo, "una")) return <CampoScelta modulo={modulo} campo={campo} />;
  if (isDi(campo, "asse")) return <CampoAsse modulo={modulo} campo={campo} />;
  if (isDi(campo, "intestazioni")) return <CampoIntestazioni modulo={modulo} campo={campo} />;
  if (isDi<GenereElenco>(campo, "fasce", "scaglioni", "gradini", "giudizi", "pesi")) {
    return (
      <ElencoVoci
        {...{ modulo, campo, ...testo }}
        colonne={COLONNE[SCELTE[campo].genere]}
        voci={bozza[campo]}
        onVoci={(voci) => cambia({ [campo]: voci })}
      />
    );
  }
  return (
    <CampoTesto
      {...{ modulo, campo, ...testo }}
      valore={bozza[campo]}
      isQuota={isDi(campo, "quota")}
      isCifra={isDi(campo, "quota", "giorni", "anno")}
      onValore={(valore) => cambia({ [campo]: valore })}
    />
  );
}
