// A date as three boxes, stored as `YYYY-MM-DD`. Nothing typed is lost while it is incomplete.
export interface DateParts {
  day: string;
  month: string;
  year: string;
}

export function splitDate(value: string): DateParts {
  const [year = "", month = "", day = ""] = value.split("-");
  const plain = (text: string) => text.replace(/^0(?=\d)/, "");
  return { day: plain(day), month: plain(month), year };
}

export function joinDate({ day, month, year }: DateParts): string {
  if (!day && !month && !year) return "";
  const padded = (text: string) => (/^\d$/.test(text) ? `0${text}` : text);
  return `${year.trim()}-${padded(month.trim())}-${padded(day.trim())}`;
}
