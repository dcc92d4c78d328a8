import { isAssociation } from "../../domain/glossary/authority";
import type { Sourced } from "../../domain/register/sourced";
import { plain } from "../../text/plain";
import { letterheadOf } from "../kind/letterhead";
import type { RecognisedForm } from "../read-form";

/** Parts of a body, as they head their own sheets. */
const PART =
  /^(?:phong|van phong|ban|chi cuc|trung tam|to|doi|khoa|thanh tra|tram|hat|xi nghiep|phan xuong|chi nhanh|bo mon|nha may|diem truong|dai doi|trung doi)\b/;

/**
 * «VĂN PHÒNG SỞ» over one sheet, «CHI CỤC KIỂM LÂM» over the next: where every list of a workbook is headed by another
 * part of a body, these are the units of whoever stands in them. By the names of the sheets; empty for any other workbook.
 */
export function unitsOfSheets(lists: readonly RecognisedForm[]): ReadonlyMap<string, Sourced<string>> {
  const heads = new Map<string, Sourced<string>>();
  for (const { table } of lists) {
    const { body } = letterheadOf(table.sheet, table);
    if (body !== null && !heads.has(table.sheet.name)) heads.set(table.sheet.name, body);
  }
  const words = [...heads.values()].map(({ value }) => plain(value));
  const areParts = words.every((one) => PART.test(one) && !isAssociation(one));
  return words.length >= 2 && areParts && new Set(words).size === words.length ? heads : NONE;
}

const NONE: ReadonlyMap<string, Sourced<string>> = new Map();
