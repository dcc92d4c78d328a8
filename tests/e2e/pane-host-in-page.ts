/// <reference lib="dom" />
import { installExternal, type Profile } from "../office-host/external";
import type { Answer } from "../office-host/office-host";
import type { HostEvent } from "../office-host/host-object";

/** What the test puts at the page's window: the workbook is outside of the page, as Excel's is. */
interface WindowOfTest {
  readonly officeHostExecute: (body: string, flags: number) => Promise<Answer>;
  officeHostRaise: (event: HostEvent) => void;
  /** Rules of the page's Content-Security-Policy that something ran into. */
  brokenPolicies: string[];
}

/** Runs in the page before any script of its own: desktop Excel's object, answered by the test's host. */
export function install(profile: Profile, file: readonly number[]): void {
  const page = window as unknown as WindowOfTest;
  page.brokenPolicies = [];
  document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
    page.brokenPolicies.push(`${violatedDirective}: ${blockedURI}`);
  });
  const host = {
    workbook: { file: new Uint8Array(file) },
    execute: (body: string, flags: number) => page.officeHostExecute(body, flags),
    listen: (listener: (event: HostEvent) => void) => {
      page.officeHostRaise = listener;
    },
  };
  installExternal(window, host, profile);
}
