import { testimoneContenuto } from "../../../../src/cruscotto/colonne/testimoni/testimoneContenuto";
import { votiDi } from "../../../support/scena";

/** A sheet, and each vote on its columns. */
type Caso = readonly [che: string, tabella: string, voti: readonly string[], anno?: number];

describe("testimoneContenuto on figures", () => {
  const CASI: readonly Caso[] = [
    [
      "sees figures",
      `
        Zarvio
        10
        20
        35
      `,
      [
        "A target +1 numeri",
        "A consuntivo +1 numeri",
        "A indicatore -8 numeri",
        "A nota -2 numeri",
        "A indicatore -10 senza-parole",
      ],
    ],
    [
      "sees days and answers beside them",
      `
        Zarvio
        10
        Sì
        No
        20
      `,
      [
        "A target +1 numeri",
        "A consuntivo +1 numeri",
        "A indicatore -8 numeri",
        "A nota -2 numeri",
        "A indicatore -10 senza-parole",
      ],
    ],
    [
      "sees shares that make the whole",
      `
        Zarvio
        40%
        30%
        30%
      `,
      [
        "A target +1 numeri",
        "A consuntivo +1 numeri",
        "A indicatore -8 numeri",
        "A nota -2 numeri",
        "A indicatore -10 senza-parole",
        "A peso +1 somma-100",
      ],
    ],
    [
      "sees points that make a hundred",
      `
        Zarvio
        60
        40
      `,
      [
        "A target +1 numeri",
        "A consuntivo +1 numeri",
        "A indicatore -8 numeri",
        "A nota -2 numeri",
        "A indicatore -10 senza-parole",
        "A peso +1 somma-100",
      ],
    ],
    [
      "sees no whole in points that make more than a hundred",
      `
        Zarvio
        60
        41
      `,
      [
        "A target +1 numeri",
        "A consuntivo +1 numeri",
        "A indicatore -8 numeri",
        "A nota -2 numeri",
        "A indicatore -10 senza-parole",
      ],
    ],
    [
      "sees no whole in a figure alone",
      `
        Zarvio
        100
      `,
      [
        "A target +1 numeri",
        "A consuntivo +1 numeri",
        "A indicatore -8 numeri",
        "A nota -2 numeri",
        "A indicatore -10 senza-parole",
      ],
    ],
    [
      "sees no whole where one is negative",
      `
        Zarvio
        120
        -20
      `,
      [
        "A target +1 numeri",
        "A consuntivo +1 numeri",
        "A indicatore -8 numeri",
        "A nota -2 numeri",
        "A indicatore -10 senza-parole",
      ],
    ],
    [
      "sees a whole beside a zero and a blank",
      `
        Zarvio | Quelto
        100 | a
        0 | b
         | c
      `,
      [
        "A target +1 numeri",
        "A consuntivo +1 numeri",
        "A indicatore -8 numeri",
        "A nota -2 numeri",
        "A indicatore -10 senza-parole",
        "A peso +1 somma-100",
        "B target -1.5 senza-cifre",
        "B consuntivo -1 senza-cifre",
        "B sal -6 senza-cifre",
        "B peso -4 senza-cifre",
        "B indicatore -10 senza-parole",
      ],
    ],
    [
      "sees a whole half a point short",
      `
        Zarvio
        99,4
        0
      `,
      [
        "A target +1 numeri",
        "A consuntivo +1 numeri",
        "A indicatore -8 numeri",
        "A nota -2 numeri",
        "A indicatore -10 senza-parole",
        "A peso +1 somma-100",
      ],
    ],
    [
      "sees rows that are numbered",
      `
        Zarvio
        1
        2
        3
        4
      `,
      [
        "A target +1 numeri",
        "A consuntivo +1 numeri",
        "A indicatore -8 numeri",
        "A nota -2 numeri",
        "A codice +3 progressivo",
        "A programma -6 progressivo",
        "A obiettivo -6 progressivo",
        "A target -3 progressivo",
        "A consuntivo -3 progressivo",
        "A peso -3 progressivo",
        "A indicatore -10 senza-parole",
      ],
    ],
    [
      "sees no numbering in figures that leap",
      `
        Zarvio
        1
        2
        4
        5
      `,
      [
        "A target +1 numeri",
        "A consuntivo +1 numeri",
        "A indicatore -8 numeri",
        "A nota -2 numeri",
        "A indicatore -10 senza-parole",
      ],
    ],
    [
      "sees rows that are numbered, beside one that is missing",
      `
        Zarvio
        1
        2
        3
        non previsto
      `,
      [
        "A target +1 numeri",
        "A consuntivo +1 numeri",
        "A indicatore -8 numeri",
        "A nota -2 numeri",
        "A codice +3 progressivo",
        "A programma -6 progressivo",
        "A obiettivo -6 progressivo",
        "A target -3 progressivo",
        "A consuntivo -3 progressivo",
        "A peso -3 progressivo",
        "A indicatore -10 senza-parole",
      ],
    ],
    [
      "sees figures with an operator",
      `
        Zarvio
        ≥ 10
        20
        30
        40
        50
        60
        70
        80
        90
        95
      `,
      [
        "A target +3 con-operatore",
        "A consuntivo -2 con-operatore",
        "A target +1 numeri",
        "A consuntivo +1 numeri",
        "A indicatore -8 numeri",
        "A nota -2 numeri",
        "A indicatore -10 senza-parole",
      ],
    ],
    [
      "sees a single operator among eleven figures",
      `
        Zarvio
        ≥ 10
        20
        30
        40
        50
        60
        70
        80
        90
        95
        96
      `,
      [
        "A target +1 numeri",
        "A consuntivo +1 numeri",
        "A indicatore -8 numeri",
        "A nota -2 numeri",
        "A indicatore -10 senza-parole",
      ],
    ],
    [
      "sees operators",
      `
        Zarvio
        ≥
        ≤
        ≥
      `,
      [
        "A operatore +8 operatori",
        "A target -8 operatori",
        "A verso -1 operatori",
        "A indicatore -8 operatori",
        "A target -1.5 senza-cifre",
        "A consuntivo -1 senza-cifre",
        "A sal -6 senza-cifre",
        "A peso -4 senza-cifre",
        "A indicatore -10 senza-parole",
      ],
    ],
    [
      "sees operators among other words",
      `
        Zarvio
        ≥
        ≤
        ≥
        =
        Corsi di lingua
      `,
      [
        "A operatore +8 operatori",
        "A target -8 operatori",
        "A verso -1 operatori",
        "A indicatore -8 operatori",
        "A target -1.5 senza-cifre",
        "A consuntivo -1 senza-cifre",
        "A sal -6 senza-cifre",
        "A peso -4 senza-cifre",
        "A indicatore -10 senza-parole",
      ],
    ],
    [
      "sees a figure in six cells of ten",
      `
        Zarvio
        1
        2
        2
        3
        3
        3
        Corsi di lingua
        Corsi di cucito
        Corsi di canto
        Corsi di ballo
      `,
      ["A target +1 numeri", "A consuntivo +1 numeri", "A indicatore -8 numeri", "A nota -2 numeri"],
    ],
    [
      "sees no figures where they are half",
      `
        Zarvio
        1
        2
        2
        Corsi di lingua
        Corsi di cucito
        Corsi di canto
      `,
      [],
    ],
    [
      "sees no figures where they are one in six",
      `
        Zarvio
        1
        Corsi di lingua
        Corsi di cucito
        Corsi di canto
        Corsi di ballo
        Corsi di vela
      `,
      [
        "A target -1.5 senza-cifre",
        "A consuntivo -1 senza-cifre",
        "A sal -6 senza-cifre",
        "A peso -4 senza-cifre",
        "A indicatore +3 nomi",
        "A nota +0.5 nomi",
      ],
    ],
  ];

  it.each(CASI)("%s", (_, tabella, voti, anno) => {
    expect(votiDi(testimoneContenuto, tabella, { anno: anno ?? null })).toEqual(voti);
  });
});

describe("testimoneContenuto on words that are said of a row", () => {
  const CASI: readonly Caso[] = [
    [
      "sees outcomes",
      `
        Zarvio
        Raggiunto
        Non raggiunto
        Raggiunto
      `,
      [
        "A esito +6 esiti",
        "A sal -6 esiti",
        "A consuntivo -5 esiti",
        "A nota -4 esiti",
        "A verso -6 esiti",
        "A indicatore -8 esiti",
        "A responsabile -4 esiti",
        "A target -1.5 senza-cifre",
        "A consuntivo -1 senza-cifre",
        "A sal -6 senza-cifre",
        "A peso -4 senza-cifre",
        "A indicatore +0.8 nomi",
        "A nota +0.5 nomi",
      ],
    ],
    [
      "sees outcomes under the words for a SAL",
      `
        Raggiungimento
        Raggiunto
        Non raggiunto
        Raggiunto
      `,
      [
        "A esito +6 esiti",
        "A sal -6 esiti",
        "A consuntivo -5 esiti",
        "A nota -4 esiti",
        "A verso -6 esiti",
        "A indicatore -8 esiti",
        "A responsabile -4 esiti",
        "A target -1.5 senza-cifre",
        "A consuntivo -1 senza-cifre",
        "A sal -6 senza-cifre",
        "A peso -4 senza-cifre",
        "A indicatore +0.8 nomi",
        "A nota +0.5 nomi",
      ],
    ],
    [
      "sees outcomes under the question for them",
      `
        Raggiunto?
        Raggiunto
        Non raggiunto
        Raggiunto
      `,
      [
        "A esito +6 esiti",
        "A sal -6 esiti",
        "A consuntivo -5 esiti",
        "A nota -4 esiti",
        "A verso -6 esiti",
        "A indicatore -8 esiti",
        "A responsabile -4 esiti",
        "A target -1.5 senza-cifre",
        "A consuntivo -1 senza-cifre",
        "A sal -6 senza-cifre",
        "A peso -4 senza-cifre",
        "A indicatore +0.8 nomi",
        "A nota +0.5 nomi",
      ],
    ],
    [
      "sees no outcomes under the words of another role",
      `
        Consuntivo
        Raggiunto
        Non raggiunto
        Raggiunto
      `,
      [
        "A target -1.5 senza-cifre",
        "A consuntivo -1 senza-cifre",
        "A sal -6 senza-cifre",
        "A peso -4 senza-cifre",
        "A indicatore +0.8 nomi",
        "A nota +0.5 nomi",
      ],
    ],
    [
      "sees outcomes under the weak words of another role",
      `
        Esito
        Raggiunto
        Non raggiunto
        Raggiunto
      `,
      [
        "A esito +6 esiti",
        "A sal -6 esiti",
        "A consuntivo -5 esiti",
        "A nota -4 esiti",
        "A verso -6 esiti",
        "A indicatore -8 esiti",
        "A responsabile -4 esiti",
        "A target -1.5 senza-cifre",
        "A consuntivo -1 senza-cifre",
        "A sal -6 senza-cifre",
        "A peso -4 senza-cifre",
        "A indicatore +0.8 nomi",
        "A nota +0.5 nomi",
      ],
    ],
    [
      "sees the outcome in Sì and No that answer such a question",
      `
        Obiettivo raggiunto
        Sì
        No
        Sì
      `,
      [
        "A esito +6 esiti",
        "A sal -6 esiti",
        "A consuntivo -5 esiti",
        "A nota -4 esiti",
        "A verso -6 esiti",
        "A indicatore -8 esiti",
        "A responsabile -4 esiti",
        "A target +1 numeri",
        "A consuntivo +1 numeri",
        "A indicatore -8 numeri",
        "A nota -2 numeri",
        "A indicatore -10 senza-parole",
      ],
    ],
    [
      "sees none in Sì and No that answer another",
      `
        Zarvio
        Sì
        No
        Sì
      `,
      [
        "A target +1 numeri",
        "A consuntivo +1 numeri",
        "A indicatore -8 numeri",
        "A nota -2 numeri",
        "A indicatore -10 senza-parole",
      ],
    ],
    [
      "sees directions",
      `
        Zarvio
        Crescente
        Decrescente
        Crescente
      `,
      [
        "A verso +7 versi",
        "A operatore -3 versi",
        "A responsabile -3 versi",
        "A indicatore -8 versi",
        "A target -6 versi",
        "A consuntivo -6 versi",
        "A target -1.5 senza-cifre",
        "A consuntivo -1 senza-cifre",
        "A sal -6 senza-cifre",
        "A peso -4 senza-cifre",
        "A indicatore +0.8 nomi",
        "A nota +0.5 nomi",
      ],
    ],
    [
      "sees directions that are also high and low, where the heading is silent",
      `
         | Quelto
        Alto | a
        Basso | b
        Alto | c
      `,
      [
        "A verso +7 versi",
        "A operatore -3 versi",
        "A responsabile -3 versi",
        "A indicatore -8 versi",
        "A target -6 versi",
        "A consuntivo -6 versi",
        "A target -1.5 senza-cifre",
        "A consuntivo -1 senza-cifre",
        "A sal -6 senza-cifre",
        "A peso -4 senza-cifre",
        "A indicatore +0.2 nomi",
        "A nota +0.5 nomi",
        "B target -1.5 senza-cifre",
        "B consuntivo -1 senza-cifre",
        "B sal -6 senza-cifre",
        "B peso -4 senza-cifre",
        "B indicatore -10 senza-parole",
      ],
    ],
    [
      "sees directions that are also high and low, where the heading says so",
      `
        Verso
        Alto
        Basso
        Alto
      `,
      [
        "A verso +7 versi",
        "A operatore -9 versi",
        "A esito -6 versi",
        "A peso -6 versi",
        "A precedente -6 versi",
        "A codice -4 versi",
        "A indicatore -8 versi",
        "A target -6 versi",
        "A consuntivo -6 versi",
        "A target -1.5 senza-cifre",
        "A consuntivo -1 senza-cifre",
        "A sal -6 senza-cifre",
        "A peso -4 senza-cifre",
        "A indicatore +0.2 nomi",
        "A nota +0.5 nomi",
      ],
    ],
    [
      "sees directions that are also high and low, where a word of the heading says so",
      `
        Tendenza del fenomeno
        Alto
        Basso
        Alto
      `,
      [
        "A verso +7 versi",
        "A operatore -9 versi",
        "A esito -6 versi",
        "A peso -6 versi",
        "A precedente -6 versi",
        "A codice -4 versi",
        "A indicatore -8 versi",
        "A target -6 versi",
        "A consuntivo -6 versi",
        "A target -1.5 senza-cifre",
        "A consuntivo -1 senza-cifre",
        "A sal -6 senza-cifre",
        "A peso -4 senza-cifre",
        "A indicatore +0.2 nomi",
        "A nota +0.5 nomi",
      ],
    ],
    [
      "sees high and low under another heading",
      `
        Zarvio
        Alto
        Basso
        Alto
      `,
      [
        "A precedente -6 gradi",
        "A codice -4 gradi",
        "A indicatore -8 gradi",
        "A target -6 gradi",
        "A consuntivo -6 gradi",
        "A target -1.5 senza-cifre",
        "A consuntivo -1 senza-cifre",
        "A sal -6 senza-cifre",
        "A peso -4 senza-cifre",
        "A indicatore +0.2 nomi",
        "A nota +0.5 nomi",
      ],
    ],
    [
      "sees weights in high and low under their heading",
      `
        Rilevanza
        Alta
        Bassa
        Media
      `,
      [
        "A peso +9 gradi",
        "A precedente -6 gradi",
        "A codice -4 gradi",
        "A indicatore -8 gradi",
        "A target -6 gradi",
        "A consuntivo -6 gradi",
        "A target -1.5 senza-cifre",
        "A consuntivo -1 senza-cifre",
        "A sal -6 senza-cifre",
        "A peso -4 senza-cifre",
        "A indicatore +2.4 nomi",
        "A nota +0.5 nomi",
        "A formula +1.5 formule",
        "A indicatore -0.7 formule",
      ],
    ],
    [
      "sees weights in letters under their heading",
      `
        Importanza
        A
        B
        M
      `,
      [
        "A peso +9 gradi",
        "A precedente -6 gradi",
        "A codice -4 gradi",
        "A indicatore -8 gradi",
        "A target -6 gradi",
        "A consuntivo -6 gradi",
        "A target -1.5 senza-cifre",
        "A consuntivo -1 senza-cifre",
        "A sal -6 senza-cifre",
        "A peso -4 senza-cifre",
        "A indicatore -10 senza-parole",
      ],
    ],
    [
      "sees no weights in letters elsewhere",
      `
        Zarvio
        A
        B
        M
      `,
      [
        "A target -1.5 senza-cifre",
        "A consuntivo -1 senza-cifre",
        "A sal -6 senza-cifre",
        "A peso -4 senza-cifre",
        "A indicatore -10 senza-parole",
      ],
    ],
    [
      "sees units",
      `
        Zarvio
        n.
        %
        giorni
      `,
      [
        "A udm +3 unita",
        "A indicatore -6 unita",
        "A target -6 unita",
        "A consuntivo -6 unita",
        "A indicatore -10 senza-parole",
      ],
    ],
    [
      "sees codes",
      `
        Zarvio
        A1
        A2
        B1
      `,
      [
        "A target -1.5 senza-cifre",
        "A consuntivo -1 senza-cifre",
        "A sal -6 senza-cifre",
        "A peso -4 senza-cifre",
        "A codice +3 codici",
        "A indicatore -8 codici",
        "A target -3 codici",
        "A consuntivo -3 codici",
        "A indicatore -10 senza-parole",
      ],
    ],
    [
      "sees no codes in bare numbers",
      `
        Zarvio
        10
        12
        17
        Area
      `,
      [
        "A target +1 numeri",
        "A consuntivo +1 numeri",
        "A indicatore -8 numeri",
        "A nota -2 numeri",
        "A indicatore -10 senza-parole",
      ],
    ],
    [
      "sees few words that come back",
      `
        Zarvio
        Verde
        Rosso
        Verde
        Verde
      `,
      [
        "A esito +6 esiti",
        "A sal -6 esiti",
        "A consuntivo -5 esiti",
        "A nota -4 esiti",
        "A verso -6 esiti",
        "A indicatore -8 esiti",
        "A responsabile -4 esiti",
        "A target -1.5 senza-cifre",
        "A consuntivo -1 senza-cifre",
        "A sal -6 senza-cifre",
        "A peso -4 senza-cifre",
        "A indicatore -2.5 poche-parole",
        "A consuntivo -3 poche-parole",
        "A target -3 poche-parole",
        "A indicatore +0.2 nomi",
        "A nota +0.5 nomi",
      ],
    ],
    [
      "sees no few words where none comes back",
      `
        Zarvio
        Verde
        Rosso
        Giallo
      `,
      [
        "A esito +6 esiti",
        "A sal -6 esiti",
        "A consuntivo -5 esiti",
        "A nota -4 esiti",
        "A verso -6 esiti",
        "A indicatore -8 esiti",
        "A responsabile -4 esiti",
        "A target -1.5 senza-cifre",
        "A consuntivo -1 senza-cifre",
        "A sal -6 senza-cifre",
        "A peso -4 senza-cifre",
        "A indicatore +2.4 nomi",
        "A nota +0.5 nomi",
      ],
    ],
    [
      "sees no few words in phrases that come back",
      `
        Zarvio
        Ufficio tributi
        Ufficio tributi
        Ufficio scuola
        Ufficio scuola
      `,
      [
        "A target -1.5 senza-cifre",
        "A consuntivo -1 senza-cifre",
        "A sal -6 senza-cifre",
        "A peso -4 senza-cifre",
        "A indicatore +0.8 nomi",
        "A nota +0.5 nomi",
      ],
    ],
    [
      "sees few words in five that come back",
      `
        Zarvio
        Tributi
        Scuola
        Lavori
        Sport
        Anagrafe
        Tributi
        Scuola
        Lavori
        Sport
        Anagrafe
      `,
      [
        "A target -1.5 senza-cifre",
        "A consuntivo -1 senza-cifre",
        "A sal -6 senza-cifre",
        "A peso -4 senza-cifre",
        "A indicatore -2.5 poche-parole",
        "A consuntivo -3 poche-parole",
        "A target -3 poche-parole",
        "A indicatore +0.2 nomi",
        "A nota +0.5 nomi",
      ],
    ],
    [
      "sees no few words in six that come back",
      `
        Zarvio
        Tributi
        Scuola
        Lavori
        Sport
        Anagrafe
        Cultura
        Tributi
        Scuola
        Lavori
        Sport
        Anagrafe
        Cultura
      `,
      [
        "A target -1.5 senza-cifre",
        "A consuntivo -1 senza-cifre",
        "A sal -6 senza-cifre",
        "A peso -4 senza-cifre",
        "A indicatore +0.2 nomi",
        "A nota +0.5 nomi",
      ],
    ],
    [
      "sees bars that name nothing",
      `
        Zarvio | Quelto
        / | a
        - | b
      `,
      [
        "A indicatore -10 senza-parole",
        "B target -1.5 senza-cifre",
        "B consuntivo -1 senza-cifre",
        "B sal -6 senza-cifre",
        "B peso -4 senza-cifre",
        "B indicatore -10 senza-parole",
      ],
    ],
    [
      "sees nothing in a blank column",
      `
        Zarvio | Quelto
         | a
         | b
      `,
      [
        "B target -1.5 senza-cifre",
        "B consuntivo -1 senza-cifre",
        "B sal -6 senza-cifre",
        "B peso -4 senza-cifre",
        "B indicatore -10 senza-parole",
      ],
    ],
  ];

  it.each(CASI)("%s", (_, tabella, voti, anno) => {
    expect(votiDi(testimoneContenuto, tabella, { anno: anno ?? null })).toEqual(voti);
  });
});

describe("testimoneContenuto on names", () => {
  const CASI: readonly Caso[] = [
    [
      "sees names",
      `
        Zarvio
        Visite guidate
        Corsi erogati
        Sportelli aperti
      `,
      [
        "A target -1.5 senza-cifre",
        "A consuntivo -1 senza-cifre",
        "A sal -6 senza-cifre",
        "A peso -4 senza-cifre",
        "A indicatore +3 nomi",
        "A nota +0.5 nomi",
      ],
    ],
    [
      "sees names of which one in ten comes back",
      `
        Zarvio
        Visite guidate
        Visite guidate
        Corsi erogati
        Sportelli aperti
        Mostre aperte
        Prestiti fatti
        Alberi curati
        Strade rifatte
        Parchi puliti
        Scuole nuove
      `,
      [
        "A target -1.5 senza-cifre",
        "A consuntivo -1 senza-cifre",
        "A sal -6 senza-cifre",
        "A peso -4 senza-cifre",
        "A indicatore +2.6 nomi",
        "A nota +0.5 nomi",
      ],
    ],
    [
      "sees names of which one in four comes back",
      `
        Zarvio
        Visite guidate
        Visite guidate
        Corsi erogati
        Sportelli aperti
      `,
      [
        "A target -1.5 senza-cifre",
        "A consuntivo -1 senza-cifre",
        "A sal -6 senza-cifre",
        "A peso -4 senza-cifre",
        "A indicatore +2.1 nomi",
        "A nota +0.5 nomi",
      ],
    ],
    [
      "sees names of which one in three comes back",
      `
        Zarvio
        Visite guidate
        Visite guidate
        Corsi erogati
      `,
      [
        "A target -1.5 senza-cifre",
        "A consuntivo -1 senza-cifre",
        "A sal -6 senza-cifre",
        "A peso -4 senza-cifre",
        "A indicatore +0.8 nomi",
        "A nota +0.5 nomi",
      ],
    ],
    [
      "sees short names",
      `
        Zarvio
        Visite
        Corsi
        Sport
      `,
      [
        "A target -1.5 senza-cifre",
        "A consuntivo -1 senza-cifre",
        "A sal -6 senza-cifre",
        "A peso -4 senza-cifre",
        "A indicatore +2.4 nomi",
        "A nota +0.5 nomi",
      ],
    ],
    [
      "sees names of eight letters",
      `
        Zarvio
        Incontri
        Prestiti
        Impianti
      `,
      [
        "A target -1.5 senza-cifre",
        "A consuntivo -1 senza-cifre",
        "A sal -6 senza-cifre",
        "A peso -4 senza-cifre",
        "A indicatore +3 nomi",
        "A nota +0.5 nomi",
      ],
    ],
    [
      "sees names among figures",
      `
        Zarvio
        Visite guidate
        Corsi erogati
        10
        20
        30
      `,
      ["A target +1 numeri", "A consuntivo +1 numeri", "A indicatore -8 numeri", "A nota -2 numeri"],
    ],
    [
      "sees no names where they are one in four",
      `
        Zarvio
        Visite guidate
        10
        20
        35
      `,
      [
        "A target +1 numeri",
        "A consuntivo +1 numeri",
        "A indicatore -8 numeri",
        "A nota -2 numeri",
        "A indicatore -10 senza-parole",
      ],
    ],
    [
      "sees names that are neither few nor most",
      `
        Zarvio
        Visite guidate
        Corsi erogati
        10
        20
      `,
      [],
    ],
    [
      "sees long sentences",
      `
        Zarvio
        Messi a dimora cinquantadue alberi lungo i viali principali, con il concorso di scuole e di associazioni uno
        Messi a dimora cinquantadue alberi lungo i viali principali, con il concorso di scuole e di associazioni due
        Messi a dimora cinquantadue alberi lungo i viali principali, con il concorso di scuole e di associazioni tre
      `,
      [
        "A indicatore +3 nomi",
        "A nota +0.5 nomi",
        "A nota +1 frasi",
        "A indicatore -0.7 frasi",
        "A target -1.5 frasi",
        "A peso -5 frasi",
        "A sal -5 frasi",
        "A formula -2.5 frasi",
      ],
    ],
    [
      "sees sentences too long for a name",
      `
        Zarvio
        Messi a dimora cinquantadue alberi lungo i viali principali, con il concorso di scuole e di associazioni. Messi a dimora cinquantadue alberi lungo i viali principali, con il concorso di scuole e di associazioni uno
        Messi a dimora cinquantadue alberi lungo i viali principali, con il concorso di scuole e di associazioni. Messi a dimora cinquantadue alberi lungo i viali principali, con il concorso di scuole e di associazioni due
        Messi a dimora cinquantadue alberi lungo i viali principali, con il concorso di scuole e di associazioni. Messi a dimora cinquantadue alberi lungo i viali principali, con il concorso di scuole e di associazioni tre
      `,
      [
        "A indicatore +2.4 nomi",
        "A nota +0.5 nomi",
        "A nota +1 frasi",
        "A indicatore -0.7 frasi",
        "A target -1.5 frasi",
        "A peso -5 frasi",
        "A sal -5 frasi",
        "A formula -2.5 frasi",
      ],
    ],
    [
      "sees sentences in four cells of ten",
      `
        Zarvio
        Messi a dimora cinquantadue alberi lungo i viali principali, con il concorso di scuole e di associazioni uno
        Messi a dimora cinquantadue alberi lungo i viali principali, con il concorso di scuole e di associazioni due
        Corsi erogati
        Sportelli aperti
        Mostre aperte
      `,
      [
        "A indicatore +3 nomi",
        "A nota +0.5 nomi",
        "A nota +1 frasi",
        "A indicatore -0.7 frasi",
        "A target -1.5 frasi",
        "A peso -5 frasi",
        "A sal -5 frasi",
        "A formula -2.5 frasi",
      ],
    ],
    [
      "sees sentences beside short names",
      `
        Zarvio | Quelto
        Visite guidate | Messi a dimora cinquantadue alberi lungo i viali principali, con il concorso di scuole e di associazioni uno
        Corsi erogati | Messi a dimora cinquantadue alberi lungo i viali principali, con il concorso di scuole e di associazioni due
      `,
      [
        "A target -1.5 senza-cifre",
        "A consuntivo -1 senza-cifre",
        "A sal -6 senza-cifre",
        "A peso -4 senza-cifre",
        "A indicatore +3 nomi",
        "A nota +0.5 nomi",
        "B indicatore +3 nomi",
        "B nota +0.5 nomi",
        "B nota +1 frasi",
        "B indicatore -1.2 frasi",
        "B target -1.5 frasi",
        "B peso -5 frasi",
        "B sal -5 frasi",
        "B formula -2.5 frasi",
      ],
    ],
    [
      "sees sentences beside other sentences",
      `
        Zarvio | Quelto
        Messi a dimora cinquantadue alberi lungo i viali principali, con il concorso di scuole e di associazioni tre | Messi a dimora cinquantadue alberi lungo i viali principali, con il concorso di scuole e di associazioni uno
        Messi a dimora cinquantadue alberi lungo i viali principali, con il concorso di scuole e di associazioni quattro | Messi a dimora cinquantadue alberi lungo i viali principali, con il concorso di scuole e di associazioni due
      `,
      [
        "A indicatore +3 nomi",
        "A nota +0.5 nomi",
        "A nota +1 frasi",
        "A indicatore -0.7 frasi",
        "A target -1.5 frasi",
        "A peso -5 frasi",
        "A sal -5 frasi",
        "A formula -2.5 frasi",
        "B indicatore +3 nomi",
        "B nota +0.5 nomi",
        "B nota +1 frasi",
        "B indicatore -0.7 frasi",
        "B target -1.5 frasi",
        "B peso -5 frasi",
        "B sal -5 frasi",
        "B formula -2.5 frasi",
      ],
    ],
    [
      "sees sentences beside figures",
      `
        Zarvio | Quelto
        10 | Messi a dimora cinquantadue alberi lungo i viali principali, con il concorso di scuole e di associazioni uno
        25 | Messi a dimora cinquantadue alberi lungo i viali principali, con il concorso di scuole e di associazioni due
      `,
      [
        "A target +1 numeri",
        "A consuntivo +1 numeri",
        "A indicatore -8 numeri",
        "A nota -2 numeri",
        "A indicatore -10 senza-parole",
        "B indicatore +3 nomi",
        "B nota +0.5 nomi",
        "B nota +1 frasi",
        "B indicatore -0.7 frasi",
        "B target -1.5 frasi",
        "B peso -5 frasi",
        "B sal -5 frasi",
        "B formula -2.5 frasi",
      ],
    ],
    [
      "sees formulas told in words",
      `
        Zarvio
        N. visite / n. giorni
        N. corsi / n. addetti
        Sportelli aperti
      `,
      [
        "A target -1.5 senza-cifre",
        "A consuntivo -1 senza-cifre",
        "A sal -6 senza-cifre",
        "A peso -4 senza-cifre",
        "A indicatore +3 nomi",
        "A nota +0.5 nomi",
        "A formula +1.5 formule",
        "A indicatore -0.7 formule",
      ],
    ],
    [
      "sees formulas in long sentences",
      `
        Zarvio
        Rapporto: Messi a dimora cinquantadue alberi lungo i viali principali, con il concorso di scuole e di associazioni
        Media: Messi a dimora cinquantadue alberi lungo i viali principali, con il concorso di scuole e di associazioni
        Somma: Messi a dimora cinquantadue alberi lungo i viali principali, con il concorso di scuole e di associazioni
      `,
      [
        "A indicatore +3 nomi",
        "A nota +0.5 nomi",
        "A nota +1 frasi",
        "A indicatore -0.7 frasi",
        "A target -1.5 frasi",
        "A peso -5 frasi",
        "A sal -5 frasi",
        "A formula +1.5 formule",
        "A indicatore -0.7 formule",
      ],
    ],
    [
      "sees a formula in one of four",
      `
        Zarvio
        N. visite / n. giorni
        Corsi erogati
        Sportelli aperti
        Mostre aperte
      `,
      [
        "A target -1.5 senza-cifre",
        "A consuntivo -1 senza-cifre",
        "A sal -6 senza-cifre",
        "A peso -4 senza-cifre",
        "A indicatore +3 nomi",
        "A nota +0.5 nomi",
      ],
    ],
    [
      "sees formulas beside few names",
      `
        Zarvio
        1/2
        2/3
        7/8
        Corsi / addetti
      `,
      [
        "A target -1.5 senza-cifre",
        "A consuntivo -1 senza-cifre",
        "A sal -6 senza-cifre",
        "A peso -4 senza-cifre",
        "A indicatore -10 senza-parole",
      ],
    ],
  ];

  it.each(CASI)("%s", (_, tabella, voti, anno) => {
    expect(votiDi(testimoneContenuto, tabella, { anno: anno ?? null })).toEqual(voti);
  });
});
