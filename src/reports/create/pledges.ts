import type { BodyLine } from "./form-draft";
import type { FormMaker } from "./form-input";
import { peopleByUnit } from "./people-by-unit";
import { textOf } from "./person-cells";
import { officeSignatures } from "./signature";

/** Points: room for a signature by hand. */
const SIGNED_ROW = 27;

/** Ký cam kết: one line a person, ready to be signed; the units in the order of the register. */
export const pledges: FormMaker = {
  page: "stand-alone",
  enclosedWith: () => "report",
  drafts: ({ reading, year, profile }) => {
    const signing = peopleByUnit(reading.register).flatMap(({ unit, people }) =>
      people.map((person) => ({ person, unit })),
    );
    return [
      {
        sheetName: "Ký cam kết",
        titles: { title: "DANH SÁCH", subtitle: `Ký cam kết thi đua năm ${String(year)}`, unitOfMeasure: null },
        orientation: "landscape",
        heads: [
          "TT",
          "Họ và tên",
          "Chức vụ",
          "Đơn vị",
          {
            text: "Nội dung cam kết",
            under: [
              "Giao ước thi đua",
              "Kỷ luật, kỷ cương hành chính",
              "An toàn giao thông, an ninh trật tự",
              "Phong trào «Ngày làm việc 8 giờ chất lượng, hiệu quả»",
            ],
          },
          "Ký tên",
          "Ghi chú",
        ],
        numbering: null,
        widths: [4.7, 22, 15.5, 21.5, 8.7, 11.5, 12.7, 14.7, 9.7, 6],
        centred: [1, 5, 6, 7, 8],
        shares: [],
        body: signing.map(({ person, unit }, index): BodyLine => ({
          kind: "row",
          cells: [index + 1, person.name, textOf(person, (entry) => entry.position), unit?.name ?? null],
        })),
        foot: [],
        bodySize: 12,
        leastRowHeight: SIGNED_ROW,
        lists: [],
        signatures: officeSignatures(profile),
      },
    ];
  },
};
