import type { PlannedOrder } from "@/lib/panel/plan";
import { ORDER_TONES, orderPhrases } from "@/lib/panel/readings";
import { useSay } from "./say-context";

/** The mail as the shop will act on it: a few plain orders. */
export function OrderList({
  orders,
}: {
  readonly orders: readonly PlannedOrder[];
}) {
  const say = useSay();
  return (
    <ul className="orders">
      {orders.map(({ order, planned }) => {
        const sentence = orderPhrases(order)
          .map((part) => say.phrase(part))
          .reduce((before, part) => say("order_joined", before, part));
        return (
          <li
            key={order.text}
            className={`order order-${ORDER_TONES[order.code]}`}
          >
            {order.item === null || order.code === "unclear"
              ? sentence
              : say("order_item", order.item, sentence)}
            {planned && (
              <span className="tone-planned"> ({say("order_planned")})</span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
