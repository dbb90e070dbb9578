/** Facts of a report by the names that officers know them by. */
import type { Metadata, OrganKind, OrganLevel } from './report.ts';

export const LEVEL_NAMES: Readonly<Record<OrganLevel, string>> = {
  town: '乡镇、街道',
  county: '县、区',
  city: '市',
  province: '省',
  central: '国家部门',
};

export const KIND_NAMES: Readonly<Record<OrganKind, string>> = {
  government: '人民政府',
  department: '工作部门',
  office: '办公室（厅）',
  authorizedOrganization: '法律法规授权组织',
};

export const METADATA_NAMES: Readonly<Record<keyof Metadata, string>> = {
  title: '报告标题',
  issuedOn: '成文日期',
  publishedOn: '发布日期',
  indexNumber: '索引号',
  address: '地址',
  contact: '联系人或者科室',
  phone: '电话',
  postcode: '邮编',
  email: '邮箱',
  website: '网址',
};
