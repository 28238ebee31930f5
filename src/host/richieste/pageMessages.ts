/** What the pane's frame and the page around it say to each other. */
export type PageMessage =
  | { readonly perf: "to-host"; readonly text: string }
  | { readonly perf: "from-host"; readonly text: string }
  | { readonly perf: "run-action"; readonly id: string; readonly call: number }
  | { readonly perf: "action-done"; readonly call: number; readonly problem: string | null }
  | { readonly perf: "ready" };

export function isPageMessage(data: unknown): data is PageMessage {
  return typeof data === "object" && data !== null && "perf" in data;
}
