import type { FailingSum } from "@/lib/panel/split";
import { useSay } from "./say-context";

/** "120 + 90 = 210, but 200 are on order". */
export function SumText({ failing }: { readonly failing: FailingSum }) {
  const say = useSay();
  return say(
    "sum_fails",
    failing.terms.map(({ value }) => say.number(value)).join(" + "),
    failing.comesTo,
    failing.shouldBe,
    say(`bucket_${failing.of}`),
  );
}
