import type { Question } from "../../domain/answer";
import type { OddCell } from "../../domain/form/odd-cell";
import type { Books } from "../bookkeeping/books";
import type { CodeBook } from "../claims/code-book";
import { kindQuestions } from "./doubtful-kinds";
import { looseQuestions } from "./loose-questions";
import { looseRows } from "./loose-rows";
import { oddCells } from "./odd-cells";
import { turnedClaims } from "./turned-claims";
import { turnedQuestions } from "./turned-questions";

/** What a last look at every filled cell of a counted list finds: questions, and cells that need a word of their own. */
export interface LastLook {
  readonly questions: readonly Question[];
  readonly odd: readonly OddCell[];
}

/** Looks once more over a list whose rows and claims are settled; linear in its cells. */
export function lastLook(books: Books, codes: CodeBook): LastLook {
  const turned = turnedClaims(books, codes);
  const loose = looseRows(books, codes);
  return {
    questions: [...kindQuestions(books), ...turnedQuestions(books, turned), ...looseQuestions(books, loose)],
    odd: oddCells(books, turned, loose),
  };
}
