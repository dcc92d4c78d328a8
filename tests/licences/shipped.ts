import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const ROOT = path.resolve(__dirname, "../..");

/** Served with the pages, so that whoever has the program has the notices. */
export const NOTICES = path.join(ROOT, "assets/support/licences.txt");

export interface Shipped {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** The line of its licence that says whose it is; "" where it says nobody. */
  readonly copyright: string;
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
}

interface Lock {
  readonly packages: Readonly<Record<string, { readonly dev?: boolean }>>;
}

/** Every package that an installation without the tools of development holds, by name. */
export function shippedPackages(): readonly Shipped[] {
  const { packages } = JSON.parse(readFileSync(path.join(ROOT, "package-lock.json"), "utf8")) as Lock;
  return Object.entries(packages)
    .filter(([place, { dev }]) => place.startsWith("node_modules/") && dev !== true)
    .map(([place]) => shippedFrom(path.join(ROOT, place)))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

function shippedFrom(folder: string): Shipped {
  const {
    name,
    version,
    license = "",
  } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8")) as Manifest;
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const lines = file === undefined ? [] : readFileSync(path.join(folder, file), "utf8").split(/\r?\n/);
  const copyright = lines.find((line) => /^\s*(?:copyright|©|\(c\))/i.test(line))?.trim() ?? "";
  return { name, version, licence: license, copyright };
}

/** What is shipped besides our own, a line a package. */
export function noticesOf(packages: readonly Shipped[]): string {
  const lines = packages.map(({ name, version, licence, copyright }) =>
    [`${name} ${version}`, licence, ...(copyright === "" ? [] : [copyright])].join(" · "),
  );
  return `${lines.join("\n")}\n`;
}
