import type { RuleExamples } from "./rule-example";

// Made from the tests by tests/rules/write-examples.ts: never edited by hand.
export const examples: RuleExamples = {
  "votes-add-up": {
    wrong: "E5 – TT: 2 · Họ và tên: Lê Thị Hai · LĐTT: x · CSTĐCS: x · Đồng ý: 15 · K. đồng ý: 2 · Tổng phiếu: 15",
    vi: "Dòng 5, Lê Thị Hai: số phiếu ghi 15 + 2 = 17, trong khi tổng số ghi 15 (ô E5, F5, G5). Anh/chị đối chiếu với biên bản kiểm phiếu.",
    en: "Row 5, Lê Thị Hai: the votes read 15 + 2 = 17, while the total is 15 (cells E5, F5, G5). Please compare with the minutes of the vote.",
    right: "Tổng số phiếu · Đồng ý · Không đồng ý",
  },
  "vote-share-agrees-with-votes": {
    wrong: "D7 – TT: 2 · Họ và tên: Lê Thị Hai · Số phiếu: 14/15 · Tỷ lệ (%): 95,33 · Danh hiệu đề nghị: LĐTT",
    vi: "Dòng 7, Lê Thị Hai: ô D7 ghi tỷ lệ «95,33», còn 14/15 phiếu là 93,33%. Anh/chị xem lại số phiếu hoặc tỷ lệ, đối chiếu với biên bản kiểm phiếu.",
    en: "Row 7, Lê Thị Hai: cell D7 gives the share «95,33», while 14/15 votes are 93,33%. Please check votes and share against the minutes of the vote.",
    right: "TT: 2 · Họ và tên: Trần Văn Bình · Số phiếu: 14/15 · Tỷ lệ (%): 93,33 · Danh hiệu đề nghị: LĐTT",
  },
  "formula-covers-its-rows": {
    wrong: "E10 – Tổng cộng · 5 · 1",
    vi: "Ô E10: công thức =COUNTA(E5:E8) bỏ sót dòng 9. Anh/chị xem lại vùng trong công thức.",
    en: "Cell E10: the formula =COUNTA(E5:E8) leaves out row 9. Please check its range.",
    right: "TT: 6 · Họ và tên: Võ Văn Hoa · Đơn vị: Phòng A · LĐTT: x",
  },
  "parts-add-up": {
    wrong: "C8 – TT: 3 · Tên đơn vị: Phòng C · Tổng số: 9 · Nam: 4 · Nữ: 6 · Danh hiệu: TTLĐTT",
    vi: "Ô C8 ghi tổng số 09, còn các cột «Nam», «Nữ» cộng lại được 10. Các dòng khác đều cộng khớp. Anh/chị xem lại tổng số hoặc từng phần của dòng này.",
    en: "Cell C8 gives 09 in all, while the columns «Nam», «Nữ» make 10. The other rows add up. Please check the whole or the parts of this row.",
    right: "TT: 3 · Tên đơn vị: Phòng số 3 · Tổng số: 12 · Nam: 4 · Nữ: 8 · Danh hiệu: TTLĐTT",
  },
  "row-total-counts-its-marks": {
    wrong: "G9 – TT: 5 · Họ và tên: Lê Văn Năm · Chức vụ: Chuyên viên · LĐTT: x · Cộng: 2",
    vi: "Dòng 9, Lê Văn Năm: ô G9 cộng 02, còn đếm dấu trong dòng được 01. Anh/chị xem giúp thiếu dấu hay số cộng chưa đúng.",
    en: "Row 9, Lê Văn Năm: cell G9 adds up to 02, while the row has 01 marks. Please see whether a mark is missing or the total is off.",
    right: "TT: 5 · Họ và tên: Hoàng Văn Giang · Chức vụ: Chuyên viên · LĐTT: x · CSTĐCS: x · Cộng: 2",
  },
  "rate-agrees-with-fraction": {
    wrong: "E8 – TT: 3 · Tên đơn vị: Phòng C · Tổng số người: 12 · Số lượng: 9 · Tỷ lệ (%): 80",
    vi: "Ô E8 ghi tỷ lệ «80», còn 9/12 là 75%. Các dòng khác đều tính như vậy. Anh/chị xem lại tỷ lệ hoặc hai con số của dòng này.",
    en: "Cell E8 gives the share «80», while 9/12 are 75%. The other rows are worked out so. Please check the share or the figures of this row.",
    right: "TT: 3 · Tên đơn vị: Phòng số 3 · Tổng số người: 22 · Số lượng: 17 · Tỷ lệ (%): 77,27",
  },
};
