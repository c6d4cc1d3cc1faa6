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
 </context>
</TS>
