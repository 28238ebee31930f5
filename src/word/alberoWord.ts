import { AlignmentType, Paragraph } from "docx";
import { ShapeGroupRun, type IShapeGroupChildOptions } from "docx/shapes";
import { displayCasella } from "../relazione/caselle/displayCasella";
import type { RigaTabella, Tabella } from "../relazione/caselle/Tabella";
import type { Valori } from "../relazione/caselle/Valori";
import { RELAZIONE } from "../texts/relazione/relazione";
import { ALBERO } from "../texts/relazione/relazioneAlbero";
import { soloLeggibili } from "../texts/soloLeggibili";
import { altezzaDelDisegno, larghezzaDelDisegno, type Carta } from "./larghezze";
import { altezzeDi, scatola, type TestoInScatola } from "./scatole";

/** In pixels, of a drawing as wide as these say: they grow and shrink with the page. */
const LARGO = 610;
const ENTE = { x: 0, larghezza: 70 };
const RAMO = { x: 90, larghezza: 150 };
const FOGLIA = { x: 260, larghezza: 350 };
/** Between one box and the next. */
const STACCO = 3;
/** Half points, and how many letters of a name are kept: fewer only where all of them do not stand on a page. */
const PROVE = [
  { corpo: 14, caratteri: Infinity },
  { corpo: 14, caratteri: 150 },
  { corpo: 14, caratteri: 110 },
  { corpo: 14, caratteri: 72 },
  { corpo: 14, caratteri: 30 },
] as const;
const TINTE = { ente: "1F3864", ramo: "D9E2F3", foglia: "FFFFFF", linea: "5B7DB1" };

/** Cut between words, where one ends late enough. */
function breve(nome: string, massimi: number): string {
  if (nome.length <= massimi) return nome;
  const spazio = nome.lastIndexOf(" ", massimi - 1);
  return `${nome.slice(0, spazio > massimi * 0.7 ? spazio : massimi - 1).replace(/[\s,;:.]+$/, "")}…`;
}

const sommaOf = (numeri: readonly number[]) => numeri.reduce((somma, uno) => somma + uno, 0);

const ramo = (da: string, a: string): IShapeGroupChildOptions => ({
  type: "connector",
  from: { id: da, side: "right" },
  to: { id: a, side: "left" },
  route: "elbow",
  line: TINTE.linea,
});

/** The headings, each with the rows of its objectives. */
function ramiDi(righe: readonly RigaTabella[]): readonly (readonly [RigaTabella, ...RigaTabella[]])[] {
  const rami: [RigaTabella, ...RigaTabella[]][] = [];
  for (const riga of righe) {
    if (riga.stile === "gruppo") rami.push([riga]);
    else rami.at(-1)?.push(riga);
  }
  return rami;
}

/** What a box says: a name and, after it, what there is below it and how it fares. */
interface Voce {
  readonly nome: string;
  readonly detti: readonly string[];
}

interface Ramo extends Voce {
  readonly foglie: readonly Voce[];
}

const inScatola = ({ nome, detti }: Voce, caratteri: number): readonly TestoInScatola[] => [
  { testo: ALBERO.casella(breve(nome, caratteri), detti) },
];

/** How tall the boxes are, and where each stands. */
function posa(rami: readonly Ramo[], { corpo, caratteri }: (typeof PROVE)[number], scala: number) {
  const larga = ({ larghezza }: typeof RAMO) => Math.floor(larghezza * scala);
  const alti = altezzeDi(
    rami.map((uno) => inScatola(uno, caratteri)),
    larga(RAMO),
    corpo,
  );
  const foglie = altezzeDi(
    rami.flatMap((uno) => uno.foglie.map((foglia) => inScatola(foglia, caratteri))),
    larga(FOGLIA),
    corpo,
  );
  let [y, da] = [0, 0];
  const posti = rami.map((uno, at) => {
    const sue = foglie.slice(da, (da += uno.foglie.length));
    const [suo = 0, inizio] = [alti[at], y];
    const insieme = sommaOf(sue) + Math.max(0, sue.length - 1) * STACCO;
    const alto = Math.max(suo, insieme);
    y += alto + STACCO;
    const primaFoglia = inizio + (alto - insieme) / 2;
    return {
      uno,
      altezza: suo,
      y: inizio + (alto - suo) / 2,
      foglie: uno.foglie.map((foglia, quale) => ({
        foglia,
        altezza: sue[quale] ?? 0,
        y: primaFoglia + sommaOf(sue.slice(0, quale)) + quale * STACCO,
      })),
    };
  });
  return { posti, corpo, caratteri, altezza: y - STACCO };
}

/**
 * The tree of the performance as a drawing of Word: the ente, its headings, their objectives, joined by lines, with its text
 * alternative. Shapes rather than a picture: they are sharp at every size, and who writes the document can change them.
 */
export function alberoWord(tabella: Tabella, valori: Valori, { verticale }: Carta): readonly Paragraph[] {
  const mostra = (riga: RigaTabella, id: string) => {
    const colonna = tabella.colonne.find((una) => una.id === id);
    return colonna ? displayCasella(riga.caselle[id], colonna, valori) : "";
  };
  const voceDi = (riga: RigaTabella, conDetti: boolean): Voce => {
    const sal = mostra(riga, "sal");
    const detti = [mostra(riga, "indicatori"), ...(sal === "" ? [] : [sal])];
    return { nome: soloLeggibili(mostra(riga, "voce")), detti: conDetti ? detti : [] };
  };
  const rami = ramiDi(tabella.righe).map(([gruppo, ...foglie]): Ramo => {
    const sotto = foglie.map((riga) => voceDi(riga, true));
    return { ...voceDi(gruppo, sotto.length === 0), foglie: sotto };
  });
  const scala = larghezzaDelDisegno(verticale) / LARGO;
  const massima = altezzaDelDisegno(verticale);
  const prove = PROVE.map((prova) => () => posa(rami, prova, scala));
  const posato = prove.reduce<ReturnType<typeof posa> | null>(
    (trovato, prova) => (trovato !== null && trovato.altezza <= massima ? trovato : prova()),
    null,
  );
  if (!posato) throw new Error("a tree that was not laid out");
  const { posti, corpo, caratteri } = posato;
  const dove = ({ x, larghezza }: typeof RAMO) => ({
    ...{ x: Math.floor(x * scala), larghezza: Math.floor(larghezza * scala) },
    ...{ linea: TINTE.linea, allinea: "center" as const },
  });
  const figure = posti.flatMap(({ uno, y, altezza, foglie }, at) => [
    scatola(
      { ...dove(RAMO), id: `ramo${at}`, testi: inScatola(uno, caratteri), y, altezza, sfondo: TINTE.ramo },
      corpo,
    ),
    ...foglie.map(({ foglia, ...suo }, quale) =>
      scatola(
        {
          ...{ ...dove(FOGLIA), ...suo, id: `ramo${at}-${quale}`, sfondo: TINTE.foglia, allinea: "left" },
          testi: inScatola(foglia, caratteri),
        },
        corpo,
      ),
    ),
  ]);
  const legami = posti.flatMap(({ foglie }, at) => [
    ramo("ente", `ramo${at}`),
    ...foglie.map((_, quale) => ramo(`ramo${at}`, `ramo${at}-${quale}`)),
  ]);
  const [testi, mezzi] = [[{ testo: RELAZIONE.ente }], posti.map(({ y, altezza }) => y + altezza / 2)];
  const [alta = 0] = altezzeDi([testi], dove(ENTE).larghezza, corpo);
  const ente = scatola(
    {
      ...{ ...dove(ENTE), id: "ente", testi, altezza: alta, sfondo: TINTE.ente, colore: "FFFFFF" },
      y: ((mezzi[0] ?? 0) + (mezzi.at(-1) ?? 0) - alta) / 2,
    },
    corpo,
  );
  const detti = rami.map(({ nome, detti: suoi, foglie }) =>
    ALBERO.ramo(
      ALBERO.casella(nome, suoi),
      foglie.map((una) => ALBERO.casella(una.nome, una.detti)),
    ),
  );
  const disegno = new ShapeGroupRun({
    children: [ente, ...figure, ...legami],
    altText: { name: ALBERO.titolo, title: ALBERO.titolo, description: ALBERO.alternativa(RELAZIONE.ente, detti) },
  });
  return [new Paragraph({ alignment: AlignmentType.CENTER, keepNext: true }).addRunToFront(disegno)];
}
