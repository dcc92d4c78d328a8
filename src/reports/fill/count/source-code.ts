import { isAwardId } from "../../../domain/glossary/awards";
import { gradeIds } from "../../../domain/glossary/grades";
import type { RecipientKind } from "../../../domain/recipient";
import type { InitiativeLevel } from "../../../domain/register/register";
import {
  both,
  type Group,
  groups,
  isOutOf,
  isBornGroup,
  isOwnGroup,
  isSourceOfTitles,
  type Source,
  type Who,
  wholeScope,
} from "../source";

/**
 * A column's source as an answer keeps it, without scope (the row gives that):
 * `headcount/WHO` · `registrants/WHO`, `registrants/WHO/collective`, `registrants/WHO/none` · `grade/ID/WHO` · `award/ID/RECIPIENT/WHO/STANDING`, with the words of the lists behind it where they narrow it · `units` · `initiatives/LEVEL/STANDING` ·
 * `share/PART/of/WHOLE`, `fraction/PART/of/WHOLE` with the two parts in the same notation, blanks for slashes.
 */
export function encodeSource(source: Source): string | null {
  switch (source.kind) {
    case "headcount":
      return `headcount/${whoCode(source.who)}`;
    case "registrants":
      if (source.isNone === true) return `registrants/${whoCode(source.who)}/none`;
      return source.recipient === "collective"
        ? `registrants/${whoCode(source.who)}/collective`
        : `registrants/${whoCode(source.who)}`;
    case "award":
      // What a note beside a line leaves out is read from the note again.
      return [
        `award/${source.award}/${source.recipient}/${whoCode(source.who)}/${source.standing}`,
        ...(source.given ?? []).map(encodeURIComponent),
      ].join("/");
    case "grade":
      return `grade/${source.grade}/${whoCode(source.who)}`;
    case "units":
      return "units";
    case "initiatives":
      return `initiatives/${source.level ?? "any"}/${source.standing}`;
    case "share":
    case "fraction": {
      const part = encodeSource(source.part);
      const whole = encodeSource(source.whole);
      return part === null || whole === null ? null : `${source.kind}/${spaced(part)}/of/${spaced(whole)}`;
    }
    case "last-year":
    case "year-before":
    case "sum":
    case "target":
      return null;
  }
}

/** The way back; null for a code of another version or a damaged one. */
export function decodeSource(code: string): Source | null {
  const [kind = "", ...parts] = code.split("/");
  switch (kind) {
    case "headcount":
    case "registrants": {
      const who = whoOf(parts[0]);
      if (who === null) return null;
      const [, recipient] = parts;
      if (kind === "registrants" && recipient === "none") return { kind, who, scope: wholeScope, isNone: true };
      return kind === "registrants" && recipient === "collective"
        ? { kind, who, scope: wholeScope, recipient }
        : { kind, who, scope: wholeScope };
    }
    case "award": {
      const [award = "", recipient = "", code = "", standing = "", ...words] = parts;
      const who = whoOf(code);
      if (!isAwardId(award) || !isRecipient(recipient) || who === null) return null;
      if (!isSourceOfTitles(standing)) return null;
      const given = words.map(decodeURIComponent);
      return { kind, award, recipient, who, standing, scope: wholeScope, ...(given.length === 0 ? {} : { given }) };
    }
    case "grade": {
      const grade = gradeIds.find((each) => each === parts[0]);
      const who = whoOf(parts[1]);
      return grade === undefined || who === null ? null : { kind, grade, who, scope: wholeScope };
    }
    case "units":
      return { kind, scope: wholeScope };
    case "initiatives": {
      const [level = "", standing = ""] = parts;
      if (standing !== "registered" && standing !== "recognised") return null;
      if (level !== "any" && !isLevel(level)) return null;
      return { kind, level: level === "any" ? null : level, standing, scope: wholeScope };
    }
    case "share":
    case "fraction": {
      const part = decodeSource((parts[0] ?? "").replace(/ /g, "/"));
      const whole = decodeSource((parts[2] ?? "").replace(/ /g, "/"));
      return part === null || whole === null ? null : { kind, part, whole };
    }
    default:
      return null;
  }
}

/** `all`, or the groups joined by «+». */
function whoCode(who: Who): string {
  return who.length === 0 ? "all" : who.join("+");
}

function whoOf(code: string | undefined): Who | null {
  if (code === undefined || code === "all") return code === undefined ? null : [];
  const named = code.split("+");
  const known = named.filter(isGroup);
  return known.length === named.length ? both(known, []) : null;
}

function isGroup(text: string): text is Group {
  const named = isOutOf(text) ? text.slice("not:".length) : text;
  return isOwnGroup(named) || isBornGroup(named) || groups.some((group) => group === named);
}

function spaced(code: string): string {
  return code.replace(/\//g, " ");
}

function isRecipient(text: string): text is RecipientKind {
  return text === "individual" || text === "collective" || text === "family";
}

function isLevel(text: string): text is InitiativeLevel {
  return text === "grassroots" || text === "provincial" || text === "ministerial" || text === "national";
}
