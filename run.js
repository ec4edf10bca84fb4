import { existsSync, readFileSync } from "node:fs";
import process from "node:process";
import { fileURLToPath, URL } from "node:url";

// `npm start` and its like: one of the programs in dist/, or one line that says what of them is missing.

const place = (name) => fileURLToPath(new URL(`./dist/${name}`, import.meta.url));
const [program] = process.argv.splice(2, 1);
const list = place("files.json");
const files = existsSync(list) ? JSON.parse(readFileSync(list, "utf8")).map(place) : [];
const missing = [list, ...files].find((file) => !existsSync(file));
if (missing === undefined) await import(`./dist/${program}.js`);
else {
  process.stderr.write(`${missing} is missing: npm run build makes it\n`);
  process.exitCode = 1;
}
