import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { validateXML } from "xmllint-wasm";

const schemaOf = (file: string): string => readFileSync(join(import.meta.dirname, "schemas", file), "utf8");

const ajv = new Ajv2020({ allErrors: true });
addFormats.default(ajv);
const jsonFeed = ajv.compile(JSON.parse(schemaOf("json-feed.schema.json")) as object);

/** What libxml2 finds wrong with XML against one of the schemas; nothing where it is well formed and valid. */
export async function faultsOfXml(xml: string, schema: "atom" | "rss" | "sitemap"): Promise<string[]> {
  const { errors } = await validateXML({
    xml: [{ fileName: "file.xml", contents: xml }],
    schema: [{ fileName: `${schema}.rng`, contents: schemaOf(`${schema}.rng`) }],
    extension: "relaxng",
  });
  return errors.map((one) => one.message);
}

/** What is wrong with a JSON Feed against its schema. */
export function faultsOfJsonFeed(json: string): string[] {
  jsonFeed(JSON.parse(json));
  return (jsonFeed.errors ?? []).map((one) => `${one.instancePath} ${one.message ?? ""}`);
}
