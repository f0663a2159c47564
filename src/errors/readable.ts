import { withNames } from "./unfit-signs.ts";

/** So much of a message is shown; what an editor wrote may be a million letters long. */
const MOST = 2000;
const HEAD = 1400;
const TAIL = 400;

/** A text for a report, whatever an editor wrote into it: signs that nobody sees by their names, its middle left out where it is very long. */
export function readable(text: string): string {
  const whole = text.replaceAll(/\r\n?/g, "\n");
  const shown =
    whole.length <= MOST
      ? whole
      : `${whole.slice(0, HEAD)} […${whole.length - HEAD - TAIL} characters…] ${whole.slice(-TAIL)}`;
  return withNames(shown);
}

/** A path in one line. */
export const readablePath = (path: string): string =>
  withNames(path).replaceAll(/[\t\n\r]/g, (sign) => JSON.stringify(sign).slice(1, -1));
