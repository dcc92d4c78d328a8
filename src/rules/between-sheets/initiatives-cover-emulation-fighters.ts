import { holdersAmong } from "../../counting/holders";
import { fold } from "../../text/fold";
import { always, isReviewed, type Rule } from "../rule";
import { two } from "../wording";

/** Under the Law of 2003 every CSTĐ cơ sở needs an initiative; co-authors share one. Fewer initiatives than fighters is told. */
export const initiativesCoverEmulationFighters: Rule = {
  id: "initiatives-cover-emulation-fighters",
  title: {
    vi: "Số sáng kiến đủ cho số người đăng ký CSTĐ cơ sở",
    en: "There are initiatives enough for the Emulation Fighters registered",
  },
  why: {
    vi: "Số sáng kiến ít hơn số người cần sáng kiến thì có người còn thiếu.",
    en: "Fewer initiatives than people who need one means that some lack theirs.",
  },
  scope: "workbook",
  needs: [],
  basis: (regime) => regime.fighterNeedsInitiative.basis,
  severity: always("warning"),
  level: "office",

  *check({ reading: { register }, facts, regime, stage }) {
    if (regime.fighterNeedsInitiative.value !== "always" || register.initiatives.length === 0) return;
    const distinct = new Set(register.initiatives.map(({ title }) => fold(title.value))).size;
    const fighters = holdersAmong(facts.population.people, ["grassroots-emulation-fighter"]);
    const coAuthors = register.initiatives.flatMap(({ authors }) =>
      authors
        .slice(1)
        .filter(({ value }) => fighters.some(({ who }) => facts.foldedName(who.name) === facts.foldedName(value))),
    ).length;
    const [first] = register.initiatives;
    if (first === undefined || distinct + coAuthors >= fighters.length) return;
    yield {
      at: first.title.cell,
      subject: null,
      figures: `${String(distinct)}/${String(fighters.length)}`,
      message: {
        vi: `Danh sách có ${two(distinct)} sáng kiến, trong khi ${two(fighters.length)} người đăng ký CSTĐ cơ sở. Danh hiệu này cần sáng kiến hoặc đề tài của từng người (đồng tác giả dùng chung được). ${isReviewed(stage) ? "Anh/chị bổ sung danh sách sáng kiến." : "Anh/chị bổ sung danh sách sáng kiến, hoặc để đến kỳ bình xét."}`,
        en: `The list has ${two(distinct)} initiatives, while ${two(fighters.length)} people register for grassroots Emulation Fighter. Everybody needs an initiative or a topic (co-authors share one). ${isReviewed(stage) ? "Please complete the list." : "Please complete the list, or leave it to the review."}`,
      },
    };
  },
};
