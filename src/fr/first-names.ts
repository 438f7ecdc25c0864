import { AFRICAN, ARABIC, ASIAN, MIDDLE_EAST, SLAVIC } from './first-names/east.ts';
import { ENGLISH, EUROPEAN, FRENCH, LATIN } from './first-names/west.ts';
import { nameKey } from './name-key.ts';

/** Common first names of the world; compound ones (« Jean-Marc ») follow from their parts. */
const names = new Set(
  [FRENCH, ENGLISH, EUROPEAN, SLAVIC, ARABIC, AFRICAN, ASIAN, MIDDLE_EAST, LATIN]
    .flatMap((table) => table.trim().split(/\s+/u))
    .map(nameKey),
);

/** East-Asian family names, which come first: « Kim Jong-un », « Xi Jinping », « Moon Jae-in », « Nguyen Phu Trong ». */
const FAMILY_FIRST = new Set(
  `
Ahn An Bae Baek Ban Bong Cao Chae Chang Chen Cheng Cho Choe Choi Choo Chu Chun Chung Deng Ding Do Dong Du Fang Feng Fu Gao Gong Gu Guo Ha Hahm Ham Han
He Heo Ho Hong Hou Hu Hua Huang Huh Hwang Im Jang Jeon Jeong Ji Jia Jiang Jin Jo Jon Joo Ju Jun Jung Kang Ki Kim Ko Kong Koo Kwak Kwon Lai Lam Lau Le
Lee Lei Li Liang Lim Lin Liu Lu Luo Lü Ma Mao Min Moon Mun Na Nam Ngo Nguyen No Noh O Oh Ok Pae Pak Pan Pang Park Peng Pham Phan Pyo Qi Qian Qiao Qin
Qiu Ra Ri Rim Ro Roh Ryang Ryu Seo Shen Shi Shim Shin Sim Sin So Sohn Son Song Su Suh Sun Tae Tan Tang Tian To Ton Tran Truong Tsai U Um Vo Vu Wang
Wei Wen Wi Won Woo Wu Xi Xia Xiao Xie Xu Xue Yan Yang Yao Ye Yi Yim Yin Yoo Yoon You Yu Yuan Yun Zeng Zhang Zhao Zheng Zhong Zhou Zhu Zuo`
    .trim()
    .split(/\s+/u)
    .map(nameKey),
);

/** True for a common first name, whatever its accents; a compound one counts by its first part: « Jean-Jacques », « Kassym-Jomart ». */
export function isFirstName(word: string): boolean {
  const key = nameKey(word);
  if (names.has(key)) return true;
  const [first, ...rest] = key.split(' ');
  return rest.length > 0 && first !== undefined && names.has(first);
}

/** True for a family name that Korean, Chinese and Vietnamese put first: « Kim », « Xi », « Nguyen ». */
export function isFamilyFirst(word: string): boolean {
  return FAMILY_FIRST.has(nameKey(word));
}
