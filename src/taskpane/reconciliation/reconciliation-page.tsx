import { Spinner } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { shell } from "../../messages/pane/shell";
import { usePane, useSay } from "../state/pane-context";
import { ReconciliationView } from "./reconciliation-view";

/** «Đối soát số» as a page of its own. */
export function ReconciliationPage(): ReactElement {
  const say = useSay();
  const { checked } = usePane().state;
  return checked === null ? (
    <Spinner size="small" label={say(shell.checking)} />
  ) : (
    <ReconciliationView checked={checked} />
  );
}
