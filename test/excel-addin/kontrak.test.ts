import { buatHostExcel } from '../bantu/excel-kontrak';
import { ujiKontrakHost } from '../bantu/kontrak-host';

ujiKontrakHost('Excel lewat proksi Office.js asli', buatHostExcel);
