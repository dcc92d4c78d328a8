import { fold } from "../../text/fold";
import { always, noBasis, type Rule } from "../rule";
import { excerpt } from "../wording";

/** One unit is written one way: two spellings become two units in a pivot table or a lookup. */
export const unitHasOneSpelling: Rule = {
  id: "unit-has-one-spelling",
  title: { vi: "Tên một đơn vị viết thống nhất", en: "A unit's name is written one way" },
  why: {
    vi: "Một đơn vị viết hai cách bị tính thành hai đơn vị.",
    en: "A unit with two spellings counts as two units.",
  },
  scope: "workbook",
  needs: [],
  basis: noBasis,
  severity: always("info"),

  *check({ reading: { register } }) {
    for (const unit of register.units) {
      const byLook = new Map(unit.spellings.map((spelling) => [bare(spelling.value), spelling]));
      const [usual, ...others] = [...byLook.values()].toSorted(
        (one, other) => Number(bare(other.value) === bare(unit.name)) - Number(bare(one.value) === bare(unit.name)),
      );
      const [odd] = others;
      if (usual === undefined || odd === undefined) continue;
      const list = others.map(({ value }) => `«${excerpt(value)}»`).join(", ");
      yield {
        at: odd.cell,
        subject: null,
        related: [usual.cell, ...others.slice(1).map(({ cell }) => cell)],
        figures: unit.key,
        message: {
          vi: `Lưu ý: ${list} và «${excerpt(usual.value)}» đang được hiểu là một đơn vị. Anh/chị viết thống nhất một tên để hàm tra cứu nhận ra; nếu là hai đơn vị khác nhau, anh/chị cho biết ở bước Xác nhận biểu.`,
          en: `Note: ${list} and «${excerpt(usual.value)}» are taken for one unit. Please write one name so that lookups find it; if they are two units, say so in step 1, Confirm the forms.`,
        },
      };
    }
  },
};

/** «Tập thể Phòng Lãnh sự» is the way to write a collective, not another spelling of the unit. */
function bare(name: string): string {
  return fold(name).replace(/^tập thể /u, "");
}
