import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type ManifestSurroundings } from "./validate-manifest";

/** What the manifest is held against in a project folder: package.json, and the pictures as they lie there. */
export function projectFiles(folder: string): ManifestSurroundings {
  const packageFile: unknown = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const isPackage = typeof packageFile === "object" && packageFile !== null && "version" in packageFile;
  return {
    packageVersion: isPackage ? String(packageFile.version) : "",
    iconSize: (path) => {
      try {
        return pngSize(readFileSync(join(folder, path)));
      } catch {
        // Not there: that is what is asked.
        return null;
      }
    },
  };
}

/** A PNG's first chunk tells its size. */
function pngSize(bytes: Buffer): { readonly width: number; readonly height: number } | null {
  if (bytes.toString("latin1", 1, 4) !== "PNG") return null;
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}
