/**
 * Under «CSTĐ» or «Bằng khen» the level, or who gives it, stands by itself, as a head or in a cell: «Cơ sở | Cấp tỉnh»,
 * «UBND tỉnh | Thủ tướng»; under «Huân chương Lao động» its class: «hạng Ba». `words` as `plain` gives them.
 */
export function isLevelAlone(words: string): boolean {
  return /^(?:cap )?(?:co so|tinh|thanh pho|bo|nganh|bo,? ?(?:ban,? )?nganh|toan quoc|nha nuoc|so|truong|huyen|xa|chinh phu)$|^hang (?:nhat|nhi|ba|[123]|i{1,3})$|^(?:chu tich )?ubnd(?: |$)|^(?:cua )?(?:thu tuong|bo truong|giam doc so|hieu truong|bo [a-z ]{2,30}$)/.test(
    words,
  );
}

/**
 * Who grants, by office and body: «Giám đốc Bệnh viện», «Tổng Giám đốc Tổng công ty»; «Trưởng phòng Tài chính» grants nothing. In a cell under an award nobody's
 * post stands; elsewhere the same words are one.
 */
export function isGiverAlone(words: string): boolean {
  return /^(?:cua )?(?:(?:tong )?giam doc|(?:vien|hieu|cuc|chi cuc|tong cuc|vu) truong|chanh an|chu nhiem|chu tich)(?: [a-z]+){1,6}$/.test(
    words,
  );
}
