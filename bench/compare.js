import { spawnSync } from 'node:child_process';

/** The middle of the numbers. */
export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/**
 * Runs two commands in turn and gives the medians in milliseconds, and the median of the ratios of
 * neighbours: pairs share the mood of the machine, so the ratio holds where single times do not.
 */
export function compareCommands(command, against, runs = 15) {
  const own = [];
  const other = [];
  for (let run = -3; run < runs; run++) {
    const [a, b] = [timeOf(command), timeOf(against)];
    // The first pairs fill the caches: recruit keeps terms in its first run and compiled code in its second.
    if (run >= 0) {
      own.push(a);
      other.push(b);
    }
  }
  return {
    own: median(own),
    other: median(other),
    ratio: median(own.map((time, index) => time / other[index])),
  };
}

function timeOf(args) {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (status !== 0) throw new Error(`node ${args.join(' ')}: ${stderr}`);
  return performance.now() - start;
}
