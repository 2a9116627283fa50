/** The practice webmails: which addresses each answers at, and what makes its pages. */

export type PracticeWebmail = "gmail" | "outlook";

interface Webmail {
  /** The real ones. Its practice mailbox also answers at `<name>.localhost`. */
  readonly hosts: readonly string[];
  /** Files of `.practice/`, in their order. */
  readonly scripts: readonly string[];
  /** The security headers as they matter to an extension. */
  readonly policy: (nonce: string) => string;
}

export const PRACTICE_WEBMAILS: Readonly<Record<PracticeWebmail, Webmail>> = {
  gmail: {
    hosts: ["mail.google.com"],
    scripts: ["closure-editor.js", "gmail.js"],
    // Trusted Types enforced, scripts by nonce only.
    policy: (nonce) =>
      `require-trusted-types-for 'script'; script-src 'report-sample' 'nonce-${nonce}' 'strict-dynamic'; object-src 'none'; base-uri 'self'; frame-ancestors 'self'`,
  },
  outlook: {
    hosts: [
      "outlook.office.com",
      "outlook.office365.com",
      "outlook.live.com",
      "outlook.cloud.microsoft",
    ],
    scripts: ["outlook.js"],
    // RoosterJS parses HTML strings, so no Trusted Types here; the rest is as strict.
    policy: (nonce) =>
      `default-src 'none'; script-src 'nonce-${nonce}' 'strict-dynamic'; style-src 'nonce-${nonce}'; style-src-attr 'unsafe-inline'; img-src data:; connect-src 'self'; base-uri 'self'; form-action 'none'`,
  },
};

export const PRACTICE_NAMES = Object.keys(
  PRACTICE_WEBMAILS,
) as readonly PracticeWebmail[];

/** null: no practice webmail answers there. */
export function webmailAt(hostname: string): PracticeWebmail | null {
  return (
    PRACTICE_NAMES.find(
      (name) =>
        hostname === `${name}.localhost` ||
        PRACTICE_WEBMAILS[name].hosts.includes(hostname),
    ) ?? null
  );
}
