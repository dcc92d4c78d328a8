import { newRecruitWaitsForAdvancedWorker } from "../../../src/rules/people/new-recruit-waits-for-advanced-worker";
import { day, letter, month } from "../drawn-reading";
import { testRule } from "../rule-tester";

const worker = { name: "Hoàng Anh Tú", marks: ["advanced-worker"] } as const;
const dateColumn = letter("recruitment-date");
const notes = letter("remarks");

testRule(newRecruitWaitsForAdvancedWorker, {
  accepts: [
    { name: "tuyển dụng đúng 01/3: đủ 10 tháng", entries: [{ ...worker, recruitment: day("2022-03-01") }] },
    { name: "tuyển dụng năm trước", entries: [{ ...worker, recruitment: month(12, 2021) }] },
    { name: "mới tuyển nhưng không đăng ký danh hiệu", entries: [{ recruitment: day("2022-09-01") }] },
    { name: "ghi chú nói về chuyển công tác", entries: [{ ...worker, remarks: "Chuyển công tác đến từ 4/2022" }] },
    { name: "ghi chú nói nghỉ thai sản", entries: [{ ...worker, remarks: "Nghỉ thai sản từ 4/2022" }] },
    {
      name: "từ năm 2024 chỉ cần 6 tháng: 01/7 là đủ",
      regime: "law-2022",
      year: 2024,
      entries: [{ ...worker, recruitment: day("2024-07-01") }],
    },
    {
      name: "chỉ ghi năm nay: chưa rõ thì không nhắc",
      entries: [{ ...worker, recruitment: { precision: "year", year: 2022, text: "2022" } }],
    },
  ],
  reports: [
    {
      name: "ghi chú có ngày tuyển dụng",
      entries: [{ ...worker, remarks: "Mới tuyển dụng 4/2022" }],
      at: [`${notes}7`],
      severity: "warning",
      vi: "Dòng 7, Hoàng Anh Tú: ghi chú có chữ «Mới tuyển dụng 4/2022». Tính đến 31/12/2022 là dưới 10 tháng, quy định năm 2022 chưa xét LĐTT. Nếu là chuyển công tác từ cơ quan khác đến thì không thuộc trường hợp này. Anh/chị xem lại ngày tuyển dụng.",
    },
    {
      name: "tuyển dụng 02/3: thiếu một ngày",
      entries: [{ ...worker, recruitment: day("2022-03-02") }],
      at: [`${dateColumn}7`],
      severity: "warning",
    },
    {
      name: "chỉ ghi «3/2022»: là câu hỏi",
      entries: [{ ...worker, recruitment: month(3, 2022) }],
      at: [`${dateColumn}7`],
      severity: "info",
    },
    {
      name: "khi bình xét vẫn chỉ rà soát, vì nguồn là trang thứ cấp",
      stage: "review",
      entries: [{ ...worker, recruitment: day("2022-09-01") }],
      at: [`${dateColumn}7`],
      severity: "warning",
    },
    {
      name: "từ năm 2024: 02/7 chưa đủ 6 tháng",
      regime: "law-2022",
      year: 2024,
      entries: [{ ...worker, recruitment: day("2024-07-02") }],
      at: [`${dateColumn}7`],
    },
    {
      name: "ngày tuyển dụng lấy từ danh sách CBCCVC",
      entries: [worker],
      staff: [{ name: "Hoàng Anh Tú", recruitment: day("2022-08-01"), recruitmentText: "44774" }],
      at: ["C1"],
      vi: "Dòng 7, Hoàng Anh Tú: danh sách CBCCVC ghi ngày tuyển dụng «01/08/2022». Tính đến 31/12/2022 là dưới 10 tháng, quy định năm 2022 chưa xét LĐTT. Nếu là chuyển công tác từ cơ quan khác đến thì không thuộc trường hợp này. Anh/chị xem lại ngày tuyển dụng.",
    },
  ],
});
