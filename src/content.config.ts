import { defineCollection } from "astro:content";
import { collected } from "./collections/collected.ts";

/** The collections: the files of the content folder, what is wrong with them, and the pictures. */
export const collections = {
  site: defineCollection(collected.site),
  references: defineCollection(collected.references),
  corrections: defineCollection(collected.corrections),
  articles: defineCollection(collected.articles),
  briefs: defineCollection(collected.briefs),
  events: defineCollection(collected.events),
  profiles: defineCollection(collected.profiles),
  received: defineCollection(collected.received),
  pictures: defineCollection(collected.pictures),
  problems: defineCollection(collected.problems),
};
