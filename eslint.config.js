import js from "@eslint/js";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

const noOnly = {
  selector: "MemberExpression[property.name='only'][object.name=/^(describe|context|it|specify)$/]",
  message: "A run of one test hides the others.",
};

export default defineConfig(
  globalIgnores(["dist/", "src/language/classifier/trained/", ".referent/", "devTools/", "screenshots/"]),
  { linterOptions: { reportUnusedDisableDirectives: "error", noInlineConfig: true } },
  js.configs.recommended,
  {
    files: ["**/*.ts"],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/consistent-type-assertions": ["error", { assertionStyle: "never" }],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "max-lines": ["error", { max: 250, skipBlankLines: true, skipComments: true }],
      "no-console": "error",
      "no-restricted-syntax": [
        "error",
        { selector: "ExportDefaultDeclaration", message: "Export by name." },
        { selector: "TSEnumDeclaration", message: "A union of literals or a zod enum says the same and vanishes." },
        noOnly,
      ],
    },
  },
  // What a package exports by default is not ours to change.
  { files: ["**/*.d.ts"], rules: { "no-restricted-syntax": "off" } },
  // Lists of what people write: the more of them the better.
  { files: ["src/language/*/sentences/*.ts"], rules: { "max-lines": "off" } },
  // The command line speaks by printing.
  { files: ["src/cli/**"], rules: { "no-console": "off" } },
);
