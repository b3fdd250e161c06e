/** Stands in for a process of `payrun --books`: does every book but those called `stops`, where it stops, and is slow with the first. */
process.on('message', (line) => {
  const words = String(line);
  if (words === 'stops') process.exit(9);
  setTimeout(() => process.send?.([{ done: words !== 'odd', words: `by ${process.argv.slice(2).join()}` }]), words === 'slow' ? 300 : 0);
});
