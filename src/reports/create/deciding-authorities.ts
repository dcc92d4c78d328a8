import type { AwardId } from "../../domain/glossary/awards";
import { headOfOffice, ministryOf, provinceOf, type FormInput } from "./form-input";

/** Who decides on proposed people: each gets a list of its own. */
export interface Authority {
  readonly sheetName: string;
  readonly proposal: (input: FormInput) => string;
  readonly awards: readonly { readonly award: AwardId; readonly section: (input: FormInput) => string }[];
  readonly council: boolean;
}

export const authorities: readonly Authority[] = [
  {
    sheetName: "DS cá nhân - Sở",
    proposal: ({ profile, year }) =>
      `Đề nghị ${headOfOffice(profile)} công nhận danh hiệu Lao động tiên tiến, Chiến sĩ thi đua cơ sở và tặng Giấy khen năm ${String(year)}`,
    awards: [
      { award: "grassroots-emulation-fighter", section: () => "DANH HIỆU CHIẾN SĨ THI ĐUA CƠ SỞ" },
      { award: "advanced-worker", section: () => "DANH HIỆU LAO ĐỘNG TIÊN TIẾN" },
      {
        award: "certificate-of-merit",
        section: ({ profile }) => `GIẤY KHEN CỦA ${headOfOffice(profile).toLocaleUpperCase("vi")}`,
      },
    ],
    council: true,
  },
  {
    sheetName: "DS cá nhân - tỉnh",
    proposal: ({ profile, year }) =>
      `Đề nghị Chủ tịch ${provinceOf(profile)} tặng danh hiệu Chiến sĩ thi đua cấp tỉnh và Bằng khen năm ${String(year)}`,
    awards: [
      { award: "provincial-emulation-fighter", section: () => "DANH HIỆU CHIẾN SĨ THI ĐUA CẤP TỈNH" },
      {
        award: "provincial-diploma-of-merit",
        section: ({ profile }) => `BẰNG KHEN CỦA ${provinceOf(profile).toLocaleUpperCase("vi")}`,
      },
      { award: "diploma-of-merit", section: () => "BẰNG KHEN" },
    ],
    council: false,
  },
  {
    sheetName: "DS cá nhân - Bộ",
    proposal: ({ profile, year }) =>
      `Đề nghị Bộ trưởng ${ministryOf(profile)} tặng Bằng khen, Kỷ niệm chương năm ${String(year)}`,
    awards: [
      {
        award: "ministerial-diploma-of-merit",
        section: ({ profile }) => `BẰNG KHEN CỦA ${ministryOf(profile).toLocaleUpperCase("vi")}`,
      },
      { award: "commemorative-medal", section: () => "KỶ NIỆM CHƯƠNG" },
    ],
    council: false,
  },
];
