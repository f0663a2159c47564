/** A whole number in digits, by threes: "18 658". */
export const grouped = (value: number): string => String(value).replace(/\B(?=(?:\d{3})+$)/g, "\u202f");
