import type { EventEntry, RequestBody, ResponseBody } from "./protocol";
import type { WorkbookHost } from "../WorkbookHost";

/** A request as the client library posts it through its host bridge, in text. */
interface BridgeRequest {
  readonly id: number;
  readonly type: number;
  readonly message: { readonly body: RequestBody };
}

/** Answers one message of the client library's host bridge. */
export async function answerMessage(host: WorkbookHost, text: string): Promise<string> {
  const { id, message } = JSON.parse(text) as BridgeRequest;
  const body: ResponseBody = await host.handleRequest(message.body);
  return JSON.stringify({ id, type: 2, message: { statusCode: 200, headers: {}, body } });
}

/** The message that carries an event to the client library. */
export function eventMessage(entry: EventEntry): string {
  return JSON.stringify({ type: 3, message: { entries: [entry] } });
}
