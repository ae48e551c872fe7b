import * as z from 'zod/mini';
import { fromBase64, fromUtf8, toHex, toUtf8, type Verifier } from './bytes.ts';
import type { Role } from './root.ts';
import { readStrictJson } from './strict-json.ts';

/** What is signed, so that one kind of statement can never be taken for another. */
export const payloadTypes = {
  root: 'application/vnd.second-look.root+json;v=1',
  head: 'application/vnd.second-look.head+json;v=1',
} as const;
export type Statement = keyof typeof payloadTypes;

const base64 = z.string().check(z.maxLength(2_000_000));
const shape = z.strictObject({
  payloadType: z.enum(Object.values(payloadTypes)),
  payload: base64,
  signatures: z
    .array(z.strictObject({ keyid: z.string().check(z.regex(/^[0-9a-f]{64}$/)), sig: base64 }))
    .check(z.maxLength(32)),
});

/** A signed statement that was not verified yet: its bytes mean nothing so far. */
export interface Envelope {
  readonly type: string;
  readonly body: Uint8Array;
  readonly signatures: readonly { readonly keyid: string; readonly sig: Uint8Array }[];
}

/** Reads a DSSE envelope (secure-systems-lab/dsse, protocol 1.0.2). Undefined when it is none. Its body stays unread. */
export function readEnvelope(bytes: Uint8Array): Envelope | undefined {
  const text = fromUtf8(bytes);
  const read = text === undefined ? undefined : z.safeParse(shape, readStrictJson(text));
  if (!read?.success) return undefined;
  const { payloadType: type, payload, signatures } = read.data;
  const body = fromBase64(payload);
  const signed = signatures.flatMap(({ keyid, sig }) => {
    const bytesOfSig = fromBase64(sig);
    return bytesOfSig ? [{ keyid, sig: bytesOfSig }] : [];
  });
  return body && signed.length === signatures.length ? { type, body, signatures: signed } : undefined;
}

/** The bytes that are signed for a statement: DSSE's pre-authentication encoding. */
export function signedBytes(type: string, body: Uint8Array): Uint8Array {
  const named = toUtf8(type);
  const head = toUtf8(`DSSEv1 ${named.length} ${type} ${body.length} `);
  const bytes = new Uint8Array(head.length + body.length);
  bytes.set(head);
  bytes.set(body, head.length);
  return bytes;
}

/**
 * Whether enough keys of a role signed an envelope as a statement of a kind. Each key counts once, whatever it is called in
 * the envelope; a signature that is wrong, or another's, counts for nothing and does no harm (TUF 1.0.34 §5.3.4).
 */
export async function isSignedBy(
  { type, body, signatures }: Envelope,
  statement: Statement,
  { keys, threshold }: Role,
  verifier: Verifier,
): Promise<boolean> {
  if (type !== payloadTypes[statement]) return false;
  const message = signedBytes(type, body);
  const signers = new Set<string>();
  for (const { keyid, sig } of signatures) {
    const key = keys.get(keyid);
    if (key && sig.length === 64 && (await verifier.verify(key, sig, message))) signers.add(toHex(key));
  }
  return signers.size >= threshold;
}
