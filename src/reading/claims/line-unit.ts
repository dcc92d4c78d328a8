import type { Sourced } from "../../domain/register/sourced";
import { looksLikeUnit } from "../../layout/cell-looks";
import { withoutHeadcount, withoutHeadingNumber } from "../../text/heading-number";
import { plain } from "../../text/plain";
import type { SectionPlace } from "../rows/section-places";
import { type LineReader, cellOf, oneSpaced } from "./line-cells";

/** The unit as written: in a column of its own, beside the position, or in the innermost heading that names one. */
export function unitTextOf(line: LineReader, sections: readonly SectionPlace[]): Sourced<string> | null {
  const own = cellOf(line, "unit");
  if (own && plain(own.value).length > 1) return own;
  const both = cellOf(line, "position-and-unit");
  if (both) {
    const unit = unitWithin(both.text);
    if (unit !== null) return { ...both, value: unit };
  }
  for (const section of [...sections].reverse()) {
    const words = withoutHeadingNumber(section.text);
    if (looksLikeUnit(words) && !/^(?:tap the|to chuc)$|^(?:tap the|ca nhan)\b.*(?:dang ky|de nghi)/.test(plain(words)))
      return {
        value: withoutHeadcount(words),
        cell: line.sheet.ref(section.row, section.column),
        text: section.text,
      };
  }
  return null;
}

/** «Trưởng phòng, Phòng Hợp tác quốc tế, Sở Ngoại vụ» → «Phòng Hợp tác quốc tế»; unit names keep their own commas. */
function unitWithin(text: string): string | null {
  const parts = text.split(/\s*[,;\n]\s*/).filter((part) => part !== "");
  const at = parts.findIndex((part, index) => index > 0 && looksLikeUnit(part));
  if (at > 0) return parts[at] ?? null;
  const inside = /\s((?:trường|phòng|khoa|tổ|trung tâm|văn phòng|sở|ban|chi cục|trạm)\s\p{L}.*)$/iu.exec(
    oneSpaced(text),
  );
  return inside &&
    !looksLikeUnit(text) &&
    /^(?:hiệu trưởng|phó hiệu trưởng|giám đốc|phó giám đốc|ttcm|tpcm|tổ trưởng|tổ phó)/iu.test(text)
    ? (inside[1] ?? null)
    : null;
}

/** What stands before the unit: «Trưởng phòng» of «Trưởng phòng, Phòng Hợp tác quốc tế». */
export function positionWithin(both: Sourced<string> | null): Sourced<string> | null {
  if (!both) return null;
  const parts = both.text.split(/\s*[,;\n]\s*/);
  return { ...both, value: looksLikeUnit(parts[0] ?? "") ? both.value : (parts[0] ?? both.value) };
}
