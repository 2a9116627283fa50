import type { Wording } from "../template/types";
import type { Policy } from "./types";

/** The team's wording, as `compose` takes it. */
export function wordingOf({ form, sentences }: Policy): Wording {
  return {
    form,
    sentences: Object.fromEntries(
      Object.entries(sentences).filter(([, text]) => text.trim() !== ""),
    ),
  };
}
