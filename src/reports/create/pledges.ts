import { roman } from "./page-top";
import type { FormMaker } from "./form-input";
import { textOf } from "./individuals";
import { peopleByUnit } from "./people-by-unit";
import type { BodyLine } from "./layout";
import { officeSignatures } from "./signature";

/** Ký cam kết: one line a person, ready to be signed. */
export const pledges: FormMaker = {
  page: "stand-alone",
  enclosedWith: () => "report",
  drafts: ({ reading, year, profile }) => {
    let ordinal = 0;
    const body = peopleByUnit(reading.register).flatMap(({ unit, people }, index): readonly BodyLine[] => {
      const name = unit?.name ?? "Chưa rõ đơn vị";
      return [
        { kind: "section", text: `${roman(index + 1)}. ${name.toLocaleUpperCase("vi")}` },
        ...people.map((person): BodyLine => {
          ordinal += 1;
          return {
            kind: "row",
            cells: [ordinal, person.name, textOf(person, (entry) => entry.position), unit?.name ?? null],
          };
        }),
      ];
    });
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
        widths: [5, 24, 17, 22, 10, 12, 14, 18, 13, 10],
        centred: [1, 5, 6, 7, 8],
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
