import { findingShort } from "../../src/messages/finding-shorts";
import { rules } from "../../src/rules";

/** As much as stands beside a name on a line of a narrow pane. */
const LONGEST = 44;

test.each(rules.map(({ id }) => id))("«%s» has a short of its own in both languages, none longer than a line", (id) => {
  const short = findingShort(id);
  if (short === null) throw new Error(`${id} has no short in messages/finding-shorts.ts`);
  for (const words of [short.vi, short.en]) {
    expect(words.length).toBeGreaterThan(0);
    expect(words.length).toBeLessThanOrEqual(LONGEST);
    expect(words).toBe(words.normalize("NFC"));
  }
});

test("a rule that is in no list has none", () => {
  expect(findingShort("no-such-rule")).toBeNull();
});
