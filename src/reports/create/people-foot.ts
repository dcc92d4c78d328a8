import { two } from "../../targets/wording";

/** «Danh sách này có 35 người./.»; a list without names yet leaves the number to be written. */
export function peopleFoot(people: number): string {
  return `Danh sách này có ${people === 0 ? "…" : two(people)} người./.`;
}
