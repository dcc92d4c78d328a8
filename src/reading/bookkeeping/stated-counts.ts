import type { StatedCount } from "../../domain/register/register";
import { shelfOf } from "./balance";
import type { Books } from "./books";
import { quantityBesideNames } from "./quantity-beside-names";
import { statedCount } from "./stated-count";
import type { Said } from "./statement";

/** All counts that the lists state in words or beside their names, for the rule that tells where they differ. */
export function statedCounts(counted: readonly Books[]): readonly StatedCount[] {
  return counted.flatMap((books) => {
    const shelf = shelfOf(books, counted, null);
    return [statedCount, quantityBesideNames].flatMap((constraint) =>
      constraint.statements(books, shelf).flatMap(({ at, of, said, counted: read, over }) =>
        isOfRecipients(of)
          ? [
              {
                form: books.form.form.id,
                at,
                of,
                said,
                counted: read,
                over,
                isBeside: constraint === quantityBesideNames,
              },
            ]
          : [],
      ),
    );
  });
}

function isOfRecipients(of: Said): of is StatedCount["of"] {
  return of !== "lines" && of !== "cells";
}
