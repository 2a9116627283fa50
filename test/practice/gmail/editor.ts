/** The real editor of Gmail's family on one element, and the little of its interface that the page needs. */

interface ClosureEvents {
  listen(source: object, type: string, listener: () => void): void;
}
interface ClosureField {
  addListener(
    type: string | string[],
    listener: unknown,
    ...rest: unknown[]
  ): void;
  registerPlugin(plugin: unknown): void;
  makeEditable(): void;
  makeUneditable(): void;
  dispatchChange(): void;
}
interface Closure {
  editor: {
    ContentEditableField: new (elementId: string) => ClosureField;
    Field: { EventType: { DELAYEDCHANGE: string } };
    plugins: Record<
      | "BasicTextFormatter"
      | "EnterHandler"
      | "ListTabHandler"
      | "RemoveFormatting"
      | "UndoRedo",
      new () => unknown
    >;
  };
  events: ClosureEvents;
}
/** The library's own global, from closure-editor.js. */
declare const goog: Closure;

/**
 * How the editor learns of changes. Builds before 2023 do not hear `input`: text that came in by script is unknown to
 * them (no autosave, no undo step) until a key, a paste or a drag ends.
 */
export type EditorBuild = "hears-input" | "deaf-to-input";

export interface GmailEditor {
  /** The page changed the content by itself. */
  changed(): void;
  close(): void;
}

let fields = 0;

/** The element must be in the document. `onChange` comes as the editor's delayed change, a quarter second late. */
export function openEditor(
  target: HTMLElement,
  build: EditorBuild,
  onChange: () => void,
): GmailEditor {
  fields += 1;
  target.id = `:p${fields}`;
  const field = new goog.editor.ContentEditableField(target.id);
  if (build === "deaf-to-input") {
    const addListener = field.addListener.bind(field);
    field.addListener = (type, ...rest: [unknown, ...unknown[]]) => {
      if (type !== "input") addListener(type, ...rest);
    };
  }
  for (const Plugin of Object.values({
    format: goog.editor.plugins.BasicTextFormatter,
    enter: goog.editor.plugins.EnterHandler,
    lists: goog.editor.plugins.ListTabHandler,
    removeFormat: goog.editor.plugins.RemoveFormatting,
    undo: goog.editor.plugins.UndoRedo,
  }))
    field.registerPlugin(new Plugin());
  field.makeEditable();
  goog.events.listen(
    field,
    goog.editor.Field.EventType.DELAYEDCHANGE,
    onChange,
  );
  return {
    changed: () => field.dispatchChange(),
    close: () => field.makeUneditable(),
  };
}
