import type { MessageKey } from "@/lib/panel/text";
import { SENTENCES } from "@/lib/template/sentences";
import { useSay } from "../say-context";
import { SentenceRow } from "./SentenceRow";
import { settingFrom, useRules } from "./rules";

/** The sentence each group begins with, in the order of lib/template/sentences.ts. */
const GROUPS: readonly (readonly [first: string, title: MessageKey])[] = [
  ["released", "options_sentences_build"],
  ["balance", "options_sentences_hold"],
  ["held-none", "options_sentences_made"],
  ["revision", "options_sentences_revision"],
  ["references", "options_sentences_note"],
];

export function sentenceGroups(): readonly (readonly [
  MessageKey,
  readonly string[],
])[] {
  const groups: [MessageKey, string[]][] = [];
  for (const id of Object.keys(SENTENCES)) {
    const begins = GROUPS.find(([first]) => first === id);
    if (begins) groups.push([begins[1], []]);
    groups.at(-1)?.[1].push(id);
  }
  return groups;
}

export function SentenceGroups() {
  const say = useSay();
  const { layers, onlyChanged } = useRules();
  return sentenceGroups().map(([title, ids]) => {
    const settings = ids.map((id) =>
      settingFrom(layers, `sentences.${id}`, onlyChanged),
    );
    const own = settings.filter(({ changed }) => changed).length;
    return settings.every(({ hidden }) => hidden) ? null : (
      <details
        key={title}
        className="fold group"
        open={onlyChanged || undefined}
      >
        <summary>
          <span className="setting-name">{say(title)}</span>
          <span className="fold-value">
            {own === 0
              ? say("options_value_original")
              : say("options_sentence_own", own)}
          </span>
        </summary>
        <ul>
          {ids.map((id) => (
            <SentenceRow key={id} id={id} />
          ))}
        </ul>
      </details>
    );
  });
}
