// Every word on the screen: Fluent messages from `locales/<tag>/*.ftl`, switched at run time.
import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";

/** The locale that has every message. */
export const FULL_LOCALE = "en-GB";
/** The locales an officer can choose. */
export const LOCALES = ["en-GB", "cy"];

const files = import.meta.glob<string>(
  // What the person reads comes from the engine, in the language chosen, with its version.
  ["../../../locales/{en-GB,cy}/*.ftl", "!**/gloss.ftl", "!**/prompts.ftl", "!**/prompts-child.ftl"],
  {
    query: "?raw",
    eager: true,
    import: "default",
  },
);

const bundles = new Map<string, FluentBundle>();
const missing = new Set<string>();

let chosen = $state(FULL_LOCALE);

function load(tag: string): FluentBundle {
  const bundle = new FluentBundle(tag, { useIsolating: false });
  for (const [path, words] of Object.entries(files)) {
    if (path.includes(`/${tag}/`)) bundle.addResource(new FluentResource(words));
  }
  return bundle;
}

/** Read when first needed: most officers never choose a second locale. */
function bundle(tag: string): FluentBundle {
  const read = bundles.get(tag) ?? load(tag);
  bundles.set(tag, read);
  return read;
}

/** Puts the words that the pack in force brought over those built in; before anything is shown. */
export function bring(tag: string, words: string[]): void {
  if (!LOCALES.includes(tag)) return;
  for (const text of words) {
    bundle(tag).addResource(new FluentResource(text), { allowOverrides: true });
  }
}

/** The locale in force. */
export const locale = () => chosen;

export function setLocale(tag: string): void {
  if (LOCALES.includes(tag)) chosen = tag;
}

/** Arguments of a message; numbers may come as decimal text. */
export type Args = Record<string, string | number>;

function typed(args: Args): Record<string, FluentVariable> {
  // A reference made of digits is still no number: nobody wants to read 123,456 in it.
  const number = (name: string, value: string | number) =>
    name !== "reference" && typeof value === "string" && /^(0|-?[1-9]\d*)$/.test(value) ? Number(value) : value;
  return Object.fromEntries(Object.entries(args).map(([name, value]) => [name, number(name, value)]));
}

function find(tag: string, key: string, args: Args): string | undefined {
  const words = bundle(tag);
  const pattern = words.getMessage(key)?.value;
  return pattern ? words.formatPattern(pattern, typed(args), []) : undefined;
}

/** Whether the message exists in the chosen or the full locale. */
export function has(key: string): boolean {
  return [chosen, FULL_LOCALE].some((tag) => bundle(tag).hasMessage(key));
}

/** One message. A key nobody wrote is shown as readable words and reported on the console. */
export function t(key: string, args: Args = {}): string {
  return find(chosen, key, args) ?? find(FULL_LOCALE, key, args) ?? humanised(key);
}

/** `questions-who-holds-papers` → `Who holds papers`. */
export function humanised(key: string): string {
  if (!missing.has(key)) {
    missing.add(key);
    console.warn(`no wording for ${key}`);
  }
  const words = key.split("-").slice(1).join(" ").replaceAll("_", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
