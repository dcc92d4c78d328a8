import type { Column } from "../../domain/form/form";
import { type AwardId, awardName, glossaryEntry } from "../../domain/glossary/awards";
import { recogniseAwards } from "../../domain/glossary/recognise-award";
import { isAdvancedTitle, isFighterTitle } from "../../domain/eligibility/titles-held";
import type { Entry } from "../../domain/register/register";
import { fold } from "../../text/fold";
import { readMark } from "../../text/marks";
import { isCellError, type Grid, valueAt } from "../../workbook/grid";
import type { CellRef } from "../../workbook/refs";
import { always, noBasis, type Rule } from "../rule";
import { shown } from "../shown";
import { rowAndName } from "../wording";

/**
 * Where one table holds what people registered and what the council proposes, a title that was never registered is
 * worth a look. Not required since 2024: told only where nearly all others agree.
 */
export const proposedTitleWasRegistered: Rule = {
  id: "proposed-title-was-registered",
  title: {
    vi: "Danh hiệu Hội đồng đề nghị có trong đăng ký đầu năm, khi bảng có cả hai",
    en: "A title proposed was registered, where the table holds both",
  },
  why: {
    vi: "Danh hiệu đề nghị khác danh hiệu đăng ký thì cần biết là đổi ý hay ghi nhầm cột.",
    en: "Where proposal and registration differ it is a change of mind or a wrong column.",
  },
  scope: "recipient",
  needs: [],
  basis: noBasis,
  severity: always("warning"),
  changes: "mark",

  *check({ facts }) {
    for (const form of facts.registrationForms) {
      const grid = facts.gridBySheet.get(form.sheet);
      const asked = form.columns.filter(isOfRegistration);
      const proposed = form.columns.filter(isProposal);
      if (grid === undefined || asked.length === 0 || proposed.length === 0) continue;
      const compared = (facts.entriesByForm.get(form.id) ?? []).flatMap((entry) => {
        const titles = titlesIn(entry, proposed, grid);
        const registered = titles.length === 0 ? [] : titlesIn(entry, asked, grid).map(({ award }) => award);
        if (registered.length === 0) return [];
        return [{ entry, registered, extra: titles.filter(({ award }) => isNew(award, registered)) }];
      });
      const odd = compared.filter(({ extra }) => extra.length > 0);
      if (odd.length * 5 > compared.length) continue;
      for (const { entry, registered, extra } of odd) {
        const [title] = extra;
        if (title === undefined) continue;
        const who = rowAndName(entry);
        const name = awardName(title.award, "");
        const before = [...new Set(registered)].map((award) => awardName(award, ""));
        yield {
          at: title.at,
          subject: entry.subject,
          related: asked.map(({ column }) => ({ ...entry.at, column })),
          message: {
            vi: `${who.vi}: đề nghị «${name.vi}», trong khi đầu năm chỉ đăng ký «${before.map(({ vi }) => vi).join("», «")}». Các dòng khác đều đề nghị đúng danh hiệu đã đăng ký. Anh/chị xem giúp có ghi nhầm dòng không.`,
            en: `${who.en}: «${name.en}» is proposed, while only «${before.map(({ en }) => en).join("», «")}» was registered. The other rows propose what was registered. Please see whether the title slipped into this row.`,
          },
        };
      }
    }
  },
};

function isOfRegistration({ standing, header, role }: Column): boolean {
  const saysSo = standing === "registered" || fold(header).includes("đăng ký");
  return saysSo && standing !== "council" && standing !== "proposed" && role !== "initiative" && role !== "remarks";
}

/** Words under «Hội đồng đề nghị»; votes are figures. */
function isProposal({ standing, role }: Column): boolean {
  return (standing === "council" || standing === "proposed") && role !== "remarks" && role !== "votes";
}

function isNew(award: AwardId, registered: readonly AwardId[]): boolean {
  // A registered CSTĐCS asked for LĐTT as well.
  return !registered.includes(award) && !(isAdvancedTitle(award) && registered.some(isFighterTitle));
}

/** Titles that a row names in these columns, in words or by a mark under a head that names one. */
function titlesIn(
  { at, kind }: Entry,
  columns: readonly Column[],
  grid: Grid,
): readonly { readonly award: AwardId; readonly at: CellRef }[] {
  return columns.flatMap(({ column, header }) => {
    const value = valueAt(grid, at.row, column);
    if (value === null || isCellError(value)) return [];
    const inHead = recogniseAwards(header.split(" › ").at(-1) ?? "", { recipient: kind });
    const isMarked = inHead.length > 0 && readMark(value) === "yes";
    const named = isMarked ? inHead : recogniseAwards(shown(value), { recipient: kind });
    return named
      .filter(({ negated, award }) => !negated && glossaryEntry(award)?.kind === "title")
      .map(({ award }) => ({ award, at: { ...at, column } }));
  });
}
