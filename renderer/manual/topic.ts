/** What the manual is made of: plain text under headings, so that it can be searched. */

export interface Topic {
  readonly title: string;
  readonly lines: readonly string[];
  /** What help on one thing looks it up by, e.g. the id of a rule. */
  readonly anchor?: string;
}
export interface Chapter {
  readonly id: string;
  readonly title: string;
  readonly topics: readonly Topic[];
}

/** The topics that hold every word of `search`, under their chapters; all of them for an empty search. */
export function findTopics(chapters: readonly Chapter[], search: string): Chapter[] {
  const words = search.split(/\s+/).filter((w) => w !== '');
  return chapters.flatMap((chapter) => {
    const topics = chapter.topics.filter((topic) => {
      const text = [chapter.title, topic.title, ...topic.lines].join('\n').toLowerCase();
      return words.every((w) => text.includes(w.toLowerCase()));
    });
    return topics.length === 0 ? [] : [{ ...chapter, topics }];
  });
}
