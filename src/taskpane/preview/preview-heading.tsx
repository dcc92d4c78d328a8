import { makeStyles, typographyStyles } from "@fluentui/react-components";
import { useEffect, useRef, type ReactElement } from "react";

const useStyles = makeStyles({
  heading: { ...typographyStyles.subtitle2, margin: "0", outlineStyle: "none" },
});

/** The heading of what has just taken the page's place: the button she pressed is gone, the focus goes on from here. */
export function PreviewHeading({ children }: { readonly children: string }): ReactElement {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1} className={styles.heading}>
      {children}
    </h1>
  );
}
