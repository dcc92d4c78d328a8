import { folded } from "../../text/fold";
import { mergedKey } from "../merged/merged-row";
import type { OfficePerson } from "../office/office";
import type { StaffIndex } from "./who-is-it";

/** Her staff list's key of a person: the name within a unit, and what tells namesakes of one unit apart. */
export function keyOfPerson(person: OfficePerson, unit: string, staff: StaffIndex): string {
  const namesakes = (staff.byUnit.get(person.unit ?? "") ?? []).filter(({ key }) => key === person.key);
  return mergedKey("individual", unit, person.name, namesakes.length > 1 ? tellOf(person) : "");
}

/** What «Ngày sinh» says of a namesake. */
function tellOf({ birthWritten, position }: OfficePerson): string {
  return folded(birthWritten ?? position ?? "");
}
