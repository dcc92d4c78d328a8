import type { Failure } from "../../workbook/failure";
import type { Result } from "../../workbook/result";

/** Adds the tab with sample data, under a name that no sheet of hers has. */
export type OpenSample = () => Promise<Result<unknown, Failure>>;
