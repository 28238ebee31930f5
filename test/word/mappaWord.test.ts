import { Document, Packer } from "docx";
import type { Politica } from "../../src/domain/metodo/Politica";
import { POLITICA_PISA } from "../../src/domain/metodo/politicheDegliEnti";
import { testo } from "../../src/relazione/caselle/caselle";
import type { ColonnaTabella, RigaTabella, Tabella } from "../../src/relazione/caselle/Tabella";
import { Valori } from "../../src/relazione/caselle/Valori";
import { composeRelazione } from "../../src/relazione/composeRelazione";
import { assiDellaMappa } from "../../src/relazione/tabelle/esiti/mappa";
import { isMappaLarga, mappaWord } from "../../src/word/mappaWord";
import { cartaDi } from "../../src/word/larghezze";
import { readDocx, testoDi } from "../support/docx";
import { materialeOf } from "../support/materiale";

const CON_NOMI: Politica = {
  ...POLITICA_PISA,
  medie: { ...POLITICA_PISA.medie, priorita: { eccezioni: { A7: "2" }, nomi: { "1": "Competitività" } } },
};

/** The map of Pisa as Word has it: what it draws, and what it says instead. */
async function disegnata() {
  const materiale = await materialeOf("pisa-2020", { anno: 2020, politica: CON_NOMI });
  const tabelle = composeRelazione(materiale, new Set(["mappa", "quadro", "dettaglio"]));
  const mappa = tabelle.find(({ id }) => id === "mappa");
  if (!mappa) throw new Error("no map");
  const documento = new Document({
    sections: [{ children: [...mappaWord(mappa, new Valori(tabelle, CON_NOMI), cartaDi(true))] }],
  });
  const { documento: xml } = await readDocx(await Packer.toBuffer(documento));
  const [, alternativa = ""] = /descr="([^"]*priorità strategiche[^"]*)"/.exec(xml) ?? [];
  return { mappa, testo: xml, alternativa };
}

/** Widths of the letters of Arial, in thousandths of its size (Helvetica.afm, Adobe); those that are not here are as wide as an "a". */
const LARGHE: readonly (readonly [lettere: string, larga: number])[] = [
  ["ijl'", 222],
  [" ft.,;:/!I", 278],
  ["r-()", 333],
  ["cksvxyzJ", 500],
  ["ABEKPSVXY", 667],
  ["wCDHNRU", 722],
  ["GOQ", 778],
  ["mM%", 833],
];
const largaDi = (testo: string, corpo: number) =>
  Array.from(testo).reduce((somma, una) => somma + (LARGHE.find(([lettere]) => lettere.includes(una))?.[1] ?? 556), 0) *
  (corpo / 2_000);

/** How many lines a text takes at least, where words go on the next line once there is no room for them. In points. */
function lineeAlmeno(testo: string, corpo: number, larga: number): number {
  let [linee, usata] = [1, 0];
  for (const parola of testo.split(" ")) {
    const [sua, spazio] = [largaDi(parola, corpo), largaDi(" ", corpo)];
    if (usata > 0 && usata + spazio + sua > larga) [linee, usata] = [linee + 1, sua];
    else usata += (usata > 0 ? spazio : 0) + sua;
  }
  return linee;
}

const EMU_A_PUNTO = 12_700;

/** The boxes of a drawing, in points, with their texts and the size of those. */
const scatoleIn = (xml: string) =>
  (xml.match(/<wps:wsp>[\s\S]*?<\/wps:wsp>/g) ?? []).map((una) => {
    const [, cx = "", cy = ""] = /<a:ext cx="(\d+)" cy="(\d+)"\/>/.exec(una) ?? [];
    return {
      testi: (una.match(/<w:p>[\s\S]*?<\/w:p>/g) ?? []).map(testoDi),
      corpo: Number(/<w:sz w:val="(\d+)"/.exec(una)?.[1]),
      larga: Number(cx) / EMU_A_PUNTO,
      alta: Number(cy) / EMU_A_PUNTO,
    };
  });

/** Every box with a text is as tall as its lines; the margins beside the text are 3 points each. */
function expectScatoleCapaci(xml: string): void {
  const piene = scatoleIn(xml).filter(({ testi }) => testi.length > 0);
  expect(piene.length).toBeGreaterThan(0);
  for (const { testi, corpo, larga, alta } of piene) {
    const linee = testi.reduce((somma, testo) => somma + lineeAlmeno(testo, corpo, larga - 6), 0);
    expect({ testi, alta: alta >= linee * (corpo / 2) * 1.15 }).toEqual({ testi, alta: true });
  }
}

/** A map made up: so many prospettive and priorities, and objectives of so many words where they meet. */
function mappaDi(prospettive: number, priorita: number, obiettivi: number, parole: number): Tabella {
  const quante = (n: number) => Array.from({ length: n }, (_, at) => at + 1);
  const nomeDi = (codice: string) =>
    `${codice} ${quante(parole)
      .map((n) => ["Promuovere", "l'internazionalizzazione", "e", "i", "MERCATI"][n % 5]!)
      .join(" ")}`;
  const riga = (id: string, stile: RigaTabella["stile"], celle: Readonly<Record<string, string>>): RigaTabella => ({
    ...{ id, stile, soggetto: null },
    caselle: Object.fromEntries(Object.entries(celle).map(([colonna, scritto]) => [colonna, testo(scritto)])),
  });
  const perPriorita = (che: (n: number) => Readonly<Record<string, string>>) =>
    Object.assign({}, ...quante(priorita).map(che)) as Readonly<Record<string, string>>;
  const medie = perPriorita((n) => ({ [`sal ${n}`]: "▲\u00a0100,0%" }));
  return {
    ...{ id: "mappa", genere: "mappa", capitolo: "3.1", titolo: "Mappa", foglio: "Mappa", premesse: [], mancanze: [] },
    ...{ note: [], grafici: [] },
    colonne: [
      { id: "voce", titolo: "Prospettiva", genere: "testo" },
      ...quante(priorita).flatMap((n): readonly ColonnaTabella[] => [
        { id: `priorità ${n}`, titolo: nomeDi(`${n}.`), genere: "lungo" },
        { id: `sal ${n}`, titolo: "SAL", genere: "sal" },
      ]),
      { id: "media", titolo: "Media", genere: "sal" },
    ],
    righe: [
      ...quante(prospettive).flatMap((p) => [
        riga(`nodo ${p}`, "gruppo", { voce: nomeDi(`Prospettiva ${p}`), media: "▼\u00a040,0%", ...medie }),
        ...quante(obiettivi).map((o) =>
          riga(
            `obiettivi ${p} ${o}`,
            "voce",
            perPriorita((n) => ({ [`priorità ${n}`]: nomeDi(`${p}.${n}.${o}`), [`sal ${n}`]: "◆\u00a085,0%" })),
          ),
        ),
      ]),
      riga("media", "totale", { voce: "Media", media: "▲\u00a095,0%", ...medie }),
    ],
  };
}

async function xmlDi(mappa: Tabella) {
  const children = [...mappaWord(mappa, new Valori([mappa], POLITICA_PISA), cartaDi(true))];
  const { documento } = await readDocx(await Packer.toBuffer(new Document({ sections: [{ children }] })));
  return documento;
}

describe("mappaWord", () => {
  it("draws a box for each prospettiva, each priority, each cell and the ente", async () => {
    const { mappa, testo: xml } = await disegnata();
    const [prospettive, priorita] = [4, assiDellaMappa(mappa).length];
    expect(mappa.righe.filter(({ stile }) => stile === "gruppo")).toHaveLength(prospettive);
    expect(xml.match(/<wps:wsp>/g)).toHaveLength((prospettive + 1) * (priorita + 1));
    expect(isMappaLarga(mappa)).toBe(false);
  });

  it("has the names of the priorities, and the objectives with their SALs where the two meet", async () => {
    const { testo: xml, alternativa } = await disegnata();
    const scritti = scatoleIn(xml).flatMap(({ testi }) => testi);
    for (const scritto of [scritti.join("\n"), alternativa]) {
      expect(scritto).toContain("Competitività");
      expect(scritto).toMatch(/A4 Promuovere la filiera del turismo[^<]*67,6%/);
    }
    expect(alternativa).toMatch(/IMPRESE E TERRITORIO · ▲.91,9%: Competitività \(/);
  });

  it("writes every name whole, in boxes that are as tall as their texts", async () => {
    const { mappa, testo: xml } = await disegnata();
    const nomi = mappa.righe.flatMap(({ caselle }) =>
      Object.values(caselle).flatMap((una) => (una.tipo === "link" ? [una.testo] : [])),
    );
    expect(nomi).toHaveLength(12);
    const scritti = scatoleIn(xml).flatMap(({ testi }) => testi);
    for (const nome of nomi) expect(scritti.some((uno) => uno.startsWith(`${nome} `))).toBe(true);
    expectScatoleCapaci(xml);
  });

  test.each([
    ["short names", 3, 2, 1, 3, false],
    ["long names", 3, 3, 2, 40, true],
    ["many priorities", 2, 7, 2, 8, false],
    ["many objectives where two meet", 1, 2, 36, 14, true],
    ["many prospettive", 20, 2, 1, 12, true],
  ])(
    "cuts no text of a map with %s, however many pages it takes",
    async (_, prospettive, priorita, obiettivi, parole, isDiPiu) => {
      const mappa = mappaDi(prospettive, priorita, obiettivi, parole);
      const xml = await xmlDi(mappa);
      expectScatoleCapaci(xml);
      const scritti = scatoleIn(xml).flatMap(({ testi }) => testi);
      const nomi = mappa.righe.flatMap(({ stile, caselle }) =>
        stile !== "voce" ? [] : Object.entries(caselle).flatMap(([id, una]) => (id.startsWith("sal") ? [] : [una])),
      );
      expect(nomi).toHaveLength(prospettive * priorita * obiettivi);
      for (const una of nomi) {
        const nome = una.tipo === "testo" ? `${una.testo} ` : "";
        expect(scritti.filter((uno) => uno.startsWith(nome))).toEqual([`${nome}◆\u00a085,0%`]);
      }
      const { altezza, margini } = isMappaLarga(mappa) ? cartaDi(true).orizzontale : cartaDi(true).verticale;
      const alti = [...xml.matchAll(/<wp:extent cx="\d+" cy="(\d+)"\/>/g)].map(([, cy]) => Number(cy) / EMU_A_PUNTO);
      expect(alti.length > 1).toBe(isDiPiu);
      expect(Math.max(...alti) * 20).toBeLessThan(altezza - margini.top - margini.bottom);
    },
  );
});
