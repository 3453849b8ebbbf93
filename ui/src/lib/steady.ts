// A list that grows above what is being read must not push it away. The web view has no scroll
// anchoring of its own.

const ITEMS = "article, h2, li, button";

/** Keeps what stands at the top of a scrolling box in its place while its content changes. */
export function steady(box: HTMLElement): () => void {
  let anchor: { item: Element; top: number } | null = null;
  const above = () => box.getBoundingClientRect().top;

  function mark(): void {
    anchor = null;
    // At the very top the newest belongs in sight.
    if (box.scrollTop <= 0) return;
    const edge = above();
    for (const item of box.querySelectorAll(ITEMS)) {
      const place = item.getBoundingClientRect();
      if (place.height > 0 && place.top >= edge) {
        anchor = { item, top: place.top - edge };
        return;
      }
    }
  }

  // Called before the next frame is painted: nobody sees the jump.
  const changes = new MutationObserver(() => {
    if (!anchor) return;
    if (anchor.item.isConnected) {
      const moved = anchor.item.getBoundingClientRect().top - above() - anchor.top;
      if (Math.abs(moved) > 0.5) box.scrollTop += moved;
    }
    mark();
  });
  changes.observe(box, { childList: true, subtree: true, characterData: true });
  box.addEventListener("scroll", mark, { passive: true });
  return () => {
    changes.disconnect();
    box.removeEventListener("scroll", mark);
  };
}
