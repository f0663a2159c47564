import type { SSRElement, SSRManifest, SSRResult } from "astro";
import type { AstroComponentFactory } from "astro/runtime/server/index.js";
import { renderToString } from "astro/runtime/server/render/astro/render.js";
import { chunkToString } from "astro/runtime/server/render/common.js";
import { renderSlotToString } from "astro/runtime/server/render/slot.js";

type Props = Record<string, unknown>;
type Slots = Parameters<SSRResult["createAstro"]>[1];

/**
 * What a component finds as `Astro`: what it was given, and nothing of a request or an answer, for there is neither. Astro’s
 * own holds so much more, made anew for each page, that it takes as long as rendering does.
 */
class Given {
  readonly props: Props;
  self: unknown = null;
  readonly #result: SSRResult;
  readonly #slots: Slots;

  constructor(result: SSRResult, props: Props, slots: Slots) {
    this.props = props;
    this.#result = result;
    this.#slots = slots;
  }

  get slots() {
    const [result, slots] = [this.#result, this.#slots];
    const has = (name: string): boolean => slots?.[name] !== undefined;
    const render = async (name: string): Promise<string | undefined> =>
      has(name) ? chunkToString(result, await renderSlotToString(result, slots?.[name])) : undefined;
    return { has, render };
  }
}

/** What stands in the head of all pages of a component, beside what they put there themselves. */
export type Head = readonly SSRElement[];

/** What Astro’s functions ask for as they render one page, and note: no other is to have it. */
function resultFor(
  { componentMetadata, compressHTML, inlinedScripts, base }: SSRManifest,
  component: AstroComponentFactory,
  head: Head,
) {
  const asked: Omit<Partial<SSRResult>, "createAstro"> & { createAstro: (props: Props, slots: Slots) => Given } = {
    ...{ base, compressHTML, componentMetadata, cancelled: false, partial: false, renderers: [] },
    ...{ styles: new Set(head), scripts: new Set(), links: new Set(), inlinedScripts },
    ...{ clientDirectives: new Map(), shouldInjectCspMetaTags: false },
    createAstro: (props, slots) => new Given(result, props, slots),
    _metadata: {
      ...{ hasHydrationScript: false, hasRenderedHead: false, hasRenderedServerIslandRuntime: false },
      ...{ rendererSpecificHydrationScripts: new Set(), renderedScripts: new Set(), hasDirectives: new Set() },
      ...{ extraHead: [], extraStyleHashes: [], extraScriptHashes: [], propagators: new Set() },
      ...{ routeHasPropagation: false, pendingSlotEvaluations: [], templateDepth: 0 },
      headInTree: componentMetadata.get(component.moduleId ?? "")?.containsHead ?? false,
    },
  };
  const result = asked as unknown as SSRResult;
  return result;
}

/**
 * Renders a page by Astro’s own functions, as HTML: what `App.render` comes to where nothing but props are asked for. Throws
 * what a component throws.
 */
export async function renderPage(
  manifest: SSRManifest,
  component: AstroComponentFactory,
  head: Head,
  props: Props,
): Promise<string> {
  const html = await renderToString(resultFor(manifest, component, head), component, props, {}, true);
  if (typeof html !== "string") throw new Error("A page answers with something that is no page.");
  return html;
}
