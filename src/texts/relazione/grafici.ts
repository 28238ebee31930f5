import { formatNumero, formatQuota } from "../formato";

/** The words of the charts of the Relazione. It is a document that Italian law asks for: Italian always. */
export const GRAFICI = {
  dati: "Dati del grafico",
} as const;

interface Limite {
  readonly segno: ">" | ">=" | "<" | "<=";
  readonly valore: number;
}

const quota = ({ valore }: Limite) => formatQuota(valore, "it");
const daDi = (limite: Limite) => (limite.segno === ">" ? `Oltre ${quota(limite)}` : `Da ${quota(limite)}`);
const finoDi = (limite: Limite) => (limite.segno === "<" ? `sotto ${quota(limite)}` : `fino a ${quota(limite)}`);

export const DISTRIBUZIONE = {
  titolo: "Distribuzione dei SAL",
  colonna: "SAL dell'indicatore",
  indicatori: "Indicatori",
  quota: "% sui misurati",
  conSal: "Indicatori con un SAL",
  unita: (n: number) =>
    `L'unità contata è l'indicatore che entra nelle medie: ${formatNumero(n, "it")} ${n === 1 ? "riga" : "righe"}, ciascuna una volta per foglio.`,
  /** "Sotto 50%", "Da 80% fino a 90%", "Oltre 90%, sotto 100%", "100% e oltre". */
  fascia: (da: Limite | null, fino: Limite | null) => {
    if (!da) return fino ? `${finoDi(fino).charAt(0).toUpperCase()}${finoDi(fino).slice(1)}` : "";
    if (!fino) return da.segno === ">" ? daDi(da) : `${quota(da)} e oltre`;
    return fino.segno === "<=" ? `${daDi(da)} ${finoDi(fino)}` : `${daDi(da)}, ${finoDi(fino)}`;
  },
} as const;
