/** Takes the focus to what follows a part about to go: else it would fall on the page. */
export function focusDopo(parte: HTMLElement | null): void {
  parte?.nextElementSibling?.querySelector<HTMLElement>("[tabindex], button")?.focus();
}
