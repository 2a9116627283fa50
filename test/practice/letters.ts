/** The invented mail in both practice mailboxes. Nothing here was ever sent by anybody. */
import { sentReplies } from "./sent-replies.ts";

export type Language = "en" | "es" | "ja";

export interface Person {
  readonly name: string;
  readonly address: string;
}

export interface Letter {
  readonly id: string;
  readonly from: Person;
  readonly to: Person;
  /** As the mailbox prints it: a date in its own words, in the language of the sender's country. */
  readonly date: string;
  readonly html: string;
  readonly attachments?: readonly string[];
}

export interface Conversation {
  /** Part of the address (`#inbox/<id>`), so it never changes. */
  readonly id: string;
  readonly subject: string;
  readonly letters: readonly Letter[];
}

export const me: Person = {
  name: "Dana Ruiz",
  address: "dana.ruiz@northline-pumps.example",
};
const tom: Person = {
  name: "Tom Becker",
  address: "tom@becker-machining.example",
};
const aiko: Person = {
  name: "Aiko Mori",
  address: "aiko@harbor-anodize.example",
};
const sam: Person = {
  name: "Sam Okafor",
  address: "sam.okafor@northline-pumps.example",
};

export const signature = {
  lines: ["Dana Ruiz", "Purchasing, Northline Pumps", "+1 555 0142"],
};

const paragraphs = (...lines: readonly string[]) =>
  `<div dir="ltr">${lines.map((line) => `<div>${line || "<br>"}</div>`).join("")}</div>`;

export const conversations: readonly Conversation[] = [
  {
    id: "restart-45117",
    subject: "PO 45117: housings paused after op 20",
    letters: [
      {
        id: "msg-45117-1",
        from: me,
        to: tom,
        date: "Mon, Mar 9, 2026, 8:12 AM",
        html: paragraphs(
          "Hi Tom,",
          "please stop PO 45117 (pump housing 8834, 200 on order) after the parts on the machine. We had a leak in the test rig and need to look at the seal groove first.",
          "Thanks, Dana",
        ),
      },
      {
        id: "msg-45117-2",
        from: tom,
        to: me,
        date: "Tue, Mar 17, 2026, 4:40 PM",
        html: `${paragraphs(
          "Hi Dana,",
          "we stopped. 25 housings were finished before the pause, they are in the cage. The other 175 are not started. Material for all of them is here.",
          "Should we go on? Is it still rev C?",
          "Tom",
        )}<br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">On Mon, Mar 9, 2026 at 8:12 AM Dana Ruiz wrote:<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex"><div>please stop PO 45117 after the parts on the machine.</div></blockquote></div>`,
        attachments: ["housing-8834-rev-C.pdf"],
      },
    ],
  },
  {
    id: "anodize-lot",
    subject: "Anodize lot B, 75 covers",
    letters: [
      {
        id: "msg-anodize-1",
        from: aiko,
        to: me,
        date: "Wed, Mar 18, 2026, 9:05 AM",
        html: paragraphs(
          "Dana,",
          "lot B is out of the tank: 75 covers, colour inside the sample range. Do you want to see them before we pack?",
          "Aiko",
        ),
        attachments: ["lot-B-thickness.xlsx"],
      },
    ],
  },
  {
    id: "lunch",
    subject: "Lunch on Thursday?",
    letters: [
      {
        id: "msg-lunch-1",
        from: sam,
        to: me,
        date: "Wed, Mar 18, 2026, 11:31 AM",
        html: paragraphs(
          "The noodle place has a table for 4 at 12:30. Coming?",
          "Sam",
        ),
      },
    ],
  },
  {
    id: "review-restart",
    subject: "PO 45121: my draft for Becker, please review",
    letters: [
      {
        id: "msg-review-restart-1",
        from: sam,
        to: me,
        date: "Thu, Mar 19, 2026, 8:02 AM",
        html: paragraphs(
          "Hi Tom,",
          "please restart 120 of the 200 housings on PO 45121. The 25 parts made before the pause stay held.",
          "Thanks, Sam",
        ),
      },
    ],
  },
  {
    id: "review-forwarded",
    subject: "Fwd: PO 45122, first lot",
    letters: [
      {
        id: "msg-review-forwarded-1",
        from: sam,
        to: me,
        date: "Thu, Mar 19, 2026, 8:20 AM",
        html: `${paragraphs("Dana, can you look at this before it goes out?", "Sam")}<br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">---------- Forwarded message ---------<br>From: <b>Sam Okafor</b><br>Date: Thu, Mar 19, 2026 at 8:15 AM<br>Subject: PO 45122, first lot<br>To: Tom Becker<br></div><br>${paragraphs(
          "Please approve lot 1 for 25 units on PO 45122, revision C7, black PETG.",
        )}</div>`,
      },
    ],
  },
  {
    id: "review-lines",
    subject: "PO 45123: two lines, please review",
    letters: [
      {
        id: "msg-review-lines-1",
        from: sam,
        to: me,
        date: "Thu, Mar 19, 2026, 8:41 AM",
        html: `<div dir="ltr"><div>Purchasing releases for restart, rev B for both:</div><table><tbody><tr><td>Item</td><td>Release now</td><td>On hold</td></tr><tr><td>AX-312</td><td>40</td><td>60</td></tr><tr><td>BX-118</td><td>30</td><td>10</td></tr></tbody></table></div>`,
      },
    ],
  },
  {
    id: "acknowledged",
    subject: "PO 45124: restart",
    letters: [
      {
        id: "msg-acknowledged-1",
        from: me,
        to: tom,
        date: "Thu, Mar 19, 2026, 9:10 AM",
        html: paragraphs(
          "Purchasing releases 120 of the 200 units on PO 45124 for restart, revision C only. The remaining 80 units stay on hold until our inspection closes.",
        ),
      },
      {
        id: "msg-acknowledged-2",
        from: tom,
        to: me,
        date: "Thu, Mar 19, 2026, 10:32 AM",
        html: paragraphs(
          "Hi Dana,",
          "confirmed, we restart 200 units to rev C on Monday.",
          "Tom",
        ),
      },
    ],
  },
];

/** A thread of the given length, for the tests of speed: `#inbox/long-<words>`. */
function longConversation(words: number): Conversation {
  const sentence =
    "The fixture for the second operation was measured again and the report is in the folder with the others. ";
  const wordsPerSentence = sentence.trim().split(" ").length;
  const letters = 20;
  const perLetter = Math.ceil(words / letters / wordsPerSentence);
  return {
    id: `long-${words}`,
    subject: "Fixture reports, all of them",
    letters: Array.from({ length: letters }, (_, index) => ({
      id: `msg-long-${index}`,
      from: index % 2 ? me : tom,
      to: index % 2 ? tom : me,
      date: `Mar ${index + 1}, 2026`,
      html: paragraphs(...Array.from({ length: perLetter }, () => sentence)),
    })),
  };
}

export function findConversation(id: string): Conversation | undefined {
  const words = /^long-(\d+)$/.exec(id)?.[1];
  if (words) return longConversation(Number(words));
  const conversation = conversations.find((each) => each.id === id);
  return (
    conversation && {
      ...conversation,
      letters: [
        ...conversation.letters,
        ...sentReplies(id).map((reply, index): Letter => ({
          id: `${id}-sent-${index + 1}`,
          from: me,
          to: tom,
          date: "Today",
          html: reply.html + reply.collapsedQuote,
        })),
      ],
    }
  );
}
