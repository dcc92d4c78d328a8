export const leaders = "Ban Giám đốc";

export const departments = [
  "Văn phòng",
  "Thanh tra Sở",
  "Phòng Hợp tác quốc tế",
  "Phòng Lãnh sự",
  "Phòng Quản lý biên giới",
  "Trung tâm Dịch vụ đối ngoại",
] as const;

const spellings: Readonly<Record<string, readonly string[]>> = {
  "Ban Giám đốc": ["Ban Giám đốc", "BAN GIÁM ĐỐC", "BGĐ", "Lãnh đạo Sở"],
  "Văn phòng": ["Văn phòng", "VĂN PHÒNG", "Văn phòng Sở", "VP"],
  "Thanh tra Sở": ["Thanh tra Sở", "Thanh tra", "THANH TRA"],
  "Phòng Hợp tác quốc tế": [
    "Phòng Hợp tác quốc tế",
    "P. Hợp tác quốc tế",
    "Phòng HTQT",
    "Hợp tác quốc tế",
    "phòng  hợp tác Quốc tế",
  ],
  "Phòng Lãnh sự": ["Phòng Lãnh sự", "P. Lãnh sự", "Lãnh sự"],
  "Phòng Quản lý biên giới": ["Phòng Quản lý biên giới", "P.QLBG", "Phòng QLBG"],
  "Trung tâm Dịch vụ đối ngoại": ["Trung tâm Dịch vụ đối ngoại", "TT Dịch vụ đối ngoại", "Trung tâm DVĐN"],
};

/** How an office may spell a unit in its summary. */
export function spelling(unit: string, choice: number): string {
  const ways = spellings[unit] ?? [unit];
  return ways[choice % ways.length] ?? unit;
}
