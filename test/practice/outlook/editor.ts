/** The real editor of Outlook's family on one element. */
import {
  AutoFormatPlugin,
  createModelFromHtml,
  Editor,
  EditPlugin,
  PastePlugin,
  ShortcutPlugin,
} from "roosterjs";
import type {
  DomToModelOption,
  EditorPlugin,
  ModelToDomOption,
  PluginEvent,
} from "roosterjs";

/** Parts of a mail that the webmail finds again by id, so they must come out of the editor as they went in. */
const KEPT_IDS =
  /^(?:x_)*(?:Signature|appendonsend|divRplyFwdMsg|mail-editor-reference-message-container)$/;

const domToModel: DomToModelOption = {
  processorOverride: {
    div: (group, element, context) => {
      const process = KEPT_IDS.test(element.id)
        ? context.defaultElementProcessors["*"]
        : context.defaultElementProcessors.div;
      process?.(group, element, context);
    },
  },
};

const modelToDom: ModelToDomOption = {
  additionalFormatAppliers: {
    // Outlook marks the lines its proofing tools may touch.
    block: [
      (_format, line) => {
        if (line.tagName === "DIV") line.classList.add("elementToProof");
      },
    ],
  },
};

class Watcher implements EditorPlugin {
  readonly #onChange: () => void;
  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }
  getName() {
    return "Watcher";
  }
  initialize() {
    // Needs nothing of the editor.
  }
  dispose() {
    // Holds nothing.
  }
  onPluginEvent(event: PluginEvent) {
    if (event.eventType === "input" || event.eventType === "contentChanged")
      this.#onChange();
  }
}

export interface OutlookEditor {
  close(): void;
}

/** Replaces what is in the element by `html`. */
export function openEditor(
  target: HTMLDivElement,
  html: string,
  onChange: () => void,
): OutlookEditor {
  const model = createModelFromHtml(html, domToModel);
  const editor = new Editor(target, {
    plugins: [
      new EditPlugin(),
      new PastePlugin(),
      new ShortcutPlugin(),
      new AutoFormatPlugin(),
      new Watcher(onChange),
    ],
    initialModel: model,
    defaultDomToModelOptions: domToModel,
    defaultModelToDomOptions: modelToDom,
    defaultSegmentFormat: {
      fontFamily: "Calibri, sans-serif",
      fontSize: "11pt",
    },
  });
  return { close: () => editor.dispose() };
}
