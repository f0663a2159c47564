const NAMESPACE = 'xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0"';

const info = (name: string): string =>
  `<info><title>${name}</title><id>${name}</id><updated>2026-11-25T00:00:00+00:00</updated></info>` +
  '<citation><layout><text variable="title"/></layout></citation>';

/** A date that is about is said to be so. */
const about = (date: string): string => `<group delimiter=" ">
  <choose><if is-uncertain-date="issued"><text term="circa" form="short"/></if></choose>${date}
</group>`;

/**
 * MLA Handbook, 9th edition (2021), chapter 5: what has no author begins with its title, in quotation
 * marks since it is part of a larger work; then the container in italics, the date, day first, and the
 * location. A date that is not known is left out.
 */
const MLA = `<style ${NAMESPACE}>${info("mla")}
<locale xml:lang="en"><terms>
  <term name="month-01" form="short">Jan.</term><term name="month-02" form="short">Feb.</term>
  <term name="month-03" form="short">Mar.</term><term name="month-04" form="short">Apr.</term>
  <term name="month-05" form="short">May</term><term name="month-06" form="short">June</term>
  <term name="month-07" form="short">July</term><term name="month-08" form="short">Aug.</term>
  <term name="month-09" form="short">Sept.</term><term name="month-10" form="short">Oct.</term>
  <term name="month-11" form="short">Nov.</term><term name="month-12" form="short">Dec.</term>
</terms></locale>
<bibliography><layout suffix="."><group delimiter=". ">
  <text variable="title" quotes="true"/>
  <group delimiter=", ">
    <text variable="container-title" font-style="italic"/>
    ${about(`<date variable="issued">
      <date-part name="day" suffix=" "/><date-part name="month" form="short" suffix=" "/><date-part name="year"/>
    </date>`)}
    <text variable="URL"/>
  </group>
</group></layout></bibliography></style>`;

/**
 * The Chicago Manual of Style, 18th edition (2024), chapter 14: a page of a website in a bibliography;
 * its title in quotation marks, the site, the date or n.d., the address.
 */
const CHICAGO = `<style ${NAMESPACE}>${info("chicago")}
<bibliography><layout suffix="."><group delimiter=". ">
  <text variable="title" quotes="true"/>
  <text variable="container-title" font-style="italic"/>
  <choose>
    <if variable="issued">${about('<date variable="issued" form="text"/>')}</if>
    <else><text term="no date" form="short" text-case="capitalize-first"/></else>
  </choose>
  <text variable="URL"/>
</group></layout></bibliography></style>`;

/**
 * Publication Manual of the American Psychological Association, 7th edition (2020), sections 9.12, 9.14 and 10.16: a
 * page of a website without an author begins with its title, in italics; the date, year first, or n.d.; the site, the
 * address. When it was read is said of pages alone that are meant to change, and so nothing stands before the address.
 */
const APA = `<style ${NAMESPACE}>${info("apa")}
<locale xml:lang="en"><terms><term name="circa" form="short">ca.</term></terms></locale>
<bibliography><layout><group delimiter=" ">
  <group suffix="."><text variable="title" font-style="italic"/></group>
  <group prefix="(" suffix=").">
    <choose>
      <if variable="issued">${about(`<group delimiter=", ">
        <date variable="issued"><date-part name="year"/></date>
        <date variable="issued"><date-part name="month"/><date-part name="day" prefix=" "/></date>
      </group>`)}</if>
      <else><text term="no date" form="short"/></else>
    </choose>
  </group>
  <text variable="container-title" suffix="."/>
  <text variable="URL"/>
</group></layout></bibliography></style>`;

/**
 * Styles of citation in CSL, for a title without an author on a site. The packages that could be had hold older editions
 * of two of them; the third, APA’s 7th for all that can be cited, takes a processor a second to read.
 */
export const OWN_STYLES = { apa: APA, chicago: CHICAGO, mla: MLA } as const;

/** The styles in which a work is cited. */
export const STYLES = ["apa", "chicago", "mla"] as const satisfies readonly (keyof typeof OWN_STYLES)[];
export type Style = (typeof STYLES)[number];
