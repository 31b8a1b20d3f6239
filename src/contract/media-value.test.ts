import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseMediaValue } from './media-value.ts';
import { isPublicAddress } from './public-address.ts';

describe('parseMediaValue()', () => {
  test('keeps a URL as it was sent', () => {
    const url = 'HTTPS://Example.com/A%20b.png?x=1';
    expect(parseMediaValue(` ${url}\n`)).toEqual({ ok: true, value: { kind: 'url', url } });
  });

  test('reads data URIs with parameters', () => {
    expect(parseMediaValue('data:image/PNG;charset=x;base64,QUJD')).toEqual({
      ok: true,
      value: { kind: 'base64', base64: 'QUJD', mimeType: 'image/png', bytes: 3 },
    });
  });

  test('reads back any Base64 and counts its bytes, padded or not', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 400 }), fc.boolean(), (bytes, isPadded) => {
        const padded = Buffer.from(bytes).toString('base64');
        const base64 = isPadded ? padded : padded.replace(/=+$/, '');
        const value = { kind: 'base64', base64, mimeType: undefined, bytes: bytes.length };
        expect(parseMediaValue(base64)).toEqual({ ok: true, value });
      }),
    );
  });

  test('never throws', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl()), (text) => void parseMediaValue(text)));
  });
});

describe('isPublicAddress()', () => {
  test.each(['8.8.8.8', '2606:4700::1', '::ffff:8.8.8.8'])('takes %s', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  const refused = ['127.0.0.1', '10.0.0.1', '169.254.169.254', '100.64.0.1', '192.0.2.1', '198.18.0.1', '224.0.0.1'];
  const refusedV6 = ['::', '::1', 'fe80::1', 'fd00::1', 'ff02::1', '::ffff:10.0.0.1', '64:ff9b::a00:1', '2002:a00:1::'];
  test.each([...refused, ...refusedV6, '0.0.0.0', '255.255.255.255', 'example.com', ''])('refuses %s', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});
