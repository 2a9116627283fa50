/** The candidate somebody most likely meant; null when none is close. */
export function nearest(
  word: string,
  candidates: readonly string[],
): string | null {
  if (word.length > 60) return null;
  const from = word.toLowerCase();
  let best: string | null = null;
  let closest = Math.min(3, Math.floor(word.length / 2)) + 1;
  for (const candidate of candidates) {
    const distance = edits(from, candidate.toLowerCase());
    if (distance < closest) {
      best = candidate;
      closest = distance;
    }
  }
  return best;
}

/** Letters to add, drop or change from one word to the other. */
function edits(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(
        Math.min(
          (row[j] ?? 0) + 1,
          (next[j - 1] ?? 0) + 1,
          (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
        ),
      );
    row = next;
  }
  return row[b.length] ?? 0;
}
