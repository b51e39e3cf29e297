/** Brings the name of the part that is open into sight, where a phone shows the parts as a row that is pushed. */
for (const current of document.querySelectorAll('header nav a[aria-current]')) {
  const row = current.closest('ul');
  if (!row) continue;
  const { left, width } = current.getBoundingClientRect();
  row.scrollLeft += left + width / 2 - innerWidth / 2;
}
