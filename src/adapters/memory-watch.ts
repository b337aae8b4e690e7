/** Looks at the memory of the whole process from time to time. */
export interface MemoryWatch {
  /** Calls `full` when the process has grown by more than this since the first start. */
  start(megabytes: number, full: () => void): void;
  stop(): void;
}

/** Milliseconds between two looks: memory can grow by about 100 MB in that time. */
const EVERY = 50;

/** Workers cannot be limited in memory outside their heap (unpacked streams, say): this can. */
export function watchMemory(): MemoryWatch {
  let timer: NodeJS.Timeout | undefined;
  let before: number | undefined;
  return {
    start(megabytes, full) {
      before ??= process.memoryUsage.rss();
      const limit = before + megabytes * 1_000_000;
      timer ??= setInterval(() => {
        if (process.memoryUsage.rss() > limit) full();
      }, EVERY).unref();
    },
    stop() {
      clearInterval(timer);
      timer = undefined;
    },
  };
}
