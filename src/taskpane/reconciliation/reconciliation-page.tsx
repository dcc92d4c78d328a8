import type { ReactElement } from "react";
import { usePane } from "../state/pane-context";
import { ReconciliationView } from "./reconciliation-view";

/** «Đối soát số» as a page of its own. */
export function ReconciliationPage(): ReactElement | null {
  const { checked } = usePane().state;
  return checked === null ? null : <ReconciliationView checked={checked} />;
}
