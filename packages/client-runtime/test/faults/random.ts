/** A number in [0, 1) that a seed and a key decide, whatever is asked for before or meanwhile. */
export function randomOf(seed: number, key: string): number {
  let hash = seed ^ 0x811c9dc5;
  for (const character of key) hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193);
  // The last bits of such a hash know little of the first characters (MurmurHash3's finalizer mixes them).
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}

/** One of several things, chosen likewise. */
export function choiceOf<Choice>(choices: readonly Choice[], seed: number, key: string): Choice {
  return choices[Math.floor(randomOf(seed, key) * choices.length)] as Choice; // the index is within the bounds
}
