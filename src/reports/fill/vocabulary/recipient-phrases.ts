import { saying, type Phrase } from "./phrase";

/** Collectives, families, and what the units of a body are called. */
export const recipientPhrases: readonly Phrase[] = [
  ...saying({ recipient: "collective" }, "tập thể", "tập thể nhỏ"),
  ...saying(
    { recipient: "collective", measure: "units" },
    "phòng, đơn vị",
    "các phòng, đơn vị",
    "phòng, đơn vị trực thuộc",
  ),
  ...saying(
    { measure: "units" },
    "phòng",
    "đơn vị",
    "phòng ban",
    "phòng, ban",
    "khoa",
    "khoa, phòng",
    "tổ",
    "tổ chuyên môn",
    "bộ phận",
    "đầu mối",
    "phòng chuyên môn",
    "đơn vị trực thuộc",
    "phòng, ban, đơn vị",
    "đơn vị thành viên",
  ),
  ...saying({ recipient: "family" }, "hộ gia đình", "gia đình", "hộ"),
];
