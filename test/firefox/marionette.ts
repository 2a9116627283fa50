/**
 * Firefox's own remote control, spoken over a socket: unlike WebDriver BiDi it reaches the browser's own window, and so
 * the toolbar button and the sidebar. https://firefox-source-docs.mozilla.org/testing/marionette/
 */
import { connect, type Socket } from "node:net";

/** A packet: `length:[1, id, error, result]`. */
type Reply = readonly [
  type: number,
  id: number,
  error: { readonly error: string; readonly message: string } | null,
  result: unknown,
];

const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";

export interface ElementRef {
  readonly [ELEMENT]: string;
}

export class Marionette {
  readonly #socket: Socket;
  readonly #waiting = new Map<
    number,
    {
      readonly resolve: (result: unknown) => void;
      readonly reject: (error: Error) => void;
    }
  >();
  #buffer = Buffer.alloc(0);
  #lastId = 0;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on("data", (data) => this.#hear(data));
    socket.on("close", () => {
      for (const { reject } of this.#waiting.values())
        reject(new Error("Firefox closed the connection."));
      this.#waiting.clear();
    });
    socket.on("error", () => undefined);
  }

  /** @throws Error where nothing listens yet. */
  static async open(port: number): Promise<Marionette> {
    const socket = await new Promise<Socket>((resolve, reject) => {
      const opened = connect(port, "127.0.0.1", () => resolve(opened));
      opened.once("error", reject);
    });
    return new Marionette(socket);
  }

  #hear(data: Buffer): void {
    this.#buffer = Buffer.concat([this.#buffer, data]);
    for (;;) {
      const colon = this.#buffer.indexOf(":");
      if (colon < 0) return;
      const end = colon + 1 + Number(this.#buffer.subarray(0, colon));
      if (this.#buffer.length < end) return;
      const packet: unknown = JSON.parse(
        this.#buffer.subarray(colon + 1, end).toString(),
      );
      this.#buffer = this.#buffer.subarray(end);
      // The greeting is no list; every reply is one, as the protocol says.
      if (!Array.isArray(packet)) continue;
      const [, id, error, result] = packet as unknown as Reply;
      const waiting = this.#waiting.get(id);
      this.#waiting.delete(id);
      if (error) waiting?.reject(new Error(`${error.error}: ${error.message}`));
      else waiting?.resolve(result);
    }
  }

  async send(command: string, parameters: object = {}): Promise<unknown> {
    const id = ++this.#lastId;
    const packet = JSON.stringify([0, id, command, parameters]);
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#socket.write(`${Buffer.byteLength(packet)}:${packet}`);
    });
  }

  async #value<Value>(command: string, parameters: object): Promise<Value> {
    const { value } = (await this.send(command, parameters)) as {
      value: Value;
    };
    return value;
  }

  /** Runs the function in the page, or in the browser's own window within `inBrowser`; it may return a promise. */
  run<Args extends readonly unknown[], Result>(
    task: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result> {
    return this.#value("WebDriver:ExecuteScript", {
      script: `return (${task.toString()})(...arguments)`,
      args,
    });
  }

  /** What happens inside acts on the browser's own window instead of the page. */
  async inBrowser<Result>(act: () => Promise<Result>): Promise<Result> {
    await this.send("Marionette:SetContext", { value: "chrome" });
    try {
      return await act();
    } finally {
      await this.send("Marionette:SetContext", { value: "content" });
    }
  }

  /** Waits for a page's first element of the selector, at most ten seconds. */
  find(selector: string): Promise<ElementRef> {
    return this.#value("WebDriver:FindElement", {
      using: "css selector",
      value: selector,
    });
  }

  async click(element: ElementRef): Promise<void> {
    await this.send("WebDriver:ElementClick", { id: element[ELEMENT] });
  }

  /** Key by key, where the focus is. `modifier` is held down meanwhile. */
  async press(keys: string, modifier?: string): Promise<void> {
    const strokes = Array.from(keys).flatMap((value) => [
      { type: "keyDown", value },
      { type: "keyUp", value },
    ]);
    await this.send("WebDriver:PerformActions", {
      actions: [
        {
          type: "key",
          id: "keyboard",
          actions:
            modifier === undefined
              ? strokes
              : [
                  { type: "keyDown", value: modifier },
                  ...strokes,
                  { type: "keyUp", value: modifier },
                ],
        },
      ],
    });
  }

  close(): void {
    this.#socket.destroy();
  }
}
