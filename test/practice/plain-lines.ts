/** The lines a webmail keeps of a mail when its author switches to plain text. */
export function plainLines(mail: Node): string[] {
  const lines: string[] = [];
  let line = "";
  const end = () => {
    lines.push(line);
    line = "";
  };
  const walk = (node: Node) => {
    if (node instanceof Text) {
      line += node.data.replaceAll("\u00A0", " ");
      return;
    }
    if (node instanceof HTMLBRElement) {
      end();
      return;
    }
    const block = node instanceof HTMLDivElement;
    if (block && line) end();
    for (const child of node.childNodes) walk(child);
    if (block && line) end();
  };
  walk(mail);
  if (line) end();
  return lines;
}
