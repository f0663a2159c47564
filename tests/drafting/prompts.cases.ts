/** A text, a name in it, and the kind that is proposed for the name. */
export const kinds: readonly { text: string; language?: string; name: string; kind: string | undefined }[] = [
  { text: "They met in Orrin.", name: "Orrin", kind: "place" },
  { text: "They came from Orrin.", name: "Orrin", kind: "place" },
  { text: "They saw the Lunn River.", name: "Lunn River", kind: "place" },
  { text: "They work for Lunn River Lines.", name: "Lunn River Lines", kind: "organisation" },
  { text: "They owe it to the Bank of Orrin.", name: "Bank of Orrin", kind: "organisation" },
  { text: "They met Jonas Weir.", name: "Jonas Weir", kind: "person" },
  { text: "They met Mayor Weir.", name: "Weir", kind: "person" },
  { text: "They sold it to Nordgrain.", name: "Nordgrain", kind: undefined },
  { text: "They met in Nordgrain’s office.", name: "Nordgrain", kind: undefined },
  { text: "Вони зустрілися у місті Ріка.", language: "uk", name: "Ріка", kind: undefined },
  { text: "Вони зустрілися в Оррині.", language: "uk", name: "Оррині", kind: "place" },
  { text: "Вони винні йому Банк Оррина.", language: "uk", name: "Банк Оррина", kind: "organisation" },
];
