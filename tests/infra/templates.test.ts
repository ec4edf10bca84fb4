import assert from "node:assert/strict";
import { posix } from "node:path";
import { z } from "zod";
import { readParameters, readTemplate, type Template } from "./bicep.ts";
import { parameterFiles, templateOf, templates, textIn } from "./files.ts";

const main = templateOf("main.bicep");

const missing = (template: Template, given: Iterable<string>): string[] => {
  const there = new Set(given);
  return [...template.parameters]
    .filter(([name, { isRequired }]) => isRequired && !there.has(name))
    .map(([name]) => name);
};
const unknown = (template: Template, given: Iterable<string>): string[] =>
  [...given].filter((name) => !template.parameters.has(name));

const ToolkitParameters = z.object({ parameters: z.record(z.string(), z.object({ value: z.string() })) });
const toolkit = ToolkitParameters.parse(JSON.parse(textIn("toolkit.parameters.json"))).parameters;

describe("What Azure is to make", () => {
  it("is Bicep that can be parsed", () => {
    assert.ok(templates.size > 8 && parameterFiles.length === 2);
    for (const [path, { errors }] of templates) assert.deepEqual(errors, [], path);
    for (const path of parameterFiles) assert.deepEqual(readParameters(textIn(path)).errors, [], path);
    assert.notDeepEqual(readTemplate("param name string = = 'x'").errors, []);
  });

  it("refers to modules that are there, with parameters that they have", () => {
    const used = new Set<string>();
    for (const [path, { modules }] of templates) {
      for (const [name, module] of modules) {
        const target = posix.join(posix.dirname(path), module.path);
        used.add(target);
        const template = templateOf(target);
        assert.deepEqual(
          unknown(template, module.params.keys()),
          [],
          `${path}: ${name} is given what it does not take`,
        );
        assert.deepEqual(missing(template, module.params.keys()), [], `${path}: ${name} lacks what it needs`);
      }
    }
    assert.deepEqual(
      [...templates.keys()].filter((path) => !used.has(path)),
      ["main.bicep"],
      "no module without use",
    );
  });

  it("takes from modules only what they give", () => {
    for (const [path, { modules, takenFromModules }] of templates) {
      for (const taken of takenFromModules) {
        const [name = "", output = ""] = taken.split(".");
        const target = modules.get(name)?.path;
        assert.ok(target !== undefined, `${path}: ${taken}`);
        assert.ok(templateOf(posix.join(posix.dirname(path), target)).outputs.has(output), `${path}: ${taken}`);
      }
    }
  });

  it("takes no parameter and names no variable that it does not use", () => {
    for (const [path, { parameters, variables }] of templates) {
      const text = textIn(path);
      for (const name of [...parameters.keys(), ...variables.keys()])
        assert.ok(text.match(new RegExp(`\\b${name}\\b`, "g"))?.length !== 1, `${path}: ${name}`);
    }
  });

  it("is given everything it needs, for test, for production and by the toolkit", () => {
    const files = parameterFiles.map((path) => [path, readParameters(textIn(path))] as const);
    for (const [path, { using, given }] of files) {
      assert.equal(using, "main.bicep", path);
      assert.deepEqual([unknown(main, given), missing(main, given)], [[], []], path);
    }
    assert.deepEqual(Object.keys(toolkit).sort(), [...(files[0]?.[1].given ?? [])].sort());
    assert.deepEqual([...(files[0]?.[1].given ?? [])].sort(), [...(files[1]?.[1].given ?? [])].sort());
  });

  it("speaks to each kind of resource in one version of its interface", () => {
    const versions = new Map<string, Set<string>>();
    for (const { resources } of templates.values())
      for (const { type, api } of resources.values()) {
        // What lies in another resource has that one's version.
        const kind = type.split("/").slice(0, 2).join("/");
        versions.set(kind, (versions.get(kind) ?? new Set()).add(api));
      }
    for (const [type, apis] of versions) {
      assert.equal(apis.size, 1, type);
      for (const api of apis) assert.match(api, /^\d{4}-\d\d-\d\d(-preview)?$/, type);
    }
  });
});

describe("Secrets in Azure", () => {
  it("are asked for by no template, and come out of none", () => {
    const secretive = /^(list\w*|reference|getSecret)$/;
    for (const [path, { calls, outputs, parameters }] of templates) {
      assert.deepEqual(
        [...calls].filter((name) => secretive.test(name)),
        [],
        path,
      );
      assert.deepEqual(
        [...parameters].filter(([, { isSecure }]) => isSecure),
        [],
        `${path} takes a secret`,
      );
      // Where measurements go is no secret where identities alone may send them; only the bot is told.
      const told = /ConnectionString|InstrumentationKey/;
      if (path !== "modules/host.bicep") assert.doesNotMatch(textIn(path), told, path);
      assert.doesNotMatch(textIn(path), /primaryKey|\.list[A-Z]/, path);
      for (const [name, value] of outputs)
        assert.doesNotMatch(`${name} ${value.text}`, /key|secret|password|token|credential/i, `${path}: ${name}`);
    }
  });

  it("open nothing: the store, the logs, the registry and the bot take identities only", () => {
    const text = [...templates.keys()].map(textIn).join("\n");
    for (const line of [/disableLocalAuth: true/g, /DisableLocalAuth: true/g, /adminUserEnabled: false/g])
      assert.ok(line.test(text), String(line));
    assert.equal(text.match(/disableLocalAuth: true/g)?.length, 3, "store, logs, bot");
    assert.doesNotMatch(text, /disableLocalAuth: false|adminUserEnabled: true/i);
    assert.match(text, /msaAppType: 'UserAssignedMSI'/);
  });
});
