/** One batch: its actions run in order until one fails; what ran before it has happened. */
import { NULL_OBJECT } from '../api';
import { ExcelError, refuse } from '../book/errors';
import { callMember, getMember, memberName, setMember } from './members';
import {
  type Action,
  ActionType,
  type Arguments,
  type ObjectPath,
  PathType,
  type RequestBody,
  type ResponseBody,
} from './messages';
import { answerQuery } from './query';

/** What a batch needs of its host. */
export interface BatchHost {
  readonly root: object;
  /** The object tracked under a reference id. */
  referenced(id: string): object;
  /** What the client may know an object by. */
  identify(object: object): Record<string, unknown>;
  /** Members that the client keeps for itself: tracking and events. */
  callHidden(object: object, name: string, args: readonly unknown[]): boolean;
  /** Fails in the place of an action, when a test asked for it. */
  beforeAction(index: number): void;
}

/** Runs a batch and makes its answer. */
export function runBatch(body: RequestBody, host: BatchHost): ResponseBody {
  const objects = new Map<number, unknown>();
  const results: { ActionId: number; Value: unknown }[] = [];
  for (const [index, action] of body.Actions.entries()) {
    try {
      host.beforeAction(index);
      const value = runAction(action, body, objects, host);
      results.push({ ActionId: action.Id, Value: value === undefined ? null : value });
    } catch (error) {
      return {
        Results: results,
        Error: { ...describe(error), Location: locate(action, objects), ActionIndex: index },
      };
    }
  }
  return { Results: results };
}

function describe(error: unknown): { Code: string; Message: string } {
  if (error instanceof ExcelError) return { Code: error.code, Message: error.message };
  // A fault of the simulator itself must not look like an answer of Excel's.
  return { Code: 'SimulatorFault', Message: error instanceof Error ? String(error.stack) : String(error) };
}

function locate(action: Action, objects: Map<number, unknown>): string {
  const object = objects.get(action.ObjectPathId);
  return typeof object === 'object' && object !== null ? memberName(object, action.Name) : action.Name;
}

function runAction(
  action: Action,
  body: RequestBody,
  objects: Map<number, unknown>,
  host: BatchHost,
): unknown {
  if (action.ActionType === ActionType.trace) return undefined;
  const object = resolve(action.ObjectPathId, body, objects, host);
  if (typeof object !== 'object' || object === null) return null;
  switch (action.ActionType) {
    case ActionType.instantiate:
      return host.identify(object);
    case ActionType.query:
      return answerQuery(object, action.QueryInfo, (each) => host.identify(each));
    case ActionType.method: {
      const args = readArguments(action.ArgumentInfo, body, objects, host);
      return host.callHidden(object, action.Name, args) ? null : callMember(object, action.Name, args);
    }
    case ActionType.set:
      setMember(object, action.Name, readArguments(action.ArgumentInfo, body, objects, host)[0]);
      return undefined;
    default:
      return refuse('NotImplemented', `Actions of type ${action.ActionType} are not simulated.`);
  }
}

/** The object at the end of a path; each path is walked once in a batch. */
function resolve(id: number, body: RequestBody, objects: Map<number, unknown>, host: BatchHost): unknown {
  if (objects.has(id)) return objects.get(id);
  const path = body.ObjectPaths[String(id)] ?? refuse('InvalidArgument', `There is no object path ${id}.`);
  const object = walk(path, body, objects, host);
  objects.set(id, object);
  return object;
}

function walk(path: ObjectPath, body: RequestBody, objects: Map<number, unknown>, host: BatchHost): unknown {
  if (path.ObjectPathType === PathType.root) return host.root;
  if (path.ObjectPathType === PathType.nothing) return NULL_OBJECT;
  if (path.ObjectPathType === PathType.reference) return host.referenced(path.Name);
  const parent = resolve(path.ParentObjectPathId ?? -1, body, objects, host);
  if (typeof parent !== 'object' || parent === null) return NULL_OBJECT;
  if (path.ObjectPathType === PathType.property) return getMember(parent, path.Name);
  const args = readArguments(path.ArgumentInfo, body, objects, host);
  if (path.ObjectPathType === PathType.indexer) return callMember(parent, 'GetItem', args);
  if (path.ObjectPathType === PathType.method) return callMember(parent, path.Name, args);
  return refuse('NotImplemented', `Object paths of type ${path.ObjectPathType} are not simulated.`);
}

/** The arguments, those that stand for objects resolved. */
function readArguments(
  info: Arguments | undefined,
  body: RequestBody,
  objects: Map<number, unknown>,
  host: BatchHost,
): unknown[] {
  return (info?.Arguments ?? []).map((argument, index) => {
    const id = info?.ReferencedObjectPathIds?.[index];
    return typeof id === 'number' && id !== 0 ? resolve(id, body, objects, host) : argument;
  });
}
