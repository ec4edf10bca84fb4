import assert from "node:assert/strict";
import type Parser from "tree-sitter";
import { first, property, textOf, type Template } from "./bicep.ts";
import { templateOf } from "./files.ts";

const main = templateOf("main.bicep");

/** Length and letters of names: https://learn.microsoft.com/azure/azure-resource-manager/management/resource-name-rules */
const NAMES = new Map<string, RegExp>([
  ["Microsoft.ManagedIdentity/userAssignedIdentities", /^[A-Za-z0-9][A-Za-z0-9_-]{2,127}$/],
  ["Microsoft.OperationalInsights/workspaces", /^[A-Za-z0-9][A-Za-z0-9-]{2,61}[A-Za-z0-9]$/],
  ["Microsoft.Insights/components", /^[^%&\\?/]{1,259}[^%&\\?/. ]$/],
  ["Microsoft.Insights/diagnosticSettings", /^[A-Za-z0-9-]{1,260}$/],
  ["Microsoft.Insights/actionGroups", /^[A-Za-z0-9-]{1,260}$/],
  ["Microsoft.Insights/webtests", /^[A-Za-z0-9-]{1,260}$/],
  ["Microsoft.Insights/metricAlerts", /^[A-Za-z0-9-]{1,260}$/],
  ["Microsoft.Insights/scheduledQueryRules", /^[A-Za-z0-9-]{1,260}$/],
  ["Microsoft.DocumentDB/databaseAccounts", /^[a-z0-9][a-z0-9-]{1,42}[a-z0-9]$/],
  ["Microsoft.DocumentDB/databaseAccounts/sqlDatabases", /^[^/\\?#]{1,255}$/],
  ["Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers", /^[^/\\?#]{1,255}$/],
  ["Microsoft.DocumentDB/databaseAccounts/sqlRoleAssignments", /^guid$/],
  ["Microsoft.Authorization/roleAssignments", /^guid$/],
  ["Microsoft.ContainerRegistry/registries", /^[A-Za-z0-9]{5,50}$/],
  ["Microsoft.KeyVault/vaults", /^[A-Za-z][A-Za-z0-9-]{1,22}[A-Za-z0-9]$/],
  ["Microsoft.App/managedEnvironments", /^[a-z][a-z0-9-]{0,58}[a-z0-9]$/],
  ["Microsoft.App/containerApps", /^[a-z][a-z0-9-]{0,30}[a-z0-9]$/],
  ["Microsoft.BotService/botServices", /^[A-Za-z0-9][A-Za-z0-9-]{3,41}$/],
  ["Microsoft.BotService/botServices/channels", /^MsTeamsChannel$/],
]);

describe("Names in Azure", () => {
  /** As long as uniqueString() makes them. */
  const UNIQUE = "a1b2c3d4e5f6g";

  function valueIn(template: Template, given: ReadonlyMap<string, string>): (node: Parser.SyntaxNode) => string {
    const value = (node: Parser.SyntaxNode): string => {
      if (node.type === "call_expression")
        return first(node).text === "uniqueString" ? UNIQUE : first(node).text === "guid" ? "guid" : node.text;
      const variable = template.variables.get(node.text);
      return variable ? textOf(variable, value) : (given.get(node.text) ?? node.text);
    };
    return value;
  }

  for (const [what, length] of [
    ["shortest", "least"],
    ["longest", "most"],
  ] as const) {
    it(`fit with the ${what} name that is taken`, () => {
      const name = "a".repeat(main.parameters.get("name")?.[length] ?? 0);
      assert.ok(name.length >= 3);
      const inMain = valueIn(main, new Map([["name", name]]));
      let seen = 0;
      for (const { path, params } of main.modules.values()) {
        const template = templateOf(path);
        const value = valueIn(template, new Map([...params].map(([key, node]) => [key, textOf(node, inMain)])));
        for (const { type, body } of template.resources.values()) {
          const rule = NAMES.get(type);
          const node = property(body, "name");
          assert.ok(rule && node, `${path}: ${type}`);
          assert.match(textOf(node, value), rule, `${path}: ${type}`);
          seen++;
        }
      }
      assert.ok(seen > 15);
    });
  }
});
