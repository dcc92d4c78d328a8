import { targetsOf } from "./check-drawn";
import { bodies, people, staff } from "./drawn-office";

const sheet = (head: string, value: number | string, format: string) =>
  targetsOf([
    people,
    bodies,
    staff,
    {
      name: "Chỉ tiêu",
      rows: [
        "CHỈ TIÊU THI ĐUA NĂM 2026",
        ["STT", "Nội dung", "Kết quả 2025", head],
        [1, "Số CSTĐCS", 2, 1],
        [2, "Số Giấy khen", 4, value],
      ],
      formats: { D4: format },
    },
  ]).at(-1);

describe("số dưới cột «Tăng …» là mức tăng, dù ghi bằng số hay bằng phần trăm", () => {
  test.each<[string, number | string, string, string]>([
    ["Tăng thêm", 0.1, "0%", "certificate-over-last-year 4 missed"],
    ["Tăng so với năm 2025", "+10%", "General", "certificate-over-last-year 4 missed"],
    ["Tăng (%)", 10, "General", "certificate-over-last-year 4 missed"],
    ["Tăng (%)", "0,1", "General", "certificate-over-last-year 4 missed"],
    ["Mức tăng", "2,5%", "General", "certificate-over-last-year 4 missed"],
    ["Tăng thêm", -0.1, "0%", "attested-share ? attested"],
    ["Tăng thêm", "giảm 1", "General", "attested ? attested"],
    ["Tang them", 0.1, "0%", "certificate-over-last-year 4 missed"],
  ])("«%s» ghi %s (%s)", (head, value, format, expected) => {
    expect(sheet(head, value, format)).toBe(expected);
  });

  test.each(["Tặng năm 2026", "Tặng thưởng", "Tặng thưởng năm 2026", "TẶNG THƯỞNG"])(
    "«%s» là số được tặng, không là mức tăng",
    (head) => {
      expect(sheet(head, 5, "General")).toBe("people-certificate 4 missed");
    },
  );
});
