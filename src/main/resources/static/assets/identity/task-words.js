// Tasklist shows codes as they are stored and names as the model says them. Here its list tells codes in words, and in a Chinese browser
// the shipped tasks and processes by their Chinese names. What is not known here stays as it is, such as the names of an analyst's own model.

import { afterChanges, appName } from './webapp.js';

const CODES = {
  SERVICE_ATTITUDE: ['Service attitude', '服务态度'],
  SERVICE_EFFICIENCY: ['Service efficiency', '服务效率'],
  INFORMATION_ASYMMETRY: ['Information not given', '信息不对称'],
  COMMUNICATION: ['Poor communication', '沟通不畅'],
  PRODUCT_QUALITY: ['Product quality', '产品质量'],
  PRODUCT_SPECIFICATION: ['Product specification', '产品规格'],
  PRICE: ['Price', '价格'],
  CONTRACT: ['Contract', '合同'],
  DELIVERY: ['Transport and delivery', '运输交付'],
  AFTER_SALES: ['After-sales support', '售后支持'],
  BILLING: ['Billing', '账单与收费'],
  PRIVACY: ['Privacy', '隐私与个人信息'],
  OTHER: ['Something else', '其他'],
  LOW: ['Low', '低'],
  NORMAL: ['Normal', '一般'],
  HIGH: ['High', '高'],
  EMERGENCY: ['Emergency', '紧急'],
  quality: ['Quality management', '质量管理部'],
  logistics: ['Logistics', '物流部'],
  service: ['Customer service', '客户服务部'],
  technical: ['Technical', '技术部'],
  finance: ['Finance', '财务部'],
  legal: ['Legal', '法务部']
};

const NAMES = appName({}, {
  'Verify complaint': '核实投诉',
  'Investigate complaint': '调查投诉',
  'Plan resolution': '制定解决方案',
  'Approve resolution': '审批解决方案',
  'Call back complainant': '回访投诉人',
  'Record lessons': '总结经验',
  'Post letter': '寄送信函',
  'Complaint handling': '投诉处理',
  'Letter delivery': '函件投递'
});

const VALUES = '.tasks-list .variable-value';
const TITLES = '.tasks-list h4, .tasks-list h4 a, .tasks-list h5, .process-definition, h2.task, .modal-header *, .modal-dialog a';

/** The whole text, or what follows a colon, as in "Start process: Complaint handling". */
function say(element, words) {
  for (const node of element.childNodes) {
    const known = node.nodeType === Node.TEXT_NODE ? node.data.trim().split(': ').pop() : '';
    if (Object.hasOwn(words, known)) {
      node.data = node.data.replace(known, words[known]);
    }
  }
}

const WORDS = Object.fromEntries(Object.entries(CODES).map(([code, both]) => [code, appName(...both)]));

function sayAll() {
  document.querySelectorAll(VALUES).forEach(value => {
    say(value, WORDS);
    value.querySelectorAll('*').forEach(part => say(part, WORDS));
  });
  document.querySelectorAll(TITLES).forEach(title => say(title, NAMES));
}

afterChanges(sayAll);

export default [];
