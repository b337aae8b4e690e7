import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Builds dist once before all tests: some of them run the program as a user does. */
export default function setup(): void {
  const script = fileURLToPath(new URL('../scripts/build.js', import.meta.url));
  execFileSync(process.execPath, [script], { stdio: 'inherit' });
}
