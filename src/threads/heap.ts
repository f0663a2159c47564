import { setFlagsFromString } from "node:v8";

/**
 * How V8 is to look after the memory of a build. Its heap may grow to four times what lives in it before V8 goes through it
 * again, which takes the longer the larger a site is; by itself it does so at about one and a half times. And V8 is not to put
 * anew among the old what comes of a line of code that has made much that lived on: the content does, as it is joined, and then
 * a page does not, but what it is made of would stay, with all that hangs on it, until V8 goes through the whole heap. V8 asks
 * for both whenever it comes to that, so that it may be told while a program runs.
 */
export function lookAfterHeap(): void {
  setFlagsFromString("--heap-growing-percent=300");
  setFlagsFromString("--no-allocation-site-pretenuring");
}
