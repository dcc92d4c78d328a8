/** Either end of a conversation with a worker: a web worker, a worker thread, or two ends in one test. */
export interface Channel<In, Out> {
  post(message: Out): void;
  listen(onMessage: (message: In) => void): void;
  close(): void;
}
