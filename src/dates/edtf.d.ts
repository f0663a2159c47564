/** The part of `edtf` 4 that we use; the package brings no types of its own. */
declare module "edtf" {
  export interface Parsed {
    readonly type: "Date" | "Interval" | "Season" | "Year" | "Decade" | "Century" | "Set" | "List";
    readonly edtf: string;
    readonly min: number;
    readonly max: number;
    /** 1 year, 2 month, 3 day, 0 with a time. */
    readonly precision?: number;
    readonly approximate?: { readonly value: number };
    readonly uncertain?: { readonly value: number };
    readonly unspecified?: { readonly value: number };
    /** Open ends are `Infinity`, unknown ones `null`. */
    readonly lower?: Parsed | number | null;
    readonly upper?: Parsed | number | null;
    readonly values: readonly (Parsed | readonly unknown[])[];
  }
  export default function edtf(input: string): Parsed;
}
