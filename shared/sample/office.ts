/** The office of the sample reports. It does not exist: place, numbers and addresses are invented. */
import type { Metadata, Organ } from '../report/report.ts';

export const SAMPLE_ORGAN: Organ = { name: '云岭市青石区教育局', level: 'county', kind: 'department' };

export const SAMPLE_CONTACT: Metadata = {
  contact: '云岭市青石区教育局办公室',
  phone: '0300-5550126',
  address: '云岭市青石区学府路18号',
  postcode: '900100',
  email: 'bangongshi@jyj.qingshi.gov.cn',
  website: 'http://jyj.qingshi.gov.cn',
};
