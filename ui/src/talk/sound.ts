// Plays messages one after the other. A voice that is not there is said, never silent.
import { speak } from "../ipc";

const LONGEST = 12_000;
let playing: { audio: HTMLAudioElement; url: string } | null = null;

/** One message to be heard. */
export interface Line {
  language: string;
  key: string;
}

/** Stops whatever is heard. */
export function silence(): void {
  if (!playing) return;
  playing.audio.onended = null;
  playing.audio.pause();
  playing.audio.removeAttribute("src");
  URL.revokeObjectURL(playing.url);
  playing = null;
}

async function begin(line: Line, slow: boolean, ended: () => void): Promise<void> {
  const late = new Promise<never>((_, refuse) => setTimeout(() => refuse(new Error("late")), LONGEST));
  const bytes = await Promise.race([speak(line.language, line.key, slow), late]);
  const head = new Uint8Array(bytes, 0, Math.min(4, bytes.byteLength));
  const type = head[0] === 0x4f ? "audio/ogg" : "audio/wav";
  const url = URL.createObjectURL(new Blob([bytes], { type }));
  const audio = new Audio(url);
  silence();
  audio.onended = ended;
  playing = { audio, url };
  await audio.play();
}

/**
 * Plays a page: its message, then its list. Resolves when it has begun, rejects when nothing can
 * be heard; `broke` is told when a later line cannot.
 */
export async function play(lines: Line[], slow: boolean, broke: () => void = () => undefined): Promise<void> {
  silence();
  const [first, ...rest] = lines;
  if (first) await begin(first, slow, () => void play(rest, slow, broke).catch(broke));
}
