import { glossaryEntry } from "../../domain/glossary/awards";
import { lettersOf } from "../../domain/glossary/letters";
import { always, isReviewed, type Rule } from "../rule";
import { two } from "../wording";

/** What others decide (CSTĐ cấp tỉnh, TTLĐXS, Bằng khen …) is listed as «đề nghị», not as granted by the Sở. */
export const higherAwardIsProposed: Rule = {
  id: "higher-award-is-proposed",
  title: {
    vi: "Danh hiệu do cấp trên quyết định thì ghi là đề nghị",
    en: "What a higher body decides is listed as proposed",
  },
  why: {
    vi: "Danh hiệu do cấp trên quyết định thì cơ quan chỉ đề nghị; ghi như đã công nhận dễ gây hiểu nhầm.",
    en: "What a higher level decides the office only proposes; writing it as granted misleads.",
  },
  scope: "form",
  needs: [],
  basis: (regime) => regime.decidedByDepartmentHead,
  severity: always("warning"),

  *check({ facts, stage }) {
    if (!isReviewed(stage) || stage === "decided") return;
    for (const form of facts.registrationForms) {
      const title = lettersOf(form.title);
      const isGranted =
        /\b(?:giam doc so|thu truong)\b.*\b(?:quyet dinh|cong nhan|tang)\b|\bduoc (?:cong nhan|tang)\b/.test(title);
      if (!isGranted || /\b(?:de nghi|trinh|dang ky|de xuat)\b/.test(title)) continue;
      const higher = (facts.entriesByForm.get(form.id) ?? []).flatMap(({ claims }) =>
        claims.filter(({ award }) => {
          const level = glossaryEntry(award)?.level ?? "grassroots";
          return level !== "grassroots";
        }),
      );
      const [first] = higher;
      if (first === undefined) continue;
      yield {
        at: first.cell,
        subject: null,
        related: higher.slice(1).map(({ cell }) => cell),
        figures: String(higher.length),
        message: {
          vi: `Tên biểu viết như đã được công nhận, trong khi có ${two(higher.length)} danh hiệu, hình thức do cấp tỉnh, cấp bộ trở lên quyết định. Các trường hợp này thường ghi là «đề nghị» cho đến khi có quyết định. Anh/chị xem lại tên biểu, hoặc tách danh sách theo cấp quyết định.`,
          en: `The form's title speaks of titles as granted, while ${two(higher.length)} of them are decided by the province, the ministry or above. These are usually listed as proposed until there is a decision. Please look at the title, or split the list by deciding body.`,
        },
      };
    }
  },
};
