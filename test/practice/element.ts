/** Builds one element: the pages run under Trusted Types, so there are no HTML strings in their own code. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes))
    made.setAttribute(key, value);
  made.append(...children);
  return made;
}

interface Policy {
  createHTML(html: string): string;
}

/** As the webmails do, mail that others wrote comes in through a named policy. */
const policy = (
  window as unknown as {
    trustedTypes?: {
      createPolicy(name: string, rules: Policy): Policy;
    };
  }
).trustedTypes?.createPolicy("practice-mail", { createHTML: (html) => html });

/** Puts the HTML of a mail into an element of the page. */
export function setMailHtml(target: Element, html: string): void {
  target.innerHTML = policy ? policy.createHTML(html) : html;
}
