import { awardName } from "../../domain/glossary/awards";
import type { Initiative, InitiativeLevel } from "../../domain/register/register";
import { two } from "../../targets/wording";
import { folded } from "../fill/words";
import { isRegistering, type FormInput, type FormMaker } from "./form-input";
import { awardsOf, textOf } from "./person-cells";
import type { BodyLine } from "./form-draft";
import { officeSignatures } from "./signature";
import type { Shown } from "./block";

const levels: Readonly<Record<InitiativeLevel, string>> = {
  grassroots: "cơ sở",
  provincial: "tỉnh",
  ministerial: "bộ",
  national: "toàn quốc",
};

/** 5.5 Danh sách sáng kiến: one line an initiative, however many authors it has. */
export const initiatives: FormMaker = {
  page: "annex",
  enclosedWith: (stage) => (isRegistering(stage) ? "letter" : "submission"),
  drafts: (input) => {
    const { facts, stage, year, profile } = input;
    const all = facts.initiatives;
    const what = isRegistering(stage) ? "Đăng ký" : stage === "decided" ? "Được công nhận" : "Đề nghị công nhận";
    return [
      {
        sheetName: "DS sáng kiến",
        titles: { title: "DANH SÁCH SÁNG KIẾN", subtitle: `${what} năm ${String(year)}`, unitOfMeasure: null },
        orientation: "landscape",
        heads: [
          "TT",
          "Tên sáng kiến (đề tài, giải pháp)",
          { text: "Tác giả", under: ["Họ và tên", "Chức vụ, đơn vị công tác"] },
          "Đồng tác giả (tỷ lệ đóng góp, nếu có)",
          "Thời gian áp dụng",
          "Cấp đề nghị công nhận (cơ sở, tỉnh)",
          { text: "Kết quả công nhận", under: ["Cấp công nhận", "Số, ngày quyết định"] },
          "Danh hiệu gắn với sáng kiến",
          "Ghi chú",
        ],
        numbering: null,
        widths: [4.5, 25, 14.5, 22.5, 11, 7.8, 8.7, 7.8, 9.2, 9.8, 6.2],
        centred: [1, 6, 7, 8],
        shares: [],
        body: all.map((initiative, index): BodyLine => ({ kind: "row", cells: rowOf(initiative, index + 1, input) })),
        foot: [totalOf(all)],
        bodySize: 12,
        lists: [],
        signatures: officeSignatures(profile),
      },
    ];
  },
};

function rowOf(initiative: Initiative, ordinal: number, { reading }: FormInput): readonly Shown[] {
  const { register } = reading;
  const [author, ...others] = initiative.authors;
  const person = author ? (register.people.find((each) => folded(each.name) === folded(author.value)) ?? null) : null;
  const unit = register.units.find((each) => each.key === person?.unit)?.name ?? initiative.unitText?.text ?? null;
  const post = [person === null ? null : textOf(person, (entry) => entry.position), unit].filter(
    (part) => part !== null,
  );
  const fighter = person === null ? [] : awardsOf(person).filter((award) => award.endsWith("emulation-fighter"));
  return [
    ordinal,
    initiative.title.value,
    author?.value ?? null,
    post.join(", "),
    others.map((each) => each.value).join("; "),
    null,
    initiative.level === null ? null : levels[initiative.level.value],
    initiative.recognised === null ? null : levels[initiative.recognised.value],
    initiative.decision?.text ?? null,
    fighter.map((award) => awardName(award, "").vi).join("; "),
    null,
  ];
}

/** «Tổng số: 08 sáng kiến, trong đó cấp tỉnh 01, cấp cơ sở 07./.» */
function totalOf(all: readonly Initiative[]): string {
  const levelOf = (each: Initiative) => each.recognised?.value ?? each.level?.value ?? "grassroots";
  const parts = (["national", "ministerial", "provincial", "grassroots"] as const)
    .map((level) => ({ level, count: all.filter((each) => levelOf(each) === level).length }))
    .filter(({ count }) => count > 0)
    .map(({ level, count }) => `cấp ${levels[level]} ${two(count)}`);
  const among = parts.length === 0 ? "" : `, trong đó ${parts.join(", ")}`;
  return `Tổng số: ${all.length === 0 ? "…" : two(all.length)} sáng kiến${among}./.`;
}
