import { spawnSync } from 'node:child_process';

/** The user's editor as $VISUAL or $EDITOR names it, words behind it included. */
export function editorOf(env: NodeJS.ProcessEnv): string | undefined {
  return env['VISUAL'] || env['EDITOR'] || undefined;
}

/** Opens a file in an editor and waits for it. False where there is no such program. */
export function openEditor(editor: string, file: string): boolean {
  const [command = '', ...words] = editor.trim().split(/\s+/);
  return spawnSync(command, [...words, file], { stdio: 'inherit' }).error === undefined;
}
