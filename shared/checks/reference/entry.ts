/** What the reference says of one rule, beside its class and basis, which the rule itself knows. */
export interface ReferenceEntry {
  /** What is checked, in a few words. */
  readonly title: string;
  /** What the form, the statute or the standard says. */
  readonly form: string;
  /** How to decide, one case a line. */
  readonly decide: readonly string[];
}
