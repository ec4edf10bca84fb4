import mammoth from "mammoth";
import { damaged, type Extracted } from "../format.ts";
import { linesFromHtml } from "./html.ts";
import { withoutLooks } from "./lean.ts";
import { withMarks } from "./marks.ts";
import { stored, unpack } from "./zip.ts";

/** Text, its looks, and what ties them together: pictures, macros and other files inside are never unpacked. */
const WANTED = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/[^/]+\.xml|word\/_rels\/[^/]+\.xml\.rels)$/u;
const MAIN = /<Relationship\s(?=[^>]*Type="[^"]*\/officeDocument")[^>]*Target="\/?(?<path>[^"]+)"/u;
/** By the kind of the file, the name of a part, or what ties a part of any name to the text. */
const MACROS = /vbaProject|macroEnabled/iu;
/** Word writes none: names that stand for text of the file or for what lies outside of it. */
const ENTITIES = /<!ENTITY\s/u;

/** The lines of a Word file. */
export async function extractDocx(bytes: Uint8Array): Promise<Extracted> {
  const unpacked = unpack(bytes, (name) => WANTED.test(name));
  if (unpacked.kind === "refused") return unpacked;
  const parts = new Map(unpacked.parts);
  const text = (name: string) => parts.get(name)?.toString("utf8") ?? "";
  const main = MAIN.exec(text("_rels/.rels"))?.groups?.["path"] ?? "word/document.xml";
  const document = parts.get(main);
  const ties = ["[Content_Types].xml", ...[...parts.keys()].filter((name) => name.endsWith(".rels"))].map(text);
  if ([...unpacked.names, ...ties].some((words) => MACROS.test(words))) return { kind: "refused", reason: "macros" };
  if (!document) return { kind: "refused", reason: "notADocument" };
  if (!/^\s*</u.test(document.toString("utf8", 0, 100).replace(/^\ufeff/u, ""))) return damaged;
  if (document.includes("<!") && ENTITIES.test(document.toString("utf8")))
    return { kind: "refused", reason: "entities" };
  parts.set(
    main,
    Buffer.from(
      withMarks({
        document: withoutLooks(document.toString("utf8")),
        numbering: text("word/numbering.xml"),
        styles: text("word/styles.xml"),
      }),
    ),
  );
  // Pictures are no text, and inlined they are most of the memory.
  const convertImage = mammoth.images.imgElement(() => Promise.resolve({ src: "" }));
  const options = { convertImage, ignoreEmptyParagraphs: false, externalFileAccess: false };
  const { value } = await mammoth.convertToHtml({ buffer: stored(parts) }, options);
  return { kind: "lines", lines: linesFromHtml(value) };
}
