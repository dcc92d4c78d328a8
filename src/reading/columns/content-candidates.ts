import type { ColumnReading } from "../../domain/form/form";
import type { Bilingual } from "../../domain/bilingual";
import type { ColumnRole } from "../../domain/form/column-role";
import { columnLetters } from "../../workbook/refs";
import { type CodeBook, isExplained } from "../claims/code-book";
import { codesIn } from "../claims/title-cells";
import type { Candidate } from "./column-candidate";
import { type ColumnContent, countOf, shareOf } from "../../layout/column-content";
import type { HeadingMeaning } from "./heading-meaning";
import { isLevelAlone } from "../../vocabulary/level-words";
import { plain } from "../../text/plain";
import { columnRoleName } from "./role-names";

/** «1+2»: every sign in a cell is explained; «+» alone parts none. */
function isWhollyExplained(text: string, codes: CodeBook): boolean {
  const signs = codesIn(text, codes);
  return signs.length > 0 && signs.every((code) => isExplained(code, codes));
}

/** «Mã» over «L», «L+C» and «T», all of them letters of the box of signs. A number may be any other. */
function areSigns({ header }: HeadingMeaning, { texts }: ColumnContent, codes: CodeBook): boolean {
  if (!/^(?:ma|ky hieu)(?: so| dk| dang ky)?$/.test(plain(header))) return false;
  return texts.some((text) => !/^[\d\s,;+]*$/.test(text)) && texts.every((text) => isWhollyExplained(text, codes));
}

/** Roles that a heading of one general word suggests. */
const VAGUE: ReadonlySet<ColumnRole> = new Set(["content", "result", "recipient-kind", "award-type", "figure"]);

/** What the cells say by themselves, whatever the heading. */
export function contentCandidates(
  heading: HeadingMeaning,
  content: ColumnContent,
  codes: CodeBook,
): readonly Candidate[] {
  const isLettered = areSigns(heading, content, codes);
  if (content.filled < 2 && !isLettered) return [];
  const found: Candidate[] = [];
  const add = (role: ColumnRole, confidence: number, fitting: number, looks: Bilingual) => {
    const letters = columnLetters(heading.column);
    const reading: ColumnReading = { role, award: null, recipient: heading.recipient, year: null };
    const figures = `${String(fitting)}/${String(content.filled)}`;
    const name = columnRoleName(reading);
    found.push({
      reading,
      confidence,
      agreement: fitting / content.filled,
      evidence: [
        {
          source: "content",
          sentence: {
            vi: `Cột ${letters} là ${name.vi} vì ${figures} ô có nội dung ${looks.vi}.`,
            en: `Column ${letters} is ${name.en}: ${figures} of the filled cells ${looks.en}.`,
          },
        },
      ],
    });
  };
  const coded = content.texts.filter((text) => isWhollyExplained(text, codes)).length;
  // «tỉnh» among explained codes says a level in plain words.
  const explained = coded === 0 ? 0 : coded + content.texts.filter((text) => isLevelAlone(plain(text))).length;
  const isCode =
    isLettered || shareOf(content, "code", "id", "number", "text-number") > 0.6 || explained >= content.filled * 0.9;
  const saysTitles = heading.guesses.some(
    ({ role, weight }) => weight >= 0.6 && ["award-code", "title", "award", "title-or-award"].includes(role),
  );
  // «2026-2027 ĐK» says what its signs are for, and not which sort of thing they name.
  const registers = heading.award !== null || /\b(?:dang ky|dk)\b/.test(plain(heading.header));
  const isSigns = saysTitles || registers || shareOf(content, "code", "id") > 0.5 || isLettered;
  // «Số LĐTT» counts, whatever its figures mean as codes.
  if (explained >= content.filled * 0.5 && isCode && isSigns && heading.counts === null)
    add("award-code", 0.98, explained, {
      vi: "là mã được giải thích ở một sheet khác",
      en: "are codes explained on another sheet",
    });
  if (content.isSequence && shareOf(content, "number", "text-number") > 0.8 && heading.counts === null)
    add("number", heading.header === "" ? 0.85 : 0.4, countOf(content, "number", "text-number"), {
      vi: "là số thứ tự tăng dần",
      en: "are running numbers",
    });
  const people = shareOf(content, "person");
  // «Trường: Nguyễn Bá Ngọc, Võ Thị Sáu»: the head says that these are no people.
  const namesUnits = heading.guesses[0]?.role === "unit" && heading.guesses[0].weight >= 0.9;
  if (people >= 0.6 && !namesUnits && heading.isTitleOverNames !== true)
    add("name", 0.55 + 0.25 * people, countOf(content, "person"), {
      vi: "trông như tên người",
      en: "look like people's names",
    });
  const units = shareOf(content, "unit");
  if (people >= 0.3 && people < 0.6 && people + units >= 0.8)
    add("name", 0.6, countOf(content, "person", "unit"), {
      vi: "trông như tên người hoặc tên tập thể",
      en: "look like names of people or collectives",
    });
  if (units >= 0.6) {
    add("unit", 0.45 + 0.2 * units, countOf(content, "unit"), {
      vi: "trông như tên phòng, đơn vị",
      en: "look like names of units",
    });
    if (heading.header === "")
      add("name", 0.5, countOf(content, "unit"), { vi: "trông như tên tập thể", en: "look like names of collectives" });
  }
  const positions = shareOf(content, "position");
  if (positions >= 0.6)
    add("position", 0.5 + 0.25 * positions, countOf(content, "position"), {
      vi: "trông như chức vụ",
      en: "look like positions",
    });
  const awards = shareOf(content, "award");
  // «Nội dung», «Loại», «Kết quả» say nothing of what stands below; titles in nearly every cell do.
  const isVague = heading.guesses.every(({ role, weight }) => weight <= 0.75 && VAGUE.has(role));
  if (awards >= 0.5 && content.averageWords < 14)
    add("title-or-award", (isVague && awards >= 0.8 ? 0.65 : 0.5) + 0.25 * awards, countOf(content, "award"), {
      vi: "ghi tên danh hiệu, hình thức khen thưởng",
      en: "name titles or awards",
    });
  const employed = shareOf(content, "employment");
  if (employed >= 0.7)
    add("employment", 0.6 + 0.3 * employed, countOf(content, "employment"), {
      vi: "ghi công chức, viên chức hoặc lao động hợp đồng",
      en: "say staff or contract",
    });
  const grades = shareOf(content, "grade");
  if (grades >= 0.6)
    add("grade", 0.5 + 0.3 * grades, countOf(content, "grade"), { vi: "ghi mức xếp loại", en: "are grades" });
  const genders = shareOf(content, "gender");
  if (genders >= 0.8)
    add("gender", 0.8, countOf(content, "gender"), { vi: "ghi Nam hoặc Nữ", en: "say male or female" });
  const addresses = shareOf(content, "address");
  if (addresses >= 0.7)
    add("form-of-address", 0.8, countOf(content, "address"), {
      vi: "ghi Ông, Bà hoặc cấp bậc",
      en: "are forms of address or ranks",
    });
  const kinds = shareOf(content, "kind");
  if (kinds >= 0.7)
    add("recipient-kind", 0.9, countOf(content, "kind"), {
      vi: "ghi cá nhân, tập thể hoặc hộ gia đình",
      en: "say individual, collective or family",
    });
  const ids = shareOf(content, "id");
  if (ids >= 0.7 && explained === 0 && heading.header === "")
    add("id-number", 0.6, countOf(content, "id"), { vi: "có dạng số CCCD", en: "look like ID numbers" });
  return found;
}
