import { dateOf } from "../dates/parse.ts";
import { sayDate } from "../dates/say.ts";
import type { EventDate } from "../dates/parse.ts";
import type {
  Article,
  ArticleBlock,
  Brief,
  Event,
  ListedClaim,
  Profile,
  Reference,
  Speaker,
  Dossier,
} from "../dossier/dossier.ts";
import { routes } from "../urls/routes.ts";
import { sentenceAddress } from "../urls/sentence-address.ts";
import { titleSetting } from "../words/setting.ts";
import type { Words } from "../words/words.ts";
import { foldWord } from "./fold.ts";
import type { SearchEntry, SetWords } from "./entry.ts";
import { setWordsOf } from "./set-words.ts";

/** How the words of a source are set, by who says them. */
export type MannerOf = (speaker: Pick<Speaker, "voice">) => string;

const plain = (text: string): SetWords => ({ text });

/** A date as it may be asked for: in words, and as it is written. */
const datesOf = (date: EventDate, words: Words): string[] => [
  sayDate(date, words),
  ...date.points.map((one) => one.edtf.replace("~", "")),
];

/** True of a claim that rests on works that are not held. */
const isBackground = ({ evidence }: Pick<ListedClaim, "evidence">): boolean =>
  evidence.every((one) => one.kind === "reference");

/** Every other name of a profile, each once: as the articles have it, as we know it, in its own languages. */
export function otherNamesOf({ name, aliases, spellings, forms, native }: Profile): SetWords[] {
  const inOwn = new Set(native.map((one) => foldWord(one.name)));
  const plainly = [...aliases, ...spellings, ...forms.map((form) => form.name)]
    .filter((text) => !inOwn.has(foldWord(text)))
    .map((text) => ({ text }));
  const all: SetWords[] = [...plainly, ...native.map((one) => ({ text: one.name, lang: one.lang }))];
  const own = foldWord(name);
  const keyOf = ({ text, lang }: SetWords): string => `${foldWord(text)} ${lang ?? ""}`;
  const seen = new Map(all.toReversed().map((one) => [keyOf(one), one]));
  return all.filter((one) => seen.get(keyOf(one)) === one && foldWord(one.text) !== own);
}

function profileEntry(profile: Profile, words: Words): SearchEntry {
  const { name, href, address, kind, summary } = profile;
  const names = otherNamesOf(profile);
  return {
    kind: "profile",
    href: address,
    label: words.profile.one[kind],
    title: { text: name, after: `${href === undefined ? "." : ""} ${summary}` },
    ...(names.length > 0 && { names }),
    texts: [plain(summary)],
  };
}

function eventEntry(event: Event, claims: readonly ListedClaim[], words: Words): SearchEntry {
  return {
    kind: "event",
    href: event.href,
    lead: sayDate(event.date, words),
    label: words.search.kinds.event,
    title: plain(event.title),
    texts: [...claims.map((claim) => setWordsOf(claim.html)), ...event.notSaid.map(plain)],
    by: [words.timeline.kind[event.kind], ...event.actors.map((one) => one.name)].join(" · "),
    dates: datesOf(event.date, words),
    ...(!event.told && { background: true as const }),
  };
}

function articleEntries(
  article: Article,
  blocks: readonly ArticleBlock[],
  language: string,
  words: Words,
  mannerOf: MannerOf,
): SearchEntry[] {
  const entries = blocks.flatMap(({ kind, sentences }) =>
    sentences
      .filter((one) => one.published)
      .map(({ id, plainHtml, speaker }): SearchEntry => {
        const { name, manner } = words.speaker({ ...speaker, of: speaker.of?.name, source: article.source?.name });
        const isSentence = kind === "paragraph" || kind === "caption";
        const lang = kind === "foot" ? (article.foot?.language ?? article.language) : article.language;
        return {
          kind: isSentence ? "sentence" : "headline",
          href: sentenceAddress(article, id),
          ...(isSentence && { lead: id }),
          label: isSentence ? words.search.kinds.sentence : kind === "foot" ? words.article.foot : words.unit(id),
          texts: [{ ...setWordsOf(plainHtml), ...(lang !== language && { lang }) }],
          by: isSentence ? `${name}${manner}${speaker.note === undefined ? "" : `; ${speaker.note}`}` : article.title,
          manner: mannerOf(speaker),
        };
      }),
  );
  return entries;
}

/** Where each claim of a brief stands in it, by the claim's id. */
function partsOf(brief: Brief, words: Words): Map<string, string> {
  const sections = [{ title: words.brief.bottomLine, blocks: brief.bottomLine }, ...brief.sections];
  const cells = brief.positions?.issues.flatMap(({ issue, cells: all }) =>
    all.flatMap(({ actor, positions }) =>
      positions.map(({ stance, block }) => ({
        title: [issue, actor.name, words.brief.stances[stance]].join(" · "),
        blocks: [block],
      })),
    ),
  );
  return new Map(
    [...sections, ...(cells ?? [])].flatMap(({ title, blocks }) =>
      blocks.flatMap((block) => block.claims.map((claim) => [claim.id, title ?? brief.title] as const)),
    ),
  );
}

function briefEntries(brief: Brief, words: Words): SearchEntry[] {
  const { kinds } = words.search;
  return [
    {
      kind: "brief",
      href: brief.href,
      lead: sayDate(brief.events, words),
      label: words.pages.brief,
      title: plain(brief.title),
      texts: [plain(brief.description)],
      dates: datesOf(brief.events, words),
    },
    ...brief.judgements.map(({ text, confidence, because }, index): SearchEntry => {
      const by = `${words.brief.confidence[confidence]}. ${because}`;
      const href = routes.judgement(brief.slug, index + 1);
      return { kind: "judgement", href, label: words.brief.judgement, texts: [plain(text)], by };
    }),
    ...brief.watch.map(({ point }, index): SearchEntry => {
      const href = routes.watch(brief.slug, index + 1);
      return { kind: "watch", href, label: words.brief.watch, texts: [plain(point)] };
    }),
    ...brief.notSaid.map((text): SearchEntry => ({
      kind: "notSaid",
      href: brief.href,
      label: kinds.notSaid,
      texts: [plain(text)],
    })),
  ];
}

function workEntry({ href, title, publisher, kind, date, language }: Reference, words: Words): SearchEntry {
  const said = date === undefined ? [] : datesOf(dateOf(date), words);
  const { lang } = titleSetting(title, language, words.locale);
  const by = [`${publisher} (${kind})`, ...said.slice(0, 1)].join(", ");
  return {
    kind: "work",
    href,
    label: words.search.kinds.work,
    title: { ...plain(title), ...(lang !== undefined && { lang }) },
    texts: [],
    by,
    ...(said.length > 0 && { dates: said }),
  };
}

/**
 * Everything of a site that a search can find, in the order of the site: profiles, events, briefs, the
 * published sentences of the held articles word for word, every claim, and the works cited. Of a sentence
 * that is not published there is nothing.
 */
export function entriesOf(dossier: Dossier, words: Words, mannerOf: MannerOf): SearchEntry[] {
  const { profiles, events, briefs, articles, texts, claims, references } = dossier;
  const byAddress = Map.groupBy(claims, (claim) => claim.href);
  const parts = new Map(
    briefs.flatMap((brief) => [...partsOf(brief, words)].map(([id, part]) => [`${brief.href}#${id}`, part])),
  );
  const told = new Set(events.map((event) => event.href));
  return [
    ...profiles.map((one) => profileEntry(one, words)),
    ...events.map((one) => eventEntry(one, byAddress.get(one.href) ?? [], words)),
    ...briefs.flatMap((one) => briefEntries(one, words)),
    ...articles.flatMap((one) =>
      articleEntries(one, texts.get(one.slug) ?? [], dossier.site.language, words, mannerOf),
    ),
    ...claims
      .filter((claim) => !told.has(claim.href))
      .map((claim): SearchEntry => {
        const isOfBrief = claim.kind === "brief";
        return {
          kind: isOfBrief ? "claim" : "fact",
          href: claim.href,
          label: isOfBrief
            ? words.pages.brief
            : claim.kind === "article"
              ? words.search.kinds.about
              : words.search.kinds.fact,
          texts: [setWordsOf(claim.html)],
          by: parts.get(claim.href) ?? claim.title,
          ...(isBackground(claim) && { background: true as const }),
        };
      }),
    ...profiles.flatMap(({ address, notSaid, name }) =>
      notSaid.map((text): SearchEntry => ({
        kind: "notSaid",
        href: address,
        label: words.search.kinds.notSaid,
        texts: [plain(text)],
        by: name,
      })),
    ),
    ...references.map((one) => workEntry(one, words)),
  ];
}
