import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { createInterviewWorld } from '../../src/adapters/interview-world.ts';
import { sampleKit, startSession } from '../core/interview/samples.ts';

/** A process with these streams and this environment. */
function world(env: NodeJS.ProcessEnv, isTTY: boolean) {
  const stdin = Object.assign(new PassThrough(), { isTTY });
  const stderr = Object.assign(new PassThrough(), { isTTY });
  const made = createInterviewWorld({
    ...process,
    once: process.once.bind(process),
    off: process.off.bind(process),
    stdin,
    stderr,
    env,
  } as unknown as NodeJS.Process);
  return { made, stdin, stderr };
}

it.each([
  [{}, true, true],
  [{ ACCESSIBLE: '1' }, true, false],
  [{ TERM: 'dumb' }, true, false],
  [{}, false, false],
])('with %j at a terminal (%s), screens are drawn: %s', (env, isTTY, draws) => {
  expect(world(env, isTTY).made.canDraw).toBe(draws);
});

it('reads lines of a pipe as they come, and pauses at its end', async () => {
  const { made, stdin, stderr } = world({}, false);
  const desk = made.sit('lines');
  const screen = () => ({
    body: 'Question 1\n',
    anchors: '1 missed it: none\n',
    said: '',
    keys: '1-5 rate\n',
    state: startSession(sampleKit({ a: 2 })),
  });
  stdin.end('4\r\nn half');
  expect(await desk.next(screen)).toEqual({ kind: 'do', action: { kind: 'rate', rating: 4 } });
  expect(await desk.next(screen)).toMatchObject({ action: { kind: 'note', text: 'half' } });
  expect(await desk.next(screen)).toEqual({ kind: 'do', action: { kind: 'pause' } });
  expect(await desk.next(screen)).toEqual({ kind: 'do', action: { kind: 'pause' } });
  desk.close();
  expect(String(stderr.read())).toContain('Question 1');
});

it('a kit file that is not there is a usage error', () => {
  const read = () => world({}, false).made.readText('/none/kit.yaml');
  expect(read).toThrow(expect.objectContaining({ kind: 'usage' }));
  expect(read).toThrow(/cannot read \/none\/kit.yaml: there is no such file/);
});
