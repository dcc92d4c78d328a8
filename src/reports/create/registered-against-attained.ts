import { awardName, type AwardId } from "../../domain/glossary/awards";
import type { Entry } from "../../domain/register/register";
import type { FormMaker } from "./form-input";
import type { BodyLine } from "./form-draft";
import { officeSignatures } from "./signature";

/** Đối chiếu đăng ký và kết quả: for each recipient what was registered and what was decided. */
export const registeredAgainstAttained: FormMaker = {
  page: "annex",
  enclosedWith: () => "report",
  drafts: ({ reading, year, profile }) => {
    const { register } = reading;
    const unitName = (key: string | null) => register.units.find((unit) => unit.key === key)?.name ?? null;
    const recipients = [
      ...register.collectives.map((each) => ({ ...each, unit: null })),
      ...register.people.map((each) => ({
        key: each.key,
        name: each.name,
        unit: unitName(each.unit),
        entries: each.entries,
      })),
    ];
    const body = recipients.map((recipient, index): BodyLine => {
      const decided = register.results.filter(
        (each) => each.subject === recipient.key && (each.year === null || each.year === year),
      );
      return {
        kind: "row",
        cells: [
          index + 1,
          recipient.name,
          recipient.unit,
          registeredWords(recipient.entries),
          null,
          null,
          decided.map((each) => awardName(each.award, each.name.text).vi).join("; "),
          [...new Set(decided.flatMap((each) => (each.decision === null ? [] : [each.decision.text])))].join("; "),
          null,
        ],
      };
    });
    return [
      {
        sheetName: "Đăng ký và kết quả",
        titles: {
          title: "BẢNG ĐỐI CHIẾU",
          subtitle: `Đăng ký và kết quả danh hiệu thi đua năm ${String(year)}`,
          unitOfMeasure: null,
        },
        orientation: "landscape",
        heads: [
          "TT",
          "Họ và tên (tập thể)",
          "Đơn vị",
          "Đăng ký đầu năm",
          "Phòng đề nghị",
          "Hội đồng xét",
          { text: "Quyết định", under: ["Danh hiệu", "Số, ngày"] },
          "Ghi chú",
        ],
        numbering: null,
        widths: [4.7, 22.5, 19.5, 19.5, 10.5, 10.5, 17.5, 15.5, 6.8],
        centred: [1],
        shares: [],
        body,
        foot: [],
        bodySize: 12,
        lists: [],
        signatures: officeSignatures(profile),
      },
    ];
  },
};

/** Titles and awards as registered, each once, in the order of the form. */
export function registeredWords(entries: readonly Entry[]): string {
  const awards = new Set<AwardId>(entries.flatMap((entry) => entry.claims.map((claim) => claim.award)));
  return [...awards]
    .map((award) => awardName(award, "").vi)
    .filter((name) => name !== "")
    .join("; ");
}
