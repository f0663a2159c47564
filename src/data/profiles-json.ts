import type { Dossier, Mention, Position, Profile, Statement, Tie } from "../dossier/dossier.ts";
import { fileOf } from "../urls/relative.ts";
import { routes } from "../urls/routes.ts";
import type { Words } from "../words/words.ts";
import { claimsOf, profileLinkOf } from "./claim-json.ts";
import { headOf } from "./head-json.ts";
import type { ProfilesData } from "./profiles-schema.ts";
import { itemAddress } from "./wikidata.ts";

type ProfileData = ProfilesData["profiles"][number];

const EDITOR = "editor";

const spanOf = ({ from, to, past }: Pick<Tie, "from" | "to" | "past">) => ({ from: from?.edtf, to: to?.edtf, past });

const namesOf = ({ forms, aliases, spellings, native }: Profile): ProfileData["names"] => ({
  forms: forms.map(({ name, article, sentences }) => ({
    name,
    article: article.slug,
    sentences: sentences.map(({ id, cite }) => ({ sentence: id, page: fileOf(cite) })),
  })),
  aliases,
  spellings: spellings.map((name) => ({ name, by: EDITOR })),
  native: native.map(({ name, lang }) => ({ name, language: lang, by: EDITOR })),
});

const tieOf = (tie: Tie, self: string): ProfileData["ties"] =>
  claimsOf(tie.block).map((claim) => {
    const isSubject = tie.subject.slug === self;
    return {
      kind: tie.kind,
      direction: isSubject ? "subject" : "object",
      profile: profileLinkOf(isSubject ? tie.object : tie.subject),
      ...spanOf(tie),
      page: fileOf(tie.href),
      claim,
    };
  });

function statementOf({ article, sentence, piece }: Statement): ProfileData["statements"][number] {
  const { speaker, to, date, occasion } = sentence;
  return {
    article: article.slug,
    sentence: sentence.id,
    page: fileOf(piece.cite),
    voice: speaker.voice,
    speaker: speaker.who,
    to: to === undefined ? undefined : profileLinkOf(to),
    date: date?.edtf,
    occasion,
    note: speaker.note,
    selector: { type: "TextQuoteSelector", exact: sentence.text },
  };
}

const positionOf = ({ issue, actor, stance, block, brief }: Position): ProfileData["positions"] =>
  claimsOf(block).map((claim) => ({
    issue,
    actor: profileLinkOf(actor),
    stance,
    page: `${fileOf(brief.href)}#${claim.id}`,
    claim,
  }));

function mentionOf({ kind, sentence, claim, href, as }: Mention): ProfileData["mentions"] {
  const where = { page: fileOf(href), as };
  if (kind === "article") return sentence === undefined ? [] : [{ kind, sentence, ...where }];
  return claim === undefined ? [] : [{ kind, claim: claim.id, ...where }];
}

function profileOf(profile: Profile): ProfileData {
  const { slug, kind, name, href, summary, office, facts, ties, said, positions, events, mentions } = profile;
  const { notSaid, at, wikidata } = profile;
  const [role] = office === undefined ? [] : claimsOf(office.block);
  const data = {
    facts: facts.flatMap(claimsOf),
    ties: ties.flatMap((tie) => tieOf(tie, slug)),
    statements: said.map(statementOf),
    positions: positions.flatMap(positionOf),
    events: events.map((one) => ({
      id: one.slug,
      date: one.date.edtf,
      kind: one.kind,
      title: one.title,
      page: fileOf(one.href),
    })),
    mentions: mentions.flatMap(mentionOf),
  };
  return {
    slug,
    kind,
    name,
    page: href === undefined ? undefined : fileOf(href),
    summary: { text: summary, by: EDITOR, restsOn: profile.restsOn.map((one) => one.id) },
    role:
      office === undefined || role === undefined
        ? undefined
        : { ...spanOf({ ...office, past: office.to !== undefined }), claim: role },
    names: namesOf(profile),
    ...data,
    notSaid,
    coordinates: at === undefined ? undefined : { longitude: at[0], latitude: at[1] },
    wikidata: wikidata === undefined ? undefined : { ...wikidata, url: itemAddress(wikidata.id) },
    counts: {
      facts: data.facts.length,
      ties: data.ties.length,
      statements: data.statements.length,
      positions: data.positions.length,
      events: data.events.length,
      mentions: data.mentions.length,
    },
  };
}

/** data/profiles.json: every profile, A–Z, each claim with its evidence. */
export const profilesData = (dossier: Dossier, words: Words): ProfilesData => ({
  ...headOf(dossier, routes.profilesData.schema, words),
  profiles: dossier.profiles.map(profileOf),
});
