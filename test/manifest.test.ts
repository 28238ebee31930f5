import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { COMANDI_NASTRO } from "../src/actions/viste/ComandoNastro";
import {
  findBrokenLimits,
  findDefaultLocaleOverrides,
  findPlainHttpUrls,
  findUnresolvedResids,
  findWrongIcons,
  hasSupportUrl,
  runtimePagesOf,
} from "./checkManifest";

const root = path.resolve(__dirname, "..");
const manifest = readFileSync(path.join(root, "manifest.xml"), "utf8");

/** Where the keyboard shortcuts are; Microsoft's schema does not know it (office-js #2132, #4405). */
const SCORCIATOIE =
  /<\/VersionOverrides>\s*<ExtendedOverrides Url="([^"]*)"\s+ResourcesUrl="([^"]*)"\/>\s*<\/OfficeApp>/;

/** The complaints of libxml2, "" when the manifest follows the schema. */
function validate(xml: string): string {
  const program = path.join(__dirname, "support/validateXml.mjs");
  const schema = path.join(__dirname, "manifest-schema/OfficeAppManifestV1_1.xsd");
  const input = xml.replace(SCORCIATOIE, "</VersionOverrides></OfficeApp>");
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, schema], { input, encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return stdout.trim();
}

/** The manifest with one thing broken; fails when there was nothing to break. */
function broken(from: string | RegExp, to: string): string {
  const changed = manifest.replace(from, to);
  if (changed === manifest) throw new Error(`nothing matches ${String(from)}`);
  return changed;
}

describe("manifest.xml", () => {
  it("follows Microsoft's schema", () => {
    expect(validate(manifest)).toBe("");
  });

  it("has a version that Microsoft's validator takes: it refuses what is below 1.0.0.0", () => {
    const versione = /<Version>([\d.]+)<\/Version>/.exec(manifest)?.[1]?.split(".").map(Number) ?? [];
    expect(versione).toHaveLength(4);
    expect(versione[0]).toBeGreaterThanOrEqual(1);
  });

  it("names only resources that exist", () => {
    expect(findUnresolvedResids(manifest)).toEqual([]);
  });

  it("uses only https addresses", () => {
    expect(findPlainHttpUrls(manifest)).toEqual([]);
  });

  it("states the true size of every icon", () => {
    expect(findWrongIcons(manifest, root)).toEqual([]);
  });

  it("overrides no text for its default language", () => {
    expect(findDefaultLocaleOverrides(manifest)).toEqual([]);
  });

  it("says where to get help", () => {
    expect(hasSupportUrl(manifest)).toBe(true);
  });

  it("stays within the lengths and numbers that Office allows", () => {
    expect(findBrokenLimits(manifest)).toEqual([]);
  });

  it("asks the shared runtime for one page only", () => {
    expect(new Set(runtimePagesOf(manifest))).toEqual(new Set(["Taskpane.Url"]));
  });

  it("calls exactly the ribbon actions of the add-in", () => {
    const actions = [...manifest.matchAll(/<FunctionName>([^<]*)</g)].map(([, name]) => name);
    expect(actions.toSorted()).toEqual(COMANDI_NASTRO.toSorted());
  });

  it("draws each button with an icon of its own, the same where it does the same", () => {
    const bottoni = manifest.match(/<Control [\s\S]*?<\/Control>/g) ?? [];
    const icone = bottoni.map((bottone) => /size="32" resid="([^"]*)"/.exec(bottone)?.[1]);
    const azioni = bottoni.map((bottone) => /<Action[\s\S]*<\/Action>/.exec(bottone)?.[0].replace(/\s+/g, ""));
    expect(new Set(icone).size).toBe(new Set(azioni).size);
  });

  it("offers to explain the SAL in the menu of a cell, and to open the pane", () => {
    const [menu = ""] = /<OfficeMenu id="ContextMenuCell">[\s\S]*<\/OfficeMenu>/.exec(manifest) ?? [];
    expect(menu).toContain("<FunctionName>spiegaSal</FunctionName>");
    expect(menu).toContain('xsi:type="ShowTaskpane"');
  });

  it("gives the keyboard actions of the add-in, each its own keys, in Italian and in English", () => {
    const [, url = "", risorse = ""] = SCORCIATOIE.exec(manifest) ?? [];
    const leggi = (indirizzo: string) =>
      JSON.parse(readFileSync(path.join(root, indirizzo.replace(/^https:\/\/[^/]+\//, "")), "utf8")) as unknown;
    const { actions, shortcuts, resources } = leggi(url) as {
      readonly actions: readonly { readonly id: string; readonly name: string }[];
      readonly shortcuts: readonly { readonly action: string; readonly key: { readonly default: string } }[];
      readonly resources: { readonly default: Readonly<Record<string, { readonly value: string }>> };
    };
    const azioni = actions.map(({ id }) => id);
    const comandi: readonly string[] = COMANDI_NASTRO;
    expect(azioni.filter((una) => !comandi.includes(una))).toEqual([]);
    expect(shortcuts.map(({ action }) => action)).toEqual(azioni);
    expect(actions.map(({ name }) => name)).toEqual(azioni.map((una) => `\${resource.${una}}`));
    // The pattern that Microsoft asks for, so that Excel's own keys stay its own.
    const tasti = shortcuts.map(({ key }) => key.default);
    expect(tasti.filter((uno) => !/^Ctrl\+Shift\+Alt\+[A-Z0-9]$/.test(uno))).toEqual([]);
    expect(new Set(tasti).size).toBe(tasti.length);
    const inglesi = leggi(risorse) as typeof resources.default;
    for (const parole of [resources.default, inglesi]) expect(Object.keys(parole)).toEqual(azioni);
    expect(azioni.filter((una) => resources.default[una]?.value === inglesi[una]?.value)).toEqual([]);
  });

  it("keeps the namespace of the functions the same in every language", () => {
    expect(manifest).toContain('<bt:String id="Functions.Namespace" DefaultValue="PERF"/>');
  });

  it("says every other text of the ribbon in English too", () => {
    const strings = manifest.match(/<bt:String [^>]*>/g) ?? [];
    const closed = strings.filter((tag) => tag.endsWith("/>")).map((tag) => /id="([^"]*)"/.exec(tag)?.[1]);
    expect(closed).toEqual(["Functions.Namespace", "Tab.Label", "Gruppo.Sal.Label"]);
  });
});

describe("the checks of the manifest", () => {
  it("see an element in the wrong place", () => {
    expect(validate(broken("<Hosts>", "<Ospiti/><Hosts>"))).toContain("Ospiti");
  });

  it("see a name that nothing defines", () => {
    expect(findUnresolvedResids(broken('resid="Apri.Label"', 'resid="Altro.Label"'))).toEqual(["Altro.Label"]);
  });

  it("see an address without encryption", () => {
    expect(findPlainHttpUrls(broken("https://localhost:3000/taskpane", "http://localhost:3000/taskpane"))).toHaveLength(
      1,
    );
  });

  it("see keyboard shortcuts at an address without encryption, or not at the end", () => {
    expect(findPlainHttpUrls(broken('Overrides Url="https:', 'Overrides Url="http:'))).toHaveLength(1);
    expect(validate(broken(/(<VersionOverrides[^]*<\/VersionOverrides>)\s*(<Extended[^]*?\/>)/, "$2$1"))).not.toBe("");
  });

  it("see an icon of another size", () => {
    expect(findWrongIcons(broken("perf-32.png", "perf-16.png"), root)).toEqual([
      "https://localhost:3000/assets/perf-16.png: 16x16 instead of 32x32",
    ]);
  });

  it("see an icon that is not there", () => {
    expect(findWrongIcons(broken("annulla-80.png", "annulla-81.png"), root)[0]).toContain("no PNG");
  });

  it("see an override for the default language", () => {
    expect(findDefaultLocaleOverrides(broken('Locale="en-US"', 'Locale="it-IT"'))).toHaveLength(1);
  });

  it("see that nobody is named for help", () => {
    expect(hasSupportUrl(broken(/<SupportUrl[^>]*>/, ""))).toBe(false);
  });

  it.each([
    ["a name of more than 32 characters", broken(/Taskpane\.Url/g, `Taskpane.${"x".repeat(32)}`)],
    ["a label of more than 125 characters", broken("Apri PERF", "Apri ".repeat(30))],
    ["a description of more than 250 characters", broken("Riporta il foglio", "Riporta il foglio ".repeat(20))],
    ["a group of more than six controls", broken("<Control ", '<Control id="x"/>'.repeat(6) + "<Control ")],
  ])("see %s", (_, changed) => {
    expect(findBrokenLimits(changed)).not.toEqual([]);
  });

  it("see a runtime that asks for a page of its own", () => {
    expect(
      new Set(runtimePagesOf(broken('<FunctionFile resid="Taskpane.Url"', '<FunctionFile resid="Comandi.Url"'))).size,
    ).toBe(2);
  });
});
