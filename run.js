import { existsSync, readFileSync } from "node:fs";
import process from "node:process";
import { fileURLToPath, URL } from "node:url";

// `npm start` and its like: one of the programs in dist/, or one line that says what it lacks and which command brings it.

const place = (name) => fileURLToPath(new URL(`./${name}`, import.meta.url));
const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null);

/** Those of its packages, and of theirs, that every machine needs: the lock file has each with its folder. */
function folders() {
  const { packages = {} } = read(place("package-lock.json")) ?? {};
  return Object.entries(packages)
    .filter(
      ([folder, { dev, optional, devOptional, peer }]) => folder !== "" && !dev && !optional && !devOptional && !peer,
    )
    .map(([folder]) => folder);
}

const [program] = process.argv.splice(2, 1);
const list = "dist/files.json";
const built = [list, ...(read(place(list)) ?? []).map((name) => `dist/${name}`)];
const isMissing = (name) => !existsSync(place(name));
// Packages first: where there are none, `npm ci` makes the build as well.
const notInstalled = ["node_modules", ...folders()].find(isMissing);
const notBuilt = built.find(isMissing);
if (notInstalled !== undefined) complain(`${place(notInstalled)} is missing: npm ci installs it`);
else if (notBuilt !== undefined) complain(`${place(notBuilt)} is missing: npm run build makes it`);
else await import(`./dist/${program}.js`);

function complain(line) {
  process.stderr.write(`${line}\n`);
  process.exitCode = 1;
}
