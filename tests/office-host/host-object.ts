import { type SheetModel, type WorkbookModel } from "./model";

/** What an error of the application looks like to the client library: a code, words, and where. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly httpStatus = 400,
  ) {
    super(message);
  }
}

export const itemNotFound = () => new HostError("ItemNotFound", "The requested resource doesn't exist.", 404);
export const invalidArgument = (why: string) => new HostError("InvalidArgument", why);
export const accessDenied = (why: string) => new HostError("AccessDenied", why, 403);

/** What the tables may touch besides their own object. */
export interface HostState {
  workbook: WorkbookModel;
  /** The document is open for viewing alone: every change is refused. */
  viewOnly: boolean;
  /** Event numbers somebody has asked for. */
  readonly registered: Set<number>;
  raise(event: HostEvent): void;
}

/** 10 changed, 13 sheet added, 15 sheet deleted. */
export interface HostEvent {
  readonly number: number;
  readonly message: Readonly<Record<string, unknown>>;
}

/** One object of the application as the interpreter sees it. */
export interface HostObject {
  readonly type: string;
  read(member: string): unknown;
  write(member: string, value: unknown): void;
  follow(member: string): HostObject | null;
  call(member: string, args: readonly unknown[]): unknown;
  item(key: unknown): HostObject;
  /** null for anything but a collection. */
  items(): readonly HostObject[] | null;
  /** How the client finds it again in a later request. */
  readonly identity:
    { readonly kind: "id"; readonly id: string } | { readonly kind: "reference" } | { readonly kind: "none" };
  /** The value behind it, for members that take an object as an argument. */
  readonly target: unknown;
}

/** The members of one type; whatever is not in it does not exist. */
export interface TypeTable<T> {
  readonly type: string;
  readonly reads?: Readonly<Record<string, (target: T, state: HostState) => unknown>>;
  readonly writes?: Readonly<Record<string, (target: T, value: unknown, state: HostState) => void>>;
  readonly follows?: Readonly<Record<string, (target: T, state: HostState) => HostObject | null>>;
  readonly calls?: Readonly<Record<string, (target: T, args: readonly unknown[], state: HostState) => unknown>>;
  readonly indexer?: (target: T, key: unknown, state: HostState) => HostObject | null;
  readonly items?: (target: T, state: HostState) => readonly HostObject[];
  readonly id?: (target: T) => string;
  readonly referenced?: true;
}

/** Thrown with the member's full name, so that a gap of this host shows itself at once. */
export function apiNotFound(type: string, member: string): HostError {
  return new HostError("ApiNotFound", `The in-memory Excel has no ${type}.${member}.`);
}

export function hostObject<T>(table: TypeTable<T>, target: T, state: HostState): HostObject {
  return {
    type: table.type,
    target,
    identity: table.referenced
      ? { kind: "reference" }
      : table.id
        ? { kind: "id", id: table.id(target) }
        : { kind: "none" },
    read: (member) => memberOf(table.reads, table.type, member)(target, state),
    write: (member, value) => {
      if (state.viewOnly) throw accessDenied("The document is open for viewing only.");
      memberOf(table.writes, table.type, member)(target, value, state);
    },
    follow: (member) => memberOf(table.follows, table.type, member)(target, state),
    call: (member, args) => memberOf(table.calls, table.type, member)(target, args, state),
    item: (key) => {
      if (!table.indexer) throw apiNotFound(table.type, "getItem");
      const found = table.indexer(target, key, state);
      if (!found) throw itemNotFound();
      return found;
    },
    items: () => table.items?.(target, state) ?? null,
  };
}

function memberOf<F>(members: Readonly<Record<string, F>> | undefined, type: string, name: string): F {
  const member = members && Object.hasOwn(members, name) ? members[name] : undefined;
  if (!member) throw apiNotFound(type, name);
  return member;
}

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "identity" in value && "follow" in value;
}

/** For members that change the workbook by a call rather than by a property. */
export function mayChange(state: HostState): void {
  if (state.viewOnly) throw accessDenied("The document is open for viewing only.");
}

export function stillThere(state: HostState, sheet: SheetModel): void {
  if (!state.workbook.sheets.includes(sheet)) throw itemNotFound();
}

export function textArgument(args: readonly unknown[], index: number): string {
  const value = args[index];
  if (typeof value !== "string") throw invalidArgument(`argument ${String(index)} is no text`);
  return value;
}

export function numberArgument(args: readonly unknown[], index: number): number {
  const value = args[index];
  if (typeof value !== "number") throw invalidArgument(`argument ${String(index)} is no number`);
  return value;
}
