import type { openExcel } from "./openExcel";

/** An Excel that somebody may have. */
export interface Profilo {
  readonly nome: string;
  readonly opzioni: NonNullable<Parameters<typeof openExcel>[0]>;
}

const ITALIANO = { displayLanguage: "it-IT", locale: "it" } as const;
const INGLESE = { displayLanguage: "en-US", locale: "en" } as const;

/**
 * How far the objects of each Excel go, in which language it speaks, what a function gets for an empty cell, what
 * becomes of formulas written down a column of a table, how it names the functions of an add-in when they are read back
 * and whether they answer late. All but the first two differ by build, not by platform: each way stands here.
 */
export const PROFILI: readonly Profilo[] = [
  {
    nome: "web",
    opzioni: {
      ...ITALIANO,
      excelApi: "1.21",
      emptyCell: null,
      tableFill: "last",
      areFunctionsLate: true,
      areListsSilent: true,
    },
  },
  {
    nome: "Windows M365",
    opzioni: { ...ITALIANO, excelApi: "1.21", emptyCell: 0, tableFill: "first", functionNames: "@" },
  },
  { nome: "Mac", opzioni: { ...INGLESE, excelApi: "1.21", emptyCell: "", tableFill: "last" } },
  {
    nome: "LTSC 2024",
    opzioni: { ...ITALIANO, excelApi: "1.17", emptyCell: 0, tableFill: "last", functionNames: "[2]!" },
  },
  {
    nome: "LTSC 2021",
    opzioni: { ...INGLESE, excelApi: "1.14", emptyCell: 0, tableFill: "never", functionNames: "_xldudf_" },
  },
];
