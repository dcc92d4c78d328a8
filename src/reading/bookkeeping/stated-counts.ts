import type { StatedCount } from "../../domain/register/sheets-own-figures";
import { shelfOf } from "./balance";
import type { Books } from "./books";
import { countsInPassing } from "./counts-in-passing";
import { quantityBesideNames } from "./quantity-beside-names";
import { statedCount } from "./stated-count";
import { keyOf, type Said } from "./statement";
import { totalsAcross } from "./totals-across";

/** All counts that the lists state in words or beside their names, for the rule that tells where they differ. */
export function statedCounts(counted: readonly Books[]): readonly StatedCount[] {
  return counted.flatMap((books) => {
    const shelf = shelfOf(books, counted, null);
    const stated = statedCount.statements(books, shelf);
    const seen = new Set(stated.map(keyOf));
    const passing = countsInPassing(books, shelf).filter((statement) => !seen.has(keyOf(statement)));
    const beside = [...quantityBesideNames.statements(books, shelf), ...totalsAcross.statements(books, shelf)];
    return [...stated, ...passing, ...beside].flatMap((statement) => {
      const { at, of, said, counted: read, over } = statement;
      const isBeside = statement.constraint === "quantity-beside-names";
      return isOfRecipients(of) ? [{ form: books.form.form.id, at, of, said, counted: read, over, isBeside }] : [];
    });
  });
}

function isOfRecipients(of: Said): of is StatedCount["of"] {
  return of !== "lines" && of !== "cells";
}
