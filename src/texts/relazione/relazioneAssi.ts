import { formatNumero } from "../formato";

/** The words of the axes of the PIAO. Italian always, as the Relazione. */

/**
 * The axes that the rows of a PIAO serve, in the order of the law and then of the Chambers' own plans. Sources: D.L.
 * 80/2021 art. 6; DM 132/2022; D.Lgs. 222/2023 (accessibility). The list is from YEAR.md §6.
 */
export const ASSI = {
  "valore pubblico": "Valore pubblico (impatto)",
  semplificazione: "Semplificazione",
  digitalizzazione: "Digitalizzazione",
  accessibilità: "Accessibilità",
  "pari opportunità": "Pari opportunità",
  formazione: "Formazione",
  "tempi di pagamento": "Tempi di pagamento",
  anticorruzione: "Anticorruzione e trasparenza",
  "obiettivo comune": "Obiettivo comune di sistema",
  "progetto 20%": "Progetto con la maggiorazione del 20%",
  "fondo perequativo": "Fondo perequativo (FP)",
} as const;
export type AssePiao = keyof typeof ASSI;

export const TABELLA_ASSI = {
  titolo: "Assi del PIAO",
  foglio: "Assi del PIAO",
  premessa:
    "L'asse è quello che dicono una colonna («Asse», «PIAO»), un contrassegno tra parentesi o il titolo sopra la riga; una riga può servirne più d'uno.",
  asse: "Asse",
  obiettivi: "Obiettivi",
  righe: "Righe",
  dove: "Dove",
  media: (sal: string) => (sal === "SAL" ? "SAL medio" : `${sal} (media)`),
  raggiunte: "Raggiunte",
  parziali: "Parziali",
  nonRaggiunte: "Non raggiunte",
  fuoriDalleMedie: "senza media",
  senzaRighe: (assi: readonly string[]) => `Assi senza nessuna riga: ${assi.join(", ")}.`,
  impatto:
    "Gli indicatori di impatto si contano a parte: l'impatto non è risultato del solo ente, e una loro media non lo direbbe.",
  foglioCon: (foglio: string, righe: number) => `${foglio} (${formatNumero(righe, "it")})`,
} as const;
