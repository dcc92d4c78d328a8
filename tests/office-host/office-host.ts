import { HostError, type HostEvent, type HostState } from "./host-object";
import { type WorkbookModel } from "./model";
import { processQuery, type References, type RequestBody } from "./richapi";

/** One request as it went over the wire; bytes are UTF-8. */
export interface LoggedRequest {
  readonly actions: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** The code of the error it was answered with. */
  readonly error: string | null;
}

/** What shall go wrong, once, unless it is lasting. */
export interface Fault {
  /** Counted from 0 since `watchFromNow`; the client's own start-up and clean-up requests do not count. */
  readonly request: number;
  /** The action within the request before which it stops; absent: before the first. */
  readonly action?: number;
  readonly code: string;
  /** Everything is done, but the answer is lost. */
  readonly afterwards?: boolean;
  /** All later requests fail as well. */
  readonly lasting?: boolean;
}

export type Answer =
  { readonly kind: "body"; readonly text: string } | { readonly kind: "status"; readonly status: number };

export interface OfficeHost {
  workbook: WorkbookModel;
  /** The requests since `watchFromNow` that carry work. */
  readonly log: readonly LoggedRequest[];
  /** Members this host does not have, and requests it could make nothing of: a test that finds any has failed. */
  readonly unknownMembers: readonly string[];
  /** A cell is being edited: every request is refused, or waits if it says so. */
  cellEditMode: boolean;
  viewOnly: boolean;
  /** Largest request and answer in bytes, as Excel on the web has it; null: none. */
  payloadLimit: number | null;
  /** Called before a request is worked on: to change the workbook in between, or to answer late. */
  beforeRequest: ((request: number) => void | Promise<void>) | null;
  /** Called when the add-in opens a small window of its own, with the page's address and what closes it. */
  openWindow: ((address: string, close: () => void) => void) | null;
  fail(fault: Fault): void;
  /** Forgets log and faults and counts requests from 0 again. */
  watchFromNow(): void;
  execute(body: string, flags: number): Promise<Answer>;
  /** Someone types into a sheet: changes the model and tells whoever listens. */
  someoneChanges(sheetName: string, address: string, change: (workbook: WorkbookModel) => void): void;
  listen(listener: (event: HostEvent) => void): void;
}

export const WEB_PAYLOAD_LIMIT = 5 * 1024 * 1024;
const REQUEST_TOO_LARGE = 5103;
const RESPONSE_TOO_LARGE = 5104;
const DELAY_FOR_CELL_EDIT = 64;

export function createOfficeHost(workbook: WorkbookModel): OfficeHost {
  const references: References = { kept: new Map(), serial: 0 };
  const listeners: ((event: HostEvent) => void)[] = [];
  const log: LoggedRequest[] = [];
  const unknownMembers: string[] = [];
  let faults: Fault[] = [];
  let served = 0;

  const state: HostState = {
    workbook,
    viewOnly: false,
    registered: new Set(),
    raise: (event) => {
      if (!state.registered.has(event.number)) return;
      // After the answer, as the application does.
      setTimeout(() => {
        for (const listener of listeners) listener(event);
      }, 0);
    },
  };

  const host: OfficeHost = {
    workbook,
    log,
    unknownMembers,
    cellEditMode: false,
    openWindow: null,
    viewOnly: false,
    payloadLimit: null,
    beforeRequest: null,
    fail: (fault) => {
      faults.push(fault);
    },
    watchFromNow: () => {
      log.length = 0;
      faults = [];
      served = 0;
    },
    listen: (listener) => {
      listeners.push(listener);
    },
    someoneChanges: (sheetName, address, change) => {
      change(host.workbook);
      const sheet = host.workbook.sheets.find(({ name }) => name === sheetName);
      if (!sheet) throw new Error(`no sheet «${sheetName}»`);
      state.workbook = host.workbook;
      state.raise({
        number: 10,
        message: {
          worksheetId: sheet.id,
          address,
          changeType: "RangeEdited",
          source: "Local",
          triggerSource: "Unknown",
        },
      });
    },
    execute: async (text, flags) => {
      const body = JSON.parse(text) as RequestBody;
      const ownWork = !isHousekeeping(body);
      const request = served;
      if (ownWork) {
        served += 1;
        await host.beforeRequest?.(request);
      }
      state.workbook = host.workbook;
      state.viewOnly = host.viewOnly;
      const answer = await answerTo(body, text, flags, ownWork ? request : null).catch((error: unknown) => {
        unknownMembers.push(String(error));
        return failure("GeneralException", String(error));
      });
      if (ownWork) {
        log.push({
          actions: body.Actions.length,
          requestBytes: byteLength(text),
          responseBytes: answer.kind === "body" ? byteLength(answer.text) : 0,
          error: errorOf(answer),
        });
      }
      return answer;
    },
  };

  async function answerTo(body: RequestBody, text: string, flags: number, request: number | null): Promise<Answer> {
    if (ownLimitExceeded(text)) return { kind: "status", status: REQUEST_TOO_LARGE };
    while (host.cellEditMode && (flags & DELAY_FOR_CELL_EDIT) !== 0 && request !== null) {
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    if (host.cellEditMode && request !== null) {
      return failure("InvalidOperationInCellEditMode", "Excel is in cell-editing mode.");
    }
    const fault = request === null ? null : faultFor(request);
    const response = processQuery(body, state, references, (action) => {
      if (fault && fault.afterwards !== true && action === (fault.action ?? 0)) {
        throw new HostError(fault.code, `told to fail with ${fault.code}`, 500);
      }
    });
    if (response.Error?.Code === "ApiNotFound") unknownMembers.push(response.Error.Message);
    if (fault?.afterwards === true) return failure(fault.code, `told to lose the answer: ${fault.code}`);
    const answer = JSON.stringify(response);
    return ownLimitExceeded(answer) ? { kind: "status", status: RESPONSE_TOO_LARGE } : { kind: "body", text: answer };
  }

  function faultFor(request: number): Fault | null {
    const own = faults.find((fault) => fault.request === request);
    if (own) return own;
    const lasting = faults.find((fault) => fault.lasting === true && request > fault.request);
    return lasting ? { request, code: lasting.code } : null;
  }

  function ownLimitExceeded(text: string): boolean {
    return host.payloadLimit !== null && byteLength(text) > host.payloadLimit;
  }

  return host;
}

function failure(code: string, message: string): Answer {
  const error = { Code: code, Message: message, Location: "", HttpStatusCode: 500, ActionIndex: 0 };
  return { kind: "body", text: JSON.stringify({ Error: error, Results: [] }) };
}

function errorOf(answer: Answer): string | null {
  if (answer.kind === "status") return String(answer.status);
  const body = JSON.parse(answer.text) as { readonly Error?: { readonly Code: string } };
  return body.Error?.Code ?? null;
}

/** What the client sends of its own accord: its start-up notice, and letting go of references. */
function isHousekeeping({ Actions, ObjectPaths }: RequestBody): boolean {
  if (Object.values(ObjectPaths).some(({ ObjectPathType }) => ObjectPathType === 2)) return true;
  const calls = Actions.filter(({ ActionType }) => ActionType !== 1);
  return calls.length > 0 && calls.every(({ Name }) => Name === "_RemoveReference");
}

/** UTF-8, without an encoder, which not every test environment has. */
function byteLength(text: string): number {
  let bytes = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    // A surrogate is half of a character of four bytes.
    bytes += unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff) ? 2 : 3;
  }
  return bytes;
}
