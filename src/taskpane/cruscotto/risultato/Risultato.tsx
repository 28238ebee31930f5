import { useMemo } from "react";
import { Caption1, Caption1Strong, makeStyles, Title3, tokens } from "@fluentui/react-components";
import { isPocoMisurato } from "../../../domain/sal/copertura";
import type { CruscottoMisurato } from "../../../misura/CruscottoMisurato";
import { nomeEsito } from "../../../texts/nomiEsito";
import { usePannello } from "../../contestoPannello";
import { BarraEsiti } from "../../elementi/BarraEsiti";
import { SalColorato } from "../../elementi/SalColorato";
import { Sezione } from "../../elementi/Sezione";
import { ContoEsito } from "./ContoEsito";
import { altriEsiti, countEsitiDelFoglio, ESITI_CONTATI, frasiConti } from "./conteggi";

const useStyles = makeStyles({
  ente: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalM,
    alignItems: "center",
  },
  dettagli: { display: "flex", flexDirection: "column", color: tokens.colorNeutralForeground2 },
  conti: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(128px, 1fr))",
    columnGap: tokens.spacingHorizontalXXL,
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
  },
  grigio: { color: tokens.colorNeutralForeground2 },
});

/** What follows from the cells: the overall SAL, its judgement and coverage, and how many have each outcome. */
export function Risultato({ misurato }: { misurato: CruscottoMisurato }) {
  const styles = useStyles();
  const { testi, lingua } = usePannello();
  const conti = useMemo(() => countEsitiDelFoglio(misurato), [misurato]);
  const { cruscotto, ente } = misurato;
  const isProvvisorio = ente.sal !== null && ente.misurati < ente.attesi;
  const isPoco = isPocoMisurato(ente);
  const altri = altriEsiti(conti);
  return (
    <Sezione titolo={testi.risultato}>
      <div className={styles.ente}>
        <Title3>
          {isPoco ? testi.copertura(ente.misurati, ente.attesi) : <SalColorato sal={ente.sal} esito={ente.esito} />}
          {!isPoco && ente.sal !== null && (isProvvisorio || ente.inSospeso > 0) && (
            <Caption1 block className={styles.grigio}>
              {testi.provvisorioInCifra}
            </Caption1>
          )}
        </Title3>
        <div className={styles.dettagli}>
          <Caption1>
            {testi.salEnte(cruscotto.isDiEnte)}: {isPoco ? testi.pocoMisurato : nomeEsito(ente.esito, lingua)}
          </Caption1>
          {ente.giudizio !== null && <Caption1>{testi.giudizio(ente.giudizio, isProvvisorio)}</Caption1>}
          {ente.inSospeso > 0 && <Caption1Strong>{testi.inSospeso(ente.inSospeso)}</Caption1Strong>}
          {isPoco ? null : isProvvisorio ? (
            <Caption1Strong>{testi.copertura(ente.misurati, ente.attesi)}</Caption1Strong>
          ) : (
            <Caption1>{testi.copertura(ente.misurati, ente.attesi)}</Caption1>
          )}
        </div>
      </div>
      <BarraEsiti conti={[...ESITI_CONTATI.map((esito) => [esito, conti.get(esito) ?? 0] as const), ...altri]} />
      <dl className={styles.conti}>
        {ESITI_CONTATI.map((esito) => (
          <ContoEsito key={esito} esito={esito} quanti={conti.get(esito) ?? 0} />
        ))}
      </dl>
      {altri.length > 0 && <Caption1 className={styles.grigio}>{testi.altriEsiti(frasiConti(altri, lingua))}</Caption1>}
    </Sezione>
  );
}
