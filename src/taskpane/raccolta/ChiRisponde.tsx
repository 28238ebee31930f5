import { Body1, Button, Caption1, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { CartellaDaRaccogliere } from "../../actions/anno/raccolta";
import type { SceltaDiChi } from "../../raccolta/risponde/chiRisponde";
import type { Ripartizione, ValoreDiChi } from "../../raccolta/risponde/ripartisci";
import { TESTI_RACCOLTA } from "../../texts/schermi/raccolta/schermoRaccolta";
import { usePannello } from "../contestoPannello";

const useStyles = makeStyles({
  domanda: { display: "flex", flexWrap: "wrap", alignItems: "baseline", gap: tokens.spacingHorizontalS },
  testo: { overflowWrap: "anywhere" },
});

const FOGLIO = "foglio:";
const SOLA = "sola:";
const COLONNA = "colonna:";

const valoreDi = (scelta: SceltaDiChi | null): string => {
  if (scelta === null) return "";
  if (scelta.tipo === "foglio") return FOGLIO;
  return scelta.tipo === "sola" ? SOLA : `${COLONNA}${scelta.intestazione}`;
};

function sceltaDi(valore: string): SceltaDiChi | null {
  if (valore === FOGLIO) return { tipo: "foglio" };
  if (valore === SOLA) return { tipo: "sola" };
  return valore === "" ? null : { tipo: "colonna", intestazione: valore.slice(COLONNA.length) };
}

interface ChiRispondeProps {
  readonly cartella: CartellaDaRaccogliere;
  readonly scelta: SceltaDiChi | null;
  /** Null until somebody says where it stands who answers. */
  readonly ripartizione: Ripartizione | null;
  readonly onScelta: (scelta: SceltaDiChi | null) => void;
  /** An odd writing means this owner. */
  readonly onRisposta: (scritto: string, nome: string) => void;
}

/** Where it stands who answers, and what is asked of odd writings. */
export function ChiRisponde({ cartella, scelta, ripartizione, onScelta, onRisposta }: ChiRispondeProps) {
  const styles = useStyles();
  const { lingua } = usePannello();
  const testi = TESTI_RACCOLTA[lingua];
  const dubbi = ripartizione?.valori.filter(({ forse }) => forse !== null) ?? [];
  const domanda = ({ scritto, righe, forse }: ValoreDiChi) => {
    const detta = testi.forse(scritto, righe, forse ?? "");
    return (
      <div key={scritto} className={styles.domanda} role="group" aria-label={detta}>
        <Body1 className={styles.testo}>{detta}</Body1>
        <Button size="small" onClick={() => onRisposta(scritto, forse ?? "")}>
          {testi.stesso(forse ?? "")}
        </Button>
        <Button size="small" onClick={() => onRisposta(scritto, scritto)}>
          {testi.altro}
        </Button>
      </div>
    );
  };
  return (
    <>
      <Field label={testi.chi}>
        <Select value={valoreDi(scelta)} onChange={(_, { value }) => onScelta(sceltaDi(value))}>
          <option value="">{testi.scegli}</option>
          {cartella.proposta?.tipo === "sola" && <option value={SOLA}>{testi.sola}</option>}
          {cartella.colonne.map(({ intestazione, righe }) => (
            <option key={intestazione} value={`${COLONNA}${intestazione}`}>
              {testi.colonna(intestazione, righe)}
            </option>
          ))}
          <option value={FOGLIO}>{testi.foglio}</option>
        </Select>
      </Field>
      {dubbi.map(domanda)}
      {ripartizione && ripartizione.diNessuno.length > 0 && (
        <Caption1>{testi.senzaResponsabile(ripartizione.diNessuno.length)}</Caption1>
      )}
      {ripartizione && ripartizione.fogliSenza.length > 0 && (
        <Caption1>{testi.fogliSenza(ripartizione.fogliSenza.map((nome) => `«${nome}»`).join(", "))}</Caption1>
      )}
    </>
  );
}
