import { type WorkbookModel } from "./model";
import { type OfficeHost } from "./office-host";

/** Where the add-in believes it runs. */
export interface Profile {
  /** The newest ExcelApi the application supports: 1.13 is our floor, 1.14 Office LTSC 2021. */
  readonly excelApi: number;
  readonly displayLanguage: string;
  /** null: as Excel on the web, which does not tell. */
  readonly theme: { readonly bodyBackground: string; readonly bodyForeground: string } | null;
}

export const FLOOR: Profile = { excelApi: 1.13, displayLanguage: "vi-VN", theme: lightTheme() };
export const LTSC_2021: Profile = { ...FLOOR, excelApi: 1.14 };

function lightTheme(): { readonly bodyBackground: string; readonly bodyForeground: string } {
  return { bodyBackground: "#ffffff", bodyForeground: "#000000" };
}

/** What the window needs of the host; the workbook itself may be out of the page, as Excel's is. */
export type ServingHost = Pick<OfficeHost, "execute" | "listen"> &
  Partial<Pick<OfficeHost, "openWindow">> & { readonly workbook: Pick<WorkbookModel, "file"> };

interface SafeArray {
  readonly toArray: () => readonly unknown[];
  readonly dimensions: () => number;
  readonly lbound: () => number;
  readonly ubound: () => number;
}

/** The arrays of COM, as the desktop application hands them over. */
function safeArray(values: readonly unknown[]): SafeArray {
  return { toArray: () => values, dimensions: () => 1, lbound: () => 0, ubound: () => values.length - 1 };
}

const RICH_API_REQUEST = 93;
const GET_FILE = 77;
const GET_SLICE = 80;
const CLOSE_FILE = 81;
const RICH_API_EVENT = 33;
const WINDOW_EVENT = 10;
/** The kind of event that is no message, and its number for «closed by the user». */
const WINDOW_CLOSED = [1, 12006];
const INTERNAL_ERROR = 5001;

type Reply = (response: unknown) => void;
type EventHandler = (event: number, payload: SafeArray) => void;

/**
 * Puts the object at `window.external` that desktop Excel puts there, before office.js runs. Nothing of Microsoft's
 * is changed. Usable in a test's window and, bundled, as a page's init script.
 */
export function installExternal(window: Window, host: ServingHost, profile: Profile = FLOOR): void {
  const handlers = new Map<number, EventHandler>();
  host.listen(({ number, message }) => {
    const sheet = typeof message["worksheetId"] === "string" ? message["worksheetId"] : "";
    // The collection of worksheets and the single worksheet listen under different names.
    for (const target of ["Workbook", sheet]) {
      const entry = safeArray([65536, number, target, JSON.stringify(message), 0, false]);
      handlers.get(RICH_API_EVENT)?.(RICH_API_EVENT, safeArray([entry]));
    }
  });

  const external = {
    GetHostInfo: () => `Excel$Win32$16.01$${profile.displayLanguage}$$$$0`,
    GetLoggingAllowed: () => false,
    GetContext: () => applicationContext(profile),
    Execute: (method: number, parameters: readonly unknown[], reply: Reply) => {
      void execute(host, method, parameters).then(reply);
    },
    RegisterEvent: (event: number, target: string, handler: EventHandler, reply: Reply) => {
      handlers.set(event, handler);
      queueMicrotask(() => {
        reply(0);
        if (event !== WINDOW_EVENT) return;
        const { url } = JSON.parse(target) as { readonly url: string };
        host.openWindow?.(url, () => {
          handler(WINDOW_EVENT, safeArray(WINDOW_CLOSED));
        });
      });
    },
    UnregisterEvent: (event: number, _target: string, reply: Reply) => {
      handlers.delete(event);
      queueMicrotask(() => {
        reply(0);
      });
    },
  };
  Object.defineProperty(window, "external", { value: external, writable: true, configurable: true });
}

async function execute(host: ServingHost, method: number, parameters: readonly unknown[]): Promise<unknown> {
  switch (method) {
    case RICH_API_REQUEST: {
      const message = parameters[0] as readonly unknown[];
      const answer = await host.execute(String(message[4]), Number(message[6]));
      if (answer.kind === "status") return safeArray([answer.status, ""]);
      return safeArray([0, safeArray([200, safeArray([]), answer.text])]);
    }
    case GET_FILE:
      return safeArray([0, safeArray([1, host.workbook.file.length])]);
    case GET_SLICE: {
      const offset = Number(parameters[1]);
      const bytes = [...host.workbook.file.subarray(offset, offset + Number(parameters[2]))];
      return safeArray([0, safeArray([safeArray(bytes), bytes.length])]);
    }
    case CLOSE_FILE:
      return safeArray([0]);
    default:
      return INTERNAL_ERROR;
  }
}

function applicationContext(profile: Profile): Record<string, () => unknown> {
  const sets = {
    ExcelApi: profile.excelApi,
    DelayForCellEdit: 1.1,
    File: 1.1,
    CompressedFile: 1.1,
    RibbonApi: 1.1,
    Settings: 1.1,
  };
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => "so-thi-dua",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 0,
    GetHostFullVersion: () => "16.0.14332.20000",
    GetAppUILocale: () => profile.displayLanguage,
    GetAppDataLocale: () => profile.displayLanguage,
    GetDocUrl: () => "C:\\Tai lieu\\Dang ky.xlsx",
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetCorrelationId: () => "00000000-0000-0000-0000-000000000000",
    GetInstanceId: () => "1",
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => JSON.stringify(sets),
    GetHostCustomMessage: () => "",
    GetDialogRequirementMatrix: () => JSON.stringify(sets),
    GetFeaturesForSolution: () => "{}",
    GetInitialDisplayMode: () => 0,
    GetOfficeThemeInfo: () => JSON.stringify(profile.theme ? themeNumbers(profile.theme) : {}),
    GetSettings: () => ({ Read: () => undefined, Write: () => undefined }),
  };
}

/** Colours as numbers, blue first, as the application gives them. */
function themeNumbers(theme: { readonly bodyBackground: string; readonly bodyForeground: string }): object {
  const number = (color: string) => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
    return blue * 65_536 + green * 256 + red;
  };
  return {
    bodyBackgroundColor: number(theme.bodyBackground),
    bodyForegroundColor: number(theme.bodyForeground),
    controlBackgroundColor: number(theme.bodyBackground),
    controlForegroundColor: number(theme.bodyForeground),
  };
}
