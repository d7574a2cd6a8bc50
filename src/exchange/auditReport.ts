/** One thing named in a cell, in words: with its id, where it has one, and an address that opens it, where there is one. */
export interface ReportPart {
  readonly text: string;
  readonly id?: string | undefined;
  readonly url?: string | undefined;
}

/** A cell in words: its parts, one a line. */
export type ReportCell = readonly ReportPart[];

export interface ReportRow {
  /** As many as the section has columns; the first says what the row is about. */
  readonly cells: readonly ReportCell[];
  /** Where in the source it rests, in words. Empty where the first cell says so itself. */
  readonly paragraphs: string;
  /** What setting voices aside did to the row, in words; nothing for most. */
  readonly change?: string | undefined;
}

export interface ReportSection {
  readonly title: string;
  /** Its one number in words: “65 of 94”, “62 %”, “not checked”. */
  readonly figure: string;
  /** Why an editor should look. */
  readonly why: string;
  /** What could not be checked, and for want of what. Empty where everything was. */
  readonly notChecked: string;
  readonly columns: readonly string[];
  readonly rows: readonly ReportRow[];
  /** What it is without the voices set aside; only where there are any. */
  readonly without?: {
    readonly figure: string;
    /** The same in a sentence, where it is another figure; empty where it is not. */
    readonly told: string;
    /** Rows that are there only without them. */
    readonly added: readonly ReportRow[];
  };
}

/** An audit put into words, as every export of it sets them. */
export interface AuditReport {
  readonly title: string;
  /** The date the dataset speaks of, with its basis, on one line. */
  readonly asOf: string;
  /** What the audit is of and is not, one statement an item. */
  readonly statements: readonly string[];
  readonly sections: readonly ReportSection[];
  /** Who is set aside, by name; empty where nobody is. */
  readonly aside: readonly string[];
  /** The words of the exports themselves. */
  readonly words: {
    readonly section: string;
    readonly figure: string;
    readonly about: string;
    readonly id: string;
    readonly paragraphs: string;
    readonly details: string;
    readonly idsNamed: string;
    readonly link: string;
    readonly asOf: string;
    /** Under a heading where nothing was found. */
    readonly nothingFound: string;
    /** Of figures with the voices set aside left out. */
    readonly without: string;
    /** Of rows that are there only with them left out. */
    readonly added: string;
    readonly changes: string;
    readonly whoIsAside: string;
  };
}
