import { groupBy } from "../../domain/groupBy";
import { normalize } from "../../domain/testo/normalize";
import { displayCella } from "../../domain/numeri/displayCella";
import { isVuoto } from "../isVuoto";
import { abbinaTornate, type TornateAbbinate } from "./abbinaTornate";
import { annoDeiFogli, chiaviPerMisura } from "../scheda/componiSchede";
import type { RigaConChiave } from "../chiaviDiRaccolta";
import { decidiRiga } from "./decidiRiga";
import { enteDeiFogli } from "../enteDeiFogli";
import type { FoglioRaccolto } from "../FoglioRaccolto";
import { genereValoreOf } from "../scheda/genereValoreOf";
import { giudicaValore } from "./giudicaValore";
import type { CodiceDetto } from "../../domain/codiciRaccolta";
import type { Arrivo, ArrivoDiRiga, DettoDelFile, Raccolta, RigaNominata } from "../Raccolta";
import type { RigaTornata, SchedaTornata } from "./SchedaTornata";

/** A file that was picked: the scheda that it holds, or null where it holds none. */
export interface FileTornato {
  readonly file: string;
  readonly scheda: SchedaTornata | null;
}

const dettaDi = ({ riga, nome, valore }: RigaTornata): RigaNominata => ({ riga, nome, valore: displayCella(valore) });

/** Everything of a file that makes it another one. */
const improntaDi = ({ dati, righe }: SchedaTornata) => JSON.stringify([dati, righe]);

/** More rows of a file than these are of the cruscotto, or it is of another. */
const QUOTA_IN_COMUNE = 0.5;

/** Reads the files one after the other, and keeps what is to be said of each. */
class Raccoglitore {
  readonly detti: DettoDelFile[] = [];
  readonly arrivi: ArrivoDiRiga[] = [];
  private readonly chiavi: readonly RigaConChiave[];
  private readonly nomi: ReadonlyMap<string, string>;
  private readonly anno: number | null;
  private readonly ente: string;
  private readonly visti = new Map<string, string>();

  constructor(fogli: readonly FoglioRaccolto[]) {
    this.chiavi = [...chiaviPerMisura(fogli).values()];
    this.nomi = new Map(this.chiavi.map(({ riga, chiave }) => [chiave, riga.misurato.indicatore.nome]));
    this.anno = annoDeiFogli(fogli);
    this.ente = enteDeiFogli(fogli.map(({ grid }) => grid));
  }

  private di(codice: CodiceDetto, file: string, righe: readonly RigaNominata[] = [], altro = ""): void {
    this.detti.push({ codice, file, righe, altro });
  }

  add({ file, scheda }: FileTornato): void {
    if (!scheda) {
      this.di("non-scheda", file);
      return;
    }
    const rifiuto = this.rifiutoDi(scheda);
    if (rifiuto) {
      this.di(rifiuto[0], file, [], rifiuto[1]);
      return;
    }
    const abbinate = abbinaTornate(scheda.righe, this.chiavi);
    if (abbinate.coppie.length + abbinate.contraddette.length < scheda.righe.length * QUOTA_IN_COMUNE) {
      this.di("altro-cruscotto", file, scheda.righe.slice(0, 3).map(dettaDi));
      return;
    }
    if (scheda.dati === null) this.di("senza-dati", file);
    this.dillo(scheda, abbinate);
    this.accogli(scheda, abbinate);
  }

  /** Why nothing of a file is taken. */
  private rifiutoDi(scheda: SchedaTornata): readonly [CodiceDetto, string] | null {
    const stessa = this.visti.get(improntaDi(scheda));
    if (stessa !== undefined) return ["due-volte", stessa];
    this.visti.set(improntaDi(scheda), scheda.file);
    const { dati } = scheda;
    if (!dati) return null;
    if (dati.anno !== null && this.anno !== null && dati.anno !== this.anno) return ["altro-anno", String(dati.anno)];
    const isAltro = dati.ente !== "" && this.ente !== "" && normalize(dati.ente) !== normalize(this.ente);
    return isAltro ? ["altro-ente", dati.ente] : null;
  }

  /** What was done to the rows of a file. */
  private dillo(scheda: SchedaTornata, abbinate: TornateAbbinate): void {
    const { file } = scheda;
    const dette: readonly (readonly [CodiceDetto, readonly RigaTornata[]])[] = [
      ["righe-aggiunte", abbinate.aggiunte],
      ["righe-sparite", abbinate.sparite],
      ["righe-ambigue", abbinate.ambigue],
      ["parole-di-altra-riga", abbinate.contraddette],
      [
        "target-cambiato",
        abbinate.coppie.flatMap(({ tornata }) =>
          tornata.targetAllora !== null && tornata.targetAllora !== tornata.target ? [tornata] : [],
        ),
      ],
    ];
    for (const [codice, righe] of dette) {
      if (righe.length > 0) {
        this.di(
          codice,
          file,
          righe.map((una) => (codice === "target-cambiato" ? { ...dettaDi(una), valore: una.target } : dettaDi(una))),
        );
      }
    }
    const tolte = this.tolteDa(scheda, abbinate);
    if (tolte.length > 0) this.di("righe-tolte", file, tolte);
  }

  /** The rows that a file left with and came back without. */
  private tolteDa({ dati, righe }: SchedaTornata, { coppie, ambigue }: TornateAbbinate): readonly RigaNominata[] {
    const tornate = new Set(righe.flatMap(({ chiave }) => (chiave === "" ? [] : [chiave])));
    for (const { riga } of coppie) tornate.add(riga.chiave);
    const nominata = (nome: string): RigaNominata => ({ riga: null, nome, valore: "" });
    // Rows that lost their key and are of no sure row are there all the same.
    const incerte = ambigue.filter(({ chiave }) => chiave === "").length;
    const tolte = dati?.chiavi.filter((chiave) => !tornate.has(chiave)) ?? [];
    if (tolte.length > 0 && incerte === 0) return tolte.map((chiave) => nominata(this.nomi.get(chiave) ?? ""));
    return Array.from({ length: Math.max(0, (dati?.quante ?? 0) - tornate.size - incerte) }, () => nominata(""));
  }

  /** Takes the values of a file, and says which are not of the kind that was asked for. */
  private accogli({ file, data, dati }: SchedaTornata, { coppie }: TornateAbbinate): void {
    const rifiutate: { codice: CodiceDetto; riga: RigaTornata }[] = [];
    for (const { tornata, riga } of coppie) {
      const { fonte, causa, nota, allora } = tornata;
      const comune = { file, chi: dati?.responsabile ?? "", data, riga: tornata.riga, fonte, causa, nota };
      if (isVuoto(tornata.valore) && !tornata.isFormulaMuta) {
        if (allora !== null && allora !== "" && tornata.valore.tipo === "vuota") {
          rifiutate.push({ codice: "valore-tolto", riga: tornata });
        }
        this.arrivi.push({ riga, allora, arrivo: { ...comune, valore: { tipo: "vuota" }, motivo: null } });
        continue;
      }
      const { misurato } = riga.riga;
      const chiesto = { genere: genereValoreOf(misurato), target: misurato.misura.target, anno: this.anno };
      const giudizio = tornata.isFormulaMuta
        ? { motivo: "formula-muta" as const }
        : giudicaValore(tornata.valore, chiesto);
      const isRifiutata = "motivo" in giudizio;
      const arrivo: Arrivo = {
        ...comune,
        valore: isRifiutata ? (giudizio.seConfermato ?? tornata.valore) : giudizio.valore,
        motivo: isRifiutata ? giudizio.motivo : null,
      };
      this.arrivi.push({ riga, allora, arrivo });
    }
    for (const [codice, sue] of groupBy(rifiutate, (una) => una.codice)) {
      this.di(
        codice,
        file,
        sue.map(({ riga }) => dettaDi(riga)),
      );
    }
  }
}

/** What stands in a cell; a number in a cell of dates as the number that it is. */
const mostrato = ({ valore, motivo }: Arrivo): string =>
  displayCella(motivo === "numero-per-data" && valore.tipo === "numero" ? { ...valore, formato: "General" } : valore);

/** Values that were not taken, once for each file and reason; one that left as it is is nobody's mistake. */
function dettiRifiuti(arrivi: readonly Arrivo[]): readonly DettoDelFile[] {
  const rifiutati = arrivi.filter(({ motivo }) => motivo !== null);
  return [...groupBy(rifiutati, ({ file, motivo }) => `${file}\n${motivo}`).values()].map((suoi) => ({
    codice: suoi[0].motivo ?? "errore",
    file: suoi[0].file,
    righe: suoi.map((arrivo) => ({ riga: arrivo.riga, nome: "", valore: mostrato(arrivo) })),
    altro: "",
  }));
}

/**
 * What came back in some files, beside what the cruscotto holds now: nothing is written, and nothing is decided where two
 * of them differ.
 */
export function raccogli(fogli: readonly FoglioRaccolto[], files: readonly FileTornato[]): Raccolta {
  const raccoglitore = new Raccoglitore(fogli);
  for (const file of files) raccoglitore.add(file);
  const perRiga = [...groupBy(raccoglitore.arrivi, ({ riga }) => riga)];
  const righe = perRiga.map(([riga, arrivi]) => decidiRiga(riga.riga, arrivi));
  const rifiuti = dettiRifiuti(righe.flatMap(({ arrivi }) => arrivi));
  return { righe, detti: [...raccoglitore.detti, ...rifiuti] };
}
