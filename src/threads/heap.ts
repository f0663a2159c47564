import { setFlagsFromString } from "node:v8";

/**
 * Lets the heap of a program grow to four times what lives in it before V8 goes through it again, which takes the longer the
 * larger a site is; by itself it does so at about one and a half times. V8 asks for this at each of these times, so that it
 * may be told while a program runs.
 */
export function growHeapFreely(): void {
  setFlagsFromString("--heap-growing-percent=300");
}
