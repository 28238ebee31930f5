import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { Anteprima } from "../../actions/viste/Azioni";
import type { ModoScrittura } from "../../formule/sal/formulaDelModo";
import { usePannello } from "../contestoPannello";

interface TabellaContrariaProps {
  readonly tabella: NonNullable<Anteprima["tabella"]>;
  readonly onModo: (modo: ModoScrittura) => void;
  readonly onConverti: () => void;
}

/** The formulas would not stay as they are in an Excel Table: what else can be written, or what the table can become. */
export function TabellaContraria({ tabella, onModo, onConverti }: TabellaContrariaProps) {
  const { testi } = usePannello();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{testi.tabellaContraria(tabella.nome)}</MessageBarBody>
      <MessageBarActions>
        <Button onClick={() => onModo("valori")}>{testi.tabellaValori}</Button>
        {tabella.isUnica && <Button onClick={() => onModo("nativa")}>{testi.tabellaUnica}</Button>}
        <Button onClick={onConverti}>{testi.tabellaConverti}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
