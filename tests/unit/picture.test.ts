import assert from "node:assert/strict";
import { describe, test } from "node:test";
import sharp from "sharp";
import { PICTURE_BUDGET, checkPictureWeights, picturesOn } from "../../src/after-build/check-pictures.ts";
import { SHOWN, cropOf } from "../../src/components/profile/portrait-size.ts";
import { isPicture, measurePicture } from "../../src/reader/picture.ts";
import { stagePages } from "./staged-page.ts";

const plain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: "#876543" } });

/** A picture with something in it, so that a part of its bytes is a part of the picture. */
const gradient = (format: "jpeg" | "png" | "webp"): Promise<Buffer> => {
  const bytes = Buffer.from(Array.from({ length: 200 * 250 * 3 }, (_, at) => (at * 31 + (at >> 7)) % 256));
  return sharp(bytes, { raw: { width: 200, height: 250, channels: 3 } })
    .toFormat(format)
    .toBuffer();
};

const named = { jpeg: "a.jpg", png: "a.png", webp: "a.webp" } as const;
const formats = ["jpeg", "png", "webp"] as const;

const titleOf = async (bytes: Buffer, name: string): Promise<string> => {
  const measured = await measurePicture(bytes, name);
  return "title" in measured ? measured.title : "right";
};

describe("a picture as it is read", () => {
  for (const format of formats) {
    test(`${format}: its size is found, and no part of it passes for the whole`, async () => {
      const bytes = await gradient(format);
      assert.deepEqual(await measurePicture(bytes, named[format]), { width: 200, height: 250 });
      for (const part of [0.9, 0.5, 0.2]) {
        assert.equal(await titleOf(bytes.subarray(0, bytes.length * part), named[format]), "Picture is damaged");
      }
      assert.equal(await titleOf(bytes.subarray(0, 4), named[format]), "File is no picture");
    });

    test(`${format}: under the name of another format it is refused`, async () => {
      const bytes = await gradient(format);
      for (const other of formats) {
        const title = other === format ? "right" : "Picture has another format";
        assert.equal(await titleOf(bytes, named[other]), title);
      }
    });
  }

  test("a picture that a camera took on its side is measured as it is shown", async () => {
    const bytes = await plain(250, 200).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    assert.deepEqual(await measurePicture(bytes, "a.jpg"), { width: 200, height: 250 });
  });

  test("a drawing named as a picture is refused: it could hold a script", async () => {
    const drawing = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="200" height="250"/>');
    assert.equal(await titleOf(drawing, "a.png"), "Picture has another format");
  });

  test("160 pixels a side are enough, and 159 are not", async () => {
    assert.equal(await titleOf(await plain(160, 160).png().toBuffer(), "a.png"), "right");
    assert.equal(await titleOf(await plain(160, 159).png().toBuffer(), "a.png"), "Picture is too small");
  });

  test("8 MB may be read, and not a byte more", async () => {
    const bytes = await plain(200, 250).jpeg().toBuffer();
    const padded = (length: number): Buffer => Buffer.concat([bytes, Buffer.alloc(length - bytes.length)]);
    assert.equal(await titleOf(padded(8_000_000), "a.jpg"), "right");
    assert.equal(await titleOf(padded(8_000_001), "a.jpg"), "Picture is too large");
  });

  test("only .jpg, .png and .webp name a picture", () => {
    const names = ["a.jpg", "a.png", "a.webp", "a.jpeg", "a.JPG", "a.gif", "a.svg", "a.avif", "jpg", "a.constructor"];
    assert.deepEqual(names.filter(isPicture), ["a.jpg", "a.png", "a.webp"]);
  });
});

describe("the part of a picture that is shown", () => {
  const crops: readonly { promise: string; size: [number, number]; crop: [number, number] }[] = [
    { promise: "has two pixels for one of the page where there are enough", size: [4000, 3000], crop: [320, 400] },
    { promise: "is not enlarged where a wide one is low", size: [900, 300], crop: [240, 300] },
    { promise: "is not enlarged where a tall one is narrow", size: [200, 900], crop: [200, 250] },
    { promise: "has its shape at the least size, too", size: [160, 160], crop: [128, 160] },
  ];
  for (const { promise, size, crop } of crops) {
    test(promise, () => {
      const [width, height] = crop;
      assert.deepEqual(cropOf({ width: size[0], height: size[1] }), { width, height });
      assert.ok(Math.abs(width / height - SHOWN.width / SHOWN.height) < 0.01);
    });
  }
});

describe("pictures on the finished pages", () => {
  const route = "/profiles/x.html";
  const figure = (img: string, caption = "<figcaption>Picture: A</figcaption>"): string =>
    `<figure>${img}${caption}</figure>`;
  const img = '<img src="../_astro/a.webp" alt="At a desk." width="160" height="200">';
  const messagesOf = (body: string, bytes: number): string[] => {
    const sizeOf = (file: string): number => (/^\/_astro\/[ab]\.webp$/.test(file) ? bytes : 0);
    return stagePages({ [route]: body })
      .map(picturesOn)
      .flatMap(({ files, faults }) => [...faults, ...checkPictureWeights([{ route, pictures: files }], sizeOf)])
      .map((fault) => fault.message);
  };

  test("one of the whole budget is right, and one that stands twice is loaded once", () => {
    assert.deepEqual(messagesOf(figure(img), PICTURE_BUDGET), []);
    assert.deepEqual(messagesOf(figure(img) + figure(img), PICTURE_BUDGET), []);
  });

  test("two that are heavier together are a fault", () => {
    const both = figure(img) + figure(img.replace("a.webp", "b.webp"));
    assert.deepEqual(messagesOf(both, 30_000), []);
    assert.deepEqual(messagesOf(both, 30_001), [
      `60002 bytes of pictures, budget ${PICTURE_BUDGET}; a smoother picture is lighter`,
    ]);
  });

  for (const { promise, body, message } of [
    { promise: "no alternative text", body: figure(img.replace(/ alt="[^"]*"/, "")), message: "alternative text" },
    { promise: "an empty one", body: figure(img.replace("At a desk.", " ")), message: "alternative text" },
    { promise: "no width", body: figure(img.replace(' width="160"', "")), message: "width and height" },
    { promise: "no caption", body: figure(img, ""), message: "its credit" },
    { promise: "an empty caption", body: figure(img, "<figcaption></figcaption>"), message: "its credit" },
    { promise: "no figure", body: img, message: "its credit" },
  ]) {
    test(`one with ${promise} is a fault`, () => {
      assert.deepEqual(messagesOf(body, 1), [`picture without ${message}`]);
    });
  }
});
