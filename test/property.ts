import fc from 'fast-check';

/**
 * One seed for all properties: a red build is then the fault of the commit it is about. Another one looks
 * further: `RECRUIT_FUZZ_SEED=7 npx vitest run`.
 */
fc.configureGlobal({ seed: Number(process.env['RECRUIT_FUZZ_SEED'] ?? 2026) });

export default fc;
