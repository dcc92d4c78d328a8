import { isNamedAfter } from "./create/tab-name";

/** «Phiếu rà soát» is an internal paper: it quotes figures and is no form to be filled, and it is never handed in. */
export function isInternalSheet(name: string): boolean {
  return isNamedAfter(name, "Phiếu rà soát");
}
