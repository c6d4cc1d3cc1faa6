<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
 <context>
  <name>papers</name>
  <message>
   <source>That is {time} less than on the day before.</source>
   <translation>比前一天少 {time}。</translation>
  </message>
  <message>
   <source>That is {time} less than in the week before.</source>
   <translation>比上周少 {time}。</translation>
  </message>
  <message>
   <source>That is {time} less than in the month before.</source>
   <translation>比上月少 {time}。</translation>
  </message>
  <message>
   <source>That is {time} less than in the quarter before.</source>
   <translation>比上季度少 {time}。</translation>
  </message>
  <message>
   <source>That is {time} less than in the year before.</source>
   <translation>比上年少 {time}。</translation>
  </message>
  <message>
   <source>That is {time} more than on the day before.</source>
   <translation>比前一天多 {time}。</translation>
  </message>
  <message>
   <source>That is {time} more than in the week before.</source>
   <translation>比上周多 {time}。</translation>
  </message>
  <message>
   <source>That is {time} more than in the month before.</source>
   <translation>比上月多 {time}。</translation>
  </message>
  <message>
   <source>That is {time} more than in the quarter before.</source>
   <translation>比上季度多 {time}。</translation>
  </message>
  <message>
   <source>That is {time} more than in the year before.</source>
   <translation>比上年多 {time}。</translation>
  </message>
  <message>
   <source>**{visits}** people were received and **{cases}** cases accepted, {per_visit} a visit.</source>
   <translation>共接待 **{visits}** 人次，受理 **{cases}** 件，平均每人一趟办 {per_visit} 件。</translation>
  </message>
  <message>
   <source>**{visits}** people were received and **{cases}** cases accepted.</source>
   <translation>共接待 **{visits}** 人次，受理 **{cases}** 件。</translation>
  </message>
  <message>
   <source>{on_time} of the ended cases were on time, {past_due} overdue.</source>
   <translation>按期办结率 {on_time}，逾期 {past_due} 件。</translation>
  </message>
  <message>
   <source>The mean wait was {wait_mean}, nine of ten waited at most {wait_p90}.</source>
   <translation>平均等候 {wait_mean}，九成的人等候不超过 {wait_p90}。</translation>
  </message>
  <message>
   <source>{rated} ratings came in ({response} of the visits), {satisfied} satisfied.</source>
   <translation>收到评价 {rated} 条（参评率 {response}），满意率 {satisfied}。</translation>
  </message>
  <message>
   <source>{low} were dissatisfied, {called_back} of them called back.</source>
   <translation>不满意 {low} 条，已回访 {called_back} 条。</translation>
  </message>
  <message>
   <source>Nobody came in this time.</source>
   <translation>这段时间没有人来办事。</translation>
  </message>
  <message>
   <source>5  {title}</source>
   <translation>五、{title}</translation>
  </message>
  <message>
   <source>6  {title}</source>
   <translation>六、{title}</translation>
  </message>
  <message>
   <source>7  {title}</source>
   <translation>七、{title}</translation>
  </message>
  <message>
   <source>8  {title}</source>
   <translation>八、{title}</translation>
  </message>
  <message>
   <source>9  {title}</source>
   <translation>九、{title}</translation>
  </message>
  <message>
   <source>10  {title}</source>
   <translation>十、{title}</translation>
  </message>
  <message>
   <source>11  {title}</source>
   <translation>十一、{title}</translation>
  </message>
  <message>
   <source>12  {title}</source>
   <translation>十二、{title}</translation>
  </message>
  <message>
   <source>{change} on the day before</source>
   <translation>比前一天 {change}</translation>
  </message>
  <message>
   <source>{change} on the week before</source>
   <translation>比上周 {change}</translation>
  </message>
  <message>
   <source>{change} on the month before</source>
   <translation>比上月 {change}</translation>
  </message>
  <message>
   <source>{change} on the quarter before</source>
   <translation>比上季 {change}</translation>
  </message>
  <message>
   <source>{change} on the year before</source>
   <translation>比上年 {change}</translation>
  </message>
  <message>
   <source>{first} to {last}</source>
   <translation>{first} 至 {last}</translation>
  </message>
  <message>
   <source>{days}, open on {n} working days</source>
   <translation>{days}，开放 {n} 个工作日</translation>
  </message>
  <message>
   <source>target {target}, not met</source>
   <translation>目标 {target}，未达标</translation>
  </message>
  <message>
   <source>made on {day}, seen by {name}</source>
   <translation>{day}编制，{name}审核</translation>
  </message>
  <message>
   <source>target {target}</source>
   <translation>目标 {target}</translation>
  </message>
  <message>
   <source>target {target}, met</source>
   <translation>目标 {target}，达标</translation>
  </message>
  <message>
   <source>Figure</source>
   <translation>指标</translation>
  </message>
  <message>
   <source>This period</source>
   <translation>本期</translation>
  </message>
  <message>
   <source>Period before</source>
   <translation>上期</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>增减</translation>
  </message>
  <message>
   <source>Others (median)</source>
   <translation>同类中位</translation>
  </message>
  <message>
   <source>Target (column)</source>
   <translation>目标</translation>
  </message>
  <message>
   <source>Day (column)</source>
   <translation>日期</translation>
  </message>
  <message>
   <source>{names}, in minutes</source>
   <translation>{names}，单位：分钟</translation>
  </message>
  <message>
   <source>not explained</source>
   <translation>未说明</translation>
  </message>
  <message>
   <source>Month (column)</source>
   <translation>月份</translation>
  </message>
  <message>
   <source>Hour (column)</source>
   <translation>时间</translation>
  </message>
  <message>
   <source>Section</source>
   <translation>部分</translation>
  </message>
  <message>
   <source>Definition</source>
   <translation>说明</translation>
  </message>
  <message>
   <source>Figures</source>
   <translation>指标总表</translation>
  </message>
  <message>
   <source>How it is counted</source>
   <translation>怎么算的</translation>
  </message>
  <message>
   <source>Definitions</source>
   <translation>指标说明</translation>
  </message>
  <message>
   <source>number (unit)</source>
   <translation>个</translation>
  </message>
  <message>
   <source>seconds (unit)</source>
   <translation>秒</translation>
  </message>
  <message>
   <source>share from 0 to 1 (unit)</source>
   <translation>比例（0 到 1）</translation>
  </message>
  <message>
   <source>working days (unit)</source>
   <translation>工作日</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>报表</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>范围</translation>
  </message>
  <message>
   <source>Unit</source>
   <translation>单位</translation>
  </message>
 </context>
</TS>
