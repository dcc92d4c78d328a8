import type { RuleExamples } from "./rule-example";

// Made from the tests by tests/rules/write-examples.ts: never edited by hand.
export const examples: RuleExamples = {
  "form-names-the-year-at-hand": {
    wrong: "A1 – ĐĂNG KÝ THI ĐUA NĂM 2021",
    vi: "Ô A1: tên biểu ghi năm 2021, trong khi đang rà soát cho năm 2022. Nếu biểu chép từ năm trước thì anh/chị sửa lại năm; nếu đúng là năm 2021, anh/chị chọn lại năm ở Thiết lập.",
    en: "Cell A1: the title names 2021, while 2022 is being checked. If the form was copied from last year, please correct the year; if 2021 is right, choose it in the settings.",
    right: "ĐĂNG KÝ THI ĐUA NĂM 2022",
  },
  "work-ends-after-it-starts": {
    wrong:
      "D53 – TT: 51 · Tên công trình, phần việc: Trồng hàng cây trước trụ sở · Đơn vị thực hiện: Phòng Hai · Thời gian khởi công: 01/12/2026 · Thời gian hoàn thành: 30/11/2026 · Tiến độ (%): 10%",
    vi: "Ô D53, «Trồng hàng cây trước trụ sở»: khởi công ghi «01/12/2026», hoàn thành ghi «30/11/2026», sớm hơn ngày khởi công. Anh/chị xem giúp có ghi ngược hai ô, hoặc thiếu năm.",
    en: "Cell D53, «Trồng hàng cây trước trụ sở»: the start is «01/12/2026», the completion «30/11/2026», which is earlier. Please see whether the two were swapped or a year is missing.",
    right:
      "TT: 51 · Tên công trình, phần việc: Trồng hàng cây trước trụ sở · Đơn vị thực hiện: Phòng Hai · Thời gian khởi công: 01/02/2026 · Thời gian hoàn thành: 30/11/2026 · Tiến độ (%): 10%",
  },
  "work-is-begun-before-it-is-done": {
    wrong:
      "F53 – TT: 51 · Tên công trình, phần việc: Trồng hàng cây trước trụ sở · Đơn vị thực hiện: Phòng Hai · Thời gian khởi công: 01/6/2026 · Thời gian hoàn thành: 30/11/2026 · Tiến độ (%): 100%",
    vi: "Lưu ý: ô F53, «Trồng hàng cây trước trụ sở» ghi tiến độ 100% trong khi việc khởi công còn ở phía trước. Nếu là tiến độ chuẩn bị thì anh/chị ghi rõ để người đọc không hiểu nhầm.",
    en: "Note: cell F53, «Trồng hàng cây trước trụ sở» gives 100% while the start is still to come. If this is the progress of the preparations, please say so.",
    right:
      "TT: 51 · Tên công trình, phần việc: Trồng hàng cây trước trụ sở · Đơn vị thực hiện: Phòng Hai · Thời gian khởi công: 01/02/2026 · Thời gian hoàn thành: 30/11/2026 · Tiến độ (%): 10%",
  },
  "work-has-both-dates": {
    wrong:
      "E53 – TT: 51 · Tên công trình, phần việc: Trồng hàng cây trước trụ sở · Đơn vị thực hiện: Phòng Hai · Thời gian khởi công: 01/02/2026 · Tiến độ (%): 10%",
    vi: "Dòng 53, «Trồng hàng cây trước trụ sở»: ô «Thời gian hoàn thành» còn trống. Anh/chị bổ sung, ghi «Năm …» hoặc «Tháng …» cũng được.",
    en: "Row 53, «Trồng hàng cây trước trụ sở»: the cell «Thời gian hoàn thành» is blank. Please fill it in; a year or a month is enough.",
    right:
      "TT: 51 · Tên công trình, phần việc: Trồng hàng cây trước trụ sở · Đơn vị thực hiện: Phòng Hai · Thời gian khởi công: 01/02/2026 · Thời gian hoàn thành: 30/11/2026 · Tiến độ (%): 10%",
  },
  "progress-is-a-percentage": {
    wrong:
      "F53 – TT: 51 · Tên công trình, phần việc: Trồng hàng cây trước trụ sở · Đơn vị thực hiện: Phòng Hai · Thời gian khởi công: 01/02/2026 · Thời gian hoàn thành: 30/11/2026 · Tiến độ (%): đang làm",
    vi: "Ô F53, «Trồng hàng cây trước trụ sở»: tiến độ ghi «đang làm», chưa có con số nên chưa tính là hoàn thành hay chưa. Anh/chị ghi thêm phần trăm, ví dụ «100%».",
    en: "Cell F53, «Trồng hàng cây trước trụ sở»: the progress says «đang làm» without a number, so it is not counted as done or not. Please add a percentage, for example «100%».",
    right:
      "TT: 51 · Tên công trình, phần việc: Trồng hàng cây trước trụ sở · Đơn vị thực hiện: Phòng Hai · Thời gian khởi công: 01/02/2026 · Thời gian hoàn thành: 30/11/2026 · Tiến độ (%): 10%",
  },
  "work-is-listed-once": {
    wrong:
      "B53 – TT: 51 · Tên công trình, phần việc: Tu sửa tuyến đường số 7 · Đơn vị thực hiện: Phòng Hai · Thời gian khởi công: 01/02/2026 · Thời gian hoàn thành: 30/11/2026 · Tiến độ (%): 10%",
    vi: "«Tu sửa tuyến đường số 7» có ở dòng 9 và 53. Anh/chị xem giúp có phải một công trình chép hai lần, hay là hai giai đoạn thì ghi rõ tên.",
    en: "«Tu sửa tuyến đường số 7» stands in rows 9 and 53. Please see whether one work was copied, or name the two phases apart.",
    right:
      "TT: 51 · Tên công trình, phần việc: Trồng hàng cây trước trụ sở · Đơn vị thực hiện: Phòng Hai · Thời gian khởi công: 01/02/2026 · Thời gian hoàn thành: 30/11/2026 · Tiến độ (%): 10%",
  },
  "deadline-is-not-passed": {
    wrong:
      "D53 – TT: 51 · Nội dung nhiệm vụ: Tổng kết phong trào thi đua · Đơn vị chủ trì: Phòng Hai · Thời hạn hoàn thành: 15/02/2026 · Tiến độ thực hiện: Đang thực hiện",
    vi: "Ô D53, «Tổng kết phong trào thi đua»: thời hạn «15/02/2026» đã qua mà tiến độ chưa ghi hoàn thành. Anh/chị cập nhật kết quả, hoặc ghi lùi thời hạn nếu đã được đồng ý.",
    en: "Cell D53, «Tổng kết phong trào thi đua»: the deadline «15/02/2026» has passed and the progress does not say done. Please update the result, or note the new deadline if one was agreed.",
    right:
      "TT: 51 · Nội dung nhiệm vụ: Tổng kết phong trào thi đua · Đơn vị chủ trì: Phòng Hai · Thời hạn hoàn thành: 30/6/2026 · Tiến độ thực hiện: Đang thực hiện",
  },
};
