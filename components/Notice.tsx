import type { ReactNode } from "react";

/** A screen that is one sentence, and what to do about it. */
export function Notice({
  title,
  text,
  children,
}: {
  readonly title: string;
  readonly text: string;
  readonly children?: ReactNode;
}) {
  return (
    <section className="notice">
      <h1>{title}</h1>
      <p>{text}</p>
      {children}
    </section>
  );
}
