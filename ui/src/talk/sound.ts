// Plays one message at a time. A voice that is not there is said, never silent.
import { speak } from "../ipc";

const LONGEST = 12_000;
let playing: { audio: HTMLAudioElement; url: string } | null = null;

/** Stops whatever is heard. */
export function silence(): void {
  if (!playing) return;
  playing.audio.pause();
  playing.audio.removeAttribute("src");
  URL.revokeObjectURL(playing.url);
  playing = null;
}

/** Plays a message; resolves when it has begun, rejects when nothing can be heard. */
export async function play(language: string, key: string, slow: boolean): Promise<void> {
  silence();
  const late = new Promise<never>((_, refuse) => setTimeout(() => refuse(new Error("late")), LONGEST));
  const bytes = await Promise.race([speak(language, key, slow), late]);
  const head = new Uint8Array(bytes, 0, Math.min(4, bytes.byteLength));
  const type = head[0] === 0x4f ? "audio/ogg" : "audio/wav";
  const url = URL.createObjectURL(new Blob([bytes], { type }));
  const audio = new Audio(url);
  silence();
  playing = { audio, url };
  await audio.play();
}
