/** Every tag of HTML, and some that are none. */
const EVERY_TAG = (
  "a abbr acronym address applet area article aside audio b base basefont bdi bdo bgsound big blockquote body br button " +
  "canvas caption center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed fieldset " +
  "figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe image img " +
  "input ins kbd keygen label legend li link listing main map mark marquee math menu meta meter nav nobr noembed " +
  "noframes noscript object ol optgroup option output p param picture plaintext pre progress q rb rp rt rtc ruby s samp " +
  "script search section select slot small source span strike strong style sub summary sup svg table tbody td template " +
  "textarea tfoot th thead time title tr track tt u ul var video wbr xmp x-y path g desc foreignObject foreignobject lineargradient"
).split(" ");

/** What the tree construction of HTML treats in a way of its own, and what is not plainly written. */
export const ODD = [
  ...["<p>", "</p>", "<div>", "</div>", "<li>", "</li>", "<dd>", "<dt>", "</dd>", "<ul>", "</ul>", "<dl>", "</dl>"],
  ...["<b>", "</b>", "<a>", "</a>", "<a href=x>", "<i>", "</i>", "<em><b></em></b>", "<span>", "</span>", "<h2>"],
  ...["</h3>", "<h1>a<h2>", "<button>", "</button>", "<button><p>", "<form>", "</form>", "<hr>", "<br>", "</br>"],
  ...["<table>", "</table>", "<tr>", "</tr>", "<td>", "</td>", "<th>", "<tbody>", "</tbody>", "<thead>", "<tfoot>"],
  ...["<caption>", "<colgroup>", "<col>", "<table><tr><td>a", "<table>a", "<table> <tr>", "<tr><td>", "<td><p>a<td>"],
  ...["<select>", "</select>", "<option>", "<optgroup>", "<input>", "<input type=hidden>", "<textarea>", "</textarea>"],
  ...["<textarea>\na<b></textarea>", "<pre>\n", "<pre>\n\na</pre>", "<listing>", "<xmp>", "<plaintext>", "<nobr>"],
  ...["<template>", "</template>", "<noscript>", "</noscript>", "<iframe>", "<noembed>", "<noframes>", "<frameset>"],
  ...["<object>", "<marquee>", "<applet>", "<ruby>a<rt>b", "<rp>", "<rb>", "<rtc>", "<image>", "<img>", "<isindex>"],
  ...["<svg>", "</svg>", "<svg/>", "<svg><g/></svg>", "<svg><p>", "<svg><b>", "<svg><font color=a>", "<math>", "<mi>"],
  ...[
    "<svg><title>a</title></svg>",
    "<svg><title><b>a</b></title></svg>",
    "<svg><foreignObject><p>a",
    "</g>",
    "<path>",
  ],
  ...["<svg><desc>", "<svg><style>a</style>", "<svg><script>a</script>", "<svg><![CDATA[a]]></svg>", "<svg></p>"],
  ...["<svg><clipPath>", "<svg><linearGradient/></svg>", "<svg><a><g></a>", "<SVG>", "<svg><G>", "<svg></SVG>"],
  ...["<html>", "<html lang=x>", "</html>", "<head>", "</head>", "<body>", "<body class=b>", "</body>", "<base>"],
  ...["<title>", "<title>a<b>c</title>", "<title>&amp;</title>", "<meta>", "<link>", "<style>", "</style>", "<script>"],
  ...["<style>a</b></style>", "<style>&amp;</STYLE>", "<style></style >", "<style></styles></style>", "</script>"],
  ...["<script><!--<script></script>--></script>", "<script>a</scr</script>", "<script/>", "<style/>", "<title/>"],
  ...[
    "<!--a-->",
    "<!-->",
    "<!--",
    "<!a>",
    "<!doctype html>",
    "<?a>",
    "</>",
    "</ a>",
    "<",
    "< a",
    "<1",
    "<=",
    "&",
    "&a",
  ],
  ...[
    "&amp",
    "&amp;",
    "&ampx;",
    "&notit;",
    "&not",
    "&copy;",
    "&nbsp;",
    "&nosuch;",
    "&#",
    "&#x",
    "&#65",
    "&#65;",
    "&#0;",
  ],
  ...[
    "&#x110000;",
    "&#xD800;",
    "&#x80;",
    "&#13;",
    "&#x0A;",
    "&#12;",
    "&#1;",
    "&#xFFFE;",
    "&#9999999999;",
    "&LT;",
    "&1;",
  ],
  ...["\0", "\r", "\r\n", "\f", "\t", "\u000b", "\u00a0", "\ufeff", "\ud800", "\u0001", "\uffff", " ", "\n", "a"],
  ...["<P>", "<Div>", "</DIV>", "<x-y>", "</x-y>", "<h7>", "<a:b>", "<span/>", "<br/>", "</br/>", "<p/>", "</p >"],
  ...["<p a a>", "<p a=1 A=2>", "<p class=a classname=b>", "<p a/b>", "<p a / b>", "<p =a>", "<p a=>", '<p a="1"b>'],
  ...["<p", "<p a", '<p a="', "</p", "<p a=b/>", "<img a=b/>", "<p a=`>", "<dialog>", "</dialog>", "<li><dialog><li>"],
  ...[
    "<p><table>",
    "<b><p>a</b>b</p>",
    "<li><p>a<li>",
    "<li><div><li>",
    "<dd><ul><dd>",
    "<p><b>a<p>b",
    "<address><li>",
  ],
  ...[
    "<nobr><nobr>b</nobr></nobr>",
    "<script><!--<script>a</script>",
    "<p title= a>",
    "<p a==b>",
    "<p dataa-b><p dataa-b>",
  ],
  ...["<svg preserveaspectratio=a refx=1 baseprofile=b zoomandpan=c contentscripttype=d/>", '<svg xmlns:xlink="a"/>'],
  ...EVERY_TAG.flatMap((tag) => [
    `<${tag}>`,
    `</${tag}>`,
    `<${tag}>b</${tag}>`,
    `<${tag} a>b<${tag}>c</${tag}>d</${tag}>`,
  ]),
  ...["<b><b><b><b>a</b></b></b></b>", "<a><table><tr><td><a>", "<b><table><tr><td></b>", "<summary>", "</legend>"],
] as const;
