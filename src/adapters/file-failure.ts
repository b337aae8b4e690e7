import { RecruitError } from '../errors.ts';

const REASONS: Readonly<Record<string, readonly [reason: string, hint: string]>> = {
  ENOSPC: ['the disk is full', 'Make room, then try again: nothing written so far is lost.'],
  EDQUOT: ['your share of the disk is full', 'Make room, then try again.'],
  EFBIG: ['the disk allows no larger file', 'Make room, then try again.'],
  EROFS: ['the disk can only be read', 'Choose another folder with --dir.'],
  EACCES: ['you may not write or read there', 'Choose another folder with --dir.'],
  EPERM: ['you may not write or read there', 'Choose another folder with --dir.'],
  ENOENT: ['there is no such file', '"recruit sessions" lists what there is.'],
  EISDIR: ['it is a folder', '"recruit sessions" lists what there is.'],
  ENOTDIR: ['a file stands where a folder should', 'Choose another folder with --dir.'],
  EEXIST: ['a file stands where a folder should', 'Choose another folder with --dir.'],
  EIO: ['the disk does not answer as it should', 'Copy what is there before anything else.'],
};

/** Does something with files; what the system refuses is thrown as a RecruitError in words. */
export function inWords<T>(doing: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof RecruitError) throw error;
    const known = REASONS[codeOf(error) ?? ''];
    if (known === undefined) throw error;
    throw new RecruitError('session', `cannot ${doing}: ${known[0]}`, known[1]);
  }
}

/** The code of an error of the system, e.g. `ENOENT`. */
export function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
