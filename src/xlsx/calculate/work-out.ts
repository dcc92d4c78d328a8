import type { Area } from "../../workbook/refs";
import type { Expression, Operator } from "./expression";
import { functions } from "./functions";
import {
  compare,
  error,
  isBlurred,
  isCells,
  isError,
  numberOf,
  onNumber,
  single,
  textOf,
  truthOf,
  UNKNOWN,
  type Cells,
  type Outcome,
  type Scalar,
  type Unknown,
} from "./values";

/** Where cells are looked up while a formula is worked out. */
export interface Lookup {
  valueAt(sheet: string, row: number, column: number): Scalar | Unknown;
  /** How far a sheet is filled. */
  extentOf(sheet: string): { readonly rows: number; readonly columns: number };
}

/** What a formula comes to; UNKNOWN where any of it is beyond us. */
export function workOut(expression: Expression, lookup: Lookup): Scalar | Unknown {
  const outcome = single(evaluate(expression, lookup));
  // A formula that shows an empty cell shows 0.
  return outcome ?? 0;
}

type Operation = Extract<Expression, { kind: "operation" }>;

function evaluate(expression: Expression, lookup: Lookup): Outcome {
  switch (expression.kind) {
    case "constant":
      return expression.value;
    case "cells":
      return cellsOf(expression.sheet, expression.area, lookup);
    case "negated":
      return onNumber(evaluate(expression.of, lookup), (number) => -number);
    case "percent":
      return onNumber(evaluate(expression.of, lookup), (number) => number / 100);
    case "operation":
      return inARow(expression, lookup);
    case "call":
      return called(expression, lookup);
  }
}

function cellsOf(sheet: string, whole: Area, lookup: Lookup): Cells {
  const { rows, columns } = lookup.extentOf(sheet);
  const area = { ...whole, bottom: Math.min(whole.bottom, rows), right: Math.min(whole.right, columns) };
  return { sheet, whole, area, valueAt: (row, column) => lookup.valueAt(sheet, row, column) };
}

/** «a+b-c+…» from left to right: a sum of hundreds of cells is no deeper than one of two. */
function inARow(last: Operation, lookup: Lookup): Outcome {
  const operations: Operation[] = [];
  let first: Expression = last;
  for (; first.kind === "operation"; first = first.left) operations.push(first);
  let outcome = evaluate(first, lookup);
  for (const { operator, right } of operations.reverse()) {
    outcome = operated(operator, single(outcome), single(evaluate(right, lookup)));
  }
  return outcome;
}

function operated(operator: Operator, left: Scalar | Unknown, right: Scalar | Unknown): Outcome {
  if (left === UNKNOWN || right === UNKNOWN) return UNKNOWN;
  if (isError(left)) return left;
  if (isError(right)) return right;
  switch (operator) {
    case "&": {
      const [first, second] = [textOf(left), textOf(right)];
      return typeof first === "string" && typeof second === "string" ? first + second : UNKNOWN;
    }
    case "=":
    case "<>":
    case "<":
    case ">":
    case "<=":
    case ">=":
      return compared(operator, left, right);
    default:
      return reckoned(operator, numberOf(left), numberOf(right));
  }
}

function compared(operator: "=" | "<>" | "<" | ">" | "<=" | ">=", left: Scalar, right: Scalar): Outcome {
  const [one, other] = [filledLike(left, right), filledLike(right, left)];
  if (one === null || other === null || isError(one) || isError(other)) return UNKNOWN;
  const order = compare(one, other);
  if (order === UNKNOWN) return UNKNOWN;
  if (operator === "=") return order === 0;
  if (operator === "<>") return order !== 0;
  // Which of two words comes first depends on the language of the program.
  if (typeof one === "string" && typeof other === "string" && order !== 0) return UNKNOWN;
  if (operator === "<") return order < 0;
  if (operator === ">") return order > 0;
  return operator === "<=" ? order <= 0 : order >= 0;
}

/** An empty cell is 0 beside a number, "" beside a text, FALSE beside a truth value. */
function filledLike(value: Scalar, beside: Scalar): Scalar {
  if (value !== null) return value;
  if (typeof beside === "string") return "";
  return typeof beside === "boolean" ? false : 0;
}

function reckoned(operator: "+" | "-" | "*" | "/" | "^", left: Scalar | Unknown, right: Scalar | Unknown): Outcome {
  if (typeof left !== "number") return left;
  if (typeof right !== "number") return right;
  switch (operator) {
    case "+":
      return isBlurred(left + right, left, right) ? UNKNOWN : left + right;
    case "-":
      return isBlurred(left - right, left, right) ? UNKNOWN : left - right;
    case "*":
      return left * right;
    case "/":
      return right === 0 ? error("#DIV/0!") : left / right;
    case "^":
      return Number.isFinite(left ** right) ? left ** right : UNKNOWN;
  }
}

function called({ name, arguments: given }: Extract<Expression, { kind: "call" }>, lookup: Lookup): Outcome {
  const argument = (index: number): Outcome => {
    const expression = given[index];
    return expression === undefined || expression === null ? UNKNOWN : evaluate(expression, lookup);
  };
  switch (name) {
    // Only the branch that is taken is worked out, as in Excel.
    case "IF": {
      const condition = single(argument(0));
      const truth = condition === UNKNOWN ? UNKNOWN : truthOf(condition);
      if (typeof truth !== "boolean") return truth;
      return given.length === 2 && !truth ? false : argument(truth ? 1 : 2);
    }
    case "IFERROR":
    case "IFNA": {
      const value = single(argument(0));
      const isCaught = value !== UNKNOWN && isError(value) && (name === "IFERROR" || value.error === "#N/A");
      return isCaught ? argument(1) : value;
    }
    case "AND":
    case "OR":
      return allOrAny(
        name === "AND",
        given.map((_, index) => argument(index)),
      );
    case "NOT": {
      const value = single(argument(0));
      const truth = value === UNKNOWN ? UNKNOWN : truthOf(value);
      return typeof truth === "boolean" ? !truth : truth;
    }
    default: {
      const work = functions.get(name);
      return work === undefined
        ? UNKNOWN
        : work(given.map((expression) => (expression === null ? null : evaluate(expression, lookup))));
    }
  }
}

function allOrAny(isAll: boolean, outcomes: readonly Outcome[]): Outcome {
  let result = isAll;
  for (const outcome of outcomes) {
    const value = single(outcome);
    // Of a cell that holds a text or nothing AND and OR take no notice.
    if (value === UNKNOWN || (isCells(outcome) && (value === null || typeof value === "string"))) return UNKNOWN;
    const truth = truthOf(value);
    if (typeof truth !== "boolean") return truth;
    result = isAll ? result && truth : result || truth;
  }
  return result;
}
