import { parseNumero } from "../numeri/parseNumero";
import { round12 } from "../numeri/round12";
import type { Fascia, FasciaSal, Generi } from "./Generi";
import type { CampoOpzione, SCELTE } from "./scelteDelMetodo";

type GenereOpzione = (typeof SCELTE)[CampoOpzione]["genere"];

/** How the value of a kind of choice is written in an option, and read back. */
interface Scrittura<Valore> {
  /** Null when it is not of the language. */
  readonly leggi: (testo: string, voci: readonly Valore[]) => Valore | null;
  readonly scrivi: (valore: Valore) => string;
}

function parseIntero(testo: string): number | null {
  return /^\d{1,4}$/.test(testo) ? Number(testo) : null;
}

function parseQuota(testo: string): number | null {
  const letto = parseNumero(testo);
  return letto?.unita === "percentuale" && letto.valore >= 0 ? round12(letto.valore) : null;
}

const printQuota = (quota: number) => `${String(Number((quota * 100).toFixed(10))).replace(".", ",")}%`;

function parseFasce(testo: string): readonly Fascia[] | null {
  const fasce = testo.split(/\s+/).map((fascia): Fascia | null => {
    const [giorni = "", quota = ""] = fascia.split(":");
    const [entroGiorni, sal] = [parseIntero(giorni), parseQuota(quota)];
    return entroGiorni !== null && sal !== null && sal <= 1 ? { entroGiorni, sal } : null;
  });
  return fasce.every((fascia) => fascia !== null) ? fasce : null;
}

const NESSUNO = "nessuno";

/** "50%:50% 80%:80%", by growing bounds. */
function parseScaglioni(testo: string): readonly FasciaSal[] | null {
  const scaglioni = testo.split(/\s+/).map((scaglione): FasciaSal | null => {
    const [da, sal, ...altro] = scaglione.split(":").map(parseQuota);
    return da != null && sal != null && altro.length === 0 ? { da, sal } : null;
  });
  const letti = scaglioni.flatMap((uno) => uno ?? []);
  return letti.length === scaglioni.length && isCrescente(letti) ? letti : null;
}

/** Bands of shares: each begins above the one before, and is worth no less. */
export function isCrescente(scaglioni: readonly FasciaSal[]): boolean {
  return scaglioni.every(({ da, sal }, at) => {
    const prima = scaglioni[at - 1];
    return !prima || (da > prima.da && sal >= prima.sal);
  });
}

function parseGradini(testo: string): Generi["gradini"] | null {
  const gradini = testo.split("<").map((gradino) => gradino.split("/").map((parola) => parola.trim()));
  return gradini.length > 1 && gradini.flat().every((parola) => parola !== "") ? gradini : null;
}

/** Each kind of choice in the words of the fifth argument of PERF.SAL. */
export const SCRITTURE: { readonly [Suo in GenereOpzione]: Scrittura<NonNullable<Generi[Suo]>> } = {
  una: {
    leggi: (testo, voci) => voci.find((una) => una === (typeof una === "number" ? parseQuota(testo) : testo)) ?? null,
    scrivi: (una) => (typeof una === "number" ? printQuota(una) : una),
  },
  anno: { leggi: parseIntero, scrivi: String },
  giorni: { leggi: parseIntero, scrivi: String },
  fasce: {
    leggi: parseFasce,
    scrivi: (fasce) => fasce.map(({ entroGiorni, sal }) => `${entroGiorni}:${printQuota(sal)}`).join(" "),
  },
  quota: { leggi: parseQuota, scrivi: printQuota },
  scaglioni: {
    leggi: (testo) => (testo === NESSUNO ? [] : parseScaglioni(testo)),
    scrivi: (scaglioni) =>
      scaglioni.length === 0
        ? NESSUNO
        : scaglioni.map(({ da, sal }) => `${printQuota(da)}:${printQuota(sal)}`).join(" "),
  },
  gradini: {
    leggi: parseGradini,
    scrivi: (scala) => scala.map((gradino) => gradino.join("/")).join("<"),
  },
};
