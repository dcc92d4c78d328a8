import { awardName, glossaryEntry, type AwardLevel } from "../../domain/glossary/awards";
import type { Entry } from "../../domain/register/register";
import { headOfOffice, type FormMaker } from "./form-input";
import { awardsOf } from "./person-cells";
import type { BodyLine } from "./form-draft";
import { officeSignatures } from "./signature";

/** Hồ sơ trình khen: whose dossier holds what; for everything decided above the office. */
export const dossierChecklist: FormMaker = {
  page: "stand-alone",
  enclosedWith: () => "submission",
  drafts: ({ reading, year, profile }) => {
    const { register } = reading;
    const recipients: readonly { readonly name: string; readonly entries: readonly Entry[] }[] = [
      ...register.collectives,
      ...register.people,
    ];
    const proposals = recipients.flatMap(({ name, entries }) =>
      awardsOf({ entries })
        .filter((award) => (glossaryEntry(award)?.level ?? "provincial") !== "grassroots")
        .map((award) => ({ name, award })),
    );
    return [
      {
        sheetName: "Hồ sơ trình khen",
        titles: {
          title: "BẢNG THEO DÕI HỒ SƠ",
          subtitle: `Đề nghị khen thưởng năm ${String(year)}`,
          unitOfMeasure: null,
        },
        orientation: "landscape",
        heads: [
          "TT",
          "Họ và tên (tập thể)",
          "Đề nghị",
          "Cấp trình",
          {
            text: "Hồ sơ",
            under: [
              "Báo cáo thành tích",
              "Biên bản họp phòng",
              "Biên bản, kết quả bỏ phiếu của Hội đồng",
              "Quyết định công nhận sáng kiến",
              "Bản sao quyết định các năm",
            ],
          },
          "Ngày trình",
          "Kết quả",
          "Ghi chú",
        ],
        numbering: null,
        widths: [4.7, 22.5, 19.3, 8, 9.3, 8.8, 11.2, 11.6, 10.6, 7.7, 7.3, 6],
        centred: [1, 4, 5, 6, 7, 8, 9, 10],
        shares: [],
        body: proposals.map(({ name, award }, index): BodyLine => ({
          kind: "row",
          cells: [
            index + 1,
            name,
            awardName(award, "").vi,
            levelWords(glossaryEntry(award)?.level ?? null, headOfOffice(profile)),
          ],
        })),
        foot: [],
        bodySize: 12,
        lists: [],
        signatures: officeSignatures(profile),
      },
    ];
  },
};

export function levelWords(level: AwardLevel | null, head: string): string | null {
  switch (level) {
    case "grassroots":
      return head;
    case "provincial":
      return "Cấp tỉnh";
    case "ministerial":
      return "Bộ";
    case "national":
      return "Cấp Nhà nước";
    case null:
      return null;
  }
}
