import { Button, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { gatheringPage as words } from "../../messages/pane/gathering";
import { useSay } from "../state/pane-context";

const useStyles = makeStyles({ button: { flexShrink: 0, minWidth: "auto" } });

interface DropButtonProps {
  readonly name: string;
  readonly onDrop: (name: string) => void;
}

/** «Bỏ»: a file that was picked by mistake is taken out again; nothing of it has been written. */
export function DropButton({ name, onDrop }: DropButtonProps): ReactElement {
  const styles = useStyles();
  const say = useSay();
  return (
    <Button
      className={styles.button}
      size="small"
      aria-label={`${say(words.drop)}: ${name}`}
      onClick={() => {
        onDrop(name);
      }}
    >
      {say(words.drop)}
    </Button>
  );
}
