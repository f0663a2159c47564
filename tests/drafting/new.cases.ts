/** A report of two made-up towns, pasted with faults: glued sentences, a turned mark, a glued caption and heading, a foot line. */
export const RIVER = `Orrin and Tell Talks End Without Deal

The towns of Orrin and Tell met Tuesday about the bridge in St. Brannoch.The talks failed.But Tell’s council leader, Jonas Weir, said that he would go on.A man looks at the bridge, in Tell, March 4, 2031.The bridge was built in 1962.”We will not pay,” Weir said Monday.
Cost of repairsThe repairs would take eight months.

Річкові вісті
`;

/** The same kind of text as a program of another system saves it. */
export const CRLF_WITH_MARK = `\ufeff${RIVER.replaceAll("\n", "\r\n")}`;

export const UKRAINIAN = `Сторони не домовилися про міст

Міста Оррин і Телль зустрілися у вівторок, 4 березня 2031 р., на вул. Річковій, буд. 5.Переговори не вдалися. «Ми не платитимемо», — сказав очільник ради А. Вір.

Фото: прес-служба міста.

Джерело: Річкові вісті`;

/** A name and its kind, and the word under which its draft is filed, where that is written out. */
export const filed: readonly { name: string; kind: string; filedUnder: string | undefined }[] = [
  { name: "Ingrid Solheim", kind: "person", filedUnder: "Solheim" },
  { name: "Pelé", kind: "person", filedUnder: undefined },
  { name: "Fishers’ Union", kind: "organisation", filedUnder: undefined },
  { name: "Hallow Bay", kind: "place", filedUnder: undefined },
];
