/** How the engine compiles regular expressions. */
export interface RegExpSetting {
  readonly isStraight: boolean;
  /** Loads what it needs, so that it is there at once. */
  prepare(): void;
  /** Straight to machine code from now on. No other thread may run an expression while this is set. */
  straighten(): void;
  /** As usual, when nothing will be matched any more: the engine takes an expression for what it would be as usual. */
  restore(): void;
}

/**
 * V8 compiles a regular expression for its interpreter first, and anew to machine code when it is used a
 * second time. The report on a resume uses two hundred, nearly all of them more than once, and spends a
 * third of its time on compiling: straight to machine code takes half as long. The setting is that of the
 * whole process, and the engine refuses compiled code that was kept under another.
 */
export function createRegExpSetting(): RegExpSetting {
  const engine = () => process.getBuiltinModule('node:v8');
  let isStraight = false;
  return {
    get isStraight() {
      return isStraight;
    },
    prepare: engine,
    straighten() {
      engine().setFlagsFromString('--no-regexp-tier-up');
      isStraight = true;
    },
    restore() {
      if (isStraight) engine().setFlagsFromString('--regexp-tier-up');
      isStraight = false;
    },
  };
}
