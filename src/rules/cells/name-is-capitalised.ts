import { toA1 } from "../../workbook/refs";
import { compose } from "../../text/compose";
import { textFix } from "../text-fix";
import { always, noBasis, type Rule } from "../rule";
import { typedTexts } from "./data-cells";
import { tidy } from "./tidy";

/** A person's name begins its words with capitals. All capitals is a habit; how a name is spelled is never judged. */
export const nameIsCapitalised: Rule = {
  id: "name-is-capitalised",
  title: { vi: "Họ tên viết hoa chữ cái đầu", en: "Names begin with capitals" },
  why: {
    vi: "Họ tên trong tờ trình, quyết định viết hoa chữ cái đầu.",
    en: "Names in proposals and decisions begin with capitals.",
  },
  scope: "row",
  needs: [],
  basis: noBasis,
  severity: always("info"),

  *check(view) {
    const people = new Set(
      view.reading.register.entries.flatMap(({ kind, name: { cell } }) =>
        kind === "individual" ? [`${cell.sheet} ${toA1(cell)}`] : [],
      ),
    );
    for (const { ref, value, column } of typedTexts(view, isLowerCase)) {
      if (column.role !== "name" || !people.has(`${ref.sheet} ${toA1(ref)}`)) continue;
      const name = capitalised(tidy(value));
      const fix = textFix(view, ref, name, { isSafe: false });
      const label = toA1(ref);
      yield {
        at: ref,
        subject: view.facts.subjectAt(ref),
        message: {
          vi: `Ô ${label}: họ tên «${tidy(value)}» viết thường. Danh sách trình ký viết hoa chữ cái đầu mỗi từ. Anh/chị sửa lại nếu đúng là «${name}».`,
          en: `Cell ${label}: the name «${tidy(value)}» is in small letters. Lists for signature begin each word with a capital. Change it if «${name}» is right.`,
        },
        ...(fix === null ? {} : { fix }),
      };
    }
  },
};

function isLowerCase(text: string): boolean {
  const composed = compose(text);
  return /\p{Ll}/u.test(composed) && composed === composed.toLowerCase();
}

function capitalised(name: string): string {
  return name.replace(/(^|\s)(\p{Ll})/gu, (_, space: string, letter: string) => space + letter.toUpperCase());
}
