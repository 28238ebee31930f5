interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Changes to a text by their places in it as it was: what no change covers stays, character for character. */
export class Edits {
  private readonly edits: Edit[] = [];

  constructor(readonly source: string) {}

  get isEmpty(): boolean {
    return this.edits.length === 0;
  }

  replace(from: number, to: number, text: string): void {
    if (this.source.slice(from, to) !== text) this.edits.push({ from, to, text });
  }

  insert(at: number, text: string): void {
    if (text !== "") this.edits.push({ from: at, to: at, text });
  }

  remove(from: number, to: number): void {
    this.replace(from, to, "");
  }

  /** The text with every change; insertions at one place come in the order they were asked for. */
  toString(): string {
    const ordered = this.edits
      .map((edit, order) => ({ ...edit, order }))
      .sort((one, two) => one.from - two.from || one.to - two.to || one.order - two.order);
    const pieces: string[] = [];
    let at = 0;
    for (const { from, text, to } of ordered) {
      if (from < at) throw new Error(`edits overlap at ${from}`);
      pieces.push(this.source.slice(at, from), text);
      at = to;
    }
    pieces.push(this.source.slice(at));
    return pieces.join("");
  }
}
