// Written from src/protocol.rs by its own test: UPDATE_TYPES=1 cargo test page_types

declare namespace Protocol {
  type FromPage = { "kind": "hello" } | { "kind": "wake" } | { "kind": "read", comments: Array<Comment>, } | { "kind": "observed", observations: Array<Observation>, } | { "kind": "fared", fares: Array<Fared>, };
  type ToPage = { "kind": "viewed" } | { "kind": "insert", key: string, text: string, } | { "kind": "draft" } & DraftWatched | { "kind": "mend" } & Mending | { "kind": "open_more", key: string, } | { "kind": "in_view", seen: number | null, } | { "kind": "go_to", key: string, } | { "kind": "go_to_frame", origin: string, } | { "kind": "open_panel" } | { "kind": "close_panel" } | { "kind": "frames" } | { "kind": "health", skeleton: boolean, } | { "kind": "ask_again" } | { "kind": "greeting" } & Greeting;
  type PageAnswer = { "kind": "viewed", comment: Viewed | null, } | { "kind": "inserted", outcome: InsertOutcome, } | { "kind": "draft", draft: PageDraft | null, } | { "kind": "opened", opened: boolean, } | { "kind": "in_view", turn: number, comments: Array<Viewed> | null, } | { "kind": "reached", reached: boolean, } | { "kind": "frames", origins: Array<string>, } | { "kind": "health", state: PageState, } | { "kind": "done" };
  type FromBackground = { "kind": "greeting" } & Greeting | { "kind": "glances", glances: Array<Glance>, } | { "kind": "inserted", outcome: InsertOutcome, } | { "kind": "done" } | { "kind": "failed", failure: Failure, };
  type Failure = "malformed" | "not_allowed" | "no_page" | "engine_restarted" | "not_kept";
  type Greeting = { on: boolean, frame: number, language: string, words: PageWords, ours: Array<OurPage>, watch: Array<string>, };
  type PageWords = { panel: string, chip: string, reload: string, reload_later: string, reload_now: string, close: string, };
  type OurPage = { name: string, network: string, };
  type Observation = { platform: string, thread: string, person: string, } & ({ "what": "seen" } | { "what": "inserted" } | { "what": "posted", reply: string | null, shown: number, });
  type Observed = { "what": "seen" } | { "what": "inserted" } | { "what": "posted", reply: string | null, shown: number, };
  type Fared = { row: string, route: Route, fields: Array<FieldFared>, };
  type FieldFared = { field: RowField, at: number | null, };
  type Route = "row" | "generic" | "selection";
  type RowField = "text" | "author" | "handle" | "id" | "time";
  type PageState = { row: string | null, route: Route, skeleton: Array<string>, };
  type Viewed = { key: string, comment: Comment, can_insert: boolean, };
  type Glance = { tone: Tone, letter: string, word: string, language: string, marks: Array<Mark>, };
  type Mark = { start: number, end: number, of: MarkOf, };
  type MarkOf = "positive" | "negative" | "irony" | "pattern" | "personal" | "alarm";
  type InsertOutcome = "inserted" | "comment_changed" | "no_composer" | "no_reply_here" | "ambiguous" | "has_draft" | "mismatch";
  type PageDraft = { comment: Comment, text: string, limit: number | null, earlier: Array<string>, };
  type DraftWatched = { key: string, seen: string | null, };
  type Mending = { key: string, seen: string, place: Place, text: string, };
  type Place = { start: number, end: number, };
  type Comment = { text: string, id?: string, lang?: string, author?: string, post?: string, replies: number, earlier?: Array<string>, likes: number, reply_count?: number, wave?: number, limit?: number, time?: string, time_text?: string, page_lang?: string, time_approximate?: boolean, handle?: string, permalink?: string, thread?: string, depth?: number, parents?: Array<Parent>, origins?: { [key in string]: Origin }, platform?: string, truncated: boolean, translated: boolean, };
  type Parent = { id?: string, author?: string, own: boolean, text: string, };
  type Origin = "row" | "fallback" | "generic" | "address" | "user";
  type Tone = "positive" | "neutral" | "disappointed" | "angry" | "ironic" | "hostile" | "spam" | "alarm" | "unsure";
}
