// Tells the idle clock that somebody is there.
import { touch } from "../ipc";

const EVERY = 5000;
let last = 0;

function present(): void {
  const now = Date.now();
  if (now - last < EVERY) return;
  last = now;
  // If the engine does not answer, the frame's own loop says so.
  touch().catch(() => undefined);
}

export function watchPresence(): void {
  for (const event of ["keydown", "pointerdown", "pointermove", "wheel"])
    window.addEventListener(event, present, { passive: true });
}
