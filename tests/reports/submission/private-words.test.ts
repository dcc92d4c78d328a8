import { privateMatterIn } from "../../../src/reports/submission/private-words";

test.each([
  ["Nghỉ thai sản từ 01/3/2026", "maternity"],
  ["đang nuôi con dưới 12 tháng", "maternity"],
  ["Nghỉ ốm dài ngày", "health"],
  ["Điều trị nội trú tháng 5", "health"],
  ["mổ ruột thừa", "health"],
  ["Sức khoẻ yếu, xin nghỉ", "health"],
  ["Sinh con thứ ba", "maternity"],
  ["có con thứ 3", "family"],
  ["Chồng mất tháng 2", "family"],
  ["Khiển trách (QĐ số 12)", "discipline"],
  ["Đang xem xét kỉ luật", "discipline"],
  ["Vi phạm nồng độ cồn", "discipline"],
])("«%s» tells of %s", (remark, matter) => {
  expect(privateMatterIn(remark)).toBe(matter);
  expect(privateMatterIn(remark.normalize("NFD").toUpperCase())).toBe(matter);
});

test.each([
  "Mới tuyển dụng 01/8/2026",
  "Hoàn thành xuất sắc nhiệm vụ",
  "Không bị kỷ luật",
  "Chưa có hình thức kỷ luật",
  "Chấp hành tốt kỷ luật, kỷ cương",
  "Kiêm nhiệm Văn phòng",
  "Nghỉ hưu từ 01/7",
  "Đi học cao học",
  "Môn Toán",
  "Nghỉ phép",
])("«%s» tells nothing private", (remark) => {
  expect(privateMatterIn(remark)).toBeNull();
});
