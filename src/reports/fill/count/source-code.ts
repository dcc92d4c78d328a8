import { isAwardId } from "../../../domain/glossary/awards";
import { gradeIds } from "../../../domain/glossary/grades";
import type { RecipientKind } from "../../../domain/recipient";
import type { InitiativeLevel } from "../../../domain/register/register";
import { type Source, wholeScope, whoes } from "../source";

/**
 * A column's source as an answer keeps it, without scope (the row gives that):
 * `headcount/WHO` · `grade/ID/WHO` · `award/ID/RECIPIENT/WHO/STANDING` · `units` · `initiatives/LEVEL/STANDING` ·
 * `share/PART/of/WHOLE` with the two parts in the same notation, blanks for slashes.
 */
export function encodeSource(source: Source): string | null {
  switch (source.kind) {
    case "headcount":
      return `headcount/${source.who}`;
    case "award":
      return `award/${source.award}/${source.recipient}/${source.who}/${source.standing}`;
    case "grade":
      return `grade/${source.grade}/${source.who}`;
    case "units":
      return "units";
    case "initiatives":
      return `initiatives/${source.level ?? "any"}/${source.standing}`;
    case "share": {
      const part = encodeSource(source.part);
      const whole = encodeSource(source.whole);
      return part === null || whole === null ? null : `share/${spaced(part)}/of/${spaced(whole)}`;
    }
    case "sum":
    case "target":
      return null;
  }
}

/** The way back; null for a code of another version or a damaged one. */
export function decodeSource(code: string): Source | null {
  const [kind = "", ...parts] = code.split("/");
  switch (kind) {
    case "headcount": {
      const who = whoes.find((each) => each === parts[0]);
      return who === undefined ? null : { kind, who, scope: wholeScope };
    }
    case "award": {
      const [award = "", recipient = "", whoCode = "", standing = ""] = parts;
      const who = whoes.find((each) => each === whoCode);
      if (!isAwardId(award) || !isRecipient(recipient) || who === undefined) return null;
      if (standing !== "registered" && standing !== "decided") return null;
      return { kind, award, recipient, who, standing, scope: wholeScope };
    }
    case "grade": {
      const grade = gradeIds.find((each) => each === parts[0]);
      const who = whoes.find((each) => each === parts[1]);
      return grade === undefined || who === undefined ? null : { kind, grade, who, scope: wholeScope };
    }
    case "units":
      return { kind, scope: wholeScope };
    case "initiatives": {
      const [level = "", standing = ""] = parts;
      if (standing !== "registered" && standing !== "recognised") return null;
      if (level !== "any" && !isLevel(level)) return null;
      return { kind, level: level === "any" ? null : level, standing, scope: wholeScope };
    }
    case "share": {
      const part = decodeSource((parts[0] ?? "").replace(/ /g, "/"));
      const whole = decodeSource((parts[2] ?? "").replace(/ /g, "/"));
      return part === null || whole === null ? null : { kind, part, whole };
    }
    default:
      return null;
  }
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
