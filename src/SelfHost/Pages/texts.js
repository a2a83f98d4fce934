import { lang } from './api.js';

const texts = {
  signInTitle: ['Masuk sebagai siapa?', 'Sign in as whom?'],
  signInNote: ['Ini lingkungan pengembangan dengan data contoh: siapa pun dapat masuk sebagai siapa pun.', 'This is a development environment with sample data: anybody can sign in as anybody.'],
  others: ['Pegawai lain', 'Somebody else'],
  choose: ['Pilih pegawai …', 'Choose a person …'],
  nobody: ['Belum ada pegawai. Jalankan dengan --demo, atau impor bundel bulan lewat API.', 'There are no people yet. Run with --demo, or import a month bundle through the API.'],
  notHere: ['Halaman ini hanya untuk lingkungan pengembangan. Layanan berjalan; klien memakai API.', 'This page is for development only. The service is running; clients use the API.'],
  leave: ['Keluar', 'Sign out'],
  today: ['Hari ini', 'Today'],
  schedule: ['Jam kerja', 'Working hours'],
  in: ['Masuk', 'In'],
  out: ['Pulang', 'Out'],
  checkIn: ['Absen masuk', 'Check in'],
  checkOut: ['Absen pulang', 'Check out'],
  dayOff: ['Bukan hari kerja', 'Not a working day'],
  recorded: ['Tercatat', 'Recorded'],
  days: ['Kehadiran', 'Attendance'],
  date: ['Tanggal', 'Date'],
  state: ['Status', 'State'],
  late: ['Terlambat', 'Late'],
  early: ['Pulang cepat', 'Left early'],
  provisional: ['sementara', 'provisional'],
  noDays: ['Tidak ada hari kerja pada bulan ini.', 'No working days in this month.'],
  activities: ['Kegiatan', 'Activities'],
  claimed: ['Diajukan', 'Claimed'],
  verified: ['Diverifikasi', 'Verified'],
  noActivities: ['Belum ada kegiatan.', 'No activities yet.'],
  allowance: ['Tunjangan kinerja', 'Performance allowance'],
  notYet: ['Belum dihitung untuk bulan ini.', 'Not calculated for this month yet.'],
  rule: ['Aturan', 'Rule'],
  working: ['Perhitungan', 'Working'],
  rupiah: ['Rupiah', 'Rupiah'],
  payable: ['Dibayarkan', 'Payable'],
  on: ['tgl', 'on'],
  base: ['Dasar', 'Base'],
  deduction: ['Potongan', 'Deduction'],
  signedHr: ['Disetujui kepegawaian', 'Signed by personnel'],
  signedFinance: ['Disetujui keuangan', 'Signed by finance'],
  inbox: ['Menunggu keputusan Anda', 'Waiting for your decision'],
  inboxHr: ['Menunggu bagian kepegawaian', 'Waiting for the personnel office'],
  inboxEmpty: ['Tidak ada yang menunggu.', 'Nothing is waiting.'],
  until: ['sampai', 'until'],
  verify: ['Verifikasi', 'Verify'],
  reject: ['Tolak', 'Reject'],
  giveBack: ['Kembalikan', 'Return'],
  reason: ['Alasan (wajib untuk menolak atau mengembalikan)', 'Reason (needed to reject or return)'],
  show: ['Lihat', 'Show'],
  evidence: ['bukti', 'evidence'],
  minutes: ['menit', 'min'],
  period: ['Periode', 'Period'],
  people: ['Pegawai', 'People'],
  total: ['Jumlah', 'Total'],
  approve: ['Setujui', 'Approve'],
  view: ['Lihat pegawai', 'Show a person'],
  own: ['Data saya sendiri', 'My own data'],
  earlier: ['Bulan sebelumnya', 'Month before'],
  later: ['Bulan berikutnya', 'Month after'],
  wait: ['Memuat …', 'Loading …'],
  PRESENT: ['Hadir', 'Present'], ABSENT: ['Tanpa keterangan', 'Absent'], MISSING_IN: ['Tanpa absen masuk', 'No check-in'], MISSING_OUT: ['Tanpa absen pulang', 'No check-out'],
  ANNUAL_LEAVE: ['Cuti tahunan', 'Annual leave'], SICK_LEAVE: ['Cuti sakit', 'Sick leave'], MATERNITY_LEAVE: ['Cuti melahirkan', 'Maternity leave'], LONG_LEAVE: ['Cuti besar', 'Long leave'],
  IMPORTANT_REASON_LEAVE: ['Cuti alasan penting', 'Leave for an important reason'], UNPAID_LEAVE: ['Cuti di luar tanggungan', 'Unpaid leave'], OFFICIAL_TRIP: ['Dinas luar', 'Official trip'],
  TRAINING: ['Pelatihan', 'Training'], WORK_ELSEWHERE: ['Tugas di tempat lain', 'Work elsewhere'],
  draft: ['Draf', 'Draft'], submitted: ['Diajukan', 'Submitted'], withHr: ['Di kepegawaian', 'With personnel'], returned: ['Dikembalikan', 'Returned'], decided: ['Diputus', 'Decided'],
  autoVerified: ['Terverifikasi otomatis', 'Verified automatically'], withdrawn: ['Ditarik', 'Withdrawn'],
  open: ['Terbuka', 'Open'], closing: ['Ditutup', 'Closing'], frozen: ['Dibekukan', 'Frozen'], calculated: ['Dihitung', 'Calculated'], published: ['Masa sanggah', 'Published for check'],
  approved: ['Disetujui', 'Approved'], locked: ['Terkunci', 'Locked'], paid: ['Dibayar', 'Paid'],
};

export const t = (key) => texts[key]?.[lang() === 'en' ? 1 : 0] ?? key;

const locale = () => (lang() === 'en' ? 'en-GB' : 'id-ID');

/** A civil date: shown as it is written, in no time zone. */
export const day = (date, options = { weekday: 'short', day: 'numeric', month: 'short' }) =>
  new Intl.DateTimeFormat(locale(), { ...options, timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`));

export const monthName = (month) => day(`${month}-01`, { month: 'long', year: 'numeric' });

export const instant = (at, zone = 'Asia/Jakarta') =>
  new Intl.DateTimeFormat(locale(), { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', timeZone: zone }).format(new Date(at));

/** Exact text of the API, "4181586.5" or "12545/3", as rupiah. Only the picture is rounded, to two decimals. */
export function rupiah(text) {
  const [over, under] = String(text).split('/');
  const value = under ? Number(over) / Number(under) : Number(over);
  return `${value < 0 ? '−' : ''}Rp ${new Intl.NumberFormat(locale(), { maximumFractionDigits: 2 }).format(Math.abs(value))}`;
}

export const shift = (month, by) => {
  const date = new Date(`${month}-01T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + by);
  return date.toISOString().slice(0, 7);
};
