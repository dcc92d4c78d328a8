import { decodeProfile, emptyProfile, encodeProfile } from "../../../src/domain/profile";
import { profile } from "./created-forms";

test("the profile survives the store; a damaged one is asked again", () => {
  expect(decodeProfile(encodeProfile(profile))).toEqual(profile);
  expect(decodeProfile("{broken")).toEqual(emptyProfile);
  expect(decodeProfile('{"organisation":7}')).toEqual(emptyProfile);
});
