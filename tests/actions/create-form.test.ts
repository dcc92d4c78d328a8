import { previewForm } from "../../src/actions/create-form";
import type { Checked } from "../../src/actions/checked";
import type { FillPreview } from "../../src/actions/fill-preview";
import { gridOf } from "../reading/grid-of";
import { formLines } from "../reports/drawn-form-text";
import { checkedNow, openedSample } from "./checked-sample";

const individuals = (checked: Checked, isBeside = false): FillPreview =>
  previewForm(checked, "individuals", "vi", "plan", "0", isBeside);

test("a form to be made is drawn with its first lines, named by people and not by «Ông/Bà»", async () => {
  const { forms, standing } = individuals(await checkedNow(await openedSample()));
  expect(standing).toEqual([]);
  expect(forms.map((form) => formLines(form).slice(0, 3))).toEqual([
    [
      "Họ và tên | Ông/Bà | Chức vụ | Đơn vị công tác | Danh hiệu thi đua | Hình thức khen thưởng | Tên sáng kiến, đề tài đăng ký | Ghi chú",
      "Σ I. BAN GIÁM ĐỐC |  |  |  |  |  |  | ",
      "1 Hoàng Đình Trọng | Ông | Giám đốc | Ban Giám đốc | Lao động tiên tiến | Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh |  | ",
    ],
  ]);
});

describe("where a sheet of its name stands", () => {
  test("ours of before is brought up to date, with its hour; a second one is made only on request", async () => {
    const workbook = await openedSample();
    await workbook.apply(individuals(await checkedNow(workbook)).plan);
    const checked = await checkedNow(workbook);
    const again = individuals(checked);
    expect(again.standing).toEqual([
      { sheet: "DS cá nhân", whose: "ours", edited: 0, besideAs: "DS cá nhân (2)", madeAt: "2022-03-16T08:00:00" },
    ]);
    expect(again.plan.tabs).toEqual([]);
    expect(individuals(checked, true).plan.tabs.map(({ name }) => name)).toEqual(["DS cá nhân (2)"]);
  });

  test("hers is told and never touched", async () => {
    const checked = await checkedNow(await openedSample());
    const { snapshot } = checked.request;
    const hers = gridOf({ name: "DS cá nhân", rows: ["Ghi chép của tôi"] }, snapshot.sheets.length);
    const beside = {
      ...checked,
      request: { ...checked.request, snapshot: { ...snapshot, sheets: [...snapshot.sheets, hers] } },
    };
    const { standing, plan } = individuals(beside);
    expect(standing).toMatchObject([{ sheet: "DS cá nhân", whose: "hers", madeAt: null }]);
    expect(plan.writes).toEqual([]);
    expect(plan.tabs.map(({ name }) => name)).toEqual(["DS cá nhân (2)"]);
  });
});
