/** How the engine compiles regular expressions. */
export interface RegExpSetting {
  /** Loads what it needs, so that it is there at once. */
  prepare(): void;
  /** Straight to machine code, or as usual. */
  set(isStraight: boolean): void;
}

/**
 * V8 compiles a regular expression for its interpreter first, and anew to machine code when it is used a
 * second time. The report on a resume uses two hundred, nearly all of them more than once, and spends a
 * third of its time on compiling: straight to machine code takes half as long. The setting is that of the
 * whole process, and the engine refuses compiled code that was kept under another: so it must be the usual
 * one whenever code is loaded or kept, or a thread is started.
 */
export function createRegExpSetting(): RegExpSetting {
  const engine = () => process.getBuiltinModule('node:v8');
  let wasStraight = false;
  return {
    prepare: engine,
    set(isStraight) {
      if (isStraight === wasStraight) return;
      engine().setFlagsFromString(isStraight ? '--no-regexp-tier-up' : '--regexp-tier-up');
      wasStraight = isStraight;
    },
  };
}
