import { joined, parcelled } from "../../src/worker/parcels";
import { checkedNow, openedSample } from "../actions/checked-sample";

const sample = async () => (await checkedNow(await openedSample())).result;

/** As a message of its own, which knows no object of another message. */
const sent = <T>(value: T): T => structuredClone(value);

test("a check that was taken apart is the same again, and so are the objects that stand in two of its lists", async () => {
  const result = await sample();
  const { parcels, rest } = parcelled(result, 2);
  expect(parcels.length).toBeGreaterThan(4);
  const back = joined(sent(rest), parcels.map(sent));
  expect(back).toEqual(result);
  const { entries, people: persons, staff } = back.reading.register;
  expect(persons.some(({ staff }) => staff !== null)).toBe(true);
  for (const person of persons) {
    for (const entry of person.entries) expect(entries.includes(entry)).toBe(true);
    expect(person.staff === null || staff.includes(person.staff)).toBe(true);
  }
});

test("a small check goes as it is", async () => {
  const result = await sample();
  expect(parcelled(result)).toEqual({ parcels: [], rest: result });
});
