import { BlockList, isIP } from 'node:net';

/** RFC 1122 section 3.2.1.3 and RFC 4291 section 2.5.3. */
const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

/** Link-local addresses, and where clouds keep credentials for whoever asks from inside. */
const metadata = new BlockList();
metadata.addSubnet('169.254.0.0', 16, 'ipv4');
metadata.addSubnet('fe80::', 10, 'ipv6');
metadata.addSubnet('fd00:ec2::', 32, 'ipv6'); // AWS: metadata, credentials of pods, names, time
metadata.addAddress('fd20:ce::254', 'ipv6'); // Google
metadata.addAddress('100.100.100.200', 'ipv4'); // Alibaba
metadata.addAddress('168.63.129.16', 'ipv4'); // Azure
metadata.addAddress('192.0.0.192', 'ipv4'); // Oracle

const metadataNames = new Set([
  ...['metadata.google.internal', 'metadata.goog', 'metadata', 'metadata.azure.internal'],
  ...['instance-data', 'instance-data.ec2.internal', 'metadata.tencentyun.com'],
]);

/** Prefixes whose last 32 bits are an IPv4 address: RFC 6052 and 8215 (NAT64), 2765 (SIIT), 4291 section 2.5.5.1. */
const embedding = new BlockList();
embedding.addSubnet('64:ff9b::', 96, 'ipv6');
embedding.addSubnet('64:ff9b:1::', 48, 'ipv6');
embedding.addSubnet('::ffff:0:0:0', 96, 'ipv6');
embedding.addSubnet('::', 96, 'ipv6');

/** In these the address comes right after the prefix: RFC 3056 (6to4). */
const sixToFour = new BlockList();
sixToFour.addSubnet('2002::', 16, 'ipv6');

/** The host of a URL as a name or an address without brackets, without the dot of a full name. */
export function bareHost(url: URL): string {
  return url.hostname.replace(/^\[(.*)\]$/, '$1').replace(/\.$/, '');
}

/** Whether the host is this machine by its very name, so that nothing leaves it. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || inList(loopback, host);
}

/** Whether an address or a name is link-local or a metadata service, which no backend ever is. */
export function isMetadata(host: string): boolean {
  return metadataNames.has(host) || inList(metadata, host) || inList(metadata, embeddedIpv4(host));
}

function inList(list: BlockList, host: string): boolean {
  const family = isIP(host);
  return family !== 0 && list.check(host, family === 6 ? 'ipv6' : 'ipv4');
}

function embeddedIpv4(host: string): string {
  const isLast = inList(embedding, host);
  if (isIP(host) !== 6 || !(isLast || inList(sixToFour, host))) return '';
  const groups = URL.parse(`http://[${host}]/`)?.hostname.slice(1, -1).split(':') ?? [];
  const own = isLast ? groups.slice(-2) : groups.slice(1, 3);
  const [high = 0, low = 0] = own.map((group) => Number.parseInt(group || '0', 16));
  return [high >> 8, high & 255, low >> 8, low & 255].join('.');
}
