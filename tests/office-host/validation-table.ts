import { invalidArgument, type TypeTable } from "./host-object";
import { mayWrite, type RangeTarget } from "./range-target";

/** Drop-down lists, the one kind of validation this product sets. */
export const validationTable: TypeTable<RangeTarget> = {
  type: "DataValidation",
  reads: {
    Rule: ({ sheet, area }) => {
      const found = sheet.validations.find((each) => each.area.top === area.top && each.area.left === area.left);
      return found ? { list: { inCellDropDown: true, source: found.source } } : {};
    },
  },
  writes: {
    Rule: (target, rule, state) => {
      mayWrite(target, state);
      const source = listSource(rule);
      if (source === null) throw invalidArgument("only lists are known here");
      if (source.length > 255) throw invalidArgument("a literal list holds at most 255 characters");
      target.sheet.validations.push({ area: target.area, source });
    },
  },
};

function listSource(rule: unknown): string | null {
  const list: unknown = typeof rule === "object" && rule !== null && "list" in rule ? rule.list : null;
  return typeof list === "object" && list !== null && "source" in list && typeof list.source === "string"
    ? list.source
    : null;
}
