import { GRUPPI } from "./passi.mjs";

const FILO = "https://github.com/OfficeDev/office-js/issues/";
const link = (filo) => `[${filo}](${FILO}${filo.slice(1)})`;

/** docs/prova-in-excel.md, from the steps. */
export function paginaDiProva() {
  const minuti = GRUPPI.reduce((somma, gruppo) => somma + gruppo.minuti, 0);
  const sezioni = GRUPPI.map(({ gruppo, minuti: suoi, passi }) => {
    const voci = passi.map(({ id, dove, fai, atteso, manda, fili = [] }) =>
      [
        `- **${id}**${dove === "" ? "" : ` (${dove})`}: ${fai}`,
        `  Atteso: ${atteso}`,
        `  Si scrive: ${manda}${fili.length === 0 ? "" : ` (${fili.map(link).join(", ")})`}`,
      ].join("\n"),
    );
    return `## ${gruppo} (${suoi} minuti)\n\n${voci.join("\n")}`;
  });
  const intro = [
    `Ciò che l'ospite delle prove non può dire: ${minuti} minuti con Excel. \`npm run prova\` prepara tre cartelle in`,
    "`build/prova/`, ogni foglio un caso; nel foglio «Prova» ci sono questi passi, con accanto dove scrivere l'esito: si",
    "rimanda quel foglio. Ogni passo si può provare da solo; i numeri sono discussioni del registro di Office.js.",
  ].join(" ");
  return `${["# Prova in Excel", intro, ...sezioni].join("\n\n")}\n`;
}
