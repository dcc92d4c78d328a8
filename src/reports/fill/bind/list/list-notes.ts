import type { Bilingual } from "../../../../domain/bilingual";
import { awardName } from "../../../../domain/glossary/awards";
import type { Subject } from "../../facts";
import type { AwardList } from "./award-list";
import type { NameList } from "./bind-list";
import type { NamedList } from "./named-list";
import type { InitiativeList } from "./initiative-list";

/** Why somebody stands in a list. */
export function whyListed({ award }: AwardList | NamedList, subject: Subject): Bilingual {
  if (award === null)
    return {
      vi: `Ô này lấy từ dòng của ${subject.name} trong biểu đăng ký.`,
      en: `This cell comes from the row of ${subject.name} in the registration.`,
    };
  const name = awardName(award, "");
  return {
    vi: `Ô này lấy từ dòng của ${subject.name} trong biểu đăng ký, có «${name.vi}».`,
    en: `This cell comes from the row of ${subject.name} in the registration, which has “${name.en}”.`,
  };
}

/** Somebody stands in the list whom the register does not know for it. */
export function strangerNote({ table, award }: AwardList, row: number, name: string): Bilingual {
  const title = awardName(award, "");
  return {
    vi: `Danh sách «${table.grid.name}», dòng ${String(row)}: chưa thấy ${name} đăng ký «${title.vi}». Dòng này được giữ nguyên; anh/chị xem giúp.`,
    en: `List “${table.grid.name}”, row ${String(row)}: ${name} was not found registered for “${title.en}”. The row is left; please have a look.`,
  };
}

/** An initiative stands in the list that no registration names. */
export function unknownInitiative({ table }: InitiativeList, row: number, title: string): Bilingual {
  return {
    vi: `Danh sách «${table.grid.name}», dòng ${String(row)}: chưa thấy sáng kiến «${title}» trong biểu đăng ký. Dòng này được giữ nguyên; anh/chị xem giúp.`,
    en: `List “${table.grid.name}”, row ${String(row)}: the initiative “${title}” was not found in the registration. The row is left; please have a look.`,
  };
}

/** «… LĐTT, CSTĐ CƠ SỞ»: one list for several titles. */
export function openTitle({ table }: AwardList): Bilingual {
  return {
    vi: `Tên danh sách «${table.grid.name}» nêu nhiều danh hiệu hoặc chưa rõ danh hiệu nào nên chưa điền. Anh/chị ghi rõ một danh hiệu trong tên danh sách rồi bấm Điền biểu lại; mỗi danh hiệu một danh sách.`,
    en: `The title of the list “${table.grid.name}” names several titles, or leaves open which one, so it is not filled in. Name one title in it and fill again: one list for each title.`,
  };
}

/** The registration names only everybody's highest title, and the list does not say whether it names those with a higher one. */
export function openToHigher({ table, award }: AwardList): Bilingual {
  const title = awardName(award, "");
  return {
    vi: `Biểu đăng ký chỉ ghi danh hiệu cao nhất, nên chưa rõ danh sách «${table.grid.name}» có gồm cả người, tập thể đăng ký danh hiệu cao hơn «${title.vi}» không. Anh/chị ghi «(gồm cả …)» hoặc «(không gồm …)» dưới tên danh sách rồi bấm Điền biểu lại.`,
    en: `The registration names only the highest title, so it is not clear whether the list “${table.grid.name}” takes in those with a title above “${title.en}”. Say so below the title of the list and fill again.`,
  };
}

/** More names than lines: a list filled by half would go out by half. */
export function tooShort({ table }: NameList, needed: number, free: number): Bilingual {
  const more = String(needed - free);
  return {
    vi: `Danh sách «${table.grid.name}» còn ${String(free)} dòng trống, cần ${String(needed)} dòng. Anh/chị chèn thêm ${more} dòng rồi bấm Điền biểu lại; danh sách chưa được điền.`,
    en: `The list “${table.grid.name}” has ${String(free)} empty rows and needs ${String(needed)}. Insert ${more} more and fill again; nothing was filled into it.`,
  };
}

/** More names than drawn lines, and nothing below them. */
export function goesOnBelow({ table }: NameList, more: number): Bilingual {
  const count = String(more);
  return {
    vi: `Danh sách «${table.grid.name}» thiếu ${count} dòng kẻ sẵn nên ${count} tên cuối được ghi tiếp ngay bên dưới. Anh/chị kẻ khung cho các dòng đó giúp.`,
    en: `The list “${table.grid.name}” has ${count} lines too few, so the last ${count} names go on right below. Please draw the frame of these rows.`,
  };
}
