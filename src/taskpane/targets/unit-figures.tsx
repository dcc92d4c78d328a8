import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, type ReactElement } from "react";
import type { Checked } from "../../actions/checked";
import type { TargetResult } from "../../domain/targets/target-result";
import { targetsPage } from "../../messages/pane/targets";
import { usePane, useSay } from "../state/pane-context";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase300 },
  head: { textAlign: "left", fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
  unit: { textAlign: "left", fontWeight: tokens.fontWeightRegular, padding: `${tokens.spacingVerticalXXS} 0` },
  figure: {
    textAlign: "right",
    whiteSpace: "nowrap",
    verticalAlign: "top",
    padding: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    fontVariantNumeric: "tabular-nums",
  },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface UnitFiguresProps {
  readonly checked: Checked;
  readonly result: TargetResult;
}

/** «Theo từng phòng»: the same figure unit by unit, in the order of the sheets and without a verdict. */
export function UnitFigures({ checked, result }: UnitFiguresProps): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const { engine } = usePane();
  const figures = useMemo(() => engine.figuresByUnit(checked, result), [engine, checked, result]);
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.head}>
              {say(targetsPage.unit)}
            </th>
            <th scope="col" className={styles.figure}>
              {say(targetsPage.figureOfUnit)}
            </th>
          </tr>
        </thead>
        <tbody>
          {figures.map(({ unit, name, count, of }) => (
            <tr key={unit}>
              <th scope="row" className={styles.unit}>
                {name}
              </th>
              <td className={styles.figure}>{of === null ? String(count) : `${String(count)}/${String(of)}`}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Caption1 className={styles.quiet}>{say(targetsPage.unitsHint)}</Caption1>
    </>
  );
}
