/**
 * How long a test waits for a state, in milliseconds: five minutes, so that none fails because a machine is slow. Who is
 * at work on a test need not wait for what does not come: `PATIENCE=20 npx jest …` gives up after twenty seconds.
 */
export const PATIENCE = 1000 * Number(process.env["PATIENCE"] ?? 300);
