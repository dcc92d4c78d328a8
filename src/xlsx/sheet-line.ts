/** A row of a sheet while it is read: one is used for all rows, so that a row kept is no longer than it has to be. */
export interface SheetLine<T> {
  /** Begins a row, with what an element before said of the same row. */
  begin(known: readonly T[] | undefined): void;
  /** Places up to this column belong to the row. */
  reach(column: number): void;
  set(column: number, item: T): void;
  /** The row; `before` itself where it says the same. */
  end(before: readonly T[] | undefined): readonly T[];
}

/** An empty line; places that nothing is said of hold `nothing`. */
export function lineOf<T>(nothing: T): SheetLine<T> {
  const items: T[] = [];
  let length = 0;
  const reach = (column: number): void => {
    for (; length < column; length++) items[length] = nothing;
  };
  return {
    begin(known) {
      length = 0;
      if (known === undefined) return;
      for (const item of known) items[length++] = item;
    },
    reach,
    set(column, item) {
      reach(column);
      items[column - 1] = item;
    },
    end(before) {
      if (before?.length === length && before.every((item, index) => item === items[index])) return before;
      return items.slice(0, length);
    },
  };
}
