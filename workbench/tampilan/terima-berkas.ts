/** A file dropped anywhere on the page, except where the panel takes files itself. */
export function terimaBerkas(buka: (berkas: File) => void): void {
  let dalam = 0;
  const bawaBerkas = (e: DragEvent): boolean =>
    (e.dataTransfer?.types.includes('Files') ?? false) && !milikPanel(e);
  const milikPanel = (e: DragEvent): boolean =>
    e.target instanceof Element && e.target.closest('[data-terima-berkas]') !== null;
  const sorot = (): void => void document.body.classList.toggle('jatuhkan', dalam > 0);
  addEventListener('dragenter', (e) => {
    if (!bawaBerkas(e)) return;
    dalam++;
    sorot();
  });
  addEventListener('dragleave', (e) => {
    if (!bawaBerkas(e)) return;
    dalam = Math.max(0, dalam - 1);
    sorot();
  });
  // The grid has drag handlers of its own; files are ours.
  addEventListener('dragover', (e) => bawaBerkas(e) && e.preventDefault(), true);
  addEventListener(
    'drop',
    (e) => {
      if (!bawaBerkas(e)) return;
      e.preventDefault();
      e.stopPropagation();
      dalam = 0;
      sorot();
      const berkas = e.dataTransfer?.files[0];
      if (berkas) buka(berkas);
    },
    true,
  );
}
