import { departmentsIn, holders, peopleIn } from "./count";
import type { Office } from "./office";

/** A target as plans word it, with what it counts and of how many. */
export interface TargetLine {
  readonly section: "VỀ TẬP THỂ" | "VỀ CÁ NHÂN";
  readonly words: readonly string[];
  /** How many units, people … reach it; null: only she can say (attested). */
  readonly count: ((office: Office) => number) | null;
  /** Of how many, where it is a share. */
  readonly whole: ((office: Office) => number) | null;
  /** What it asks for: a share in percent, or a number. */
  readonly level: number;
  /** «Trên 90%»: more than that. */
  readonly isMore?: boolean;
  /** «người», «phòng»; shares are «%». */
  readonly measure: string;
}

const people = (office: Office) => peopleIn(office, null).length;
const units = (office: Office) => departmentsIn(office, null).length;

export const targetLines: readonly TargetLine[] = [
  {
    section: "VỀ TẬP THỂ",
    words: [
      "Tỷ lệ phòng, đơn vị đạt danh hiệu Tập thể lao động tiên tiến",
      "Phòng, đơn vị đạt danh hiệu Tập thể lao động tiên tiến",
    ],
    count: (office) => holders(office, { award: "advanced-labor-collective", kind: "collective" }, null),
    whole: units,
    level: 90,
    isMore: true,
    measure: "%",
  },
  {
    section: "VỀ TẬP THỂ",
    words: ["Phòng (đơn vị) được UBND tỉnh công nhận danh hiệu Tập thể lao động xuất sắc", "Tập thể lao động xuất sắc"],
    count: (office) => holders(office, { award: "excellent-labor-collective", kind: "collective" }, null),
    whole: null,
    level: 1,
    measure: "phòng",
  },
  {
    section: "VỀ TẬP THỂ",
    words: ["Phòng (đơn vị) được Giám đốc Sở tặng Giấy khen", "Giấy khen của Giám đốc Sở cho tập thể"],
    count: (office) => holders(office, { award: "certificate-of-merit", kind: "collective" }, null),
    whole: null,
    level: 2,
    measure: "phòng",
  },
  {
    section: "VỀ TẬP THỂ",
    words: ["Chi bộ Sở Ngoại vụ xếp loại hoàn thành tốt nhiệm vụ trở lên"],
    count: null,
    whole: null,
    level: 1,
    measure: "mức xếp loại",
  },
  {
    section: "VỀ CÁ NHÂN",
    words: [
      "Tỷ lệ CBCCVC đạt danh hiệu Lao động tiên tiến",
      "CBCCVC đạt danh hiệu Lao động tiên tiến",
      "Tỷ lệ cá nhân đạt LĐTT",
    ],
    count: (office) => holders(office, { award: "advanced-worker", kind: "individual" }, null),
    whole: people,
    level: 90,
    measure: "%",
  },
  {
    section: "VỀ CÁ NHÂN",
    words: ["Tỷ lệ CBCCVC đạt danh hiệu Chiến sĩ thi đua cơ sở", "Tỷ lệ cá nhân đạt CSTĐ cơ sở"],
    count: (office) => holders(office, { award: "grassroots-emulation-fighter", kind: "individual" }, null),
    whole: people,
    level: 15,
    measure: "%",
  },
  {
    section: "VỀ CÁ NHÂN",
    words: ["Cá nhân được UBND tỉnh tặng Bằng khen", "Số cá nhân được tặng Bằng khen của UBND tỉnh"],
    count: (office) => holders(office, { award: "provincial-diploma-of-merit", kind: "individual" }, null),
    whole: null,
    level: 3,
    measure: "người",
  },
  {
    section: "VỀ CÁ NHÂN",
    words: ["Cá nhân được Giám đốc Sở tặng Giấy khen", "Số cá nhân được tặng Giấy khen của Giám đốc Sở"],
    count: (office) => holders(office, { award: "certificate-of-merit", kind: "individual" }, null),
    whole: null,
    level: 8,
    measure: "người",
  },
];
