import { Button, makeStyles, type ButtonProps } from "@fluentui/react-components";
import { MoreVerticalRegular } from "@fluentui/react-icons/svg/more-vertical";
import type { ReactElement, RefAttributes } from "react";
import { shell } from "../../messages/pane/shell";
import { useSay } from "../state/pane-context";

const useStyles = makeStyles({ button: { flexShrink: 0, minWidth: "40px", minHeight: "40px" } });

/** «⋮» itself; a menu that opens from it hands it what the opener of a menu needs. */
export function MoreButton(given: ButtonProps & RefAttributes<never>): ReactElement {
  const styles = useStyles();
  const say = useSay();
  return (
    <Button
      {...given}
      className={styles.button}
      appearance="transparent"
      icon={<MoreVerticalRegular />}
      aria-label={say(shell.more)}
      title={say(shell.more)}
    />
  );
}
