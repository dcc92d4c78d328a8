import type { Column } from "../../domain/form/form";

/** A column that says of each row which titles or awards it claims. */
export function isClaimColumn({ role }: Pick<Column, "role">): boolean {
  return role === "mark" || role === "award-code" || role === "title" || role === "award" || role === "title-or-award";
}

/** A column of titles or awards in words. */
export function isTitleText({ role }: Column): boolean {
  return role === "title" || role === "award" || role === "title-or-award";
}
