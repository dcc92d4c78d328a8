import { makeStyles, Select, type SelectProps } from "@fluentui/react-components";
import type { ReactElement } from "react";

const useStyles = makeStyles({
  choice: { minWidth: "0", width: "100%" },
  text: {
    minWidth: "0",
    width: "100%",
    textOverflow: "ellipsis",
    // As high as its letters, which may be twice as large.
    height: "auto",
    minHeight: "32px",
  },
});

type ChoiceProps = Pick<SelectProps, "aria-label" | "value" | "onChange" | "children" | "id">;

/** A drop-down list that gets no wider than the pane, however long its options are. */
export function Choice(props: ChoiceProps): ReactElement {
  const styles = useStyles();
  return <Select {...props} root={{ className: styles.choice }} select={{ className: styles.text }} />;
}
