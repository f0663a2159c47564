import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import rehypeStringify from "rehype-stringify";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";

/** Markdown → HTML by the engine that we use, file by file: `node tests/bench/floor.ts content site`. */
const [content = "", site = ""] = process.argv.slice(2);
const processor = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkGfm)
  .use(remarkRehype)
  .use(rehypeStringify)
  .freeze();
for (const one of readdirSync(content, { recursive: true, withFileTypes: true })) {
  if (!one.name.endsWith(".md")) continue;
  const path = join(one.parentPath, one.name);
  const page = join(site, relative(content, path).replace(/\.md$/, ".html"));
  mkdirSync(dirname(page), { recursive: true });
  writeFileSync(page, String(processor.processSync(readFileSync(path, "utf8"))));
}
