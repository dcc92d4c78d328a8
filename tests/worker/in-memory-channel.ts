import type { Channel } from "../../src/worker/channel";

/** Two ends of one conversation; every message is cloned on the way, as between threads. */
export function channelPair<A, B>(): readonly [Channel<A, B>, Channel<B, A>] {
  const left = new Set<(message: A) => void>();
  const right = new Set<(message: B) => void>();
  const send = <T>(listeners: ReadonlySet<(message: T) => void>, message: T) => {
    const copy = structuredClone(message);
    setImmediate(() => {
      for (const listener of listeners) listener(copy);
    });
  };
  return [
    {
      post: (message) => {
        send(right, message);
      },
      listen: (on) => void left.add(on),
      close: () => {
        left.clear();
      },
    },
    {
      post: (message) => {
        send(left, message);
      },
      listen: (on) => void right.add(on),
      close: () => {
        right.clear();
      },
    },
  ];
}
