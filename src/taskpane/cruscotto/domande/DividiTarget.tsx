import { useEffect, useMemo, useRef, useState } from "react";
import { Button, Caption1, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { displayCella } from "../../../domain/numeri/displayCella";
import { measureParti, type ParteDelTarget } from "../../../domain/sal/measureParti";
import { partiDelTarget } from "../../../domain/valori/partiDelTarget";
import type { IndicatoreMisurato } from "../../../misura/CruscottoMisurato";
import { formatQuota } from "../../../texts/formato";
import { TESTI_DIVIDI } from "../../../texts/schermi/dividiTarget";
import { usePannello } from "../../contestoPannello";
import { CARATTERI_DI_NOTA } from "../../elementi/caratteriDiNota";

const useStyles = makeStyles({
  modulo: { display: "flex", flexDirection: "column", alignItems: "stretch", rowGap: tokens.spacingVerticalS },
  parte: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXXS,
    border: 0,
    margin: 0,
    padding: 0,
  },
  campo: { minWidth: 0 },
  grigio: { color: tokens.colorNeutralForeground2 },
  bottoni: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

/** The parts that the cells tell; two at least, for one is no division. A result told in as many parts goes beside them. */
function partiDi({ indicatore }: IndicatoreMisurato): readonly ParteDelTarget[] {
  const target = partiDelTarget(displayCella(indicatore.target));
  const ottenuti = partiDelTarget(displayCella(indicatore.consuntivo));
  const areInsieme = ottenuti.length === target.length;
  return Array.from({ length: Math.max(2, target.length) }, (_, at) => ({
    target: target[at] ?? "",
    consuntivo: areInsieme ? (ottenuti[at] ?? "") : "",
  }));
}

interface DividiTargetProps {
  readonly uno: IndicatoreMisurato;
}

/** "Dividi il target": the parts of a target that asks for several things, each with its result; their mean is an answer. */
export function DividiTarget({ uno }: DividiTargetProps) {
  const { lingua } = usePannello();
  const [isAperto, setAperto] = useState(false);
  const posto = useRef<HTMLDivElement>(null);
  const isChiuso = useRef(false);
  // Who closes the form goes on from where it was opened.
  useEffect(() => {
    if (!isAperto && isChiuso.current) posto.current?.querySelector("button")?.focus();
    isChiuso.current = isAperto;
  }, [isAperto]);
  if (isAperto) return <ModuloParti uno={uno} onChiudi={() => setAperto(false)} />;
  return (
    <div ref={posto}>
      <Button
        size="small"
        aria-label={`${TESTI_DIVIDI[lingua].apri}: ${uno.indicatore.nome}`}
        onClick={() => setAperto(true)}
      >
        {TESTI_DIVIDI[lingua].apri}
      </Button>
    </div>
  );
}

function ModuloParti({ uno, onChiudi }: DividiTargetProps & { readonly onChiudi: () => void }) {
  const styles = useStyles();
  const { lingua, politica, rispondi, fotografie } = usePannello();
  const testi = TESTI_DIVIDI[lingua];
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector("input")?.focus(), []);
  const [parti, setParti] = useState(() => partiDi(uno));
  const [autore, setAutore] = useState(fotografie.autore);
  const { verso } = uno.verso;
  const { sal, media } = useMemo(() => measureParti(parti, { politica, verso, anno: null }), [parti, politica, verso]);
  const quota = (una: number) => formatQuota(una, lingua, 2);
  const cambia = (at: number, parte: Partial<ParteDelTarget>) =>
    setParti(parti.map((una, quale) => (quale === at ? { ...una, ...parte } : una)));
  const usa = () => {
    if (media === null) return;
    const { riga, colonne } = uno.indicatore;
    const dette = parti.map(({ target, consuntivo }, at) => testi.parte(target, consuntivo, quota(sal[at] ?? 0)));
    const motivo = testi.motivo(dette).slice(0, CARATTERI_DI_NOTA);
    rispondi({
      su: "righe",
      righe: [{ riga, colonna: colonne.target }],
      risposta: { cosa: "sal", sal: media, motivo, autore: autore.trim() },
    });
  };
  const isPronta = media !== null && autore.trim() !== "";
  return (
    <form
      ref={form}
      className={styles.modulo}
      aria-label={`${testi.apri}: ${uno.indicatore.nome}`}
      onSubmit={(evento) => {
        evento.preventDefault();
        if (isPronta) usa();
      }}
    >
      <Caption1 className={styles.grigio}>{testi.nota}</Caption1>
      {parti.map((parte, at) => {
        const suo = sal[at] ?? null;
        return (
          <fieldset key={at} className={styles.parte}>
            <Field label={testi.target(at + 1)} size="small" className={styles.campo}>
              <Input size="small" value={parte.target} onChange={(_, { value }) => cambia(at, { target: value })} />
            </Field>
            <Field
              label={testi.consuntivo(at + 1)}
              size="small"
              className={styles.campo}
              hint={suo === null ? testi.senzaSal : testi.sal(quota(suo))}
            >
              <Input
                size="small"
                value={parte.consuntivo}
                onChange={(_, { value }) => cambia(at, { consuntivo: value })}
              />
            </Field>
            {parti.length > 2 && (
              <div>
                <Button
                  size="small"
                  appearance="subtle"
                  onClick={() => setParti(parti.filter((_, quale) => quale !== at))}
                >
                  {testi.togli(at + 1)}
                </Button>
              </div>
            )}
          </fieldset>
        );
      })}
      <Field label={testi.autore} size="small" className={styles.campo}>
        <Input size="small" autoComplete="off" value={autore} onChange={(_, { value }) => setAutore(value)} />
      </Field>
      <div className={styles.bottoni}>
        <Button type="submit" size="small" appearance="primary" disabledFocusable={!isPronta}>
          {media === null ? testi.nonAncora : testi.usa(quota(media))}
        </Button>
        <Button size="small" onClick={() => setParti([...parti, { target: "", consuntivo: "" }])}>
          {testi.aggiungi}
        </Button>
        <Button size="small" onClick={onChiudi}>
          {testi.chiudi}
        </Button>
      </div>
    </form>
  );
}
