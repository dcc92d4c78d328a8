import { isOwnList } from "../../../src/domain/form/own-forms";
import { tabsOf } from "../../../src/reports/create/create-form";
import { valueOfContent } from "../../../src/workbook/cell-content";
import { inputOf, tabOf, textAt, wordsOf } from "./created-forms";

test("at trình khen each deciding authority gets its own list of people", () => {
  const tabs = tabsOf("individuals", inputOf({ stage: "nomination" }));
  expect(tabs.map(({ name }) => name)).toEqual(["DS cá nhân - Sở", "DS cá nhân - tỉnh"]);
  expect(textAt(tabs[0] ?? tabOf("summary"), "A4")).toBe(
    "(Kèm theo Biên bản họp Hội đồng Thi đua - Khen thưởng Sở Ngoại vụ ngày … tháng … năm 2022)",
  );
  expect(textAt(tabs[0] ?? tabOf("summary"), "A8")).toBe("I. DANH HIỆU CHIẾN SĨ THI ĐUA CƠ SỞ");
  expect(textAt(tabs[0] ?? tabOf("summary"), "D9")).toBe("Chánh Văn phòng, Văn phòng, Sở Ngoại vụ");
});

test("«Ông/Bà» is never guessed from a name; the order of the register is kept; the list says how many", () => {
  const tab = tabOf("individuals");
  expect([textAt(tab, "A8"), textAt(tab, "B9"), textAt(tab, "C9")]).toEqual(["I. BAN GIÁM ĐỐC", "Bà", "Lê Thị Mai"]);
  expect([textAt(tab, "B11"), textAt(tab, "C11"), textAt(tab, "F11")]).toEqual([
    null,
    "Trần Văn Bình",
    "Lao động tiên tiến; Chiến sĩ thi đua cơ sở",
  ]);
  expect(tab.cells.map(({ content }) => valueOfContent(content))).toContain("Danh sách này có 04 người./.");
});

test.each([
  "individuals",
  "collectives",
  "initiatives",
  "pledges",
  "registered-against-attained",
  "dossier-checklist",
] as const)("%s: the tab is told again as ours, so that nobody is counted twice", (id) => {
  for (const stage of ["registration", "nomination"] as const) {
    for (const tab of tabsOf(id, inputOf({ stage }))) {
      const [top, bottom] = tab.page.titleRows ?? [0, 0];
      const head = tab.cells.filter(({ row }) => row >= top && row <= bottom).map(({ content }) => wordsOf(content));
      expect([tab.name, isOwnList(tab.name, head)]).toEqual([tab.name, true]);
      expect(isOwnList("Đăng ký cá nhân", head)).toBe(false);
    }
  }
});
