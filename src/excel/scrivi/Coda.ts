/** Requests stay below the 5 MB of Excel on the web; larger ones also keep who types waiting while they are told. */
const BYTE_MASSIMI = 2_000_000;
/** And so do answers, whose size can only be reckoned. */
const BYTE_DI_RISPOSTA = 3_500_000;

/** Queueing for longer than this keeps who types, or asks to stop, waiting. */
const TRATTO_MS = 40;

const respiro = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** What is queued in one request: it is sent when the next piece would make it, or its answer, too large. */
export class Coda {
  private byte = 0;
  private attesi = 0;
  private inviate = 0;
  private fine = performance.now() + TRATTO_MS;
  private prove: (() => Error | null)[] = [];

  /** @param onPausa is waited for between requests, and while a long one is queued; what it throws stops the rest */
  constructor(
    private readonly context: Excel.RequestContext,
    private readonly onPausa: (inviate: number) => Promise<void> = () => Promise.resolve(),
  ) {}

  private async pause(): Promise<void> {
    await respiro();
    await this.onPausa(this.inviate);
    this.fine = performance.now() + TRATTO_MS;
  }

  /**
   * Makes room for a piece; to be awaited before it is queued.
   * @param byte of what is written
   * @param attesi bytes that the answer brings
   */
  async makeRoom(byte: number, attesi = 0): Promise<void> {
    if (performance.now() > this.fine) await this.pause();
    const isPieno = this.byte > 0 && this.byte + byte > BYTE_MASSIMI;
    if (isPieno || (this.attesi > 0 && this.attesi + attesi > BYTE_DI_RISPOSTA)) await this.send();
    this.byte += byte;
    this.attesi += attesi;
  }

  /** Looks at the answer to what is queued as soon as it has come; a refusal stops what is still to be sent. */
  onRisposta(prova: () => Error | null): void {
    this.prove.push(prova);
  }

  /** Sends what is queued. */
  async send(): Promise<void> {
    await this.pause();
    this.inviate += 1;
    await this.context.sync();
    this.byte = 0;
    this.attesi = 0;
    const prove = this.prove;
    this.prove = [];
    // Each of them keeps what stood there: all are heard before the first refusal.
    const [rifiuto] = prove.flatMap((prova) => prova() ?? []);
    if (rifiuto) throw rifiuto;
  }
}
