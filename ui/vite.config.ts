import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vitest/config";

export default defineConfig({
  plugins: [svelte()],
  build: {
    target: "safari16",
    outDir: "dist",
    emptyOutDir: true,
    // The content security policy lets fonts and scripts come from files only, never from `data:`.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  // The wording lies beside `ui`, because the other programs read it too.
  server: { fs: { allow: [".."] } },
  resolve: process.env.VITEST ? { conditions: ["browser"] } : {},
  test: { environment: "happy-dom", include: ["src/**/*.test.ts"] },
});
