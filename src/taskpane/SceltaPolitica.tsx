import {
  Caption1,
  makeStyles,
  Menu,
  MenuButton,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
} from "@fluentui/react-components";
import { POLITICHE, type Politica } from "../domain/Politica";
import { formatNumero, formatQuota } from "../texts/formato";
import { usePannello } from "./contestoPannello";

const useStyles = makeStyles({
  bottone: { fontWeight: tokens.fontWeightRegular, paddingInlineEnd: 0 },
  menu: { maxWidth: "296px" },
  soglie: { display: "block", color: tokens.colorNeutralForeground2 },
});

interface SceltaPoliticaProps {
  readonly politica: Politica;
  readonly onScelta: (id: "standard" | "pisa") => void;
}

/** The calculation method, by its thresholds. */
export function SceltaPolitica({ politica, onScelta }: SceltaPoliticaProps) {
  const styles = useStyles();
  const { testi, lingua } = usePannello();
  const nome = ({ id, soglie }: Politica): string =>
    `${testi.nomePolitica(id)} ${formatNumero(soglie.parziale * 100, lingua)}/${formatNumero(soglie.raggiunto * 100, lingua)}`;
  return (
    <Menu
      checkedValues={{ politica: [politica.id] }}
      onCheckedValueChange={(_, { checkedItems }) => {
        const scelta = checkedItems[0];
        if ((scelta === "standard" || scelta === "pisa") && scelta !== politica.id) onScelta(scelta);
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          appearance="subtle"
          size="small"
          className={styles.bottone}
          aria-label={`${testi.politica}: ${nome(politica)}`}
          title={testi.politica}
        >
          {nome(politica)}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover className={styles.menu}>
        <MenuList>
          {POLITICHE.map((voce) => (
            <MenuItemRadio key={voce.id} name="politica" value={voce.id}>
              {nome(voce)}
              <Caption1 className={styles.soglie}>
                {testi.sogliePolitica(
                  formatQuota(voce.soglie.parziale, lingua, 0),
                  formatQuota(voce.soglie.raggiunto, lingua, 0),
                )}
              </Caption1>
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
