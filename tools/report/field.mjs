/** What others reach today, as published; where each number comes from stands beside it. */
export const FIELD = {
  grade: 'Grade 8.3 on the pages of a foot surgeons’ society (AOFAS); 9.2 to 10 on those of orthopedic surgeons (AAOS)',
  easy: '20.8 % of the AOFAS pages',
  actionable: '1 % of pages on saving a foot',
  weight: '2.3 to 2.7 MB and 66 to 71 requests, the median page of the web (HTTP Archive)',
  keyboard: '0 of 5 body maps in the npm registry can be used by keyboard',
  faults: '56 faults a page; 95.9 % of pages have some (WebAIM Million)',
  causes: '15 at once for foot pain (WebMD)',
  languages: '2 at MedlinePlus Connect',
};
