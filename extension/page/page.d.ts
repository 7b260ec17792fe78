// The shapes that only the content script knows. What crosses the wire is in protocol.d.ts.

/** The little of the extension API a content script has. Only wire.js may name it. */
declare const chrome: {
  readonly runtime?: {
    readonly id?: string;
    getURL(path: string): string;
    sendMessage(message: Protocol.FromPage): Promise<Protocol.FromBackground | undefined>;
    readonly onMessage: {
      addListener(
        listener: (
          message: Protocol.ToPage,
          sender: { readonly id?: string; readonly tab?: unknown },
          answer: (answer: Protocol.PageAnswer) => void,
        ) => boolean,
      ): void;
    };
  };
};

declare namespace Page {
  /** Where a value stands: the element `select` finds (the comment itself without it), its text or an attribute, and the part of it that matters. */
  interface Field {
    /** CSS, relative to the comment (`:scope`). */
    readonly select?: string;
    /** An attribute; without it, the text. */
    readonly attr?: string;
    /** A regular expression; group 1 is the value. */
    readonly match?: string;
    /** Read from the page's address, not from an element; `select` then says of which comments. */
    readonly address?: true;
    /** The address counts only where this group of it is the comment's handle. */
    readonly of_handle?: string;
    /** The attribute of this name must hold the comment's handle: other people's links do not count. */
    readonly names_handle?: string;
    /** Of all that `select` finds, those with the most words first. */
    readonly longest?: true;
    /** Not on the element but in what the page says of it elsewhere: see `Row.comment.stated`. */
    readonly stated?: "author" | "id" | "time" | "el";
  }

  /** A comment as a page's own data states it, with the element its words stand in. */
  interface Stated {
    readonly el: Element;
    readonly author?: string | undefined;
    readonly id?: string | undefined;
    readonly time?: string | undefined;
  }

  /**
   * Where the box of a comment is: in it; next after it; in a dialog that shows it; anywhere in its
   * conversation, if it names the author or came at the press of the comment's own button; anywhere
   * on the page, if it names the author.
   */
  type Scope = "inside" | "next" | "dialog" | "thread" | "shared";

  /** How a comment is found from its mark, where no selector can say what it is. */
  interface Climb {
    /** What a comment surely has. */
    readonly holds: readonly string[];
    /** What it has besides, if it can be had without anything of another comment. */
    readonly until: string;
    /** What two comments never share, save a link to the same place. */
    readonly apart: string;
  }

  /** One row of platforms.json: one network in one layout. */
  interface Row {
    readonly id: string;
    readonly name: string;
    readonly confidence: "high" | "medium" | "low";
    /** Test page under tests/browser/fixtures that exercises this row. */
    readonly fixture: string;
    /** How a page of this network is known; all that is given must hold, hosts or probe at least. */
    readonly page: {
      readonly hosts?: readonly string[];
      readonly path?: string;
      readonly probe?: string;
      /** Where other pages frame it: match patterns, the same as in files.json. */
      readonly frames?: readonly string[];
    };
    readonly comment: {
      /** Ordered fallbacks: the first that finds anything on the page is the page's layout. */
      readonly root: readonly string[];
      /** `root` finds a mark in the comment, not the comment. */
      readonly climb?: Climb;
      /** Present in a comment that answers another, which comes before it. */
      readonly nested?: string;
      /** Quoted comments and posts inside a comment. */
      readonly quote?: string;
      readonly text: readonly Field[];
      /** Name and date stand in one line before the words, with labels of the network's own. */
      readonly heading?: true;
      /** Parts of the text's element that are not the person's words. */
      readonly aside?: string;
      readonly author: readonly Field[];
      readonly handle?: readonly Field[];
      readonly id?: readonly Field[];
      readonly time?: readonly Field[];
      readonly likes?: readonly Field[];
      /** How many replies it has, as the page counts them. */
      readonly replies?: readonly Field[];
      /** Its own address, where its id stands in no link. */
      readonly permalink?: readonly Field[];
      /** How deep it hangs, and the id of what it answers, where comments stand side by side. */
      readonly depth?: readonly Field[];
      readonly parent?: readonly Field[];
      /** "Show more", still to be pressed. */
      readonly more?: string;
      /** Present while a translation is shown. */
      readonly translated?: string;
      /** Present in a comment by the brand itself. */
      readonly brand?: string;
      /** The person's own words stand in a `blockquote`, which elsewhere quotes others. */
      readonly words_in_blockquote?: true;
      /** The brand's answer where it stands within the comment. */
      readonly answer?: string;
      /** Habits only: finds the comments where no selector does; `root` is then empty. */
      readonly find?: () => readonly Element[];
      readonly stated?: (root: Element) => Stated | undefined;
      /** The brand is whoever wrote the post. */
      readonly brand_is_post_author?: true;
    };
    /** One conversation, where replies do not nest. */
    readonly thread?: string;
    readonly post?: {
      /** The post around the comment; without it, anywhere on the page. */
      readonly around?: string;
      readonly text: readonly Field[];
      readonly handle?: readonly Field[];
    };
    /** The id of a comment in the page's address. */
    readonly address_id?: string;
    readonly reply?: {
      readonly button: readonly string[];
      /** What the button says or is labelled, where several fit; of several that none of this fits, none is pressed. */
      readonly label?: string;
      readonly editor: readonly string[];
      /** Characters a reply may have. */
      readonly limit?: number;
      /** Looks like a reply box and is none. */
      readonly not?: string;
      readonly scope: readonly Scope[];
      /** A field whose value must be the comment's id. */
      readonly proof?: Field;
      /** What names the person being answered, beside the box's own labels. */
      readonly answers?: string;
    };
    /** Events by which the page says that it shows something else. */
    readonly events?: readonly string[];
  }

  /** A comment as it stands on the page now. */
  interface Found {
    readonly root: Element;
    readonly row: Row;
    readonly comment: Protocol.Comment;
    readonly handle: string | null;
    /** By the brand itself. */
    readonly own: boolean;
    /** Where each field came from. */
    readonly origins: Readonly<Record<string, Protocol.Origin>>;
    readonly text: Serialised;
  }

  /** A run of the text that stands one to one in a text node, or one picture. */
  interface Run {
    readonly at: number;
    readonly length: number;
    readonly node: Node;
    readonly offset: number;
  }

  interface Serialised {
    readonly text: string;
    readonly runs: readonly Run[];
  }

  /** What was read, to be compared before words are put anywhere. */
  interface Snapshot {
    readonly key: string;
    readonly row: Row;
    readonly root: WeakRef<Element>;
    readonly id: string | null;
    readonly author: string | null;
    readonly text: string;
    readonly truncated: boolean;
  }

  type Editor = HTMLElement;
}
