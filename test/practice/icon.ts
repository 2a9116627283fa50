/** Line icons of our own, 20 × 20. */
const PATHS = {
  attach: "M14 6.5 8 12.5a2 2 0 0 0 2.8 2.8l6-6a4 4 0 0 0-5.6-5.6l-6.2 6.2",
  plain: "M5 5h10M10 5v10M7 15h6",
  popOut: "M11 4h5v5M16 4l-7 7M8 5H4v11h11v-4",
  discard: "M4 6h12M8 6V4h4v2M6 6l1 11h6l1-11M9 9v5M11 9v5",
  arrow: "M6 8l4 4 4-4",
  more: "M5 10h.01M10 10h.01M15 10h.01",
} as const;

export function icon(name: keyof typeof PATHS): SVGElement {
  const namespace = "http://www.w3.org/2000/svg";
  const svg = document.createElementNS(namespace, "svg");
  const path = document.createElementNS(namespace, "path");
  for (const [key, value] of Object.entries({
    viewBox: "0 0 20 20",
    width: "20",
    height: "20",
    fill: "none",
    stroke: "currentColor",
    "stroke-width": "1.6",
    "stroke-linecap": "round",
    "stroke-linejoin": "round",
    "aria-hidden": "true",
  }))
    svg.setAttribute(key, value);
  path.setAttribute("d", PATHS[name]);
  svg.append(path);
  return svg;
}
