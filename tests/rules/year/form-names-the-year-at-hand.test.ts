import { formNamesTheYearAtHand } from "../../../src/rules/year/form-names-the-year-at-hand";
import { testRule } from "../rule-tester";

const titled = (title: string) => ({ entries: [{}], title, cells: { A1: title } });

testRule(formNamesTheYearAtHand, {
  accepts: [
    { name: "đúng năm", ...titled("ĐĂNG KÝ THI ĐUA NĂM 2022") },
    { name: "không ghi năm", ...titled("ĐĂNG KÝ THI ĐUA") },
    { name: "năm học có năm đang xét", ...titled("ĐĂNG KÝ NĂM HỌC 2021 - 2022") },
    {
      name: "ngày của kế hoạch năm trước",
      ...titled("ĐĂNG KÝ THI ĐUA (Kèm theo Kế hoạch số 5 ngày 24 tháng 12 năm 2021)"),
    },
  ],
  reports: [
    {
      name: "biểu chép từ năm trước",
      ...titled("ĐĂNG KÝ THI ĐUA NĂM 2021"),
      at: ["A1"],
      severity: "warning",
      vi: "Ô A1: tên biểu ghi năm 2021, trong khi đang rà soát cho năm 2022. Nếu biểu chép từ năm trước thì anh/chị sửa lại năm; nếu đúng là năm 2021, anh/chị chọn lại năm ở Thiết lập.",
    },
  ],
});
