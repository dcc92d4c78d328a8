import { targetsOf } from "../../targets/check-drawn";

const register = [
  "TRƯỜNG TRUNG CẤP NGHỀ BẮC HÀ",
  "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026",
  "TT | Họ tên | LĐTT | CSTĐCS | Giấy khen",
  "1 | Lê Minh Đức | x | x |",
  "2 | Phan Thị Thơ | x | | x",
  "3 | Võ Văn Lợi | x | |",
  "4 | Hồ Thị Sen | | |",
];

describe("cột mức của năm đang xét", () => {
  test("kế hoạch năm trước và thực hiện đứng bên cạnh thì không lấy", () => {
    const table = {
      name: "Chỉ tiêu",
      rows: [
        "CHỈ TIÊU THI ĐUA NĂM 2026",
        "TT | Nội dung | ĐVT | KH năm 2025 | Thực hiện năm 2025 | KH năm 2026",
        "1 | Tỷ lệ LĐTT | % | 90 | 100 | 75",
        "2 | Số CSTĐCS | người | '02 | '03 | '01",
      ],
    };
    expect(targetsOf([register, table])).toEqual(["advanced-worker-share 3/4 met", "people-grassroots-fighter 1 met"]);
  });

  test("cột mức chỉ ghi «Năm 2026»", () => {
    const table = {
      name: "Muc tieu",
      rows: [
        "MỤC TIÊU THI ĐUA",
        "STT | Mục tiêu | Đơn vị tính | Năm 2025 | Năm 2026",
        "1 | LĐTT | % | 50 | 80",
        "2 | Giấy khen | người | 3 | 1",
      ],
    };
    expect(targetsOf([register, table])).toEqual(["advanced-worker-share 3/4 missed", "people-certificate 1 met"]);
  });

  test("«Mức tối đa» là mức trần", () => {
    const table = {
      name: "Chỉ tiêu",
      rows: [
        "CHỈ TIÊU NĂM 2026",
        "STT | Danh hiệu | Mức tối đa",
        "1 | Giấy khen | 2 người",
        "2 | CSTĐCS trên số LĐTT | 30%",
      ],
    };
    expect(targetsOf([register, table])).toEqual(["people-certificate 1 met", "grassroots-fighter-cap 1/3 missed"]);
  });
});
