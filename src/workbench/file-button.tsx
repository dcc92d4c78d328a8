import { Button, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { heard } from "../taskpane/parts/heard";

const tight = "@media (max-width: 699px)";

const useStyles = makeStyles({
  button: { position: "relative", [tight]: { minWidth: "32px", padding: "0 4px" } },
  words: { [tight]: heard },
});

interface FileButtonProps {
  readonly icon: ReactElement;
  readonly words: string;
  readonly disabled?: boolean;
  readonly onClick: () => void;
}

/** A button of the file's bar: its name beside the sign, or where there is no room in the tooltip. */
export function FileButton({ icon, words, disabled = false, onClick }: FileButtonProps) {
  const styles = useStyles();
  return (
    <Button
      appearance="subtle"
      className={styles.button}
      icon={icon}
      title={words}
      disabled={disabled}
      onClick={onClick}
    >
      <span className={styles.words}>{words}</span>
    </Button>
  );
}
