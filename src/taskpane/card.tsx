import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

const useStyles = makeStyles({
  card: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    minWidth: "0",
  },
});

interface CardProps {
  readonly children: ReactNode;
  readonly className?: string;
  /** Names the card as a group of its own. */
  readonly label?: string;
}

/** A quiet surface that holds one thing. */
export function Card({ children, className, label }: CardProps): ReactElement {
  const styles = useStyles();
  return (
    <section className={mergeClasses(styles.card, className)} {...(label === undefined ? {} : { "aria-label": label })}>
      {children}
    </section>
  );
}
