/** Where to go after a cell was typed. */
export type Step = "down" | "up" | "right" | "left" | "stay";

/** What a key does to the typing under way: Enter and Tab end it, Alt+Enter is a new line, Escape takes it back. */
export function leavingKey(event: {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}): Step | "cancel" | null {
  if (event.key === "Escape") return "cancel";
  if (event.key === "Enter" && !event.altKey) return event.shiftKey ? "up" : "down";
  if (event.key === "Tab") return event.shiftKey ? "left" : "right";
  return null;
}
