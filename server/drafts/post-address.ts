/** A post's address without query and fragment: they carry who shared it, and sometimes what opens their account. */
export function postAddress(url: string): string {
  const address = new URL(url);
  address.search = "";
  address.hash = "";
  return address.href;
}
