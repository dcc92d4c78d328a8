/** How many random cases a property is tried on: all of them in CI, a third where somebody waits for the answer. */
export const runs = (all: number): number => (process.env["CI"] === "true" ? all : Math.ceil(all / 3));
