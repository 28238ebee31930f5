import type { Area } from "../address";

interface TrackedRange {
  readonly sheetId: string;
  area: Area;
}

/** Ranges an add-in keeps between requests: they follow their cells when rows or columns come and go. */
export class TrackedRanges {
  private readonly ranges = new Map<string, TrackedRange>();
  private next = 1;

  keep(sheetId: string, area: Area): string {
    const id = `range-${this.next++}`;
    this.ranges.set(id, { sheetId, area });
    return id;
  }

  get(id: string): TrackedRange | null {
    return this.ranges.get(id) ?? null;
  }

  release(id: string): void {
    this.ranges.delete(id);
  }

  get size(): number {
    return this.ranges.size;
  }

  /** Moves what lies at or past a row (or column) by a count, negative when rows went away. */
  shift(sheetId: string, axis: "row" | "column", from: number, count: number): void {
    for (const tracked of this.ranges.values()) {
      if (tracked.sheetId === sheetId && tracked.area[axis] >= from) {
        const moved = Math.max(from, tracked.area[axis] + count);
        tracked.area = { ...tracked.area, [axis]: moved };
      }
    }
  }
}
