/**
 * A credential: the value itself, or a function that gives it. A function is called before each attempt, so it may
 * read a vault, rotate a key or refresh a token. If it throws, or gives nothing, the call ends before anything is sent.
 *
 * @example
 * const fixed: Secret = "sk_live_...";
 * const read: Secret = async () => (await vault.read("aitronos")).token;
 */
export type Secret = string | (() => string | Promise<string>);
