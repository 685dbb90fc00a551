import { useRef, useState } from 'preact/hooks';
import type { Temuan } from '../../../core/aturan/temuan';
import { pakaiSesi } from '../../komponen/konteks';
import { Tombol } from '../../komponen/tombol';
import { infoAturan } from '../../logika/info-aturan';
import { abaikan } from '../../logika/tindakan-periksa';

/** Ignoring needs a reason: it stays in the workbook and appears in the report. */
export function FormAbaikan({ temuan }: { temuan: Temuan }) {
  const sesi = pakaiSesi();
  const [alasan, setAlasan] = useState('');
  const [sasaran, setSasaran] = useState(temuan.identitas);
  const tempatAlasan = useRef<HTMLTextAreaElement>(null);
  const saatDibuka = (e: Event & { currentTarget: HTMLDetailsElement }): void => {
    if (!e.currentTarget.open) return;
    tempatAlasan.current?.focus();
    e.currentTarget.scrollIntoView({ block: 'end' });
  };
  const pilihan = [
    { nilai: temuan.identitas, teks: 'Temuan ini saja' },
    { nilai: temuan.aturan, teks: `Semua "${infoAturan(temuan.aturan).judul}"` },
    { nilai: `lembar:${temuan.lembar}`, teks: `Semua temuan di lembar ${temuan.lembar}` },
  ];
  return (
    <details class="lipatan lipatan-abaikan" onToggle={saatDibuka}>
      <summary>Abaikan</summary>
      <div class="formulir">
        <label>
          Yang diabaikan
          <select class="kotak" value={sasaran} onChange={(e) => setSasaran(e.currentTarget.value)}>
            {pilihan.map((p) => (
              <option key={p.nilai} value={p.nilai}>
                {p.teks}
              </option>
            ))}
          </select>
        </label>
        <label>
          Alasan (ikut tercetak di laporan)
          <textarea
            class="kotak"
            rows={2}
            ref={tempatAlasan}
            value={alasan}
            onInput={(e) => setAlasan(e.currentTarget.value)}
          />
        </label>
        <Tombol mati={alasan.trim() === ''} tekan={() => void abaikan(sesi, sasaran, alasan.trim())}>
          Abaikan
        </Tombol>
      </div>
    </details>
  );
}
