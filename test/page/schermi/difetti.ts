import type { Frame } from "playwright-core";

/** WCAG 2.5.8: the least side of what is pressed, in pixels. */
const LATO_MINIMO = 24;

/**
 * What an eye finds wrong in what is on the screen: things that stick out of the pane, words cut off, targets too small
 * to be hit.
 */
export const difettiDi = (frame: Frame): Promise<readonly string[]> =>
  frame.evaluate((minimo) => {
    const difetti: string[] = [];
    const nome = (uno: Element) =>
      `<${uno.tagName.toLowerCase()}> «${(uno.getAttribute("aria-label") ?? uno.textContent).trim().slice(0, 60)}»`;
    const isVisto = (uno: Element) => {
      const { width, height } = uno.getBoundingClientRect();
      return width > 1 && height > 1 && uno.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    };
    const tutti = [...document.body.querySelectorAll<HTMLElement>("*:not(svg, svg *)")].filter(isVisto);
    for (const uno of tutti) {
      const { left, right, width, height } = uno.getBoundingClientRect();
      if (right > innerWidth + 1 || left < -1) difetti.push(`out of the pane: ${nome(uno)}`);
      const hasTesto = [...uno.childNodes].some((figlio) => figlio.nodeType === 3 && figlio.textContent?.trim());
      const { overflowX, overflowY } = getComputedStyle(uno);
      const isTagliato =
        (overflowX !== "visible" && uno.scrollWidth > uno.clientWidth + 1) ||
        (overflowY === "hidden" && uno.scrollHeight > uno.clientHeight + 2);
      if (hasTesto && isTagliato && !/auto|scroll/.test(overflowX + overflowY)) difetti.push(`cut off: ${nome(uno)}`);
      if (!hasTesto && overflowY === "hidden" && uno.scrollHeight > uno.clientHeight + 4 && uno.textContent)
        difetti.push(`higher than its box: ${nome(uno)}`);
      const isComando = uno.matches(
        "button, [role=tab], [role=menuitem], select, input:not([type=checkbox], [type=radio], [type=file])",
      );
      const alto = Math.max(
        height,
        uno.closest<HTMLElement>(".fui-Input, .fui-Select, .fui-SearchBox")?.offsetHeight ?? 0,
      );
      if (isComando && (width < minimo || alto < minimo - 0.5))
        difetti.push(`too small (${Math.round(width)} x ${Math.round(alto)}): ${nome(uno)}`);
    }
    return [...new Set(difetti)];
  }, LATO_MINIMO);
