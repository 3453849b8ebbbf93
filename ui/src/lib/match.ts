// Finding entries of a long list by what was typed.

const plain = (text: string) =>
  text
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replaceAll("&", "and")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** The entry that equals the typed text but for case, accents and punctuation. */
export function exact(entries: string[], typed: string): string | undefined {
  const wanted = plain(typed);
  return wanted === "" ? undefined : entries.find((entry) => plain(entry) === wanted);
}

/** Entries in which every typed word begins a word; those that begin with the text come first. */
export function matches(entries: string[], typed: string, most = 8): string[] {
  const wanted = plain(typed);
  if (wanted === "") return entries.slice(0, most);
  const words = wanted.split(" ");
  const found = entries
    .map((entry) => ({ entry, text: plain(entry) }))
    .filter(({ text }) => words.every((word) => ` ${text}`.includes(` ${word}`)));
  const first = (text: string) => (text.startsWith(wanted) ? 0 : 1);
  found.sort((a, b) => first(a.text) - first(b.text));
  return found.slice(0, most).map(({ entry }) => entry);
}
