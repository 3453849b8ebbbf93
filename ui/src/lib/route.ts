// The places of the app. Routes live in memory only; they hold identifiers, never words.
export type Route =
  | { name: "today" }
  | { name: "encounter"; id: string; fresh?: boolean }
  | { name: "person"; id: string }
  | { name: "others"; id: string }
  | { name: "safe"; id: string }
  | { name: "crime"; id: string }
  | { name: "section-45"; id: string }
  | { name: "decide"; id: string }
  | { name: "report"; id: string }
  | { name: "page"; id: string; page: string; toCheck?: boolean }
  | { name: "check"; id: string }
  | { name: "talk"; encounter: string; person?: string }
  | { name: "sheet"; encounter: string; person?: string; language: string; set: string }
  | { name: "voices" }
  | { name: "review" }
  | { name: "sent" }
  | { name: "handover"; id: string }
  | { name: "share"; id: string }
  | { name: "differ"; id: string }
  | { name: "settings" };
