import type { HeadWording } from "./wording";

/** Targets of the plan, their figures and what was reached. */
export const TARGET_HEADS: readonly HeadWording[] = [
  [
    "target-label",
    0.95,
    /^(?:noi dung |ten |cac )?chi tieu(?: thi dua.*| phan dau.*)?$|^muc tieu(?: thi dua.*)?$|^tieu chi$|^chi tieu,? (?:noi dung|nhiem vu).*$|^noi dung chi tieu.*$/,
  ],
  ["comparator", 0.97, /^phep so(?: sanh)?$|^dau so sanh$/],
  [
    "threshold",
    0.9,
    /^muc(?: giao| yeu cau| phan dau| dang ky| chi tieu| dat| can dat| de ra)?$|yeu cau(?: cua ke hoach)?|^chi tieu (?:giao|duoc giao|ke hoach|phan dau|nam.*|dang ky)$|^(?:ke hoach|chi tieu|muc tieu|phan dau) 20\d\d$|^ke hoach(?: nam.*| giao)?$|^ke hoach$|^so (?:giao|ke hoach)$/,
  ],
  ["measure-unit", 0.97, /^don vi tinh|^dvt$|^dv tinh$/],
  ["denominator", 0.9, /^mau so|^so nguoi tinh ty le$/],
  ["stage", 0.9, /^giai doan$|^ky (?:danh gia|xet)$/],
  ["basis", 0.85, /^can cu/],
  ["attested-result", 0.97, /ket qua xac nhan|tu xac nhan/],
  ["attested-evidence", 0.9, /minh chung|tai lieu kiem chung/],
  ["assessment", 0.9, /dat ?[/,] ?(?:chua|khong) dat|^danh gia$|^nhan xet$|thua ?\(\+\)|tang ?\(\+\)|so sanh/],
  ["share", 0.9, /^ty le(?:$|[ (%].*)|^%$|^\(%\)$|^dat ty le/],
  [
    "figure",
    0.85,
    /^(?:so luong|tong so|sl|so|cong|tong cong|tong|so luot|luot)(?:$|[ .,(:].*)|^so (?:tap the|ca nhan|lieu|luong|danh hieu|chien si|lao dong tien tien|ldtt|cstd|giay|bang|co\b|sang kien|phong|don vi|nguoi (?:dang ky|dat|duoc)).*$/,
  ],
];
