/** What is wrong with a policy, and where; found by lib/settings, said in words by components/options. */

export interface PolicyProblem {
  /** Both from 1; null where the policy is no text: what the administrator set. Columns count UTF-16 units. */
  readonly place: { readonly line: number; readonly column: number } | null;
  /** "checks.date-past", "units, entry 3"; "" for the file as a whole. */
  readonly field: string;
  readonly what: ProblemKind;
  /** Fill the sentence of `what`, in its order. */
  readonly args: readonly string[];
}

export const PROBLEM_KINDS = [
  // The file as a whole
  "empty",
  "too_large",
  "utf16",
  "not_utf8",
  "html",
  "zip",
  "cut_off",
  "too_deep",
  "not_object",
  "other_format",
  "no_version",
  "older",
  "newer",
  // How it is written
  "comment",
  "quote_key",
  "value_expected",
  "colon_expected",
  "comma_expected",
  "brace_expected",
  "bracket_expected",
  "after_end",
  "open_text",
  "bad_escape",
  "bad_character",
  "bad_number",
  "bad_symbol",
  "syntax",
  "key_twice",
  // What it says
  "unknown_field",
  "unknown_field_near",
  "not_text",
  "not_list",
  "not_table",
  "not_one_of",
  "not_one_of_near",
  "empty_words",
  "too_long",
  "too_many",
  "not_words",
  "hidden_characters",
  "entry_twice",
  "unknown_sentence",
  "unknown_sentence_near",
  "unknown_placeholder",
  "value_left_out",
  "braces",
] as const;
export type ProblemKind = (typeof PROBLEM_KINDS)[number];
