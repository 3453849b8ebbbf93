/** The tag colour of a report's state. */
export function reportTag(state: string): string {
  const colours: Record<string, string> = {
    draft: "blue",
    sealed: "yellow",
    received: "green",
    parked: "red",
  };
  return colours[state] ?? "grey";
}

/** The tag colour of a task's or page's state. */
export function taskTag(state: string): string {
  const colours: Record<string, string> = {
    "in-progress": "blue",
    done: "green",
    blocked: "grey",
    undecided: "yellow",
    ready: "blue",
  };
  return colours[state] ?? "grey";
}
