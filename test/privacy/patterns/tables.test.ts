/** What each pattern that is known takes, and what it must leave alone. */
import { describe, expect, test } from "vitest";
import { KNOWN_PATTERNS } from "../../../src/privacy/patterns/known.js";
import type { KnownPattern } from "../../../src/spec/spec.js";

const found = (name: KnownPattern, text: string | Uint8Array): string | undefined => {
  const bytes = new Uint8Array(Buffer.from(text as string));
  const match = KNOWN_PATTERNS[name].find(bytes);
  return match && Buffer.from(bytes.subarray(match.start, match.end)).toString();
};

/** Text, and the part of it that matches: all of it where nothing is said. */
const MATCHES: Readonly<Record<KnownPattern, readonly (string | readonly [text: string, match: string])[]>> = {
  email: [
    "jo@example.org",
    "a@b.co",
    "first.last+tag@mail.sub.example.co.uk",
    "o'neil_99@example-host.museum",
    "x@xn--bcher-kva.example",
    "user@example.xn--p1ai",
    "JO@EXAMPLE.ORG",
    "müller@büro.de",
    "用户@例え.テスト",
    "{}~!#$%&*=?^`|/@example.org",
    ["<jo@example.org>", "jo@example.org"],
    ["mail jo@example.org.", "jo@example.org"],
    ["a@b, c@d.ef", "c@d.ef"],
    ["see jo@example.org/path", "jo@example.org"],
    ["..jo@example.org", "jo@example.org"],
    ["jo@example.org-", "jo@example.org"],
    ["@@jo@example.org", "jo@example.org"],
    ["mailto:jo@example.org?subject=x", "jo@example.org"],
  ],
  ipv4: [
    "192.168.0.1",
    "0.0.0.0",
    "255.255.255.255",
    ["from 10.0.0.1:8080", "10.0.0.1"],
    ["http://10.0.0.1/x", "10.0.0.1"],
    ["[10.0.0.1]", "10.0.0.1"],
    ["10.0.0.1.", "10.0.0.1"],
    ["10.0.0.1, 10.0.0.2", "10.0.0.1"],
    ["1.2.3.4.5 and 10.0.0.1", "10.0.0.1"],
    ["10.0.0.0/8", "10.0.0.0"],
  ],
  credit_card: [
    "4111111111111111",
    "4111 1111 1111 1111",
    "4111-1111-1111-1111",
    "4222222222222",
    "5555555555554444",
    "2223003122003222",
    "378282246310005",
    "3782 822463 10005",
    "30569309025904",
    "3056 930902 5904",
    "6011111111111117",
    "3530111333300000",
    "6240008631401148",
    "6759649826438453",
    "2201382000000013",
    ["card 4111 1111 1111 1111 exp 12 30", "4111 1111 1111 1111"],
    ["no. 12 4111 1111 1111 1111", "4111 1111 1111 1111"],
    ["card=4111111111111111;", "4111111111111111"],
    ["4111111111111112 4111111111111111", "4111111111111111"],
    ["4111111111111111.", "4111111111111111"],
  ],
  phone: [
    "+15551234567",
    "+1 555 123 4567",
    "+1 (555) 123-4567",
    "+49 30 1234567",
    "+44 20 7946 0958",
    "+33 1 23 45 67 89",
    "+81-3-1234-5678",
    "+65 6123 4567",
    "0049 30 1234567",
    "212-555-0123",
    "212.555.0123",
    "212 555 0123",
    "(212) 555-0123",
    "(212)555-0123",
    "(212) 5550123",
    "1 (212) 555-0123",
    "020 7946 0958",
    "07700 900123",
    "01 23 45 67 89",
    "02 9876 5432",
    "0412 345 678",
    "03-1234-5678",
    "090-1234-5678",
    "089/12345678",
    "(089) 12345678",
    "0171 1234567",
    "0151 23 45 67 89",
    "(11) 91234-5678",
    "138 1234 5678",
    ["tel:+15551234567", "+15551234567"],
    ["Call 212-555-0123 24/7", "212-555-0123"],
    ["phone: 212-555-0123.", "212-555-0123"],
    ["212-555-0123, 212-555-0124", "212-555-0123"],
    ["ring me (212) 555-0123 ok", "(212) 555-0123"],
    ["15 212-555-0123", "212-555-0123"],
  ],
};

const OTHERS: Readonly<Record<KnownPattern, readonly string[]>> = {
  email: [
    "",
    "@",
    "jo@",
    "@example.org",
    "jo@example",
    "jo@localhost",
    "jo @example.org",
    "jo@ example.org",
    "jo@-example",
    "jo@example.1",
    "jo@example.c",
    "jo.@example.org",
    "jo@.org",
    "1.5@2.5",
    "@media (min-width: 1px)",
    "user@@host",
    "npm i react@18.2.0",
  ],
  ipv4: [
    "",
    "1.2.3",
    "1.2.3.4.5",
    "256.1.1.1",
    "1.2.3.999",
    "01.2.3.4",
    "1.2.3.04",
    "v1.2.3.4",
    "1.2.3.4a",
    "1.2.3.4_5",
    "10.0.19041.1",
    "1..2.3.4",
    "1.2.3.",
    "2024.01.02.03",
    "1,2,3,4",
    "3.14159.26.5.3",
    "1.2.3.4.5.6.7.8",
    "99999999999999999999.1.1.1",
  ],
  credit_card: [
    "",
    "4111111111111112",
    "1234567812345670",
    "0000000000000000",
    "411111111111111",
    "41111111111111111",
    "id4111111111111111",
    "4111111111111111a",
    "a4111111111111111f",
    "0.4111111111111111",
    "4111111111111111.5",
    "4111 1111-1111 1111",
    "4111  1111 1111 1111",
    "411 11111 1111 1111",
    "4111_1111_1111_1111",
    "9999999999999999999999994111111111111111",
    "1700000000000",
    "1700000000000000",
    "978-3-16-148410-0",
    "4006381333931",
  ],
  phone: [
    "",
    "+",
    "+1",
    "+1234567",
    "5551234567",
    "2125550123",
    "1700000000",
    "1700000000000",
    "555-0199",
    "2024-01-02",
    "2024-01-02 03:04:05.678",
    "01-02-2024",
    "01.02.2024",
    "01/02/2024 10:30",
    "02 01 2024 12:00",
    "123-45-6789",
    "012-34-5678",
    "978-3-16-148410-0",
    "192.168.100.100",
    "112-555-0123",
    "212-155-0123",
    "a212-555-0123",
    "212-555-0123x",
    "212-555-01234",
    "212 555-0123 4567 8901",
    "101 345 678 9012 12 7 2",
    "345 678 9012 12",
    "7 345 678 9012",
    "4111 1111 1111 1111",
    "0012345678901",
    "0x0123 4567 8901",
    "3.14 159 2653",
    "0 12345 67890 5",
    "012345 678905",
    "1e+10",
    "Order 12-3456-7890123",
    "550e8400-e29b-41d4-a716-446655440000",
    "00:1b:63:84:45:e6",
  ],
};

describe.each(Object.keys(MATCHES) as KnownPattern[])("%s", (name) => {
  test.each(MATCHES[name].map((one) => (typeof one === "string" ? [one, one] : one)) as [string, string][])(
    "takes %j",
    (text, match) => {
      expect(found(name, text)).toBe(match);
    },
  );

  test.each(OTHERS[name].map((text) => [text]))("leaves %j alone", (text) => {
    expect(found(name, text)).toBeUndefined();
  });
});

test("a card number that is an integer is told from ids of other lengths and from times", () => {
  const { isMatch } = KNOWN_PATTERNS.credit_card;
  const is = (value: bigint): boolean | undefined => isMatch?.(value);
  expect([4111111111111111n, 378282246310005n, 4222222222222n].map(is)).toEqual([true, true, true]);
  expect(
    [4111111111111112n, 1700000000000n, 1700000000000000n, -4111111111111111n, 0n, 2n ** 63n - 1n].map(is),
  ).toEqual(Array.from({ length: 6 }, () => false));
});

describe("an address is looked for no further than RFC 5321 lets one be", () => {
  // limit: src/privacy/patterns/email.ts MAX_LOCAL_BYTES
  test("64 bytes in front of the `@`", () => {
    const local = (length: number) => found("email", `${"a".repeat(length)}@example.org`);
    expect(local(64)).toBe(`${"a".repeat(64)}@example.org`);
    expect(local(65)).toBe(local(64));
  });

  // limit: src/privacy/patterns/email.ts MAX_DOMAIN_BYTES
  test("255 bytes behind it", () => {
    const domain = (length: number) => found("email", `jo@${"a.".repeat(125)}${"z".repeat(length - 250)}`);
    expect(domain(255)).toBe(`jo@${"a.".repeat(125)}zzzzz`);
    expect(domain(256)).toBe(domain(255));
  });
});

test("bytes that are no text have no addresses by chance", () => {
  const binary = Uint8Array.of(0xff, 0xd8, 0x61, 0x40, 0x62, 0x2e, 0x63, 0x6f, 0x80);
  expect(found("email", binary)).toBeUndefined();
  expect(found("email", Buffer.concat([binary, Buffer.from(" jo.doe@example.org ")]))).toBe("jo.doe@example.org");
});

describe("a number within a list of numbers is found wherever it stands", () => {
  const places = Array.from({ length: 140 }, (_, i) => i);

  test.each<readonly [KnownPattern, string, string]>([
    ["credit_card", "12 ", "4111 1111 1111 1111"],
    ["credit_card", "12-", "4111111111111111"],
    ["phone", "12 ", "212-555-0123"],
    ["phone", "12 ", "(212) 555-0123"],
    ["phone", "12 ", "0049 30 1234567"],
  ])("%s behind any number of %j: %s", (name, filler, number) => {
    for (const count of places) expect(found(name, `${filler.repeat(count)}${number}`)).toBe(number);
  });

  test("while a list of numbers is none, however long", () => {
    for (const count of places) {
      expect(found("phone", "101 345 678 9012 ".repeat(count + 1))).toBeUndefined();
      expect(found("credit_card", "4111 1111 1111 1112 ".repeat(count + 1))).toBeUndefined();
    }
  });
});
