import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

/** Sizes in pixels that Office asks for: the base icon, the high-resolution one; buttons name their own. */
const BASE_ICONS = { IconUrl: 32, HighResolutionIconUrl: 64 } as const;

interface Resource {
  readonly kind: string;
  readonly id: string;
  readonly value: string;
}

const attribute = (tag: string, name: string): string | null =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? null;

const tagsOf = (manifest: string, name: string): readonly string[] =>
  manifest.match(new RegExp(`<${name}(?=[\\s/>])[^>]*>`, "g")) ?? [];

function resourcesOf(manifest: string): readonly Resource[] {
  return ["bt:Image", "bt:Url", "bt:String"].flatMap((kind) =>
    tagsOf(manifest, kind).flatMap((tag) => {
      const id = attribute(tag, "id");
      return id === null ? [] : [{ kind, id, value: attribute(tag, "DefaultValue") ?? "" }];
    }),
  );
}

const residsOf = (manifest: string): readonly string[] =>
  [...manifest.matchAll(/\sresid="([^"]*)"/g)].map(([, resid = ""]) => resid);

/** Names that nothing in Resources defines: Office then silently drops the command. */
export function findUnresolvedResids(manifest: string): readonly string[] {
  const defined = new Set(resourcesOf(manifest).map(({ id }) => id));
  return [...new Set(residsOf(manifest))].filter((resid) => !defined.has(resid));
}

/** Addresses without encryption: Office refuses them. */
export function findPlainHttpUrls(manifest: string): readonly string[] {
  return [...manifest.matchAll(/\s(?:DefaultValue|Value|Url|ResourcesUrl)="(http:[^"]*)"/g)].map(([, url = ""]) => url);
}

/** Icons whose PNG is missing or has not the size that the manifest states. */
export function findWrongIcons(manifest: string, root: string): readonly string[] {
  const images = new Map(resourcesOf(manifest).map(({ id, value }) => [id, value]));
  const ofButtons = tagsOf(manifest, "bt:Image").flatMap((tag) => {
    const resid = attribute(tag, "resid");
    return resid === null ? [] : [{ url: images.get(resid) ?? "", size: Number(attribute(tag, "size")) }];
  });
  const ofBase = Object.entries(BASE_ICONS).map(([name, size]) => ({
    url: attribute(tagsOf(manifest, name)[0] ?? "", "DefaultValue") ?? "",
    size,
  }));
  return [...ofButtons, ...ofBase].flatMap(({ url, size }) => {
    const found = readPngSize(path.join(root, url.replace(/^https:\/\/[^/]+\//, "")));
    return found === `${size}x${size}` ? [] : [`${url}: ${found} instead of ${size}x${size}`];
  });
}

function readPngSize(file: string): string {
  if (!existsSync(file) || !file.endsWith(".png")) return "no PNG";
  const header = readFileSync(file);
  return `${header.readUInt32BE(16)}x${header.readUInt32BE(20)}`;
}

/** Overrides for the default language itself: validation in the store refuses them. */
export function findDefaultLocaleOverrides(manifest: string): readonly string[] {
  const locale = /<DefaultLocale>([^<]*)</.exec(manifest)?.[1] ?? "";
  return ["Override", "bt:Override"].flatMap((name) =>
    tagsOf(manifest, name).filter((tag) => attribute(tag, "Locale")?.toLowerCase() === locale.toLowerCase()),
  );
}

export function hasSupportUrl(manifest: string): boolean {
  return attribute(tagsOf(manifest, "SupportUrl")[0] ?? "", "DefaultValue") !== null;
}

/** The lengths that Office cuts or refuses, and the controls that a group shows. */
export function findBrokenLimits(manifest: string): readonly string[] {
  const longResids = [...residsOf(manifest), ...resourcesOf(manifest).map(({ id }) => id)].filter(
    (id) => id.length > 32,
  );
  const texts = (
    [
      ["Short", 125],
      ["Long", 250],
    ] as const
  ).flatMap(([kind, limit]) => {
    const part = new RegExp(`<bt:${kind}Strings>[\\s\\S]*?</bt:${kind}Strings>`).exec(manifest)?.[0] ?? "";
    return [...part.matchAll(/\s(?:DefaultValue|Value)="([^"]*)"/g)]
      .map(([, text = ""]) => text)
      .filter((text) => text.length > limit);
  });
  const crowded = (manifest.match(/<Group\s[\s\S]*?<\/Group>/g) ?? [])
    .filter((group) => tagsOf(group, "Control").length > 6)
    .map((group) => attribute(group, "id") ?? "");
  return [...longResids, ...texts, ...crowded];
}

/** Every page the shared runtime is asked for: more than one name and it silently does not load. */
export function runtimePagesOf(manifest: string): readonly string[] {
  const pages = [
    /<Runtime\s[^>]*resid="([^"]*)"/g,
    /<Page>\s*<SourceLocation resid="([^"]*)"/g,
    /<FunctionFile resid="([^"]*)"/g,
    /xsi:type="ShowTaskpane">[\s\S]*?<SourceLocation resid="([^"]*)"/g,
  ];
  return pages.flatMap((page) => {
    const found = [...manifest.matchAll(page)].map(([, resid = ""]) => resid);
    return found.length === 0 ? ["none"] : found;
  });
}
