import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { nearParts } from "../../src/components/list/near-parts.ts";
import { fill, fillEvenly, fillTogether } from "../../src/parting/fill.ts";
import { listOf, sharePage } from "../../src/parting/list.ts";
import { shareRoom } from "../../src/parting/parts.ts";
import { weigh } from "../../src/parting/weigh.ts";
import { homeOfPart, routes } from "../../src/urls/routes.ts";
import { seeded } from "./seeded.ts";

const own = (weight: number): number => weight;
const total = (weights: readonly number[]): number => weights.reduce((sum, one) => sum + one, 0);
const random = seeded(3);
const weightsOf = (count: number): number[] => Array.from({ length: count }, () => 1 + random.below(90));

describe("items in runs of a weight", () => {
  test("keep their order, each in one run, and no run weighs more", () => {
    for (const count of [0, 1, 2, 7, 500]) {
      const weights = weightsOf(count);
      for (const runs of [fill(weights, own, 300), fillEvenly(weights, own, 300)]) {
        assert.deepEqual(runs.flat(), weights);
        assert.ok(runs.every((run) => run.length > 0 && total(run) <= 300));
      }
    }
  });

  test("keep together what has one key and is not too heavy for a run", () => {
    const items = "aabbbcccccd".split("").map((key) => ({ key }));
    const runs = fillTogether(
      items,
      ({ key }) => (key === "d" ? undefined : key),
      () => 1,
      4,
    );
    assert.deepEqual(
      runs.map((run) => run.map(({ key }) => key).join("")),
      ["aa", "bbb", "ccc", "ccd"],
    );
  });

  test("one that is heavier alone stands alone", () => {
    assert.deepEqual(fill([1, 9, 1, 1], own, 5), [[1], [9], [1, 1]]);
  });

  test("are about as heavy as one another, in as few runs as can be", () => {
    const weights = weightsOf(500);
    const runs = fillEvenly(weights, own, 1000);
    assert.equal(runs.length, fill(weights, own, 1000).length);
    const heavy = runs.map(total);
    assert.ok(Math.max(...heavy) - Math.min(...heavy) < 300, heavy.join());
  });
});

describe("the lists of one page", () => {
  const lists = (...weights: (readonly [string, number[]])[]) => new Map(weights);
  const ones = (count: number, weight: number): number[] => Array.from({ length: count }, () => weight);

  test("stand whole where there is room", () => {
    const shared = shareRoom(lists(["a", ones(10, 100)], ["b", ones(20, 100)]), 3_000);
    assert.deepEqual([...shared].toSorted(), [
      ["a", [10]],
      ["b", [20]],
    ]);
  });

  test("where there is none, the heaviest leaves, and the others stay if they fit then", () => {
    const shared = shareRoom(lists(["a", ones(10, 100)], ["b", ones(20, 100)]), 2_999);
    assert.deepEqual(shared.get("a"), [10]);
    assert.deepEqual(total(shared.get("b") ?? []), 20);
    assert.ok((shared.get("b") ?? []).length > 1, "one that leaves has two parts at least");
  });

  test("a list of one stays: it cannot be parted", () => {
    assert.deepEqual(shareRoom(lists(["a", [99_999]])).get("a"), [1]);
  });

  test("are parted alike at every run, each item once, with addresses that lead back to their page", () => {
    const items = Array.from({ length: 900 }, (_, index) => `Work number ${index} of ${index * 7919}`);
    const part = () => {
      const list = listOf(
        items,
        (one) => one,
        () => 20,
      );
      return sharePage({ home: routes.sources, routeOf: routes.listPart }, { cited: list })("cited", list);
    };
    const parts = part();
    assert.deepEqual(part(), parts);
    assert.deepEqual(
      parts.flatMap((one) => one.items),
      items,
    );
    for (const [index, { part: number, route, from, to, items: held, total: all }] of parts.entries()) {
      assert.equal(number, index + 1);
      assert.equal(homeOfPart(route), routes.sources);
      assert.equal(to - from + 1, held.length);
      assert.equal(all, 900);
    }
  });
});

test("words weigh what gzip makes of them, in any script", () => {
  const plain = weigh(
    ["one and the same", "one and the same"],
    (one) => one,
    () => 0,
  );
  const long = Array.from({ length: 200 }, () => "one and the same");
  assert.ok(
    total(
      weigh(
        long,
        (one) => one,
        () => 0,
      ),
    ) <
      total(plain) * 10,
    "what is told again weighs little",
  );
  const letters = (from: number): string[] =>
    Array.from({ length: 300 }, () =>
      String.fromCodePoint(...Array.from({ length: 12 }, () => from + random.below(3000))),
    );
  const [han = 0] = weigh(
    letters(0x4e00),
    (one) => one,
    () => 0,
  );
  assert.ok(han > 12, `${han} bytes for twelve signs of three bytes`);
});

describe("the ways from a part to others", () => {
  const parts = (count: number) => Array.from({ length: count }, (_, index) => ({ part: index + 1 }));

  test("are all of a few", () => assert.equal(nearParts(parts(12), 5).length, 12));

  for (const count of [13, 40, 1000]) {
    test(`of ${count} are some: the first, the last, and those beside, and no more than twenty`, () => {
      for (const current of [1, 2, Math.ceil(count / 2), count]) {
        const near = nearParts(parts(count), current).map((one) => one.part);
        assert.ok(near.length <= 20, `${near.length}`);
        for (const wanted of [1, current - 1, current, current + 1, count]) {
          assert.ok(wanted < 1 || wanted > count || near.includes(wanted), `${wanted} from ${current}`);
        }
      }
    });
  }
});

test("a part of a list is told from any other page by its address", () => {
  assert.equal(homeOfPart(routes.listPart("native-zh-Hant", 3)), routes.profiles);
  assert.equal(homeOfPart(routes.listPart("index", 12)), routes.search);
  for (const route of [routes.sources, routes.profile("lists"), "/lists/other-1.html", "/lists/cited.html"]) {
    assert.equal(homeOfPart(route), undefined, route);
  }
});
