//! The words a page dates a comment with, folded: Italian and English whole, and the short forms of
//! French, German and Spanish. One row, one meaning.

/// Seconds of a unit, and its names after a number.
pub const UNITS: &[(i64, &[&str])] = &[
    (
        1,
        &[
            "s", "sec", "secs", "second", "seconds", "secondo", "secondi", "seg", "segundo",
            "segundos", "seconde", "secondes", "sek", "sekunde", "sekunden",
        ],
    ),
    (
        60,
        &[
            "m", "min", "mins", "minute", "minutes", "minuto", "minuti", "minuten", "minutos", "mn",
        ],
    ),
    (
        3600,
        &[
            "h", "hr", "hrs", "hour", "hours", "ora", "ore", "std", "stunde", "stunden", "heure",
            "heures", "hora", "horas",
        ],
    ),
    (
        DAY,
        &[
            "d", "day", "days", "g", "gg", "giorno", "giorni", "tag", "tage", "tagen", "tg",
            "jour", "jours", "dia", "dias",
        ],
    ),
    (
        WEEK,
        &[
            "w",
            "wk",
            "wks",
            "week",
            "weeks",
            "sett",
            "settimana",
            "settimane",
            "sem",
            "semana",
            "semanas",
            "semaine",
            "semaines",
            "wo",
            "woche",
            "wochen",
        ],
    ),
    (
        MONTH,
        &[
            "mo", "mos", "mon", "mth", "mths", "month", "months", "mese", "mesi", "mes", "meses",
            "mois", "monat", "monate", "monaten",
        ],
    ),
    (
        YEAR,
        &[
            "y", "yr", "yrs", "year", "years", "anno", "anni", "a", "an", "ans", "annee", "annees",
            "ano", "anos", "jahr", "jahre", "jahren",
        ],
    ),
];

/// Seconds of a day.
pub const DAY: i64 = 86_400;
/// Seconds of a week.
pub const WEEK: i64 = 7 * DAY;
/// Seconds of a month, as counters of time have it.
pub const MONTH: i64 = 30 * DAY;
/// Seconds of a year.
pub const YEAR: i64 = 365 * DAY;

/// Units that mean something in one language alone.
pub const UNITS_OF: &[(&str, &str, i64)] = &[
    ("fr", "j", DAY),
    ("de", "t", DAY),
    ("de", "j", YEAR),
    ("it", "o", 3600),
];

/// Numbers in words before a unit; the vague ones at their least.
pub const NUMBERS: &[(i64, &[&str])] = &[
    (
        1,
        &[
            "un", "una", "uno", "a", "an", "one", "une", "ein", "eine", "einem", "einer",
        ],
    ),
    (
        2,
        &[
            "due", "two", "deux", "zwei", "dos", "paio", "couple", "qualche", "pochi", "poche",
            "alcuni", "alcune", "few", "quelques", "einigen", "wenigen", "unos", "unas",
        ],
    ),
    (3, &["tre", "three", "trois", "drei", "tres", "several"]),
    (4, &["quattro", "four", "quatre", "vier", "cuatro"]),
    (5, &["cinque", "five", "cinq", "funf", "cinco"]),
    (6, &["sei", "six", "sechs", "seis"]),
    (7, &["sette", "seven", "sept", "sieben", "siete"]),
    (8, &["otto", "eight", "huit", "acht", "ocho"]),
    (9, &["nove", "nine", "neuf", "neun", "nueve"]),
    (10, &["dieci", "ten", "dix", "zehn", "diez"]),
    (11, &["undici", "eleven", "onze", "elf", "once"]),
];

/// Half of the unit that follows.
pub const HALVES: &[&str] = &["mezz", "mezza", "mezzo", "half", "demi", "halben", "media"];

/// Months by their names, whole and short, in the order of the year.
pub const MONTHS: [&[&str]; 12] = [
    &[
        "gennaio", "gen", "genn", "january", "jan", "janvier", "janv", "januar", "enero", "ene",
    ],
    &[
        "febbraio", "feb", "febbr", "february", "fevrier", "fevr", "fev", "februar", "febrero",
    ],
    &["marzo", "mar", "march", "mars", "marz", "mrz"],
    &["aprile", "apr", "april", "avril", "avr", "abril", "abr"],
    &["maggio", "mag", "magg", "may", "mai", "mayo"],
    &["giugno", "giu", "june", "jun", "juin", "juni", "junio"],
    &[
        "luglio", "lug", "july", "jul", "juillet", "juil", "juli", "julio",
    ],
    &["agosto", "ago", "august", "aug", "aout"],
    &[
        "settembre",
        "set",
        "september",
        "sep",
        "sept",
        "septembre",
        "septiembre",
    ],
    &[
        "ottobre", "ott", "october", "oct", "octobre", "oktober", "okt", "octubre",
    ],
    &["novembre", "nov", "november", "noviembre"],
    &[
        "dicembre",
        "dic",
        "december",
        "dec",
        "decembre",
        "dezember",
        "dez",
        "diciembre",
    ],
];

/// Days of the week by their names, whole and short, from Monday.
pub const WEEKDAYS: [&[&str]; 7] = [
    &[
        "lunedi", "lun", "monday", "mon", "lundi", "montag", "mo", "lunes",
    ],
    &[
        "martedi", "mar", "tuesday", "tue", "tues", "mardi", "dienstag", "di", "martes",
    ],
    &[
        "mercoledi",
        "mer",
        "wednesday",
        "wed",
        "mercredi",
        "mittwoch",
        "mi",
        "miercoles",
        "mie",
    ],
    &[
        "giovedi",
        "gio",
        "thursday",
        "thu",
        "thur",
        "thurs",
        "jeudi",
        "jeu",
        "donnerstag",
        "jueves",
        "jue",
    ],
    &[
        "venerdi", "ven", "friday", "fri", "vendredi", "freitag", "fr", "viernes", "vie",
    ],
    &[
        "sabato", "sab", "saturday", "sat", "samedi", "sam", "samstag", "sa", "sabado",
    ],
    &[
        "domenica", "dom", "sunday", "sun", "dimanche", "dim", "sonntag", "so", "domingo",
    ],
];

/// Days counted back from today, longest wording first.
pub const DAYS_BACK: &[(&str, i64)] = &[
    ("l altro ieri", 2),
    ("altro ieri", 2),
    ("avant hier", 2),
    ("day before yesterday", 2),
    ("ieri l altro", 2),
    ("anteayer", 2),
    ("vorgestern", 2),
    ("ieri", 1),
    ("yesterday", 1),
    ("hier", 1),
    ("gestern", 1),
    ("ayer", 1),
    ("oggi", 0),
    ("today", 0),
    ("aujourd hui", 0),
    ("heute", 0),
    ("hoy", 0),
    ("stamattina", 0),
    ("stamani", 0),
];

/// A moment ago, in so many words.
pub const NOW: &[&str] = &[
    "ora",
    "adesso",
    "proprio ora",
    "poco fa",
    "un attimo fa",
    "in questo momento",
    "un momento fa",
    "pochi istanti fa",
    "qualche istante fa",
    "alcuni istanti fa",
    "un istante fa",
    "pochi secondi fa",
    "alcuni secondi fa",
    "qualche secondo fa",
    "meno di un minuto fa",
    "now",
    "just now",
    "right now",
    "moments ago",
    "a moment ago",
    "a few moments ago",
    "seconds ago",
    "a few seconds ago",
    "less than a minute ago",
    "a l instant",
    "maintenant",
    "il y a quelques secondes",
    "gerade eben",
    "eben",
    "jetzt",
    "vor wenigen sekunden",
    "ahora",
    "ahora mismo",
    "justo ahora",
    "hace unos segundos",
    "hace un momento",
    "hace unos instantes",
];

/// The week, month or year before this one.
pub const LAST: &[&str] = &[
    "scorsa", "scorso", "last", "passata", "passato", "derniere", "dernier", "letzte", "letzten",
    "letztes", "pasada", "pasado",
];

/// An hour alone follows.
pub const CLOCK: &[&str] = &["alle", "all", "ore", "at", "um", "las", "dalle"];

/// Before noon, after noon.
pub const MERIDIEMS: &[(&str, bool)] = &[("am", false), ("pm", true)];

/// Words that say nothing of the time.
pub const NOISE: &[&str] = &[
    "fa",
    "ago",
    "il",
    "lo",
    "la",
    "l",
    "the",
    "of",
    "on",
    "den",
    "dem",
    "am",
    "le",
    "el",
    "de",
    "del",
    "di",
    "d",
    "e",
    "and",
    "und",
    "et",
    "y",
    "hace",
    "vor",
    "circa",
    "about",
    "around",
    "over",
    "almost",
    "oltre",
    "quasi",
    "piu",
    "more",
    "than",
    "environ",
    "etwa",
    "a",
    "uhr",
    "st",
    "nd",
    "rd",
    "th",
    "er",
    "o",
    "posted",
    "published",
    "commented",
    "pubblicato",
    "pubblicata",
    "scritto",
    "scritta",
    "inviato",
    "modificato",
    "modificata",
    "edited",
    "modifie",
    "modifiee",
    "bearbeitet",
    "editado",
    "editada",
];
