import { createContext, type RefObject } from "react";

/** The element that scrolls the page: long lists measure what is in sight by it. */
export const ScrollContext = createContext<RefObject<HTMLElement | null> | null>(null);
