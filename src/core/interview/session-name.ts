// Two such parts stay within the 255 bytes that file systems allow, in any script.
const LONGEST = 24;

/**
 * The name of a session file without its ending: the day (UTC) and who meets whom, in lower-case
 * letters and digits only. Holds nothing that a file system or a shell gives a meaning to.
 */
export function sessionName(candidate: string, interviewer: string, startedAt: string): string {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(startedAt)?.[0] ?? 'undated';
  return [day, safePart(candidate, 'candidate'), safePart(interviewer, 'interviewer')].join('_');
}

/** Accents go, so that a name reads alike on file systems that store them in different ways. */
function safePart(name: string, otherwise: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-');
  const cut = [...plain].slice(0, LONGEST).join('').normalize('NFC');
  return cut.replace(/^-+|-+$/g, '') || otherwise;
}
