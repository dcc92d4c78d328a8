import { Body1, Caption1, Caption1Strong, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Form } from "../../domain/form/form";
import type { RowReading } from "../../domain/form/row-fate";
import { fateLabels, structuralLabels } from "../../messages/fate-labels";
import { readingPage } from "../../messages/pane/reading";
import { targetsPage } from "../../messages/pane/targets";
import { RevealRow } from "./reveal-row";
import { useSay } from "../state/pane-context";

const useStyles = makeStyles({
  fates: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  group: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXS },
  quiet: { color: tokens.colorNeutralForeground3 },
});

const fates = ["questioned", "excluded", "counted", "structural"] as const;

/** «Bảng kê dòng đã đọc»: every row under its fate, with the reason where it was not counted. */
export function RowFates({ form }: { readonly form: Form }): ReactElement {
  const styles = useStyles();
  const say = useSay();
  return (
    <div className={styles.fates}>
      {fates.map((fate) => {
        const rows = form.rows.filter((row) => row.fate.fate === fate);
        if (rows.length === 0) return null;
        return (
          <div key={fate} className={styles.group}>
            <Caption1Strong>{`${say(fateLabels[fate])} (${String(rows.length)})`}</Caption1Strong>
            {fate === "questioned" || fate === "excluded" ? (
              rows.map((row) => <ReasonedRow key={row.row} sheet={form.sheet} reading={row} />)
            ) : (
              <Caption1 className={styles.quiet}>{rows.map((row) => rowText(row, say)).join(", ")}</Caption1>
            )}
          </div>
        );
      })}
    </div>
  );
}

function rowText(row: RowReading, say: ReturnType<typeof useSay>): string {
  const what = row.fate.fate === "structural" ? ` (${say(structuralLabels[row.fate.as])})` : "";
  const hidden = row.hidden ? ` (${say(readingPage.hidden)})` : "";
  return `${String(row.row)}${what}${hidden}`;
}

function ReasonedRow({ sheet, reading }: { readonly sheet: string; readonly reading: RowReading }): ReactElement {
  const say = useSay();
  const why = "why" in reading.fate ? say(reading.fate.why) : "";
  return (
    <div>
      <Body1>{`${say(targetsPage.row(reading.row))}: ${why}`}</Body1>
      <RevealRow sheet={sheet} row={reading.row} />
    </div>
  );
}
