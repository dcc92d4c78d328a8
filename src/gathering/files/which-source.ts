import type { Standing } from "../../domain/form/standing";
import { folded } from "../../text/fold";
import type { SentFile, SentForm } from "../sent/sent-file";

/** «Đăng ký», «giao ước» above the table or in its sheet's name: it registers, whatever else it leaves out. */
const REGISTERS = /\b(?:dang k[yi]|giao uoc)\b/;

/** The answers to «đăng ký, đề nghị hay kết quả»: gather.md 0.1. */
export const sourceAnswers = ["registered", "proposed", "council", "decided"] as const;

/**
 * How far the titles of each form have come. A list that says nothing beside one that registers was sent along with it.
 * @param told what she answered of the file; null for nothing
 * @returns null for forms of which nothing tells
 */
export function sourcesOf({ forms }: SentFile, told: string | null): ReadonlyMap<string, Standing | null> {
  const own = forms.map((form) => [form, ownSource(form)] as const);
  const registers = own.some(([{ isCounted }, source]) => isCounted && source === "registered");
  const answer = sourceAnswers.find((each) => each === told) ?? null;
  return new Map(own.map(([{ id }, source]) => [id, source ?? (registers ? "registered" : answer)]));
}

function ownSource({ standing, title, sheet, lines }: SentForm): Standing | null {
  if (standing !== null) return standing;
  const words = [title, sheet, ...lines.map(({ text }) => text)];
  return words.some((text) => REGISTERS.test(folded(text))) ? "registered" : null;
}
