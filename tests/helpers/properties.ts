import fc from "fast-check";

/**
 * Properties are tried on the same random cases by everybody, so that a change is judged by what it changes and not by the
 * day's luck. `PROPERTY_SEED=random npx jest …` looks at other cases; a number is the seed that a failure printed.
 */
const asked = process.env["PROPERTY_SEED"] ?? "20261203";
fc.configureGlobal(asked === "random" ? {} : { seed: Number(asked) });

/** How many random cases a property is tried on: all of them in CI, a third where somebody waits for the answer. */
export const runs = (all: number): number => (process.env["CI"] === "true" ? all : Math.ceil(all / 3));

export default fc;
