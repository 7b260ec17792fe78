//! The words by which an English street address is told from what only looks like one.

/// Words after which an address is likely somebody's.
pub(super) const HOMES: &[&str] = &[
    "home", "live", "lives", "living", "address", "deliver*", "left", "door", "house", "moved",
];
/// Someone lives there, said so clearly that a shop nearby changes nothing.
pub(super) const LIVES: &[&str] = &["live", "lives", "living"];
pub(super) const SHOPS: &[&str] = &[
    "store",
    "shop",
    "shops",
    "branch",
    "restaurant",
    "office",
    "outlet",
    "showroom",
    "hotel",
    "bar",
    "pharmacy",
    "supermarket",
    "salon",
    "depot",
];
/// Kinds of street that name little else.
pub(super) const STREETS: &[&str] = &[
    "street",
    "st",
    "road",
    "rd",
    "avenue",
    "ave",
    "lane",
    "ln",
    "drive",
    "dr",
    "crescent",
    "terrace",
    "gardens",
    "grove",
    "boulevard",
    "blvd",
    "mews",
    "parkway",
    "pkwy",
    "cul",
    "cres",
    "cir",
    "trl",
];
/// Kinds of street that are common words too: believed where the name is written in capitals.
pub(super) const COMMON: &[&str] = &[
    "close",
    "court",
    "ct",
    "square",
    "sq",
    "way",
    "place",
    "pl",
    "row",
    "parade",
    "walk",
    "hill",
    "rise",
    "view",
    "end",
    "yard",
    "cottages",
    "cottage",
    "lawns",
    "lawn",
    "trail",
    "circle",
    "loop",
    "park",
    "green",
    "fold",
    "gate",
    "wharf",
    "quay",
    "croft",
    "heights",
    "meadow",
    "meadows",
    "drove",
    "bank",
    "brow",
    "ridge",
    "crossing",
    "pike",
    "highway",
    "hwy",
    "alley",
    "passage",
    "villas",
    "vale",
    "mount",
    "garth",
    "ter",
    "estate",
    "common",
    "side",
    "path",
    "run",
    "bend",
    "cove",
    "landing",
    "hollow",
    "wynd",
    "brae",
    "strand",
    "esplanade",
    "chase",
    "dene",
    "field",
    "fields",
    "mill",
    "orchard",
    "buildings",
];
/// Words that stand before a street kind without naming a street.
pub(super) const NOT_STREETS: &[&str] = &[
    "the", "a", "of", "on", "to", "in", "my", "your", "great", "new", "hours", "days", "minutes",
    "times", "weeks", "months", "years", "this", "that", "and", "at", "from", "people", "more",
    "star", "supreme", "federal", "district", "tennis", "best", "every", "for", "with", "hour",
    "day", "minute", "year", "mile", "miles",
];
/// Before the name of an American street.
pub(super) const SIDES: &[&str] = &[
    "n", "s", "e", "w", "ne", "nw", "se", "sw", "north", "south", "east", "west",
];
/// Parts of a house.
pub(super) const PARTS: &[&str] = &["flat", "apartment", "apt", "unit", "suite", "ste"];
/// Words whose number comes after them, so that it is no house's.
pub(super) const NUMBERED: &[&str] = &[
    "terminal", "seat", "row", "junction", "gate", "platform", "bus", "route", "level", "floor",
    "room", "bay", "section", "stage", "chapter", "episode", "season", "day", "week", "part",
    "phase", "zone", "ward", "aisle", "exit", "line", "top", "group", "game", "act", "class",
];
/// States and territories of the United States, and Canadian provinces, as the post writes them.
pub(super) const STATES: &[&str] = &[
    "al", "ak", "az", "ar", "ca", "co", "ct", "de", "dc", "fl", "ga", "hi", "id", "il", "in", "ia",
    "ks", "ky", "la", "me", "md", "ma", "mi", "mn", "ms", "mo", "mt", "ne", "nv", "nh", "nj", "nm",
    "ny", "nc", "nd", "oh", "ok", "or", "pa", "pr", "ri", "sc", "sd", "tn", "tx", "ut", "vt", "va",
    "wa", "wv", "wi", "wy", "ab", "bc", "mb", "nb", "nl", "ns", "on", "pe", "qc", "sk",
];
