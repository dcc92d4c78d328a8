import type { Workbook } from "exceljs";
import { head, printReady, put, row } from "../sheet-kit";

/** «Công trình, phần việc» in the words of a real annex, free text in the date and progress cells included. */
export function addWorks(workbook: Workbook): void {
  const sheet = workbook.addWorksheet("Công trình, phần việc");
  put(sheet, "A2:E2", "DANH SÁCH", { size: 14, bold: true });
  put(sheet, "A3:E3", "công trình, phần việc chào mừng kỷ niệm 190 năm thành lập tỉnh, 30 năm tái lập tỉnh", {
    size: 14,
    bold: true,
  });
  put(sheet, "A4:E4", "(Kèm theo Báo cáo số 180/BC-SNgV ngày 18 tháng 11 năm 2021 của Sở Ngoại vụ)", {
    size: 14,
    italic: true,
  });
  head(sheet, "A6:A7", "TT");
  head(sheet, "B6:B7", "Tên công trình (phần việc)");
  head(sheet, "C6:D6", "Thời gian thực hiện");
  head(sheet, "C7", "Ngày khởi công");
  head(sheet, "D7", "Ngày hoàn thành");
  head(sheet, "E6:E7", "Tiến độ hoàn thành (%)");
  const works = [
    [
      "Khởi công xây dựng Dự án hệ thống thủy lợi huyện Nông Bốc tỉnh Khăm Muộn, nước Cộng hòa dân chủ nhân dân Lào",
      "Năm 2021",
      "Năm 2022",
      "95% (dự kiến khởi công trong tháng 12/2021)",
    ],
    [
      "Ký kết thỏa thuận hợp tác giữa Ủy ban nhân dân tỉnh Hà Tĩnh và Tổ chức Pháp nhân công ích Quản lý lao động quốc tế (IPM) Nhật Bản về việc thực hiện Chương trình giao lưu đào tạo nguồn nhân lực",
      "Tháng 4",
      "Tháng 12",
      "100%",
    ],
    [
      "Tổ chức lớp tiếng Lào cho cán bộ công chức viên chức của tỉnh",
      "Tháng 7",
      "Tháng 9",
      "Sở Ngoại vụ đã có văn bản gửi các sở, ban, ngành đoàn thể và UBND các huyện, thị, thành phố khảo sát và đăng ký số lượng CBCCVV có nhu cầu học tiếng Lào. Tuy nhiên, do ảnh hưởng dịch Covid-19 diễn biến phức tạp tại Việt Nam cũng như tại tỉnh, Sở Ngoại vụ đã có văn bản đề nghị UBND tỉnh cho phép lùi thời gian tổ chức lớp tiếng Lào nói trên sang năm 2022.",
    ],
  ];
  works.forEach((cells, index) => {
    row(sheet, 8 + index, [index + 1, ...cells], [2, 5]);
  });
  sheet.columns = [5, 40, 14, 14, 34].map((width) => ({ width }));
  printReady(sheet, "portrait", "6:7");
}
