import type { Work } from "../../domain/register/register";
import { two } from "../../targets/wording";
import type { FormMaker } from "./form-input";
import type { BodyLine } from "./form-draft";
import { toldOnce } from "./told-once";

/** 5.6 Danh sách công trình, phần việc: the words of the province's form kept as they were typed. */
export const works: FormMaker = {
  page: "annex",
  enclosedWith: () => "report",
  drafts: ({ reading, profile }) => {
    const all = toldOnce(reading.register.works, ({ title, start, end, progress }) => [
      title.text,
      start?.text ?? null,
      end?.text ?? null,
      progress?.text ?? null,
    ]);
    return [
      {
        sheetName: "Công trình, phần việc",
        titles: {
          title: "DANH SÁCH",
          subtitle: "công trình, phần việc chào mừng …",
          unitOfMeasure: null,
          withoutAnnexWord: true,
        },
        orientation: "portrait",
        heads: [
          "TT",
          "Tên công trình (phần việc)",
          { text: "Thời gian thực hiện", under: ["Ngày khởi công", "Ngày hoàn thành"] },
          "Tiến độ hoàn thành (%)",
        ],
        numbering: null,
        widths: [4.5, 28, 11.2, 11.2, 28.6],
        centred: [1, 3, 4],
        shares: [],
        body: all.map((work, index): BodyLine => ({
          kind: "row",
          cells: [
            index + 1,
            work.title.text,
            work.start?.text ?? null,
            work.end?.text ?? null,
            work.progress?.text ?? null,
          ],
        })),
        foot: [totalOf(all)],
        bodySize: 12,
        lists: [],
        signatures: {
          left: ["NGƯỜI LẬP BIỂU"],
          leftName: profile.preparerName,
          right: profile.signerTitle.length > 0 ? profile.signerTitle : ["GIÁM ĐỐC"],
          rightName: profile.signerName,
        },
      },
    ];
  },
};

/** «lùi thời gian» is not «chưa hoàn thành»; prose without a number is not nought. */
export function totalOf(all: readonly Work[]): string {
  const postponed = all.filter((work) => work.progress?.value.postponed === true);
  const rest = all.filter((work) => !postponed.includes(work));
  const done = rest.filter((work) => work.progress?.value.percent === 100);
  const underWay = rest.filter((work) => {
    const percent = work.progress?.value.percent ?? null;
    return percent !== null && percent < 100;
  });
  const unknown = rest.length - done.length - underWay.length;
  return `Tổng số: ${orNought(all.length)} công trình, phần việc; hoàn thành: ${orNought(done.length)}; đang thực hiện: ${orNought(underWay.length)}; lùi thời gian: ${orNought(postponed.length)}; chưa rõ tiến độ: ${orNought(unknown)}.`;
}

function orNought(value: number): string {
  return value === 0 ? "0" : two(value);
}
