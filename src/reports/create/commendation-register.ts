import { awardName, glossaryEntry } from "../../domain/glossary/awards";
import { awardTypes } from "./award-types";
import { levelWords } from "./dossier-checklist";
import { headOfOffice, type FormMaker } from "./form-input";
import type { BodyLine } from "./form-draft";
import { officeSignatures } from "./signature";
import { toldOnce } from "./told-once";

/** Sổ theo dõi khen thưởng: every award of every year, oldest first; feeds the chains of three years. */
export const commendationRegister: FormMaker = {
  page: "stand-alone",
  enclosedWith: () => "report",
  drafts: ({ reading, year, profile }) => {
    const { register } = reading;
    const dated = [...register.history, ...register.results].map((award) => ({ ...award, year: award.year ?? year }));
    const all = toldOnce(dated, ({ name, award, kind, year: of }) => [
      kind,
      name.value,
      award === "other" ? name.text : award,
      of,
    ])
      .slice()
      .sort((one, other) => one.year - other.year);
    const unitName = (subject: string) => {
      const person = register.people.find((each) => each.key === subject);
      return register.units.find((unit) => unit.key === person?.unit)?.name ?? null;
    };
    return [
      {
        sheetName: "Sổ theo dõi khen thưởng",
        titles: { title: "SỔ THEO DÕI KHEN THƯỞNG", subtitle: "", unitOfMeasure: null },
        orientation: "landscape",
        heads: [
          "TT",
          "Họ và tên (tập thể)",
          "Đơn vị",
          "Năm thành tích",
          "Danh hiệu, hình thức",
          "Loại khen thưởng",
          "Cấp quyết định",
          "Số, ngày quyết định",
          "Ghi chú",
        ],
        numbering: null,
        widths: [4.7, 22.5, 21.5, 7.8, 21.3, 12.5, 10.5, 19.2, 7],
        centred: [1, 4],
        shares: [],
        body: all.map((each, index): BodyLine => ({
          kind: "row",
          cells: [
            index + 1,
            each.name.value,
            unitName(each.subject),
            each.year,
            awardName(each.award, "").vi,
            null,
            levelWords(glossaryEntry(each.award)?.level ?? null, headOfOffice(profile)),
            each.decision?.text ?? null,
            null,
          ],
        })),
        foot: [],
        bodySize: 12,
        lists: [{ column: 6, items: awardTypes }],
        signatures: officeSignatures(profile),
      },
    ];
  },
};
