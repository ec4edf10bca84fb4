import { BlockList, isIPv4, isIPv6 } from "node:net";

/**
 * What leads to this machine, its network, a cloud's metadata or nowhere, in either version of IP.
 * Source: https://www.iana.org/assignments/iana-ipv4-special-registry and iana-ipv6-special-registry
 */
const SPECIAL: readonly [network: string, bits: number][] = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  // With it 169.254.169.254, where clouds tell a machine its secrets.
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  // Multicast, and everything above it.
  ["224.0.0.0", 3],
  // All but 2000::/3, the part in use, and with it addresses that hold one of version 4 (::ffff:0:0/96, 64:ff9b::/96).
  ["::", 3],
  ["4000::", 2],
  ["8000::", 1],
  // Tunnels to addresses of version 4, and what is for examples.
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3fff::", 20],
];
/** A list for each version: in one list, Node takes an address of version 4 for the part of version 6 that holds it. */
const special = { ipv4: new BlockList(), ipv6: new BlockList() };
for (const [network, bits] of SPECIAL) {
  const version = network.includes(":") ? "ipv6" : "ipv4";
  special[version].addSubnet(network, bits, version);
}
// Azure's own server behind every machine there; it is not among the special ones.
special.ipv4.addAddress("168.63.129.16", "ipv4");

/** Whether an address, as a resolver gives it, is one of the open internet. */
export function isPublic(address: string): boolean {
  if (isIPv4(address)) return !special.ipv4.check(address, "ipv4");
  return isIPv6(address) && !special.ipv6.check(address, "ipv6");
}
