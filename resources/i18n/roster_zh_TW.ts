<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW">
 <context>
  <name>roster</name>
  <message>
   <source>The last day lies before the first. Exchange them.</source>
   <translation>最後一天在第一天前面，請對調</translation>
  </message>
  <message>
   <source>An absence of more than a year is a change of staff; end it there.</source>
   <translation>請假不能超過一年；更久的請按人員變動辦</translation>
  </message>
  <message>
   <source>Choose leave, training or sick, and a part of the day or the whole.</source>
   <translation>請選請假、培訓或病假，再選半天還是全天</translation>
  </message>
  <message>
   <source>Nobody is alone in a hall: at least two persons are on duty.</source>
   <translation>大廳裡不能只留一個人：值班至少兩人</translation>
  </message>
  <message>
   <source>A week has 1 to 14 half days for one person, and 0 to 20 helpers.</source>
   <translation>一人一週 1 到 14 個半天，幫辦 0 到 20 人</translation>
  </message>
  <message>
   <source>Nobody is on the roster of this week yet. Fill it first.</source>
   <translation>這一週還沒排人，先排再發布</translation>
  </message>
  <message>
   <source>This place is not on the published roster.</source>
   <translation>發布的班表上沒有這個位置</translation>
  </message>
  <message>
   <source>{name} is at another place at that time.</source>
   <translation>{name}這時在別的位置</translation>
  </message>
  <message>
   <source>{name} does not hold the skill this window needs.</source>
   <translation>{name}沒有這個窗口要的資格</translation>
  </message>
  <message>
   <source>{name} is not there at that time.</source>
   <translation>{name}這時不在</translation>
  </message>
  <message>
   <source>{name} would work more half days in that week than agreed.</source>
   <translation>{name}那一週的半天數會超過約定</translation>
  </message>
  <message>
   <source>The place you give is not yours on the published roster.</source>
   <translation>您要換出的班不是您的</translation>
  </message>
  <message>
   <source>The place you want belongs to nobody else. Choose a colleague's.</source>
   <translation>您要換入的班不是別人的，請選同事的班</translation>
  </message>
  <message>
   <source>Only the colleague who was asked can agree.</source>
   <translation>只有被請的同事才能同意</translation>
  </message>
  <message>
   <source>Only the one who asked can take it back.</source>
   <translation>只有提出的人才能撤回</translation>
  </message>
  <message>
   <source>This swap is settled already.</source>
   <translation>這次換班已經有結果了</translation>
  </message>
  <message>
   <source>The roster is on its way to the printer.</source>
   <translation>輪值表已送去列印</translation>
  </message>
  <message>
   <source>Roster</source>
   <translation>排班</translation>
  </message>
  <message>
   <source>Publish to everyone</source>
   <translation>發布給大家</translation>
  </message>
  <message>
   <source>Who takes this place?</source>
   <translation>這個位置誰來？</translation>
  </message>
  <message>
   <source>{n} to mend</source>
   <translation>{n} 處要處理</translation>
  </message>
  <message>
   <source>Fill by rules</source>
   <translation>按規則排</translation>
  </message>
  <message>
   <source>As last week</source>
   <translation>照上週排</translation>
  </message>
  <message>
   <source>Absence</source>
   <translation>請假</translation>
  </message>
  <message>
   <source>Week before</source>
   <translation>上一週</translation>
  </message>
  <message>
   <source>Week after</source>
   <translation>下一週</translation>
  </message>
  <message>
   <source>How to change it</source>
   <translation>怎麼改</translation>
  </message>
  <message>
   <source>Arrows</source>
   <translation>方向鍵</translation>
  </message>
  <message>
   <source>to another place</source>
   <translation>換格子</translation>
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
   <translation>看誰能來，按數字選</translation>
  </message>
  <message>
   <source>leave it empty</source>
   <translation>空出來</translation>
  </message>
  <message>
   <source>Print the roster</source>
   <translation>列印輪值表</translation>
  </message>
  <message>
   <source>Nobody here begins with {letters}.</source>
   <translation>沒有名字以 {letters} 開頭的人</translation>
  </message>
  <message>
   <source>Nobody else is free then.</source>
   <translation>這時沒有別人空著</translation>
  </message>
  <message>
   <source>There is nothing to undo.</source>
   <translation>沒有可撤回的</translation>
  </message>
  <message>
   <source>{n} things are not right yet. Ctrl Enter again publishes it all the same.</source>
   <translation>還有 {n} 處沒處理。再按一次 Ctrl Enter 照樣發布</translation>
  </message>
  <message>
   <source>Everyone has this roster already.</source>
   <translation>大家手裡已經是這張表</translation>
  </message>
  <message>
   <source>To be mended</source>
   <translation>要處理的</translation>
  </message>
  <message>
   <source>Taken over from the week before. Ctrl Z undoes it.</source>
   <translation>已照上週排好，Ctrl Z 可撤回</translation>
  </message>
  <message>
   <source>Published, version {n}.</source>
   <translation>已發布，第 {n} 版</translation>
  </message>
  <message>
   <source>published, version {n}</source>
   <translation>已發布，第 {n} 版</translation>
  </message>
  <message>
   <source>draft</source>
   <translation>草稿</translation>
  </message>
  <message>
   <source>Everyone this week</source>
   <translation>每人本週</translation>
  </message>
  <message>
   <source>A4, for the desk</source>
   <translation>A4，放桌上</translation>
  </message>
  <message>
   <source>A3, for the wall</source>
   <translation>A3，貼牆上</translation>
  </message>
  <message>
   <source>Nothing. Every rule is kept.</source>
   <translation>沒有，規則都守住了</translation>
  </message>
  <message>
   <source>Nobody is written down yet. Ctrl G fills the week by the rules.</source>
   <translation>這一週還沒排人。按 Ctrl G 按規則排好</translation>
  </message>
  <message>
   <source>Roster of the week</source>
   <translation>一週輪值表</translation>
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
   <translation>沒人</translation>
  </message>
  <message>
   <source>Everyone passes every window, skills and leave are kept, evenings and weekends are shared. What is typed already stays.</source>
   <translation>人人輪到每個窗口，資格和請假都照顧到，晚班和週末輪流。已經填的不動。</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>取消</translation>
  </message>
  <message>
   <source>Looking for the fairest roster. Esc stops, nothing is changed then.</source>
   <translation>正在找最公平的排法。按 Esc 停下，什麼都不改。</translation>
  </message>
  <message>
   <source>leave</source>
   <translation>請假</translation>
  </message>
  <message>
   <source>training</source>
   <translation>培訓</translation>
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
   <translation>誰</translation>
  </message>
  <message>
   <source>From (for example 2026-11-23)</source>
   <translation>從哪天（如 2026-11-23）</translation>
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
   <translation>已記下{name}請假</translation>
  </message>
  <message>
   <source>Fill by the rules</source>
   <translation>按規則排班</translation>
  </message>
  <message>
   <source>This week</source>
   <translation>這一週</translation>
  </message>
  <message>
   <source>Four weeks from here</source>
   <translation>從這周起四周</translation>
  </message>
  <message>
   <source>Filled; {n} places stay empty, the reasons stand at the right.</source>
   <translation>排好了；有 {n} 處沒人能來，原因在右邊</translation>
  </message>
  <message>
   <source>Filled; every rule is kept.</source>
   <translation>排好了，規則都守住了</translation>
  </message>
  <message>
   <source>Stopped; nothing was changed.</source>
   <translation>已停下，什麼都沒改</translation>
  </message>
  <message>
   <source>Choose who it is about.</source>
   <translation>請選是誰</translation>
  </message>
  <message>
   <source>Take back</source>
   <translation>撤回</translation>
  </message>
  <message>
   <source>Write the day as 2026-11-23.</source>
   <translation>日期寫成 2026-11-23</translation>
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
   <translation>沒有人有這個資格</translation>
  </message>
  <message>
   <source>{names} not there</source>
   <translation>{names}不在</translation>
  </message>
  <message>
   <source>all who could are at other places</source>
   <translation>能來的人都在別的位置</translation>
  </message>
  <message>
   <source>all who could have their hours</source>
   <translation>能來的人這周半天數已滿</translation>
  </message>
  <message>
   <source>{first} to {last}, week {n}</source>
   <translation>{first} 至 {last}，第 {n} 周</translation>
  </message>
  <message>
   <source>{number}  {label}</source>
   <translation>{number} 號  {label}</translation>
  </message>
  <message>
   <source>Noon, 12:00 to 14:00</source>
   <translation>12:00 至 14:00 輪值</translation>
  </message>
  <message>
   <source>{n} persons</source>
   <translation>{n} 人</translation>
  </message>
  <message>
   <source>Evenings and weekends</source>
   <translation>晚班、週末</translation>
  </message>
  <message>
   <source>Help and home visits</source>
   <translation>幫辦、上門</translation>
  </message>
  <message>
   <source>somebody is free</source>
   <translation>有人空著</translation>
  </message>
  <message>
   <source>{when}: nobody at {place}</source>
   <translation>{when} {place} 沒人</translation>
  </message>
  <message>
   <source>{when}: {names} at two places</source>
   <translation>{when} {names}排了兩處</translation>
  </message>
  <message>
   <source>{when}: skill missing at {place}</source>
   <translation>{when} {place} 資格不夠</translation>
  </message>
  <message>
   <source>{when}: {names} not there</source>
   <translation>{when} {names}不在</translation>
  </message>
  <message>
   <source>{when}: too many half days</source>
   <translation>{when} 半天數超了</translation>
  </message>
  <message>
   <source>{when}: fewer than two persons</source>
   <translation>{when} 不足兩人</translation>
  </message>
  <message>
   <source>One person can be at one place only.</source>
   <translation>一個人同一時間只能在一處</translation>
  </message>
  <message>
   <source>{names} does not hold the class of this window.</source>
   <translation>{names}沒有這個窗口的資格</translation>
  </message>
  <message>
   <source>On leave, in training or ill.</source>
   <translation>請假、培訓或病假</translation>
  </message>
  <message>
   <source>{names} has more half days this week than agreed.</source>
   <translation>{names}這周半天數超過約定</translation>
  </message>
  <message>
   <source>Nobody is alone in a hall.</source>
   <translation>大廳裡不能只留一個人</translation>
  </message>
  <message>
   <source>class {letter}</source>
   <translation>{letter} 類資格</translation>
  </message>
  <message>
   <source>any skill</source>
   <translation>不限</translation>
  </message>
  <message>
   <source>There is no roster of the week before.</source>
   <translation>上週沒有輪值表</translation>
  </message>
  <message>
   <source>version {n}, published {time}</source>
   <translation>第 {n} 版，{time} 發布</translation>
  </message>
  <message>
   <source>draft, not published</source>
   <translation>草稿，未發布</translation>
  </message>
  <message>
   <source>Roster {week}</source>
   <translation>輪值表 {week}</translation>
  </message>
  <message>
   <source>{head}, {version}</source>
   <translation>{head}，{version}</translation>
  </message>
  <message>
   <source>Printed {time}</source>
   <translation>{time} 列印</translation>
  </message>
  <message>
   <source>{name} {n} half days</source>
   <translation>{name} {n} 個半天</translation>
  </message>
  <message>
   <source>, {n} evenings or weekends</source>
   <translation>（晚班或週末 {n}）</translation>
  </message>
  <message>
   <source>Establishment</source>
   <translation>編制</translation>
  </message>
  <message>
   <source>Community</source>
   <translation>社區</translation>
  </message>
  <message>
   <source>Households</source>
   <translation>戶數</translation>
  </message>
  <message>
   <source>Mixed</source>
   <translation>雜居型</translation>
  </message>
  <message>
   <source>Mixed community</source>
   <translation>雜居型社區</translation>
  </message>
  <message>
   <source>Required</source>
   <translation>應配</translation>
  </message>
  <message>
   <source>Actual</source>
   <translation>實有</translation>
  </message>
  <message>
   <source>Gap</source>
   <translation>差額</translation>
  </message>
  <message>
   <source>change the community in front</source>
   <translation>改這一行</translation>
  </message>
  <message>
   <source>Required {required}, actual {actual}, {short} missing</source>
   <translation>應配 {required} 人，實有 {actual} 人，缺 {short} 人</translation>
  </message>
  <message>
   <source>{counted} of {all} communities have their figures</source>
   <translation>{all} 個社區，{counted} 個資料齊全</translation>
  </message>
  <message>
   <source>figures missing</source>
   <translation>缺資料</translation>
  </message>
  <message>
   <source>{n} workers missing</source>
   <translation>缺 {n} 人</translation>
  </message>
  <message>
   <source>as required</source>
   <translation>達標</translation>
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
   <translation>專職工作者人數（空著就按本社區大廳的人數）</translation>
  </message>
  <message>
   <source>A number from 0 to {most}.</source>
   <translation>請填 0 到 {most} 的數</translation>
  </message>
  <message>
   <source>{name} is written down.</source>
   <translation>{name}已記下</translation>
  </message>
  <message>
   <source>A community has 0 to {most} households.</source>
   <translation>一個社區 0 到 {most} 戶</translation>
  </message>
  <message>
   <source>A community has 0 to 99 full-time workers.</source>
   <translation>一個社區 0 到 99 名專職工作者</translation>
  </message>
  <message>
   <source>Rule of the city's reform: 5 full-time workers up to 2,000 households, one more for every full 400 further, one more for a mixed community, at most 9.</source>
   <translation>依據：本市改革規定，2000 戶以下配 5 名專職工作者，每增滿 400 戶加 1 名，雜居型加 1 名，最多 9 名</translation>
  </message>
  <message>
   <source>Nobody is at this place today; it counts at once.</source>
   <translation>這個位置今天沒人了，馬上生效</translation>
  </message>
  <message>
   <source>{name} steps in; it counts at once.</source>
   <translation>{name}來頂班，馬上生效</translation>
  </message>
  <message>
   <source>half days, noons, late and weekends</source>
   <translation>半天數、中午、晚班和週末</translation>
  </message>
  <message>
   <source>, {n} noons</source>
   <translation>、中午 {n}</translation>
  </message>
  <message>
   <source>published, version {n}, with stand-ins</source>
   <translation>已發布，第 {n} 版，有人頂班或換班</translation>
  </message>
  <message>
   <source>{version}, with the stand-ins and swaps since</source>
   <translation>{version}，含之後的頂班和換班</translation>
  </message>
  <message>
   <source>version {n}; {faults}</source>
   <translation>第 {n} 版，{faults}</translation>
  </message>
 </context>
</TS>
