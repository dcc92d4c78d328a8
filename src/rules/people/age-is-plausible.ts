import type { Period } from "../../domain/register/period";
import type { Sourced } from "../../domain/register/sourced";
import { toA1 } from "../../workbook/refs";
import { always, noBasis, type Rule } from "../rule";
import { periodWords } from "../wording";

/** Somebody who registers was born between 16 and 85 years ago; another year of birth is mostly a digit amiss. */
export const ageIsPlausible: Rule = {
  id: "age-is-plausible",
  title: { vi: "Năm sinh phù hợp với người đang công tác", en: "The year of birth is that of somebody who works" },
  why: {
    vi: "Năm sinh lệch một chữ số làm tuổi không thể có; hồ sơ trình sẽ bị trả lại.",
    en: "A digit amiss in the year of birth makes an age that cannot be, and the file comes back.",
  },
  scope: "row",
  needs: [],
  basis: noBasis,
  severity: always("warning"),

  *check({ reading: { register }, year, limits }) {
    const staff = register.staff.map(({ key, birthDate, name }) => ({ subject: key, birthDate, name }));
    for (const { subject, birthDate, name } of [...register.entries, ...staff]) {
      const born = birthDate === null ? null : yearOf(birthDate);
      if (birthDate === null || born === null) continue;
      const age = year - born;
      if (age >= limits.age.least && age <= limits.age.most) continue;
      const label = toA1(birthDate.cell);
      const words = periodWords(birthDate);
      yield {
        at: birthDate.cell,
        subject,
        message: {
          vi: `Ô ${label}, ${name.value}: ngày sinh ghi «${words}», tức ${age < 0 ? "sau" : `${String(age)} tuổi`} năm ${String(year)}. Có thể gõ nhầm một chữ số của năm. Anh/chị đối chiếu với hồ sơ.`,
          en: `Cell ${label}, ${name.value}: the date of birth is «${words}», that is ${age < 0 ? "after" : `${String(age)} years of age in`} ${String(year)}. A digit of the year may be off. Please compare with the file.`,
        },
      };
    }
  },
};

function yearOf({ value }: Sourced<Period>): number | null {
  switch (value.precision) {
    case "day":
      return Number(value.date.slice(0, 4));
    case "month":
    case "quarter":
    case "year":
      return value.year;
    case "unknown":
      return null;
  }
}
