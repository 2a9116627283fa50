import jsxA11y from "eslint-plugin-jsx-a11y";
import reactHooks from "eslint-plugin-react-hooks";
import * as regexp from "eslint-plugin-regexp";
import tseslint from "typescript-eslint";

/**
 * The rooms of the house (ARCHITECTURE, "Who may use whom"): what each may import. Named as `types:…`, a room lends its
 * types only; its types.ts, which holds types and lists of them, is open to all. Whatever is not listed here is an
 * error, and so is any import of test/ from the product.
 */
const LIB = [
  "analyzer",
  "template",
  "policy",
  "review",
  "habits",
  "webmail",
  "messages",
  "settings",
  "panel",
];
const ROOMS = {
  "lib/analyzer": [],
  "lib/template": ["types:analyzer"],
  "lib/policy": ["analyzer", "template"],
  "lib/review": ["analyzer", "template", "policy"],
  "lib/habits": ["types:analyzer"],
  "lib/webmail": ["types:analyzer"],
  "lib/messages": [
    "analyzer",
    "types:policy",
    "types:review",
    "browser",
    "zod",
  ],
  "lib/settings": ["analyzer", "policy", "habits", "browser", "zod"],
  "lib/panel": [
    "types:analyzer",
    "types:messages",
    "template",
    "policy",
    "review",
  ],
  components: [
    "analyzer",
    "template",
    "policy",
    "review",
    "habits",
    "panel",
    "types:settings",
    "react",
  ],
};
/** What is not a room of ours, by the specifiers it is imported with. */
const OUTSIDE = {
  browser: "^(?:wxt|@wxt-dev|#imports)(?:/|$)",
  react: "^react(?:-dom)?(?:/|$)",
  zod: "^zod(?:/|$)",
};
const specifiersOf = (room) =>
  OUTSIDE[room] ?? `^(?:@/lib/|(?:\\.\\./)+(?:lib/)?)${room}(?:/(?!types$)|$)`;

const roomRules = Object.entries(ROOMS).map(([room, may]) => ({
  files: [`${room}/**/*.{ts,tsx}`],
  rules: {
    "@typescript-eslint/no-restricted-imports": [
      "error",
      {
        patterns: [
          ...[...LIB, ...Object.keys(OUTSIDE)]
            .filter((other) => room !== `lib/${other}` && !may.includes(other))
            .map((other) => ({
              regex: specifiersOf(other),
              allowTypeImports: may.includes(`types:${other}`),
              message: may.includes(`types:${other}`)
                ? `${room} takes only types from ${other}.`
                : `${room} does not know ${other}.`,
            })),
          {
            regex: "(?:^|/)entrypoints/|(?:^|/)test/",
            message: "Nothing imports from the top of the house.",
          },
          ...(room === "components"
            ? []
            : [
                {
                  regex: "(?:^|/)components/",
                  message: "Nothing imports from the top of the house.",
                },
              ]),
        ],
      },
    ],
  },
}));

/** Text becomes nodes, never HTML; nothing is fetched; nothing is code that was not built (PRIVACY, SECURITY). */
const noHtmlNoNetwork = {
  files: ["{entrypoints,components,lib}/**/*.{ts,tsx}"],
  rules: {
    "no-eval": "error",
    "no-new-func": "error",
    "no-script-url": "error",
    "no-restricted-globals": [
      "error",
      ...["fetch", "XMLHttpRequest", "WebSocket", "EventSource", "Worker"].map(
        (name) => ({ name, message: "The extension talks to nobody." }),
      ),
    ],
    "no-restricted-syntax": [
      "error",
      ...[
        "AssignmentExpression > MemberExpression.left[property.name=/^(?:innerHTML|outerHTML|srcdoc)$/]",
        "CallExpression[callee.property.name=/^(?:insertAdjacentHTML|setHTMLUnsafe|parseHTMLUnsafe|createContextualFragment|parseFromString)$/]",
        "CallExpression[callee.object.name='document'][callee.property.name=/^writeln?$/]",
        "CallExpression[callee.property.name='execCommand'] > Literal[value='insertHTML']",
        "JSXAttribute[name.name='dangerouslySetInnerHTML']",
        "Property[key.name='dangerouslySetInnerHTML']",
      ].map((selector) => ({
        selector,
        message: "Text becomes nodes here, never HTML.",
      })),
      {
        selector:
          "CallExpression[callee.object.name='navigator'][callee.property.name='sendBeacon']",
        message: "The extension talks to nobody.",
      },
    ],
  },
};

/** One entrypoint knows nothing of another; they meet in messages and settings only. */
const apart = ["background", "webmail.content", "sidepanel", "options"].map(
  (entrypoint) => ({
    files: [
      `entrypoints/${entrypoint}/**/*.{ts,tsx}`,
      `entrypoints/${entrypoint}.ts`,
    ],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            {
              regex: `(?:^@/entrypoints/(?!${entrypoint.replace(".", "\\.")})|^\\.\\./(?!.*\\.css$)|(?:^|/)test/)`,
              message:
                "Entrypoints do not know one another; they share lib/ and components/.",
            },
          ],
        },
      ],
    },
  }),
);

export default tseslint.config(
  {
    ignores: [
      ".output/**",
      ".wxt/**",
      ".practice/**",
      "node_modules/**",
      "test-results/**",
      "**/*.jsonl",
    ],
  },
  {
    files: ["**/*.{ts,tsx}"],
    extends: [
      ...tseslint.configs.strictTypeChecked,
      regexp.configs["flat/recommended"],
    ],
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      "@typescript-eslint/restrict-template-expressions": [
        "error",
        { allowNumber: true },
      ],
      "@typescript-eslint/no-unused-vars": [
        "error",
        // Taking a field off an object is how a copy without it is made.
        { ignoreRestSiblings: true },
      ],
      "@typescript-eslint/no-confusing-void-expression": [
        "error",
        { ignoreArrowShorthand: true },
      ],
      "regexp/no-super-linear-backtracking": "error",
      "regexp/no-super-linear-move": "error",
    },
  },
  {
    files: ["components/**/*.tsx", "entrypoints/**/*.tsx", "test/**/*.tsx"],
    extends: [
      reactHooks.configs.flat.recommended,
      jsxA11y.flatConfigs.recommended,
    ],
  },
  ...roomRules,
  ...apart,
  noHtmlNoNetwork,
);
