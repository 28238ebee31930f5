/** What a column of the sheet with the rows holds. */
export type Ruolo = "obiettivo" | "nome" | "peso" | "target" | "consuntivo" | "contributo" | "sal";

/** Where the means of the objectives stand. */
type Posto = "colonna-unita" | "colonna-prima-riga" | "sopra" | "sotto" | "foglio";

/** The cells of the rows of one objective, as its mean names them. */
interface DiObiettivo {
  readonly sal: string;
  readonly pesi: string;
  readonly contributi: string;
  readonly righe: readonly { readonly sal: string; readonly peso: string }[];
  /** The cell with its name, and the columns of names and of SAL with their sheet. */
  readonly nome: string;
  readonly colonnaNomi: string;
  readonly colonnaSal: string;
}

interface DiEnte {
  readonly medie: readonly string[];
  /** From the first to the last mean, their whole column, the SAL of all rows sheet by sheet. */
  readonly tratto: string;
  readonly colonna: string;
  readonly sal: readonly string[];
}

/** How a body lays out its cruscotto and writes its formulas. */
export interface Disposizione {
  readonly nome: string;
  readonly posto: Posto;
  readonly fogli: readonly string[];
  readonly colonne: readonly Ruolo[];
  /** The name of an objective is merged over its rows, or written on each; where it has a row of its own nothing is said. */
  readonly obiettivo?: "unito" | "ripetuto";
  /** Of a row, by its target and its result. */
  readonly sal: (t: string, c: string) => string;
  readonly media: (di: DiObiettivo) => string;
  readonly ente: (di: DiEnte) => string;
  readonly isEnteInCima?: boolean;
  readonly peso?: (righe: string) => string;
  /** Weights are points that make no 100. */
  readonly isAPunti?: boolean;
  readonly isFisso?: boolean;
}

const SENZA_OBIETTIVO: readonly Ruolo[] = ["nome", "peso", "target", "consuntivo", "sal"];
const CON_OBIETTIVO: readonly Ruolo[] = ["obiettivo", ...SENZA_OBIETTIVO];

export const DISPOSIZIONI: readonly Disposizione[] = [
  {
    nome: "medie in una colonna unita",
    posto: "colonna-unita",
    fogli: ["Cruscotto 2022"],
    colonne: CON_OBIETTIVO,
    obiettivo: "unito",
    sal: (t, c) => `=${c}/${t}`,
    media: ({ sal }) => `=AVERAGE(${sal})`,
    ente: ({ tratto }) => `=AVERAGE(${tratto})`,
  },
  {
    nome: "medie pesate in una colonna unita, riferimenti fissi",
    posto: "colonna-unita",
    fogli: ["Obiettivi dell'area"],
    colonne: ["obiettivo", "nome", "target", "consuntivo", "sal", "peso"],
    obiettivo: "unito",
    sal: (t, c) => `=IFERROR(MIN(1,${c}/${t}),"")`,
    media: ({ sal, pesi }) => `=IFERROR(SUMPRODUCT(${sal},${pesi})/SUM(${pesi}),"")`,
    ente: ({ medie }) => `=AVERAGE(${medie.join(",")})`,
    peso: (righe) => `=1/ROWS(${righe})`,
    isFisso: true,
  },
  {
    nome: "medie accanto alla prima riga, ente di una colonna intera",
    posto: "colonna-prima-riga",
    fogli: ["Cruscotto 2022"],
    colonne: CON_OBIETTIVO,
    obiettivo: "unito",
    sal: (t, c) => `=IF(${c}="","",MIN(1,${c}/${t}))`,
    media: ({ sal }) => `=ROUND(AVERAGE(${sal}),4)`,
    ente: ({ colonna }) => `=AVERAGE(${colonna})`,
  },
  {
    nome: "quote della media in una colonna loro",
    posto: "colonna-unita",
    fogli: ["Area 1 - Servizi"],
    colonne: ["obiettivo", "nome", "target", "consuntivo", "sal", "peso", "contributo"],
    obiettivo: "unito",
    sal: (t, c) => `=MIN(1,${c}/${t})`,
    media: ({ contributi }) => `=SUM(${contributi})`,
    ente: ({ medie }) => `=AVERAGE(${medie.join(",")})`,
  },
  {
    nome: "somma diviso conteggio sotto",
    posto: "sotto",
    fogli: ["Cruscotto 2022"],
    colonne: SENZA_OBIETTIVO,
    sal: (t, c) => `=MIN(1,${c}/${t})`,
    media: ({ sal }) => `=SUM(${sal})/COUNT(${sal})`,
    ente: ({ medie }) => `=AVERAGE(${medie.join(",")})`,
  },
  {
    nome: "media sotto se ce n'è, in centesimi",
    posto: "sotto",
    fogli: ["Cruscotto 2022"],
    colonne: SENZA_OBIETTIVO,
    sal: (t, c) => `=ROUND(${c}/${t}*100,2)`,
    media: ({ sal }) => `=IF(COUNT(${sal})=0,"",AVERAGE(${sal}))`,
    ente: ({ medie }) => `=SUM(${medie.join(",")})/${medie.length}`,
  },
  {
    nome: "medie sopra, riferimenti fissi",
    posto: "sopra",
    fogli: ["Cruscotto 2022"],
    colonne: ["nome", "target", "consuntivo", "peso", "sal"],
    sal: (t, c) => `=IF(ISNUMBER(${c}),${c}/${t},"")`,
    isAPunti: true,
    media: ({ sal, pesi }) => `=SUMPRODUCT(${sal},${pesi})/SUM(${pesi})`,
    ente: ({ medie }) => `=(${medie.join("+")})/${medie.length}`,
    isFisso: true,
  },
  {
    nome: "medie sopra con i prodotti scritti uno per uno, ente in cima",
    posto: "sopra",
    fogli: ["Cruscotto 2022"],
    colonne: SENZA_OBIETTIVO,
    sal: (t, c) => `=MIN(${c}/${t},1)`,
    media: ({ righe }) =>
      `=(${righe.map(({ sal, peso }) => `${sal}*${peso}`).join("+")})/(${righe.map(({ peso }) => peso).join("+")})`,
    ente: ({ medie }) => `=AVERAGE(${medie.join(",")})`,
    isEnteInCima: true,
  },
  {
    nome: "medie in un foglio di sintesi",
    posto: "foglio",
    fogli: ["Cruscotto 2022"],
    colonne: SENZA_OBIETTIVO,
    sal: (t, c) => `=${c}/${t}`,
    media: ({ sal }) => `=AVERAGE(${sal})`,
    ente: ({ tratto }) => `=AVERAGE(${tratto})`,
  },
  {
    nome: "medie pesate in un foglio di sintesi",
    posto: "foglio",
    fogli: ["Obiettivi dell'ente"],
    colonne: CON_OBIETTIVO,
    obiettivo: "unito",
    sal: (t, c) => `=IFERROR(${c}/${t},0)`,
    isAPunti: true,
    media: ({ sal, pesi }) => `=ROUND(SUMPRODUCT(${sal},${pesi})/SUM(${pesi}),3)`,
    ente: ({ sal }) => `=AVERAGE(${sal.join(",")})`,
    isFisso: true,
  },
  {
    nome: "due aree e un foglio di sintesi",
    posto: "foglio",
    fogli: ["Area 1", "Area 2 - Bilancio"],
    colonne: CON_OBIETTIVO,
    obiettivo: "unito",
    sal: (t, c) => `=IF(${t}=0,"",MIN(1,${c}/${t}))`,
    media: ({ sal }) => `=IFERROR(AVERAGE(${sal}),"")`,
    ente: ({ sal }) => `=AVERAGE(${sal.join(",")})`,
  },
  {
    nome: "medie per nome in un foglio di sintesi",
    posto: "foglio",
    fogli: ["Cruscotto 2022"],
    colonne: CON_OBIETTIVO,
    obiettivo: "ripetuto",
    sal: (t, c) => `=${c}/${t}`,
    media: ({ nome, colonnaNomi, colonnaSal }) => `=AVERAGEIF(${colonnaNomi},${nome},${colonnaSal})`,
    ente: ({ tratto }) => `=AVERAGE(${tratto})`,
  },
];
