import jsxA11y from "eslint-plugin-jsx-a11y";
import reactHooks from "eslint-plugin-react-hooks";
import * as regexp from "eslint-plugin-regexp";
import tseslint from "typescript-eslint";

/** One room of the house may not import from these (STYLE: "The house"). Specifiers are relative or start with @/. */
const keepOut = (files, groups) => ({
  files,
  rules: { "no-restricted-imports": ["error", { patterns: groups }] },
});
const room = (name) => [
  `**/lib/${name}`,
  `**/lib/${name}/**`,
  `../${name}`,
  `../${name}/**`,
];
const outside = {
  browser: {
    group: ["wxt/**", "#imports", "wxt", "@wxt-dev/**"],
    message: "This room does not know the browser.",
  },
  react: {
    group: ["react", "react/**", "react-dom", "react-dom/**"],
    message: "This room does not know React.",
  },
  zod: {
    group: ["zod", "zod/**"],
    message: "Validation stands at the boundaries (messages, settings).",
  },
  ui: {
    group: ["**/components/**", "**/entrypoints/**"],
    message: "Nothing imports from the top of the house.",
  },
};
const from = (...names) => ({
  group: names.flatMap(room),
  message: `Not from ${names.join(", ")} (see STYLE).`,
});

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
  keepOut(
    ["lib/analyzer/**"],
    [
      outside.browser,
      outside.react,
      outside.zod,
      outside.ui,
      from("template", "webmail", "messages", "panel", "settings"),
    ],
  ),
  keepOut(
    ["lib/template/**"],
    [
      outside.browser,
      outside.react,
      outside.zod,
      outside.ui,
      from("webmail", "messages", "panel", "settings"),
    ],
  ),
  keepOut(
    ["lib/policy/**"],
    [
      outside.browser,
      outside.react,
      outside.zod,
      outside.ui,
      from("webmail", "messages", "panel", "settings"),
    ],
  ),
  keepOut(
    ["lib/review/**"],
    [
      outside.browser,
      outside.react,
      outside.zod,
      outside.ui,
      from("webmail", "messages", "panel", "settings"),
    ],
  ),
  keepOut(
    ["lib/webmail/**"],
    [
      outside.browser,
      outside.react,
      outside.zod,
      outside.ui,
      from("messages", "panel", "settings", "template"),
    ],
  ),
  keepOut(
    ["lib/messages/**", "lib/settings/**"],
    [outside.react, outside.ui, from("webmail", "panel")],
  ),
  keepOut(
    ["lib/panel/**"],
    [outside.browser, outside.react, outside.zod, outside.ui, from("webmail")],
  ),
  keepOut(
    ["components/**"],
    [outside.browser, outside.zod, from("webmail", "messages", "settings")],
  ),
);
