import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import type { ReactElement } from "react";
import { confirmForm, isUnsure } from "../../actions/confirm-form";
import type { Form } from "../../domain/form/form";
import { formKindLabels } from "../../messages/form-kind-labels";
import { readingPage } from "../../messages/pane/reading";
import { areaName } from "../../messages/where";
import { StepMark } from "../parts/step-mark";
import { Heard } from "../parts/heard";
import { usePane, useSay } from "../state/pane-context";

const useStyles = makeStyles({
  line: {
    minHeight: "44px",
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    ":not(:last-child)": { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}` },
  },
  open: {
    flexGrow: 1,
    flexBasis: "60%",
    minWidth: "0",
    position: "relative",
    justifyContent: "flex-start",
    textAlign: "left",
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
  },
  // Beside one another, on a line of their own where there is no room.
  answers: { display: "flex", gap: tokens.spacingHorizontalXS, marginLeft: "auto" },
  words: { flexGrow: 1, minWidth: "0", display: "flex", flexDirection: "column" },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface FormLineProps {
  readonly form: Form;
  readonly onOpen: (form: string) => void;
}

/** One table: its sheet, what it was read as, and, where that is not sure, one click that says it is right. */
export function FormLine({ form, onOpen }: FormLineProps): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const { actions } = usePane();
  const { id, sheet, kind, extent, rows } = form;
  const counted = rows.filter(({ fate }) => fate.fate === "counted").length;
  const unsure = isUnsure(form);
  const open = () => {
    onOpen(id);
  };
  return (
    <li className={styles.line}>
      <Button
        className={styles.open}
        appearance="subtle"
        icon={<StepMark sign={unsure ? "asks" : "done"} />}
        onClick={open}
      >
        <span className={styles.words}>
          <span>{sheet}</span>
          <Heard>{`, ${areaName(extent)}: `}</Heard>
          <Caption1 className={styles.quiet}>
            {[say(formKindLabels[kind]), say(readingPage.countedRows(counted))].join(" · ")}
          </Caption1>
        </span>
        <ChevronRightRegular aria-hidden />
      </Button>
      {unsure && (
        <div className={styles.answers}>
          <Button
            size="small"
            aria-label={`${say(readingPage.right)}: ${sheet}, ${areaName(extent)}`}
            onClick={() => void actions.answer(confirmForm(form))}
          >
            {say(readingPage.right)}
          </Button>
          <Button size="small" aria-label={`${say(readingPage.other)}: ${sheet}, ${areaName(extent)}`} onClick={open}>
            {say(readingPage.other)}
          </Button>
        </div>
      )}
    </li>
  );
}
