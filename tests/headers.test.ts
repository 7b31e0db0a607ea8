import { describe, expect, test } from 'vitest';
import { headers, policy } from '../src/headers.ts';

describe.each(Object.entries(headers))('answers under %s', (folder, said) => {
  test('say the policy of the pages, nothing weaker, and who may frame them', () => {
    const framing = folder === '/embed/' ? '*' : "'none'";
    expect(said['Content-Security-Policy']).toBe(`${policy}; frame-ancestors ${framing}`);
    expect(said['X-Frame-Options']).toBe(folder === '/embed/' ? undefined : 'DENY');
  });

  test('stop type sniffing, send only the origin as referrer, and ask for no device', () => {
    expect(said['X-Content-Type-Options']).toBe('nosniff');
    expect(said['Referrer-Policy']).toBe('strict-origin-when-cross-origin');
    const devices = said['Permissions-Policy']!.split(', ');
    const least = ['camera', 'display-capture', 'geolocation', 'microphone', 'midi', 'payment', 'usb'];
    expect(devices).toEqual(expect.arrayContaining(least.map((name) => `${name}=()`)));
    expect(devices.filter((one) => !one.endsWith('=()'))).toEqual([]);
  });
});
