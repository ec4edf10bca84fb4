import { rmSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { build } from "esbuild";

// `npm run build`: each program as one file, with what several of them need and what is loaded later beside it (decision 0015).
// All of it lies flat in dist/, so that a neighbour of `import.meta.url` there is a neighbour, whichever file the code came to be in.

const PROGRAMS = {
  index: "src/index.ts",
  play: "src/cli/play.ts",
  "hand-over": "src/cli/hand-over.ts",
  read: "src/cli/read.ts",
  understand: "src/cli/understand.ts",
  privacy: "src/cli/privacy.ts",
  score: "src/cli/score.ts",
  worker: "src/documents/extraction/worker.ts",
};
/** What the benchmarks load by itself. */
const MEASURED = {
  understanding: "src/language/understanding.ts",
  classify: "src/language/classifier/classify.ts",
  documents: "src/documents/read.ts",
  formats: "src/documents/formats/formats.ts",
};

rmSync("dist", { recursive: true, force: true });
const { metafile } = await build({
  entryPoints: { ...PROGRAMS, ...MEASURED },
  outdir: "dist",
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20",
  // Node knows \p{L}; esbuild would put `new RegExp` in place of each such literal, which is then made anew each time that it is used.
  supported: { "regexp-unicode-property-escapes": true },
  packages: "external",
  sourcemap: true,
  sourcesContent: false,
  logLevel: "warning",
  metafile: true,
});
// What `run.js` looks for before it starts one of them.
const made = Object.keys(metafile.outputs).filter((file) => file.endsWith(".js"));
writeFileSync("dist/files.json", JSON.stringify(made.map((file) => basename(file))));
