import { HostError } from "../motore/hostError";
import { ObjectPaths } from "./objectPaths";
import type { HostObject } from "../motore/officeClass";
import { isHostObject } from "../motore/officeClass";
import type { OpenWorkbook } from "../motore/cartella/OpenWorkbook";
import type { Action, RequestBody, ResponseBody, ResponseError } from "./protocol";
import { ACTION, memberName } from "./protocol";
import { answerQuery, needsResults } from "./query";
import { rangeByReference } from "../oggetti/rangeObject";
import { workbookObject } from "../oggetti/workbookObject";

const STATUS: Readonly<Record<string, number>> = { ItemNotFound: 404, AccessDenied: 403, GeneralException: 500 };

/** Carries out one request in order; when an action fails, what came before it stays, as in Excel. */
export async function executeRequest(body: RequestBody, book: OpenWorkbook): Promise<ResponseBody> {
  const paths = new ObjectPaths(body.ObjectPaths, workbookObject(book), (id) => rangeByReference(book, id));
  const results: { ActionId: number; Value: unknown }[] = [];
  const traces: number[] = [];
  let index = 0;
  await book.calculation.pause();
  try {
    for (const action of body.Actions) {
      if (action.ActionType === ACTION.trace) traces.push(action.Id);
      results.push({ ActionId: action.Id, Value: await carryOut(action, paths, body, book) });
      await book.settled();
      index += 1;
    }
  } catch (problem) {
    return { Results: [], TraceIds: traces, Error: responseError(problem, index, body.Actions[index]) };
  } finally {
    book.calculation.resume();
  }
  return { Results: results, TraceIds: traces };
}

async function carryOut(action: Action, paths: ObjectPaths, body: RequestBody, book: OpenWorkbook): Promise<unknown> {
  // A trace only marks a place: the library runs a callback, such as adding a listener, when it is answered.
  if (action.ActionType === ACTION.trace) return null;
  const object = paths.resolve(action.ObjectPathId);
  switch (action.ActionType) {
    case ACTION.instantiate:
      return object ? identityOf(object, body.AutoKeepReference === true) : null;
    case ACTION.query:
      if (!object) return null;
      if (needsResults(action.QueryInfo)) await book.calculation.settle();
      return answerQuery(object, action.QueryInfo);
    case ACTION.method:
      return object ? callMethod(object, action, paths, book) : null;
    case ACTION.setProperty:
      if (!object) throw new HostError("InvalidOperation", "a null object cannot be changed");
      object.set(memberName(action.Name), paths.args(action.ArgumentInfo)[0]);
      return null;
    default:
      throw new HostError("ApiNotFound", `action ${action.ActionType}`);
  }
}

function identityOf(object: HostObject, isKept: boolean): Record<string, unknown> {
  const referenceId = isKept ? object.keep() : null;
  return referenceId === null ? { ...object.identity() } : { ...object.identity(), _ReferenceId: referenceId };
}

function callMethod(object: HostObject, action: Action, paths: ObjectPaths, book: OpenWorkbook): unknown {
  const args = paths.args(action.ArgumentInfo);
  // The client library's own housekeeping of tracked ranges.
  if (action.Name === "_KeepReference") return null;
  if (action.Name === "_RemoveReference") {
    book.tracked.release(String(args[0]));
    return null;
  }
  const result = object.call(memberName(action.Name), args);
  return isHostObject(result) ? identityOf(result, false) : (result ?? null);
}

function responseError(problem: unknown, index: number, action: Action | undefined): ResponseError {
  const { code, message } =
    problem instanceof HostError
      ? problem
      : new HostError(
          "GeneralException",
          problem instanceof Error ? (problem.stack ?? problem.message) : String(problem),
        );
  return {
    Code: code,
    Message: message,
    Location: action?.Name ?? "",
    ActionIndex: index,
    HttpStatusCode: STATUS[code] ?? 400,
  };
}
