import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { DAY, compareDates, dateOf, parseDate, readDate } from "../../src/dates/parse.ts";
import { sayDate, sayParts } from "../../src/dates/say.ts";
import { catalogue } from "../../src/errors/catalogue.ts";
import { en } from "../../src/words/en.ts";
import { inOrder, parts, read, refused, told } from "./dates.cases.ts";
import { seeded } from "./seeded.ts";

const dayOf = (moment: number): string => new Date(moment).toISOString();
const midnight = (day: string): string => `${day}T00:00:00.000Z`;

test("the table holds at least 60 forms, no two of them for one cause", () => {
  const all = [...read, ...refused];
  assert.ok(all.length >= 60, `${all.length} forms`);
  assert.equal(new Set(all.map((one) => one.promise)).size, all.length, "a promise stands twice");
  assert.equal(new Set(all.map((one) => one.edtf)).size, all.length, "a form stands twice");
});

describe("a date that is read", () => {
  for (const { promise, edtf, canonical = edtf, shape, first, last, words } of read) {
    test(`${promise}: ${edtf}`, () => {
      const date = parseDate(edtf);
      assert.ok(typeof date !== "string", `refused: ${String(date)}`);
      assert.equal(date.edtf, canonical);
      assert.deepEqual(
        { shape: date.shape, first: dayOf(date.first), last: dayOf(date.last), words: sayDate(date, en) },
        { shape, first: midnight(first), last: midnight(last), words },
      );
    });
  }
});

describe("a date that is refused", () => {
  for (const { promise, edtf, fault } of refused) {
    test(`${promise}: ${JSON.stringify(edtf)}`, () => {
      assert.equal(parseDate(edtf), fault);
      assert.throws(() => dateOf(edtf), { message: `${edtf}: ${fault}` });
      const { code, ...said } = catalogue.impossibleDate(edtf, fault);
      assert.equal(code, "impossibleDate");
      assert.deepEqual(said, { ...told[fault], message: `“${edtf}”: ${fault}.` });
    });
  }
});

test("an interval from a day to the same day is not blamed on the calendar", () =>
  assert.notEqual(parseDate("2019-12-20/2019-12-20"), "not a day of the calendar"));

test("every day from 1896 to 1904 is its own first and last day, and no other day is let through", () => {
  const wrong: string[] = [];
  for (let year = 1896; year <= 1904; year += 1) {
    for (let month = 1; month <= 12; month += 1) {
      for (let day = 1; day <= 31; day += 1) {
        const edtf = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
        const moment = Date.UTC(year, month - 1, day);
        const exists = dayOf(moment).startsWith(edtf);
        // 29 February of a common year stands in the table.
        if (!exists && edtf.endsWith("-02-29")) continue;
        const date = parseDate(edtf);
        const right =
          typeof date === "string"
            ? !exists && date === "not a day of the calendar"
            : exists && date.first === moment && date.last === moment;
        if (!right) wrong.push(edtf);
      }
    }
  }
  assert.deepEqual(wrong, []);
});

test("a day of four digits, two and two is read as the library reads it", () => {
  const random = seeded(4);
  const two = (most: number): string => String(random.below(most)).padStart(2, "0");
  for (let run = 0; run < 3000; run += 1) {
    const edtf = `${String(random.below(10_000)).padStart(4, "0")}-${two(15)}-${two(34)}`;
    assert.deepEqual(parseDate(edtf), readDate(edtf), edtf);
  }
});

describe("order of time", () => {
  const dates = inOrder.map(dateOf);

  test("the table of the order has every form that is read", () => {
    assert.deepEqual(
      read.map(({ edtf, canonical = edtf }) => canonical).filter((one) => !inOrder.includes(one)),
      [],
    );
  });

  test("by the first day, then the shorter one first, then by what was written", () => {
    const random = seeded(1997);
    for (let run = 0; run < 50; run += 1) {
      const sorted = random.shuffle(dates).sort(compareDates);
      assert.deepEqual(
        sorted.map((one) => one.edtf),
        inOrder,
      );
    }
  });

  test("two dates are equal only where the same was written", () => {
    const all = [...inOrder, ...read.map((one) => one.edtf)].map(dateOf);
    for (const a of all) {
      for (const b of all) {
        assert.equal(Math.sign(compareDates(a, b)), 0 - Math.sign(compareDates(b, a)), `${a.edtf} and ${b.edtf}`);
        assert.equal(compareDates(a, b) === 0, a.edtf === b.edtf, `${a.edtf} and ${b.edtf}`);
      }
    }
  });
});

describe("the parts of a said date", () => {
  for (const { promise, edtf, parts: expected } of parts) {
    test(`${promise}: ${edtf}`, () => {
      const said = sayParts(dateOf(edtf), en).map((one) =>
        one.datetime === undefined ? [one.text] : [one.text, one.datetime],
      );
      assert.deepEqual(said, expected);
    });
  }

  test("make up the said date, and each of its points is carried once as HTML wants it", () => {
    for (const { edtf } of read) {
      const date = dateOf(edtf);
      const said = sayParts(date, en);
      assert.equal(said.map((one) => one.text).join(""), sayDate(date, en));
      assert.deepEqual(
        said.flatMap((one) => one.datetime ?? []),
        date.points.map((one) => one.edtf.replace("~", "")),
      );
      for (const { datetime } of said) assert.match(datetime ?? "0000", /^\d{4}(-\d\d(-\d\d)?)?$/);
    }
  });
});

test("a date is read and said alike in every time zone", () => {
  const before = process.env["TZ"];
  try {
    for (const zone of ["Pacific/Kiritimati", "Pacific/Pago_Pago", "Europe/Minsk", "America/Caracas"]) {
      process.env["TZ"] = zone;
      assert.notEqual(new Date(0).getTimezoneOffset(), 0, `${zone} was not set`);
      for (const { edtf, first, words } of read) {
        const date = dateOf(edtf);
        assert.deepEqual([dayOf(date.first), sayDate(date, en)], [midnight(first), words], `${edtf} in ${zone}`);
      }
    }
  } finally {
    if (before === undefined) delete process.env["TZ"];
    else process.env["TZ"] = before;
  }
});

test("a day is 24 hours long", () => {
  assert.equal(DAY, Date.UTC(2019, 11, 21) - Date.UTC(2019, 11, 20));
});
