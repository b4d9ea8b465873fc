/** The workbook's name, and opening and saving it. */
import { useRef } from 'react';
import { Book } from 'office-js-simulator';
import { useWorkbench, type Workbench } from '../state';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Large, and needed by nobody who only looks: it is loaded when a file is. */
const xlsx = () => import('office-js-simulator/xlsx');

async function open(workbench: Workbench, file: File): Promise<void> {
  const words = workbench.options.locale.workbench;
  try {
    const { openXlsx } = await xlsx();
    const book = await openXlsx(new Uint8Array(await file.arrayBuffer()));
    workbench.replace(book, file.name);
  } catch {
    workbench.notify({ title: words.brokenTitle, message: words.brokenMessage });
  }
}

async function save({ book, fileName }: Workbench): Promise<void> {
  const { saveXlsx } = await xlsx();
  const address = URL.createObjectURL(new Blob([new Uint8Array(await saveXlsx(book))], { type: XLSX }));
  const link = Object.assign(document.createElement('a'), { href: address, download: fileName });
  link.click();
  URL.revokeObjectURL(address);
}

export function TitleBar() {
  const workbench = useWorkbench();
  const words = workbench.options.locale.workbench;
  const picker = useRef<HTMLInputElement>(null);
  return (
    <div className="title-bar">
      <h1>{workbench.fileName}</h1>
      <button onClick={() => workbench.replace(Book.blank(), words.newFile)}>{words.new}</button>
      <button onClick={() => picker.current?.click()}>{words.open}</button>
      <input
        ref={picker}
        type="file"
        accept=".xlsx"
        hidden
        onChange={({ target }) => {
          if (target.files?.[0]) void open(workbench, target.files[0]);
          target.value = '';
        }}
      />
      <button onClick={() => void save(workbench)}>{words.save}</button>
    </div>
  );
}
