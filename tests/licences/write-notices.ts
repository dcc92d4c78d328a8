import { writeFileSync } from "node:fs";
import { NOTICES, noticesOf, shippedPackages } from "./shipped";

// `npm run licences`, after a change of the dependencies.
writeFileSync(NOTICES, noticesOf(shippedPackages()));
