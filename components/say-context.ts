/** Every leaf speaks; passing the words down by hand would be in every signature. */
import { createContext, useContext } from "react";
import type { Say } from "@/lib/panel/text";

export const SayContext = createContext<Say | null>(null);

export function useSay(): Say {
  const say = useContext(SayContext);
  if (say === null) throw new Error("No words: wrap the panel in SayContext");
  return say;
}
