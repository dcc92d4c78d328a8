import { makeStyles, mergeClasses, typographyStyles } from "@fluentui/react-components";
import { useEffect, useEffectEvent, useRef, type ReactElement, type ReactNode } from "react";
import { usePane } from "../state/pane-context";

const useStyles = makeStyles({
  heading: { margin: "0", outlineStyle: "none", minWidth: "0" },
  medium: typographyStyles.subtitle2,
  small: typographyStyles.body1Strong,
});

interface FocusedHeadingProps {
  readonly size: "medium" | "small";
  readonly children: ReactNode;
}

/** The page's first heading. It takes the focus when she has put other content on the page, so that its name is heard. */
export function FocusedHeading({ size, children }: FocusedHeadingProps): ReactElement {
  const styles = useStyles();
  const { turn, focusStays } = usePane().state;
  const heading = useRef<HTMLHeadingElement>(null);
  const takeFocus = useEffectEvent(() => {
    if (turn > 0 && !focusStays) heading.current?.focus();
  });
  useEffect(() => {
    takeFocus();
  }, [turn]);
  return (
    <h1 ref={heading} tabIndex={-1} className={mergeClasses(styles.heading, styles[size])}>
      {children}
    </h1>
  );
}
