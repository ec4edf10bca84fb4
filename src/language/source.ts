const TIMES = new Set("?*+{");
const SPECIAL = new Set([...TIMES, ..."( ) [ ] | . ^ $ \\".split(" ")]);

/** The source of a regular expression as it is read on. */
export class Source {
  private readonly text: string;
  private at = 0;

  constructor(text: string) {
    this.text = text;
  }

  get next(): string {
    return this.text.charAt(this.at);
  }

  take(what: string): boolean {
    const isNext = this.text.startsWith(what, this.at);
    if (isNext) this.at += what.length;
    return isNext;
  }

  skip(letters: number): string {
    this.at += letters;
    return this.text.slice(this.at - letters, this.at);
  }

  /** As far as the end of what is there. */
  until(end: string): string {
    return this.skip(this.text.indexOf(end, this.at) + end.length - this.at);
  }

  /** As far as the bracket that closes what was opened. */
  untilClosed(): string {
    const from = this.at;
    for (let open = 1; open > 0;) {
      const letter = this.skip(1);
      if (letter === "\\") this.skip(1);
      else if (letter === "[") this.until("]");
      else if (letter === "(") open++;
      else if (letter === ")" || letter === "") open--;
    }
    return this.text.slice(from, this.at - 1);
  }

  /** Letters that stand for themselves, as far as nothing tells how often. */
  letters(): string {
    let end = this.at;
    while (end < this.text.length && !SPECIAL.has(this.text.charAt(end))) end++;
    if (end > this.at && TIMES.has(this.text.charAt(end))) end--;
    return this.skip(end - this.at);
  }

  /** How often what was read may come: empty where it comes once. */
  times(): string {
    if (!TIMES.has(this.next)) return "";
    const times = this.next === "{" ? this.until("}") : this.skip(1);
    // As seldom as possible or as often: the same texts.
    this.take("?");
    return times;
  }
}
