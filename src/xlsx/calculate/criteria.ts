import { isCellError } from "../../workbook/grid";
import { compare, type Scalar } from "./values";

/** What COUNTIF and its like ask of a cell: «>5», «<>», «LĐTT», «*tiên tiến*», 12. */
export function criterion(asked: Scalar): (value: Scalar) => boolean {
  if (isCellError(asked)) return (value) => isCellError(value) && value.error === asked.error;
  if (typeof asked !== "string") return equals(asked ?? 0);
  const [, operator = "=", rest = ""] = /^(<=|>=|<>|=|<|>)?(.*)$/s.exec(asked) ?? [];
  const wanted = /^[+-]?\d+(?:\.\d+)?$/.test(rest.trim()) ? Number(rest) : rest;
  switch (operator) {
    case "=":
      return asked === "" || asked === "=" ? isEmpty(asked) : matches(wanted);
    case "<>": {
      const same = rest === "" ? (value: Scalar) => value === null : matches(wanted);
      return (value) => !same(value);
    }
    default:
      return (value) => {
        if (value === null || isCellError(value) || typeof value !== typeof wanted) return false;
        const order = compare(value, wanted);
        if (operator === "<") return order < 0;
        if (operator === ">") return order > 0;
        return operator === "<=" ? order <= 0 : order >= 0;
      };
  }
}

/** "=" asks for cells that hold nothing; "" for those that show nothing. */
function isEmpty(asked: string): (value: Scalar) => boolean {
  return (value) => value === null || (asked === "" && value === "");
}

function matches(wanted: string | number): (value: Scalar) => boolean {
  if (typeof wanted === "number") return equals(wanted);
  const pattern = wildcard(wanted);
  return (value) => typeof value === "string" && pattern.test(value);
}

function equals(wanted: number | boolean): (value: Scalar) => boolean {
  return (value) => {
    const own = typeof wanted === "number" && typeof value === "string" && /^\s*[+-]?\d+(?:\.\d+)?\s*$/.test(value);
    return value === wanted || (own && Number(value) === wanted);
  };
}

/** «*» any letters, «?» one, «~» before a sign takes it as it is. */
function wildcard(text: string): RegExp {
  const escaped = text.replace(/~([*?~])|([*?])|([.+^${}()|[\]\\/])/g, (_, literal, sign, special) => {
    if (literal !== undefined) return `\\${String(literal)}`;
    if (sign !== undefined) return sign === "*" ? ".*" : ".";
    return `\\${String(special)}`;
  });
  return new RegExp(`^${escaped}$`, "isu");
}

/** Whether a text would be taken for a pattern where a lookup asks for it exactly. */
export function isPattern(asked: Scalar): boolean {
  return typeof asked === "string" && /[*?~]/.test(asked);
}
