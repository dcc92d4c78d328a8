import { makeStyles, mergeClasses, typographyStyles } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

const useStyles = makeStyles({
  heading: { margin: "0" },
  large: typographyStyles.subtitle1,
  medium: typographyStyles.subtitle2,
  small: typographyStyles.body1Strong,
});

interface HeadingProps {
  readonly level: 1 | 2 | 3;
  readonly size: "large" | "medium" | "small";
  readonly children: ReactNode;
  readonly className?: string;
  /** Where something else is named by it. */
  readonly id?: string;
}

/** A heading of the page's outline, in one of three sizes. */
export function Heading({ level, size, children, className, id }: HeadingProps): ReactElement {
  const styles = useStyles();
  const Element = `h${String(level)}` as "h1" | "h2" | "h3";
  return (
    <Element className={mergeClasses(styles.heading, styles[size], className)} {...(id === undefined ? {} : { id })}>
      {children}
    </Element>
  );
}
