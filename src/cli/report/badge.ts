import type { Severity } from "../../domain/findings/finding";
import type { TargetStatus } from "../../domain/targets/target";
import { html, type Html } from "./html";

export type Tone = "good" | "warn" | "bad" | "note";

/** Strokes on a 16 × 16 field: shape, word and colour together, never colour alone. */
const shapes = {
  check: "M3 8.5 6.5 12 13 4.5",
  up: "M8 13V3M3.5 7.5 8 3l4.5 4.5",
  less: "M3 8h10",
  clock: "M8 2.5a5.5 5.5 0 1 0 .01 0M8 5v3.5l2.5 1.5",
  unknown: "M5.5 5.5a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.1.9-1.1 1.8M8 12.4v.2",
  person: "M8 3a2.4 2.4 0 1 0 .01 0M3 13.5c.6-2.6 2.6-4 5-4s4.4 1.4 5 4",
  pen: "M3 13l.8-3L11 2.800l2.2 2.200L6 12.200z",
  eye: "M1.5 8S4 3.8 8 3.8 14.5 8 14.5 8 12 12.2 8 12.2 1.5 8 1.5 8M8 6.400a1.6 1.6 0 1 0 .01 0",
  info: "M8 7v5M8 4v.2",
} as const;

export type Shape = keyof typeof shapes;

/** A word with a shape before it, so that it reads without its colour, too. */
export function badge(tone: Tone, shape: Shape, words: string): Html {
  return html`<span class="badge ${tone}"
    ><svg
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d="${shapes[shape]}" /></svg
    >${words}</span
  >`;
}

export const statusLooks: Readonly<Record<TargetStatus, readonly [Tone, Shape]>> = {
  met: ["good", "check"],
  exceeded: ["good", "up"],
  missed: ["warn", "less"],
  "not-due": ["note", "clock"],
  unknown: ["note", "unknown"],
  attested: ["note", "person"],
  awaiting: ["note", "clock"],
};

export const severityLooks: Readonly<Record<Severity, readonly [Tone, Shape]>> = {
  error: ["bad", "pen"],
  warning: ["warn", "eye"],
  info: ["note", "info"],
};
