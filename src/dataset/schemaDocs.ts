/**
 * What each part of the format means, for the published JSON Schema: by part, then by key. Kept apart from the schema so
 * that the app does not load prose it never shows. A test demands an entry for every key.
 */
export const SCHEMA_DOCS: Readonly<
  Record<string, { readonly about: string; readonly keys: Readonly<Record<string, string>> }>
> = {
  dataset: {
    about: 'A dataset: actors, and claims about how they relate, every claim with its quotes and with who says so.',
    keys: {
      format: 'Name and version of the format.',
      id: 'Id of the dataset.',
      title: 'Title of the dataset.',
      summary: 'What the dataset is about, in our own words.',
      language: 'Language of the dataset, a BCP 47 tag.',
      asOf: 'The date the statements were made at.',
      sources: 'The documents the evidence comes from.',
      actors: 'Those who act or are acted upon: the nodes of the graph.',
      voices: 'Those whom statements are credited to.',
      quotes: 'Word-for-word spans of the sources.',
      claims:
        'Statements: subject, predicate, object. All claims with the same subject, object and category are one edge.',
      vocabulary: 'Actor types, categories and predicates this dataset adds to the built-in ones, with labels.',
      headlines: 'Relationships a newcomer should look at first.',
      tours: 'Walks through the dataset, each made of saved views.',
      layout: 'Seeded resting positions by actor id.',
    },
  },
  basedDate: {
    about: 'A date, and where it comes from.',
    keys: {
      value:
        '2012, 2012-08, 2012-08-27, a span such as 2012-08-26/2012-08-30, or an open span such as ../2012-08-23 (EDTF).',
      basis: 'Whether the source states the date, or it was inferred.',
      note: 'From what the date was inferred; required when it is inferred.',
    },
  },
  printedDate: {
    about: 'When something happens, as the source puts it; a value only where one can be derived.',
    keys: {
      text: 'The printed words.',
      value: 'The date, written as in basedDate; leave it out where none can be derived.',
      basis: 'Whether the source states the value, or it was inferred; required when there is a value.',
      note: 'From what the value was inferred; required when it is inferred.',
      of: 'What the date is of, where it is not when what the statement says is so, in words that follow the date after a comma: “the day of the speech”.',
    },
  },
  sourceText: {
    about:
      'The fingerprint of the normalised text: no byte order mark, every line break one line feed. The text itself is not part of a dataset.',
    keys: {
      sha256: 'SHA-256 of the UTF-8 bytes, 64 lower-case hexadecimal digits.',
      length: 'Length in UTF-16 code units.',
      paragraphs: 'Number of paragraphs of the body. Empty lines separate paragraphs.',
      headBlocks: 'Number of blocks before paragraph 1: headline, standfirst. 0 when left out.',
    },
  },
  source: {
    about: 'A document the evidence comes from.',
    keys: {
      id: 'Id of the source.',
      kind: 'Kind of document, for example "article".',
      title: 'Title as printed.',
      publisher: 'Who published it first.',
      republisher: 'Who published the copy that was read, where that is somebody else.',
      url: 'Where it was found; http or https.',
      language: 'Language of the source, a BCP 47 tag.',
      published: 'When it was published.',
      text: 'The fingerprint of its text.',
    },
  },
  actor: {
    about: 'Someone or something that acts or is acted upon.',
    keys: {
      id: 'Id of the actor.',
      name: 'Name, in full.',
      shortName: 'A name short enough for a label, where the name is long.',
      plural: 'Whether the name takes a plural verb, as “Iranian hostages” does.',
      type: 'Actor type, built in or from the vocabulary of the dataset.',
      aliases: 'Other names the sources use, or that readers plainly know it by.',
      partOf: 'The actor this one belongs to.',
      description: 'One line in our own words.',
      quotes: 'Quotes that introduce the actor.',
    },
  },
  voice: {
    about: 'Anyone a statement is credited to: named, unnamed, or the publication itself.',
    keys: {
      id: 'Id of the voice.',
      label: 'How the voice is called, for unnamed ones in the words of the source.',
      kind: 'Whether a name stands behind the voice.',
      actor: 'The actor this voice is, or speaks from within.',
      description: 'One line in our own words.',
      stake: 'The interest the source itself names when it introduces this voice.',
      note: 'Doubts, for example that two unnamed voices may be the same people.',
      quotes: 'Quotes that introduce the voice.',
    },
  },
  quote: {
    about:
      'A word-for-word span of a source: TextQuoteSelector and TextPositionSelector of the W3C Web Annotation model.',
    keys: {
      id: 'Id of the quote.',
      source: 'The source it stands in.',
      exact: 'The words, character for character; at most 400 characters.',
      prefix: 'What stands right before the words; empty at the start of the text.',
      suffix: 'What stands right after the words; empty at the end of the text.',
      start: 'Position of the first character, in UTF-16 code units from the start of the normalised text.',
      end: 'Position after the last character.',
      paragraph: 'Paragraph the quote lies in, counted from 1; 0 is the headline or standfirst.',
    },
  },
  mark: {
    about: 'The words of a quote that carry one claim.',
    keys: { quote: 'One of the quotes of the claim.', exact: 'Words that stand in it exactly once.' },
  },
  claim: {
    about: 'One statement: subject, predicate, object, resting on quotes and credited to voices.',
    keys: {
      id: 'Id of the claim.',
      subject: 'The actor the statement is about.',
      predicate: 'What is said of subject and object; built in or from the vocabulary of the dataset.',
      object: 'The actor on the other side; never the subject itself.',
      category: 'The category the predicate belongs to.',
      summary: 'The statement in one sentence of our own.',
      quotes: 'The quotes it rests on; at least one.',
      context:
        "Those of its quotes that are the publication's own words about the statement and not credited to the voices: some, not all, and without marks.",
      marks: 'The words of the quotes that carry it.',
      attribution: 'Chains of voices, at least one. A chain goes from who said it to who carried it to the source.',
      polarity: 'Whether the statement is affirmed or denied.',
      modality: 'What happens, what would happen if, what is announced, or what a voice judges or foresees.',
      verification: 'Whether the source says that it could not be verified.',
      contradicts: 'Claims that exclude this one, as they are worded; stated on both.',
      inTensionWith: 'Claims that pull apart from this one without excluding it; stated on both.',
      when: 'When it happens, as the source puts it.',
      reading: 'How an ambiguous word was read, and what else it could mean.',
    },
  },
  label: { about: 'A word of the vocabulary.', keys: { label: 'How it is shown.' } },
  predicate: {
    about: 'A predicate of the vocabulary.',
    keys: {
      category: 'The category it belongs to.',
      label: 'How it reads between the names of subject and object.',
      denial: 'How it reads there when the claim denies it.',
    },
  },
  vocabulary: {
    about: 'Words this dataset adds to the built-in vocabulary, by id.',
    keys: {
      actorTypes: 'Further actor types.',
      categories: 'Further categories of claims.',
      predicates: 'Further predicates.',
    },
  },
  relationshipKey: {
    about: 'A relationship, named by what it is derived from.',
    keys: { subject: 'Id of the subject.', object: 'Id of the object.', category: 'Category of its claims.' },
  },
  tour: {
    about: 'A walk through the dataset.',
    keys: { id: 'Id of the tour.', title: 'What it shows, in a few words.', steps: 'Its stops, in order.' },
  },
  tourStep: {
    about: 'One stop of a tour: a saved view with what there is to see in it.',
    keys: {
      title: 'What there is to see, in a few words.',
      text: 'What it means, in one to three sentences.',
      view: 'The query of a link to the view, without the question mark; empty for the view at rest.',
    },
  },
  point: {
    about: 'A position in the picture: 1 unit is 1 CSS pixel at zoom 1.',
    keys: { x: 'To the right.', y: 'Down.' },
  },
};
