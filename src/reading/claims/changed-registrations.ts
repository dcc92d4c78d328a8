import type { Column } from "../../domain/form/form";
import { plain } from "../../text/plain";
import { awardsNamed } from "../../vocabulary/award-words";
import type { ClaimSource } from "./claims";

const ADJUSTED = /\b(?:dieu chinh|dang ky lai)\b/;
/** «Điều chỉnh, bổ sung», «thêm GK»: goes beside what was registered first. */
const ADDED = /\b(?:bo sung|them)\b/;

/**
 * «Đăng ký đầu năm | Đăng ký điều chỉnh»: of a row in which something is adjusted, the columns whose words no longer hold.
 * Only columns that say everything a line registers for; where nothing is adjusted, the first registration stands.
 */
export function replacedColumns({ sheet, columns }: ClaimSource, row: number): ReadonlySet<Column> {
  const whole = columns.filter(({ role }) => role === "title-or-award");
  const adjusted = whole.filter(({ header }) => isAdjusted(header));
  if (adjusted.length === 0 || adjusted.length === whole.length) return NONE;
  const says = adjusted.some(({ column }) => {
    const words = sheet.plain(row, column);
    return words !== "" && !/^-+$/.test(words) && !ADDED.test(words) && !/\bgiu nguyen\b/.test(words);
  });
  return says ? new Set(whole.filter((column) => !adjusted.includes(column))) : NONE;
}

const NONE: ReadonlySet<Column> = new Set();

function isAdjusted(header: string): boolean {
  const words = plain(header);
  return ADJUSTED.test(words) && !ADDED.test(words);
}

const ARROW = /→|⇒|⟶|➔|[-=]+>/u;

/** «LĐTT, CSTĐCS → LĐTT»: what it was changed to, where both sides name titles; else the text as it stands. */
export function asChanged(text: string): string {
  const parts = text.split(ARROW);
  const last = parts.at(-1) ?? "";
  return parts.length > 1 && parts.every((part) => awardsNamed(part).length > 0) ? last.trim() : text;
}
