import { makeStyles, tokens } from "@fluentui/react-components";
import { ArrowRightRegular } from "@fluentui/react-icons/svg/arrow-right";
import type { ReactElement } from "react";
import { changeText } from "../../messages/cell-content-text";
import { preview } from "../../messages/pane/forms";
import type { CellWrite } from "../../workbook/write-plan";
import { useSay } from "../state/pane-context";

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  before: {
    textDecorationLine: "none",
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    whiteSpace: "pre-wrap",
  },
  after: {
    color: tokens.colorStatusSuccessForeground1,
    backgroundColor: tokens.colorStatusSuccessBackground1,
    borderRadius: tokens.borderRadiusMedium,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    textDecorationLine: "none",
    whiteSpace: "pre-wrap",
  },
  arrow: { color: tokens.colorNeutralForeground3, flexShrink: 0 },
});

/** What a cell holds and what it will hold. */
export function ChangeLine({ write }: { readonly write: CellWrite }): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const texts = changeText(write.expectedBefore, write.content);
  return (
    <div className={styles.line}>
      <del className={styles.before}>{say(texts.before)}</del>
      <ArrowRightRegular className={styles.arrow} aria-label={say(preview.becomes)} />
      <ins className={styles.after}>{say(texts.after)}</ins>
      {write.font !== undefined && <span>{say(preview.font(write.font))}</span>}
    </div>
  );
}
