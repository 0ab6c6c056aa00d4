/** Characters that Chinese and Korean family names begin with, the frequent ones; they stand in front of the given name. */
export const FAMILY_NAMES: ReadonlySet<string> = new Set(
  '王李张刘陈杨黄赵周吴徐孙朱马胡郭林何高梁郑罗宋谢唐韩曹许邓萧冯曾程蔡彭潘袁于董余苏叶吕魏蒋田杜丁沈姜范江傅钟卢汪戴崔任陆廖姚方金邱夏谭韦贾邹石熊孟秦阎薛侯雷白龙段郝孔邵史毛常万顾赖武康贺严尹钱施牛洪龚張劉陳楊黃趙吳孫馬羅鄭謝韓許鄧馮蕭葉呂蔣鍾盧戴陸鄒龍顧賴賀嚴錢龔김이박최정강조윤장임한오신권황송류홍손배백허유남',
)
