import { useState, type ComponentType } from "react";
import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { caricaParte } from "../../actions/caricaParte";
import type { BancoAperto } from "../../actions/anno/banco";
import type { Ascolto } from "../../actions/viste/Passo";
import type { CruscottoMisurato } from "../../misura/CruscottoMisurato";
import { TESTI_APRI_BANCO } from "../../texts/schermi/banco/apriBanco";
import { usePannello } from "../contestoPannello";
import { Sezione } from "../elementi/Sezione";
import type { BancoProps } from "./BancoProps";

const useStyles = makeStyles({
  nota: { color: tokens.colorNeutralForeground2 },
  bottone: { alignSelf: "start" },
});

interface Aperto {
  readonly banco: BancoAperto;
  readonly Contenuto: ComponentType<BancoProps>;
}

const hasParole = ({ indicatori }: CruscottoMisurato): boolean =>
  indicatori.some(({ misura: { sal, consuntivo } }) => sal === null && consuntivo.tipo === "parole");

/** "Consuntivi in parole": the whole workbook is read, and the rest of it loaded, when it is asked for. */
export function ConsuntiviInParole({ misurato }: { misurato: CruscottoMisurato }) {
  const styles = useStyles();
  const { lingua, raccolta } = usePannello();
  const testi = TESTI_APRI_BANCO[lingua];
  const [aperto, setAperto] = useState<Aperto | null>(null);
  if (aperto === null && !hasParole(misurato)) return null;
  const leggi = async (ascolto?: Ascolto) => {
    const [{ apriBanco }, { Banco }] = await caricaParte(() =>
      Promise.all([
        import(/* webpackChunkName: "banco" */ "../../actions/anno/banco"),
        import(/* webpackChunkName: "banco" */ "./Banco"),
      ]),
    );
    setAperto({ banco: await apriBanco(ascolto), Contenuto: Banco });
  };
  const apri = () =>
    raccolta.esegui(async (ascolto) => {
      await leggi(ascolto);
      return null;
    });
  return (
    <Sezione titolo={testi.titolo} isAperta={aperto !== null}>
      {aperto === null ? (
        <>
          <Caption1 className={styles.nota}>{testi.nota}</Caption1>
          <Button size="small" className={styles.bottone} onClick={() => void apri()}>
            {testi.apri}
          </Button>
        </>
      ) : (
        <aperto.Contenuto banco={aperto.banco} onRileggi={leggi} />
      )}
    </Sezione>
  );
}
