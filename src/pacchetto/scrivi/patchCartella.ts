import { relationsOf } from "../leggi/relations";
import { stringsPart } from "../leggi/readStrings";
import { stylesPart } from "../leggi/readStyles";
import type { WorkbookRead } from "../leggi/readWorkbook";
import type { Pacchetto } from "../Pacchetto";
import { required } from "../xml/decodeText";
import { element } from "../xml/element";
import { XmlScanner } from "../xml/XmlScanner";
import type { CambioCartella, FoglioDopo } from "./CambioCartella";
import type { CambioFoglio } from "./foglio/CambioFoglio";
import { ContentTypes } from "./parti/ContentTypes";
import { Legami, relationId } from "./parti/Legami";
import { freePart, patchDrawing } from "./parti/patchDrawing";
import { patchImpostazioni } from "./parti/patchImpostazioni";
import { patchSheet } from "./foglio/patchSheet";
import { absoluteName, patchWorkbook, type Tab } from "./parti/patchWorkbook";
import { spostaParti, type FoglioSpostato } from "./spostati/spostaParti";
import { Stili } from "./stili/Stili";
import { Testi } from "./parti/Testi";

const MAIN = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const NAMESPACE = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const EMPTY_SHEET = `${HEAD}<worksheet ${NAMESPACE}><sheetData></sheetData></worksheet>`;
const EMPTY_STYLES =
  `${HEAD}<styleSheet ${NAMESPACE}><fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>` +
  `<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>` +
  `<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>` +
  `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
  `<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>`;

const NO_CHANGE: CambioFoglio = {
  cells: new Map(),
  rows: new Map(),
  columns: new Map(),
};

/** Brings the parts of a package up to date with what changed in the workbook. Parts that have no change stay as they are. */
export function patchCartella(pacchetto: Pacchetto, workbook: WorkbookRead, change: CambioCartella): void {
  new Scrittura(pacchetto, workbook).write(change);
}

/** One writing of a package. */
class Scrittura {
  private readonly types: ContentTypes;
  private readonly relations: Legami;
  private readonly styles: {
    readonly part: string;
    readonly isNew: boolean;
    readonly book: Stili;
  };
  private readonly strings: {
    readonly part: string;
    readonly isNew: boolean;
    readonly book: Testi;
  };
  private regolePerse: ReadonlyMap<string, ReadonlySet<number>> = new Map();
  private hasNewFormulas = false;
  private hasStaleArrays = false;

  constructor(
    private readonly pacchetto: Pacchetto,
    private readonly workbook: WorkbookRead,
  ) {
    this.types = new ContentTypes(pacchetto);
    this.relations = new Legami(pacchetto, workbook.part);
    const styles = stylesPart(pacchetto, workbook.part);
    const stylesText = (styles === null ? null : pacchetto.text(styles)) ?? EMPTY_STYLES;
    const stylesName = styles ?? "xl/styles.xml";
    this.styles = {
      part: stylesName,
      isNew: styles === null,
      book: new Stili(stylesText, stylesName),
    };
    const strings = stringsPart(pacchetto, workbook.part);
    const stringsName = strings ?? "xl/sharedStrings.xml";
    const stringsText = strings === null ? null : pacchetto.text(strings);
    this.strings = {
      part: stringsName,
      isNew: strings === null,
      book: new Testi(stringsText, stringsName),
    };
  }

  write({ active, names, settings = null, calculation = null, sheets }: CambioCartella): void {
    const { part } = this.workbook;
    const spostati = sheets.flatMap(({ listed, scorrimenti }): FoglioSpostato[] =>
      listed && scorrimenti.length > 0 ? [{ listed, scorrimenti }] : [],
    );
    this.regolePerse = spostaParti(this.pacchetto, this.workbook.sheets, spostati);
    const gone = this.workbook.sheets.filter((listed) => !sheets.some((sheet) => sheet.listed === listed));
    for (const { part: sheet, relationId: id } of gone) {
      this.pacchetto.remove(sheet);
      this.types.remove(sheet);
      this.relations.remove(id);
    }
    let nextId = 1 + Math.max(...this.workbook.sheets.map(({ sheetId }) => sheetId));
    const tabs = sheets.map((sheet): Tab => {
      const { listed, name, state } = sheet;
      const position = listed?.position ?? null;
      const written = this.writeSheet(sheet);
      const sheetId = listed?.sheetId ?? nextId++;
      return {
        position,
        name,
        state,
        sheetId,
        relationId: listed?.relationId ?? this.relations.add("worksheet", written),
      };
    });
    const all = withOtherTabs(tabs, this.workbook, required(this.pacchetto.text(part), part));
    if (this.hasNewFormulas || gone.length > 0) this.dropCalculationOrder();
    this.saveBooks();
    const xml = patchWorkbook(required(this.pacchetto.text(part), part), part, this.workbook.names, {
      tabs: all,
      names,
      scorrimenti: new Map(spostati.map(({ listed, scorrimenti }) => [listed.name.toLowerCase(), scorrimenti])),
      sheetNames: sheetNames(sheets, all, tabs),
      activeTab: active === null ? null : all.findIndex((tab) => tab === tabs[active]),
      mustCalculate: this.hasStaleArrays,
      calculation,
    });
    this.pacchetto.setText(part, xml);
    this.relations.save();
    if (settings) patchImpostazioni(this.pacchetto, settings, this.types);
    this.types.save();
  }

  /** Writes a sheet and what belongs to it; gives the name of its part. */
  private writeSheet({ change, charts, listed }: FoglioDopo): string {
    if (listed && change === null && charts.added.length + charts.removed.length === 0) return listed.part;
    const part = listed?.part ?? freePart(this.pacchetto, "xl/worksheets/sheet");
    const source = listed ? required(this.pacchetto.text(part), part) : EMPTY_SHEET;
    const relations = new Legami(this.pacchetto, part);
    const drawing = patchDrawing(this.pacchetto, part, charts, this.types, relations);
    const bookOf = { stili: this.styles.book, testi: this.strings.book };
    const drawn = drawing === null ? {} : { drawing: element("drawing", relationId(drawing)) };
    const regolePerse = this.regolePerse.get(part);
    const altre = { ...drawn, ...(regolePerse ? { regolePerse } : {}) };
    const written = patchSheet(source, part, { ...(change ?? NO_CHANGE), ...altre }, bookOf, relations);
    this.hasNewFormulas ||= written.hasNewFormulas;
    this.hasStaleArrays ||= written.hasStaleArrays;
    this.pacchetto.setText(part, written.xml);
    this.pacchetto.forget(part);
    relations.save();
    if (!listed) this.types.add(part, `${MAIN}worksheet+xml`);
    return part;
  }

  private saveBooks(): void {
    const { strings, styles } = this;
    const text = styles.book.print();
    this.pacchetto.setText(styles.part, text);
    if (styles.isNew) {
      this.relations.add("styles", styles.part);
      this.types.add(styles.part, `${MAIN}styles+xml`);
    }
    if (!strings.book.isChanged) return;
    this.pacchetto.setText(strings.part, strings.book.print());
    if (!strings.isNew) return;
    this.relations.add("sharedStrings", strings.part);
    this.types.add(strings.part, `${MAIN}sharedStrings+xml`);
  }

  /** Excel makes the order anew; one that names a cell without a formula it takes for damage. */
  private dropCalculationOrder(): void {
    const chain = relationsOf(this.pacchetto, this.workbook.part).find(({ kind }) => kind === "calcChain");
    if (!chain) return;
    this.pacchetto.remove(chain.target);
    this.types.remove(chain.target);
    this.relations.remove(chain.id);
  }
}

/** The tabs with those that are no sheets of cells, each after the tab that it stood after. */
function withOtherTabs(tabs: readonly Tab[], { sheets }: WorkbookRead, xml: string): readonly Tab[] {
  const known = new Set(sheets.map(({ position }) => position));
  const all = [...tabs];
  const scanner = new XmlScanner(xml, "workbook");
  let position = 0;
  while (scanner.next()) {
    if (scanner.isClose || scanner.name !== "sheet") continue;
    const own = position++;
    if (known.has(own)) continue;
    const before = all.findIndex((tab) => tab.position === own - 1);
    const [name, state] = [scanner.attribute("name") ?? "", scanner.attribute("state") ?? "visible"];
    all.splice(before + 1, 0, {
      position: own,
      name,
      state,
      sheetId: 0,
      relationId: "",
    });
  }
  return all;
}

/** Print areas and titles that change, by the place of their tab. */
function sheetNames(sheets: readonly FoglioDopo[], all: readonly Tab[], tabs: readonly Tab[]) {
  const found = new Map<number, Map<string, string>>();
  sheets.forEach(({ change, name }, at) => {
    const page = change?.page;
    const own = new Map<string, string>();
    if (page?.printArea !== undefined) own.set("_xlnm.Print_Area", absoluteName(name, page.printArea));
    if (page?.titleRows !== undefined) own.set("_xlnm.Print_Titles", absoluteName(name, page.titleRows));
    const tab = tabs[at];
    if (own.size > 0 && tab) found.set(all.indexOf(tab), own);
  });
  return found;
}
