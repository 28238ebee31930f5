import type { HostObject } from "../motore/officeClass";
import type { QueryInfo } from "./protocol";
import { memberName, wireName } from "./protocol";

/** The tree of a load string: "format/fill/color" and "address" become nested keys. */
interface Wanted {
  readonly [member: string]: Wanted;
}

/** What shows the results of formulas; everything else is known before they are calculated. */
const RESULTS = new Set(["text", "values", "valueTypes", "valid", "$all"]);

/** Whether what a load asks for hangs on formulas being up to date. */
export function needsResults(query: QueryInfo | undefined): boolean {
  const asked = [...(query?.Select ?? []), ...(query?.Expand ?? [])];
  return asked.length === 0 || asked.some((path) => RESULTS.has(memberName(path.split("/").at(-1) ?? "")));
}

/** The answer to a load: the wanted members in PascalCase, nested as they were asked. */
export function answerQuery(object: HostObject, query: QueryInfo | undefined): unknown {
  const wanted = wantedMembers(query);
  const items = object.items();
  if (!items) return answerObject(object, wanted);
  const skip = query?.Skip ?? 0;
  const page = items.slice(skip, query?.Top === undefined ? undefined : skip + query.Top);
  const { items: nested, ...own } = wanted;
  return { _Items: page.map((item) => answerObject(item, { ...nested, ...own })) };
}

function wantedMembers(query: QueryInfo | undefined): Wanted {
  const tree: Record<string, Wanted> = {};
  for (const path of [...(query?.Select ?? []), ...(query?.Expand ?? [])]) {
    let level = tree;
    for (const part of path.split("/")) {
      const name = memberName(part);
      level[name] ??= {};
      level = level[name];
    }
  }
  return tree;
}

function answerObject(object: HostObject, wanted: Wanted): Record<string, unknown> {
  const answer: Record<string, unknown> = { ...object.identity() };
  const members = Object.keys(wanted);
  const isEverything = members.length === 0 || members.includes("$all");
  for (const name of isEverything ? object.scalarNames() : members) {
    if (name === "$all" || name === "$none") continue;
    answer[wireName(name)] = object.hasChild(name) ? answerChild(object, name, wanted) : object.get(name);
  }
  return answer;
}

function answerChild(object: HostObject, name: string, wanted: Wanted): unknown {
  const child = object.child(name);
  if (!child) return null;
  const nested = wanted[name] ?? {};
  const items = child.items();
  if (!items) return answerObject(child, nested);
  const { items: ofItems, ...own } = nested;
  return { _Items: items.map((item) => answerObject(item, { ...ofItems, ...own })) };
}
