import { readFileSync } from "node:fs";
import type { AxeResults, RunOptions } from "axe-core";
import type { Frame } from "playwright-core";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const OPTIONS: RunOptions = { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"] };
/** What another theme may break. */
const COLOURS: RunOptions = { runOnly: { type: "rule", values: ["color-contrast"] } };

declare const axe: { run(context: object, options: RunOptions): Promise<AxeResults> };

/**
 * What axe finds wrong in a document: rule and the first element that breaks it. Univer's own grid is not ours, and
 * the empty stops that Fluent puts around a group of tabs never keep the focus: they hand it on.
 */
export function violationsOf(frame: Frame): Promise<readonly string[]> {
  return run(frame, OPTIONS);
}

/** The same of its colours alone: quicker, where the rest was looked at in another theme. */
export function coloursOf(frame: Frame): Promise<readonly string[]> {
  return run(frame, COLOURS);
}

async function run(frame: Frame, rules: RunOptions): Promise<readonly string[]> {
  await frame.evaluate(AXE);
  return frame.evaluate(async (options) => {
    // A button half-way to its colour has the contrast of neither; what turns for ever is not waited for.
    const finite = document.getAnimations().filter((one) => one.effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(finite.map(({ finished }) => finished));
    const { violations } = await axe.run(
      { exclude: [["section > div"], ["iframe"], ["[data-tabster-dummy]"]] },
      options,
    );
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
  }, rules);
}
