import { element } from "../element.ts";

/** A button as Gmail makes them: a div that acts on click, and on Enter and Space while focused. */
export function button(
  className: string,
  attributes: Readonly<Record<string, string>>,
  act: () => void,
  ...children: readonly (Node | string)[]
): HTMLElement {
  const made = element(
    "div",
    { role: "button", tabindex: "1", class: className, ...attributes },
    ...children,
  );
  made.addEventListener("click", act);
  made.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    act();
  });
  return made;
}
