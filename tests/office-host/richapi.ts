import { apiNotFound, HostError, type HostObject, type HostState, isHostObject, itemNotFound } from "./host-object";
import { workbookObject } from "./workbook-table";

/** A request of the client library, as it is put on the wire. */
export interface RequestBody {
  readonly AutoKeepReference: boolean;
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: { readonly Select?: readonly string[] };
}

interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export interface ResponseBody {
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly Location: string;
    readonly HttpStatusCode: number;
    readonly ActionIndex: number;
  };
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
}

/** Objects kept between requests, by the reference the client was given. */
export interface References {
  readonly kept: Map<string, HostObject>;
  serial: number;
}

const INSTANTIATE = 1;
const QUERY = 2;
const METHOD = 3;
const SET_PROPERTY = 4;
const TRACE = 5;

/**
 * Works through a request as the application does: actions in order, stop at the first error, what was done stays
 * done and its results are returned. `before` may throw to make an action fail.
 */
export function processQuery(
  body: RequestBody,
  state: HostState,
  references: References,
  before: (actionIndex: number) => void,
): ResponseBody {
  const objects = new Map<number, HostObject | null>();
  const results: { ActionId: number; Value: unknown }[] = [];

  const objectAt = (id: number): HostObject | null => {
    const known = objects.get(id);
    if (known !== undefined) return known;
    const found = resolve(id);
    objects.set(id, found);
    return found;
  };

  const resolve = (id: number): HostObject | null => {
    const path = body.ObjectPaths[String(id)];
    if (!path) throw new Error(`the request names no object ${String(id)}`);
    switch (path.ObjectPathType) {
      case 1:
        return workbookObject(state);
      case 2:
        return service(path.Name);
      case 6: {
        const kept = references.kept.get(path.Name);
        if (!kept) throw itemNotFound();
        return kept;
      }
      case 7:
        return null;
    }
    const parent = path.ParentObjectPathId === undefined ? null : objectAt(path.ParentObjectPathId);
    if (!parent) return null;
    const args = argumentsOf(path.ArgumentInfo);
    switch (path.ObjectPathType) {
      case 3: {
        const result = parent.call(path.Name, args);
        if (result !== null && !isHostObject(result)) throw apiNotFound(parent.type, `${path.Name} as an object`);
        return result;
      }
      case 4:
        return parent.follow(path.Name);
      case 5:
        return parent.item(args[0]);
      default:
        throw new Error(`unknown kind of object path ${String(path.ObjectPathType)}`);
    }
  };

  const argumentsOf = (info: ArgumentInfo | undefined): readonly unknown[] =>
    (info?.Arguments ?? []).map((value, index) => {
      const path = info?.ReferencedObjectPathIds?.[index];
      return typeof path === "number" && path !== 0 ? objectAt(path) : value;
    });

  const perform = (action: Action): unknown => {
    if (action.ActionType === METHOD && action.Name === "_RemoveReference") {
      references.kept.delete(String(action.ArgumentInfo?.Arguments?.[0]));
      return null;
    }
    if (action.ActionType === TRACE) return null;
    const object = objectAt(action.ObjectPathId);
    if (!object) return null;
    switch (action.ActionType) {
      case INSTANTIATE:
        return identityOf(object, body.AutoKeepReference, references);
      case QUERY:
        return query(object, action.QueryInfo?.Select ?? [], references);
      case METHOD: {
        const result = object.call(action.Name, argumentsOf(action.ArgumentInfo));
        return typeof result === "object" && result !== null && "value" in result ? result.value : result;
      }
      case SET_PROPERTY:
        object.write(action.Name, argumentsOf(action.ArgumentInfo)[0]);
        return null;
      default:
        throw new Error(`unknown kind of action ${String(action.ActionType)} ${action.Name}`);
    }
  };

  for (const [index, action] of body.Actions.entries()) {
    try {
      before(index);
      const value = perform(action);
      if (action.ActionType !== SET_PROPERTY) results.push({ ActionId: action.Id, Value: value });
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      const path = body.ObjectPaths[String(action.ObjectPathId)];
      return {
        Error: {
          Code: error.code,
          Message: error.message,
          Location: path?.Name ?? "",
          HttpStatusCode: error.httpStatus,
          ActionIndex: index,
        },
        Results: results,
      };
    }
  }
  return { Results: results };
}

function identityOf(object: HostObject, keep: boolean, references: References): Record<string, string> {
  switch (object.identity.kind) {
    case "none":
      return {};
    case "id":
      return { _Id: object.identity.id };
    case "reference": {
      if (!keep) return {};
      references.serial += 1;
      const reference = `{REF-${String(references.serial)}}`;
      references.kept.set(reference, object);
      return { _ReferenceId: reference };
    }
  }
}

/** Client names and slashes in, the application's capitals and nesting out. */
function query(object: HostObject, select: readonly string[], references: References): unknown {
  const items = object.items();
  if (items) {
    const own = select.map((path) => path.replace(/^items\//, "")).filter((path) => path !== "items");
    return { _Items: items.map((item) => ({ ...identityOf(item, false, references), ...members(item, own) })) };
  }
  return { ...identityOf(object, false, references), ...members(object, select) };
}

function members(object: HostObject, select: readonly string[]): Record<string, unknown> {
  if (select.length === 0) throw new Error(`load of a ${object.type} without saying what`);
  const values: Record<string, unknown> = {};
  const deeper = new Map<string, string[]>();
  for (const path of select) {
    const slash = path.indexOf("/");
    if (slash < 0) values[capital(path)] = path === "_ReferenceId" ? undefined : object.read(capital(path));
    else deeper.set(path.slice(0, slash), [...(deeper.get(path.slice(0, slash)) ?? []), path.slice(slash + 1)]);
  }
  for (const [member, paths] of deeper) {
    const followed = object.follow(capital(member));
    values[capital(member)] = followed && query(followed, paths, { kept: new Map(), serial: 0 });
  }
  return values;
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** The client tells the application at its start that it listens for custom actions. */
function service(name: string): HostObject {
  if (!name.startsWith("Microsoft.InternalService.")) throw apiNotFound("RequestContext", name);
  return {
    type: name,
    target: null,
    identity: { kind: "none" },
    read: (member) => {
      throw apiNotFound(name, member);
    },
    write: (member) => {
      throw apiNotFound(name, member);
    },
    follow: (member) => {
      throw apiNotFound(name, member);
    },
    call: (member) => {
      if (member !== "NotifyActionHandlerReady") throw apiNotFound(name, member);
      return null;
    },
    item: () => {
      throw apiNotFound(name, "getItem");
    },
    items: () => null,
  };
}
