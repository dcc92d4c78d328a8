import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { cardSurface } from "./card-surface";

const useStyles = makeStyles({
  card: { ...cardSurface, minWidth: "0" },
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
