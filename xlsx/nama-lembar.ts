export { namaLembarBebas } from '../core/lembar/nama-lembar';
