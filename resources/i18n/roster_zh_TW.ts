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
   <translation>釋出的班表上沒有這個位置</translation>
  </message>
  <message>
   <source>{name} is at another place at that time.</source>
   <translation>{name}這時在別的位置</translation>
  </message>
  <message>
   <source>{name} does not hold the skill this window needs.</source>
   <translation>{name}沒有這個視窗要的資格</translation>
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
 </context>
</TS>
