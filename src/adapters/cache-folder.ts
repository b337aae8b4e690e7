import envPaths from 'env-paths';

/** Where recruit keeps what it can work out again: RECRUIT_CACHE, or the platform's cache folder. */
export function cacheFolder(env: NodeJS.ProcessEnv): string {
  return env['RECRUIT_CACHE'] || envPaths('recruit', { suffix: '' }).cache;
}
