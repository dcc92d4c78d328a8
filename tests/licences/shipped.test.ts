import { readFileSync } from "node:fs";
import { NOTICES, noticesOf, shippedPackages } from "./shipped";

/** What may be shipped with a program under the MIT licence when its notice goes along. */
const PERMITTED = ["0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MIT"];

const shipped = shippedPackages();

test("every package that is shipped is under a licence that permits it", () => {
  expect(shipped.length).toBeGreaterThan(0);
  expect(shipped.filter(({ licence }) => !PERMITTED.includes(licence))).toEqual([]);
});

test("the notices name every package that is shipped (npm run licences)", () => {
  expect(readFileSync(NOTICES, "utf8")).toBe(noticesOf(shipped));
});
