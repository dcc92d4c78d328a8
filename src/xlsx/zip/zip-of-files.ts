import { pack } from "./zip-entry";
import { writeZip } from "./write-zip";

/** Several files as one zip, for a download. Names are unique; the same files give the same bytes. */
export function zipOf(files: readonly { readonly name: string; readonly bytes: Uint8Array }[]): Uint8Array {
  return writeZip(files.map(({ name, bytes }) => pack(name, bytes)));
}
