import packageJson from "../../package.json";

/** The version of the package, as it stands in package.json. */
export const ENGINE_VERSION: string = packageJson.version;
