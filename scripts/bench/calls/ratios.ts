/** The middle one of some values, or the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle - 1)] ?? 0)) / 2;
}

/** A row of a table for each name: its median, and the median of its ratios to openapi-fetch in the same round. */
export function ratioRows(
  samples: ReadonlyMap<string, readonly number[]>,
  show: (value: number) => string,
): string[][] {
  const reference = samples.get("openapi-fetch") ?? [];
  return [...samples].map(([name, values]) => {
    const ratios = values.map((value, round) => value / (reference[round] ?? Number.NaN));
    return [name, show(median(values)), median(ratios).toFixed(2)];
  });
}
