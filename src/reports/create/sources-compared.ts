import type { BySource, Source } from "../../counting/sources";
import { awardName, type AwardId } from "../../domain/glossary/awards";
import type { SubjectKey } from "../../domain/recipient";
import { implies } from "../../domain/targets/implied-awards";

/** What each source says of one recipient. */
export type TitlesOf = Readonly<Record<Source, readonly AwardId[]>>;

const none: TitlesOf = { registered: [], proposed: [], council: [], pending: [], decided: [] };

/** The titles of every recipient, source by source, each title once. */
export function titlesBySubject(titles: BySource): ReadonlyMap<SubjectKey, TitlesOf> {
  const bySubject = new Map<SubjectKey, Record<Source, AwardId[]>>();
  for (const source of Object.keys(none) as Source[])
    for (const { subject, award } of titles[source]) {
      const own = bySubject.get(subject) ?? { registered: [], proposed: [], council: [], pending: [], decided: [] };
      bySubject.set(subject, own);
      if (!own[source].includes(award)) own[source].push(award);
    }
  return bySubject;
}

/** «Lao động tiên tiến; Chiến sĩ thi đua cơ sở» */
export function awardNames(awards: readonly AwardId[]): string {
  return awards.map((award) => awardName(award, "").vi || OTHER_AWARD).join("; ");
}

/** Its own words stand on the sheet it comes from. */
const OTHER_AWARD = "Hình thức khác";

/**
 * How registering, the council's word and the decision differ for one recipient; null where there is nothing to say yet.
 * A title contained in a higher one is not missing. Accuses nobody: what is not there is «chưa có».
 */
export function comparison(of: TitlesOf, titles: BySource): string | null {
  const lacking = (wanted: readonly AwardId[], ...held: readonly (readonly AwardId[])[]) =>
    wanted.filter((award) => !held.flat().some((other) => implies(other, award)));
  const isDecided = titles.decided.length > 0;
  const hasCouncil = titles.council.length > 0;
  // Without any registration in the file nobody can be said not to have registered.
  const isRegistered = titles.registered.length > 0;
  const alone = of.registered.length === 0;
  const said = [
    isRegistered ? saying(alone ? "Không đăng ký, được khen" : "Đạt thêm", lacking(of.decided, of.registered)) : null,
    isRegistered
      ? saying(
          alone ? "Không đăng ký, có trong kết quả của Hội đồng" : "Hội đồng xét thêm",
          lacking(of.council, of.registered, of.decided),
        )
      : null,
    hasCouncil
      ? saying("Đăng ký, chưa có trong kết quả của Hội đồng", lacking(of.registered, of.council, of.decided))
      : null,
    isDecided ? saying("Hội đồng đề nghị, chưa có quyết định", lacking(of.council, of.decided, of.pending)) : null,
    isDecided && !hasCouncil
      ? saying("Đăng ký, chưa có quyết định", lacking(of.registered, of.decided, of.pending))
      : null,
    saying("Chờ quyết định", lacking(of.pending, of.decided)),
  ].filter((words) => words !== null);
  if (said.length > 0) return said.join(". ");
  return of.registered.length > 0 && of.decided.length > 0 ? AS_REGISTERED : null;
}

export const AS_REGISTERED = "Đạt như đăng ký";

function saying(lead: string, awards: readonly AwardId[]): string | null {
  return awards.length === 0 ? null : `${lead}: ${awardNames(awards)}`;
}

export function titlesOf(subject: SubjectKey, all: ReadonlyMap<SubjectKey, TitlesOf>): TitlesOf {
  return all.get(subject) ?? none;
}
