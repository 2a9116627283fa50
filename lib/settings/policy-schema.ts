/** What a policy may hold, in a file, in storage and from the browser's administrator: nothing half-right gets further. */
import * as z from "zod/mini";
import { CHECK_IDS, KINDS } from "../analyzer/types";
import {
  LONGEST_SENTENCE,
  LONGEST_WORDS,
  MOST_ENTRIES,
  PLAIN_LINE,
  PLAIN_WORDS,
} from "../policy/limits";
import {
  BLOCKED_SENDING,
  CHECK_SETTINGS,
  DEMANDS,
  GUARD_LEVELS,
  type PolicyLayer,
  WORDING_FORMS,
} from "../policy/types";

export const POLICY_FORMAT = "clean-release-policy";
/** Counts up when an older Clean Release would misread the file. */
export const POLICY_VERSION = 1;

const LONGEST_NAME = 80;

const words = z
  .string()
  .check(z.minLength(1), z.maxLength(LONGEST_WORDS), z.regex(PLAIN_WORDS));
const wordList = z.array(words).check(z.maxLength(MOST_ENTRIES));
const line = (longest: number) =>
  z.string().check(z.maxLength(longest), z.regex(PLAIN_LINE));

const fields = {
  checks: z.exactOptional(
    z.partialRecord(z.enum(CHECK_IDS), z.enum(CHECK_SETTINGS)),
  ),
  mustState: z.exactOptional(
    z.partialRecord(
      z.enum(KINDS),
      z.array(z.enum(DEMANDS)).check(z.maxLength(DEMANDS.length)),
    ),
  ),
  mayRelease: z.exactOptional(wordList),
  units: z.exactOptional(wordList),
  vaguePhrases: z.exactOptional(wordList),
  form: z.exactOptional(z.enum(WORDING_FORMS)),
  // Which sentences there are is lib/template's to say; read-policy-file.ts asks it.
  sentences: z.exactOptional(
    z.record(
      z.string().check(z.regex(/^[a-z]+(?:-[a-z]+)*$/)),
      line(LONGEST_SENTENCE),
    ),
  ),
  guard: z.exactOptional(z.enum(GUARD_LEVELS)),
  blockedSending: z.exactOptional(z.enum(BLOCKED_SENDING)),
};

export const policyLayer = z.strictObject(
  fields,
) satisfies z.ZodMiniType<PolicyLayer>;

/** The file that is shared: a layer that says what it is. */
export const policyFile = z.strictObject({
  /** For editors that check while one types. */
  $schema: z.exactOptional(z.string()),
  format: z.literal(POLICY_FORMAT),
  version: z.literal(POLICY_VERSION),
  name: z.exactOptional(line(LONGEST_NAME)),
  ...fields,
});

/** What an administrator sets: the same fields, with or without the file's head, so that an exported file will do. */
export const managedPolicy = z.strictObject({
  $schema: z.exactOptional(z.string()),
  format: z.exactOptional(z.literal(POLICY_FORMAT)),
  version: z.exactOptional(z.literal(POLICY_VERSION)),
  name: z.exactOptional(line(LONGEST_NAME)),
  ...fields,
});
