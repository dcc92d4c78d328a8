import type { Failure } from "../workbook/failure";
import { err, ok, type Result } from "../workbook/result";
import { MAX_PAYLOAD_BYTES } from "./host-failure";

/** The largest slice Excel hands out, in bytes. */
const SLICE_BYTES = 4 * 1024 * 1024;

/** The workbook as the file Excel would save now. */
export async function fileBytes(): Promise<Result<Uint8Array, Failure>> {
  const opened = await answer<Office.File>((done) => {
    Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: SLICE_BYTES }, done);
  });
  if (!opened.ok) return opened;
  const file = opened.value;
  const bytes = new Uint8Array(file.size);
  let failure: Failure | null = null;
  let at = 0;
  for (let index = 0; index < file.sliceCount && !failure; index++) {
    const slice = await answer<Office.Slice>((done) => {
      file.getSliceAsync(index, done);
    });
    if (!slice.ok) failure = slice.error;
    else {
      const data = slice.value.data as ArrayLike<number>;
      bytes.set(Uint8Array.from(data), at);
      at += data.length;
    }
  }
  // Excel keeps two files open for an add-in at most: one left open would block the next.
  await new Promise<void>((resolve) => {
    file.closeAsync(() => {
      resolve();
    });
  });
  return failure ? err(failure) : ok(bytes);
}

function answer<T>(ask: (done: (result: Office.AsyncResult<T>) => void) => void): Promise<Result<T, Failure>> {
  return new Promise((resolve) => {
    ask((result) => {
      if (result.status === Office.AsyncResultStatus.Succeeded) resolve(ok(result.value));
      else resolve(err(failureOfCode(result.error)));
    });
  });
}

/** The old numbered errors of the common API. */
function failureOfCode({ code, name, message }: Office.Error): Failure {
  switch (code) {
    case 5103:
    case 5104:
      return { code: "too-large", what: "request", limit: MAX_PAYLOAD_BYTES };
    case 7000:
      return { code: "read-only" };
    default:
      return { code: "host", detail: `${String(code)} ${name}: ${message}` };
  }
}
