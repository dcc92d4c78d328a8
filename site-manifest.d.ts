export function siteBase(given: unknown): string | null;
export function manifestFor(manifest: string, base: string): string;
