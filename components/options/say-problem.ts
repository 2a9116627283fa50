import type { Say } from "@/lib/panel/text";
import type { PolicyProblem } from "@/lib/policy/problem";

/** One sentence with the place: "Line 4, checks.date-past: …". */
export function sayProblem(
  { place, field, what, args }: PolicyProblem,
  say: Say,
): string {
  const sentence = say(`options_problem_${what}`, ...args);
  if (place === null)
    return field === ""
      ? sentence
      : say("options_problem_of_field", field, sentence);
  return field === ""
    ? say("options_problem_at_line", place.line, sentence)
    : say("options_problem_at", place.line, field, sentence);
}
