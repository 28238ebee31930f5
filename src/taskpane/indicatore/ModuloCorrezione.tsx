import { useEffect, useRef, useState, type ReactElement } from "react";
import { Button, Field, Input, makeStyles, Select, Textarea, tokens } from "@fluentui/react-components";
import type { IndicatoreMisurato } from "../../misura/CruscottoMisurato";
import { TIPI } from "../../domain/valori/argomenti";
import { formatQuota } from "../../texts/formato";
import { nomeEsito } from "../../texts/nomiEsito";
import {
  COSE_CORREGGIBILI,
  TESTI_SCHERMO_INDICATORE,
  type CosaCorreggibile,
} from "../../texts/schermi/schermoIndicatore";
import { usePannello } from "../contestoPannello";
import { CARATTERI_DI_NOTA } from "../elementi/caratteriDiNota";
import type { Sessione } from "../sessione/useSessione";
import {
  CAMPI,
  ESITI_DICHIARABILI,
  isFacoltativo,
  readModulo,
  VERSI_OFFERTI,
  type Campo,
  type ModuloIndicatore,
} from "./readModulo";

const useStyles = makeStyles({
  modulo: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  campo: { minWidth: 0 },
  bottoni: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface ModuloCorrezioneProps {
  readonly uno: IndicatoreMisurato;
  /** The largest SAL of the method, a share. */
  readonly massimo: number;
  readonly sessione: Sessione;
  readonly onChiudi: () => void;
}

/** What can be corrected of an indicator: a direction only where the target leaves it open, days only of a date. */
function coseDi({ misura: { target } }: IndicatoreMisurato): readonly CosaCorreggibile[] {
  const hasVerso = target.tipo === "mancante" || (target.tipo === "numero" && target.operatore === null);
  return COSE_CORREGGIBILI.filter((cosa) => {
    if (cosa === "verso") return hasVerso;
    return cosa !== "giorni" || target.tipo === "data";
  });
}

/** The form of a correction: what, and where it takes the place of a rule, why and who says so. */
export function ModuloCorrezione({ uno, massimo, sessione, onChiudi }: ModuloCorrezioneProps) {
  const styles = useStyles();
  const { lingua } = usePannello();
  const testi = TESTI_SCHERMO_INDICATORE[lingua];
  const form = useRef<HTMLFormElement>(null);
  const cose = coseDi(uno);
  const [modulo, setModulo] = useState<ModuloIndicatore>(() => ({
    cosa: cose[0] ?? "tipo",
    // Who corrects a direction wants the other one.
    verso: uno.verso.verso === "crescente" ? "decrescente" : "crescente",
    tipo: "numero",
    esito: "raggiunto",
    giorni: "",
    sal: "",
    motivo: "",
    autore: sessione.autore,
  }));
  const [mancano, setMancano] = useState<readonly Campo[]>([]);
  const { cosa } = modulo;
  const set = (parte: Partial<ModuloIndicatore>) => setModulo((prima) => ({ ...prima, ...parte }));

  useEffect(() => form.current?.querySelector("select")?.focus(), []);
  useEffect(() => form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus(), [mancano]);

  const applica = async () => {
    const letto = readModulo(modulo, massimo);
    setMancano(letto.ok ? [] : letto.mancano);
    if (!letto.ok) return;
    if (CAMPI[cosa].includes("autore")) sessione.ricordaAutore(modulo.autore.trim());
    const { riga, colonne } = uno.indicatore;
    const righe = [{ riga, colonna: colonne.target }];
    const avviso = await sessione.correggi({ su: "righe", righe, risposta: letto.risposta });
    if (avviso !== null && avviso.intento !== "error") onChiudi();
  };

  const erroreDi = (campo: Campo): string | null => {
    if (!mancano.includes(campo)) return null;
    if (campo === "sal") return testi.errori.sal(formatQuota(massimo, lingua));
    return campo === "giorni" || campo === "motivo" || campo === "autore" ? testi.errori[campo] : null;
  };
  const scrivibile = (campo: "giorni" | "sal" | "motivo" | "autore", etichetta: string) => {
    const comune = { value: modulo[campo], className: styles.campo, maxLength: CARATTERI_DI_NOTA };
    return (
      <Field
        key={campo}
        label={isFacoltativo(cosa, campo) ? testi.facoltativo(etichetta) : etichetta}
        validationMessage={erroreDi(campo)}
        className={styles.campo}
      >
        {campo === "motivo" ? (
          <Textarea {...comune} rows={2} resize="vertical" onChange={(_, { value }) => set({ motivo: value })} />
        ) : (
          <Input
            {...comune}
            {...(campo === "autore" && { autoComplete: "off" })}
            onChange={(_, { value }) => set({ [campo]: value })}
          />
        )}
      </Field>
    );
  };
  const scelta = <T extends string>(
    campo: "verso" | "tipo" | "esito",
    etichetta: string,
    voci: readonly T[],
    nome: (voce: T) => string,
  ) => (
    <Field key={campo} label={etichetta} className={styles.campo}>
      <Select value={modulo[campo]} className={styles.campo} onChange={(_, { value }) => set({ [campo]: value as T })}>
        {voci.map((voce) => (
          <option key={voce} value={voce}>
            {nome(voce)}
          </option>
        ))}
      </Select>
    </Field>
  );
  const campi: Readonly<Record<Campo, () => ReactElement>> = {
    verso: () => scelta("verso", testi.verso, VERSI_OFFERTI, (verso) => testi.versi[verso]),
    tipo: () => scelta("tipo", testi.tipo, TIPI, (tipo) => testi.tipi[tipo]),
    esito: () => scelta("esito", testi.esito, ESITI_DICHIARABILI, (esito) => nomeEsito(esito, lingua, "frase")),
    giorni: () => scrivibile("giorni", testi.giorni),
    sal: () => scrivibile("sal", testi.salInPercentuale),
    motivo: () => scrivibile("motivo", testi.motivo),
    autore: () => scrivibile("autore", testi.autore),
  };
  return (
    <form
      ref={form}
      noValidate
      className={styles.modulo}
      aria-label={testi.correggi}
      onSubmit={(evento) => {
        evento.preventDefault();
        void applica();
      }}
    >
      <Field label={testi.cosaCorreggi} hint={testi.note[cosa]} className={styles.campo}>
        <Select
          value={cosa}
          className={styles.campo}
          onChange={(_, { value }) => {
            setMancano([]);
            set({ cosa: cose.find((una) => una === value) ?? cosa });
          }}
        >
          {cose.map((una) => (
            <option key={una} value={una}>
              {testi.cose[una]}
            </option>
          ))}
        </Select>
      </Field>
      {CAMPI[cosa].map((campo) => campi[campo]())}
      <div className={styles.bottoni}>
        <Button type="submit" appearance="primary" disabledFocusable={sessione.comandi.inCorso !== null}>
          {testi.applica}
        </Button>
        <Button onClick={onChiudi}>{testi.chiudi}</Button>
      </div>
    </form>
  );
}
