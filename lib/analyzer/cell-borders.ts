/** Tables that are drawn in text: "part | go | wait", "BR-12 / 300 / 200", the same number of cells line below line. */
import type { Token } from "./tokens";

/** Not to be taken for "yes / no" or two names in one line. */
const LEAST_SLASHES = 2;

/** A bar, or a slash with blanks around it: what may part two cells. */
function isBorder(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.norm === "|") return true;
  return (
    token?.norm === "/" &&
    token.gap &&
    (tokens[at + 1]?.gap ?? true) &&
    tokens[at + 1]?.norm !== "/"
  );
}

/** The tokens with the borders of such tables as tabs would stand there. */
export function withCellBorders(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(({ norm }) => norm === "|" || norm === "/")) return tokens;
  const found = new Set<number>();
  /** The borders of each of the lines before that have as many. */
  let above: number[][] = [];
  const close = (): void => {
    if (above.length > 1) for (const at of above.flat()) found.add(at);
    above = [];
  };
  let borders: number[] = [];
  let tabs = false;
  for (let at = 0; at <= tokens.length; at++) {
    const token = tokens[at];
    if (token && token.kind !== "break") {
      if (token.kind === "cell") tabs = true;
      else if (isBorder(tokens, at)) borders.push(at);
      continue;
    }
    const bars = borders.some((place) => tokens[place]?.norm === "|");
    const isRow = !tabs && borders.length >= (bars ? 1 : LEAST_SLASHES);
    if (!isRow || borders.length !== (above[0] ?? borders).length) close();
    if (isRow) above.push(borders);
    borders = [];
    tabs = false;
  }
  close();
  return found.size === 0
    ? tokens
    : tokens.map((token, at) =>
        found.has(at) ? { ...token, kind: "cell", norm: "\t" } : token,
      );
}
