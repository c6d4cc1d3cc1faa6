<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
 <context>
  <name>roster</name>
  <message>
   <source>The last day lies before the first. Exchange them.</source>
   <translation>最后一天在第一天前面，请对调</translation>
  </message>
  <message>
   <source>An absence of more than a year is a change of staff; end it there.</source>
   <translation>请假不能超过一年；更久的请按人员变动办</translation>
  </message>
  <message>
   <source>Choose leave, training or sick, and a part of the day or the whole.</source>
   <translation>请选请假、培训或病假，再选半天还是全天</translation>
  </message>
  <message>
   <source>Nobody is alone in a hall: at least two persons are on duty.</source>
   <translation>大厅里不能只留一个人：值班至少两人</translation>
  </message>
  <message>
   <source>A week has 1 to 14 half days for one person, and 0 to 20 helpers.</source>
   <translation>一人一周 1 到 14 个半天，帮办 0 到 20 人</translation>
  </message>
  <message>
   <source>Nobody is on the roster of this week yet. Fill it first.</source>
   <translation>这一周还没排人，先排再发布</translation>
  </message>
  <message>
   <source>This place is not on the published roster.</source>
   <translation>发布的班表上没有这个位置</translation>
  </message>
  <message>
   <source>{name} is at another place at that time.</source>
   <translation>{name}这时在别的位置</translation>
  </message>
  <message>
   <source>{name} does not hold the skill this window needs.</source>
   <translation>{name}没有这个窗口要的资格</translation>
  </message>
  <message>
   <source>{name} is not there at that time.</source>
   <translation>{name}这时不在</translation>
  </message>
  <message>
   <source>{name} would work more half days in that week than agreed.</source>
   <translation>{name}那一周的半天数会超过约定</translation>
  </message>
  <message>
   <source>The place you give is not yours on the published roster.</source>
   <translation>您要换出的班不是您的</translation>
  </message>
  <message>
   <source>The place you want belongs to nobody else. Choose a colleague's.</source>
   <translation>您要换入的班不是别人的，请选同事的班</translation>
  </message>
  <message>
   <source>Only the colleague who was asked can agree.</source>
   <translation>只有被请的同事才能同意</translation>
  </message>
  <message>
   <source>Only the one who asked can take it back.</source>
   <translation>只有提出的人才能撤回</translation>
  </message>
  <message>
   <source>This swap is settled already.</source>
   <translation>这次换班已经有结果了</translation>
  </message>
  <message>
   <source>The roster is on its way to the printer.</source>
   <translation>轮值表已送去打印</translation>
  </message>
  <message>
   <source>Roster</source>
   <translation>排班</translation>
  </message>
  <message>
   <source>Publish to everyone</source>
   <translation>发布给大家</translation>
  </message>
  <message>
   <source>Who takes this place?</source>
   <translation>这个位置谁来？</translation>
  </message>
  <message>
   <source>{n} to mend</source>
   <translation>{n} 处要处理</translation>
  </message>
  <message>
   <source>Fill by rules</source>
   <translation>按规则排</translation>
  </message>
  <message>
   <source>As last week</source>
   <translation>照上周排</translation>
  </message>
  <message>
   <source>Absence</source>
   <translation>请假</translation>
  </message>
  <message>
   <source>Week before</source>
   <translation>上一周</translation>
  </message>
  <message>
   <source>Week after</source>
   <translation>下一周</translation>
  </message>
  <message>
   <source>How to change it</source>
   <translation>怎么改</translation>
  </message>
  <message>
   <source>Arrows</source>
   <translation>方向键</translation>
  </message>
  <message>
   <source>to another place</source>
   <translation>换格子</translation>
  </message>
  <message>
   <source>Initials</source>
   <translation>拼音首字母</translation>
  </message>
  <message>
   <source>fill in a person</source>
   <translation>填人</translation>
  </message>
  <message>
   <source>who could, by digit</source>
   <translation>看谁能来，按数字选</translation>
  </message>
  <message>
   <source>leave it empty</source>
   <translation>空出来</translation>
  </message>
  <message>
   <source>Print the roster</source>
   <translation>打印轮值表</translation>
  </message>
  <message>
   <source>Nobody here begins with {letters}.</source>
   <translation>没有名字以 {letters} 开头的人</translation>
  </message>
  <message>
   <source>Nobody else is free then.</source>
   <translation>这时没有别人空着</translation>
  </message>
  <message>
   <source>There is nothing to undo.</source>
   <translation>没有可撤回的</translation>
  </message>
  <message>
   <source>{n} things are not right yet. Ctrl Enter again publishes it all the same.</source>
   <translation>还有 {n} 处没处理。再按一次 Ctrl Enter 照样发布</translation>
  </message>
  <message>
   <source>Everyone has this roster already.</source>
   <translation>大家手里已经是这张表</translation>
  </message>
  <message>
   <source>To be mended</source>
   <translation>要处理的</translation>
  </message>
  <message>
   <source>Taken over from the week before. Ctrl Z undoes it.</source>
   <translation>已照上周排好，Ctrl Z 可撤回</translation>
  </message>
  <message>
   <source>Published, version {n}.</source>
   <translation>已发布，第 {n} 版</translation>
  </message>
  <message>
   <source>published, version {n}</source>
   <translation>已发布，第 {n} 版</translation>
  </message>
  <message>
   <source>draft</source>
   <translation>草稿</translation>
  </message>
  <message>
   <source>Everyone this week</source>
   <translation>每人本周</translation>
  </message>
  <message>
   <source>A4, for the desk</source>
   <translation>A4，放桌上</translation>
  </message>
  <message>
   <source>A3, for the wall</source>
   <translation>A3，贴墙上</translation>
  </message>
  <message>
   <source>Nothing. Every rule is kept.</source>
   <translation>没有，规则都守住了</translation>
  </message>
  <message>
   <source>Nobody is written down yet. Ctrl G fills the week by the rules.</source>
   <translation>这一周还没排人。按 Ctrl G 按规则排好</translation>
  </message>
  <message>
   <source>Roster of the week</source>
   <translation>一周轮值表</translation>
  </message>
  <message>
   <source>{weekday}  {n}</source>
   <translation>{weekday}  {n}日</translation>
  </message>
  <message>
   <source>, today</source>
   <translation>，今天</translation>
  </message>
  <message>
   <source>nobody</source>
   <translation>没人</translation>
  </message>
  <message>
   <source>Everyone passes every window, skills and leave are kept, evenings and weekends are shared. What is typed already stays.</source>
   <translation>人人轮到每个窗口，资格和请假都照顾到，晚班和周末轮流。已经填的不动。</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>取消</translation>
  </message>
  <message>
   <source>Looking for the fairest roster. Esc stops, nothing is changed then.</source>
   <translation>正在找最公平的排法。按 Esc 停下，什么都不改。</translation>
  </message>
  <message>
   <source>leave</source>
   <translation>请假</translation>
  </message>
  <message>
   <source>training</source>
   <translation>培训</translation>
  </message>
  <message>
   <source>ill</source>
   <translation>病假</translation>
  </message>
  <message>
   <source>whole day</source>
   <translation>全天</translation>
  </message>
  <message>
   <source>morning only</source>
   <translation>只上午</translation>
  </message>
  <message>
   <source>afternoon only</source>
   <translation>只下午</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>谁</translation>
  </message>
  <message>
   <source>From (for example 2026-11-23)</source>
   <translation>从哪天（如 2026-11-23）</translation>
  </message>
  <message>
   <source>To</source>
   <translation>到哪天</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>原因</translation>
  </message>
  <message>
   <source>How much</source>
   <translation>多久</translation>
  </message>
  <message>
   <source>{name}'s absence is written down.</source>
   <translation>已记下{name}请假</translation>
  </message>
  <message>
   <source>Fill by the rules</source>
   <translation>按规则排班</translation>
  </message>
  <message>
   <source>This week</source>
   <translation>这一周</translation>
  </message>
  <message>
   <source>Four weeks from here</source>
   <translation>从这周起四周</translation>
  </message>
  <message>
   <source>Filled; {n} places stay empty, the reasons stand at the right.</source>
   <translation>排好了；有 {n} 处没人能来，原因在右边</translation>
  </message>
  <message>
   <source>Filled; every rule is kept.</source>
   <translation>排好了，规则都守住了</translation>
  </message>
  <message>
   <source>Stopped; nothing was changed.</source>
   <translation>已停下，什么都没改</translation>
  </message>
  <message>
   <source>Choose who it is about.</source>
   <translation>请选是谁</translation>
  </message>
  <message>
   <source>Take back</source>
   <translation>撤回</translation>
  </message>
  <message>
   <source>Write the day as 2026-11-23.</source>
   <translation>日期写成 2026-11-23</translation>
  </message>
  <message>
   <source>Morning</source>
   <translation>上午</translation>
  </message>
  <message>
   <source>Noon</source>
   <translation>中午</translation>
  </message>
  <message>
   <source>Afternoon</source>
   <translation>下午</translation>
  </message>
  <message>
   <source>Evening</source>
   <translation>晚上</translation>
  </message>
  <message>
   <source>nobody holds this skill</source>
   <translation>没有人有这个资格</translation>
  </message>
  <message>
   <source>{names} not there</source>
   <translation>{names}不在</translation>
  </message>
  <message>
   <source>all who could are at other places</source>
   <translation>能来的人都在别的位置</translation>
  </message>
  <message>
   <source>all who could have their hours</source>
   <translation>能来的人这周半天数已满</translation>
  </message>
  <message>
   <source>{first} to {last}, week {n}</source>
   <translation>{first} 至 {last}，第 {n} 周</translation>
  </message>
  <message>
   <source>{number}  {label}</source>
   <translation>{number} 号  {label}</translation>
  </message>
  <message>
   <source>Noon, 12:00 to 14:00</source>
   <translation>12:00 至 14:00 轮值</translation>
  </message>
  <message>
   <source>{n} persons</source>
   <translation>{n} 人</translation>
  </message>
  <message>
   <source>Evenings and weekends</source>
   <translation>晚班、周末</translation>
  </message>
  <message>
   <source>Help and home visits</source>
   <translation>帮办、上门</translation>
  </message>
  <message>
   <source>somebody is free</source>
   <translation>有人空着</translation>
  </message>
  <message>
   <source>{when}: nobody at {place}</source>
   <translation>{when} {place} 没人</translation>
  </message>
  <message>
   <source>{when}: {names} at two places</source>
   <translation>{when} {names}排了两处</translation>
  </message>
  <message>
   <source>{when}: skill missing at {place}</source>
   <translation>{when} {place} 资格不够</translation>
  </message>
  <message>
   <source>{when}: {names} not there</source>
   <translation>{when} {names}不在</translation>
  </message>
  <message>
   <source>{when}: too many half days</source>
   <translation>{when} 半天数超了</translation>
  </message>
  <message>
   <source>{when}: fewer than two persons</source>
   <translation>{when} 不足两人</translation>
  </message>
  <message>
   <source>One person can be at one place only.</source>
   <translation>一个人同一时间只能在一处</translation>
  </message>
  <message>
   <source>{names} does not hold the class of this window.</source>
   <translation>{names}没有这个窗口的资格</translation>
  </message>
  <message>
   <source>On leave, in training or ill.</source>
   <translation>请假、培训或病假</translation>
  </message>
  <message>
   <source>{names} has more half days this week than agreed.</source>
   <translation>{names}这周半天数超过约定</translation>
  </message>
  <message>
   <source>Nobody is alone in a hall.</source>
   <translation>大厅里不能只留一个人</translation>
  </message>
  <message>
   <source>class {letter}</source>
   <translation>{letter} 类资格</translation>
  </message>
  <message>
   <source>any skill</source>
   <translation>不限</translation>
  </message>
  <message>
   <source>There is no roster of the week before.</source>
   <translation>上周没有轮值表</translation>
  </message>
  <message>
   <source>version {n}, published {time}</source>
   <translation>第 {n} 版，{time} 发布</translation>
  </message>
  <message>
   <source>draft, not published</source>
   <translation>草稿，未发布</translation>
  </message>
  <message>
   <source>Roster {week}</source>
   <translation>轮值表 {week}</translation>
  </message>
  <message>
   <source>{head}, {version}</source>
   <translation>{head}，{version}</translation>
  </message>
  <message>
   <source>Printed {time}</source>
   <translation>{time} 打印</translation>
  </message>
  <message>
   <source>{name} {n} half days</source>
   <translation>{name} {n} 个半天</translation>
  </message>
  <message>
   <source>, {n} evenings or weekends</source>
   <translation>（晚班或周末 {n}）</translation>
  </message>
  <message>
   <source>Establishment</source>
   <translation>编制</translation>
  </message>
  <message>
   <source>Community</source>
   <translation>社区</translation>
  </message>
  <message>
   <source>Households</source>
   <translation>户数</translation>
  </message>
  <message>
   <source>Mixed</source>
   <translation>杂居型</translation>
  </message>
  <message>
   <source>Mixed community</source>
   <translation>杂居型社区</translation>
  </message>
  <message>
   <source>Required</source>
   <translation>应配</translation>
  </message>
  <message>
   <source>Actual</source>
   <translation>实有</translation>
  </message>
  <message>
   <source>Gap</source>
   <translation>差额</translation>
  </message>
  <message>
   <source>change the community in front</source>
   <translation>改这一行</translation>
  </message>
  <message>
   <source>Required {required}, actual {actual}, {short} missing</source>
   <translation>应配 {required} 人，实有 {actual} 人，缺 {short} 人</translation>
  </message>
  <message>
   <source>{counted} of {all} communities have their figures</source>
   <translation>{all} 个社区，{counted} 个数据齐全</translation>
  </message>
  <message>
   <source>figures missing</source>
   <translation>缺数据</translation>
  </message>
  <message>
   <source>{n} workers missing</source>
   <translation>缺 {n} 人</translation>
  </message>
  <message>
   <source>as required</source>
   <translation>达标</translation>
  </message>
  <message>
   <source>{n} over</source>
   <translation>多 {n} 人</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>是</translation>
  </message>
  <message>
   <source>no</source>
   <translation>否</translation>
  </message>
  <message>
   <source>Full-time workers (empty: as many as its own hall has)</source>
   <translation>专职工作者人数（空着就按本社区大厅的人数）</translation>
  </message>
  <message>
   <source>A number from 0 to {most}.</source>
   <translation>请填 0 到 {most} 的数</translation>
  </message>
  <message>
   <source>{name} is written down.</source>
   <translation>{name}已记下</translation>
  </message>
  <message>
   <source>A community has 0 to {most} households.</source>
   <translation>一个社区 0 到 {most} 户</translation>
  </message>
  <message>
   <source>A community has 0 to 99 full-time workers.</source>
   <translation>一个社区 0 到 99 名专职工作者</translation>
  </message>
  <message>
   <source>Rule of the city's reform: 5 full-time workers up to 2,000 households, one more for every full 400 further, one more for a mixed community, at most 9.</source>
   <translation>依据：本市改革规定，2000 户以下配 5 名专职工作者，每增满 400 户加 1 名，杂居型加 1 名，最多 9 名</translation>
  </message>
  <message>
   <source>Nobody is at this place today; it counts at once.</source>
   <translation>这个位置今天没人了，马上生效</translation>
  </message>
  <message>
   <source>{name} steps in; it counts at once.</source>
   <translation>{name}来顶班，马上生效</translation>
  </message>
  <message>
   <source>half days, noons, late and weekends</source>
   <translation>半天数、中午、晚班和周末</translation>
  </message>
  <message>
   <source>, {n} noons</source>
   <translation>、中午 {n}</translation>
  </message>
  <message>
   <source>published, version {n}, with stand-ins</source>
   <translation>已发布，第 {n} 版，有人顶班或换班</translation>
  </message>
  <message>
   <source>{version}, with the stand-ins and swaps since</source>
   <translation>{version}，含之后的顶班和换班</translation>
  </message>
  <message>
   <source>version {n}; {faults}</source>
   <translation>第 {n} 版，{faults}</translation>
  </message>
 </context>
</TS>
