import { SCHEDE } from "../texts/relazione/relazioneSchede";
import type { RigaTabella, Tabella } from "./caselle/Tabella";

const campoOf = ({ caselle }: RigaTabella): string => {
  const { voce, testo } = caselle;
  return voce?.tipo === "testo" && testo?.tipo === "campo" ? voce.testo : "";
};
const isScritta = ({ caselle: { testo } }: RigaTabella) => testo?.tipo === "campo" && testo.testo.trim() !== "";

/** Who reads the cards: on a sheet the first one has every field, so that there is a place to write each. */
type Supporto = "foglio" | "documento";

/**
 * The cards without the fields that the body has on none of those of a sheet: nobody proposed them nor typed them. On a
 * sheet the budget stays beside costs, since the share spent follows from both; where texts are typed is said there alone.
 * A card that has none of them has no blank ones in the document: the body has no programme there.
 */
export function schedeCompilate(tabella: Tabella, supporto: Supporto): Tabella {
  if (tabella.genere !== "schede") return tabella;
  const scritti = new Set<string>();
  const conCampi = new Set<RigaTabella>();
  const prime = new Map<string, string>();
  const voceDi = (riga: RigaTabella, campo = campoOf(riga)) => `${riga.soggetto?.foglio ?? ""}|${campo}`;
  let testa: RigaTabella | undefined;
  const testaDi = new Map<RigaTabella, RigaTabella | undefined>();
  for (const riga of tabella.righe) {
    if (riga.stile === "gruppo") testa = riga;
    testaDi.set(riga, testa);
    if (isScritta(riga)) scritti.add(voceDi(riga));
    if (isScritta(riga) && testa) conCampi.add(testa);
    if (riga.soggetto && !prime.has(voceDi(riga))) prime.set(voceDi(riga), riga.id);
  }
  const righe = tabella.righe.filter((riga) => {
    const campo = campoOf(riga);
    if (campo === "") return true;
    const sua = testaDi.get(riga);
    if (supporto === "documento") return scritti.has(voceDi(riga)) && (sua === undefined || conCampi.has(sua));
    if (scritti.has(voceDi(riga))) return true;
    const isParteDellaSpesa = campo === SCHEDE.campi.budget && scritti.has(voceDi(riga, SCHEDE.campi.oneri));
    return isParteDellaSpesa || prime.get(voceDi(riga)) === riga.id;
  });
  const premesse = tabella.premesse.filter((una) => supporto === "foglio" || una !== SCHEDE.premessa);
  return { ...tabella, premesse, righe };
}
