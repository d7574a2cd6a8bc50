/**
 * SHA-256 of the UTF-8 bytes of a text, in lower-case hexadecimal. `undefined` where Web Crypto is not to be had:
 * browsers offer it in secure contexts only (https, localhost).
 */
export async function sha256(text: string, { subtle }: Partial<Crypto> = crypto): Promise<string | undefined> {
  if (!subtle) return undefined;
  const digest = await subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
