import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { unitForm } from "../gathering/small-office";
import { drawnFile } from "./drawn-file";

const OLE_HEADER = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Office packages as they look from outside, and nothing in them. */
const ole = (words: string) =>
  Uint8Array.from([...OLE_HEADER, ...Buffer.from(words, "utf16le"), ...new Uint8Array(2048)]);

const headed = (office: string, title: string, ...rows: readonly string[]) => [
  office,
  "VĂN PHÒNG",
  title,
  "TT | Họ và tên | Chức vụ | LĐTT",
  ...rows,
];

/** What is said of each file that units should not have sent, by its name. */
export const badFiles: ReadonlyMap<string, string> = new Map([
  [
    "Cũ.xls",
    "Cũ.xls: tệp .xls kiểu cũ (Excel 2003) nên chưa đọc được. Anh/chị mở bằng Excel, lưu thành .xlsx rồi gộp lại.",
  ],
  ["Chưa ai.xlsx", "Chưa ai.xlsx: biểu chưa có tên người hoặc tập thể nào."],
  ["Hỏng.xlsx", "Hỏng.xlsx: tệp hỏng hoặc không phải Excel."],
  ["Mật khẩu.xlsx", "Mật khẩu.xlsx: tệp có mật khẩu mở nên chưa đọc được. Anh/chị xin đơn vị bản không đặt mật khẩu."],
  ["Năm cũ.xlsx", "Năm cũ.xlsx: biểu ghi năm 2023, đang gộp năm 2025. Chưa nhận."],
  ["Sở khác.xlsx", "Sở khác.xlsx: ghi «SỞ GIAO THÔNG», không phải đơn vị của cơ quan."],
  ["Tổng hợp.xlsx", "Tổng hợp.xlsx: đây là biểu tổng hợp, không phải biểu đăng ký."],
  ["Trống.xlsx", "Trống.xlsx: tệp hỏng hoặc không phải Excel."],
  ["VP (1).xlsx", "VP (1).xlsx: giống hệt VP.xlsx."],
  ["ĐĐ a.xlsx", "Hai tệp của Phòng Quản lý đê điều: lấy tệp nào?"],
  ["ĐĐ b.xlsx", "Hai tệp của Phòng Quản lý đê điều: lấy tệp nào?"],
]);

/** The one file that is as it should be. */
export const GOOD_FILE = "VP.xlsx";

const VP = ["Vũ Thị Thúy | Chánh Văn phòng | x | x", "Ngô Đức Hòa | Chuyên viên | x", "Đoàn Thu Hà | Văn thư | x"];

/** Writes them all, and the good one beside them. */
export async function writeBadFiles(at: (name: string) => string): Promise<void> {
  const drawn = (name: string, rows: readonly string[]) => drawnFile(at(name), { name: "ĐK", rows });
  await drawn(GOOD_FILE, unitForm("Văn phòng", VP).map(String));
  copyFileSync(at(GOOD_FILE), at("VP (1).xlsx"));
  writeFileSync(at("Hỏng.xlsx"), readFileSync(at(GOOD_FILE)).subarray(0, 900));
  writeFileSync(at("Trống.xlsx"), "");
  writeFileSync(at("Cũ.xls"), ole("Workbook"));
  writeFileSync(at("Mật khẩu.xlsx"), ole("EncryptedPackage"));
  await drawn("Năm cũ.xlsx", headed("SỞ THỦY LỢI", "ĐĂNG KÝ THI ĐUA NĂM 2023", "1 | Vũ Thị Thúy | | x"));
  await drawn("Sở khác.xlsx", [
    "SỞ GIAO THÔNG",
    "PHÒNG VẬN TẢI",
    "ĐĂNG KÝ THI ĐUA NĂM 2025",
    "TT | Họ và tên | LĐTT",
    "1 | Kha Văn Tú | x",
  ]);
  await drawn("Chưa ai.xlsx", headed("SỞ THỦY LỢI", "ĐĂNG KÝ THI ĐUA NĂM 2025", "1 | | |", "2 | | |"));
  await drawn("Tổng hợp.xlsx", [
    "SỞ THỦY LỢI",
    "BIỂU TỔNG HỢP ĐĂNG KÝ THI ĐUA NĂM 2025",
    "TT | Đơn vị | Tổng số người | LĐTT | CSTĐCS",
    "1 | Văn phòng | 3 | 3 | 1",
    "2 | Phòng Quản lý đê điều | 2 | 2 | 0",
    "| Tổng cộng | 5 | 5 | 1",
  ]);
  await drawn("ĐĐ a.xlsx", unitForm("Phòng Quản lý đê điều", ["Cao Xuân Nghị | Trưởng phòng | x"]).map(String));
  await drawn("ĐĐ b.xlsx", unitForm("Phòng Quản lý đê điều", ["Cao Xuân Nghị | Trưởng phòng | x | x"]).map(String));
}
