import type { Nodes, Root } from "xast";
import { toXml } from "xast-util-to-xml";

/**
 * A tree as XML. `]]>` has no place in the text of an element (XML 1.0, 2.4), and the library lets it
 * through; it ends nothing here, for no tree of ours has a CDATA section.
 */
export const xmlOf = (tree: Root | Nodes): string => toXml(tree).replaceAll("]]>", "]]&gt;");
