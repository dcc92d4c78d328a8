import { bornInWords } from "./born";
import type { Bilingual } from "../../../domain/bilingual";
import { awardName } from "../../../domain/glossary/awards";
import { grades } from "../../../domain/glossary/grades";
import type { RecipientKind } from "../../../domain/recipient";
import type { InitiativeLevel } from "../../../domain/register/register";
import type { Facts } from "../facts";
import {
  isOutOf,
  isBornGroup,
  isOwnGroup,
  type BodyAmongUnits,
  type BornGroup,
  leftOutBy,
  ownWordsOf,
  type Group,
  type NamedGroup,
  type Scope,
  type Source,
  type SourceOfTitles,
  type TargetPart,
  type Who,
} from "../source";

/** «Ô này lấy số từ …»: what a cell counts, in a sentence. */
export function whyOf(source: Source, facts: Facts): Bilingual {
  const words = describeSource(source, facts);
  return { vi: `Ô này lấy số từ ${words.vi}.`, en: `This cell takes its figure from: ${words.en}.` };
}

/** What a source counts, as a phrase. */
export function describeSource(source: Source, facts: Facts): Bilingual {
  switch (source.kind) {
    case "headcount": {
      const origin: Bilingual =
        facts.staff.length > 0
          ? { vi: "danh sách CBCCVC", en: "the staff list" }
          : { vi: "các dòng cá nhân của biểu đăng ký", en: "the rows of people in the registration" };
      const who = whoInWords(source.who);
      return within(
        { vi: `số người${who.vi} trong ${origin.vi}`, en: `the number of people${who.en} in ${origin.en}` },
        source.scope,
        facts,
      );
    }
    case "registrants": {
      const who = whoInWords(source.who);
      if (source.recipient === "collective")
        return within(
          {
            vi: "số tập thể có đăng ký danh hiệu, khen thưởng",
            en: "the number of collectives that register a title or an award",
          },
          source.scope,
          facts,
        );
      if (source.isNone === true)
        return within(
          {
            vi: `số người${who.vi} không đăng ký danh hiệu, khen thưởng`,
            en: `the number of people${who.en} who register nothing`,
          },
          source.scope,
          facts,
        );
      return within(
        {
          vi: `số người${who.vi} có đăng ký danh hiệu, khen thưởng`,
          en: `the number of people${who.en} who register a title or an award`,
        },
        source.scope,
        facts,
      );
    }
    case "award": {
      const literal = awardName(source.award, "danh hiệu, hình thức khác");
      const [words] = source.given ?? [];
      const name = words === undefined ? literal : { vi: words, en: words };
      const counted = recipientWords[source.recipient];
      const where = sourceWords[source.standing];
      const who = source.body === undefined ? whoInWords(source.who) : bodyWords[source.body];
      return within(
        {
          vi: `số ${counted.vi}${who.vi} có «${name.vi}» ${where.vi}`,
          en: `the number of ${counted.en}${who.en} with “${name.en}” ${where.en}`,
        },
        source.scope,
        facts,
      );
    }
    case "last-year":
    case "year-before": {
      const { vi, en } = describeSource(source.of, facts);
      return { vi: `${vi} của năm trước`, en: `${en} of the year before` };
    }
    case "grade": {
      const { vi, en } = grades[source.grade];
      const who = whoInWords(source.who);
      return within(
        { vi: `số người${who.vi} xếp loại «${vi}»`, en: `the number of people${who.en} graded “${en}”` },
        source.scope,
        facts,
      );
    }
    case "units":
      return within(
        { vi: "số phòng, đơn vị trong biểu đăng ký", en: "the number of units in the registration" },
        source.scope,
        facts,
      );
    case "initiatives": {
      const level = source.level === null ? { vi: "", en: "" } : levelWords[source.level];
      const standing =
        source.standing === "recognised" ? { vi: " đã được công nhận", en: " recognised" } : { vi: "", en: "" };
      return within(
        {
          vi: `số sáng kiến${level.vi}${standing.vi} trong danh sách sáng kiến`,
          en: `the number of initiatives${level.en}${standing.en} in the list of initiatives`,
        },
        source.scope,
        facts,
      );
    }
    case "share":
    case "fraction": {
      const part = describeSource(source.part, facts);
      const whole = describeSource(source.whole, facts);
      return source.kind === "share"
        ? { vi: `${part.vi}, chia cho ${whole.vi}`, en: `${part.en}, divided by ${whole.en}` }
        : { vi: `${part.vi}, trên ${whole.vi}`, en: `${part.en}, of ${whole.en}` };
    }
    case "sum":
      if (source.along === "line") {
        const parts = source.of.map((each) => describeSource(each, facts));
        return { vi: parts.map(({ vi }) => vi).join(" cộng "), en: parts.map(({ en }) => en).join(" plus ") };
      }
      return {
        vi: `tổng ${String(source.of.length)} dòng phía trên trong cùng cột`,
        en: `the sum of ${String(source.of.length)} rows above in the same column`,
      };
    case "target": {
      const target = facts.targets.find((each) => each.target.id === source.target);
      const label = target?.target.label ?? source.target;
      const part = partWords[source.part];
      return { vi: `${part.vi} của chỉ tiêu «${label}»`, en: `${part.en} of the target “${label}”` };
    }
  }
}

const sourceWords: Readonly<Record<SourceOfTitles, Bilingual>> = {
  counted: { vi: "trong biểu đăng ký", en: "in the registration" },
  registered: { vi: "trong biểu đăng ký", en: "in the registration" },
  proposed: { vi: "trong đề nghị của phòng, đơn vị", en: "in what the units propose" },
  council: { vi: "theo kết quả xét của Hội đồng", en: "in what the council decided" },
  pending: { vi: "đang trình, chờ quyết định", en: "waiting for a decision" },
  nominated: { vi: "theo kết quả xét của Hội đồng và danh sách đang trình", en: "put forward for a decision" },
  decided: { vi: "có trong kết quả khen thưởng", en: "in the award results" },
};

function within(words: Bilingual, scope: Scope, facts: Facts): Bilingual {
  switch (scope.kind) {
    case "whole":
      return words;
    case "whole-body":
      return { vi: `${words.vi}, dòng tập thể cơ quan`, en: `${words.en}, the row of the whole body` };
    case "units": {
      if (scope.units.length > 3) {
        const count = String(scope.units.length);
        return { vi: `${words.vi}, cộng ${count} đơn vị`, en: `${words.en}, ${count} units together` };
      }
      const names = scope.units.map((key) => facts.unitOf.get(key)?.name ?? key).join("; ");
      return { vi: `${words.vi}: ${names}`, en: `${words.en}: ${names}` };
    }
  }
}

function whoInWords(who: Who): Bilingual {
  return {
    vi: who.map((group) => wordsOfGroup(group).vi).join(""),
    en: who.map((group) => wordsOfGroup(group).en).join(""),
  };
}

function wordsOfGroup(group: Group): Bilingual {
  if (isOutOf(group)) {
    const { vi, en } = wordsOfGroup(leftOutBy(group));
    return { vi: ` (trừ người${vi})`, en: ` (without those${en})` };
  }
  if (isBornGroup(group)) return bornGroupWords(group);
  if (!isOwnGroup(group)) return groupWords[group];
  const words = ownWordsOf(group);
  return { vi: ` ghi «${words}» trong danh sách`, en: ` with “${words}” in the list` };
}

const bodyWords: Readonly<Record<BodyAmongUnits, Bilingual>> = {
  with: { vi: " (kể cả tập thể cơ quan)", en: " (the body itself among them)" },
  without: { vi: " (không kể tập thể cơ quan)", en: " (without the body itself)" },
};

function bornGroupWords(group: BornGroup): Bilingual {
  const { vi, en } = bornInWords(group);
  return { vi: ` ${vi}`, en: ` who ${en.replace(/^was /, "were ")}` };
}

const groupWords: Readonly<Record<NamedGroup, Bilingual>> = {
  staff: { vi: " (không kể lao động hợp đồng)", en: " (without contract workers)" },
  permanent: { vi: " trong biên chế", en: " on the permanent staff" },
  contract: { vi: " là người lao động hợp đồng", en: " who are contract workers" },
  workers: { vi: " là người lao động", en: " who are workers" },
  "civil-servants": { vi: " là công chức", en: " who are civil servants" },
  "public-employees": { vi: " là viên chức", en: " who are public employees" },
  women: { vi: " là nữ", en: " who are women" },
  men: { vi: " là nam", en: " who are men" },
  leaders: { vi: " giữ chức vụ lãnh đạo, quản lý", en: " who hold a leading post" },
  "body-leaders": { vi: " là lãnh đạo cơ quan", en: " who lead the body" },
  "unit-leaders": { vi: " là lãnh đạo phòng, đơn vị", en: " who lead a unit" },
  "non-leaders": { vi: " không giữ chức vụ lãnh đạo, quản lý", en: " who hold no leading post" },
  teachers: { vi: " là giáo viên", en: " who are teachers" },
  "support-staff": { vi: " là nhân viên", en: " who are support staff" },
  "party-members": { vi: " là đảng viên", en: " who are Party members" },
  "ethnic-minority": { vi: " là người dân tộc thiểu số", en: " of an ethnic minority" },
};

const recipientWords: Readonly<Record<RecipientKind, Bilingual>> = {
  individual: { vi: "cá nhân", en: "people" },
  collective: { vi: "tập thể", en: "collectives" },
  family: { vi: "hộ gia đình", en: "families" },
};

const levelWords: Readonly<Record<InitiativeLevel, Bilingual>> = {
  grassroots: { vi: " cấp cơ sở", en: " of the grassroots level" },
  provincial: { vi: " cấp tỉnh", en: " of the provincial level" },
  ministerial: { vi: " cấp bộ", en: " of the ministerial level" },
  national: { vi: " cấp toàn quốc", en: " of the national level" },
};

const partWords: Readonly<Record<TargetPart, Bilingual>> = {
  value: { vi: "số lượng", en: "the number" },
  denominator: { vi: "mẫu số", en: "the denominator" },
  share: { vi: "tỷ lệ", en: "the share" },
  needed: { vi: "mức cần có", en: "the number needed" },
  difference: { vi: "phần thừa, thiếu", en: "the surplus or shortfall" },
  assessment: { vi: "đánh giá", en: "the assessment" },
};
