import type { Bilingual } from "../../../domain/bilingual";
import type { Subject } from "../facts";
import type { Who } from "../source";
import { noPeople } from "./missing";

/** The part of them that is meant; null where no form says of anybody (`all`) who belongs to it. */
export function whoIsMeant(subjects: readonly Subject[], who: Who, all: readonly Subject[]): readonly Subject[] | null {
  const told = <T>(trait: (subject: Subject) => T | null, wanted: T) =>
    all.some((each) => trait(each) !== null) ? subjects.filter((each) => trait(each) === wanted) : null;
  switch (who) {
    case "all":
      return subjects;
    case "women":
      return told(({ gender }) => gender, "female");
    case "contract":
      return told(({ employment }) => employment, "contract");
    case "staff":
      // Forms that do not mention contracts list staff alone.
      return subjects.filter((each) => each.employment !== "contract");
    case "leaders":
      return told(({ leads }) => leads, true);
    case "non-leaders":
      return told(({ leads }) => leads, false);
  }
}

/** Why nobody can say who belongs to such a part. */
export function whoMissing(who: Who): Bilingual {
  switch (who) {
    case "women":
      return {
        vi: "Các biểu chưa có cột giới tính nên chưa đếm được số nữ. Anh/chị thêm cột «Giới tính» vào biểu đăng ký hoặc danh sách CBCCVC.",
        en: "No form has a column for gender, so women cannot be counted. Add one to the registration or the staff list.",
      };
    case "contract":
      return {
        vi: "Các biểu chưa phân biệt người lao động hợp đồng nên chưa đếm được. Anh/chị thêm cột «Loại lao động» (Biên chế, Hợp đồng) vào biểu đăng ký hoặc danh sách CBCCVC.",
        en: "No form tells contract workers apart, so they cannot be counted. Add a column for it to the registration or the staff list.",
      };
    case "leaders":
    case "non-leaders":
      return {
        vi: "Các biểu chưa có cột chức vụ nên chưa tách được lãnh đạo, quản lý. Anh/chị thêm cột «Chức vụ» vào biểu đăng ký hoặc danh sách CBCCVC.",
        en: "No form has a column for positions, so leaders cannot be told apart. Add one to the registration or the staff list.",
      };
    case "all":
    case "staff":
      return noPeople;
  }
}
