/// <reference lib="dom" />
import { installExternal, type Profile } from "../office-host/external";
import type { Answer } from "../office-host/office-host";
import type { HostEvent } from "../office-host/host-object";

/** What the test puts at the page's window: the workbook is outside of the page, as Excel's is. */
interface WindowOfTest {
  readonly officeHostExecute: (body: string, flags: number) => Promise<StartOfAnswer>;
  /** The next piece of an answer whose start said that there is more. */
  readonly officeHostNext: (answer: number) => Promise<{ readonly text: string; readonly isLast: boolean }>;
  officeHostRaise: (event: HostEvent) => void;
  /** Rules of the page's Content-Security-Policy that something ran into. */
  brokenPolicies: string[];
}

/** An answer, or the first piece of it: a large message of the test's own would hold the page, and be taken for ours. */
export type StartOfAnswer = Answer & { readonly more: number | null };

/** Runs in the page before any script of its own: desktop Excel's object, answered by the test's host. */
export function install(profile: Profile, file: readonly number[]): void {
  const page = window as unknown as WindowOfTest;
  page.brokenPolicies = [];
  document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
    page.brokenPolicies.push(`${violatedDirective}: ${blockedURI}`);
  });
  const host = {
    workbook: { file: new Uint8Array(file) },
    execute: async (body: string, flags: number) => {
      const { more, ...answer } = await page.officeHostExecute(body, flags);
      if (answer.kind !== "body" || more === null) return answer;
      const pieces = [answer.text];
      for (let isLast = false; !isLast;) {
        const next = await page.officeHostNext(more);
        pieces.push(next.text);
        isLast = next.isLast;
      }
      return { ...answer, text: pieces.join("") };
    },
    listen: (listener: (event: HostEvent) => void) => {
      page.officeHostRaise = listener;
    },
  };
  installExternal(window, host, profile);
}
