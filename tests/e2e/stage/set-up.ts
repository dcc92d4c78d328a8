import { hasBrowser } from "./browser";
import { buildStageOfRun } from "./stage";

/** Before the suites in a browser; without a browser they say so themselves. */
export default async function setUp(): Promise<void> {
  if (hasBrowser || process.env["CI"] === "true") await buildStageOfRun();
}
