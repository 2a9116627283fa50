import type { Kind } from "../analyzer/types";

/* The "R" and the "Partial" kinds of RELEASE-SPEC 5. The rules' own lists would bring all rules into every webmail tab. */
export const RELEASING: readonly Kind[] = [
  "partial-restart",
  "first-lot",
  "held-release",
  "sample-only",
  "shipment-window",
  "full-release",
  "unspecified",
];
export const PARTIAL: readonly Kind[] = [
  "partial-restart",
  "first-lot",
  "held-release",
  "sample-only",
  "shipment-window",
];
