import type { SubjectKey } from "../../domain/recipient";
import { awardName } from "../../domain/glossary/awards";
import type { AwardClaim, Entry } from "../../domain/register/register";
import { always, noBasis, type Problem, type Rule, type RuleView } from "../rule";
import { two } from "../wording";

/**
 * Nobody registers for the same title in two lists. A list of titles beside a list of awards may well name somebody
 * twice; only the same title twice is told. Where two lists share most of their people, one is a copy: told once.
 */
export const titleIsRegisteredOnOneSheet: Rule = {
  id: "title-is-registered-on-one-sheet",
  title: {
    vi: "Một danh hiệu của một người chỉ đăng ký ở một biểu",
    en: "One title of one recipient is registered in one list only",
  },
  why: {
    vi: "Cùng một danh hiệu ghi ở hai biểu dễ bị cộng hai lần khi gộp.",
    en: "The same title on two sheets is easily added up twice.",
  },
  scope: "row",
  needs: [],
  basis: noBasis,
  severity: always("warning"),
  changes: "row",

  *check(view) {
    for (const shared of repeatsByPair(view)) {
      const [first] = shared;
      if (first === undefined) continue;
      if (shared.length > 3 && shared.length * 2 > sizeOf(first, view)) yield copied(first, shared);
      else for (const one of shared) yield messageOf(one);
    }
  },
};

interface Stand {
  readonly entry: Entry;
  readonly claim: AwardClaim;
}

interface Repeat {
  readonly before: Stand;
  readonly again: Stand;
}

/** Repeats between two forms, pair by pair; a recipient once for a pair. */
function repeatsByPair({ reading: { register }, facts }: RuleView): readonly (readonly Repeat[])[] {
  const seen = new Map<string, Stand>();
  const pairs = new Map<string, Map<SubjectKey, Repeat>>();
  for (const entry of register.entries) {
    if (facts.formById.get(entry.form)?.countedIn !== true) continue;
    for (const claim of entry.claims) {
      if (claim.award === "other") continue;
      const key = JSON.stringify([entry.subject, claim.award]);
      const before = seen.get(key);
      if (before === undefined) seen.set(key, { entry, claim });
      else if (before.entry.form !== entry.form) {
        const pair = `${before.entry.form} ${entry.form}`;
        const repeats = pairs.get(pair) ?? new Map<SubjectKey, Repeat>();
        if (!repeats.has(entry.subject)) repeats.set(entry.subject, { before, again: { entry, claim } });
        pairs.set(pair, repeats);
      }
    }
  }
  return [...pairs.values()].map((repeats) => [...repeats.values()]);
}

/** Recipients of the smaller of the two forms. */
function sizeOf({ before, again }: Repeat, { facts }: RuleView): number {
  const sizes = [before, again].map(
    ({ entry }) => new Set((facts.entriesByForm.get(entry.form) ?? []).map(({ subject }) => subject)).size,
  );
  return Math.min(...sizes);
}

function messageOf({ before, again }: Repeat): Problem {
  const name = awardName(again.claim.award, again.claim.text);
  const places = [before, again].map(({ entry: { at } }) => at);
  const [one, other] = places.map(({ sheet, row }) => ({
    vi: `dòng ${String(row)} sheet «${sheet}»`,
    en: `row ${String(row)} of sheet «${sheet}»`,
  }));
  return {
    at: again.claim.cell,
    subject: again.entry.subject,
    related: [before.claim.cell],
    message: {
      vi: `${again.entry.name.value} đăng ký «${name.vi}» ở ${one?.vi ?? ""} và ${other?.vi ?? ""}. Hiện tính một lần. Anh/chị bỏ bớt một chỗ, hoặc thêm ngày sinh nếu là hai người trùng tên.`,
      en: `${again.entry.name.value} registers for «${name.en}» in ${one?.en ?? ""} and ${other?.en ?? ""}. It is counted once. Please drop one of them, or add dates of birth if these are two people of one name.`,
    },
  };
}

function copied({ before, again }: Repeat, shared: readonly Repeat[]): Problem {
  const [one, other] = [before.entry.at.sheet, again.entry.at.sheet];
  const count = two(shared.length);
  return {
    at: again.claim.cell,
    subject: null,
    related: shared.slice(1).map((repeat) => repeat.again.claim.cell),
    figures: count,
    message: {
      vi: `Sheet «${one}» và «${other}» cùng có ${count} người, tập thể với cùng danh hiệu. Có thể một biểu là bản chép của biểu kia; hiện mỗi người tính một lần. Anh/chị cho biết ở bước Xác nhận biểu nếu một biểu không phải biểu đăng ký.`,
      en: `Sheets «${one}» and «${other}» share ${count} recipients with the same titles. One may be a copy of the other; everybody is counted once. Please say in step 1, Confirm the forms, if one of them is no registration form.`,
    },
  };
}
