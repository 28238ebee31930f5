/** Requests stay below the 5 MB of Excel on the web. */
const BYTE_MASSIMI = 4_400_000;

/** What is queued in one request: it is sent when the next piece would make it too large. */
export class Coda {
  private byte = 0;

  constructor(private readonly context: Excel.RequestContext) {}

  /** Makes room for a piece of so many bytes; to be awaited before it is queued. */
  async makeRoom(byte: number): Promise<void> {
    if (this.byte > 0 && this.byte + byte > BYTE_MASSIMI) {
      await this.context.sync();
      this.byte = 0;
    }
    this.byte += byte;
  }
}
