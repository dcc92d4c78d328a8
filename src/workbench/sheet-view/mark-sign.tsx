import { makeStyles, tokens } from "@fluentui/react-components";
import type { CellMark } from "./cell-mark";

/** A shape of its own for each severity in the cell's upper right corner, so that colour is never the only sign. */
export function MarkSign({ severity }: { readonly severity: CellMark["severity"] }) {
  const styles = useStyles();
  return (
    <svg className={styles[severity]} viewBox="0 0 10 10" aria-hidden>
      {severity === "error" && <path d="M0 0H10V10Z" />}
      {severity === "warning" && <path d="M5 0L10 9H0Z" />}
      {severity === "info" && <circle cx="5" cy="5" r="4" />}
    </svg>
  );
}

const sign = { position: "absolute", top: 0, right: 0, width: "10px", height: "10px" } as const;

const useStyles = makeStyles({
  error: { ...sign, fill: tokens.colorStatusDangerForeground1 },
  warning: { ...sign, fill: tokens.colorStatusWarningForeground1 },
  info: { ...sign, fill: tokens.colorBrandForeground1 },
});
