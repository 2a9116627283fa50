import type { ReactNode } from "react";

export type SignName = "said" | "open" | "check" | "filled" | "note";

const PATHS: Readonly<Record<SignName, ReactNode>> = {
  said: <path d="M3.5 8.5l3 3 6-7" />,
  open: (
    <>
      <path d="M8 3v6" />
      <path d="M8 12.7v.1" />
    </>
  ),
  check: (
    <>
      <path d="M8 3v6" />
      <path d="M8 12.7v.1" />
    </>
  ),
  filled: <path d="M4 12l.6-2.4 5.8-5.8 1.8 1.8-5.8 5.8z" />,
  note: <path d="M5 8h6" />,
};

/** The sign at the head of a row. Its meaning is said in a word, too, so colour never stands alone. */
export function Sign({
  name,
  label,
}: {
  readonly name: SignName;
  readonly label: string;
}) {
  return (
    <span className={`sign sign-${name}`}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        {PATHS[name]}
      </svg>
      <span className="unseen">{label}</span>
    </span>
  );
}
