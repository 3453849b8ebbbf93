// Long lists, asked once each. They hold places and organisations, nothing about people.
import { lookup } from "../ipc";

const known = new Map<string, Promise<string[]>>();

export function entriesOf(list: string): Promise<string[]> {
  const asked = known.get(list) ?? lookup(list);
  known.set(list, asked);
  asked.catch(() => known.delete(list));
  return asked;
}
