/** The panels that watch this tab: each holds a port, and hears of every draft while it does. */
import { browser, type Browser } from "wxt/browser";
import {
  PANEL_PORT,
  toContent,
  type ToContent,
  type ToPanel,
} from "@/lib/messages/contract";
import { receiveFromPort } from "@/lib/messages/receive";

export interface PanelPorts {
  /** To every panel; nothing when none is open. */
  post(message: ToPanel): void;
  readonly any: boolean;
}

/** Accepts panels until the signal aborts. `joined` gets a way to bring a new panel up to date. */
export function acceptPanels(
  signal: AbortSignal,
  joined: (post: (message: ToPanel) => void) => void,
  received: (message: ToContent, reply: (message: ToPanel) => void) => void,
  left: () => void,
): PanelPorts {
  const ports = new Set<Browser.runtime.Port>();

  const accept = (port: Browser.runtime.Port): void => {
    if (port.name !== PANEL_PORT) return;
    ports.add(port);
    const post = (message: ToPanel): void => {
      if (ports.has(port)) port.postMessage(message);
    };
    port.onDisconnect.addListener(() => {
      ports.delete(port);
      left();
    });
    receiveFromPort(port, toContent, (message) => received(message, post));
    joined(post);
  };
  browser.runtime.onConnect.addListener(accept);
  signal.addEventListener(
    "abort",
    () => {
      for (const port of ports) port.disconnect();
      ports.clear();
    },
    { once: true },
  );

  return {
    post(message) {
      for (const port of ports) port.postMessage(message);
    },
    get any() {
      return ports.size > 0;
    },
  };
}
